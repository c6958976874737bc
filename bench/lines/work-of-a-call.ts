/**
 * The work of a fake without a framework: checks the signature, validates request and reply, keeps sessions and a journal. `work`
 * and `bare work` do the same and differ only in the server.
 */
import { Ajv, type ValidateFunction } from 'ajv'
import { createSignatureCheck, type Signed } from './check-signature.ts'
import { createContactCentre } from './contact-centre.ts'
import { refused } from './replies.ts'
import { createRingJournal } from './ring-journal.ts'
import { replies, requests } from './schemas.ts'

/** A call as the server read it. `body` is its text. */
export type Call = { method: string; path: string; query: Record<string, string>; body: string }

type Body = { customer_token: string; im_sub_session_id: number }
type Operation = {
  query: ValidateFunction
  body?: ValidateFunction
  reply: ValidateFunction
  answer: (call: { id: number; query: Record<string, string>; body: Body }) => object
}

const sessionPath = /^\/open_api_v1\/im\/sessions\/(\d+)$/

export function createWork(): (call: Call) => string {
  const ajv = new Ajv()
  const checkSignature = createSignatureCheck()
  const centre = createContactCentre()
  const note = createRingJournal(10_000)

  const done = ajv.compile(replies.done)
  const signedQuery = ajv.compile(requests.signedQuery)
  const closeSession: Operation = { query: signedQuery, reply: done, answer: ({ id }) => centre.closeSession(id) }
  const operations: Record<string, Operation> = {
    'POST /open_api_v1/im/sessions': {
      query: signedQuery,
      body: ajv.compile<Body>(requests.newSession),
      reply: ajv.compile(replies.assigned),
      answer: ({ body }) => centre.createSession(body.customer_token),
    },
    'GET /open_api_v1/im/queue_status': {
      query: ajv.compile(requests.statusQuery),
      reply: ajv.compile(replies.queueStatus),
      answer: ({ query }) => centre.queueStatus(query['customer_token'] ?? ''),
    },
    'POST /open_api_v1/im/messages': {
      query: signedQuery,
      body: ajv.compile<Body>(requests.newMessage),
      reply: done,
      answer: ({ body }) => centre.sendMessage(body.im_sub_session_id, body),
    },
  }

  function answer({ method, path, query, body: text }: Call): object {
    const session = method === 'DELETE' ? sessionPath.exec(path) : null
    const operation = session ? closeSession : operations[`${method} ${path}`]
    if (!operation) return refused(404, path)
    if (!operation.query(query)) return refused(2008, 'query')
    const wrong = checkSignature(query as Signed) // the schema of the query has its fields
    if (wrong !== null) return refused(2007, wrong)
    const body = (operation.body ? JSON.parse(text) : {}) as Body // its schema is checked next
    if (operation.body && !operation.body(body)) return refused(2008, 'body')
    const reply = operation.answer({ id: Number(session?.[1]), query, body })
    if (!operation.reply(reply)) throw new Error(`The reply of ${path} breaks its schema`)
    return reply
  }

  return function work(call) {
    const at = performance.now()
    const reply = answer(call)
    note({ ...call, at, ms: performance.now() - at, reply })
    return JSON.stringify(reply)
  }
}
