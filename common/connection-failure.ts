/** Why a server could not be reached, or did not answer as one of its kind would: one sentence for whoever called it. */
import { isIP } from 'node:net'

type Circumstances = {
  /** Where the call went; only its origin is said. */
  url: string
  /** How long an answer was waited for, where our own limit ended that. */
  limitMs?: number | undefined
  /** An answer had begun. */
  began?: boolean
  env?: NodeJS.ProcessEnv
}

/**
 * A clause without a full stop: `nothing listens at http://127.0.0.1:8375 (ECONNREFUSED)`. `error` is that of fetch(), undici or
 * node:http; its own words are not said: they quote OpenSSL, and addresses that may hold secrets.
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

/** What a plain call at a port that wants TLS looks like, and so does a server that breaks down. */
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
  /** Of what came back that is not HTTP. */ beginning: string
}

/** fetch() wraps what happened once, and a name with several addresses wraps it again. */
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

/** A proxy that the environment names is not used by mock-udesk itself, unless Node is told to use it. */
function viaProxy(url: string, env: NodeJS.ProcessEnv): string {
  const { protocol, hostname } = new URL(url)
  if (/^(localhost|.+\.localhost|127\.[\d.]+|\[::1\])$/.test(hostname)) return ''
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

/** Where a redirect leads, without its query, which may hold secrets; empty where it does not say so. */
export function redirectedTo(location: string | null | undefined, url: string): string {
  if (!location || !URL.canParse(location, url)) return ''
  const { origin, pathname } = new URL(location, url)
  return origin === 'null' ? '' : `${origin}${pathname}`
}

/** Whether a reply is that of a server which wants TLS at this port and was called without: nginx, Go and Tomcat say so. */
export const wantsTls = (url: string, status: number, body: string): boolean =>
  url.startsWith('http:') && status === 400 && /to (an? )?HTTPS (port|server)|requires TLS/i.test(body)

/** What answered with such a reply cannot be who was called: one clause. */
export function describeOtherServer(url: string, status: number, location: string | null, body: string): string {
  const { origin } = new URL(url)
  const to = redirectedTo(location, url)
  if (status >= 300 && status < 400)
    return `${origin} answers ${status} and leads ${to === '' ? 'elsewhere' : `to ${to}`}`
  if (wantsTls(url, status, body)) return `${origin} speaks TLS: its address begins with https://, not http://`
  const what = /^\s*</.test(body) ? 'HTML' : body.trim() === '' ? 'an empty body' : 'something else'
  return `${origin} answers ${status} with ${what}`
}
