/**
 * Sends the curls of the documentation and the calls of the examples through a Prism proxy, which validates them and the
 * replies of the fake against the document. `npm run test:document` installs Prism.
 */
import { startMockUdesk, type MockUdesk } from '../../harness/index.ts'
import { createClient } from '../../harness/client/open-api-client.ts'
import { operations } from '../../spec/operations.ts'
import { realTime } from '../../server/clock/clock.ts'
import { createFakeControl } from '../../contract-tests/preparation/fake-control.ts'
import { curls } from './index.ts'
import { sendCorrected } from './send.ts'
import { examples } from '../../contract-tests/examples/index.ts'
import { startPrism } from '../document-clients/start-prism.ts'

/** Violations that Prism rightly finds in the printed curls, and that the fake accepts. */
const expected = [
  // Numbers as text: docs/contradictions.md, 6.
  'Create Session: request.body.agent_id',
  'Session Evaluation: request.body.option_id',
  'Transfer to Human Statistics Interface: request.body.im_sub_session_id',
  // Fields of the body in the query: 24.
  'Modify Agent Message Read Status: request',
  // A mistake of Prism: it looks for agent_ids%5b%5d in the decoded query.
  'Get Agent Unread Messages: request.query',
]

type Violation = { location: string[]; message: string }
type Found = (name: string, response: Response) => void

const udesk = await startMockUdesk()
const prism = await startPrism(['proxy', 'spec/openapi.gen.json', udesk.env.UDESK_BASE_URL])
try {
  const violations = new Map<string, string>()
  const note =
    (parts: string[]): Found =>
    (name, response) => {
      const found = JSON.parse(response.headers.get('sl-violations') ?? '[]') as Violation[] // Prism's own format
      for (const { location, message } of found.filter(({ location: [part = ''] }) => parts.includes(part)))
        violations.set(`${name}: ${location.join('.')}`, message)
      if (response.headers.get('content-type')?.includes('problem')) violations.set(name, 'Prism did not forward it')
    }
  const sent = await walkDocumentation(note(['request', 'response']))
  // Examples of refusals are wrong calls on purpose.
  const shown = await tryExamples(note(['response']))

  const unexpected = [...violations].filter(([where]) => !expected.includes(where))
  const gone = expected.filter((where) => !violations.has(where))
  for (const [where, message] of unexpected) console.log(`${where} ${message}`)
  for (const where of gone) console.log(`${where} was expected, and was not found`)
  console.log(`${sent} curls, ${shown} examples: ${unexpected.length} violations, and ${expected.length} expected ones`)
  process.exitCode = unexpected.length + gone.length === 0 ? 0 : 1
} finally {
  prism.stop()
  await udesk.stop()
}

async function walkDocumentation(found: Found): Promise<number> {
  for (const curl of curls) {
    await udesk.reset()
    found(curl.heading, await sendCorrected(curl, { udesk, baseUrl: prism.url }))
  }
  return curls.length
}

async function tryExamples(found: Found): Promise<number> {
  let calls = 0
  for (const { id } of operations) {
    for (const example of examples[id]) {
      await udesk.reset()
      await udesk.assumptions.set(example.assume ?? {})
      const client = clientThroughPrism(udesk, (response) => found(`${id}, ${example.shows}`, response))
      const account = { email: udesk.env.UDESK_EMAIL, password: udesk.env.UDESK_PASSWORD }
      await example.call(client, `prism-${++calls}`, createFakeControl(udesk), account)
    }
  }
  return calls
}

function clientThroughPrism({ env }: MockUdesk, found: (response: Response) => void) {
  return createClient({
    baseUrl: prism.url,
    credentials: {
      email: env.UDESK_EMAIL,
      apiToken: env.UDESK_API_TOKEN,
      structKey: env.UDESK_STRUCT_MESSAGE_KEY,
    },
    now: () => Promise.resolve(realTime.now()),
    async send(input, init) {
      const response = await fetch(input, init)
      found(response)
      return response
    },
  })
}
