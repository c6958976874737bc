/**
 * The contact centre: one state, and all functions (rules) that read or change this state. Rules take and return plain values in
 * camelCase and report events through `emit`. A rule never throws: a refusal is an outcome that the rule returns.
 */
import * as agents from './agents/agents.ts'
import { leaveQueue, removeFromQueue } from './sessions/assignment.ts'
import { type Centre, openState, partiesOf, type Pieces } from './centre.ts'
import { closeSession } from './sessions/closing.ts'
import * as customers from './customers/customers.ts'
import * as groups from './agents/groups.ts'
import { createIdleWatch } from './sessions/idle.ts'
import * as messages from './messages/messages.ts'
import * as queues from './sessions/queues.ts'
import * as reading from './messages/reading.ts'
import * as records from './records.ts'
import { reload } from './reload.ts'
import { destroyCustomer, removeAgent } from './agents/removal.ts'
import { cameFromRobot } from './robots/robot-sessions.ts'
import * as robots from './robots/robots.ts'
import { requestSession, requestSessionFor } from './sessions/session-request.ts'
import * as sessions from './sessions/sessions.ts'
import { changeSettings, getSettings, surveyOptions } from './settings.ts'
import { sendStructMessage } from './messages/struct-messages.ts'
import * as surveys from './surveys.ts'
import { transferSession } from './sessions/transfer.ts'

export type { AgentChanged, AgentInput } from './agents/agents.ts'
export type { CloseOutcome } from './sessions/closing.ts'
export type { ContactChange } from './customers/contacts.ts'
export type { CustomerChanged, CustomerInput, Lookup } from './customers/customers.ts'
export type { AgentMessageOutcome, CustomerMessage, MessageOutcome } from './messages/messages.ts'
export type { PreviewOutcome, ReadOutcome } from './messages/reading.ts'
export type { Page } from './paging.ts'
export type { CustomerStatus, QueueEntry, QueueStatus } from './sessions/queues.ts'
export type { RobotMistake, UrobotCall, UrobotMistake } from './robots/robot-sessions.ts'
export type { Click, ClickOutcome, FlowOutcome, TopQuestionList } from './robots/robots.ts'
export type { RequestOutcome, SessionWish } from './sessions/session-request.ts'
export type { SessionFilter } from './sessions/sessions.ts'
export type { StructMessageOutcome } from './messages/struct-messages.ts'
export type { AnswerSurveyOutcome, RobotSurveyOutcome, SurveyOutcome } from './surveys.ts'
export type { TransferOutcome, TransferTarget } from './sessions/transfer.ts'

export type World = ReturnType<typeof createWorld>

export function createWorld(pieces: Pieces) {
  const centre: Centre = {
    ...pieces,
    state: openState(pieces),
    emit(event) {
      watchIdle(event)
      pieces.emit(event)
    },
  }
  const watchIdle = createIdleWatch(centre)

  return {
    state: centre.state,
    companyId: pieces.data.company.id,
    customers: bind(centre, {
      byId: customers.customerById,
      byToken: customers.customerByToken,
      find: customers.findCustomer,
      list: customers.listCustomers,
      arrive: customers.arrive,
      create: customers.createCustomer,
      update: customers.updateCustomer,
      destroy: destroyCustomer,
      setOnline: customers.setCustomerOnline,
      countTagged: customers.countTagged,
      status: queues.customerStatus,
    }),
    agents: bind(centre, {
      get: agents.getAgent,
      find: agents.findAgent,
      list: agents.listAgents,
      add: agents.addAgent,
      change: agents.changeAgent,
      remove: removeAgent,
      unread: reading.countUnread,
      load: ({ state }, id: number) => state.agents.load(id),
    }),
    groups: bind(centre, {
      get: groups.getGroup,
      list: groups.listGroups,
      add: groups.addGroup,
      remove: groups.removeGroup,
    }),
    sessions: bind(centre, {
      request: requestSession,
      requestFor: requestSessionFor,
      get: sessions.getSession,
      openFor: sessions.openSessionOf,
      list: sessions.listSessions,
      partiesOf,
      close: closeSession,
      transfer: transferSession,
      destroy: sessions.destroySessions,
      between: records.sessionsBetween,
    }),
    messages: bind(centre, {
      fromCustomer: messages.receiveMessage,
      fromAgent: messages.sayAsAgent,
      sendStruct: sendStructMessage,
      read: reading.readMessages,
      preview: reading.previewMessage,
      between: records.messagesBetween,
      count: reading.countMessages,
      missedByCustomer: reading.missedByCustomer,
    }),
    queues: bind(centre, {
      leave: leaveQueue,
      remove: removeFromQueue,
      statusOf: queues.queueStatus,
      list: queues.listQueues,
      entryOf: queues.queueEntryOf,
      abandoned: queues.abandonedBetween,
    }),
    robots: bind(centre, {
      list: robots.listUrobots,
      session: robots.getRobotSession,
      sentOn: cameFromRobot,
      follow: robots.followFlow,
      click: robots.clickQuestion,
    }),
    surveys: bind(centre, {
      rateSession: surveys.rateSession,
      rateRobotSession: surveys.rateRobotSession,
      rateAnswer: surveys.rateAnswer,
      rateRobotAnswer: surveys.rateRobotAnswer,
      countTransfer: surveys.countTransferToPerson,
      between: records.votesBetween,
    }),
    ...bind(centre, { reload }),
    settings: bind(centre, { get: getSettings, change: changeSettings, survey: surveyOptions }),
  }
}

type Rule = (centre: Centre, ...rest: never[]) => unknown
type Bound<Rules extends Record<string, Rule>> = {
  [Name in keyof Rules]: Rules[Name] extends (centre: Centre, ...rest: infer Rest) => infer Outcome
    ? (...rest: Rest) => Outcome
    : never
}

/** Binds the first parameter of each rule, so that callers do not pass the centre. */
const bind = <Rules extends Record<string, Rule>>(centre: Centre, rules: Rules): Bound<Rules> =>
  Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [name, (...rest: never[]) => rule(centre, ...rest)]),
  ) as Bound<Rules> // fromEntries has no type for each name
