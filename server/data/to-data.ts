/** From a data file's spelling to ours. Whoever has no id gets the next free one. */
import { readBeijingTime, readDuration } from '../../common/dates.ts'
import { newAgent } from '../world/agents/agents.ts'
import type { Knowledge, Settings } from '../world/types.ts'
import type { AgentData, CustomerData, Data } from '../world/data.ts'
import type { CompleteFile, CompleteSettings, SurveyFile } from './data-file.ts'

export function toData(file: CompleteFile): Data {
  const { company, settings } = file
  const groups = withIds(file.groups)
  const groupIds = groups.map(({ id }) => id)
  return {
    company: {
      id: company.id,
      emails: [company.email].flat(),
      password: company.password,
      apiToken: company.api_token,
      structKey: company.struct_key,
      subdomains: company.subdomains,
    },
    groups,
    agents: withIds(file.agents).map((agent) => toAgent(agent, groupIds)),
    customers: withIds(file.customers).map(toCustomer),
    urobots: file.urobots.map(({ id, name, logo = '', scenes, created_at, leading_word, hello_word }) => ({
      id,
      name,
      logo,
      leadingWord: leading_word ?? settings.robot.leading_word,
      helloWord: hello_word ?? settings.robot.hello_word,
      scenes,
      createdAt: (created_at === undefined ? undefined : readBeijingTime(created_at)) ?? 0,
    })),
    topQuestions: file.top_questions.map(({ id, name, question_ids }) => ({ id, name, questionIds: question_ids })),
    knowledge: toKnowledge(file),
    flows: file.flows,
    settings: toSettings(settings),
  }
}

function toAgent(agent: { id: number } & CompleteFile['agents'][number], groupIds: readonly number[]): AgentData {
  const { id, name = null, group_ids = [], custom_status = '', auto_reply, ...rest } = agent
  return {
    ...newAgent,
    ...rest,
    id,
    name,
    customStatus: custom_status,
    // A file with groups of its own, but the demo's agents: they are in those that are left.
    groupIds: group_ids.filter((groupId) => groupIds.includes(groupId)),
    autoReply: auto_reply === false ? null : (auto_reply ?? null),
  }
}

function toCustomer(customer: { id: number } & CompleteFile['customers'][number]): CustomerData {
  return {
    id: customer.id,
    customerToken: customer.open_api_token ?? null,
    webToken: customer.web_token ?? null,
    sdkToken: customer.sdk_token ?? null,
    weixinOpenId: customer.weixin_open_id ?? null,
    weiboId: customer.weibo_id ?? null,
    channel: customer.channel ?? 'api',
    nickName: customer.nick_name ?? null,
    email: customer.email ?? null,
    otherEmails: [],
    cellphones: (customer.cellphones ?? []).map((content, at) => ({ id: at + 1, content })),
    level: customer.level ?? 'normal',
    description: customer.description ?? '',
    tags: [],
    organizationId: null,
    ownerId: null,
    ownerGroupId: null,
    customFields: customer.custom_fields ?? {},
  }
}

/** A suggestion is a known question (type 1), the title of a flow (type 2), or a text that leads nowhere yet. */
function toKnowledge(file: CompleteFile): Knowledge[] {
  const entries = withIds(file.knowledge)
  const suggest = (content: string) => {
    const question = entries.find((entry) => entry.question === content)
    const flow = file.flows.find(({ title }) => title === content)
    return question || !flow ? { id: question?.id ?? 0, content, type: 1 } : { id: flow.id, content, type: 2 }
  }
  return entries.map((entry) => ({
    id: entry.id,
    question: entry.question,
    answer: entry.answer,
    suggestions: (entry.suggestions ?? []).map(suggest),
    related: entry.related ?? [],
    thirdUrl: entry.third_url ?? null,
    smallTalk: entry.small_talk ?? false,
    flowId: entry.flow_id ?? null,
  }))
}

/** What a urobot says is no setting: it is read once, with the robots. */
type Choices = Omit<CompleteSettings, 'robot'> & {
  robot: Omit<CompleteSettings['robot'], 'leading_word' | 'hello_word'>
}

export function toSettings(settings: Choices): Settings {
  const { sensitive_words, robot } = settings
  const { name, avatar, welcome, unknown, sensitive, roles } = robot
  return {
    messagePreview: settings.message_preview,
    sensitiveWords: Array.isArray(sensitive_words)
      ? { open: true, words: sensitive_words }
      : { open: sensitive_words.open ?? true, words: sensitive_words.words ?? [] },
    welcome: settings.welcome,
    survey: withDescriptions(settings.survey),
    robot: { name, avatar, welcome, unknown, sensitive, roles },
    assigning: readDuration(settings.assigning) ?? 0,
    idleClose: settings.idle_close === null ? null : (readDuration(settings.idle_close) ?? null),
    plan: settings.plan,
    structMessagesPage: settings.struct_messages_page,
  }
}

/** Udesk fixes the description of a level, whatever its text is changed to. */
function withDescriptions({ text, ...survey }: SurveyFile): Settings['survey'] {
  if (!text) return survey
  return { ...survey, text: { ...text, options: text.options.map((level) => ({ desc: level.text, ...level })) } }
}

function withIds<Entry extends { id?: number }>(entries: readonly Entry[]): (Entry & { id: number })[] {
  const taken = new Set(entries.map(({ id }) => id))
  let next = 1
  const free = () => {
    while (taken.has(next)) next += 1
    taken.add(next)
    return next
  }
  return entries.map((entry) => ({ ...entry, id: entry.id ?? free() }))
}
