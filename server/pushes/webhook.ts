/** Where a company's pushes go: to its webhook, or, while somebody wants it so, to a stand-in that answers 200 at once. */
import { realTime } from '../clock/clock.ts'
import { createSender, type Sender } from './send.ts'

export type Webhook = {
  /** null: nowhere. */
  url: () => string | null
  /** Reaches stand-ins, too. */
  sender: Sender
  /** Until it is released; `where` says whether a webhook that there is goes before it. */
  standIn: (where: 'none' | 'always') => () => void
}

const scheme = 'stand-in:'

export function createWebhook(own: () => string | null): Webhook {
  const standIns: { url: string; where: 'none' | 'always' }[] = []
  const sender = createSender()
  let made = 0
  return {
    url: () => standIns.findLast(({ where }) => where === 'always')?.url ?? own() ?? standIns.at(-1)?.url ?? null,
    standIn(where) {
      const mine = { url: `${scheme}${++made}`, where } // an address of its own, so that the breaker knows nothing of it
      standIns.push(mine)
      return () => void standIns.splice(standIns.indexOf(mine), standIns.includes(mine) ? 1 : 0)
    },
    sender: {
      ...sender,
      send: (sending) => (sending.url.startsWith(scheme) ? answer(sending) : sender.send(sending)),
    },
  }
}

/** A receiver answers only once the sending is under way. */
function answer({ sent, answered }: Parameters<Sender['send']>[0]): () => void {
  let left = false
  sent()
  void realTime.promisesDone().then(() => {
    if (!left) answered({ kind: 'reply', status: 200, body: '' })
  })
  return () => void (left = true)
}
