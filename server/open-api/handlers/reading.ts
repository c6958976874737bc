import type { Reply } from '../../../spec/types.ts'
import { agentMessage } from '../../pushes/build.ts'
import type { Handlers } from '../handler-types.ts'
import { Refusal } from '../refusal.ts'
import { needsAppId } from '../request/needs-app-id.ts'
import { unknownAgent, unknownCustomer } from '../handler-parts/unknown-party.ts'
import { unknownSession } from '../handler-parts/unknown-session.ts'

export const reading = {
  previewMessage({ path, body, company: { world } }): Reply<'previewMessage'> {
    switch (world.messages.preview(path.session_id, body.content).kind) {
      case 'previewed':
        return { code: 1000 }
      case 'no-session':
        throw new Refusal('sessionNotFound')
      case 'not-activated':
        throw new Refusal('previewNotActivated')
    }
  },

  listUnreadMessages({ query, company }): Reply<'listUnreadMessages'> {
    const { world, assumptions } = company
    const session = world.sessions.get(query.im_sub_session_id)
    if (session?.customerId !== query.customer_id) throw unknownSession(company, query.im_sub_session_id, 'customer_id')
    const { customer, agent } = world.sessions.partiesOf(session)
    if (needsAppId(session, customer, assumptions) && query.app_id === undefined)
      throw new Refusal('parameterMissing', 'app_id')
    const rules = { survey: world.settings.survey, assumptions }
    const missed = world.messages
      .missedByCustomer(session)
      .map((message) => agentMessage({ session, agent }, message, rules))
    return {
      code: 1000,
      count: missed.length,
      unread_messages:
        assumptions['messages.unread-shape'] === 'push'
          ? missed
          : missed.map(({ message_id, type, data }) => ({ message_id, type, data })),
    }
  },

  setCustomerOnline({ body, company }): Reply<'setCustomerOnline'> {
    const { world } = company
    const customer = world.customers.byToken(body.customer_token)
    if (!customer) throw unknownCustomer(company)
    world.customers.setOnline(customer, body.state === 1)
    return { code: 1000 }
  },

  readMessages({ body, company }): Reply<'readMessages'> {
    const { kind } = company.world.messages.read(body.session_id, 'customer', body.message_ids)
    if (kind === 'no-session') throw unknownSession(company, body.session_id)
    if (kind === 'unknown-message')
      throw new Refusal('parameterInvalid', 'message_ids', null, { wrong: 'message-unknown' })
    return { code: 1000 }
  },

  countAgentUnread({ query, company }): Reply<'countAgentUnread'> {
    const { world, assumptions } = company
    const ids = query['agent_ids[]']
    const known = ids.filter((id) => world.agents.get(id))
    if (known.length < ids.length && assumptions['agents.unread-unknown'] === 'refuse') {
      throw unknownAgent(company, 'agent_ids')
    }
    return {
      code: 1000,
      results: known.map((id) => {
        const { sessionMessages, leftMessages } = world.agents.unread(id)
        return { agent_id: id, unread_session_message_num: sessionMessages, unsolved_leave_message_num: leftMessages }
      }),
    }
  },
} satisfies Partial<Handlers>
