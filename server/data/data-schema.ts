/** What a data file may hold: the JSON schema, and the types that follow from it. Keys are spelled as Udesk spells them. */
import {
  choice,
  count,
  flag,
  integer,
  listOf,
  name,
  object,
  optional,
  partial,
  text,
  type Of,
  type Schema,
} from '../../common/schema.ts'
import { id } from './id.ts'
import { givenSettings, robotSettings } from './settings.ts'

const words: Schema<string[]> = listOf({ type: 'string', minLength: 1 })

const email: Schema<string | string[]> = {
  type: ['string', 'array'],
  items: { type: 'string', minLength: 3 },
  minLength: 3,
  minItems: 1,
  description: 'The administrator, or several',
}

const company = partial({
  id: { ...id, description: 'The number in the names of queues' },
  email,
  password: name('What logIn takes'),
  api_token: name('What calls are signed with'),
  struct_key: name('What structured messages are signed with'),
  subdomains: listOf<string>({ type: 'string', pattern: '^[a-z0-9-]+$' }),
})

const group = object({ id: optional(id), name: name('As agents see it') })

const autoReply: Schema<string | boolean | null> = {
  type: ['string', 'boolean', 'null'],
  description: 'Said after each message of a customer; true: a sentence that is made up',
}

const agent = partial({
  id,
  name: name('As colleagues see it; if absent, one is made up'),
  nick: text('As customers see it, if not by name'),
  avatar: text('Address of a picture'),
  email: text('Where Udesk writes to'),
  cellphone: text('A phone number'),
  status: choice('Whether customers are given to the agent', 'online', 'busy', 'offline'),
  custom_status: text('What the agent is busy with'),
  capacity: count('How many customers at once'),
  group_ids: listOf(integer()),
  auto_reply: autoReply,
})

const customFields: Schema<Record<string, unknown>> = { type: 'object' }

const customer = partial({
  id,
  open_api_token: name('The integrator’s id, customer_token in the IM calls'),
  web_token: name('Of a customer of the web plugin'),
  sdk_token: name('Of a customer of the SDK'),
  weixin_open_id: name('Of a customer on WeChat'),
  weibo_id: name('Of a customer on Weibo'),
  channel: choice('Where the customer comes from', 'web', 'wechat', 'ios', 'android', 'weibo', 'api', 'mchat'),
  nick_name: name('If absent, one is made up'),
  email: name('An e-mail address'),
  cellphones: words,
  level: choice('How important', 'normal', 'vip'),
  description: text('A note'),
  custom_fields: customFields,
})

const scene = object({ id, name: name('Where it is used') })

const urobot = object({
  id,
  name: name('As customers see it'),
  logo: optional(text('Address of a picture')),
  leading_word: optional(text('How it introduces itself')),
  hello_word: optional(text('How it greets')),
  scenes: { ...listOf(scene), minItems: 1 },
  created_at: optional(text('Beijing time, YYYY-MM-DD HH:MM:SS')),
})

const topQuestions = object({ id, name: name('A type of questions'), question_ids: listOf(integer()) })

const knowledge = object({
  id: optional(id),
  question: name('What is asked'),
  answer: text('What the robots answer, may hold HTML'),
  suggestions: optional(words),
  related: optional(words),
  third_url: optional(text('A link to go with the answer')),
  small_talk: optional(flag('Answered, but not counted or rated as a question')),
  flow_id: optional(integer('The flow that the answer begins')),
})

const flow = object({
  id,
  title: name('What the step is about'),
  content: text('HTML; elements with data-type="2" lead to the next'),
})

/** What a urobot says is read once, with the urobots; it is no setting that can be changed later. */
const robot = partial({
  ...robotSettings,
  leading_word: text('How a urobot introduces itself, unless it has its own words'),
  hello_word: text('How a urobot greets, unless it has its own words'),
})

const file = partial({
  company,
  groups: listOf(group),
  agents: listOf(agent),
  customers: listOf(customer),
  urobots: listOf(urobot),
  top_questions: listOf(topQuestions),
  knowledge: listOf(knowledge),
  flows: listOf(flow),
  settings: partial({ ...givenSettings, robot }),
})

/** Written to dist as data.schema.json, which editors read. */
export const dataSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Data of mock-udesk: who is in the contact centre when it starts',
  ...file,
}

/** A data file that the schema accepts. */
export type DataFile = Of<typeof file>

/** The demo file: it has everything, so that other files may leave out what they like. */
export type CompleteFile = Required<Omit<DataFile, 'company' | 'settings'>> & {
  company: Required<Of<typeof company>>
  settings: Required<Omit<SettingsOfFile, 'robot'>> & { robot: Required<Of<typeof robot>> }
}
type SettingsOfFile = NonNullable<DataFile['settings']>
