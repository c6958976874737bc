/** What one connection does: it writes a call, reads the reply, and writes the next call. */
export type Caller = {
  /** The bytes of the next HTTP request. */
  next: () => string
  /** Whether the body is the right reply to the call written last. */
  isRight: (body: string) => boolean
}

export type Kind = 'createSession+closeSession' | 'getQueueStatus' | 'sendMessage'
export const kinds: readonly Kind[] = ['createSession+closeSession', 'getQueueStatus', 'sendMessage']

export type Callers = Record<Kind, (connection: number) => Caller>

/** An HTTP request. The body has ASCII characters only, so its length in bytes is its length. */
export function request(method: string, target: string, headers: string, body = ''): string {
  const length = method === 'POST' ? `content-type: application/json\r\ncontent-length: ${body.length}\r\n` : ''
  return `${method} ${target} HTTP/1.1\r\nhost: 127.0.0.1\r\n${headers}${length}\r\n${body}`
}
