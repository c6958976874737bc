/** What this machine is called from inside a container. */
import { isLoopback } from '../../server/admin-api/safety.ts'
import type { MockUdesk } from '../company/company.ts'

/** Docker Desktop knows the name; elsewhere the container is told it, as `host-gateway`. */
export const hostFromInside = 'host.docker.internal'

/** In a container 127.0.0.1 is the container itself, where no receiver of ours listens. */
export function fromInside(url: string): string {
  if (!URL.canParse(url)) return url // the fake will say what is wrong with it
  const seen = new URL(url)
  if (!isLoopback(seen.host)) return url
  seen.hostname = hostFromInside
  return seen.href
}

/** The same company; its webhooks on this machine are found from inside. */
export function pushingToHost(udesk: MockUdesk): MockUdesk {
  return {
    ...udesk,
    webhook: { ...udesk.webhook, set: (url) => udesk.webhook.set(url === null ? null : fromInside(url)) },
    async createCompany({ webhook, ...company } = {}) {
      const seen = typeof webhook === 'string' ? { webhook: fromInside(webhook) } : {}
      return pushingToHost(await udesk.createCompany({ ...company, ...seen }))
    },
  }
}
