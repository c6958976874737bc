/** The product as users get it: packed, installed in an empty folder, and loaded from this folder. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FakeOptions } from '../server/fake.ts'
import type { Command } from './processes.ts'

export type Product = Awaited<ReturnType<typeof installProduct>>

/** Packs what `npm run build` made. Needs the npm registry. */
export async function installProduct() {
  const folder = mkdtempSync(join(tmpdir(), 'mock-udesk-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    return { ...(await install(folder)), remove }
  } catch (error) {
    remove()
    throw error
  }
}

async function install(folder: string) {
  const npm = (cwd: string, ...args: string[]) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: 'pipe' })
  const [packed] = JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as [
    { filename: string },
  ] // npm's own format
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  npm(folder, 'install', '--no-audit', '--no-fund', `./${packed.filename}`)

  const load = (module: string): Promise<unknown> =>
    import(pathToFileURL(join(folder, 'node_modules/mock-udesk/dist', module)).href)
  // The build made each module from the source that gives it its type here.
  const { startMockUdesk } = (await load('harness/index.js')) as typeof import('../harness/index.ts')
  const { createFake } = (await load('server/fake.js')) as typeof import('../server/fake.ts')
  const { createDataReader } = (await load('server/data/read-data.js')) as typeof import('../server/data/read-data.ts')
  const { defaultAssumptions } = (await load('spec/assumptions.js')) as typeof import('../spec/assumptions.ts')
  const { signedUrl } = (await load(
    'server/open-api/client/sign-call.js',
  )) as typeof import('../server/open-api/client/sign-call.ts')
  const { randomNonce } = (await load('server/ids.js')) as typeof import('../server/ids.ts')
  const reader = createDataReader()

  const options: FakeOptions = {
    data: reader.demo,
    reader,
    seed: 1,
    locale: 'zh',
    assumptions: defaultAssumptions,
    webhook: null,
    safety: { token: null, insecure: false },
  }
  const command: Command = { command: join(folder, 'node_modules/.bin/mock-udesk'), args: ['--port', '0', '--json'] }

  return {
    command,
    startMockUdesk,
    signedUrl,
    randomNonce,
    /** A fake in this process without a port, so the bench uses its clock and its pushes without HTTP calls. */
    createFake: (webhook: string) => createFake({ ...options, webhook }),
  }
}
