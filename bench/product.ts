/** The product as users get it: packed, installed in an empty folder, and run from this folder. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type Product = {
  /** How the product got there, for the report. */
  origin: string
  cli: string
  library: string
  /** The OpenAPI document as a file. */
  document: string
  remove: () => void
}

/** Packs what `npm run build` made. Needs the npm registry for the dependencies. */
export function installProduct(): Product {
  const folder = mkdtempSync(join(tmpdir(), 'mock-udesk-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  try {
    const [packed] = JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as [
      { filename: string },
    ] // npm's own format
    writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
    npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`)
    return { origin: 'packed and installed', ...filesIn(join(folder, 'node_modules/mock-udesk')), remove }
  } catch (error) {
    remove()
    throw error
  }
}

/** What `npm run build` made, in place. */
export const builtProduct = (): Product => ({ origin: 'built, not packed', ...filesIn('.'), remove: () => undefined })

const filesIn = (folder: string) => ({
  cli: resolve(folder, 'dist/cli/main.js'),
  library: resolve(folder, 'dist/harness/index.js'),
  document: resolve(folder, 'dist/schemas/udesk-openapi.json'),
})
