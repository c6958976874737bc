import type { Reply } from '../../../spec/types.ts'
import type { Company } from '../../company.ts'
import type { RequestOutcome } from '../../world/sessions/session-request.ts'
import type { Handlers } from '../handler-types.ts'
import { Refusal } from '../refusal.ts'
import { unknownAgent, unknownCustomer, unknownGroup } from '../handler-parts/unknown-party.ts'
import { unknownSession } from '../handler-parts/unknown-session.ts'
import { robotUnknown } from '../handler-parts/urobot-call.ts'

export const sessions = {
  createSession({ body, company }): Reply<'createSession'> {
    const outcome = company.world.sessions.request(body.customer_token, {
      assignType: body.assign_type,
      agentId: body.agent_id,
      groupId: body.group_id,
      channel: body.channel,
      robotRoleId: body.robot_role_id,
      robotId: body.robot_id,
      sceneId: body.scene_id,
    })
    return sessionReply(outcome, company)
  },

  closeSession({ path, company }): Reply<'closeSession'> {
    const { kind } = company.world.sessions.close(path.session_id, 'customer')
    if (kind === 'no-session') throw unknownSession(company, path.session_id)
    return { code: 1000 }
  },

  closeQueue({ query, company: { world, assumptions } }): Reply<'closeQueue'> {
    const { kind } = world.queues.leave(query.customer_token, query.queue)
    if (kind === 'not-waiting' && assumptions['queues.not-waiting'] === 'refuse') throw new Refusal('queueUnknown')
    return { code: 1000 }
  },

  getQueueStatus({ query, company }): Reply<'getQueueStatus'> {
    const { world, words, assumptions } = company
    const isRefused = assumptions['queues.status-of-nobody'] === 'refuse'
    if (isRefused && !world.customers.byToken(query.customer_token)) throw unknownCustomer(company)
    const { status, count } = world.queues.statusOf(query.customer_token)
    const inWords = {
      queued: words.inQueue,
      assigning: words.beingAssigned,
      'in-session': words.inSession,
      none: words.notInQueue,
    }
    return { code: 1000, status: inWords[status], count }
  },

  getCustomerStatus({ query, company: { world, words, assumptions } }): Reply<'getCustomerStatus'> {
    const { customer_token: customerToken, web_token: webToken, sdk_token: sdkToken } = query
    const isRefused = assumptions['customers.status-of-nobody'] === 'refuse'
    if (isRefused && !(customerToken || webToken || sdkToken)) throw new Refusal('parameterMissing', 'customer_token')
    switch (world.customers.status({ customerToken, webToken, sdkToken, sessionKey: query.session_key })) {
      case 'none':
        return { code: 1000, status_code: 0, status: words.noSession }
      case 'in-session':
        return { code: 1000, status_code: 1, status: words.inSession }
      case 'queued':
        return { code: 1000, status_code: 2, status: words.inQueue }
      case 'invalid':
        return { code: 1000, status_code: 3, status: words.invalidCustomer }
    }
  },
} satisfies Partial<Handlers>

function sessionReply(outcome: RequestOutcome, company: Company): Reply<'createSession'> {
  const { words, world } = company
  const succeeded = { code: 1000, message: words.requestSuccessful } as const
  switch (outcome.kind) {
    case 'robot':
      return {
        ...succeeded,
        assign_type: 'robot',
        assign_info: {
          robot_name: outcome.robot.name,
          robot_avatar: outcome.robot.avatar,
          welcome_message: outcome.robot.welcome,
          unknow_message: outcome.robot.unknown,
        },
      }
    case 'urobot':
      return {
        ...succeeded,
        assign_type: 'urobot',
        assign_info: {
          sessionId: outcome.session.id,
          logId: outcome.logId,
          robotName: outcome.urobot.name,
          logoUrl: outcome.urobot.logo || null,
          leadingWord: outcome.urobot.leadingWord,
          helloWord: outcome.urobot.helloWord,
          topAsk: outcome.topQuestions.map(({ id, name, questions }) => ({
            quesitionType: name,
            quesitionTypeId: id,
            optionsList: questions.map((question) => ({ quesition: question.question, quesitionId: question.id })),
          })),
        },
      }
    case 'assigned':
      return {
        code: 1000,
        message: words.requestSuccessful,
        assign_type: 'agent',
        assign_info: {
          im_sub_session_id: outcome.session.id,
          count: 0,
          agent_id: outcome.agent.id,
          agent_name: outcome.agent.nick || outcome.agent.name,
          agent_avatar: outcome.agent.avatar,
          survey_options: world.settings.survey(),
        },
      }
    case 'queued':
      return {
        code: 2001,
        message: words.busy(outcome.count),
        assign_type: 'agent',
        assign_info: { count: outcome.count, queue: outcome.queue },
      }
    case 'assigning':
      return { code: 2001, message: words.assigning, assign_type: 'agent', assign_info: { count: 0 } }
    case 'offline':
      return { code: 2002, message: words.offline, assign_type: 'agent', assign_info: { count: 0 } }
    case 'missing':
      throw new Refusal('parameterMissing', outcome.parameter === 'robotId' ? 'robot_id' : 'scene_id')
    case 'unknown-customer':
      throw new Refusal('customerNotCreated')
    case 'unknown-agent':
      throw unknownAgent(company, 'agent_id')
    case 'unknown-group':
      throw unknownGroup(company)
    case 'unknown-role':
      throw new Refusal('parameterInvalid', 'robot_role_id', null, { wrong: 'role-unknown' })
    case 'unknown-robot':
    case 'unknown-scene':
      throw robotUnknown(outcome.kind)
  }
}
