/** What agents do, as somebody does it at /__admin in their stead. */
import { Failure } from '../format/step-failure.ts'
import type { Playing } from './scope.ts'
import type { AgentStep } from '../format/schema.ts'

export async function agentDoes(step: AgentStep, playing: Playing): Promise<void> {
  const { actors, company, callAdmin } = playing
  const agent = actors.agentId(step.as)
  const { status, custom_status, capacity, says, reads, transfers, closes } = step
  const changes = {
    ...(status !== undefined && { status }),
    ...(custom_status !== undefined && { custom_status }),
    ...(capacity !== undefined && { capacity }),
  }
  if (Object.keys(changes).length > 0) {
    await callAdmin(company, 'changeAgent', { path: { id: agent }, body: changes })
    return
  }

  const path = { id: sessionOf(step, agent, playing) }
  if (says !== undefined) {
    const { type, ...data } = typeof says === 'string' ? { content: says } : says
    const body = { ...(type !== undefined && { type }), data }
    const { id } = await callAdmin(company, 'sayAsAgent', { path, body })
    actors.speaks(agent, id)
  }
  if (reads !== undefined)
    await callAdmin(company, 'readAsAgent', { path, body: reads === 'all' ? {} : { message_ids: reads } })
  if (transfers?.agent !== undefined)
    await callAdmin(company, 'transferSession', { path, body: { agent_id: actors.agentId(transfers.agent) } })
  if (transfers?.group !== undefined)
    await callAdmin(company, 'transferSession', { path, body: { group_id: actors.groupId(transfers.group) } })
  if (closes !== undefined) await callAdmin(company, 'closeSession', { path, body: { close_type: closes } })
}

/** The one meant, else the only one the agent has. */
function sessionOf({ as, with: customer }: AgentStep, agentId: number, { actors, company }: Playing): number {
  const { world } = company
  const open = world.sessions.list({ agentId, state: 'open' })
  if (customer !== undefined) {
    const session = actors.openSessionOf(actors.known(customer))
    if (session?.agentId === agentId) return session.id
    const other = session && world.agents.get(session.agentId)?.name
    throw new Failure(`an open session of ${as} with ${customer}`, other === undefined ? 'none' : `one of ${other}`)
  }
  const [only, another] = open
  if (only && !another) return only.id
  throw new Failure(`one open session of ${as}`, only ? `${open.length}: say with whom` : 'none')
}
