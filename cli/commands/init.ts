import { Command } from 'commander'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findConfigFiles } from '../../harness/config/file-names.ts'
import { UsageError } from '../../common/usage-error.ts'

type Options = { javascript?: boolean }

/** `mock-udesk init`: writes the first files of a project. Overwrites nothing. */
export function initCommand(): Command {
  return new Command('init')
    .description('writes a configuration, a compose file and a first test that passes')
    .argument('[folder]', 'folder of the project', '.')
    .option('--javascript', 'writes the test in JavaScript, even if the project uses TypeScript')
    .action((folder: string, { javascript = false }: Options) => {
      const language = javascript || !usesTypeScript(folder) ? 'js' : 'ts'
      const files = [
        ['mock-udesk.yaml', 'mock-udesk.yaml', 'the configuration of `npx mock-udesk`'],
        ['compose.yaml', 'compose.mock-udesk.yaml', 'the same in a container'],
        ['udesk.test.ts', `udesk.test.${language}`, 'a first test'],
      ] as const
      const [own = files[0][1]] = findConfigFiles(folder) // an existing configuration may have another name
      const named = files.map(([template, name, what]) => [template, name === files[0][1] ? own : name, what] as const)
      const lines = named.map(
        ([template, name, what]) => `${writeTemplate(template, join(folder, name))} ${name}, ${what}`,
      )
      process.stdout.write(`${[...lines, '', next(folder)].join('\n')}\n`)
    })
}

/** Writes a template, if there is no such file. */
function writeTemplate(template: string, path: string): 'wrote' | 'left ' {
  const text = readFileSync(new URL(`../templates/${template}`, import.meta.url), 'utf8')
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return 'wrote'
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException // an error of the file system
    if (code === 'EEXIST') return 'left '
    if (code === 'ENOENT') throw new UsageError(`${path} cannot be written: the folder does not exist`)
    throw new UsageError(message)
  }
}

const usesTypeScript = (folder: string) =>
  existsSync(join(folder, 'tsconfig.json')) || 'typescript' in dependenciesOf(folder)

const next = (folder: string) =>
  'vitest' in dependenciesOf(folder) ? 'Next: npx vitest run' : 'Next: npm install --save-dev vitest && npx vitest run'

/** Returns the dependencies of the project. Returns none if there is no readable package.json. */
function dependenciesOf(folder: string): object {
  try {
    const text = readFileSync(join(folder, 'package.json'), 'utf8')
    const { dependencies, devDependencies } = JSON.parse(text) as Record<string, object | undefined>
    return { ...dependencies, ...devDependencies }
  } catch {
    return {}
  }
}
