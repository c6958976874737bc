import { array, assumed, documented, integer, nullable, object, paging, ref, string, success } from '../shapes.ts'

const member = object({ id: documented(integer()), nick_name: documented(string('The agent’s name')) })

export const agentSchemas = {
  Agent: object({
    id: documented(integer('agent_id of other calls')),
    email: documented(string()),
    // Quirk: nick_name is the name; the nickname that customers see is "aliase", which is the wire's spelling.
    nick_name: documented(string('The name')),
    profile: documented(string('What the agent works on', { enum: ['all', 'im', 'call', 'ticket', 'dial'] })),
    aliase: documented(nullable(string('The nickname that customers see'))),
    cellphone: documented(nullable(string())),
    role_name: documented(string()),
    duty: documented(nullable(string('The job title'))),
    im_ability_value: documented(integer('Skill in conversations')),
    user_group_ids: documented(array(integer(), 'The agent’s groups')),
    avatar: documented(nullable(string('Address of a picture'))),
    work_id: documented(nullable(string('The staff number'))),
    departments: documented({
      type: ['object', 'array', 'null'],
      description: 'With id and name; the fake has none',
      additionalProperties: true,
      items: {},
    }),
  }),
  AgentList: success({ agents: documented(array(ref('Agent'))), meta: documented(paging('total_count')) }),
  OneAgent: success({ agent: assumed(ref('Agent')) }),
  UserGroup: object({
    id: documented(integer('group_id of other calls')),
    name: documented(string()),
    agents: documented(array(member)),
  }),
  UserGroupList: success({
    user_groups: documented(array(ref('UserGroup'))),
    meta: documented(paging('total_count')),
  }),
  UserGroupAgents: success({
    user_group: documented(ref('UserGroup')),
    meta: assumed(paging('total_count')),
  }),
}

export const agentExample = {
  id: 397,
  email: 'jerry@udesk.cn',
  nick_name: 'Jerry',
  profile: 'all',
  aliase: null,
  cellphone: null,
  role_name: 'agent',
  duty: null,
  im_ability_value: 10,
  user_group_ids: [37540],
  avatar: null,
  work_id: null,
  departments: null,
}
