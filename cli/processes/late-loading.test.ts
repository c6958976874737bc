import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { operations } from '../../spec/operations.ts'
import { signedUrl } from '../../server/open-api/client/sign-call.ts'
import { realTime } from '../../server/clock/clock.ts'
import { cleanEnv, mainPath, readOutput } from './testing.ts'

/** Prints the CommonJS modules that the process has loaded, when it exits. */
const listModules = `
  import { createRequire } from 'node:module'
  const { cache } = createRequire(process.execPath)
  process.on('exit', () => process.stderr.write('loaded: ' + JSON.stringify(Object.keys(cache)) + '\\n'))`

test('starts, answers each operation and refuses wrong input without compiling a schema or loading YAML', async () => {
  const preload = `data:text/javascript,${encodeURIComponent(listModules)}`
  const child = spawn(process.execPath, ['--import', preload, mainPath, '--port', '0', '--json'], { env: cleanEnv })
  onTestFinished(() => void child.kill('SIGKILL'))
  const err = text(child.stderr)
  const out = readOutput(child.stdout)
  await out.shows('\n')
  const { url, env } = JSON.parse(out.all()) as { url: string; env: Record<'UDESK_EMAIL' | 'UDESK_API_TOKEN', string> }

  const codes = new Set<unknown>()
  for (const [at, { method, path }] of operations.entries()) {
    const address = signedUrl({
      baseUrl: `${url}/open_api_v1`,
      path: path.replaceAll(/\{\w+\}/g, '1'),
      credentials: { email: env.UDESK_EMAIL, apiToken: env.UDESK_API_TOKEN },
      timestamp: Math.floor(realTime.now() / 1000),
      nonce: `n${at}`,
    })
    const body = method === 'GET' ? {} : { body: JSON.stringify({ customer_token: 'u1', assign_type: 'agent' }) }
    codes.add(((await (await fetch(address, { method, ...body })).json()) as { code?: unknown }).code)
  }
  expect(codes).toContain(1000)
  const wrong = { method: 'POST', body: JSON.stringify({ target: 'nothing' }) }
  expect((await fetch(`${url}/__admin/faults`, wrong)).status).toBe(422)

  child.kill('SIGTERM')
  await once(child, 'exit')
  const [, list = '[]'] = /loaded: (.*)/.exec(await err) ?? []
  const loaded = (JSON.parse(list) as string[]).map((file) => file.replaceAll('\\', '/'))
  expect(loaded.filter((file) => file.endsWith('.gen.cjs')).length).toBeGreaterThan(operations.length)
  expect(loaded.filter((file) => /\/ajv\/dist\/(?!runtime\/)|\/ajv-formats\/|\/yaml\//.test(file))).toEqual([])
})
