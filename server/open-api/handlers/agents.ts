import type { Reply } from '../../../spec/types.ts'
import type { components } from '../../../spec/types.gen.ts'
import { pageOf } from '../../world/paging.ts'
import type { Agent } from '../../world/types.ts'
import type { Handlers } from '../handler-types.ts'
import { pageAndSize, metaOf, pagesOf20 } from '../handler-parts/paging.ts'
import { Refusal } from '../refusal.ts'
import { unknownAgent, unknownGroup } from '../handler-parts/unknown-party.ts'

export const agents = {
  listAgents({ query, company: { world, assumptions } }): Reply<'listAgents'> {
    const page = pageOf(world.agents.list({ disabled: query.with_disabled }), ...pageAndSize(query, pagesOf20))
    return { code: 1000, agents: page.items.map(wireAgent), meta: metaOf(page, assumptions) }
  },

  getAgent({ query, company }): Reply<'getAgent'> {
    const agent = company.world.agents.find(query.type, query.content)
    if (!agent) throw unknownAgent(company, 'content')
    return { code: 1000, agent: wireAgent(agent) }
  },

  listUserGroups({ query, company: { world, assumptions } }): Reply<'listUserGroups'> {
    const page = pageOf(world.groups.list(), ...pageAndSize(query, pagesOf20))
    return {
      code: 1000,
      user_groups: page.items.map(({ id, name }) => ({
        id,
        name,
        agents: world.agents.list({ groupId: id }).map(wireMember),
      })),
      meta: metaOf(page, assumptions),
    }
  },

  listUserGroupAgents({ path, query, company }): Reply<'listUserGroupAgents'> {
    const { world, assumptions } = company
    const group = world.groups.get(path.id)
    if (!group) throw unknownGroup(company)
    const page = pageOf(world.agents.list({ groupId: group.id }), ...pageAndSize(query, pagesOf20))
    const { id, name } = group
    return { code: 1000, user_group: { id, name, agents: page.items.map(wireMember) }, meta: metaOf(page, assumptions) }
  },

  listAgentStatus({ query, company: { world } }): Reply<'listAgentStatus'> {
    const { group_id: groupId } = query
    if (groupId !== undefined && !world.groups.get(groupId)) throw new Refusal('statusGroupUnknown')
    return {
      code: 1000,
      agents: world.agents.list(groupId === undefined ? {} : { groupId }).map((agent) => ({
        id: agent.id,
        name: agent.name,
        nick: agent.nick,
        im_nick: agent.nick,
        avatar: agent.avatar,
        profile: 'all',
        im_status: agent.status,
        im_custom_status: agent.status === 'busy' ? agent.customStatus : '',
        im_session_num: world.agents.load(agent.id),
        im_max_join_num: agent.capacity,
      })),
    }
  },
} satisfies Partial<Handlers>

type Schemas = components['schemas']

const wireMember = ({ id, name }: Agent): Schemas['UserGroup']['agents'][number] => ({ id, nick_name: name })

function wireAgent(agent: Agent): Schemas['Agent'] {
  return {
    id: agent.id,
    email: agent.email,
    nick_name: agent.name,
    profile: 'all',
    aliase: agent.nick || null,
    cellphone: agent.cellphone || null,
    role_name: 'agent',
    duty: null,
    im_ability_value: 10,
    user_group_ids: agent.groupIds,
    avatar: agent.avatar || null,
    work_id: null,
    departments: null,
  }
}
