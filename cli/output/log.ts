import { isPushOver } from '../../server/journal.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import type { AdminEvent } from '../../harness/client/read-events.ts'
import { printable } from '../../common/printable.ts'
import { toCamel } from '../../common/camel-case.ts'
import { describeBug } from './bug.ts'
import type { Paint } from './colour.ts'
import { describeFault } from './describe-fault.ts'

/**
 * Returns the log line of an event, or undefined if the event is not logged. The line names the company, unless the company is
 * `first`.
 */
export function describeEvent(event: AdminEvent, first: string, paint: Paint): string | undefined {
  if (!isLogged(event)) return undefined
  const { company } = event.data as { company: string } // the command follows all companies
  const line = describeJournalEvent(event, paint)
  return line === undefined || company === first ? line : `${line} ${paint.dim(`[${company}]`)}`
}

/** Most events have no line, and need no work. */
const isLogged = ({ type, data }: AdminEvent): boolean =>
  type === 'push'
    ? isPushOver((data as Admin.Push).state)
    : type !== 'attempt' && type !== 'run' && !isOfCentre(type, data)

const isOfCentre = (type: string, data: unknown) =>
  type === 'world' && !(data as { type: string }).type.startsWith('webhook.')

/** A request is logged when it has been answered. A push is logged when it has ended. */
function describeJournalEvent({ type, data }: AdminEvent, paint: Paint): string | undefined {
  switch (type) {
    case 'request':
      return describeRequest(data as Admin.Request, paint) // the event's type says what its data is, here and below
    case 'push':
      return describePush(data as Admin.Push, paint)
    case 'fault':
      return describeArmed(printable(data as Admin.Fault), paint)
    case 'world':
      return describeWebhook(printable(data as WebhookEvent), paint)
    case 'clock':
      return describeClock(data as Admin.Clock, paint)
    case 'reset':
      return `${time(data as { at: string }, paint)} reset`
    case 'bug':
      return paint.red(describeBug((data as { message: string }).message)) // several lines
    default:
      return undefined
  }
}

function describeRequest(request: Admin.Request, paint: Paint): string {
  const { method, status, ms } = request
  const [path, code, token] = [printable(request.path), printable(request.code), printable(request.customer_token)]
  const fine = status === 200 && (code === 1000 || code === 0)
  const verdict = `${status ?? '–'}${code === null ? '' : ` code ${code}`}`
  const who = token === null ? '' : ` ${token}`
  const why = printable(reasonOf(request))
  return [
    time(request, paint),
    paint.bold(method),
    `${path}${who}`,
    fine ? paint.green(verdict) : paint.yellow(verdict),
    paint.dim(`${ms ?? 0} ms`),
    ...touched(request, paint),
    ...(why === undefined ? [] : [`– ${why}`]),
  ].join(' ')
}

/** Returns why a call was refused, or the first violation of the call. */
function reasonOf({ diagnosis, violations }: Admin.Request): string | undefined {
  if (diagnosis) return `${diagnosis.cause}: ${diagnosis.hint}`
  if (violations.length === 0) return undefined
  const [violation] = violations.toSorted((one, other) => one.severity.localeCompare(other.severity)) // errors first
  return violation && `${violation.pointer} ${violation.message}`
}

function describePush(push: Admin.Push, paint: Paint): string {
  const { kind, state, attempts } = push
  const [types, token, reason] = [printable(push.types), printable(push.customer_token), printable(push.reason)]
  const last = attempts.at(-1)
  const what = `${kind}${types.length === 0 ? '' : ` (${types.join(', ')})`}`
  const verdict = state.replace('_', ' ')
  return [
    time(push, paint),
    paint.bold('push'),
    `${what} ${token ?? ''}`.trim(),
    state === 'delivered' ? paint.green(verdict) : paint.red(verdict),
    ...(last ? [paint.dim(`${last.ms} ms`)] : []),
    ...touched(push, paint),
    ...(reason === null ? [] : [`– ${reason}`]),
  ].join(' ')
}

/** A fault is logged when it is armed and when it has ended. */
function describeArmed(fault: Admin.Fault, paint: Paint): string | undefined {
  if (fault.armed && fault.touched > 0) return undefined
  const shown = describeFault(toCamel(fault))
  return paint.yellow(fault.armed ? `armed ${shown}` : `over  ${shown}; touched ${fault.touched}`)
}

type WebhookEvent = { type: string; at: string; url?: string; until?: string }

/** Logs only the events of the webhook that stop or restart the pushes. */
function describeWebhook({ type, at, url, until }: WebhookEvent, paint: Paint): string | undefined {
  if (type === 'webhook.suspended')
    return `${time({ at }, paint)} ${paint.red('suspended')} ${url ?? ''} until ${until ?? ''}`
  return type === 'webhook.resumed' ? `${time({ at }, paint)} ${paint.green('resumed')} ${url ?? ''}` : undefined
}

const describeClock = ({ mode, now }: Admin.Clock, paint: Paint) =>
  `${time({ at: now }, paint)} ${paint.bold('clock')} ${mode === 'frozen' ? `frozen at ${now}` : 'running'}`

const touched = ({ fault }: Admin.Request | Admin.Push, paint: Paint) =>
  fault === null ? [] : [paint.yellow(`[fault ${fault.id}: ${fault.fault}]`)]

const time = ({ at }: { at: string }, paint: Paint) => paint.dim(at.slice(11, 23))
