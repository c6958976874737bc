/** Explains in one sentence why a call to a server failed: not reached, no answer, or an answer that is not HTTP. */
import { isIP } from 'node:net'
import { isOwnMachine } from './loopback.ts'

type Circumstances = {
  /** The address of the call. The sentence shows only its origin. */
  url: string
  /** The timeout in ms, if it ended the call. */
  limitMs?: number | undefined
  /** An answer had begun. */
  began?: boolean
  env?: NodeJS.ProcessEnv
}

/**
 * A clause without a full stop: `nothing listens at http://127.0.0.1:8375 (ECONNREFUSED)`. `error` is that of fetch(), undici or
 * node:http; the sentence does not quote it, because its text may contain secrets of the address.
 */
export function describeConnectionFailure(
  error: unknown,
  { url, limitMs, began = false, env = process.env }: Circumstances,
): string {
  const { origin } = new URL(url)
  const { name, code, message, beginning } = rootOf(error)
  const known = code === '' ? '' : ` (${code})`
  const proxy = viaProxy(url, env)

  if (name === 'TimeoutError' || name === 'AbortError')
    return `no answer from ${origin}${limitMs === undefined ? ' in time' : ` within ${limitMs / 1000} s`}${proxy}`
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') return `no answer from ${origin} in time`
  if (code === 'ECONNREFUSED') return `nothing listens at ${origin}${known}${proxy}`
  if (code === 'ENOTFOUND') return `the host of ${origin} has no address${known}${proxy}`
  if (code === 'EAI_AGAIN') return `no name server answers for the host of ${origin}${known}${proxy}`
  if (unreachable.includes(code)) return `no network leads to ${origin}${known}${proxy}`
  if (code === 'ETIMEDOUT' || code === 'UND_ERR_CONNECT_TIMEOUT')
    return `${origin} does not take the connection${known}${proxy}`
  if (message === 'bad port') return `port ${new URL(url).port} is one of those that fetch never calls: choose another`
  if (notTls.test(message) || /^ERR_SSL_(WRONG_VERSION|PACKET_LENGTH|HTTP_REQUEST)/.test(code))
    return `${origin} does not speak TLS: its address begins with http://, not https://`
  const distrust = distrusts.find(([codes]) => codes.test(code))
  if (distrust) return `the certificate of ${origin} ${distrust[1]}${known}`
  if (code === 'EPROTO' || /^ERR_(SSL|TLS)_/.test(code)) return `the TLS handshake with ${origin} failed${known}`
  if (name === 'HeadersOverflowError') return 'the headers of the answer are over 16 KiB'
  if (message === 'bad upgrade') return 'answered 101, which changes the protocol; Udesk wants 200'
  if (code.startsWith('HPE_') || name === 'HTTPParserError') {
    if (beginning.startsWith('\u0015\u0003'))
      return `${origin} speaks TLS: its address begins with https://, not http://`
    return `what came back is not HTTP: ${origin} is another kind of server, or broke down${known}`
  }
  if (ended.includes(code) || /socket hang up|other side closed|terminated|closed while/.test(message))
    return `the connection ended before the answer did${url.startsWith('http:') && !began ? orTls : ''}` // FIN or RST is chance
  return `no connection to ${origin} could be made (${code || name})`
}

/** A call without TLS to a port with TLS fails like this, and so does a call to a server that crashes. */
const orTls = '; a server that wants https:// ends it so, too'

