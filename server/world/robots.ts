/** The two robots: Udesk's own (urobot, one of several, in a scene) and the one of 云问. Both answer by push. */
import { type Centre, conversationOf } from './centre.ts'
import { recall, type Recollection } from './knowledge.ts'
import type { AssignType, Customer, RobotSession, Settings, Urobot } from './types.ts'

export type Robot = RobotSession['robot']

export type RobotMistake =
  { kind: 'missing'; parameter: 'robotId' | 'sceneId' } | { kind: 'unknown-robot' | 'unknown-scene' }

export type Greeting =
  | { kind: 'robot'; robot: Settings['robot'] }
  | { kind: 'urobot'; session: RobotSession; logId: number; urobot: Urobot; topQuestions: TopQuestionList[] }

export type TopQuestionList = { id: number; name: string; questions: { id: number; question: string }[] }

export type RobotOutcome = { kind: 'answered' | 'no-session' | 'unknown-question' | 'unknown-flow' }

/** Which robot is meant: a urobot must be named with one of its scenes. */
export function readRobot(
  { data }: Centre,
  assignType: Exclude<AssignType, 'agent'>,
  { robotId, sceneId }: { robotId?: number | undefined; sceneId?: number | undefined },
): { robot: Robot } | RobotMistake {
  if (assignType === 'robot') return { robot: { kind: 'robot' } }
  if (robotId === undefined) return { kind: 'missing', parameter: 'robotId' }
  if (sceneId === undefined) return { kind: 'missing', parameter: 'sceneId' }
  const urobot = data.urobots.find(({ id }) => id === robotId)
  if (!urobot) return { kind: 'unknown-robot' }
  if (!urobot.scenes.some(({ id }) => id === sceneId)) return { kind: 'unknown-scene' }
  return { robot: { kind: 'urobot', robotId, sceneId } }
}

export function enterRobot(centre: Centre, customer: Customer, robot: Robot): Greeting {
  const { data, ids, assumptions, state } = centre
  const known = assumptions['sessions.again'] === 'same' ? findRobotSession(centre, customer, robot) : undefined
  const session = known ?? openRobotSession(centre, customer, robot)
  const urobot = data.urobots.find(({ id }) => robot.kind === 'urobot' && id === robot.robotId)
  if (!urobot) return { kind: 'robot', robot: state.settings.robot }
  const topQuestions = data.topQuestions.map(({ id, name, questionIds }) => ({
    id,
    name,
    questions: data.knowledge.filter((entry) => questionIds.includes(entry.id)),
  }))
  return { kind: 'urobot', session, logId: nextLogId(ids), urobot, topQuestions }
}

/** A customer asks; `sessionId` names one of several conversations with the same urobot. */
export function askRobot(
  centre: Centre,
  customer: Customer,
  robot: Robot,
  question: { id: string | undefined; text: string; sessionId: number | undefined },
): { kind: 'answered' | 'repeated' | 'no-session' } {
  const isAnswered = centre.assumptions['robots.without-session'] === 'answer'
  const session =
    findRobotSession(centre, customer, robot, question.sessionId) ??
    (isAnswered ? openRobotSession(centre, customer, robot) : undefined)
  if (!session) return { kind: 'no-session' }
  if (question.id !== undefined) {
    if (session.asked.includes(question.id)) return { kind: 'repeated' }
    session.asked.push(question.id)
  }
  answer(centre, customer, session, recall(centre, question.text))
  return { kind: 'answered' }
}

/** The next step of a flow, which the customer picked in the one before. */
export function followFlow(
  centre: Centre,
  customer: Customer,
  { sessionId, flowId }: { sessionId: number; flowId: number },
): RobotOutcome {
  const session = urobotSession(centre, customer, sessionId)
  if (!session) return { kind: 'no-session' }
  const flow = centre.data.flows.find(({ id }) => id === flowId)
  if (!flow) return { kind: 'unknown-flow' }
  const { title, content } = flow
  answer(centre, customer, session, { question: title, content, type: 1, entry: undefined, suggestions: [], flow })
  return { kind: 'answered' }
}

/** A click on a question of a list (`queryType` 6: a common question, 7: a suggestion) is answered as if it was asked. */
export function clickQuestion(
  centre: Centre,
  customer: Customer,
  click: { sessionId: number; questionId: number; queryType: number },
): RobotOutcome {
  const session = urobotSession(centre, customer, click.sessionId)
  if (!session) return { kind: 'no-session' }
  const entry = centre.data.knowledge.find(({ id }) => id === click.questionId)
  if (!entry) return { kind: 'unknown-question' }
  session.clicks.push({ questionId: click.questionId, queryType: click.queryType })
  if (centre.assumptions['robots.click'] === 'answer') {
    answer(centre, customer, session, recall(centre, entry.question))
  }
  return { kind: 'answered' }
}

/** All conversations of a customer with robots, the latest last. */
export const robotSessionsOf = ({ state }: Centre, customer: Customer): RobotSession[] =>
  (state.robotSessionIds.get(customer.id) ?? []).flatMap((id) => state.robotSessions.get(id) ?? [])

function answer(centre: Centre, customer: Customer, session: RobotSession, found: Recollection): void {
  const { ids, emit } = centre
  const { question, content, type, entry, suggestions, flow } = found
  const questionId = entry && !entry.smallTalk ? entry.id : 0
  if (session.robot.kind === 'robot') {
    const messageId = ids.messageId(conversationOf(customer))
    session.answers.push({ id: messageId, questionId, vote: null })
    const guided = suggestions.map(({ content }) => content)
    const { related = [], thirdUrl = null } = entry ?? {}
    const said = { messageId, questionId, questionTitle: question, answer: content, guided, related, thirdUrl }
    emit({ type: 'robot.answered', customer, answer: said })
    return
  }
  const logId = nextLogId(ids)
  session.answers.push({ id: String(logId), questionId, vote: null })
  const said = { sessionId: session.id, logId, answerId: entry?.id ?? 0, content, type, question, suggestions, flow }
  emit({ type: 'urobot.answered', customer, answer: said })
}

/** The latest conversation of a customer with a robot. */
function findRobotSession(centre: Centre, customer: Customer, robot: Robot, sessionId?: number) {
  return robotSessionsOf(centre, customer).findLast(
    (session) => isSame(session.robot, robot) && (sessionId === undefined || session.id === sessionId),
  )
}

function urobotSession(centre: Centre, customer: Customer, sessionId: number): RobotSession | undefined {
  return robotSessionsOf(centre, customer).find(({ id, robot }) => id === sessionId && robot.kind === 'urobot')
}

function openRobotSession({ state, ids, clock }: Centre, customer: Customer, robot: Robot): RobotSession {
  const session: RobotSession = {
    id: ids.integer('robot session', 20_001),
    customerId: customer.id,
    robot,
    startedAt: clock.now(),
    asked: [],
    answers: [],
    vote: null,
    transfers: 0,
    clicks: [],
  }
  state.robotSessions.set(session.id, session)
  state.robotSessionIds.set(customer.id, [...(state.robotSessionIds.get(customer.id) ?? []), session.id])
  return session
}

const isSame = (one: Robot, other: Robot): boolean =>
  one.kind === 'robot'
    ? other.kind === 'robot'
    : other.kind === 'urobot' && one.robotId === other.robotId && one.sceneId === other.sceneId

const nextLogId = (ids: Centre['ids']): number => ids.integer('robot log', 50_001)
