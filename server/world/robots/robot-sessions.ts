/** Finds the robot of a call, and the customer's conversation with that robot. */
import { type Centre, customerOf } from '../centre.ts'
import { customerByToken } from '../customers/customers.ts'
import type { AssignType, Customer, RobotSession, Session } from '../types.ts'

export type Robot = RobotSession['robot']

export type RobotMistake =
  { kind: 'missing'; parameter: 'robotId' | 'sceneId' } | { kind: 'unknown-robot' | 'unknown-scene' }

/** How a call names a conversation with a urobot. `surveyTransfer` has no customer token, only the id of the session. */
export type UrobotCall = {
  customerToken?: string | undefined
  /** The call's `im_sub_session_id`. */
  sessionId: number
  robotId: number
  sceneId?: number | undefined
}

export type UrobotMistake = { kind: 'unknown-robot' | 'unknown-scene' | 'no-session' }

/** Finds the robot of a call: a urobot must be named with one of its scenes. */
export function readRobot(
  centre: Centre,
  assignType: Exclude<AssignType, 'agent'>,
  { robotId, sceneId }: { robotId?: number | undefined; sceneId?: number | undefined },
): { robot: Robot } | RobotMistake {
  if (assignType === 'robot') return { robot: { kind: 'robot' } }
  if (robotId === undefined) return { kind: 'missing', parameter: 'robotId' }
  if (sceneId === undefined) return { kind: 'missing', parameter: 'sceneId' }
  return unknownOf(centre, robotId, sceneId) ?? { robot: { kind: 'urobot', robotId, sceneId } }
}

/** All conversations of a customer with robots. The latest is last. */
export const robotSessionsOf = ({ state }: Centre, customer: Customer): RobotSession[] =>
  (state.robotSessionIds.get(customer.id) ?? []).flatMap((id) => state.robotSessions.get(id) ?? [])

/** Whether the customer came to this session from the robot of the latest conversation before it. */
export function cameFromRobot(centre: Centre, session: Session): boolean {
  const before = robotSessionsOf(centre, customerOf(centre, session)).findLast(
    ({ startedAt }) => startedAt <= session.openedAt,
  )
  return before !== undefined && before.transfers > 0
}

/** The latest conversation of a customer with a robot. */
export function findRobotSession(centre: Centre, customer: Customer, robot: Robot, sessionId?: number) {
  return robotSessionsOf(centre, customer).findLast(
    (session) => isSame(session.robot, robot) && (sessionId === undefined || session.id === sessionId),
  )
}

/** Finds the urobot conversation of a call. The call's robot and scene must be the conversation's robot and scene. */
export function findUrobotSession(
  centre: Centre,
  call: UrobotCall,
): { kind: 'found'; session: RobotSession; customer: Customer } | UrobotMistake {
  const { sessionId, robotId, sceneId } = call
  const mistake = unknownOf(centre, robotId, sceneId)
  if (mistake) return mistake
  const customer = callerOf(centre, call)
  if (!customer) return { kind: 'no-session' }
  const withThatRobot = robotSessionsOf(centre, customer).filter(
    ({ robot }) =>
      robot.kind === 'urobot' && robot.robotId === robotId && (sceneId === undefined || robot.sceneId === sceneId),
  )
  const named = withThatRobot.find(({ id }) => id === sessionId)
  const session = named ?? (takesAnyId(centre) ? withThatRobot.at(-1) : undefined)
  return session ? { kind: 'found', session, customer } : { kind: 'no-session' }
}

export function openRobotSession(
  { state, ids, clock, emit }: Centre,
  customer: Customer,
  robot: Robot,
  roleId: string | null,
): RobotSession {
  const session: RobotSession = {
    id: ids.integer('robot session', 20_001),
    customerId: customer.id,
    robot,
    roleId,
    startedAt: clock.now(),
    asked: [],
    greetings: [],
    answers: [],
    vote: null,
    transfers: 0,
    clicks: [],
  }
  state.robotSessions.set(session.id, session)
  const ofCustomer = state.robotSessionIds.get(customer.id)
  if (ofCustomer) ofCustomer.push(session.id)
  else state.robotSessionIds.set(customer.id, [session.id])
  emit({ type: 'robot.entered', customer, robotSession: session })
  return session
}

function unknownOf({ data }: Centre, robotId: number, sceneId: number | undefined) {
  const urobot = data.urobots.find(({ id }) => id === robotId)
  if (!urobot) return { kind: 'unknown-robot' } as const
  if (sceneId === undefined || urobot.scenes.some(({ id }) => id === sceneId)) return undefined
  return { kind: 'unknown-scene' } as const
}

function callerOf(centre: Centre, { customerToken, sessionId }: UrobotCall): Customer | undefined {
  if (customerToken !== undefined) return customerByToken(centre, customerToken)
  const { robotSessions, sessions } = centre.state
  const session = robotSessions.get(sessionId) ?? (takesAnyId(centre) ? sessions.get(sessionId) : undefined)
  return session && customerOf(centre, session)
}

const takesAnyId = ({ assumptions }: Centre): boolean => assumptions['robots.session-id'] === 'any'

const isSame = (one: Robot, other: Robot): boolean =>
  one.kind === 'robot'
    ? other.kind === 'robot'
    : other.kind === 'urobot' && one.robotId === other.robotId && one.sceneId === other.sceneId
