/** The address of this machine, seen from inside a container. */
import { isLoopback } from '../../server/admin-api/safety.ts'
import type { MockUdesk } from '../company/company.ts'

/** Docker Desktop defines this host name. On other systems the container gets this name as an extra host, `host-gateway`. */
export const hostFromContainer = 'host.docker.internal'

/** Replaces loopback hosts, because in a container 127.0.0.1 is the container itself. */
export function urlFromContainer(url: string): string {
  if (!URL.canParse(url)) return url // the fake reports the mistake in the URL
  const translated = new URL(url)
  if (!isLoopback(translated.host)) return url
  translated.hostname = hostFromContainer
  return translated.href
}

/** Returns the company with methods that translate the URLs of webhooks on this machine. */
export function withHostWebhooks(udesk: MockUdesk): MockUdesk {
  return {
    ...udesk,
    webhook: { ...udesk.webhook, set: (url) => udesk.webhook.set(url === null ? null : urlFromContainer(url)) },
    async createCompany({ webhook, ...company } = {}) {
      const translated = typeof webhook === 'string' ? { webhook: urlFromContainer(webhook) } : {}
      return withHostWebhooks(await udesk.createCompany({ ...company, ...translated }))
    },
  }
}
