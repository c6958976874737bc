/** What a data file may say, as JSON Schema for editors and for ourselves; in the wire's own spelling. */
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  ...(required.length > 0 && { required }),
  additionalProperties: false,
})
const list = (items: object, more: object = {}) => ({ type: 'array', items, ...more })
const text = (description: string) => ({ type: 'string', description })
const name = (description: string) => ({ type: 'string', minLength: 1, description })
const textOrNull = (description: string) => ({ type: ['string', 'null'], description })
const flag = (description: string) => ({ type: 'boolean', description })
const id = { type: 'integer', minimum: 1, description: 'The number Udesk knows it by' }
const duration = {
  type: ['string', 'integer'],
  pattern: '^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$',
  minimum: 0,
  description: 'As 250ms, 60s, 1m, or milliseconds',
}
const oneOf = (description: string, values: readonly string[]) => ({ enum: values, description })

const level = object(
  {
    id,
    text: name('What the customer reads'),
    desc: text('Fixed by Udesk'),
    tags: text('Tags of this level, separated by commas'),
    remark_option: oneOf('Whether a remark is hidden, required or optional', ['hide', 'required', 'optional']),
  },
  ['id', 'text', 'tags', 'remark_option'],
)
const levels = object({ default_option_id: id, options: list(level, { minItems: 1 }) }, [
  'default_option_id',
  'options',
])

/** The satisfaction survey, as the wire has it, but with all three lists; what is absent stays as it was. */
const survey = object({
  enabled: flag('Whether the survey is on'),
  name: text('Its name'),
  title: text('The question put to the customer'),
  desc: text('Thanks, and how to answer'),
  remark_enabled: flag('Whether a remark may be given'),
  remark: text('The prompt for the remark'),
  show_type: oneOf('Which of the three lists customers get', ['text', 'expression', 'star']),
  text: levels,
  expression: levels,
  star: levels,
  options: list(
    object({ id, text: text('As in the list shown'), enabled: { type: 'boolean' } }, ['id', 'text', 'enabled']),
  ),
  methods: list(
    object(
      {
        id,
        flag: oneOf('When the survey is shown', ['after_session', 'agent_invite', 'customer_invite']),
        text: text('In words'),
        enabled: { type: 'boolean' },
      },
      ['id', 'flag', 'text', 'enabled'],
    ),
  ),
  resolved_enabled: flag('Whether the customer is asked if the problem is solved'),
  resolved_options: object(
    {
      title: text('The question'),
      options: list(
        object({ option_select: { type: 'boolean' }, option_name: { type: 'string' } }, [
          'option_select',
          'option_name',
        ]),
      ),
      value: text('The default, a digit as text'),
    },
    ['title', 'options', 'value'],
  ),
})

const robotProperties = {
  name: text('Name of the 云问 robot'),
  avatar: text('Address of its picture'),
  welcome: text('How it greets, HTML'),
  unknown: text('What it says when it knows no answer, HTML'),
  sensitive: text('What it says to a sensitive word'),
  roles: list(name('A role'), { description: 'The roles of customers set up at the 云问 robot, for robot_role_id' }),
}

export const settingsProperties = {
  welcome: text('Said in the agent’s name when a session starts; empty: nothing'),
  message_preview: flag('Whether previewMessage is activated'),
  assigning: { ...duration, description: 'Time between being chosen and the session’s start' },
  idle_close: {
    ...duration,
    type: ['string', 'integer', 'null'],
    description: 'A session in which nothing is said for so long is closed; null: never',
  },
  plan: oneOf('A plan without open API refuses every call with 2058', ['professional', 'free']),
  struct_messages_page: textOrNull('Address of the page with structured messages that agents are shown'),
  sensitive_words: {
    ...object({ open: flag('Whether they are looked for'), words: list({ type: 'string', minLength: 1 }) }),
    type: ['object', 'array'],
    items: { type: 'string', minLength: 1 },
    description: 'Words no robot discusses; a list alone switches them on',
  },
  robot: object({
    ...robotProperties,
    leading_word: text('How a urobot introduces itself, unless it has its own words'),
    hello_word: text('How a urobot greets, unless it has its own words'),
  }),
  survey,
}

