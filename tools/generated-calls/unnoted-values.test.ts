import { expect, test } from 'vitest'
import { operations } from '../../spec/operations.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import type { GeneratedCall } from './calls.ts'
import { findUnnotedValues } from './unnoted-values.ts'

const operation = operations.find(({ id }) => id === 'createSession') ?? null
const success = { status: 200, text: '{"code":1000}' }

function unnoted(value: Record<string, string | null>, noted: string[]) {
  const call: GeneratedCall = {
    ...{ operation, method: 'POST', path: '/im/sessions', query: [] },
    ...{ body: { kind: 'json', value }, contentType: 'application/json', signed: true },
  }
  const violations = noted.map((pointer) => ({ pointer, message: '', severity: 'warning' as const }))
  const entry = { violations } as Admin.Request // only its violations are read
  return findUnnotedValues(call, success, entry).map((finding) => finding.split(' ')[0])
}

test('finds an undocumented field and a null that the journal does not note', () => {
  const body = { customer_token: 'u1', more: 'x', agent_id: null }
  expect(unnoted(body, [])).toEqual(['body/more', 'body/agent_id'])
  expect(unnoted(body, ['body/more', 'body/agent_id'])).toEqual([])
})
