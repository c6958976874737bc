import type { Reply } from '../../../spec/types.ts'
import type { Handlers } from '../operation.ts'
import { Refusal } from '../refusal.ts'

export const agents = {
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
