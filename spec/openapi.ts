/** Assembles the document. Only this file knows all paths, pushes and schemas. */
import type { OpenAPIObject, SecuritySchemeObject } from 'openapi3-ts/oas31'
import { withEnglishExamples } from './english-examples.ts'
import { accountPaths } from './paths/account.ts'
import { agentPaths } from './paths/agents.ts'
import { customerPaths } from './paths/customers.ts'
import { messagePaths } from './paths/messages.ts'
import { readingPaths } from './paths/reading.ts'
import { recordPaths } from './paths/records.ts'
import { robotPaths } from './paths/robots.ts'
import { sessionPaths } from './paths/sessions.ts'
import { structMessagePaths } from './paths/struct-messages.ts'
import { surveyPaths } from './paths/surveys.ts'
import { agentPush } from './pushes/agent.ts'
import { readPush } from './pushes/read.ts'
import { robotPush } from './pushes/robot.ts'
import { urobotPush } from './pushes/urobot.ts'
import { refusalSchemas } from './refusals/refusals.ts'
import { abandonedQueueSchemas } from './schemas/abandoned-queues.ts'
import { agentSchemas } from './schemas/agents.ts'
import { customerSchemas } from './schemas/customers.ts'
import { messageSchemas } from './schemas/messages.ts'
import { readingSchemas } from './schemas/reading.ts'
import { recordSchemas } from './schemas/records.ts'
import { robotSchemas } from './schemas/robots.ts'
import { sessionSchemas } from './schemas/sessions.ts'
import { structMessageSchemas } from './schemas/struct-messages.ts'
import { surveySchemas } from './schemas/survey.ts'
import { voteSchemas } from './schemas/votes.ts'
import { ref } from './shapes.ts'
import { words as allWords, type Words } from './words.ts'

const inQuery = (name: string, description: string): SecuritySchemeObject => ({
  type: 'apiKey',
  in: 'query',
  name,
  description,
})

/** Udesk's IM open API as an OpenAPI 3.1 document, in the words of one locale. */
export function describeUdesk(words: Words): OpenAPIObject {
  const document = words === allWords.en ? withEnglishExamples(assemble(words)) : assemble(words)
  const used = namesUsedBy({ ...document, components: { responses: document.components?.responses ?? {} } })
  return { ...document, components: { ...document.components, schemas: withoutUnusedRefusals(document, used) } }
}

const assemble = (words: Words): OpenAPIObject => ({
  openapi: '3.1.0',
  info: {
    title: 'Udesk IM open API',
    version: '2',
    description: [
      'The part of Udesk’s IM open API that an integration with its own messenger uses, and the pushes that Udesk sends to it. Written by hand from the public documentation and from client code. x-provenance says how each field is known: documented, observed (in traffic or in client code) or assumed.',
      'Use of the API needs a paid professional plan. Every call is signed in its query. Business errors come with HTTP 200 and a code; code 1000 is success. Times without a zone are Beijing time.',
      'Rate limit: 60 calls per minute for a company, and less for some operations, whose descriptions say so. What Udesk answers to more calls is not documented.',
    ].join('\n\n'),
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [
    {
      url: 'https://{subdomain}.udesk.cn/open_api_v1',
      variables: { subdomain: { default: 'demo' } },
    },
  ],
  security: [{ email: [], timestamp: [], nonce: [], sign: [], sign_version: [] }],
  tags: [
    { name: 'account', description: 'The company and its token.' },
    { name: 'customers', description: 'Customers: the people who write to the company.' },
    { name: 'sessions', description: 'Sessions with agents and robots, and the queues before them.' },
    { name: 'messages', description: 'Messages that customers send and read.' },
    { name: 'robots', description: 'Urobots: their list, their flows, and clicks on their questions.' },
    { name: 'surveys', description: 'Ratings of sessions and of answers.' },
    { name: 'agents', description: 'Agents, their groups and their state.' },
    { name: 'records', description: 'Records of past sessions and queues.' },
    {
      name: 'pushes',
      description:
        'What Udesk sends to the receiver of the integration, at the URL that the company set for interface messages.',
    },
  ],
  paths: {
    ...accountPaths,
    ...customerPaths,
    ...sessionPaths(words),
    ...messagePaths,
    ...agentPaths,
    ...recordPaths(words),
    ...structMessagePaths(words),
    ...robotPaths(words),
    ...surveyPaths(words),
    ...readingPaths,
  },
  webhooks: { agent: agentPush, robot: robotPush, urobot: urobotPush, read: readPush },
  components: {
    securitySchemes: {
      email: inQuery('email', 'E-mail address of an administrator of the company.'),
      timestamp: inQuery(
        'timestamp',
        'Time of the call in Unix seconds, at most 5 minutes from the clock of the server.',
      ),
      nonce: inQuery('nonce', 'Any text that was not used within the last 15 minutes.'),
      sign: inQuery(
        'sign',
        'SHA-256 (or SHA-1) of the text email&token&timestamp&nonce&sign_version, in lower-case hex. The text has the values themselves, not percent-encoded.',
      ),
      sign_version: inQuery('sign_version', 'Version of the signature: always v2.'),
      struct_timestamp: inQuery(
        'timestamp',
        'Time of the call in Unix seconds. The assumption struct.timestamp decides whether it may be old.',
      ),
      struct_sign: inQuery(
        'sign',
        'MD5 of the text im_sub_session_id=…&customer_id=…&agent_id=…&timestamp=…&KEY, in lower-case hex and in this order. KEY is the company’s “Structured Message KEY”.',
      ),
    },
    responses: {
      NotUnderstood: {
        description: 'The call could not be read, or its refusal has an HTTP status of its own.',
        content: { 'application/json': { schema: ref('NotUnderstood') } },
      },
    },
    schemas: {
      ...sessionSchemas(words),
      ...messageSchemas,
      ...structMessageSchemas,
      ...readingSchemas,
      ...surveySchemas,
      ...voteSchemas,
      ...robotSchemas,
      ...customerSchemas,
      ...agentSchemas,
      ...recordSchemas,
      ...abandonedQueueSchemas,
      ...refusalSchemas,
    },
  },
})

const namesUsedBy = (value: object) =>
  new Set([...JSON.stringify(value).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name))

/** Each refusal has a schema in both families. The document keeps those that an operation refers to. */
function withoutUnusedRefusals({ components }: OpenAPIObject, used: Set<string | undefined>) {
  const schemas = components?.schemas ?? {}
  const reached = new Set(used)
  // The loop also visits names that are added to the set meanwhile: a group's refusals, and the schema that they share.
  for (const name of reached)
    for (const inner of namesUsedBy([schemas[name ?? '']])) if (inner && inner in refusalSchemas) reached.add(inner)
  const kept = ([name]: [string, unknown]) => !(name in refusalSchemas) || reached.has(name)
  return Object.fromEntries(Object.entries(schemas).filter(kept))
}