const unreachable = ['EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EHOSTDOWN', 'ENETDOWN']
const ended = ['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'UND_ERR_SOCKET', 'UND_ERR_CLOSED', 'UND_ERR_DESTROYED']
const notTls = /wrong version number|packet length too long|http request|unknown protocol/

const trust = 'name it to Node: NODE_EXTRA_CA_CERTS=FILE'
const distrusts: [RegExp, string][] = [
  [/^DEPTH_ZERO_SELF_SIGNED_CERT$|^SELF_SIGNED_CERT_IN_CHAIN$/, `is self-signed: ${trust}`],
  [/^UNABLE_TO_|^CERT_UNTRUSTED$|^INVALID_CA$/, `is of an authority that Node does not know: ${trust}`],
  [/^CERT_HAS_EXPIRED$/, 'has expired'],
  [/^CERT_NOT_YET_VALID$/, 'is not valid yet: compare the clocks'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$|^HOSTNAME_MISMATCH$/, 'is for another name'],
  [/^CERT_/, 'is not accepted'],
]

type Root = {
  name: string
  code: string
  message: string
  /** The first bytes of the answer, if it is not HTTP. */ beginning: string
}

/** fetch() wraps the error once; a host name with several addresses wraps it again. */
function rootOf(error: unknown): Root {
  const {
    name = 'Error',
    code,
    message = '',
    cause,
    errors,
    data,
    rawPacket,
  } = error as Partial<NodeJS.ErrnoException> & {
    cause?: unknown
    errors?: unknown[]
    data?: unknown
    rawPacket?: Buffer
  } // of fetch(), undici or node:http
  if (cause !== undefined && typeof code !== 'string') return rootOf(cause)
  if (errors?.[0] !== undefined && typeof code !== 'string') return rootOf(errors[0])
  const beginning = typeof data === 'string' ? data : (rawPacket?.subarray(0, 4).toString('latin1') ?? '')
  return { name, message, beginning, code: typeof code === 'string' ? code : '' }
}

/** mock-udesk does not use a proxy of the environment, unless a setting of Node says so. */
function viaProxy(url: string, env: NodeJS.ProcessEnv): string {
  const { protocol, hostname } = new URL(url)
  if (isOwnMachine(hostname)) return ''
  const names = [
    ...(protocol === 'https:' ? ['HTTPS_PROXY', 'https_proxy'] : ['HTTP_PROXY', 'http_proxy']),
    'ALL_PROXY',
  ]
  const named = names.find((name) => env[name])
  if (named === undefined || isExcepted(hostname, env.NO_PROXY ?? env.no_proxy ?? '')) return ''
  return env.NODE_USE_ENV_PROXY === '1'
    ? `; ${named} is set, so it may be the proxy that does not answer`
    : `; ${named} is set, and mock-udesk does not call through it`
}

const isExcepted = (hostname: string, list: string) =>
  list.split(/[\s,]+/).some((each) => {
    const name = each.replace(/^\*?\.?/, '').replace(/:\d+$/, '')
    return each === '*' || (name !== '' && (hostname === name || (!isIP(hostname) && hostname.endsWith(`.${name}`))))
  })

/** The target of a redirect without its query, which may contain secrets; empty if the redirect has no target. */
export function redirectedTo(location: string | null | undefined, url: string): string {
  if (!location || !URL.canParse(location, url)) return ''
  const { origin, pathname } = new URL(location, url)
  return origin === 'null' ? '' : `${origin}${pathname}`
}

/** Whether the reply says that this port needs TLS, as nginx, Go and Tomcat do. */
export const wantsTls = (url: string, status: number, body: string): boolean =>
  url.startsWith('http:') && status === 400 && /to (an? )?HTTPS (port|server)|requires TLS/i.test(body)

/** Says in one clause that the reply came from another kind of server. */
export function describeOtherServer(url: string, status: number, location: string | null, body: string): string {
  const { origin } = new URL(url)
  const to = redirectedTo(location, url)
  if (status >= 300 && status < 400)
    return `${origin} answers ${status} and leads ${to === '' ? 'elsewhere' : `to ${to}`}`
  if (wantsTls(url, status, body)) return `${origin} speaks TLS: its address begins with https://, not http://`
  const what = /^\s*</.test(body) ? 'HTML' : body.trim() === '' ? 'an empty body' : 'something else'
  return `${origin} answers ${status} with ${what}`
}
