/** The calls of an integration of Udesk, signed one by one. */
import { hash } from 'node:crypto'
import { credentials } from '../lines/credentials.ts'
import { request, type Caller, type Callers } from '../load/caller.ts'

const email = encodeURIComponent(credentials.email)
const run = process.pid.toString(36)
let lastNonce = 0

export const newNonce = () => `${run}-${(++lastNonce).toString(36)}`
export const secondsNow = () => Math.floor(Date.now() / 1_000)

export function signedQuery(nonce = newNonce(), timestamp = secondsNow()): string {
  const sign = hash('sha256', `${credentials.email}&${credentials.apiToken}&${timestamp}&${nonce}&v2`)
  return `email=${email}&timestamp=${timestamp}&nonce=${nonce}&sign=${sign}&sign_version=v2`
}

export const hasCode1000 = (body: string) => /"code": ?1000\b/.test(body)

/** `base` is the path before that of an operation: /open_api_v1, or nothing. */
export function udeskCallers(base: string): Callers {
  const customer = (connection: number) => `bench-${connection}`

  const createSession = (connection: number) => {
    const body = `{"customer_token":"${customer(connection)}","assign_type":"agent"}`
    return request('POST', `${base}/im/sessions?${signedQuery()}`, '', body)
  }

  function createAndClose(connection: number): Caller {
    let open: string | null = null
    return {
      next: () =>
        open === null
          ? createSession(connection)
          : request('DELETE', `${base}/im/sessions/${open}?${signedQuery()}`, ''),
      isRight(body) {
        open = open === null ? sessionIn(body) : null
        return hasCode1000(body)
      },
    }
  }

  function queueStatus(connection: number): Caller {
    const target = () => `${base}/im/queue_status?${signedQuery()}&customer_token=${customer(connection)}`
    return {
      next: () => request('GET', target(), ''),
      isRight: (body) => hasCode1000(body) && body.includes('"status":'),
    }
  }

  function sendMessage(connection: number): Caller {
    let session: string | null = null
    const message = (id: string) =>
      `{"customer_token":"${customer(connection)}","im_sub_session_id":${session ?? ''},"message_id":"${id}",` +
      `"type":"message","data":{"content":"Where is my parcel?"}}`
    return {
      next: () =>
        session === null
          ? createSession(connection)
          : request('POST', `${base}/im/messages?${signedQuery()}`, '', message(newNonce())),
      isRight(body) {
        session ??= sessionIn(body)
        return hasCode1000(body)
      },
    }
  }

  return {
    'createSession+closeSession': createAndClose,
    getQueueStatus: queueStatus,
    sendMessage,
  }
}

/** Prism answers with a robot, who has no session: then any id will do, because Prism does not look at it. */
const sessionIn = (body: string): string => /"im_sub_session_id": ?(\d+)/.exec(body)?.[1] ?? '1001'
