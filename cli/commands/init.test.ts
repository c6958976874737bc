import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '../../harness/config/config.ts'
import { UsageError } from '../../harness/index.ts'
import { initCommand } from './init.ts'

/** A project with these files; `init` resolves with what the command prints. */
const createProject = (files: Record<string, string> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return { folder, read: (name: string) => readFileSync(join(folder, name), 'utf8') }
}

const init = (...args: string[]) => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    initCommand().parse(args, { from: 'user' })
    return write.mock.calls.join('')
  } finally {
    write.mockRestore()
  }
}

test('writes a configuration that starts, a compose file and a test', () => {
  const { folder, read } = createProject({ 'package.json': '{}' })
  expect(init(folder)).toBe(
    [
      'wrote mock-udesk.yaml, the configuration of `npx mock-udesk`',
      'wrote compose.mock-udesk.yaml, the same in a container',
      'wrote udesk.test.js, a first test',
      '',
      'Next: npm install --save-dev vitest && npx vitest run\n',
    ].join('\n'),
  )
  const config = readConfig({ flags: {}, env: {}, directory: folder })
  expect(config).toMatchObject({ port: 8375, webhook: 'http://127.0.0.1:3000/udesk' })
  expect(read('compose.mock-udesk.yaml')).toContain('mock-udesk:')
})

test('overwrites nothing, and reports what it left', () => {
  const { folder, read } = createProject({ 'mock-udesk.yaml': 'port: 1\n' })
  expect(init(folder)).toMatch(/^left {2}mock-udesk\.yaml.*\nwrote compose/)
  expect(init(folder).match(/^left/gm)).toHaveLength(3)
  expect(read('mock-udesk.yaml')).toBe('port: 1\n')
})

test('writes no second configuration beside one of another name', () => {
  const { folder } = createProject({ 'mock-udesk.json': '{}' })
  expect(init(folder)).toMatch(/^left {2}mock-udesk\.json, the configuration .*\nwrote compose/)
  expect(readdirSync(folder)).not.toContain('mock-udesk.yaml')
})

test.each([
  ['js', {}, []],
  ['ts', { 'tsconfig.json': '{}' }, []],
  ['ts', { 'package.json': '{"devDependencies":{"typescript":"^5"}}' }, []],
  ['js', { 'tsconfig.json': '{}' }, ['--javascript']],
])('writes a test in .%s where there is %j, with the flags %j', (language, files, flags) => {
  const { folder } = createProject(files)
  expect(init(folder, ...flags)).toContain(`udesk.test.${language}`)
})

test('suggests to run vitest at once where the project has it', () => {
  const { folder } = createProject({ 'package.json': '{"devDependencies":{"vitest":"^4"}}' })
  expect(init(folder)).toMatch(/\nNext: npx vitest run\n$/)
})

test('reports which folder is missing', () => {
  const { folder } = createProject()
  expect(() => init(join(folder, 'nowhere'))).toThrow(UsageError)
  expect(() => init(join(folder, 'nowhere'))).toThrow(/nowhere\S+ cannot be written: the folder does not exist$/)
})
