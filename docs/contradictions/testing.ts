/** Functions for the tests of docs/contradictions.md. */
import { expect, test } from 'vitest'
import { defaultAssumptions, type AssumptionId, type Assumptions } from '../../spec/assumptions.ts'
import { createFrozenFake, type TestFake } from '../../server/testing.ts'
import { demonstrations } from '../../contract-tests/assumptions/index.ts'

type Json = Record<string, unknown>

/** Calls to a new company that show what the row says. */
type Proof = (fake: TestFake) => void | Promise<void>

/** Adds a test for each row from `first` to `last`. */
export function showRows(first: number, last: number, proofs: Readonly<Record<number, Proof>>): void {
  for (let number = first; number <= last; number++) {
    test(`contradiction ${number} is answered as the table says`, async () => {
      const proof = proofs[number]
      if (!proof) throw new Error(`Contradiction ${number} has no test`)
      await proof(await createFrozenFake())
    })
  }
}

export const openInEnglish = (): Promise<TestFake> => createFrozenFake({ locale: 'en' })

/** The fake's answer is the default of an assumption, which another test demonstrates. */
export function assumes<Id extends AssumptionId>(id: Id, value: Assumptions[Id]): void {
  expect(defaultAssumptions[id], id).toBe(value)
  expect(Object.keys(demonstrations[id].shows), id).toContain(value)
}

/** The worked example of the documentation's section "Structured Message". */
export const structMessage = {
  imSubSessionId: '1',
  customerId: '1',
  agentId: '1',
  timestamp: '1484272693',
  structKey: '708ff6dc-41d5-4med-9ebc-0388zz9d76f1',
}

/** The severity of each violation of the newest call, by its pointer. */
export const severitiesOf = ({ company }: TestFake): Record<string, string> =>
  Object.fromEntries(
    (company.journal.requests().entries.at(-1)?.violations ?? []).map(({ pointer, severity }) => [pointer, severity]),
  )

/** Starts a session of u1 with Tom. */
export async function withTom({ post }: TestFake) {
  const { assign_info } = await post('/im/sessions', { customer_token: 'u1', agent_id: 3 })
  return assign_info as Json & { im_sub_session_id: number; survey_options: Json } // an agent is free
}

const urobot = { robot_id: 1, scene_id: 1 }

/** Starts a conversation of u1 with a urobot. Returns its greeting, and the parameters that name it in calls. */
export async function greeted({ post }: TestFake) {
  const { assign_info } = await post('/im/sessions', { customer_token: 'u1', assign_type: 'urobot', ...urobot })
  const greeting = assign_info as { sessionId: number; logId: number; topAsk: Json[] } // of a urobot
  return { greeting, conversation: { customer_token: 'u1', im_sub_session_id: greeting.sessionId, ...urobot } }
}

/** Asks the urobot a question. Returns the push with its answer. */
export async function asked(fake: TestFake) {
  const { conversation } = await greeted(fake)
  const data = { content: '工作时间是什么' }
  await fake.post('/im/messages', { ...conversation, im_sub_session_id: -1, data })
  const [push] = fake.pushes() as [{ customer_token: string; assign_type: string; messages: Json }] // the one push
  return { conversation, push }
}
