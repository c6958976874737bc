import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { agentExample } from '../schemas/agents.ts'
import { assumed, boolean, documented, inPath, inQuery, integer, replies, string } from '../shapes.ts'
import { documentedAt } from '../sources.ts'
import { pageParameters, tolerantPages } from './paging.ts'

const tags = ['agents']
const pages = pageParameters('per_page', { usual: 20, most: 100 })
const outOfRange = extensions(tolerantPages('per_page'))
const meta = { current_page: 1, total_pages: 1, total_count: 1 }
const group = { id: 37540, name: '售后', agents: [{ id: 397, nick_name: 'Jerry' }] }

export const agentPaths = {
  '/agents': {
    get: {
      operationId: 'listAgents',
      tags,
      summary: 'List agents, a page at a time',
      description: 'Lists the agents of the company, one page at a time. listAgentStatus says which agents are online.',
      ...documentedAt('agents'),
      ...outOfRange,
      parameters: [
        ...pages,
        inQuery('with_disabled', documented(boolean('true: list agents who were disabled, too.'))),
      ],
      responses: replies(['AgentList'], [], { page: { code: 1000, meta, agents: [agentExample] } }),
    },
  },
  '/agents/get_agent': {
    get: {
      operationId: 'getAgent',
      tags,
      summary: 'Get one agent',
      description:
        'Finds one agent by the id, address or number in content; type says which of them it is. The parameter email is always the address of the administrator who signs.',
      ...documentedAt('agents'),
      parameters: [
        inQuery('type', assumed(string('Which kind of value content is.', { enum: ['id', 'email', 'cellphone'] })), {
          required: true,
          example: 'id',
        }),
        inQuery(
          'content',
          documented(
            string('Id, e-mail address or mobile telephone number of the agent, as type says.', { minLength: 1 }),
          ),
          {
            required: true,
            example: '397',
          },
        ),
      ],
      responses: replies(['OneAgent'], ['agentUnknown'], { agent: { code: 1000, agent: agentExample } }),
    },
  },
  '/user_groups': {
    get: {
      operationId: 'listUserGroups',
      tags,
      summary: 'List groups of agents, a page at a time',
      description:
        'Lists the groups of agents with their agents, one page at a time. The id of a group is group_id of createSession.',
      ...documentedAt('groups'),
      ...outOfRange,
      parameters: pages,
      responses: replies(['UserGroupList'], [], { page: { code: 1000, meta, user_groups: [group] } }),
    },
  },
  '/user_groups/{id}/agents': {
    get: {
      operationId: 'listUserGroupAgents',
      tags,
      summary: 'List the agents of a group, a page at a time',
      description: 'Lists the agents of one group, one page at a time.',
      ...documentedAt('groups'),
      ...outOfRange,
      parameters: [inPath('id', documented(integer('Id of the group.')), { example: 37540 }), ...pages],
      responses: replies(['UserGroupAgents'], ['groupUnknown', 'statusGroupUnknown'], {
        page: { code: 1000, user_group: group, meta },
      }),
    },
  },
} satisfies PathsObject
