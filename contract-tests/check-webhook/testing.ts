/** What the tests of this folder share: receivers of all manners, and what is found of them. */
import type { IncomingMessage } from 'node:http'
import { onTestFinished } from 'vitest'
import { startReceiver } from '../../server/pushes/testing.ts'
import { checkWebhook, type WebhookOptions } from './check-webhook.ts'

/** A push as a careless receiver reads it. */
export type Push = {
  customer_token?: string
  assign_type?: string
  messages?: Message[]
  message_ids?: string[]
}
export type Message = {
  type: string
  message_id: string
  agent_avatar?: string
  im_sub_session_id: number
  message_created_at: string
  data: { content: string; close_type?: string }
}

/** A status, a body where none should be, no answer at all, or what is right. */
type Answer = number | { body: string } | 'hang' | undefined
export type Manner = (push: Push, more: { text: string; request: IncomingMessage }) => Answer | Promise<Answer>

/** A receiver that is there until the test is over; a test that runs beside others says itself when that is. */
export async function receive(manner: Manner, onFinished: typeof onTestFinished = onTestFinished): Promise<string> {
  const { url, stop } = await startReceiver(async (response, text, request) => {
    const answer = await manner(JSON.parse(text) as Push, { text, request })
    if (answer === 'hang') return
    if (typeof answer === 'number') response.statusCode = answer
    response.end(typeof answer === 'object' ? answer.body : '')
  })
  onFinished(stop)
  return url
}

/** `found`: the checks that did not pass. */
export async function check(url: string, options: Omit<WebhookOptions, 'url'> = {}) {
  const { json, report } = await checkWebhook({ url, ...options })
  const found = json.findings.filter(({ verdict }) => verdict !== 'passed').map((each) => each.check)
  return { ...json, report, found }
}

/** The messages of an agent or robot. A urobot has no list of them, and the read mark none at all. */
export const listOf = ({ messages }: Push): Message[] => (Array.isArray(messages) ? messages : [])
export const hasType = (push: Push, ...types: string[]): boolean =>
  listOf(push).some(({ type }) => types.includes(type))
