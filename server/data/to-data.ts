/** Converts a data file to the data that a company begins with. An entry without an id gets the next free one. */
import { readBeijingTime } from '../../common/dates.ts'
import { newAgent } from '../world/agents/agents.ts'
import type { Knowledge } from '../world/types.ts'
import type { AgentData, CustomerData, Data } from '../world/data.ts'
import type { CompleteFile } from './data-schema.ts'
import { readSettings, type Settings } from './settings.ts'

export function toData(file: CompleteFile): Data {
  const { company } = file
  const { leading_word, hello_word, ...robot } = file.settings.robot
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
    urobots: file.urobots.map(({ id, name, logo = '', scenes, created_at, ...own }) => ({
      id,
      name,
      logo,
      leadingWord: own.leading_word ?? leading_word,
      helloWord: own.hello_word ?? hello_word,
      scenes,
      createdAt: (created_at === undefined ? undefined : readBeijingTime(created_at)) ?? 0,
    })),
    topQuestions: file.top_questions.map(({ id, name, question_ids }) => ({ id, name, questionIds: question_ids })),
    knowledge: toKnowledge(file),
    flows: file.flows,
    settings: readSettings({ ...file.settings, robot }) as Settings, // the demo file has all of them
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
    // If a file has its own groups but the demo's agents, an agent stays in the groups that still exist.
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

/** A suggestion is a known question (type 1), the title of a flow (type 2), or a text without an answer yet. */
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
