import { expect, test } from 'vitest'
import { createTestFake } from '../../../testing.ts'

function createAdminCaller() {
  const { send, fake } = createTestFake()
  const ask = async (method: string, path: string, body?: object) => {
    const response = await send(`/__admin${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    return { status: response.status, answer: await response.text() }
  }
  return { ask, fake }
}

const agents = [{ id: 3, name: 'Tom', capacity: 1 }]

test('applies a changed data file during conversations, and starts with it after a reset', async () => {
  const { ask, fake } = createAdminCaller()
  expect(await ask('POST', '/reload', { data: { agents, settings: { welcome: '欢迎' } } })).toMatchObject({
    status: 200,
    answer: expect.stringContaining('"settings/welcome"') as unknown,
  })
  const names = () =>
    fake.companies
      .first()
      .world.agents.list()
      .map(({ name }) => name)
  expect(names()).toEqual(['Tom'])
  await ask('POST', '/reset')
  expect(names()).toEqual(['Tom'])
  expect(fake.companies.first().world.settings.get().welcome).toBe('欢迎')
  expect(fake.companies.add({ id: 'acme' })).toMatchObject({ kind: 'added' })
  expect(fake.companies.get('acme')?.world.agents.list()).toHaveLength(1)
})

test('keeps the old data if the new data has mistakes, and lists them', async () => {
  const { ask, fake } = createAdminCaller()
  const { status, answer } = await ask('POST', '/reload', {
    data: { agents: [{ name: 'Tom', capacity: -1 }], agnets: [] },
  })
  expect(status).toBe(422)
  expect(JSON.parse(answer)).toMatchObject({
    mistakes: [{ pointer: '/agnets' }, { pointer: '/agents/0/capacity' }],
  })
  expect(fake.companies.first().world.agents.get(397)?.name).toBe('Jerry')
})

test('does not change who may sign', async () => {
  const { ask } = createAdminCaller()
  const { status, answer } = await ask('POST', '/reload', { data: { company: { api_token: 'another' } } })
  expect(status).toBe(422)
  expect(answer).toContain('is read only at the start: restart mock-udesk to change it')
})

test('changes assumptions from now on, after a reset and in companies that are added later', async () => {
  const { ask, fake } = createAdminCaller()
  fake.companies.add({ id: 'old' })
  const { answer } = await ask('POST', '/reload', { assume: { 'sessions.again': 'new' } })
  expect(JSON.parse(answer)).toEqual({ changed: ['assume/sessions.again'] })
  const assumed = (id: string) => fake.companies.get(id)?.assumptions['sessions.again']
  const first = fake.companies.first().wiring.id
  expect(assumed(first)).toBe('new')
  await ask('POST', '/reset')
  expect(assumed(first)).toBe('new')
  fake.companies.add({ id: 'young' })
  expect([assumed('old'), assumed('young')]).toEqual(['same', 'new'])
})
