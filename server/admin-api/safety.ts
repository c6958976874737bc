import { createHash, timingSafeEqual } from 'node:crypto'
import { isLoopbackName } from '../../common/loopback.ts'
import { Problem } from './problem.ts'

export type Safety = {
  /** With a token, every call must send it, and any Host is accepted. */
  token: string | null
  /** Accepts any Host without a token, for networks that the user trusts. */
  insecure: boolean
}

/**
 * Refuses calls to /__admin that a web page of another site may have caused. If the browser sends Origin, Origin is checked. Host
 * is checked because an attacker may point a DNS name at 127.0.0.1 (DNS rebinding).
 */
export function guard(request: Request, { token, insecure }: Safety): void {
  const host = request.headers.get('host') ?? new URL(request.url).host
  refuseCrossOrigin(request.headers, host)
  if (token !== null) {
    if (!equal(request.headers.get('authorization') ?? '', `Bearer ${token}`)) {
      throw new Problem(
        401,
        'This server requires its admin token: send "Authorization: Bearer <the --admin-token>".',
        {
          headers: { 'www-authenticate': 'Bearer' },
        },
      )
    }
  } else if (!insecure && !isLoopback(host)) {
    throw new Problem(
      403,
      `Without an admin token ${new URL(request.url).pathname === '/' ? 'this page' : '/__admin'} answers to loopback names only (localhost, 127.0.0.1, [::1]): start with --admin-token, or with --insecure-admin on a network you trust.`,
    )
  }
}

/** Whether a host name, with or without a port, can only mean this machine. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^(\[.*\]|[^:]*):\d*$/, '$1') // a bare ::1 has no port
  return isLoopbackName(name)
}

function refuseCrossOrigin(headers: Headers, host: string): void {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  const foreign = origin !== null && !isSame(origin, host)
  if (foreign || (site !== null && !['same-origin', 'none'].includes(site))) {
    throw new Problem(403, 'Pages of other sites may not call /__admin.')
  }
}

/** The scheme may differ, because a proxy may end TLS; host and port may not. */
function isSame(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase()
}

/** Compares in constant time, so that the time says nothing about the token. */
function equal(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
