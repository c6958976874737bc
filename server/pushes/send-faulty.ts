/** Sends a push whose sending is spoiled as planned: in the wrong shape, with an answer that counts late, or not at all. */
import type { Clock, PendingPush } from '../clock/clock.ts'
import type { FaultOf } from '../faults.ts'
import type { Answer, Sender, Sending } from './send.ts'

type Around = { sender: Sender; clock: Clock; pending: PendingPush<Answer>; customerToken: string }

/** As `sender.send`. */
export function sendFaulty(sending: Sending, fault: FaultOf<'push'>, around: Around): () => void {
  const { sender, clock, pending, customerToken } = around
  switch (fault.fault) {
    case 'malformed':
      return sender.send({ ...sending, body: sending.body.slice(0, Math.ceil(sending.body.length / 2)) })
    case 'slow': {
      let [isTime, give]: [boolean, () => void] = [false, () => undefined]
      const timer = clock.after(
        fault.ms,
        () => {
          isTime = true
          give()
        },
        customerToken,
      )
      const answered = (answer: Answer) => {
        give = () => sending.answered(answer)
        if (isTime) give()
        else pending.skipGrace()
      }
      const abort = sender.send({ ...sending, answered })
      return () => {
        clock.cancel(timer)
        abort()
      }
    }
    case 'fail': {
      const answer = answerOf(fault)
      pending.skipGrace()
      if (answer) clock.after(0, () => sending.answered(answer), customerToken)
      return () => undefined
    }
    default:
      return sender.send(sending)
  }
}

/** What a receiver that fails so would have answered; nothing where it lets the time run out. */
function answerOf({ outcome, status = 500 }: FaultOf<'push'> & { fault: 'fail' }): Answer | undefined {
  if (outcome === 'timed_out') return undefined
  if (outcome === 'wrong_status') return { kind: 'reply', status, body: '' }
  return { kind: outcome, note: 'nothing was sent, as planned' }
}
