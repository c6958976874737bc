import { expect, test } from 'vitest'
import { defaultAssumptions } from './assumptions.ts'
import { route } from './operations.ts'

const idOf = (method: string, path: string) => {
  const routed = route(method, path, defaultAssumptions)
  return routed.found ? routed.operation.id : routed.allowed
}

test('a fixed path goes before one with a parameter', () => {
  expect(idOf('DELETE', '/im/sessions/close_queue')).toBe('closeQueue')
  expect(idOf('DELETE', '/im/sessions/123')).toBe('closeSession')
})

test('slashes too many and .json change nothing', () => {
  for (const path of ['/im/messages', '/im/messages/', '//im//messages', '/im/messages.json', 'im/messages'])
    expect(idOf('POST', path), path).toBe('sendMessage')
})

test('a path’s parameters come out by name', () => {
  expect(route('DELETE', '/im/sessions/123.json', defaultAssumptions)).toMatchObject({
    found: true,
    path: { session_id: '123' },
  })
})

test('a wrong method gets the right ones', () => {
  expect(idOf('PATCH', '/customers')).toEqual(['GET', 'POST'])
})

test('an unknown path has no methods', () => {
  expect(idOf('GET', '/im/nothing')).toEqual([])
  expect(idOf('GET', '/')).toEqual([])
})
