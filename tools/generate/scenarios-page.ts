/** Writes docs/scenarios.md: how to write a scenario (from the schema), and the scenarios of the library. */
import { scenarioSchema, type Scenario } from '../../scenarios/format/scenario.ts'

export type LibraryScenario = { scenario: Scenario; text: string }

export function scenariosPage(library: readonly LibraryScenario[]): string {
  const example = library.find(({ scenario }) => scenario.name === 'queue-then-assigned')
  return [
    intro,
    howToWrite(example?.text ?? ''),
    tables(),
    variables,
    '## The library',
    overview(library.map(({ scenario }) => scenario)),
    ...library.map(chapter),
  ].join('\n\n')
}

const intro = `# Scenarios

A scenario is a file with the steps of customers and agents: what they do, how long they wait, which faults happen, and which
pushes, calls and states must be seen. It plays both sides: the signed calls that an integration makes for its customers, and
the agents. Your webhook receives the pushes. This page is generated from the [library](../scenarios/library) and from the JSON
Schema of scenarios.

\`\`\`sh
npx mock-udesk play queue-then-assigned   # in the fake that runs on 8375; prints each step when it happens, exits with 0 or 1
npx mock-udesk play mine.yaml             # your own scenario
npx mock-udesk --scenario mine.yaml       # starts the fake and the scenario
\`\`\`

\`\`\`ts
const run = await udesk.play('queue-then-assigned') // or a scenario: { name, description, steps }
expect(run.state).toBe('passed')
\`\`\`

From any language, \`POST /__admin/scenarios/{name}/runs\` begins a run, and \`GET /__admin/runs/{id}\` shows its steps so far. On
a [frozen clock](time.md), \`play\` moves the clock to the end of the scenario: a wait of one minute takes milliseconds, and every
run is the same, byte for byte. In real time, a minute takes a minute. With \`--watch\`, a scenario of \`--scenario\` begins again
when its file is saved: its old run is stopped, what it changed is changed back, and everything else goes on. From any language,
\`PUT /__admin/scenarios/at-start\` does the same.`

const howToWrite = (text: string) => `## Write one

${yaml(text)}

All mistakes are reported at once, each with its line and a suggestion. For completion in an editor, begin the file with
\`# yaml-language-server: $schema=node_modules/mock-udesk/dist/schemas/scenario.schema.json\`. In TypeScript, write the same
scenario with \`defineScenario({ … })\`, and play it with \`udesk.play\`.`

const notes: Record<string, string> = {
  given:
    'Every key is optional. `settings` are those of `PATCH /__admin/settings`, `assumptions` are listed [here](assumptions.md). At the end of the run its customers leave, its agents and groups are removed, its faults are disarmed, and settings, assumptions and webhook are changed back. Sessions and messages stay, so that you can read them.',
  customer:
    'Exactly one of `joins` to `leaves`, and the expected reply. Without `to`, a message goes where the customer is: to the session, to the queue (−3) or to the robot; otherwise it is left for the agents (−2).',
  expect:
    'Exactly one of `push` to `breaker`, and its expected fields. An `expect` takes the first push of the run that fits and that no other `expect` has taken. Without `state`, it is enough that the push exists: your webhook may refuse it, or there may be no webhook. With `state: sent`, an attempt must have been made or be under way. `no_push` and `no_call` check what came since the last action.',
  fault:
    'All faults are listed [here](faults.md). `customer_token` may also be the name of a customer of the scenario.',
}

