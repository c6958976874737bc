/** Sends pushes as Udesk does, and reports the answer to each. */
import { defaultAssumptions } from '../../spec/assumptions.ts'
import { realTime } from '../../server/clock/clock.ts'
import { pushHeaders } from '../../server/pushes/headers.ts'
import { createSender, describeStatus, type Answer } from '../../server/pushes/send.ts'

/** `answered` means status 200 in time, with any body. */
export type PushOutcome = 'answered' | 'wrong status' | 'timed out' | 'cut off' | 'refused'

export type SentPush = {
  outcome: PushOutcome
  /** When the push ended, in ms of the real clock. */
  at: number
  ms: number
  /** Whether the answer had a body. The body itself is not stored, because it may be confidential. */
  hadBody: boolean
  /** What was wrong. Empty if nothing was wrong. */
  note: string
}

export type Poster = {
  /** Sends a push. With `alone`, uses a new connection and the header `Connection: close`. */
  post: (body: object, how?: { alone?: boolean }) => Promise<SentPush>
  close: () => Promise<void>
}

/** `limit` is how long the receiver may take for an answer, in ms. */
export function createPoster(url: string, limit: number): Poster {
  const sender = createSender()
  const headers = pushHeaders[defaultAssumptions['push.headers']]
  return {
    close: sender.leave,
    async post(body, { alone = false } = {}) {
      const text = JSON.stringify(body)
      await sender.ready()
      const began = realTime.elapsed()
      let abort = () => {}
      const answered = new Promise<Answer>((resolve) => {
        abort = sender.send({ url, body: text, headers, alone, sent: () => {}, answered: resolve })
      })
      const answer = await realTime.within(limit, answered)
      if (!answer) abort()
      const at = realTime.elapsed()
      return { at, ms: at - began, ...read(answer, url, limit) }
    },
  }
}

function read(answer: Answer | undefined, url: string, limit: number): Pick<SentPush, 'outcome' | 'hadBody' | 'note'> {
  if (!answer) return { outcome: 'timed out', hadBody: false, note: `no complete answer within ${limit / 1_000} s` }
  if (answer.kind !== 'reply')
    return { outcome: answer.kind === 'refused' ? 'refused' : 'cut off', hadBody: false, note: answer.note }
  const { status, body } = answer
  const hadBody = body !== ''
  if (status === 200) return { outcome: 'answered', hadBody, note: '' }
  const redirected = status >= 300 && status < 400 ? ' and does not follow redirects' : ''
  return { outcome: 'wrong status', hadBody, note: `${describeStatus(answer, url)}; Udesk expects 200${redirected}` }
}
