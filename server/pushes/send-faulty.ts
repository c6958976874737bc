/** Sends a push with a planned fault: the push is cut off, its answer counts late, or nothing is sent. */
import type { Clock, PendingPush } from '../clock/clock.ts'
import type { FaultOf } from '../faults.ts'
import type { Abort, Answer, Sender, Sending } from './send.ts'

type Context = { sender: Sender; clock: Clock; pending: PendingPush<Answer>; customerToken: string }

/** Returns a function that aborts, like `sender.send`. */
export function sendFaulty(
  sending: Sending,
  fault: FaultOf<'push'>,
  { sender, clock, pending, customerToken }: Context,
): Abort {
  switch (fault.fault) {
    case 'malformed':
      return sender.send({ ...sending, body: sending.body.slice(0, Math.ceil(sending.body.length / 2)) })
    case 'slow': {
      let isTime = false
      let pass = () => {}
      const timeComes = () => {
        isTime = true
        pass()
      }
      const timer = clock.after(fault.ms, timeComes, customerToken)
      const answered = (answer: Answer) => {
        pass = () => sending.answered(answer)
        if (isTime) pass()
        else pending.skipGrace()
      }
      const abort = sender.send({ ...sending, answered })
      return () => {
        clock.cancel(timer)
        return abort()
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

/** The answer that the fault `fail` simulates; undefined for a timeout. */
function answerOf({ outcome, status = 500 }: FaultOf<'push'> & { fault: 'fail' }): Answer | undefined {
  if (outcome === 'timed_out') return undefined
  if (outcome === 'wrong_status') return { kind: 'reply', status, body: '' }
  return { kind: outcome, note: 'nothing was sent, as planned' }
}
