/** Turns what people want to do into a scenario: each step is followed by an `expect` of what the model says. For tests. */
import type { CustomerStep } from '../format/actor-step-schemas.ts'
import type { Scenario, Step } from '../format/scenario.ts'
import { advance, answer, change, close, join, leaveQueue, say, transfer } from './actions.ts'
import {
  agentNames,
  countOf,
  createCentre,
  inSales,
  latestOf,
  openOf,
  unreadOf,
  waitingOf,
  type AgentName,
  type Centre,
  type CloseType,
  type Place,
  type Session,
  type Status,
} from './centre.ts'

/** What a person wants to do. What is not possible is left out, or is a step that expects a refusal. */
export type Wish =
  | { customer: string; wants: 'join'; place: Place }
  | { customer: string; wants: 'say' | 'leave queue' | 'leave session' | 'know the state' }
  | { customer: string; wants: 'rate'; option: number }
  | { customer: string; wants: 'be answered' | 'be read' }
  | { customer: string; wants: 'be transferred'; place: Exclude<Place, 'company'> }
  | { customer: string; wants: 'be closed'; closeType: CloseType }
  | { agent: AgentName; wants: 'change'; changes: { status: Status } | { capacity: number } }
  | { agent: AgentName; wants: 'count unread' }
  | { wants: 'wait'; seconds: number }

/**
 * The durations are no whole seconds, but waits are: so no wait ends at the instant at which a session begins or closes, where
 * the order would matter.
 */
export type ModelSettings = { assigning: 0 | 2_001; idleClose: null | 20_011 }

export function scenarioOfWishes(wishes: readonly Wish[], { assigning, idleClose }: ModelSettings): Scenario {
  const centre = createCentre({ assigning, idleClose })
  const shown = new Map<string, string>()
  const steps = wishes.flatMap((wish) => {
    const played = play(wish, centre)
    return played.length === 0 ? [] : [...played, ...changesOf(centre, shown)]
  })
  return {
    name: 'model',
    description: 'What the model of a contact centre says',
    given: {
      groups: [{ as: 'sales' }],
      agents: agentNames.map((as) => ({ as, capacity: 1, ...(inSales(as) && { groups: ['sales'] }) })),
      settings: { assigning, idle_close: idleClose },
    },
    steps: steps.length === 0 ? [{ note: 'nothing happens' }] : steps,
  }
}

/** Changes the model, and returns the steps that do the same. */
function play(wish: Wish, centre: Centre): Step[] {
  if ('customer' in wish) return playCustomer(wish, centre)
  if (wish.wants === 'wait') {
    advance(centre, wish.seconds * 1_000)
    return [{ wait: `${wish.seconds}s` }]
  }
  if (wish.wants === 'count unread') return [unreadStep(wish.agent, centre)]
  change(centre, wish.agent, wish.changes)
  return [{ agent: { as: wish.agent, ...wish.changes } }]
}

function playCustomer(wish: Extract<Wish, { customer: string }>, centre: Centre): Step[] {
  const { customer: as } = wish
  const open = openOf(centre.customers.get(as))
  const latest = latestOf(centre, as)
  const customer = (step: Omit<CustomerStep, 'as'>): Step[] => [{ customer: { as, ...step } }]
  switch (wish.wants) {
    case 'join':
      return customer({ joins: joinsAt(wish.place), ...joinReply(as, join(centre, as, wish.place), centre) })
    case 'say':
      say(centre, as)
      return customer({ says: '在吗？' })
    case 'leave queue':
      return customer({ leaves: 'queue', code: leaveQueue(centre, as) ? 1000 : 2000 })
    case 'leave session':
      if (open) close(centre, open, 'normal')
      return latest ? customer({ leaves: 'session', code: open ? 1000 : 9200 }) : []
    case 'know the state':
      return statusSteps(as, centre)
    case 'rate': {
      if (!latest) return []
      const code = latest.rated ? 2000 : 1000
      latest.rated = true
      return customer({ rates: { session: wish.option }, code })
    }
    default:
      return open ? playAgent(wish, centre, open) : []
  }
}

function playAgent(wish: Extract<Wish, { customer: string }>, centre: Centre, open: Session): Step[] {
  const by = { as: open.agent, with: wish.customer }
  switch (wish.wants) {
    case 'be answered':
      answer(centre, open)
      return [{ agent: { ...by, says: '您好' } }]
    case 'be read':
      open.unread = 0
      return [{ agent: { ...by, reads: 'all' } }]
    case 'be transferred': {
      const to = wish.place === 'sales' ? { group: wish.place } : { agent: wish.place }
      return transfer(centre, wish.customer, wish.place) ? [{ agent: { ...by, transfers: to } }] : []
    }
    case 'be closed':
      close(centre, open, wish.closeType)
      return [{ agent: { ...by, closes: wish.closeType } }]
    default:
      return []
  }
}

const joinsAt = (place: Place): NonNullable<CustomerStep['joins']> =>
  place === 'company' ? 'agent' : place === 'sales' ? { group_id: '${sales.id}' } : { agent_id: `\${${place}.id}` }

function joinReply(as: string, outcome: ReturnType<typeof join>, centre: Centre): Pick<CustomerStep, 'code' | 'reply'> {
  const waiting = waitingOf(centre, as)
  if (outcome === 'offline') return { code: 2002 }
  if (waiting) return { code: 2001, reply: { assign_info: { count: countOf(centre, waiting) } } }
  return { code: 1000, reply: { assign_info: { agent_name: openOf(centre.customers.get(as))?.agent } } }
}

/** What the integration sees of the customer. */
function statusSteps(as: string, centre: Centre): Step[] {
  const waiting = waitingOf(centre, as)
  const status = openOf(centre.customers.get(as)) ? 1 : waiting ? 2 : centre.customers.has(as) ? 0 : 3
  const query = { customer_token: as }
  return [
    { call: { operation: 'getCustomerStatus', query, reply: { status_code: status } } },
    { call: { operation: 'getQueueStatus', query, reply: { count: countOf(centre, waiting) } } },
  ]
}

function unreadStep(agent: AgentName, centre: Centre): Step {
  const { sessionMessages, leftMessages } = unreadOf(centre, agent)
  const counts = { unread_session_message_num: sessionMessages, unsolved_leave_message_num: leftMessages }
  const query = { 'agent_ids[]': [`\${${agent}.id}`] }
  return { call: { operation: 'countAgentUnread', query, reply: { results: [counts] } } }
}

/** Expects the state of each customer whose state has changed. `shown` keeps what was expected before. */
function changesOf(centre: Centre, shown: Map<string, string>): Step[] {
  return [...centre.customers.keys()].flatMap((as) => {
    const steps = stateSteps(as, centre)
    const text = JSON.stringify(steps)
    if (shown.get(as) === text) return []
    shown.set(as, text)
    return steps
  })
}

function stateSteps(as: string, centre: Centre): Step[] {
  const latest = latestOf(centre, as)
  const waiting = waitingOf(centre, as)
  const within = '0s' // an `expect` that waited could see a later state
  const queue = !waiting ? 'none' : waiting.reserved === null ? 'queued' : 'assigning'
  const place = countOf(centre, waiting)
  const steps: Step[] = [{ expect: { queue, for: as, place, within } }]
  if (!latest) return steps
  const { state, agent, unread, closeType } = latest
  const ended = closeType === null ? {} : { close_type: closeType }
  return [...steps, { expect: { session: state, for: as, agent, unread, ...ended, within } }]
}
