import { Command } from 'commander'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { configsIn } from '../../harness/config/file-names.ts'
import { UsageError } from '../../harness/index.ts'

type Options = { javascript?: boolean }

/** `mock-udesk init`: what a project begins with. Writes over nothing. */
export function initCommand(): Command {
  return new Command('init')
    .description('writes a configuration, a compose file and a first test that passes')
    .argument('[folder]', 'the project', '.')
    .option('--javascript', 'a test in JavaScript, even where TypeScript is used')
    .action((folder: string, { javascript = false }: Options) => {
      const language = javascript || !usesTypeScript(folder) ? 'js' : 'ts'
      const files = [
        ['mock-udesk.yaml', 'mock-udesk.yaml', 'what `npx mock-udesk` starts with'],
        ['compose.yaml', 'compose.mock-udesk.yaml', 'the same in a container'],
        ['udesk.test.ts', `udesk.test.${language}`, 'a first test'],
      ] as const
      const [own = files[0][1]] = configsIn(folder) // whatever it is called, there is to be one
      const named = files.map(([template, name, what]) => [template, name === files[0][1] ? own : name, what] as const)
      const lines = named.map(([template, name, what]) => `${place(template, join(folder, name))} ${name}, ${what}`)
      process.stdout.write(`${[...lines, '', next(folder)].join('\n')}\n`)
    })
}

/** Puts a template in its place, if nothing is there. */
function place(template: string, path: string): 'wrote' | 'left ' {
  const text = readFileSync(new URL(`../templates/${template}`, import.meta.url), 'utf8')
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return 'wrote'
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException // of the file system
    if (code === 'EEXIST') return 'left '
    if (code === 'ENOENT') throw new UsageError(`${path} cannot be written: there is no such folder`)
    throw new UsageError(message)
  }
}

const usesTypeScript = (folder: string) =>
  existsSync(join(folder, 'tsconfig.json')) || 'typescript' in dependenciesOf(folder)

const next = (folder: string) =>
  'vitest' in dependenciesOf(folder) ? 'Next: npx vitest run' : 'Next: npm install --save-dev vitest && npx vitest run'

/** What the project says that it needs; nothing where there is no package.json that can be read. */
function dependenciesOf(folder: string): object {
  try {
    const text = readFileSync(join(folder, 'package.json'), 'utf8')
    const { dependencies, devDependencies } = JSON.parse(text) as Record<string, object | undefined>
    return { ...dependencies, ...devDependencies }
  } catch {
    return {}
  }
}
