import { count, flag, integer, listOf, named, object, oneOf, text } from '../../common/schema.ts'

const seenOf = object({ seen: count(), of: count() })

export const coverage = named(
  'Coverage',
  object({
    totals: object({ operations: seenOf, codes: seenOf, parameters: seenOf, push_kinds: seenOf, push_types: seenOf }),
    operations: listOf(
      object({
        operation: text(),
        method: text(),
        path: text(),
        count: count('calls'),
        codes: listOf(
          object({
            code: integer('or status, in the operations that have no code'),
            count: count(),
            promised: oneOf('operation', 'any-call', 'nowhere'),
          }),
          'those the operation promises, seen or not, and what else was seen',
        ),
        parameters: listOf(object({ name: text('query/page, body/data/content'), count: count('calls that had it') })),
      }),
      'every operation of the document, called or not',
    ),
    unrouted: count('calls of no operation'),
    pushes: listOf(
      object({
        kind: oneOf('robot', 'urobot', 'agent', 'read'),
        count: count(),
        types: listOf(object({ type: text('of a message in it'), count: count(), promised: flag() })),
      }),
    ),
  }),
)
