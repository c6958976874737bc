/** Requests of customers for a conversation with an agent or a robot. */
import { type AgentOutcome, requestAgent } from './assignment.ts'
import { type Centre } from '../centre.ts'
import { arrive, customerById } from '../customers/customers.ts'
import { readRobot, type RobotMistake } from '../robots/robot-sessions.ts'
import { enterRobot, type Greeting } from '../robots/robots.ts'
import type { AssignType, Customer, QueuePlace } from '../types.ts'

export type SessionWish = {
  assignType?: AssignType | undefined
  agentId?: number | undefined
  groupId?: number | undefined
  channel?: string | undefined
  /** The customer's role at the 云问 robot. */
  robotRoleId?: string | undefined
  robotId?: number | undefined
  sceneId?: number | undefined
}

export type RequestOutcome =
  | AgentOutcome
  | Greeting
  | RobotMistake
  | { kind: 'unknown-customer' | 'unknown-agent' | 'unknown-group' | 'unknown-role' }

/** Requests a session. If the token is unknown and the request is not refused, the customer is created (unless assumed otherwise). */
export function requestSession(centre: Centre, customerToken: string, wish: SessionWish): RequestOutcome {
  return requestAs(centre, wish, () => arrive(centre, customerToken))
}

/** Requests a session for a customer of another channel, who has no customer token. */
export function requestSessionFor(centre: Centre, customerId: number, wish: SessionWish): RequestOutcome {
  return requestAs(centre, wish, () => customerById(centre, customerId))
}

function requestAs(centre: Centre, wish: SessionWish, findCustomer: () => Customer | undefined): RequestOutcome {
  const { agentId, groupId, assignType = 'robot' } = wish
  if (agentId !== undefined || groupId !== undefined || assignType === 'agent') {
    const place = readPlace(centre, agentId, groupId)
    if (typeof place === 'object' && 'kind' in place) return place
    const customer = findCustomer()
    if (!customer) return { kind: 'unknown-customer' }
    return requestAgent(centre, customer, place, wish.channel ?? customer.channel)
  }
  const robot = readRobot(centre, assignType === 'urobot' ? 'urobot' : 'robot', wish)
  if (!('robot' in robot)) return robot
  const roleId = robot.robot.kind === 'robot' ? (wish.robotRoleId ?? null) : null
  if (!acceptsRole(centre, roleId)) return { kind: 'unknown-role' }
  const customer = findCustomer()
  return customer ? enterRobot(centre, customer, robot.robot, roleId) : { kind: 'unknown-customer' }
}

const acceptsRole = ({ state, assumptions }: Centre, roleId: string | null): boolean =>
  roleId === null || assumptions['robots.role'] === 'any' || state.settings.robot.roles.includes(roleId)

/** `agent_id` has priority over `group_id`, and both over `assign_type`. */
function readPlace(
  { state }: Centre,
  agentId: number | undefined,
  groupId: number | undefined,
): QueuePlace | { kind: 'unknown-agent' | 'unknown-group' } {
  if (agentId !== undefined) {
    const agent = state.agents.get(agentId)
    return agent && !agent.disabled ? { agentId } : { kind: 'unknown-agent' }
  }
  if (groupId === undefined) return 'company'
  return state.groups.has(groupId) ? { groupId } : { kind: 'unknown-group' }
}
