import { expect, test } from 'vitest'
import { startMockUdesk } from '../udesk.ts'
import { mergeCoverage, whatWasSeen } from './merge.ts'
import { reportCoverage } from './report.ts'

test('sees in several companies together what one would have seen', async () => {
  await using udesk = await startMockUdesk()
  const other = await udesk.createCompany()
  const parts = [await udesk.coverage()]
  for (const company of [udesk, other, udesk]) {
    await company.reset()
    await company.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
    await company.client.listAgents({ query: { page: 1 } })
    parts.push(await company.coverage())
  }
  const whole = mergeCoverage(parts)
  expect(whole.totals).toEqual(parts.at(-1)?.totals)
  expect(whole.operations.find(({ operation }) => operation === 'createSession')).toMatchObject({
    count: 3,
    codes: expect.arrayContaining([{ code: 1000, count: 3, promised: 'operation' }]) as unknown,
  })
  expect(whole.pushes[0]).toMatchObject({ kind: 'agent', count: 3 })
  expect(mergeCoverage(parts.map(whatWasSeen))).toEqual(whole)
})

test('tells of calls of no operation, and of codes that nobody promised', async () => {
  await using udesk = await startMockUdesk()
  await udesk.faults.add({ target: 'reply', operation: 'listAgents', fault: 'code', code: 4711 })
  await udesk.client.listAgents({ query: { page: 1 } }).catch(() => undefined)
  await fetch(`${udesk.env.UDESK_BASE_URL}/nowhere`)
  const { coverage, table } = await reportCoverage([await udesk.coverage(), await udesk.coverage()])
  expect(coverage.unrouted).toBe(2)
  expect(table).toMatch(/^ listAgents +2 {2}4711 +1000 /m)
})

test('prints what was met and what was not', async () => {
  await using udesk = await startMockUdesk()
  await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  await udesk.client.getQueueStatus({ query: { customer_token: 'u1' } })
  const { table } = await reportCoverage([await udesk.coverage()])
  expect(table).toMatchInlineSnapshot(`
    "What these tests met of Udesk

     operations  █░░░░░░░░░░░░░░░░░░░   2 of 36   5 %
     codes       ░░░░░░░░░░░░░░░░░░░░   2 of 97   2 %
     parameters  ░░░░░░░░░░░░░░░░░░░░  3 of 158   1 %
     push kinds  █████░░░░░░░░░░░░░░░    1 of 4  25 %
     push types  ████░░░░░░░░░░░░░░░░   2 of 10  20 %

     operation       calls  codes seen  codes not seen                       parameters
     createSession       1  1000        2001 2002 5050 5060 11012 2005 2000  2 of 8
     getQueueStatus      1  1000                                             1 of 1

     never called: logIn, listCustomers, createCustomer, getCustomer, updateCustomer,
       destroyCustomer, closeQueue, closeSession, getCustomerStatus, listAgentStatus, sendMessage,
       listAgents, getAgent, listUserGroups, listUserGroupAgents, searchSessions, listSessionLogs,
       destroySessions, listAbandonedQueues, sendStructMessage, listUrobots, askFlow, recordHit,
       surveySession, surveyRobotSession, surveyAnswer, surveyTransfer, rateRobotAnswer,
       previewMessage, listUnreadMessages, setCustomerOnline, readMessages, countAgentUnread,
       getSensitiveWords

     push   count  types seen             types not seen
     agent      1  message start_session  image rich transfer close audio video file

     never pushed: robot, urobot, read
    "
  `)
})

test('finds all missing where nothing was met', async () => {
  const { table, missing } = await reportCoverage([], { threshold: { operations: 1, pushTypes: 0 } })
  expect(table).toContain('never pushed: agent, robot, urobot, read')
  expect(missing).toEqual(['Too little of Udesk was met: 0 % of its operations (0 of 36), 1 % are asked for.'])
})
