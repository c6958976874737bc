/** The address of a webhook: whether pushes can be sent to it, how to send them, and how to show it without secrets. */

const example = 'as http://127.0.0.1:3000/udesk'
const masked = '***'

/** What is wrong with the address, as the end of a sentence; undefined if it is valid. */
export function findWebhookMistake(url: string): string | undefined {
  if (url === '') return `is empty: give an address ${example}`
  if (/\s/.test(url)) return 'has a space or a line break in it: leave it out, or write %20'
  if (/[\u0000-\u001f\u007f]/.test(url)) return 'has a control character in it: leave it out'
  if (!/^https?:\/\//i.test(url)) return `must begin with http:// or https://, ${example}`
  const [, authority = ''] = /^\w+:\/\/([^/?#\\]*)/.exec(url) ?? []
  return findAuthorityMistake(authority) ?? findUrlMistake(url)
}

/** Says which part of a URL is invalid; the parser only says that it is invalid. */
function findAuthorityMistake(authority: string): string | undefined {
  const [, hostAndPort = ''] = /^(?:.*@)?(.*)$/.exec(authority) ?? []
  const [, host = '', port] = /^(\[[^\]]*\]?|[^:]*)(?::(.*))?$/.exec(hostAndPort) ?? []
  if (host === '') return `has no host: give an address ${example}`
  if (host.startsWith('[') && !host.endsWith(']')) return 'has an IPv6 address that is not closed: write it as [::1]'
  if (!URL.canParse(`http://${host}/`)) {
    return host.startsWith('[')
      ? 'has no IPv6 address between its brackets: write it as [::1]'
      : `has no host that can exist: give a name or an address, ${example}`
  }
  if (port === undefined || port === '') return undefined
  if (!URL.canParse(`http://h:${port}/`))
    return `has no port that can exist: it is a number from 1 to 65535, ${example}`
  return Number(port) === 0 ? 'has port 0, where nothing can listen: give the port of the receiver' : undefined
}

function findUrlMistake(url: string): string | undefined {
  if (!URL.canParse(url)) return `is no address: give one ${example}`
  const { hash, username, password } = new URL(url)
  if (hash !== '' || url.endsWith('#'))
    return 'has a part after "#", which no request carries: leave it out, or write %23'
  if (password === masked) return `has the password ${masked}, which only stands for the real one: give that`
  if (username === masked && password === '')
    return `has the user ${masked}, which only stands for the real one: give that`
  if (percentDecoded(username).includes(0x3a))
    return 'has a colon in its user name, which Basic authentication cannot send'
  return undefined
}

export type WebhookUrl = {
  origin: string
  /** With the query. */
  path: string
  /** The header for the user and the password in the address; undefined if the address has none. */
  authorization: string | undefined
}

/** The parts of a request to a valid address. */
export function readWebhookUrl(url: string): WebhookUrl {
  const { origin, pathname, search, username, password } = new URL(url)
  const path = pathname + search
  if (username === '' && password === '') return { origin, path, authorization: undefined }
  const credentials = Buffer.concat([percentDecoded(username), Buffer.from(':'), percentDecoded(password)])
  return { origin, path, authorization: `Basic ${credentials.toString('base64')}` }
}

/** The address without its password. If the user is the only secret, the address without the user. */
export function showWebhook(url: string): string {
  return url.replace(/^(https?:\/\/)([^/?#]*)@/i, (_, scheme: string, credentials: string) => {
    const colon = credentials.indexOf(':')
    return `${scheme}${colon < 0 ? '' : credentials.slice(0, colon + 1)}${masked}@`
  })
}

/** The bytes of a percent-encoded text; a "%" without two digits stays. */
function percentDecoded(text: string): Buffer {
  const decoded = text.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(decoded, 'latin1')
}
