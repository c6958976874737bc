import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { watchFiles } from './watch-files.ts'

/** A new folder, and `write`, which creates missing folders. */
function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'watch-'))
  const at = (path: string) => join(folder, path)
  const write = (path: string, text: string) => {
    mkdirSync(dirname(at(path)), { recursive: true })
    writeFileSync(at(path), text)
  }
  /** Creates a link, or replaces what is there, in one step. */
  const link = (target: string, path: string) => {
    symlinkSync(target, at(`${path}.new`))
    renameSync(at(`${path}.new`), at(path))
  }
  return { at, write, link }
}

function follow(file: string) {
  const changed = vi.fn()
  onTestFinished(watchFiles([file], { onChange: changed }))
  return { changed, times: (count: number) => vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(count), 5_000) }
}

test('notices a file of a ConfigMap, whose folder is replaced behind links', async () => {
  const { at, write, link } = makeFolder()
  write('..2026_01/people.yaml', 'a: 1')
  link('..2026_01', '..data')
  link('..data/people.yaml', 'people.yaml')
  const { times } = follow(at('people.yaml'))
  for (const [round, name] of ['..2026_02', '..2026_03'].entries()) {
    write(`${name}/people.yaml`, `a: ${name}`)
    link(name, '..data')
    rmSync(at(round === 0 ? '..2026_01' : '..2026_02'), { recursive: true })
    await times(round + 1)
  }
  write('..2026_03/people.yaml', 'a: in place')
  await times(3)
})

test('notices a file behind a link in another folder, also after the link changes', async () => {
  const { at, write, link } = makeFolder()
  write('etc/.keep', '')
  write('shared/people.yaml', 'a: 1')
  write('other/people.yaml', 'a: other')
  link('../shared/people.yaml', 'etc/people.yaml')
  const { times } = follow(at('etc/people.yaml'))
  write('shared/people.yaml', 'a: 2')
  await times(1)
  link('../other/people.yaml', 'etc/people.yaml')
  await times(2)
  write('other/people.yaml', 'a: 3')
  await times(3)
})

test('notices a file whose folder is replaced, removed and put back', async () => {
  const { at, write } = makeFolder()
  write('etc/people.yaml', 'a: 1')
  write('next/people.yaml', 'a: 2')
  const { times } = follow(at('etc/people.yaml'))
  renameSync(at('etc'), at('old'))
  renameSync(at('next'), at('etc'))
  await times(1)
  write('etc/people.yaml', 'a: 3')
  await times(2)
  rmSync(at('etc'), { recursive: true })
  await times(3)
  write('etc/people.yaml', 'a: 4')
  await times(4)
})

test('notices a file in a folder behind a link that changes', async () => {
  const { at, write, link } = makeFolder()
  write('one/deep/people.yaml', 'a: 1')
  write('two/deep/people.yaml', 'a: 2')
  link('one', 'current')
  const { times } = follow(at('current/deep/people.yaml'))
  link('two', 'current')
  await times(1)
  write('two/deep/people.yaml', 'a: 3')
  await times(2)
})

test('tolerates a link that leads to itself, and notices when it is repaired', async () => {
  const { at, write, link } = makeFolder()
  link('people.yaml', 'people.yaml')
  const { times } = follow(at('people.yaml'))
  write('real.yaml', 'a: 1')
  link('real.yaml', 'people.yaml')
  await times(1)
})
