/** Functions that the tests of this folder share: they start receivers with a given behaviour, and return the findings. */
import type { IncomingMessage } from 'node:http'
import { onTestFinished } from 'vitest'
import { startReceiver } from '../../server/pushes/testing.ts'
import { checkWebhook, type WebhookOptions } from './check-webhook.ts'

/** A push as a receiver reads it. */
export type ReceivedPush = {
  customer_token?: string
  assign_type?: string
  messages?: PushMessage[]
  message_ids?: string[]
}
export type PushMessage = {
  type: string
  message_id: string
  agent_avatar?: string
  im_sub_session_id: number
  message_created_at: string
  data: { content: string; close_type?: string }
}

/** A status, a body, or no answer. undefined means 200 with an empty body. */
type ReceiverReply = number | { body: string } | 'hang' | undefined
export type ReceiverBehaviour = (
  push: ReceivedPush,
  more: { text: string; request: IncomingMessage },
) => ReceiverReply | Promise<ReceiverReply>

/** Starts a receiver that stops when the test ends. A concurrent test passes its own `onTestFinished`. */
export async function startTestReceiver(
  behave: ReceiverBehaviour,
  onFinished: typeof onTestFinished = onTestFinished,
): Promise<string> {
  const { url, stop } = await startReceiver(async (response, text, request) => {
    const answer = await behave(JSON.parse(text) as ReceivedPush, { text, request })
    if (answer === 'hang') return
    if (typeof answer === 'number') response.statusCode = answer
    response.end(typeof answer === 'object' ? answer.body : '')
  })
  onFinished(stop)
  return url
}

/** `found` has the checks that did not pass. */
export async function check(url: string, options: Omit<WebhookOptions, 'url'> = {}) {
  const { json, report } = await checkWebhook({ url, ...options })
  const found = json.findings.filter(({ verdict }) => verdict !== 'passed').map((each) => each.check)
  return { ...json, report, found }
}

/** Returns the messages of an agent or a robot. A urobot push has no list of messages, and a read mark has no messages. */
export const messagesOf = ({ messages }: ReceivedPush): PushMessage[] => (Array.isArray(messages) ? messages : [])
export const hasType = (push: ReceivedPush, ...types: string[]): boolean =>
  messagesOf(push).some(({ type }) => types.includes(type))
