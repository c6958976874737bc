import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { agentExample } from '../schemas/agents.ts'
import { assumed, boolean, documented, inPath, inQuery, integer, replies, string } from '../shapes.ts'
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
      ...outOfRange,
      parameters: [...pages, inQuery('with_disabled', documented(boolean('Also those who were removed')))],
      responses: replies(['AgentList'], [], { page: { code: 1000, meta, agents: [agentExample] } }),
    },
  },
  '/agents/get_agent': {
    get: {
      operationId: 'getAgent',
      tags,
      summary: 'Get one agent',
      description: 'The query’s email is always the administrator’s, the agent’s stands in content.',
      parameters: [
        inQuery('type', assumed(string('What content is', { enum: ['id', 'email', 'cellphone'] })), {
          required: true,
          example: 'id',
        }),
        inQuery('content', documented(string('The id, address or number', { minLength: 1 })), {
          required: true,
          example: '397',
        }),
      ],
      responses: replies(['OneAgent'], ['agentUnknown'], { agent: { code: 1000, agent: agentExample } }),
    },
  },
  '/user_groups': {
    get: {
      operationId: 'listUserGroups',
      tags,
      summary: 'List groups of agents, a page at a time',
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
      ...outOfRange,
      parameters: [inPath('id', documented(integer('The group')), { example: 37540 }), ...pages],
      responses: replies(['UserGroupAgents'], ['groupUnknown', 'statusGroupUnknown'], {
        page: { code: 1000, user_group: group, meta },
      }),
    },
  },
} satisfies PathsObject
