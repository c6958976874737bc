/** Where the pushes of a company go: to its webhook or, on request, to a stand-in that answers 200 at once. */
import { realTime } from '../clock/clock.ts'
import { createSender, type Sender } from './send.ts'

export type Webhook = {
  /** null: pushes go nowhere. */
  url: () => string | null
  /** Sends to stand-ins too. */
  sender: Sender
  /** Receives pushes until it is released: always, or only while there is no webhook. */
  standIn: (when: 'no-webhook' | 'always') => () => void
}

const scheme = 'stand-in:'

export function createWebhook(own: () => string | null): Webhook {
  const standIns: { url: string; when: 'no-webhook' | 'always' }[] = []
  const sender = createSender()
  let made = 0
  return {
    url: () => standIns.findLast(({ when }) => when === 'always')?.url ?? own() ?? standIns.at(-1)?.url ?? null,
    standIn(when) {
      const mine = { url: `${scheme}${++made}`, when } // its own address, so that the breaker of the webhook does not count its pushes
      standIns.push(mine)
      return () => void standIns.splice(standIns.indexOf(mine), standIns.includes(mine) ? 1 : 0)
    },
    sender: {
      ...sender,
      send: (sending) => (sending.url.startsWith(scheme) ? answer(sending) : sender.send(sending)),
    },
  }
}

/** Answers after `send` has returned, as a real receiver does. */
function answer({ sent, answered }: Parameters<Sender['send']>[0]): () => void {
  let aborted = false
  sent()
  void realTime.promisesDone().then(() => {
    if (!aborted) answered({ kind: 'reply', status: 200, body: '' })
  })
  return () => void (aborted = true)
}
