import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFrozenFake } from '../../../testing.ts'

type Item = { id?: number; customer_id?: number; customer_token?: string; agent_id?: number; state?: string }

/** 30 customers with open sessions, 300 with closed sessions, and 250 who wait. */
async function openCentre() {
  const agents = [1, 2].map((id) => ({ id, name: `agent ${id}`, capacity: 15 }))
  const { world, send } = await createFrozenFake({ data: { agents, customers: [{ id: 900, nick_name: 'n' }] } })
  for (let number = 0; number < 330; number++) {
    const outcome = world.sessions.request(`s${number % 40}`, { assignType: 'agent' })
    if (number < 300 && outcome.kind === 'assigned') world.sessions.close(outcome.session.id, 'agent')
  }
  for (let number = 0; number < 250; number++) world.sessions.request(`w${number}`, { assignType: 'agent' })
  const ask = async (path: string, query: Record<string, string>) => {
    const response = await send(`/__admin/${path}?${new URLSearchParams(query).toString()}`)
    return { status: response.status, items: ((await response.json()) as { items: Item[] }).items }
  }
  return { ask }
}

const idOf = (item: Item) => String(item.id ?? item.customer_id)

test.each(['sessions', 'queues', 'customers'])('a page of %s is a part of the whole list', async (path) => {
  const { ask } = await openCentre()
  const { items: all } = await ask(path, {})
  expect(all.length).toBeGreaterThanOrEqual(250)
  const filters = [
    {},
    { customer_token: 's7' },
    { state: 'open' },
    { state: 'open', agent_id: '2' },
    { state: 'closed' },
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(path === 'sessions' ? filters : [{}])),
      fc.option(fc.nat(all.length - 1)),
      fc.option(fc.constantFrom(0, 1, 2, 199, 201, 1000)),
      async (filter, after, limit) => {
        const { items } = await ask(path, {
          ...filter,
          ...(after !== null && { after: idOf(all[after]!) }),
          ...(limit !== null && { limit: String(limit) }),
        })
        const fits = (item: Item) =>
          Object.entries(filter).every(([name, value]) => String(item[name as keyof Item]) === value)
        const matching = all.slice(after === null ? 0 : after + 1).filter(fits)
        const most = limit ?? Infinity
        const from = after === null ? Math.max(0, matching.length - most) : 0
        expect(items).toEqual(matching.slice(from, from + most))
      },
    ),
    { numRuns: 100 },
  )
})

test.each(['sessions', 'queues', 'customers'])('%s have nothing after an id that is not in the list', async (path) => {
  const { ask } = await openCentre()
  for (const after of ['0', 'x', '1e3', '']) expect((await ask(path, { after })).status).toBe(400)
})
