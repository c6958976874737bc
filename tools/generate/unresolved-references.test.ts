import { expect, test } from 'vitest'
import { describeUdesk } from '../../spec/openapi.ts'
import { ref } from '../../spec/shapes.ts'
import { words } from '../../spec/words.ts'
import { findUnresolvedReferences } from './unresolved-references.ts'

test('every reference of the document leads to something', () => {
  expect(findUnresolvedReferences(describeUdesk(words.zh))).toEqual([])
})

test('names a missing schema once, with the first place that refers to it', () => {
  const reply = { schema: { anyOf: [ref('There'), ref('Weather')] } }
  const document = {
    paths: { '/agents': { get: reply, put: reply } },
    components: { schemas: { There: { type: 'object' } } },
  }
  expect(findUnresolvedReferences(document)).toEqual([
    '/paths/~1agents/get/schema/anyOf/1 refers to the schema Weather, which no file of spec/schemas/ has.',
  ])
})

test('names a missing reply, and a file elsewhere', () => {
  const document = { 400: { $ref: '#/components/responses/Lost' }, 401: { $ref: 'other.json#/Lost' } }
  expect(findUnresolvedReferences(document)).toEqual([
    '/400 refers to #/components/responses/Lost, which is not in the document.',
    '/401 refers to other.json#/Lost, which is not in the document.',
  ])
})
