import type { AgentChanged, AgentInput } from '../../world/world.ts'
import { Problem } from '../problem.ts'
import { integerIn, listRoute, route } from '../route.ts'
import * as schemas from '../schemas.ts'
import { showAgent } from '../shapes.ts'
import type { Agent, AgentPatch } from '../types.ts'

/** The people who answer. */
export const agentRoutes = [
  listRoute({
    operationId: 'listAgents',
    path: '/agents',
    summary: 'All agents',
    item: schemas.agent,
    sources: ({ company }) => ({ entries: company.world.agents.list({ disabled: false }), dropped: 0 }),
    show: showAgent,
  }),
  route({
    operationId: 'addAgent',
    method: 'post',
    path: '/agents',
    summary: 'Adds an agent: online, capacity 10, no groups, unless it says otherwise',
    body: schemas.newAgent,
    reply: schemas.agent,
    status: 201,
    answer: ({ company, body }) => changed(company.world.agents.add(readAgent(body))),
  }),
  route({
    operationId: 'changeAgent',
    method: 'patch',
    path: '/agents/{id}',
    summary: 'Changes an agent; more room, or coming online, moves the queues',
    body: schemas.agentPatch,
    reply: schemas.agent,
    answer: ({ company, path, body }) => changed(company.world.agents.change(integerIn(path, 'id'), readAgent(body))),
  }),
  route({
    operationId: 'removeAgent',
    method: 'delete',
    path: '/agents/{id}',
    summary: 'Removes an agent',
    answer({ company, path }) {
      changed(company.world.agents.remove(integerIn(path, 'id')))
    },
  }),
]

function readAgent({ custom_status, group_ids, auto_reply, ...same }: AgentPatch): AgentInput {
  return {
    ...same,
    ...(custom_status === undefined ? {} : { customStatus: custom_status }),
    ...(group_ids === undefined ? {} : { groupIds: group_ids }),
    ...(auto_reply === undefined ? {} : { autoReply: auto_reply }),
  }
}

function changed(outcome: AgentChanged): Agent {
  switch (outcome.kind) {
    case 'done':
      return showAgent(outcome.agent)
    case 'unknown-agent':
      throw new Problem(404, 'There is no such agent.')
    case 'unknown-group':
      throw new Problem(422, `There is no group ${outcome.groupId}.`)
  }
}
