/** Describes a run of a scenario line by line: actions, pushes with their results, expectations. */
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

/** Times are relative to the start of the scenario, by the company's clock. */
export function createTimeline(paint: Paint) {
  let startedAt: number | undefined
  let latest = 0
  const runningSteps: string[] = []
  const laterLines: string[] = []
  /**
   * The lines about a suspension. They are printed after the push that caused the suspension, because the event of that push
   * comes next.
   */
  const suspension: string[] = []

  /** Returns the lines for an event. Returns none if the event does not belong to the scenario. */
  function describe({ type, data }: AdminEvent): string[] {
    if (type === 'bug') return [describeBug((data as { message: string }).message)]
    if (type === 'run') return describeRun(printableRun(data as RunEvent)) // the event's type says what its data is, here and below
    const lines = type === 'push' || type === 'world' ? describePushOrWebhook(type, printable(data)) : []
    if (runningSteps.length === 0) return lines
    laterLines.push(...lines)
    return []
  }

  const describePushOrWebhook = (type: 'push' | 'world', data: unknown) =>
    type === 'push' ? describePush(data as Admin.Push) : describeWebhook(data as WebhookEvent)

  /** A pause is printed when it begins. An action is printed when it is done, and its pushes are printed after it. */
  function describeRun({ at, step, begins }: RunEvent): string[] {
    startedAt ??= millis(at)
    if (begins !== null && isPause(begins)) return [line(at, ' ', paint.dim(`… ${begins}`))]
    if (begins !== null && !isExpectation(begins)) runningSteps.push(begins)
    if (step === null) return []
    const place = runningSteps.indexOf(step.step)
    if (place >= 0) runningSteps.splice(place, 1)
    const lines = describeStep(step)
    if (runningSteps.length > 0) return lines
    return [...lines, ...laterLines.splice(0)]
  }

  function describeStep({ at, step, outcome, expected, got }: RunStep): string[] {
    if (outcome === 'stopped') return [line(at, paint.yellow('■'), step)]
    if (outcome === 'failed')
      return [line(at, paint.red('✗'), step), ...indented('expected', expected), ...indented('got', got)]
    if (isPause(step)) return []
    if (isExpectation(step)) return [line(at, paint.green('✓'), step.slice('expect '.length))]
    const done = step.replace(/ → (code |\{).*$/, '') // the reply is the expected reply, so it is shown once
    return [line(at, ' ', got === undefined ? done : `${done}  ${paint.dim(got)}`)]
  }

  /** A push is printed when it has ended. */
  function describePush(push: Admin.Push): string[] {
    const { at, kind, types, customer_token: token, state, reason, attempts } = push
    if (!isPushOver(state)) return []
    const last = attempts.at(-1)
    const what = `${types.join(' + ') || kind}${token === null ? '' : ` to ${token}`}${messageText(push)}`
    const result = (state === 'delivered' ? paint.green : paint.red)(state.replace('_', ' '))
    const how = last ? ` after ${last.ms} ms${last.status === null ? '' : `, HTTP ${last.status}`}` : ''
    const why = reason === null || state === 'timed_out' ? '' : ` – ${reason}`
    const pushLine = line(last ? millis(last.at) + last.ms : at, '→', `push ${what}: ${result}${paint.dim(how + why)}`)
    return [pushLine, ...suspension.splice(0)]
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

  const since = (at: string | number) => Math.max(0, millis(at) - (startedAt ?? millis(at)))

  return {
    describe,
    /** The result of the run and its duration. */
    end: (state: RunState): string => `${colours(paint)[state](state)} after ${inSeconds(latest)}`,
  }
}

type WebhookEvent = { type: string; at: string; until?: string }

/** `expected` and `got` may have several lines, such as a table of the nearest matches. */
function printableRun({ step, ...rest }: RunEvent): RunEvent {
  if (step === null) return { ...printable(rest), step }
  const { expected, got, ...same } = step
  const texts = {
    ...(expected !== undefined && { expected: printableLines(expected) }),
    ...(got !== undefined && { got: printableLines(got) }),
  }
  return { ...printable(rest), step: { ...printable(same), ...texts } }
}

/** Returns the text of a message, so that users can distinguish messages. */
function messageText({ types, body }: Admin.Push): string {
  const content = types.join() === 'message' ? valueAtPath(body, ['messages', '0', 'data', 'content']) : undefined
  return typeof content === 'string' ? ` (${shorten(content, 40)})` : ''
}

const isPause = (step: string) => step.startsWith('wait ')
const isExpectation = (step: string) => step.startsWith('expect ')

const colours = ({ green, red, yellow, bold }: Paint) => ({
  passed: green,
  failed: red,
  stopped: yellow,
  running: bold,
})

const millis = (at: string | number): number => (typeof at === 'number' ? at : (readInstant(at) ?? 0))

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(3)} s`

const indented = (title: string, text = '') =>
  text === '' ? [] : text.split('\n').map((each, at) => `${' '.repeat(14)}${(at === 0 ? title : '').padEnd(10)}${each}`)

/** Breaks text into lines. */
export const wrap = (text: string, width = 100): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'g'), '$1\n').trimEnd()