const variables = `### Variables

A text may contain variables, which have values of earlier steps. A text that is one variable and nothing else becomes its
value, so that a number stays a number.

${table(
  ['variable', 'value'],
  [
    ['`${u1.token}` `${u1.id}`', 'the `customer_token` and the id of customer `u1`'],
    ['`${u1.session}` `${u1.sessions.0}`', 'the latest and the first `im_sub_session_id`'],
    ['`${u1.messages.0}`', 'the id of the first message in the customer’s sessions, of either side'],
    ['`${u1.message}` `${lin.message}`', 'the `message_id` of the last message of the customer, of the agent'],
    ['`${u1.reply.assign_info.queue}`', 'a field of the latest reply'],
    ['`${u1.push.messages.0.message_id}`', 'a field of the body of the push that an `expect` took last'],
    ['`${lin.id}` `${returns.id}`', 'the id of an agent, of a group'],
    ['`${name.reply.code}`', 'a field of the reply of the `call` with `as: name`'],
    ['`${n}`', 'the round of a `repeat`'],
    [
      '`${faker.commerce.product}`',
      'a text that [faker](https://fakerjs.dev/api) makes; the same seed makes the same text',
    ],
  ],
)}`

const overview = (scenarios: readonly Scenario[]) =>
  table(
    ['scenario', 'what an integrator learns'],
    scenarios.map(({ name, description }) => [`[\`${name}\`](#${name})`, description]),
  )

const chapter = ({ scenario, text }: LibraryScenario) =>
  `### ${scenario.name}\n\n${scenario.description}\n\n${yaml(body(text))}`

const yaml = (text: string) => `\`\`\`yaml\n${text.trim()}\n\`\`\``

/** Without name and description: the page shows them above. */
const body = (text: string) => text.slice(text.search(/^(given|when|steps):/m))

// The schema, as tables.

type SchemaNode = {
  description?: string
  type?: string | string[]
  enum?: string[]
  properties?: Record<string, SchemaNode>
  required?: string[]
  items?: SchemaNode
  /** The schema for each type, if a value may have several types. */
  allOf?: { if: SchemaNode; then: SchemaNode }[]
}

type ScenarioSchema = {
  properties: Record<string, SchemaNode>
  $defs: { step: { properties: Record<string, SchemaNode> } }
}

function tables(): string {
  const { properties, $defs } = scenarioSchema as unknown as ScenarioSchema // the type of a schema does not show its keywords
  const { given, when } = properties
  const shapes: [string, SchemaNode | undefined][] = [
    ['given', given],
    ['when', when],
    ...Object.entries($defs.step.properties),
  ]
  return shapes
    .flatMap(([name, node]) =>
      node ? [`### \`${name}\``, ...sentence(node), notes[name] ?? '', ...keyTable(node)] : [],
    )
    .join('\n\n')
}

/** The keys of a value that is, or may be, a map. */
function keyTable(node: SchemaNode): string[] {
  const rows = shapesOf(node).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([key, value]) => [
      `\`${key}${required.includes(key) ? '' : '?'}\``,
      valueOf(value),
      plain(value.description),
    ]),
  )
  return rows.length === 0 ? [] : [table(['key', 'value', ''], rows)]
}

/** The schema for each type that a value may have. */
const shapesOf = (node: SchemaNode): SchemaNode[] =>
  node.allOf?.every((one) => one.if.type !== undefined) ? node.allOf.flatMap(({ then }) => shapesOf(then)) : [node]

const valueOf = (node: SchemaNode): string => shapesOf(node).map(valueOfShape).join(', or ')

/** The maximum length of a list. Other pages describe longer lists. */
const mostListed = 20

function valueOfShape({ type = 'anything', enum: values, properties, required = [], items }: SchemaNode): string {
  if (items) return `a list of ${valueOf(items)}`
  if (values && values.length < mostListed) return values.map((value) => `\`${value}\``).join(' ')
  const keys = Object.keys(properties ?? {})
  if (keys.length === 0 || keys.length > mostListed) return [type].flat().join(' or ')
  return `\`{ ${keys.map((key) => `${key}${required.includes(key) ? '' : '?'}`).join(', ')} }\``
}

const sentence = ({ description }: SchemaNode) => (description === undefined ? [] : [`${plain(description)}.`])

/** Removes the words that a number or a variable is allowed, because the value column shows this. */
const plain = (description = '') => description.replace(/(: )?a whole number, or a variable.*/, '')

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
