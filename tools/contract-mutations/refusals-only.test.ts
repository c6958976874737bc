/** A contract run reports for which operations it saw no success, and why. */
import { expect, onTestFinished, test } from 'vitest'
import { surveyOptionsExample } from '../../spec/schemas/survey.ts'
import { createReplyChecker } from '../../contract-tests/verify/reply-checker.ts'
import { createTarget, verifyInMemory } from '../../contract-tests/verify/testing.ts'
import { reportVerify } from '../../contract-tests/verify/report.ts'
import { resultsForPrograms } from '../../contract-tests/verify/results.ts'
import { mutated } from './mutations.ts'
import { verify } from '../../contract-tests/verify/verify.ts'

const checker = createReplyChecker()
/** The answer of createSession if an agent is free. */
const assigned = {
  code: 1000,
  message: '请求成功',
  assign_type: 'agent',
  assign_info: {
    im_sub_session_id: 1,
    count: 0,
    agent_id: 3,
    agent_name: 'Tom',
    agent_avatar: '',
    survey_options: surveyOptionsExample,
  },
}
const circumstances = { subject: 'a fake', at: '2026-01-01T08:00:00.000Z', ms: 1 }

test('says to programs and to people that only refusals were seen, which is worth a look and no failure', async () => {
  const results = await verifyInMemory({ checker, only: ['askFlow', 'closeQueue'] })
  const because = 'refusals only: a success needs a flow_id, which only pushes contain'
  expect(resultsForPrograms(results)).toEqual({
    verdict: 'conforms',
    operations: [
      { operation: 'closeQueue', verdict: 'conforms', differences: [] },
      { operation: 'askFlow', verdict: 'conforms', differences: [], because },
    ],
  })
  const report = reportVerify(results, circumstances)
  expect(report).toMatchObject({
    outcome: 'warning',
    summary: 'All 2 operations keep the document; of 1 only refusals were seen.',
  })
  expect(report.groups.flatMap(({ cases }) => cases)).toMatchObject([
    { name: 'closeQueue', outcome: 'passed' },
    { name: 'askFlow', outcome: 'warning', because },
  ])
})

test('tries a success of logIn where it has the password, and says what it needs where it has not', async () => {
  const { target, time, stop } = await createTarget()
  onTestFinished(stop)
  const becauseWith = async (password: string | undefined) => {
    const options = { only: ['logIn' as const], write: false, rate: null, time, run: 'verify', checker }
    const { operations } = await verify({ ...target, password }, options)
    return operations.map(({ verdict, because }) => [verdict, because])
  }
  expect(await becauseWith(target.password)).toEqual([['conforms', undefined]])
  const missing = 'refusals only: a success needs the password (--password, or $UDESK_PASSWORD)'
  expect(await becauseWith(undefined)).toEqual([['conforms', missing]])
  const refused = 'refusals only: the call that would be a success was refused'
  expect(await becauseWith('another')).toEqual([['conforms', refused]])
})

test('names what changes something at the target, and is not tried without --write', async () => {
  const { operations } = await verifyInMemory({ checker, only: ['getCustomer', 'listAgents'], write: false })
  expect(operations.map(({ operation, because }) => [operation, because])).toEqual([
    ['getCustomer', 'refusals only: a success changes something at the target: --write tries it'],
    ['listAgents', undefined],
  ])
})

test('reports no failed operation if the target has no urobot, or no customer waits', async () => {
  const without = (send: typeof fetch) =>
    mutated(send, {
      name: '',
      operation: 'listUrobots',
      pointer: '',
      mutate: (reply) => ({ ...reply, urobot_list: [] }),
    })
  const { operations } = await verifyInMemory({ checker, only: ['surveyTransfer', 'recordHit'], through: without })
  expect(operations.map(({ verdict, because }) => [verdict, because])).toEqual([
    ['conforms', 'refusals only: the target has no urobot'],
    ['conforms', 'refusals only: the target has no urobot'],
  ])
  const free = (send: typeof fetch) =>
    mutated(send, { name: '', operation: 'createSession', pointer: '', mutate: () => assigned })
  const { operations: queues } = await verifyInMemory({ checker, only: ['closeQueue'], through: free })
  expect(queues[0]).toMatchObject({
    verdict: 'conforms',
    because: 'refusals only: no customer had to wait at the target',
  })
})

test('names the operation to blame where it did not prepare what a success takes', async () => {
  const broken = (send: typeof fetch) =>
    mutated(send, { name: '', operation: 'listUrobots', pointer: '', mutate: () => ({ code: 1000 }) })
  const { operations } = await verifyInMemory({ checker, only: ['surveyTransfer'], through: broken })
  expect(operations[0]).toMatchObject({ verdict: 'skipped' })
  expect(operations[0]?.because).toMatch(/^listUrobots prepared nothing: its reply differs at \/message$/)
})
