import type { Env } from '../../server/admin-api/types.ts'
import type { Measurement } from '../measurement.ts'
import { applyLoad, peer, start, type Command } from '../processes.ts'
import type { Product } from '../product.ts'

const connections = 10

/** Signed calls per second and the memory after them, compared with servers that give the same answer and ignore the call. */
export function requests({ command, signedUrl, randomNonce }: Product, { calls }: { calls: number }): Measurement {
  let failed = 0

  /** Each address can be called once. */
  function sign(count: number, env: Env): string[] {
    const credentials = { email: env.UDESK_EMAIL, apiToken: env.UDESK_API_TOKEN }
    const timestamp = Math.floor(Date.now() / 1_000)
    const baseUrl = new URL(env.UDESK_BASE_URL).pathname
    return Array.from({ length: count }, () =>
      signedUrl({ baseUrl, path: '/im/agent_status', credentials, timestamp, nonce: randomNonce() }),
    )
  }

  /** The credentials of the fake, and its answer to the call that all servers get. */
  async function learn(): Promise<{ env: Env; expected: string }> {
    const fake = await start(command)
    const { url, env } = JSON.parse(fake.line) as { url: string; env: Env } // the ready line
    const [path = ''] = sign(1, env)
    const expected = await (await fetch(url + path)).text()
    await fake.stop()
    if (!expected.includes('"code":1000')) throw new Error(`A signed call is answered ${expected}`)
    return { env, expected }
  }

  async function load(server: Command, { env, expected }: { env: Env; expected: string }) {
    const running = await start(server)
    const [url = ''] = /http:[^"]+/.exec(running.line) ?? []
    const warmUp = sign(Math.ceil(calls / 5), env)
    const outcome = await applyLoad({ url, connections, warmUp, calls: sign(calls, env), expected })
    const memory = running.memoryMiB()
    await running.stop()
    failed += outcome.failed
    return { rate: outcome.perSecond, memory }
  }

  return {
    title: `${calls} signed calls over ${connections} connections, and the memory after them`,
    baseline: 'bare node:http',
    async round(note) {
      const asked = await learn()
      const servers: Record<string, Command> = {
        'bare node:http': peer('bare-http', asked.expected),
        'bare Hono': peer('bare-hono', asked.expected),
        'mock-udesk': command,
      }
      for (const [name, server] of Object.entries(servers)) {
        const { rate, memory } = await load(server, asked)
        note(name, '/s', rate)
        note(name, 'MiB', memory)
      }
    },
    remarks: () => (failed === 0 ? [] : [`${failed} calls got no answer or another one.`]),
  }
}
