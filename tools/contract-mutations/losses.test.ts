/** Every missing field and every changed type of a documented example is noticed. */
import type { PathItemObject } from 'openapi3-ts/oas31'
import { expect, test } from 'vitest'
import { createCompiler } from '../../spec/compile.ts'
import { leftOpen, type LeftOpen } from '../../spec/left-open.ts'
import { describeUdesk } from '../../spec/openapi.ts'
import { operations } from '../../spec/operations.ts'
import { words } from '../../spec/words.ts'
import { pushSchema, replySchema } from '../../server/open-api/document/schemas.ts'
import { createTrafficChecker } from '../../contract-tests/proxy/traffic-checker.ts'
import type { ReplyObject } from '../../contract-tests/verify/call-recorder.ts'
import { createReplyChecker } from '../../contract-tests/verify/reply-checker.ts'
import { lossesOf, type Loss } from './losses.ts'

const document = describeUdesk(words.zh)
const compile = createCompiler(document)
const checker = createReplyChecker()
const trafficChecker = createTrafficChecker()

/** The pointers at which each check finds a difference. */
type Look = (value: ReplyObject) => { byDocument: string[]; byCommand: string[] }

const replies: [string, ReplyObject, Look][] = operations.flatMap((operation) => {
  const check = compile(replySchema(document, operation))
  return Object.entries(examplesOf(document.paths?.[operation.path], operation.method, 'reply')).map(
    ([name, example]): [string, ReplyObject, Look] => {
      const wanted = { code: Number(example[operation.family]), echoes: {} }
      const look: Look = (reply) => ({
        byDocument: check(reply).map(({ pointer }) => pointer),
        byCommand: checker
          .checkReply(operation, { kind: 'reply', status: 200, reply }, wanted)
          .differences.map(({ pointer }) => pointer),
      })
      return [`${operation.id} ${name}`, example, look]
    },
  )
})

const pushes = (['agent', 'robot', 'urobot', 'read'] as const).flatMap((kind) => {
  const check = compile(pushSchema(document, kind))
  return Object.entries(examplesOf(document.webhooks?.[kind], 'post', 'body')).map(
    ([name, example]): [string, ReplyObject, Look] => [
      `the ${kind} push ${name}`,
      example,
      (push) => ({
        byDocument: check(push).map(({ pointer }) => pointer),
        byCommand: trafficChecker
          .checkPush({
            sent: JSON.stringify(push),
            sentBytes: Buffer.alloc(0),
            received: '',
            status: 200,
            ms: 0,
            broken: null,
            unreadable: { sent: null, received: null },
          })
          .violations.map(({ pointer }) => pointer.replace('push', '')),
      }),
    ],
  )
})

const used = new Set<string>()

// A contract run does not see pushes; the proxy checks them.
test.each([...replies, ...pushes])('sees each loss in %s, and names the object in which it is', (_, example, look) => {
  expect(look(example)).toEqual({ byDocument: [], byCommand: [] })
  const losses = [...lossesOf(example)]
  expect(losses.length).toBeGreaterThan(0)
  for (const loss of losses) {
    const { byDocument, byCommand } = look(loss.value as ReplyObject) // an object, as the example is one
    const name = `${loss.pointer} ${loss.what}`
    expect(byDocument.length > 0, name).toBe(byCommand.length > 0)
    if (byCommand.length === 0) expect(isLeftOpen(loss), name).toBe(true)
    else expect(byCommand, name).toContainEqual(expect.stringMatching(new RegExp(`^${parentOf(loss.pointer)}`)))
  }
})

test('sees that a push lost all its messages', () => {
  const lists = pushes.filter(([, example]) => Array.isArray(example.messages))
  expect(lists.length).toBeGreaterThan(3)
  for (const [name, example, look] of lists) {
    const { byDocument, byCommand } = look({ ...example, messages: [] })
    expect([byDocument, byCommand], name).toEqual([['/messages'], ['/messages']])
  }
})

test('uses every entry of the list of what is left open', () => {
  const all = leftOpen.flatMap((entry) => entry.fields.map((field) => nameOf(entry, field)))
  // The example shows one of the two; a reply without either is a loss.
  const never = ['nick', 'im_nick'].map((field) => nameOf({ schema: 'AgentStatus' }, field))
  expect(all.filter((name) => !used.has(name))).toEqual(never)
})

function isLeftOpen({ pointer, what }: Loss): boolean {
  const field = pointer.split('/').at(-1) ?? ''
  const entry = leftOpen.find(
    ({ at, fields, may }) => at.test(parentOf(pointer)) && fields.includes(field) && may.includes(what),
  )
  if (entry) used.add(nameOf(entry, field))
  return entry !== undefined
}

const nameOf = ({ schema }: Pick<LeftOpen, 'schema'>, field: string) => `${schema}.${field}`
const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'))

function examplesOf(item: unknown, method: string, of: 'reply' | 'body'): Record<string, ReplyObject> {
  const { responses, requestBody } = (item as PathItemObject)[method.toLowerCase() as 'get' | 'post'] ?? {}
  const place: unknown = of === 'reply' ? responses?.['200'] : requestBody
  const { content } = place as { content: Record<string, { examples: Record<string, { value: ReplyObject }> }> } // as spec/shapes.ts writes it
  const examples = Object.entries(content['application/json']?.examples ?? {})
  return Object.fromEntries(examples.map(([name, { value }]) => [name, value]))
}
