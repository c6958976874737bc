import { expect, test } from 'vitest'
import { createTestFake } from '../testing.ts'
import type { FakeCalls, Mount } from './mount.ts'
import { Problem } from './problem.ts'
import { route } from './route.ts'
import { object, text } from '../../common/schema.ts'

/** A mount that records the companies that open and leave, and keeps its calls. */
function createTestMount() {
  const noted: string[] = []
  let kept: FakeCalls | undefined
  const mount: Mount = (calls) => {
    kept = calls
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
      opened: ({ wiring }) => noted.push(`opened ${wiring.id}`),
      leaving: ({ wiring }) => noted.push(`leaving ${wiring.id}`),
    }
  }
  return { noted, mount, calls: () => kept! }
}

test('a mount’s routes answer and are in the document', async () => {
  const { mount } = createTestMount()
  const { send } = createTestFake({ mounts: [mount] })
  expect(await (await send('/__admin/hello')).json()).toEqual({ hello: 'demo' })
  expect((await send('/__admin/hello', { method: 'POST' })).headers.get('allow')).toBe('GET')
  const document = (await (await send('/__admin/openapi.json')).json()) as { paths: object }
  expect(document.paths).toHaveProperty('/__admin/hello')
})

test('a mount is notified of each company that opens and that leaves', async () => {
  const { mount, noted } = createTestMount()
  const { fake } = createTestFake({ mounts: [mount] })
  fake.companies.add({ id: 'other' })
  await fake.companies.reset('other')
  await fake.companies.remove('other')
  expect(noted).toEqual(['opened demo', 'opened other', 'leaving other', 'opened other', 'leaving other'])
})

test('a mount calls the admin API by operation id, and mistakes are refused as over HTTP', async () => {
  const { mount, calls } = createTestMount()
  const { company } = createTestFake({ mounts: [mount] })
  const { callAdmin } = calls()
  expect(await callAdmin(company, 'addAgent', { body: { name: 'Ann' } })).toMatchObject({
    name: 'Ann',
    status: 'online',
  })
  // @ts-expect-error: a body has the type of its operation
  await expect(callAdmin(company, 'addAgent', { body: { nmae: 'Ann' } })).rejects.toThrow(Problem)
  await expect(callAdmin(company, 'changeAgent', { path: { id: 99 }, body: {} })).rejects.toThrow(
    'There is no such agent.',
  )
})

test('an error that the admin API itself cannot answer is answered in its format', async () => {
  const broken = route({
    ...{ operationId: 'breakDown', method: 'get', path: '/broken', summary: 'Breaks down' },
    reply: object({}),
    answer() {
      throw Object.defineProperty(new Error(), 'message', {
        get() {
          throw new Error('this error has no message')
        },
      })
    },
  })
  const mount: Mount = () => ({ routes: [broken], opened: () => undefined, leaving: () => undefined })
  const { send } = createTestFake({ mounts: [mount] })
  const response = await send('/__admin/broken')
  expect([response.status, response.headers.get('content-type')]).toEqual([500, 'application/problem+json'])
  expect(await response.json()).toMatchObject({
    title: 'Internal Server Error',
    status: 500,
    detail: 'This is a bug in mock-udesk: this error has no message',
  })
})
