import { expect, test } from 'vitest'
import { operations } from '../../spec/operations.ts'
import { startMockUdesk } from '../udesk.ts'
import { mergeCoverage, withoutUnseen } from './merge-coverage.ts'
import { reportCoverage } from './report-coverage.ts'

test('adds up several companies to the coverage of one company', async () => {
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
    codes: expect.arrayContaining([{ code: 1000, count: 3, documented: 'operation' }]) as unknown,
  })
  expect(whole.pushes[0]).toMatchObject({ kind: 'agent', count: 3 })
  expect(mergeCoverage(parts.map(withoutUnseen))).toEqual(whole)
})

test('reports calls of no operation, and undocumented codes', async () => {
  await using udesk = await startMockUdesk()
  await udesk.faults.add({ target: 'reply', operation: 'listAgents', fault: 'code', code: 4711 })
  await udesk.client.listAgents({ query: { page: 1 } }).catch(() => undefined)
  await fetch(`${udesk.env.UDESK_BASE_URL}/nowhere`)
  const { coverage, table } = await reportCoverage([await udesk.coverage(), await udesk.coverage()])
  expect(coverage.unrouted).toBe(2)
  expect(table).toMatch(/^ listAgents +2 {2}4711 +1000 /m)
})

test('prints what was seen and what was not', async () => {
  await using udesk = await startMockUdesk()
  await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  await udesk.client.getQueueStatus({ query: { customer_token: 'u1' } })
  const { table } = await reportCoverage([await udesk.coverage()])
  const [title, totals = '', called, neverCalled = '', pushed, neverPushed] = table.split('\n\n')
  expect(title).toBe('Coverage of Udesk’s document')
  expect(totals.split('\n')).toEqual([
    expect.stringMatching(`^ operations  [█░]{20} +2 of ${operations.length} +\\d+ %$`),
    expect.stringMatching(/^ codes {7}[█░]{20} +2 of \d+ +\d+ %$/),
    expect.stringMatching(/^ parameters {2}[█░]{20} +3 of \d+ +\d+ %$/),
    ' push kinds  █████░░░░░░░░░░░░░░░    1 of 4  25 %',
    ' push types  ████░░░░░░░░░░░░░░░░   2 of 10  20 %',
  ])
  expect(called).toMatchInlineSnapshot(`
    " operation       calls  codes seen  codes not seen                       parameters
     createSession       1  1000        2001 2002 5050 5060 11012 2005 2000  2 of 8
     getQueueStatus      1  1000        2015 2000                            1 of 1"
  `)
  const others = operations.map(({ id }) => id).filter((id) => !['createSession', 'getQueueStatus'].includes(id))
  expect(neverCalled.replaceAll(/\s+/g, ' ')).toBe(` never called: ${others.join(', ')}`)
  for (const line of neverCalled.split('\n')) expect(line.length).toBeLessThan(100)
  expect(pushed).toMatchInlineSnapshot(`
    " push   count  types seen             types not seen
     agent      1  message start_session  image rich transfer close audio video file"
  `)
  expect(neverPushed).toBe(' never pushed: robot, urobot, read\n')
})

test('reports everything as unseen if nothing was called', async () => {
  const { table, missing } = await reportCoverage([], { threshold: { operations: 1, pushTypes: 0 } })
  expect(table).toContain('never pushed: agent, robot, urobot, read')
  const met = `0 % (0 of ${operations.length})`
  expect(missing).toEqual([`Coverage of operations is ${met}, below the threshold of 1 %.`])
})
