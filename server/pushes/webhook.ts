/** Finds the receiver of a company's pushes: its webhook or, on request, a stand-in that answers 200 at once. */
import { realTime } from '../clock/clock.ts'
import { createSender, type Abort, type Sender } from './send.ts'

export type Webhook = {
  /** The address of the webhook. Null: no push is sent. */
  url: () => string | null
  /** Sends pushes to the webhook or to a stand-in. */
  sender: Sender
  /** Adds a stand-in until the returned function is called. The stand-in receives all pushes, or only pushes while there is no webhook. */
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
      const mine = { url: `${scheme}${++made}`, when } // an address of its own keeps stand-ins out of the breaker
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
function answer({ sent, answered }: Parameters<Sender['send']>[0]): Abort {
  let aborted = false
  sent()
  void realTime.promisesDone().then(() => {
    if (!aborted) answered({ kind: 'reply', status: 200, body: '' })
  })
  return () => {
    aborted = true
    return undefined
  }
}
