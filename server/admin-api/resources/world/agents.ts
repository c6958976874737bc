import {
  count,
  integer,
  listOf,
  name,
  named,
  object,
  oneOf,
  optional,
  text,
  type Of,
  type Schema,
} from '../../../../common/schema.ts'
import type * as World from '../../../world/types.ts'
import type { AgentChanged, AgentInput } from '../../../world/world.ts'
import { Problem } from '../../problem.ts'
import { integerIn, listRoute, route } from '../../route.ts'

const statusSchema = oneOf('online', 'busy', 'offline')
const autoReplySchema: Schema<string | true | null> = {
  type: ['string', 'boolean', 'null'],
  not: { const: false },
  description: 'said after each customer message; true: a text from faker',
}

export const agentSchema = named(
  'Agent',
  object({
    id: integer(),
    name: text(),
    nick: text(),
    avatar: text(),
    status: statusSchema,
    custom_status: text(),
    capacity: count('open sessions at once'),
    group_ids: listOf(integer()),
    auto_reply: autoReplySchema,
  }),
)

/** The fields of an agent that a caller may set. */
export const agentChoices = {
  nick: optional(text()),
  avatar: optional(text()),
  status: optional(statusSchema),
  custom_status: optional(text()),
  capacity: optional(count()),
  group_ids: optional(listOf(integer())),
  auto_reply: optional(autoReplySchema),
} as const
export const newAgentSchema = named('NewAgent', object({ name: name(), ...agentChoices }))
export const agentPatchSchema = named('AgentPatch', object({ name: optional(name()), ...agentChoices }))

export type Agent = Of<typeof agentSchema>
export type NewAgent = Of<typeof newAgentSchema>
export type AgentPatch = Of<typeof agentPatchSchema>

export const agentRoutes = [
  listRoute({
    operationId: 'listAgents',
    path: '/agents',
    summary: 'All agents',
    item: agentSchema,
    sources: ({ company }) => ({ entries: company.world.agents.list({ disabled: false }), dropped: 0 }),
    show: serializeAgent,
  }),
  route({
    operationId: 'addAgent',
    method: 'post',
    path: '/agents',
    summary: 'Adds an agent; defaults: online, capacity 10, no groups',
    body: newAgentSchema,
    reply: agentSchema,
    status: 201,
    answer: ({ company, body }) => changedAgent(company.world.agents.add(readAgent(body))),
  }),
  route({
    operationId: 'changeAgent',
    method: 'patch',
    path: '/agents/{id}',
    summary: 'Changes an agent; waiting customers get the agent if it now has room',
    body: agentPatchSchema,
    reply: agentSchema,
    answer: ({ company, path, body }) =>
      changedAgent(company.world.agents.change(integerIn(path, 'id'), readAgent(body))),
  }),
  route({
    operationId: 'removeAgent',
    method: 'delete',
    path: '/agents/{id}',
    summary: 'Removes an agent',
    answer({ company, path }) {
      changedAgent(company.world.agents.remove(integerIn(path, 'id')))
    },
  }),
]

export function serializeAgent(agent: World.Agent): Agent {
  return {
    id: agent.id,
    name: agent.name,
    nick: agent.nick,
    avatar: agent.avatar,
    status: agent.status,
    custom_status: agent.customStatus,
    capacity: agent.capacity,
    group_ids: agent.groupIds,
    auto_reply: agent.autoReply,
  }
}

function readAgent({ custom_status, group_ids, auto_reply, ...same }: AgentPatch): AgentInput {
  return {
    ...same,
    ...(custom_status === undefined ? {} : { customStatus: custom_status }),
    ...(group_ids === undefined ? {} : { groupIds: group_ids }),
    ...(auto_reply === undefined ? {} : { autoReply: auto_reply }),
  }
}

function changedAgent(outcome: AgentChanged): Agent {
  switch (outcome.kind) {
    case 'done':
      return serializeAgent(outcome.agent)
    case 'unknown-agent':
      throw new Problem(404, 'There is no such agent.')
    case 'unknown-group':
      throw new Problem(422, `There is no group ${outcome.groupId}.`)
  }
}
