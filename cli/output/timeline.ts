/** A run of a scenario, line by line as it happens: who did what, what was pushed and what became of it, what was seen. */
import { shorten } from '../../scenarios/format/matching.ts'
import { valueAtPath } from '../../common/json-pointer.ts'
import type { RunEvent, RunState, RunStep } from '../../scenarios/run/shapes.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import { isPushOver } from '../../server/journal.ts'
import { readInstant } from '../../common/dates.ts'
import { printable, printableLines } from '../../common/printable.ts'
import type { AdminEvent } from '../../harness/client/read-events.ts'
import { describeBug } from './bug.ts'
import type { Paint } from './colour.ts'

export type Timeline = ReturnType<typeof createTimeline>

/** Times are counted from the scenario's beginning, by the company's clock. */
export function createTimeline(paint: Paint) {
  let began: number | undefined
  let latest = 0
  const underWay: string[] = []
  const consequences: string[] = []
  /** Told after the push that brought it about, which comes next. */
  const suspension: string[] = []

  /** The lines of an event: none, where it says nothing to whoever watches a scenario. */
  function describe({ type, data }: AdminEvent): string[] {
    if (type === 'bug') return [describeBug((data as { message: string }).message)]
    if (type === 'run') return describeRun(printableRun(data as RunEvent)) // the event's type says what its data is, here and below
    const lines = type === 'push' || type === 'world' ? describeConsequence(type, printable(data)) : []
    if (underWay.length === 0) return lines
    consequences.push(...lines)
    return []
  }

  const describeConsequence = (type: 'push' | 'world', data: unknown) =>
    type === 'push' ? describePush(data as Admin.Push) : describeWebhook(data as WebhookEvent)

  /** What is waited for is told when the waiting begins; what is done when it is done, and then what came of it meanwhile. */
  function describeRun({ at, step, begins }: RunEvent): string[] {
    began ??= millis(at)
    if (begins !== null && isPause(begins)) return [line(at, ' ', paint.dim(`… ${begins}`))]
    if (begins !== null && !isLook(begins)) underWay.push(begins)
    if (step === null) return []
    const place = underWay.indexOf(step.step)
    if (place >= 0) underWay.splice(place, 1)
    const lines = describeStep(step)
    if (underWay.length > 0) return lines
    return [...lines, ...consequences.splice(0)]
  }

  function describeStep({ at, step, outcome, expected, got }: RunStep): string[] {
    if (outcome === 'stopped') return [line(at, paint.yellow('■'), step)]
    if (outcome === 'failed')
      return [line(at, paint.red('✗'), step), ...inset('expected', expected), ...inset('got', got)]
    if (isPause(step)) return []
    if (isLook(step)) return [line(at, paint.green('✓'), step.slice('expect '.length))]
    const done = step.replace(/ → (code |\{).*$/, '') // as wanted, so it need not be said twice
    return [line(at, ' ', got === undefined ? done : `${done}  ${paint.dim(got)}`)]
  }

  /** A push is told when it has come to its end. */
  function describePush(push: Admin.Push): string[] {
    const { at, kind, types, customer_token: token, state, reason, attempts } = push
    if (!isPushOver(state)) return []
    const last = attempts.at(-1)
    const what = `${types.join(' + ') || kind}${token === null ? '' : ` to ${token}`}${wordsIn(push)}`
    const verdict = (state === 'delivered' ? paint.green : paint.red)(state.replace('_', ' '))
    const how = last ? ` after ${last.ms} ms${last.status === null ? '' : `, HTTP ${last.status}`}` : ''
    const why = reason === null || state === 'timed_out' ? '' : ` – ${reason}`
    const told = line(last ? millis(last.at) + last.ms : at, '→', `push ${what}: ${verdict}${paint.dim(how + why)}`)
    return [told, ...suspension.splice(0)]
  }

  function describeWebhook({ type, at, until }: WebhookEvent): string[] {
    if (type === 'webhook.suspended') {
      const seconds = Math.round((millis(until ?? at) - millis(at)) / 1000)
      suspension.push(line(at, paint.red('‖'), paint.red(`Udesk stops calling the webhook for ${seconds} s`)))
      return []
    }
    return type === 'webhook.resumed' ? [line(at, paint.green('▸'), paint.green('Udesk calls the webhook again'))] : []
  }

  function line(at: string | number, mark: string, text: string): string {
    latest = Math.max(latest, since(at))
    return `${paint.dim(inSeconds(since(at)).padStart(10))}  ${mark} ${text}`
  }

  const since = (at: string | number) => Math.max(0, millis(at) - (began ?? millis(at)))

  return {
    describe,
    /** How it ended, and after how long. */
    end: (state: RunState): string => `${verdicts(paint)[state](state)} after ${inSeconds(latest)}`,
  }
}

type WebhookEvent = { type: string; at: string; until?: string }

/** What was expected and what came may have several lines: a table of the nearest. */
function printableRun({ step, ...rest }: RunEvent): RunEvent {
  if (step === null) return { ...printable(rest), step }
  const { expected, got, ...same } = step
  const texts = {
    ...(expected !== undefined && { expected: printableLines(expected) }),
    ...(got !== undefined && { got: printableLines(got) }),
  }
  return { ...printable(rest), step: { ...printable(same), ...texts } }
}

/** What a message says, so that one can be told from another. */
function wordsIn({ types, body }: Admin.Push): string {
  const words = types.join() === 'message' ? valueAtPath(body, ['messages', '0', 'data', 'content']) : undefined
  return typeof words === 'string' ? ` (${shorten(words, 40)})` : ''
}

const isPause = (step: string) => step.startsWith('wait ')
const isLook = (step: string) => step.startsWith('expect ')

const verdicts = ({ green, red, yellow, bold }: Paint) => ({
  passed: green,
  failed: red,
  stopped: yellow,
  running: bold,
})

const millis = (at: string | number): number => (typeof at === 'number' ? at : (readInstant(at) ?? 0))

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(3)} s`

const inset = (title: string, text = '') =>
  text === '' ? [] : text.split('\n').map((each, at) => `${' '.repeat(14)}${(at === 0 ? title : '').padEnd(10)}${each}`)

/** In lines of a width that reads well. */
export const wrap = (text: string, width = 100): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'g'), '$1\n').trimEnd()
