import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readConfig } from '../../harness/config/config.ts'
import { startMockUdesk, type MockUdesk } from '../../harness/index.ts'
import { createPaint } from '../output/colour.ts'
import { reloadOnChange } from './reload.ts'

/** Starts a fake with these files. `save` writes a file and returns the line that is printed. */
async function startWatching(files: Record<string, string>) {
  const directory = mkdtempSync(join(tmpdir(), 'reload-'))
  const write = (name: string, text: string) => writeFileSync(join(directory, name), text)
  for (const [name, text] of Object.entries(files)) write(name, text)
  const sources = { flags: {}, env: {}, directory }
  const config = readConfig(sources)
  const udesk = await startMockUdesk({ ...config, port: 0 })
  const said: string[] = []
  const stop = reloadOnChange(udesk, { sources, config, paint: createPaint({}, {}), say: (line) => said.push(line) })
  onTestFinished(async () => {
    stop()
    await udesk.stop()
  })
  const save = async (name: string, text: string) => {
    const before = said.length
    write(name, text)
    await vi.waitFor(() => expect(said.length).toBe(before + 1), 5_000)
    return said.at(-1)?.replaceAll(`${directory}/`, '')
  }
  return { udesk, save }
}

test('applies a saved file while conversations go on', async () => {
  const { udesk, save } = await startWatching({
    'mock-udesk.yaml': 'data: people.yaml',
    'people.yaml': 'agents: [{ id: 3, name: Tom }]',
  })
  await udesk.client.createSession({ body: { customer_token: 'u1', assign_type: 'agent' } })
  expect(await save('people.yaml', 'agents: [{ id: 3, name: Tom, nick: T }]')).toBe('reloaded agents/3')
  expect(await save('mock-udesk.yaml', 'data: people.yaml\nassume: { sessions.again: new }')).toBe(
    'reloaded assume/sessions.again',
  )
  expect(await save('mock-udesk.yaml', 'data: people.yaml')).toBe('reloaded assume/sessions.again')
  expect((await udesk.agents.list()).map(({ nick }) => nick)).toEqual(['T'])
  expect((await udesk.assumptions.get())['sessions.again']).toBe('same')
  expect((await udesk.sessions.list()).map(({ state }) => state)).toEqual(['open'])
})

test('changes nothing where a file has mistakes, and reports it in one line', async () => {
  const { udesk, save } = await startWatching({
    'mock-udesk.yaml': 'data: people.yaml',
    'people.yaml': 'agents: [{ id: 3, name: Tom }]',
  })
  expect(await save('people.yaml', 'agents:\n  - { id: 3, naem: Tom }\n  - { capacity: -1 }')).toBe(
    'not reloaded – people.yaml:2 agents.0.naem: "naem" is not known; did you mean "name"? (and 1 more)',
  )
  expect((await udesk.agents.list()).map(({ name }) => name)).toEqual(['Tom'])
  expect(await save('people.yaml', 'agents: [{ id: 3, name: Tim }]')).toBe('reloaded agents/3')
})

const scenario = (steps: string) => `name: mine
description: A test scenario
given: { agents: [{ as: ann }] }
steps:
${steps}`

test('restarts a saved scenario in place of its run, and after a reset', async () => {
  const { udesk, save } = await startWatching({
    'mock-udesk.yaml': 'scenario: mine.yaml',
    'mine.yaml': scenario('  - customer: { as: u1, joins: agent }\n  - wait: 1h'),
  })
  await udesk.sessions.waitFor({ customerToken: 'u1', state: 'open' })
  await udesk.client.createSession({ body: { customer_token: 'u7', assign_type: 'agent' } })
  expect(await save('mine.yaml', scenario('  - customer: { as: u2, joins: agent }\n  - wiat: 1h'))).toBe(
    'not reloaded – mine.yaml:6 steps.1.wiat: "wiat" is not known; did you mean "wait"?',
  )
  expect(await openTokens(udesk)).toEqual(['u1', 'u7'])
  expect(await save('mine.yaml', scenario('  - customer: { as: u2, joins: agent }\n  - wait: 1h'))).toBe(
    'reloaded scenario/mine',
  )
  await udesk.sessions.waitFor({ customerToken: 'u2', state: 'open' })
  expect(await openTokens(udesk)).toEqual(['u7', 'u2'])
  await udesk.reset()
  await udesk.sessions.waitFor({ customerToken: 'u2', state: 'open' })
  expect(await openTokens(udesk)).toEqual(['u2'])
})

test('starts and stops scenarios that the configuration adds and removes', async () => {
  const wait = (who: string) => scenario(`  - customer: { as: ${who}, joins: agent }\n  - wait: 1h`)
  const { udesk, save } = await startWatching({
    'mock-udesk.yaml': 'scenario: [one.yaml]',
    'one.yaml': wait('u1').replace('mine', 'one'),
    'two.yaml': wait('u2').replace('mine', 'two'),
  })
  const first = await udesk.sessions.waitFor({ customerToken: 'u1', state: 'open' })
  expect(await save('mock-udesk.yaml', 'scenario: [two.yaml, one.yaml]')).toBe('reloaded scenario/two')
  await udesk.sessions.waitFor({ customerToken: 'u2', state: 'open' })
  expect((await udesk.sessions.get(first.id)).state).toBe('open')
  expect(await save('two.yaml', wait('u3').replace('mine', 'two'))).toBe('reloaded scenario/two')
  expect(await save('mock-udesk.yaml', '')).toBe('reloaded scenario/two, scenario/one')
  expect(await openTokens(udesk)).toEqual([])
})

const openTokens = async (udesk: MockUdesk) =>
  (await udesk.sessions.list({ state: 'open' })).map(({ customerToken }) => customerToken)

test('reports what needs a restart', async () => {
  const { save } = await startWatching({ 'mock-udesk.yaml': 'port: 8375' })
  expect(await save('mock-udesk.yaml', 'port: 8376\nseed: 2')).toBe(
    'reloaded no relevant change – restart to apply port, seed',
  )
  expect(await save('mock-udesk.yaml', 'company: { api_token: x }')).toContain('not reloaded – mock-udesk.yaml:1')
})

test('follows the configuration to another data file', async () => {
  const { save } = await startWatching({ 'mock-udesk.yaml': '', 'others.yaml': 'agents: [{ id: 3, name: Tom }]' })
  expect(await save('mock-udesk.yaml', 'data: others.yaml')).toContain('reloaded agents/')
  expect(await save('others.yaml', 'agents: [{ id: 3, name: Tim }]')).toBe('reloaded agents/3')
  expect(await save('others.yaml', 'agents: [{ id: 3, name: Tim }]\ncompany: { api_token: other }')).toBe(
    'reloaded no relevant change – restart to apply company',
  )
})
