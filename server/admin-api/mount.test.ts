import { expect, test } from 'vitest'
import { createTestFake } from '../testing.ts'
import type { Doors, Mount } from './mount.ts'
import { Problem } from './problem.ts'
import { route } from './route.ts'
import { object, text } from '../../common/schema.ts'

/** A mount that notes what it is told, and keeps its doors. */
function watching() {
  const told: string[] = []
  let doors: Doors | undefined
  const mount: Mount = (given) => {
    doors = given
    return {
      routes: [
        route({
          operationId: 'sayHello',
          method: 'get',
          path: '/hello',
          summary: 'Says hello',
          reply: object({ hello: text() }),
          answer: ({ company }) => ({ hello: company.wiring.id }),
        }),
      ],
      opened: ({ wiring }) => told.push(`opened ${wiring.id}`),
      leaving: ({ wiring }) => told.push(`leaving ${wiring.id}`),
    }
  }
  return { told, mount, doors: () => doors! }
}

test('a mount’s routes answer, and stand in the document', async () => {
  const { mount } = watching()
  const { send } = createTestFake({ mounts: [mount] })
  expect(await (await send('/__admin/hello')).json()).toEqual({ hello: 'demo' })
  expect((await send('/__admin/hello', { method: 'POST' })).headers.get('allow')).toBe('GET')
  const document = (await (await send('/__admin/openapi.json')).json()) as { paths: object }
  expect(document.paths).toHaveProperty('/__admin/hello')
})

test('a mount hears of each company that opens and that it leaves', async () => {
  const { mount, told } = watching()
  const { fake } = createTestFake({ mounts: [mount] })
  fake.companies.add({ id: 'other' })
  await fake.companies.reset('other')
  await fake.companies.remove('other')
  expect(told).toEqual(['opened demo', 'opened other', 'leaving other', 'opened other', 'leaving other'])
})

test('a mount asks our door by a route’s name, and is told of mistakes as a caller is', async () => {
  const { mount, doors } = watching()
  const { company } = createTestFake({ mounts: [mount] })
  const { ask } = doors()
  expect(await ask(company, 'addAgent', { body: { name: 'Ann' } })).toMatchObject({ name: 'Ann', status: 'online' })
  await expect(ask(company, 'addAgent', { body: { nmae: 'Ann' } })).rejects.toThrow(Problem)
  await expect(ask(company, 'changeAgent', { path: { id: 99 }, body: {} })).rejects.toThrow('There is no such agent.')
})
