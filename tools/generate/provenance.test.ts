import { expect, test } from 'vitest'
import { describeUdesk } from '../../spec/openapi.ts'
import { provenancePage } from './provenance.ts'
import { refusals, refusalSchemaName, type RefusalName } from '../../spec/refusals/refusals.ts'
import { words } from '../../spec/words.ts'

const document = describeUdesk(words.zh)
const names = Object.keys(refusals) as RefusalName[] // keys() forgets the key type
const schemaNames = new Set(names.flatMap((name) => [refusalSchemaName(name), refusalSchemaName(name, 'status')]))

type Known = { $ref?: string; 'x-provenance'?: string }

/** How an operation's own refusals are known there, by their schemas. */
const refusalsOf = (operationId: string): Record<string, string | undefined> => {
  const items = Object.values(document.paths ?? {})
  const operation = items
    .flatMap(({ get, post, put, delete: del }) => [get, post, put, del])
    .find((each) => each?.operationId === operationId)
  const reply = operation?.responses?.['200'] as { content: Record<string, { schema: { anyOf: Known[] } }> } // written in full
  const refs = reply.content['application/json']?.schema.anyOf ?? []
  const own = refs.map((each) => [each.$ref?.split('/').at(-1) ?? '', each['x-provenance']] as const)
  return Object.fromEntries(own.filter(([name]) => schemaNames.has(name)))
}

test('a refusal is documented for the operations whose documentation names it, and assumed for others', () => {
  expect(refusalsOf('sendMessage')).toMatchObject({
    SessionClosed: 'documented',
    RobotParameterMissing: 'documented',
    SessionNotFound: 'assumed',
    AgentUnknown: 'assumed',
  })
  expect(refusalsOf('closeSession')).toEqual({ SessionClosed: 'assumed', SessionNotFound: 'assumed' })
  expect(refusalsOf('previewMessage')).toEqual({ SessionNotFound: 'documented', PreviewNotActivated: 'documented' })
  expect(refusalsOf('listAgentStatus')).toEqual({ StatusGroupUnknown: 'documented' })
  expect(refusalsOf('listUserGroupAgents')).toMatchObject({ StatusGroupUnknown: 'assumed' })
  expect(refusalsOf('searchSessions')).toEqual({ RecordsTooOldByStatus: 'observed' })
  expect(refusalsOf('listSessionVotes')).toEqual({ RecordsTooOldByStatus: 'assumed' })
  expect(refusalsOf('logIn')).toEqual({ PasswordWrong: 'observed' })
})

test('every refusal of every operation says how it is known there', () => {
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of [item.get, item.post, item.put, item.delete]) {
      if (!operation?.operationId) continue
      for (const [name, provenance] of Object.entries(refusalsOf(operation.operationId)))
        expect(['documented', 'observed', 'assumed'], `${operation.operationId} ${name}`).toContain(provenance)
    }
  }
})

test('the page says it of each operation', () => {
  const page = provenancePage(document)
  expect(page).toContain('| `sendMessage` | `sessionClosed` `robotParameterMissing` |  |')
  expect(page).toContain('| `logIn` |  | `passwordWrong` |  |')
})
