/** Which answers to the open questions a target’s replies tell, so that the fake can be told them. */
import { stringify } from 'yaml'
import { register, type AssumptionId } from '../../spec/assumptions.ts'
import type { CallerSettings } from '../../harness/client/open-api-client.ts'
import { createCall, type Demonstrations } from '../assumptions/demonstration.ts'
import { demonstrations } from '../assumptions/index.ts'
import { OutOfReach, PreparationFailed } from '../example.ts'
import { cleanUp } from './clean-up.ts'
import { createRecorder, NoReply } from './exchange.ts'
import { createPace } from './pace.ts'
import type { Target, VerifyOptions } from './verify.ts'

/** The value that shows itself at the target, or why none does. */
export type Lesson = { id: AssumptionId } & ({ value: string } | { because: string })

export type Learned = {
  lessons: Lesson[]
  /** What the questions made and could not clean up. */
  left: string[]
  /** It was told to stop before it had asked everything. */
  interrupted: boolean
}

export type LearnOptions = Pick<VerifyOptions, 'write' | 'rate' | 'time' | 'run' | 'signal' | 'onProgress'> & {
  /** These questions alone. */
  questions?: AssumptionId[]
}

export async function learn(target: Target, options: LearnOptions): Promise<Learned> {
  const { write, rate, time, run, signal, onProgress, questions } = options
  const asked = register.filter(({ id }) => questions?.includes(id) ?? true)
  const caller: CallerSettings = { ...target, now: () => Promise.resolve(time.now()) }
  const pace = createPace({ rate, time })
  const lessons: Lesson[] = []
  const left: string[] = []

  for (const [done, { id }] of asked.entries()) {
    if (signal?.aborted === true) return { lessons, left, interrupted: true }
    const demonstration = demonstrations[id]
    const reason = whyNotAsked(id, { write, target })
    if (reason !== undefined || !('ask' in demonstration)) {
      lessons.push({ id, because: reason ?? '' })
      continue
    }
    onProgress?.({ done, all: asked.length, running: id })
    const { client, send, exchanges } = createRecorder(caller, pace)
    const calls = { client, env: envOf(target), token: `${run}-${id.replaceAll('.', '-')}` }
    const answer = demonstration.ask({ ...calls, call: createCall({ env: calls.env, send }) })
    lessons.push({ id, ...(await answer.then((seen) => recognise(id, seen), whyNotTold)) })
    if (demonstration.by === 'writing') left.push(...(await cleanUp(exchanges, calls.token, client)))
  }
  return { lessons, left, interrupted: false }
}

/** What was learned as a configuration file: an integrator’s fake that assumes what his Udesk does. */
export function writeConfig(
  { lessons }: Pick<Learned, 'lessons'>,
  { subject, at }: { subject: string; at: string },
): string {
  const told = lessons.filter((lesson) => 'value' in lesson)
  const untold = lessons.filter((lesson) => 'because' in lesson)
  return [
    `# What ${subject} told \`mock-udesk verify --learn\` at ${at}.`,
    stringify({ assume: Object.fromEntries(told.map(({ id, value }) => [id, value])) }).trimEnd(),
    '',
    '# Not told, so that the fake goes on with its own assumption:',
    ...untold.map(({ id, because }) => `#   ${id}: ${because}`),
    '',
  ].join('\n')
}

function whyNotAsked(id: AssumptionId, { write, target }: { write: boolean; target: Target }): string | undefined {
  const demonstration = demonstrations[id]
  if ('untold' in demonstration) return demonstration.untold
  if (id.startsWith('struct.') && !target.credentials.structKey) return 'it takes the key of structured messages'
  return demonstration.by === 'writing' && !write ? 'it takes --write, as it changes something there' : undefined
}

/** The value under which that is to be seen. What was seen is told only where it is a code: the rest may be about people. */
function recognise(id: AssumptionId, seen: unknown): { value: string } | { because: string } {
  const shown = Object.entries<unknown>(demonstrations[id].shows satisfies Demonstrations[AssumptionId]['shows'])
  const [value] = shown.find(([, each]) => isLike(seen, each)) ?? []
  if (value !== undefined) return { value }
  const answer = typeof seen === 'number' ? String(seen) : 'something else'
  return {
    because: `its values show ${shown.map(([, each]) => JSON.stringify(each)).join(' or ')}, and it was ${answer}`,
  }
}

/** Whether all that is shown was seen; there may be more. */
function isLike(seen: unknown, shown: unknown): boolean {
  if (typeof shown !== 'object' || shown === null) return seen === shown
  if (typeof seen !== 'object' || seen === null) return false
  return Object.entries(shown).every(([name, value]) => isLike(Reflect.get(seen, name), value))
}

function whyNotTold(error: unknown): { because: string } {
  if (error instanceof PreparationFailed || error instanceof OutOfReach) return { because: error.message }
  if (error instanceof NoReply || error instanceof TypeError) return { because: 'its calls were not answered' }
  throw error
}

const envOf = ({ baseUrl, credentials }: Target) => ({
  UDESK_BASE_URL: baseUrl,
  UDESK_EMAIL: credentials.email,
  UDESK_API_TOKEN: credentials.apiToken,
  UDESK_STRUCT_MESSAGE_KEY: credentials.structKey,
})