/** Those of them that can be changed later: what a urobot says is read once. */
export const changeableSettings = { ...settingsProperties, robot: object(robotProperties) }

/** Kept for editors as data.schema.json. */
export const dataSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Data of mock-udesk: who is in the contact centre when it starts',
  ...object({
    company: object({
      id: { ...id, description: 'The number in the names of queues' },
      email: {
        type: ['string', 'array'],
        items: { type: 'string', minLength: 3 },
        minLength: 3,
        minItems: 1,
        description: 'The administrator, or several',
      },
      password: name('What logIn takes'),
      api_token: name('What calls are signed with'),
      struct_key: name('What structured messages are signed with'),
      subdomains: list({ type: 'string', pattern: '^[a-z0-9-]+$' }),
    }),
    groups: list(object({ id, name: name('As agents see it') }, ['name'])),
    agents: list(
      object({
        id,
        name: name('As colleagues see it; if absent, one is made up'),
        nick: text('As customers see it, if not by name'),
        avatar: text('Address of a picture'),
        email: text('Where Udesk writes to'),
        cellphone: text('A phone number'),
        status: oneOf('Whether customers are given to the agent', ['online', 'busy', 'offline']),
        custom_status: text('What the agent is busy with'),
        capacity: { type: 'integer', minimum: 0, description: 'How many customers at once' },
        group_ids: list({ type: 'integer' }),
        auto_reply: {
          type: ['string', 'boolean', 'null'],
          description: 'Said after each message of a customer; true: a sentence that is made up',
        },
      }),
    ),
    customers: list(
      object({
        id,
        open_api_token: name('The integrator’s id, customer_token in the IM calls'),
        web_token: name('Of a customer of the web plugin'),
        sdk_token: name('Of a customer of the SDK'),
        weixin_open_id: name('Of a customer on WeChat'),
        weibo_id: name('Of a customer on Weibo'),
        channel: oneOf('Where the customer comes from', ['web', 'wechat', 'ios', 'android', 'weibo', 'api', 'mchat']),
        nick_name: name('If absent, one is made up'),
        email: name('An e-mail address'),
        cellphones: list({ type: 'string', minLength: 1 }),
        level: oneOf('How important', ['normal', 'vip']),
        description: text('A note'),
        custom_fields: { type: 'object' },
      }),
    ),
    urobots: list(
      object(
        {
          id,
          name: name('As customers see it'),
          logo: text('Address of a picture'),
          leading_word: text('How it introduces itself'),
          hello_word: text('How it greets'),
          scenes: list(object({ id, name: name('Where it is used') }, ['id', 'name']), { minItems: 1 }),
          created_at: text('Beijing time, YYYY-MM-DD HH:MM:SS'),
        },
        ['id', 'name', 'scenes'],
      ),
    ),
    top_questions: list(
      object({ id, name: name('A type of questions'), question_ids: list({ type: 'integer' }) }, [
        'id',
        'name',
        'question_ids',
      ]),
    ),
    knowledge: list(
      object(
        {
          id,
          question: name('What is asked'),
          answer: text('What the robots answer, may hold HTML'),
          suggestions: list({ type: 'string', minLength: 1 }),
          related: list({ type: 'string', minLength: 1 }),
          third_url: text('A link to go with the answer'),
          small_talk: flag('Answered, but not counted or rated as a question'),
          flow_id: { type: 'integer', description: 'The flow that the answer begins' },
        },
        ['question', 'answer'],
      ),
    ),
    flows: list(
      object(
        {
          id,
          title: name('What the step is about'),
          content: text('HTML; elements with data-type="2" lead to the next'),
        },
        ['id', 'title', 'content'],
      ),
    ),
    settings: object(settingsProperties),
  }),
}
