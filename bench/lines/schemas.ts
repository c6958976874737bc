/** What callers send and what the lines reply, for Ajv and for Fastify. */
const text = { type: 'string', minLength: 1 }
const integer = { type: 'integer' }
const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
})

const signed = { email: text, timestamp: text, nonce: text, sign: text, sign_version: text }

export const requests = {
  signedQuery: object(signed),
  statusQuery: object({ ...signed, customer_token: text }),
  newSession: object({ customer_token: text, assign_type: { enum: ['robot', 'urobot', 'agent'] } }, ['customer_token']),
  newMessage: object({
    customer_token: text,
    im_sub_session_id: { type: 'integer', minimum: -3 },
    message_id: { type: 'string', pattern: '^[A-Za-z0-9_-]+$' },
    type: { enum: ['message', 'image', 'audio', 'video', 'file', 'rich'] },
    data: object({ content: text }),
  }),
}

export const replies = {
  assigned: object({
    code: integer,
    message: text,
    assign_type: { enum: ['robot', 'urobot', 'agent'] },
    assign_info: object({
      im_sub_session_id: integer,
      count: integer,
      agent_id: integer,
      agent_name: text,
      agent_avatar: { type: 'string' },
      survey_options: { type: 'array' },
    }),
  }),
  queueStatus: object({ code: integer, status: text, count: integer }),
  done: object({ code: integer }),
}
