/** Calls of Slack's API that do as much as those of Udesk: post and delete a message, read a channel, post a message. */
import { request, type Caller, type Callers } from '../load/caller.ts'

const channel = 'C000000001'
const isOk = (body: string) => body.includes('"ok":true')

// emulate serves 5,000 calls of a token in an hour, so the calls take one token after the other.
const callsOfToken = 4_900
const tokenOf = (index: number) => `bench_${index}`
let calls = 0

/** The tokens, for emulate's seed. */
export const slackTokens = Object.fromEntries(
  Array.from({ length: 400 }, (_, index) => [tokenOf(index), { login: 'admin' }]),
)

function call(method: string, body: object): string {
  const token = tokenOf(Math.floor(calls++ / callsOfToken))
  return request('POST', `/api/${method}`, `authorization: Bearer ${token}\r\n`, JSON.stringify(body))
}

const post = () => call('chat.postMessage', { channel, text: 'Where is my parcel?' })

function postAndDelete(): Caller {
  let posted: string | null = null
  return {
    next: () => (posted === null ? post() : call('chat.delete', { channel, ts: posted })),
    isRight(body) {
      posted = posted === null ? (/"ts":"([\d.]+)"/.exec(body)?.[1] ?? null) : null
      return isOk(body)
    },
  }
}

const info = () => call('conversations.info', { channel })

export const slackCallers: Callers = {
  'createSession+closeSession': postAndDelete,
  getQueueStatus: () => ({ next: info, isRight: isOk }),
  sendMessage: () => ({ next: post, isRight: isOk }),
}
