import type { PathItemObject, SchemaObject } from 'openapi3-ts/oas31'

/** A push: what Udesk POSTs to the receiver, and how the receiver should answer. */
export const push = ({
  summary,
  description,
  schema,
  examples,
}: {
  summary: string
  description: string
  schema: SchemaObject
  examples: Record<string, unknown>
}): PathItemObject => ({
  post: {
    tags: ['pushes'],
    summary,
    description,
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
      200: { description: 'Received: an empty body, within 5 seconds' },
      default: { description: 'Anything but 200 is a failed push' },
    },
  },
})
