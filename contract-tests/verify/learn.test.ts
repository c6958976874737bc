import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { register, type AssumptionId, type Assumptions } from '../../spec/assumptions.ts'
import { readConfig } from '../../harness/config/config.ts'
import { demonstrations } from '../assumptions/index.ts'
import { learn, writeConfig, type Lesson } from './learn.ts'
import { createTarget } from './testing.ts'

const long = process.env['MOCK_UDESK_LONG'] !== undefined

/** What a fake that assumes something tells. */
async function learnFrom(
  assume: Partial<Assumptions>,
  { write = true, questions }: { write?: boolean; questions?: AssumptionId[] } = {},
) {
  const { target, time, stop, company } = await createTarget(assume)
  onTestFinished(stop)
  // At the documented pace, as one of the questions is whether more is refused.
  return { company, ...(await learn(target, { write, rate: 50, time, run: 'learn', ...(questions && { questions }) })) }
}

const toldBy = (lessons: Lesson[]) =>
  Object.fromEntries(lessons.flatMap((lesson) => ('value' in lesson ? [[lesson.id, lesson.value]] : [])))

const askable = register.flatMap(({ id, values }) => ('ask' in demonstrations[id] ? [{ id, values }] : []))

test('asks half of the open questions', () => {
  expect(askable.length).toBeGreaterThan(register.length / 2)
})

// Asked by itself; where much is asked, among all others.
test.each(askable.flatMap(({ id, values }) => values.slice(long ? 0 : 1).map((value) => ({ id, value }))))(
  'learns that $id is $value',
  async ({ id, value }) => {
    const { lessons, left } = await learnFrom({ [id]: value }, long ? {} : { questions: [id] })
    expect(lessons.find((lesson) => lesson.id === id)).toEqual({ id, value })
    expect(left).toEqual([])
  },
)

test('writes what it learned as a configuration that the fake starts with, and why it did not learn the rest', async () => {
  const { lessons, left } = await learnFrom({})
  expect(toldBy(lessons)).toEqual(Object.fromEntries(askable.map(({ id, values }) => [id, values[0]])))
  expect(left).toEqual([])
  const text = writeConfig({ lessons }, { subject: 'https://acme.udesk.cn', at: '2026-01-01T00:00:00.000Z' })
  expect(text).toContain('#   push.retry: it shows in pushes, which only the webhook gets')

  const directory = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  writeFileSync(join(directory, 'mock-udesk.yaml'), text)
  expect(readConfig({ flags: {}, env: {}, directory }).assume).toEqual(toldBy(lessons))
})

test('says that it was told to stop before it had asked everything', async () => {
  const { target, time, stop } = await createTarget()
  onTestFinished(stop)
  const interruption = new AbortController()
  const { lessons, interrupted } = await learn(target, {
    write: true,
    rate: null,
    time,
    run: 'learn',
    signal: interruption.signal,
    onProgress: ({ running }) => running === 'agents.unknown' && interruption.abort(),
  })
  expect(interrupted).toBe(true)
  expect(lessons.map(({ id }) => id)).toEqual(['agents.too-many', 'agents.unknown'])
})

test('asks nothing that changes anything unless it may', async () => {
  const { lessons, company } = await learnFrom({}, { write: false })
  const calls = company.journal.requests().entries
  expect(calls.map(({ method }) => method)).not.toContain('POST')
  expect(lessons).toContainEqual({ id: 'sessions.again', because: 'it takes --write, as it changes something there' })
})
