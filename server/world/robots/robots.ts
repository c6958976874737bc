/** The two kinds of robots: Udesk's own urobots (several, each with scenes) and the 云问 robot. Both answer by push. */
import { type Centre, tokenOf } from '../centre.ts'
import { findAnswer, flowStep, linkedFlows, type FoundAnswer } from './knowledge.ts'
import {
  findRobotSession,
  findUrobotSession,
  openRobotSession,
  type Robot,
  type UrobotCall,
  type UrobotMistake,
} from './robot-sessions.ts'
import type { Customer, Flow, Message, RobotSession, Settings, Urobot } from '../types.ts'

export type Greeting =
  | { kind: 'robot'; robot: Settings['robot'] }
  | { kind: 'urobot'; session: RobotSession; logId: number; urobot: Urobot; topQuestions: TopQuestionList[] }

export type TopQuestionList = { id: number; name: string; questions: { id: number; question: string }[] }

/** `nothing`: the call is accepted, but the robot has no answer. */
export type FlowOutcome = { kind: 'answered' | 'nothing' | 'flow-missing' | 'unknown-flow' } | UrobotMistake
export type ClickOutcome = { kind: 'answered' | 'nothing' | 'unknown-question' | 'unknown-answer' } | UrobotMistake

export type Click = {
  /** 6: a common question; 7: a suggestion. Other values are not documented. */
  queryType: number
  questionId?: number | undefined
  question?: string | undefined
  answerId: string
}

export const listUrobots = ({ data }: Centre): Urobot[] => data.urobots

export const getRobotSession = ({ state }: Centre, id: number): RobotSession | undefined => state.robotSessions.get(id)

export function enterRobot(centre: Centre, customer: Customer, robot: Robot, roleId: string | null): Greeting {
  const { data, ids, assumptions, state } = centre
  const known = assumptions['sessions.again'] === 'same' ? findRobotSession(centre, customer, robot) : undefined
  const session = known ?? openRobotSession(centre, customer, robot, roleId)
  session.roleId = roleId
  const urobot = data.urobots.find(({ id }) => robot.kind === 'urobot' && id === robot.robotId)
  if (!urobot) return { kind: 'robot', robot: state.settings.robot }
  const topQuestions = data.topQuestions.map(({ id, name, questionIds }) => ({
    id,
    name,
    questions: data.knowledge.filter((entry) => questionIds.includes(entry.id)),
  }))
  const logId = nextLogId(ids)
  session.greetings.push({ id: String(logId), vote: null })
  return { kind: 'urobot', session, logId, urobot, topQuestions }
}

/** Asks a robot. `sessionId` names one of several conversations with the same urobot. */
export function askRobot(
  centre: Centre,
  customer: Customer,
  robot: Robot,
  question: { id: string | undefined; message: Message; sessionId: number | undefined },
): { kind: 'answered' | 'repeated' | 'no-session' } {
  const isAnswered = centre.assumptions['robots.without-session'] === 'answer'
  const session =
    findRobotSession(centre, customer, robot, question.sessionId) ??
    (isAnswered ? openRobotSession(centre, customer, robot, null) : undefined)
  if (!session) return { kind: 'no-session' }
  if (question.id !== undefined) {
    if (session.asked.includes(question.id) && centre.assumptions['messages.again'] !== 'double')
      return { kind: 'repeated' }
    session.asked.push(question.id)
  }
  const { message } = question
  centre.emit({ type: 'message.received', session: null, customer, message })
  answer(centre, customer, session, findAnswer(centre, message.data.content))
  return { kind: 'answered' }
}

/**
 * Answers with the step of a flow that the customer picked in an earlier step. If the call has no flow id and an assumption
 * allows that, the answer is option number `optionId` of the step that `answerId` showed, or of the latest step.
 */
export function followFlow(
  centre: Centre,
  call: UrobotCall,
  pick: { flowId?: number | undefined; answerId?: string | undefined; optionId?: number | undefined },
): FlowOutcome {
  const found = findUrobotSession(centre, call)
  if (found.kind !== 'found') return found
  const { customer, session } = found
  const { assumptions, data } = centre
  if (pick.flowId === undefined && assumptions['robots.flow-id'] === 'required') return { kind: 'flow-missing' }
  const shown = stepsShown(centre, session)
  const picked = (shown.find(({ answerId }) => answerId === pick.answerId) ?? shown.at(-1))?.offers
  const flowId = pick.flowId ?? picked?.[(pick.optionId ?? 1) - 1]
  if (flowId === undefined) return { kind: 'nothing' }
  const flow = data.flows.find(({ id }) => id === flowId)
  if (!flow && assumptions['robots.unknown-flow'] === 'accept') return { kind: 'nothing' }
  const isOffered = assumptions['robots.flow-offer'] === 'any' || shown.some(({ offers }) => offers.includes(flowId))
  if (!flow || !isOffered) return { kind: 'unknown-flow' }
  answer(centre, customer, session, flowStep(centre, flow))
  return { kind: 'answered' }
}

