/** One attempt to deliver a push. The attempt ends with the receiver's answer or at the deadline. */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { Clock } from '../clock/clock.ts'
import type { Attempt, Journal } from '../journal.ts'
import type { Address } from './addresses.ts'
import { pushHeaders } from './headers.ts'
import type { QueuedPush } from './queue.ts'
import { describeStatus } from './send.ts'
import type { Answer, Sender } from './send.ts'
import { sendFaulty } from './send-faulty.ts'
import { pushTimeout, pushTimeout2018 } from './timeout.ts'

export type AttemptResult = Pick<Attempt, 'outcome' | 'status' | 'note'>

type Needs = {
  clock: Clock
  journal: Journal
  assumptions: Assumptions
  sender: Sender
  ended: (push: QueuedPush, address: Address, result: AttemptResult) => void
  /** Whether delivery is stopped. After the stop, no attempt is recorded. */
  isStopped: () => boolean
}

/** Returns a function that starts an attempt. */
export function createAttempts({ clock, journal, assumptions, sender, ended, isStopped }: Needs) {
  return (push: QueuedPush, address: Address): void => {
    const { entry, customerToken, fault } = push
    const [at, began] = [clock.now(), clock.ticks()]
    const limit = assumptions['push.retry'] === '2018' ? pushTimeout2018 : pushTimeout

    push.fault = null
    push.attempts++
    address.inFlight++
    journal.change(entry, { state: 'sending', reason: null })

    const end = (result: AttemptResult) => {
      if (isStopped()) return
      clock.cancel(deadline)
      pending.cancel()
      address.inFlight--
      journal.addAttempt(entry, { at, ms: clock.ticks() - began, ...result })
      ended(push, address, result)
    }
    const giveUp = () => {
      const unconnected = abort()
      if (unconnected !== undefined) end({ outcome: 'refused', status: null, note: unconnected })
      else end({ outcome: 'timed_out', status: null, note: `no complete answer within ${limit / 1_000} s` })
    }
    const pending = clock.addPending<Answer>({
      what: `push ${entry.id}`,
      customerToken,
      apply: (answer) => end(resultOf(answer, address.url, assumptions)),
    })
    const sending = {
      url: address.url,
      body: JSON.stringify(entry.body),
      headers: pushHeaders[assumptions['push.headers']],
      sent: pending.sent,
      answered: pending.answered,
    }
    const deadline = clock.after(limit, giveUp, customerToken) // set first, so that an answer at the deadline is too late
    const abort = fault ? sendFaulty(sending, fault, { sender, clock, pending, customerToken }) : sender.send(sending)
  }
}

/** Udesk accepts status 200 only; `note` says in one sentence what the receiver answered instead. */
function resultOf(answer: Answer, url: string, assumptions: Assumptions): AttemptResult {
  if (answer.kind !== 'reply') return { outcome: answer.kind, status: null, note: answer.note }
  const { status, body, isCut = false } = answer
  if (status !== 200) {
    const redirects = status >= 300 && status < 400 ? 'redirects are not followed, ' : ''
    const note = `${describeStatus(answer, url)}; ${redirects}Udesk wants 200`
    return { outcome: 'wrong_status', status, note }
  }
  if (body === '') return { outcome: 'delivered', status, note: null }
  const rest = isCut ? ' (over 1 MiB: the rest was not read)' : ''
  const note = answer.isOfMockUdesk
    ? describeStatus(answer, url)
    : `answered 200 with a body that should be empty: ${JSON.stringify(body)}${rest}`
  return { outcome: assumptions['push.body'] === 'ignored' ? 'delivered' : 'wrong_status', status, note }
}
