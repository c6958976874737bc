/** Finds out which values of the assumptions a target has, for the configuration of the fake. */
import { stringify } from 'yaml'
import { register, type AssumptionId } from '../../spec/assumptions.ts'
import type { CallerSettings } from '../../harness/client/open-api-client.ts'
import { createCall, type Demonstrations } from '../assumptions/demonstration.ts'
import { demonstrations } from '../assumptions/index.ts'
import { NotAvailable, PreparationFailed } from '../preparation/prepare.ts'
import { cleanUp } from './clean-up.ts'
import { createCallRecorder, NoReply } from './call-recorder.ts'
import { createPace } from './pace.ts'
import type { Target, VerifyOptions } from './verify.ts'

/** The value that the target has, or why the value could not be found. */
export type LearnedAssumption = { id: AssumptionId } & ({ value: string } | { because: string })

export type LearnResults = {
  assumptions: LearnedAssumption[]
  /** The customers and sessions that the run created and could not remove. */
  left: string[]
  /** Whether a signal stopped the run before all assumptions were tested. */
  interrupted: boolean
}

export type LearnOptions = Pick<VerifyOptions, 'write' | 'rate' | 'time' | 'run' | 'signal' | 'onProgress'> & {
  /** The assumptions to test. By default, all are tested. */
  assumptionIds?: AssumptionId[]
}

export async function learn(target: Target, options: LearnOptions): Promise<LearnResults> {
  const { write, rate, time, run, signal, onProgress, assumptionIds } = options
  const asked = register.filter(({ id }) => assumptionIds?.includes(id) ?? true)
  const caller: CallerSettings = { ...target, now: () => Promise.resolve(time.now()) }
  const pace = createPace({ rate, time })
  const assumptions: LearnedAssumption[] = []
  const left: string[] = []

  for (const [done, { id }] of asked.entries()) {
    if (signal?.aborted === true) return { assumptions, left, interrupted: true }
    const demonstration = demonstrations[id]
    const reason = whyNotAsked(id, { write, target })
    if (reason !== undefined || !('ask' in demonstration)) {
      assumptions.push({ id, because: reason ?? '' })
      continue
    }
    onProgress?.({ done, all: asked.length, running: id })
    const { client, send, calls } = createCallRecorder(caller, pace)
    const askCalls = { client, env: envOf(target), token: `${run}-${id.replaceAll('.', '-')}` }
    const answer = demonstration.ask({ ...askCalls, call: createCall({ env: askCalls.env, send }) })
    assumptions.push({ id, ...(await answer.then((seen) => recogniseValue(id, seen), whyNotLearned)) })
    if (demonstration.by === 'writing') left.push(...(await cleanUp(calls, askCalls.token, client)))
  }
  return { assumptions, left, interrupted: false }
}

/** Writes the results as a configuration file. A fake that starts with this file behaves like the tested Udesk. */
export function writeConfig(
  { assumptions }: Pick<LearnResults, 'assumptions'>,
  { subject, at }: { subject: string; at: string },
): string {
  const learned = assumptions.filter((each) => 'value' in each)
  const others = assumptions.filter((each) => 'because' in each)
  return [
    `# Written by \`mock-udesk verify --learn\` from ${subject} at ${at}.`,
    stringify({ assume: Object.fromEntries(learned.map(({ id, value }) => [id, value])) }).trimEnd(),
    '',
    '# Not learned: the fake keeps its own assumption.',
    ...others.map(({ id, because }) => `#   ${id}: ${because}`),
    '',
  ].join('\n')
}

function whyNotAsked(id: AssumptionId, { write, target }: { write: boolean; target: Target }): string | undefined {
  const demonstration = demonstrations[id]
  if ('whyFakeOnly' in demonstration) return demonstration.whyFakeOnly
  if (id.startsWith('struct.') && !target.credentials.structKey)
    return 'it needs the key of structured messages (--struct-key)'
  return demonstration.by === 'writing' && !write ? 'it changes something at the target: --write tries it' : undefined
}

/**
 * Returns the value of the assumption that explains the observation. If no value explains it, the reason shows the observation
 * only if it is a code, because other data may be personal.
 */
function recogniseValue(id: AssumptionId, seen: unknown): { value: string } | { because: string } {
  const shown = Object.entries<unknown>(demonstrations[id].shows satisfies Demonstrations[AssumptionId]['shows'])
  const [value] = shown.find(([, each]) => matches(seen, each)) ?? []
  if (value !== undefined) return { value }
  const got = typeof seen === 'number' ? String(seen) : 'something else'
  return {
    because: `expected ${shown.map(([, each]) => JSON.stringify(each)).join(' or ')}, got ${got}`,
  }
}

/**
 * Returns whether the target's result (`seen`) has everything that the assumption's value predicts (`shown`). The result may have
 * more.
 */
function matches(seen: unknown, shown: unknown): boolean {
  if (typeof shown !== 'object' || shown === null) return seen === shown
  if (typeof seen !== 'object' || seen === null) return false
  return Object.entries(shown).every(([name, value]) => matches(Reflect.get(seen, name), value))
}

function whyNotLearned(error: unknown): { because: string } {
  if (error instanceof PreparationFailed || error instanceof NotAvailable) return { because: error.message }
  if (error instanceof NoReply || error instanceof TypeError) return { because: 'its calls got no answer' }
  throw error
}

const envOf = ({ baseUrl, credentials }: Target) => ({
  UDESK_BASE_URL: baseUrl,
  UDESK_EMAIL: credentials.email,
  UDESK_API_TOKEN: credentials.apiToken,
  UDESK_STRUCT_MESSAGE_KEY: credentials.structKey,
})
