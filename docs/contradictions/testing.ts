/** What shows that a row of docs/contradictions.md is true. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaultAssumptions, type AssumptionId, type Assumptions } from '../../spec/assumptions.ts'
import { createFrozenFake, type TestFake } from '../../server/testing.ts'
import { demonstrations } from '../../contract-tests/assumptions/index.ts'

type Json = Record<string, unknown>

/** Calls at a fresh company that show the row's claim, and what else must hold. */
type Proof = (fake: TestFake) => void | Promise<void>

/** A test for each of these rows, from one number to another. */
export function showRows(first: number, last: number, proofs: Readonly<Record<number, Proof>>): void {
  for (let number = first; number <= last; number++) {
    test(`contradiction ${number} is answered as the table says`, async () => {
      const proof = proofs[number]
      if (!proof) throw new Error(`Nothing shows contradiction ${number}`)
      await proof(await createFrozenFake())
    })
  }
}

export const openInEnglish = (): Promise<TestFake> => createFrozenFake({ locale: 'en' })

/** The fake's answer is the default of an open question, whose scenario is a test of its own. */
export function assumes<Id extends AssumptionId>(id: Id, value: Assumptions[Id]): void {
  expect(defaultAssumptions[id], id).toBe(value)
  expect(Object.keys(demonstrations[id].shows), id).toContain(value)
}

/** A test of this name stands in this file. */
export const provedIn = (file: string, name: string): void =>
  expect(readFileSync(file, 'utf8').includes(`test('${name}'`), `${file}: ${name}`).toBe(true)

/** The notes and warnings of the newest call, by their places. */
export const notedOf = ({ company }: TestFake): Record<string, string> =>
  Object.fromEntries(
    (company.journal.requests().entries.at(-1)?.violations ?? []).map(({ pointer, severity }) => [pointer, severity]),
  )

/** The session of u1 with Tom. */
export async function withTom({ post }: TestFake) {
  const { assign_info } = await post('/im/sessions', { customer_token: 'u1', agent_id: 3 })
  return assign_info as Json & { im_sub_session_id: number; survey_options: Json } // an agent is free
}

const urobot = { robot_id: 1, scene_id: 1 }

/** A conversation of u1 with a urobot, as calls about it name it, and its greeting. */
export async function greeted({ post }: TestFake) {
  const { assign_info } = await post('/im/sessions', { customer_token: 'u1', assign_type: 'urobot', ...urobot })
  const greeting = assign_info as { sessionId: number; logId: number; topAsk: Json[] } // of a urobot
  return { greeting, conversation: { customer_token: 'u1', im_sub_session_id: greeting.sessionId, ...urobot } }
}

/** The urobot's answer to u1, as it was pushed. */
export async function asked(fake: TestFake) {
  const { conversation } = await greeted(fake)
  const data = { content: '工作时间是什么' }
  await fake.post('/im/messages', { ...conversation, im_sub_session_id: -1, data })
  const [push] = fake.pushes() as [{ customer_token: string; assign_type: string; messages: Json }] // the one push
  return { conversation, push }
}
