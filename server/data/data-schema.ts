/** The JSON schema of data files, and the types that follow from it. Keys are spelled as Udesk spells them. */
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
  description: 'The e-mail address of the administrator, or a list for several',
}

const company = partial({
  id: { ...id, description: 'The number of the company in the names of queues' },
  email,
  password: name('The password for logIn'),
  api_token: name('The token with which callers sign calls'),
  struct_key: name('The KEY with which callers sign structured messages'),
  subdomains: listOf<string>({ type: 'string', pattern: '^[a-z0-9-]+$' }),
})

const group = object({ id: optional(id), name: name('The name of the group') })

const autoReply: Schema<string | boolean | null> = {
  type: ['string', 'boolean', 'null'],
  description: 'The text that the agent sends after each message of a customer; true: the fake chooses one',
}

const agent = partial({
  id,
  name: name('The name for colleagues; default: the fake chooses one'),
  nick: text('The name for customers, if it is not the same'),
  avatar: text('URL of a picture'),
  email: text('E-mail address of the agent'),
  cellphone: text('A phone number'),
  status: choice('Whether the agent gets customers: only online does', 'online', 'busy', 'offline'),
  custom_status: text('The name of the state while the agent is busy'),
  capacity: count('How many customers the agent can have at once'),
  group_ids: listOf(integer()),
  auto_reply: autoReply,
})

const customFields: Schema<Record<string, unknown>> = { type: 'object' }

const customer = partial({
  id,
  open_api_token: name('The integration’s id of the customer: customer_token in the IM calls'),
  web_token: name('The id of a customer of the web plugin'),
  sdk_token: name('The id of a customer of the SDK'),
  weixin_open_id: name('The id of a customer on WeChat'),
  weibo_id: name('The id of a customer on Weibo'),
  channel: choice('The channel of the customer', 'web', 'wechat', 'ios', 'android', 'weibo', 'api', 'mchat'),
  nick_name: name('The name of the customer; default: the fake chooses one'),
  email: name('An e-mail address'),
  cellphones: words,
  level: choice('The importance of the customer', 'normal', 'vip'),
  description: text('A note about the customer'),
  custom_fields: customFields,
})

const scene = object({ id, name: name('The name of the scene') })

const urobot = object({
  id,
  name: name('The name for customers'),
  logo: optional(text('URL of a picture')),
  leading_word: optional(text('The text before the common questions')),
  hello_word: optional(text('The greeting')),
  scenes: { ...listOf(scene), minItems: 1 },
  created_at: optional(text('Beijing time, YYYY-MM-DD HH:MM:SS')),
})

const topQuestions = object({ id, name: name('A type of questions'), question_ids: listOf(integer()) })

const knowledge = object({
  id: optional(id),
  question: name('The question'),
  answer: text('The answer of the robots; it can contain HTML'),
  suggestions: optional(words),
  related: optional(words),
  third_url: optional(text('A link that the answer has')),
  small_talk: optional(flag('Whether it is small talk: robots answer it, but it cannot be rated')),
  flow_id: optional(integer('The id of the flow that the answer begins')),
})

const flow = object({
  id,
  title: name('The title of the step'),
  content: text('HTML; elements with data-type="2" lead to the next step'),
})

/** The words of urobots are read once, with the urobots. They are not settings: no call changes them later. */
const robot = partial({
  ...robotSettings,
  leading_word: text('The text before the common questions, for urobots without leading_word'),
  hello_word: text('The greeting, for urobots without hello_word'),
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
  title: 'Data of mock-udesk: the company, agents, customers and robots at the start',
  ...file,
}

/** A data file that the schema accepts. */
export type DataFile = Of<typeof file>

/** The demo file. It has all keys, so other files can leave out any key. */
export type CompleteFile = Required<Omit<DataFile, 'company' | 'settings'>> & {
  company: Required<Of<typeof company>>
  settings: Required<Omit<SettingsOfFile, 'robot'>> & { robot: Required<Of<typeof robot>> }
}
type SettingsOfFile = NonNullable<DataFile['settings']>
