import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** What a configuration is called that nobody names. */
export const configFileNames = ['mock-udesk.yaml', 'mock-udesk.yml', 'mock-udesk.json'] as const

/** Those that are there. More than one is a mistake: which one counts would be a guess. */
export const findConfigFiles = (directory: string): string[] =>
  configFileNames.filter((name) => existsSync(join(directory, name)))
