/** Plays what an agent does, through the admin API. */
import { StepFailure } from '../../format/step-failure.ts'
import type { AgentStep } from '../../format/actor-step-schemas.ts'
import type { RunContext } from '../run-context.ts'

export async function playAgentStep(step: AgentStep, context: RunContext): Promise<void> {
  const { agents, company, callAdmin } = context
  const agent = agents.agentId(step.as)
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

  const path = { id: sessionOf(step, agent, context) }
  if (says !== undefined) {
    const { type, ...data } = typeof says === 'string' ? { content: says } : says
    const { id } = await callAdmin(company, 'sayAsAgent', { path, body: { ...(type !== undefined && { type }), data } })
    agents.setLastMessage(agent, id)
  }
  if (reads !== undefined)
    await callAdmin(company, 'readAsAgent', { path, body: reads === 'all' ? {} : { message_ids: reads } })
  if (transfers?.agent !== undefined)
    await callAdmin(company, 'transferSession', { path, body: { agent_id: agents.agentId(transfers.agent) } })
  if (transfers?.group !== undefined)
    await callAdmin(company, 'transferSession', { path, body: { group_id: agents.groupId(transfers.group) } })
  if (closes !== undefined) await callAdmin(company, 'closeSession', { path, body: { close_type: closes } })
}

/** Returns the agent's open session with the named customer. Without a name, returns the only open session of the agent. */
function sessionOf({ as, with: name }: AgentStep, agentId: number, { customers, company }: RunContext): number {
  const { world } = company
  if (name !== undefined) {
    const session = customers.openSessionOf(customers.get(name))
    if (session?.agentId === agentId) return session.id
    const other = session && world.agents.get(session.agentId)?.name
    throw new StepFailure(`an open session of ${as} with ${name}`, other === undefined ? 'none' : `one of ${other}`)
  }
  const open = world.sessions.list({ agentId, state: 'open' })
  const [only, another] = open
  if (only && !another) return only.id
  throw new StepFailure(`one open session of ${as}`, only ? `${open.length}: name the customer in "with"` : 'none')
}
