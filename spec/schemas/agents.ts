import { array, assumed, documented, integer, nullable, object, paging, ref, string, success } from '../shapes.ts'

const member = object({
  id: documented(integer('Id of the agent.')),
  nick_name: documented(string('Name of the agent.')),
})

export const agentSchemas = {
  Agent: object(
    {
      id: documented(integer('Id of the agent: agent_id of other calls.')),
      email: documented(string('E-mail address with which the agent logs in.')),
      // Quirk: nick_name is the name; the nickname that customers see is "aliase", which is the wire's spelling.
      nick_name: documented(string('Name of the agent. The nickname that customers see is aliase.')),
      profile: documented(
        string('What the agent works on: everything, conversations (im), telephone calls, tickets, or dialling.', {
          enum: ['all', 'im', 'call', 'ticket', 'dial'],
        }),
      ),
      aliase: documented(nullable(string('Nickname that customers see. The spelling is Udesk’s.'))),
      cellphone: documented(nullable(string('Mobile telephone number of the agent.'))),
      role_name: documented(string('Name of the agent’s role in the company.')),
      duty: documented(nullable(string('Job title of the agent.'))),
      im_ability_value: documented(integer('Skill value of the agent for conversations. The fake always answers 10.')),
      user_group_ids: documented(array({ type: 'integer' }, 'Ids of the groups that the agent belongs to.')),
      avatar: documented(nullable(string('URL of the agent’s picture.'))),
      work_id: documented(nullable(string('Staff number of the agent.'))),
      departments: documented({
        type: ['object', 'array', 'null'],
        description: 'Departments of the agent, with id and name. The fake has no departments and answers null.',
        additionalProperties: true,
        items: {},
      }),
    },
    { description: 'An agent, with the data that administrators see.' },
  ),
  AgentList: success(
    {
      agents: documented(array(ref('Agent'), 'Agents of this page.')),
      meta: documented(paging('total_count')),
    },
    { description: 'One page of the list of agents.' },
  ),
  OneAgent: success(
    { agent: assumed(ref('Agent', 'The agent.')) },
    { description: 'The agent that type and content name.' },
  ),
  UserGroup: object(
    {
      id: documented(integer('Id of the group: group_id of other calls.')),
      name: documented(string('Name of the group.')),
      agents: documented(array(member, 'Agents of the group.')),
    },
    { description: 'A group of agents.' },
  ),
  UserGroupList: success(
    {
      user_groups: documented(array(ref('UserGroup'), 'Groups of this page.')),
      meta: documented(paging('total_count')),
    },
    { description: 'One page of the list of groups.' },
  ),
  UserGroupAgents: success(
    {
      user_group: documented(ref('UserGroup', 'The group, with the agents of this page.')),
      meta: assumed(paging('total_count')),
    },
    { description: 'A group, with one page of its agents.' },
  ),
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
