import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Data } from '../world/data.ts'
import { createDataReader } from './read-data.ts'

const reader = createDataReader()

test('the demo data keeps the schema and names nothing that is not there', () => {
  expect(reader.check(parse(readFileSync(new URL('demo.yaml', import.meta.url), 'utf8')))).toEqual([])
})

test('the English demo keeps the schema too, and has whom the other has, by the same ids', () => {
  const file = parse(readFileSync(new URL('demo.en.yaml', import.meta.url), 'utf8')) as unknown
  expect(reader.check(file)).toEqual([])
  const idsOf = ({ groups, agents, customers, urobots, topQuestions, knowledge, flows }: Data) =>
    JSON.stringify([groups, agents, customers, urobots, topQuestions, knowledge, flows], (key, value: unknown) =>
      (Array.isArray(value) && key !== 'related') || key === '' || /id|scenes|questions|^\d+$/i.test(key)
        ? value
        : undefined,
    )
  const english = createDataReader('en').demo
  expect(idsOf(english)).toBe(idsOf(reader.demo))
  expect(JSON.stringify(english)).not.toMatch(/\p{Script=Han}/u)
})

test('the demo has whom the documentation’s examples speak of', () => {
  const { company, agents, groups, urobots, flows, topQuestions, settings } = reader.demo
  expect(company.emails).toEqual(['admin@udesk.cn', 'admin@test.com'])
  expect(agents.map(({ id }) => id)).toEqual([3, 397, 1, 13, 486, 43230])
  expect(agents.filter(({ status }) => status !== 'online').map(({ id }) => id)).toEqual([43230])
  expect(agents.filter(({ groupIds }) => groupIds.includes(37540)).map(({ id }) => id)).toEqual([397, 43230])
  expect(groups.map(({ id }) => id)).toEqual([37540])
  expect(urobots.map(({ id, scenes }) => [id, ...scenes.map((scene) => scene.id)])).toEqual([
    [1, 1, 10],
    [2, 114, 116],
    [3, 120],
    [12, 1],
    [1101, 39],
    [12362, 39],
  ])
  expect(flows.map(({ id }) => id)).toEqual([81, 307])
  expect(topQuestions[0]?.questionIds).toEqual([2122, 3222])
  expect(settings.survey.options.map(({ id }) => id)).toEqual([36, 37, 38, 39, 40])
  expect(settings.survey.text?.options.map(({ id }) => id)).toEqual([36, 37, 38, 39, 40])
  expect(settings.survey.methods.map(({ id }) => id)).toEqual([7, 74, 1485])
})

test('every suggestion of the demo leads somewhere', () => {
  const suggestions = reader.demo.knowledge.flatMap((entry) => entry.suggestions)
  expect(suggestions.filter(({ id }) => id === 0)).toEqual([])
})

test('a level of the survey shown as text is described by its text, unless the file says otherwise', () => {
  const level = { id: 1, text: '好', tags: '', remark_option: 'hide' }
  const text = { default_option_id: 1, options: [level, { ...level, id: 2, text: '差', desc: '不满意' }] }
  const { settings } = reader.read({ settings: { survey: { text } } })
  expect(settings.survey.text?.options.map(({ desc }) => desc)).toEqual(['好', '不满意'])
})

test('what a file leaves out is the demo’s', () => {
  const data = reader.read({ agents: [{ name: 'ann' }], settings: { welcome: '' } })
  expect(data.agents).toMatchObject([{ id: 1, name: 'ann', status: 'online', capacity: 10, nick: '', autoReply: null }])
  expect(data.settings).toEqual({ ...reader.demo.settings, welcome: '' })
  expect(data.urobots).toEqual(reader.demo.urobots)
})

test('the demo’s agents stay in the groups that a file leaves', () => {
  const { agents } = reader.read({ groups: [{ id: 5, name: '售后' }] })
  expect(agents.flatMap(({ groupIds }) => groupIds)).toEqual([])
})

test('an entry without an id gets the next free one', () => {
  const { agents } = reader.read({ agents: [{ name: 'a' }, { id: 1, name: 'b' }, { name: 'c' }] })
  expect(agents.map(({ id }) => id)).toEqual([2, 1, 3])
})

test('a list of sensitive words switches them on, and durations may have units', () => {
  const { settings } = reader.read({ settings: { sensitive_words: ['x'], assigning: '2s', idle_close: '1m' } })
  expect(settings).toMatchObject({ sensitiveWords: { open: true, words: ['x'] }, assigning: 2_000, idleClose: 60_000 })
})

test.each([
  [{ agents: [{ id: 1 }, { id: 1 }] }, '/agents/1/id', '1 belongs to agents.0 already; each needs its own'],
  [{ agents: [{ group_ids: [9] }] }, '/agents/0/group_ids/0', 'there is no group 9 (there is: 37540)'],
  [
    { customers: [{ open_api_token: 'u' }, { open_api_token: 'u' }] },
    '/customers/1/open_api_token',
    '"u" belongs to customers.0 already; each needs its own',
  ],
  [
    { knowledge: [{ question: 'a', answer: 'b', flow_id: 9 }] },
    '/knowledge/0/flow_id',
    'there is no flow 9 (there is: 81, 307)',
  ],
  [
    { urobots: [{ id: 1, name: 'a', scenes: [{ id: 1, name: 'b' }], created_at: 'today' }] },
    '/urobots/0/created_at',
    'must be as 2018-01-23 10:55:20, not "today"',
  ],
])('names what is used twice or is not there: %j', (value, pointer, message) => {
  expect(reader.check(value)).toEqual([{ pointer, message }])
})

test.each([2 ** 53, 2 ** 53 + 2, 1e300])('refuses the id %d, which is not held exactly', (id) => {
  const mistakes = createDataReader().check({ agents: [{ id, name: 'Tom' }], groups: [{ id, name: 'Sales' }] })
  expect(mistakes.map(({ pointer }) => pointer).sort()).toEqual(['/agents/0/id', '/groups/0/id'])
})
