import type { PathItemObject, SchemaObject } from 'openapi3-ts/oas31'
import { documentedAt } from '../sources.ts'

const rule =
  'Answer with HTTP 200 and an empty body within 5 seconds. After 10 timeouts within 60 seconds Udesk sends nothing more for 60 seconds, counted from the last timeout.'

/** A push: what Udesk POSTs to the receiver, and how the receiver should answer. */
export const push = ({
  summary,
  description,
  section,
  schema,
  examples,
}: {
  summary: string
  description: string
  /** The heading on Udesk's page about instant messaging. */
  section: string
  schema: SchemaObject
  examples: Record<string, unknown>
}): PathItemObject => ({
  post: {
    tags: ['pushes'],
    summary,
    description: `${description} ${rule}`,
    ...documentedAt('im', section),
    security: [],
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema,
          examples: Object.fromEntries(Object.entries(examples).map(([name, value]) => [name, { value }])),
        },
      },
    },
    responses: {
      200: { description: 'The push was received. The body is empty.' },
      default: { description: 'The push failed: anything but 200 is a failure.' },
    },
  },
})
