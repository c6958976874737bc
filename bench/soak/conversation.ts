/** Customers of a company and their agents, over the open API and the admin API. */
import type { MockUdesk } from '../../harness/index.ts'
import type { Chance } from './chance.ts'

const turns = 4
let lastNumber = 0

/**
 * One customer asks for an agent, and both say something; the session may be transferred, rated, closed, or left as it is. A planned
 * fault may break off the conversation; it then throws.
 */
export async function converse(udesk: MockUdesk, customerToken: string, chance: Chance): Promise<void> {
  const { client } = udesk
  const reply: object = await client.createSession({ body: { customer_token: customerToken, assign_type: 'agent' } })
  const id = sessionIn(reply)
  if (id === null) {
    await client.getQueueStatus({ query: { customer_token: customerToken } })
    return
  }
  let session = await udesk.sessions.get(id)
  for (let turn = 0; turn < turns; turn++) {
    await client.sendMessage({
      body: {
        customer_token: customerToken,
        im_sub_session_id: session.id,
        message_id: `m-${++lastNumber}`,
        type: 'message',
        data: { content: 'Where is my parcel?' },
      },
    })
    await session.say(`#${++lastNumber}`)
  }
  if (chance.oneIn(4)) session = await session.transfer({ agent: session.agentId === 3 ? 397 : 3 })
  if (chance.oneIn(8)) return
  if (chance.oneIn(2)) await client.closeSession({ path: { session_id: session.id } })
  else await session.close()
}

/** The id of the session, or null if the customer waits in a queue or a fault changed the reply. */
function sessionIn(reply: object): number | null {
  const { assign_info: info } = reply as { assign_info?: { im_sub_session_id?: unknown } } // of any reply
  return typeof info?.im_sub_session_id === 'number' ? info.im_sub_session_id : null
}
