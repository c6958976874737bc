import { serve } from '@hono/node-server'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createApp } from './app.ts'
import { createHelpdesk, type Options } from './helpdesk.ts'
import { createUdesk, readSettings } from './udesk.ts'

export type StartOptions = Options & {
  env: Readonly<Record<string, string | undefined>>
  port: number
  log?: (line: string) => void
}

export async function startHelpdesk({ env, port, log = () => undefined, ...options }: StartOptions) {
  const helpdesk = createHelpdesk(createUdesk(readSettings(env)), options)
  const app = createApp(helpdesk, log)
  const server = serve({ fetch: (request) => app.fetch(request), port }) as Server
  await once(server, 'listening')
  const { port: opened } = server.address() as AddressInfo
  return {
    port: opened,
    catchUp: () => helpdesk.catchUp(),
    stop: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
