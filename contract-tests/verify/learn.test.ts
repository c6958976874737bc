import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { register, type AssumptionId, type Assumptions } from '../../spec/assumptions.ts'
import { readConfig } from '../../harness/config/config.ts'
import { demonstrations } from '../assumptions/index.ts'
import { learn, writeConfig, type LearnedAssumption } from './learn.ts'
import { createTarget } from './testing.ts'

const long = process.env['MOCK_UDESK_LONG'] !== undefined

/** Learns from a fake with these assumptions. */
async function learnFrom(
  assume: Partial<Assumptions>,
  { write = true, assumptionIds }: { write?: boolean; assumptionIds?: AssumptionId[] } = {},
) {
  const { target, time, stop, company } = await createTarget(assume)
  onTestFinished(stop)
  // At the documented rate: one assumption is whether more calls are refused.
  return {
    company,
    ...(await learn(target, { write, rate: 50, time, run: 'learn', ...(assumptionIds && { assumptionIds }) })),
  }
}

const valuesOf = (lessons: LearnedAssumption[]) =>
  Object.fromEntries(lessons.flatMap((lesson) => ('value' in lesson ? [[lesson.id, lesson.value]] : [])))

const askable = register.flatMap(({ id, values }) => ('ask' in demonstrations[id] ? [{ id, values }] : []))

test('asks more than half of the open questions', () => {
  expect(askable.length).toBeGreaterThan(register.length / 2)
})

// Alone; with MOCK_UDESK_LONG among all others.
test.each(askable.flatMap(({ id, values }) => values.slice(long ? 0 : 1).map((value) => ({ id, value }))))(
  'learns that $id is $value',
  async ({ id, value }) => {
    const { assumptions, left } = await learnFrom({ [id]: value }, long ? {} : { assumptionIds: [id] })
    expect(assumptions.find((lesson) => lesson.id === id)).toEqual({ id, value })
    expect(left).toEqual([])
  },
)

test('writes what it learned as a configuration that the fake starts with, and why it did not learn the rest', async () => {
  const { assumptions, left } = await learnFrom({})
  expect(valuesOf(assumptions)).toEqual(Object.fromEntries(askable.map(({ id, values }) => [id, values[0]])))
  expect(left).toEqual([])
  const text = writeConfig({ assumptions }, { subject: 'https://acme.udesk.cn', at: '2026-01-01T00:00:00.000Z' })
  expect(text).toContain('#   push.retry: it shows in pushes, which only the webhook receives')

  const directory = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  writeFileSync(join(directory, 'mock-udesk.yaml'), text)
  expect(readConfig({ flags: {}, env: {}, directory }).assume).toEqual(valuesOf(assumptions))
})

test('reports that it was interrupted', async () => {
  const { target, time, stop } = await createTarget()
  onTestFinished(stop)
  const interruption = new AbortController()
  const { assumptions, interrupted } = await learn(target, {
    write: true,
    rate: null,
    time,
    run: 'learn',
    signal: interruption.signal,
    onProgress: ({ running }) => running === 'agents.unknown' && interruption.abort(),
  })
  expect(interrupted).toBe(true)
  expect(assumptions.map(({ id }) => id)).toEqual(['agents.too-many', 'agents.unknown'])
})

test('changes nothing at the target without --write', async () => {
  const { assumptions, company } = await learnFrom({}, { write: false })
  const calls = company.journal.requests().entries
  expect(calls.map(({ method }) => method)).not.toContain('POST')
  expect(assumptions).toContainEqual({
    id: 'sessions.again',
    because: 'it changes something at the target: --write tries it',
  })
})
