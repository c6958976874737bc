import type { components } from '../../../spec/types.gen.ts'
import type { Reply } from '../../../spec/types.ts'
import type { Company } from '../../company.ts'
import { beijingTime } from '../../../common/dates.ts'
import { pageOf } from '../../world/paging.ts'
import { secondsToAnswer } from '../../world/records.ts'
import type { Message, Session, SurveyVote } from '../../world/types.ts'
import { wireAbandonedQueue } from '../serializers/abandoned-queue.ts'
import type { Handlers } from '../handler-types.ts'
import { pageAndSize, pagesOf30, pagesOfRecords, totalPagesOf } from '../handler-parts/paging.ts'
import { readRecordsWindow, readWholeWindow } from '../handler-parts/time-window.ts'

export const records = {
  searchSessions({ query, company }): Reply<'searchSessions'> {
    const { world, words, assumptions } = company
    const by = query.status === 'close' ? 'closedAt' : 'openedAt'
    const sessions = world.sessions.between(readRecordsWindow(query, company), by)
    const page = pageOf(sessions, ...pageAndSize(query, pagesOfRecords))
    return {
      status: 0,
      message: words.succeeded,
      item: page.items.map((session) => sessionRecord(session, company)),
      size: page.items.length,
      total: page.total,
      total_pages: totalPagesOf(page, assumptions),
    }
  },

  listSessionLogs({ query, company }): Reply<'listSessionLogs'> {
    const { world, words, assumptions } = company
    const isSubSession = assumptions['records.session-id'] === 'sub-session'
    const of = isSubSession ? { session: query.session_id } : { conversation: query.session_id }
    const said = world.messages.between(readRecordsWindow(query, company), of)
    const page = pageOf(said, ...pageAndSize(query, pagesOfRecords))
    return {
      status: 0,
      message: words.succeeded,
      item: page.items.map(({ session, message }) => sessionLog(session, message, company)),
      size: page.items.length,
      total: page.total,
      total_pages: totalPagesOf(page, assumptions),
    }
  },

  listSessionVotes({ query, company }): Reply<'listSessionVotes'> {
    const { world, words, assumptions } = company
    const by = votesBy[assumptions['records.vote-window']]
    const rated = world.surveys.between(readRecordsWindow(query, company), by)
    const page = pageOf(rated, ...pageAndSize(query, pagesOfRecords))
    return {
      status: 0,
      message: words.succeeded,
      item: page.items.map(({ session, vote }) => sessionVote(session, vote, company)),
      size: page.items.length,
      total: page.total,
      total_pages: totalPagesOf(page, assumptions),
    }
  },

  destroySessions({ query, company }): Reply<'destroySessions'> {
    company.world.sessions.destroy({ ...readWholeWindow(query, company), customerId: query.customer_id })
    return { code: 1000 }
  },

  listAbandonedQueues({ query, company }): Reply<'listAbandonedQueues'> {
    const { world, assumptions } = company
    const by = assumptions['queues.abandoned-window'] === 'left' ? 'leftAt' : 'since'
    const left = world.queues.abandoned(readWholeWindow(query, company), by)
    const page = pageOf(left, ...pageAndSize(query, pagesOf30))
    const count = assumptions['queues.abandoned-count'] === 'page' ? page.items.length : page.total
    const paging = { current_page: page.page, total_pages: totalPagesOf(page, assumptions), count }
    return {
      code: 1000,
      shut_queues: page.items.map((left) => wireAbandonedQueue(left, company)),
      ...(assumptions['queues.abandoned-paging'] === 'meta' ? { meta: paging } : paging),
    }
  },
} satisfies Partial<Handlers>

type Schemas = components['schemas']

const votesBy = { voted: 'votedAt', opened: 'openedAt', closed: 'closedAt' } as const

/** The id that the records call `session_id`. */
const recordId = ({ id, first }: Session, { assumptions }: Company): number =>
  assumptions['records.session-id'] === 'sub-session' ? id : first

function sessionRecord(session: Session, company: Company): Schemas['SessionRecord'] {
  const { customer, agent } = company.world.sessions.partiesOf(session)
  const { openedAt, closedAt, survey } = session
  const said = company.world.messages.count(session)
  return {
    session_id: recordId(session, company),
    sub_session_id: session.id,
    note_id: null,
    customer_id: customer.id,
    customer_name: customer.nickName,
    customer_custom_fields: customer.customFields,
    customer_token: customer.customerToken,
    agent_id: agent.id,
    agent_nick_name: agent.name,
    platform: customer.channel,
    created_at: beijingTime(openedAt),
    closed_at: closedAt === null ? null : beijingTime(closedAt),
    queue_seconds: String(session.queueSeconds),
    sustain_seconds: Math.max(0, Math.floor(((closedAt ?? company.clock.now()) - openedAt) / 1000)),
    resp_seconds: secondsToAnswer(session),
    customer_msg_num: said.customer,
    agent_msg_num: said.agent,
    transfer_to_agent: company.world.robots.sentOn(session),
    survey_option_id: survey?.optionId ?? null,
    survey_option_name: survey?.optionName ?? null,
    resolved_state: survey?.resolvedState ?? null,
  }
}

function sessionVote(session: Session, vote: SurveyVote, company: Company): Schemas['SessionVote'] {
  const { customer, agent } = company.world.sessions.partiesOf(session)
  return {
    session_id: recordId(session, company),
    sub_session_id: session.id,
    customer_id: customer.id,
    customer_name: customer.nickName,
    agent_id: agent.id,
    agent_nick_name: agent.name,
    survey_option_id: vote.optionId,
    survey_option_name: vote.optionName,
    survey_remark: vote.remark,
    resolved_state: vote.resolvedState,
    created_at: beijingTime(vote.votedAt),
  }
}

function sessionLog(session: Session, message: Message, { world }: Company): Schemas['SessionLog'] {
  const { type, data, sender } = message
  const isWelcome = sender === 'system' && type === 'message' && session.from === null
  const { channel: platform } = world.sessions.partiesOf(session).customer
  return {
    message_id: message.id,
    sender: sender === 'customer' ? 'customer' : 'agent',
    created_at: beijingTime(message.createdAt),
    // Quirk: JSON inside a text.
    content: JSON.stringify({ type, data, platform, ...(isWelcome && { is_welcome: true }) }),
  }
}
