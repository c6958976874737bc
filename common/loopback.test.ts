import { expect, test } from 'vitest'
import { isLoopbackName, isOwnMachine } from './loopback.ts'

test.each([
  ['localhost', true, true],
  ['LOCALHOST', true, true],
  ['127.0.0.1', true, true],
  ['127.9.8.7', true, true],
  ['[::1]', true, true],
  ['::1', true, true],
  ['demo.localhost', false, true],
  ['127.0.0.1.example.com', false, false],
  ['127.1', false, false],
  ['localhost.example.com', false, false],
  ['10.0.0.1', false, false],
  ['0.0.0.0', false, false],
  ['', false, false],
])('%j is loopback: %s, of this machine: %s', (name, isLoopback, isOwn) => {
  expect([isLoopbackName(name), isOwnMachine(name)]).toEqual([isLoopback, isOwn])
})
