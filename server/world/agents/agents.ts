/** Agents: their data, status and capacity. */
import { emptyDesertedQueues, serveWaiting } from '../sessions/assignment.ts'
import { type Centre, freeId } from '../centre.ts'
import { inventName } from '../invent.ts'
import type { Agent } from '../types.ts'

export type AgentInput = { [Field in keyof Omit<Agent, 'id' | 'disabled'>]?: Agent[Field] | undefined }

/** The field by which an agent is found. */
export type AgentLookup = 'id' | 'email' | 'cellphone'

export type AgentChanged =
  { kind: 'done'; agent: Agent } | { kind: 'unknown-agent' } | { kind: 'unknown-group'; groupId: number }

export const newAgent: Omit<Agent, 'id' | 'name'> = {
  nick: '',
  avatar: '',
  email: '',
  cellphone: '',
  status: 'online',
  customStatus: '',
  capacity: 10,
  groupIds: [],
  autoReply: null,
  disabled: false,
}

export const getAgent = ({ state }: Centre, id: number): Agent | undefined => {
  const agent = state.agents.get(id)
  return agent?.disabled ? undefined : agent
}

export const findAgent = (centre: Centre, type: AgentLookup, content: string): Agent | undefined =>
  listAgents(centre).find((agent) => String(agent[type]) === content)

export const listAgents = (
  { state }: Centre,
  { groupId, disabled = false }: { groupId?: number | undefined; disabled?: boolean | undefined } = {},
): Agent[] =>
  [...state.agents.values()].filter(
    (agent) => (disabled || !agent.disabled) && (groupId === undefined || agent.groupIds.includes(groupId)),
  )

export function addAgent(centre: Centre, input: AgentInput): AgentChanged {
  const groupId = unknownGroup(centre, input)
  if (groupId !== undefined) return { kind: 'unknown-group', groupId }
  const { state, ids } = centre
  const id = freeId(ids, 'agent', state.agents)
  const agent: Agent = {
    ...structuredClone(newAgent),
    id,
    name: input.name ?? inventName(ids, 'agent', id),
    ...given(input),
  }
  state.agents.add(agent)
  centre.emit({ type: 'agent.added', agent })
  serveWaiting(centre)
  return { kind: 'done', agent }
}

/** Changes an agent. If the agent comes online or gets more capacity or another group, a waiting customer may get this agent. */
export function changeAgent(centre: Centre, id: number, input: AgentInput): AgentChanged {
  const agent = getAgent(centre, id)
  if (!agent) return { kind: 'unknown-agent' }
  const groupId = unknownGroup(centre, input)
  if (groupId !== undefined) return { kind: 'unknown-group', groupId }
  centre.state.agents.change(agent, given(input))
  centre.emit({ type: 'agent.changed', agent })
  emptyDesertedQueues(centre)
  serveWaiting(centre)
  return { kind: 'done', agent }
}

const given = (input: AgentInput): Partial<Agent> =>
  structuredClone(Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined)))

const unknownGroup = ({ state }: Centre, { groupIds = [] }: AgentInput): number | undefined =>
  groupIds.find((id) => !state.groups.has(id))
