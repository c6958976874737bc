/** docs/scenarios.md: how to write a scenario, from the schema, and the scenarios that come with the package. */
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

const intro = `# Scenarios: scenarios that a file tells

A scenario says who is there, what customers and agents do, when time passes, what goes wrong, and what must be seen. It plays
both sides: the calls of an integration at Udesk’s door, signed, and the agents behind it. Your webhook receives the pushes.
This page is generated from the [library](../scenarios/library) and from the scenario’s own JSON Schema.

\`\`\`sh
npx mock-udesk play queue-then-assigned   # against the fake that runs on 8375: prints what happens as it happens; exits 0 or 1
npx mock-udesk play mine.yaml             # a scenario of your own
npx mock-udesk --scenario mine.yaml       # starts the fake and, with it, the scenario
\`\`\`

\`\`\`ts
const run = await udesk.play('queue-then-assigned') // or a scenario: { name, description, steps }
expect(run.state).toBe('passed')
\`\`\`

\`POST /__admin/scenarios/{name}/runs\` begins a run from any language, \`GET /__admin/runs/{id}\` tells how it goes on. On a
[frozen clock](time.md) \`play\` walks the clock to the scenario’s end, so that a minute of silence takes milliseconds, and every
run is the same byte for byte; in real time a minute is a minute. With \`--watch\` a scenario of \`--scenario\` begins anew when its
file is saved: its old run is stopped and leaves nothing, everything else goes on. \`PUT /__admin/scenarios/at-start\` does the
same from any language.`

const howToWrite = (text: string) => `## Write one

${yaml(text)}

Every mistake is reported at once, each with its line and what would be right. For completion in an editor, begin the file
with \`# yaml-language-server: $schema=node_modules/mock-udesk/dist/schemas/scenario.schema.json\`. In TypeScript,
\`defineScenario({ … })\` tells the same scenario and \`udesk.play\` plays it.`

const more: Record<string, string> = {
  given:
    'All of it may be left out. `settings` are those of `PATCH /__admin/settings`, `assumptions` [these](assumptions.md). When the run is over, its customers have left, its agents and groups are gone, and faults, settings, assumptions and webhook are as before; what was said stays to be looked at.',
  customer:
    'One of `joins` to `leaves`, with what must come back. Words go where the customer is: into the session, else as said while queueing (−3), else to the robot, else into the workbench (−2).',
  expect:
    'One of `push` to `breaker`, and what it looks like. An `expect` takes the first push of the run that fits and that none has taken. Without `state` the push must have been made, whatever your webhook says to it, or if there is none; `state: sent` wants it under way. `no_push` and `no_call` look at what came since the last step that did something.',
  fault: 'All of them: [faults](faults.md). Here `customer_token` may also be the name of a customer.',
}

const variables = `### Variables

A text may hold what has happened so far. A text that is one variable and nothing else becomes its value, so that a number
stays a number.

${table(
  ['variable', ''],
  [
    ['`${u1.token}` `${u1.id}`', 'the `customer_token` of customer `u1`, the customer’s id'],
    ['`${u1.session}` `${u1.sessions.0}`', 'the latest `im_sub_session_id`, the first'],
    ['`${u1.messages.0}`', 'the id of the first message in their sessions, whoever sent it'],
    ['`${u1.message}` `${lin.message}`', 'the `message_id` of what was said last'],
    ['`${u1.reply.assign_info.queue}`', 'from the latest reply'],
    ['`${u1.push.messages.0.message_id}`', 'from the body of the push that an `expect` took last'],
    ['`${lin.id}` `${returns.id}`', 'the id of an agent, of a group'],
    ['`${name.reply.code}`', 'from the reply of the `call` with `as: name`'],
    ['`${n}`', 'the round of a `repeat`'],
    [
      '`${faker.commerce.product}`',
      'one of [faker](https://fakerjs.dev/api)’s inventions, the same in every run of the same seed',
    ],
  ],
)}`

const overview = (scenarios: readonly Scenario[]) =>
  table(
    ['scenario', 'what an integrator learns'],
    scenarios.map(({ name, description }) => [`[\`${name}\`](#${name})`, description]),
  )

const chapter = ({ scenario, text }: LibraryScenario) => `### ${scenario.name}\n\n${scenario.description}\n\n${yaml(body(text))}`

const yaml = (text: string) => `\`\`\`yaml\n${text.trim()}\n\`\`\``

/** Without name and description, which stand above it. */
const body = (text: string) => text.slice(text.search(/^(given|when|steps):/m))

// The schema, as tables.

type Node = {
  description?: string
  type?: string | string[]
  enum?: string[]
  properties?: Record<string, Node>
  required?: string[]
  items?: Node
  /** Of a value that may be of several types: what holds for each. */
  allOf?: { if: Node; then: Node }[]
}

type Shapes = { properties: Record<string, Node>; $defs: { step: { properties: Record<string, Node> } } }

function tables(): string {
  const { properties, $defs } = scenarioSchema as unknown as Shapes // a schema that knows its type hides its keywords
  const { given, when } = properties
  const shapes: [string, Node | undefined][] = [
    ['given', given],
    ['when', when],
    ...Object.entries($defs.step.properties),
  ]
  return shapes
    .flatMap(([name, node]) =>
      node ? [`### \`${name}\``, ...sentence(node), more[name] ?? '', ...keyTable(node)] : [],
    )
    .join('\n\n')
}

/** The keys of what is, or may be, a map. */
function keyTable(node: Node): string[] {
  const rows = shapesOf(node).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([key, value]) => [
      `\`${key}${required.includes(key) ? '' : '?'}\``,
      valueOf(value),
      plain(value.description),
    ]),
  )
  return rows.length === 0 ? [] : [table(['key', 'value', ''], rows)]
}

/** Each of the types that a value may have. */
const shapesOf = (node: Node): Node[] =>
  node.allOf?.every((one) => one.if.type !== undefined) ? node.allOf.flatMap(({ then }) => shapesOf(then)) : [node]

const valueOf = (node: Node): string => shapesOf(node).map(valueOfShape).join(', or ')

/** Long lists have a page of their own. */
const most = 20

function valueOfShape({ type = 'anything', enum: values, properties, required = [], items }: Node): string {
  if (items) return `a list of ${valueOf(items)}`
  if (values && values.length < most) return values.map((value) => `\`${value}\``).join(' ')
  const keys = Object.keys(properties ?? {})
  if (keys.length === 0 || keys.length > most) return [type].flat().join(' or ')
  return `\`{ ${keys.map((key) => `${key}${required.includes(key) ? '' : '?'}`).join(', ')} }\``
}

const sentence = ({ description }: Node) => (description === undefined ? [] : [`${plain(description)}.`])

/** The type says already that a variable may stand there. */
const plain = (description = '') => description.replace(/(: )?a whole number, or a variable.*/, '')

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
