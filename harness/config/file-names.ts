import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The file names to look for if no `--config` is given. */
export const configFileNames = ['mock-udesk.yaml', 'mock-udesk.yml', 'mock-udesk.json'] as const

/**
 * The configuration files in this folder. If there are several, the caller must report a mistake, because the choice would be a
 * guess.
 */
export const findConfigFiles = (directory: string): string[] =>
  configFileNames.filter((name) => existsSync(join(directory, name)))