/** Answers a click on a question in a list, as if the customer asked it. A suggestion may also be the title of a flow. */
export function clickQuestion(centre: Centre, call: UrobotCall, click: Click): ClickOutcome {
  const found = findUrobotSession(centre, call)
  if (found.kind !== 'found') return found
  const { customer, session } = found
  if (!isKnownAnswer(centre, session, click)) return { kind: 'unknown-answer' }
  const foundAnswer = clicked(centre, click)
  const isRefused = click.questionId !== undefined && centre.assumptions['robots.unknown-question'] === 'refuse'
  if (!foundAnswer && isRefused) return { kind: 'unknown-question' }
  const { queryType, questionId = null, answerId } = click
  session.clicks.push({ queryType, questionId, answerId })
  centre.emit({ type: 'robot.clicked', customer, robotSession: session })
  if (!foundAnswer || centre.assumptions['robots.click'] === 'silent') return { kind: 'nothing' }
  answer(centre, customer, session, foundAnswer)
  return { kind: 'answered' }
}

/** A greeting shows questions too, and a greeting has its own log id. */
const isKnownAnswer = ({ assumptions }: Centre, { answers, greetings }: RobotSession, { answerId }: Click): boolean =>
  assumptions['robots.hit-answer'] === 'any' || [...greetings, ...answers].some(({ id }) => id === answerId)

function clicked(centre: Centre, { questionId, question }: Click): FoundAnswer | undefined {
  const entry = centre.data.knowledge.find(({ id }) => id === questionId)
  if (entry) return findAnswer(centre, entry.question)
  const flow = centre.data.flows.find(({ id }) => id === questionId)
  if (flow) return flowStep(centre, flow)
  return question === undefined ? undefined : findAnswer(centre, question)
}

/** The flow steps that were shown in a conversation, with the flows that each offers. */
function stepsShown({ data }: Centre, { answers }: RobotSession): { answerId: string; offers: number[] }[] {
  const stepOf = (id: number | null): Flow | undefined => data.flows.find((flow) => flow.id === id)
  return answers.flatMap(({ id, flowId }) => {
    const step = stepOf(flowId)
    return step ? [{ answerId: id, offers: linkedFlows(step) }] : []
  })
}

function answer(centre: Centre, customer: Customer, session: RobotSession, found: FoundAnswer): void {
  const { ids, emit } = centre
  const { question, content, type, entry, suggestions, flow } = found
  const questionId = entry && !entry.smallTalk ? entry.id : 0
  if (session.robot.kind === 'robot') {
    const messageId = ids.messageId(tokenOf(customer))
    session.answers.push({ id: messageId, questionId, flowId: null, vote: null })
    const guided = suggestions.map(({ content }) => content)
    const { related = [], thirdUrl = null } = entry ?? {}
    const pushed = { messageId, questionId, questionTitle: question, answer: content, guided, related, thirdUrl }
    emit({ type: 'robot.answered', customer, answer: pushed })
    return
  }
  const logId = nextLogId(ids)
  session.answers.push({ id: String(logId), questionId, flowId: flow?.id ?? null, vote: null })
  const { robotId } = session.robot
  emit({
    type: 'urobot.answered',
    customer,
    answer: {
      sessionId: session.id,
      logId,
      answerId: entry?.id ?? 0,
      content: linkedTo(robotId, content),
      type,
      question,
      suggestions,
      flow: flow && { ...flow, content: linkedTo(robotId, flow.content) },
    },
  })
}

/** Puts the id of the answering robot into the links, because all urobots share the flows of the data. */
const linkedTo = (robotId: number, html: string): string =>
  html.replaceAll(/(?<=\sdata-robotid=["'])\d+/g, String(robotId))

const nextLogId = (ids: Centre['ids']): number => ids.integer('robot log', 50_001)
