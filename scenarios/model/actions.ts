/** What people do in the model of a contact centre, and what happens when time passes. */
import {
  agentNames,
  freeAgent,
  hasRoom,
  leastLoaded,
  openOf,
  queued,
  serves,
  type Agent,
  type AgentName,
  type Centre,
  type CloseType,
  type Customer,
  type Place,
  type Session,
  type Waiting,
} from './centre.ts'

export function join(centre: Centre, name: string, place: Place): 'open' | 'waiting' | 'offline' {
  const customer = customerOf(centre, name)
  if (openOf(customer)) return 'open'
  if (customer.waiting) return 'waiting'
  const agent = freeAgent(centre, place)
  const isThere = (each: AgentName) => serves(each, place) && centre.agents[each].status !== 'offline'
  if (!agent && !agentNames.some(isThere)) return 'offline'
  const { assigning, now } = centre
  if (agent && assigning === 0) {
    start(centre, customer, agent, 0)
    return 'open'
  }
  customer.waiting = { place, number: ++centre.joined, said: 0, reserved: agent ?? null, startsAt: now + assigning }
  return 'waiting'
}

export function say(centre: Centre, name: string): void {
  const customer = customerOf(centre, name)
  const open = openOf(customer)
  if (open) Object.assign(open, { unread: open.unread + 1, idleAt: idleAt(centre) })
  else if (customer.waiting) customer.waiting.said += 1
  else customer.left += 1
}

export function answer(centre: Centre, session: Session): void {
  session.idleAt = idleAt(centre)
}

/** Returns whether the customer waited. */
export function leaveQueue(centre: Centre, name: string): boolean {
  const customer = centre.customers.get(name)
  if (!customer?.waiting) return false
  customer.waiting = null
  serveQueues(centre)
  return true
}

export function close(centre: Centre, session: Session, closeType: CloseType): void {
  Object.assign(session, { state: 'closed', closeType })
  serveQueues(centre)
}

export function change(centre: Centre, agent: AgentName, changes: Partial<Agent>): void {
  Object.assign(centre.agents[agent], changes)
  serveQueues(centre)
}

/** Returns whether the transfer is possible. It may exceed the capacity of an agent; a busy agent comes last. */
export function transfer(centre: Centre, name: string, place: Place): boolean {
  const customer = customerOf(centre, name)
  const session = openOf(customer)
  if (!session) return false
  const withStatus = (status: Agent['status']) =>
    agentNames.filter(
      (agent) => agent !== session.agent && serves(agent, place) && centre.agents[agent].status === status,
    )
  const to =
    freeAgent(centre, place, session.agent) ??
    leastLoaded(centre, withStatus('online')) ??
    leastLoaded(centre, withStatus('busy'))
  if (!to) return false
  Object.assign(session, { state: 'closed', closeType: 'redirect' })
  start(centre, customer, to, 0)
  serveQueues(centre)
  return true
}

export function advance(centre: Centre, ms: number): void {
  const until = centre.now + ms
  for (let timer = nextTimer(centre, until); timer; timer = nextTimer(centre, until)) {
    centre.now = timer.at
    timer.fire()
  }
  centre.now = until
}

/** What happens next by itself: a session begins with the chosen agent, or a silent session closes. */
function nextTimer(centre: Centre, until: number): { at: number; fire: () => void } | undefined {
  return [...centre.customers]
    .flatMap(([name, customer]) => {
      const { waiting } = customer
      const open = openOf(customer)
      if (open) return [{ name, at: open.idleAt, fire: () => close(centre, open, 'force') }]
      if (!waiting || waiting.reserved === null) return []
      return [{ name, at: waiting.startsAt, fire: () => begin(centre, customer, waiting) }]
    })
    .filter(({ at }) => at <= until)
    .toSorted((one, other) => one.at - other.at || (one.name < other.name ? -1 : 1))[0]
}

/** The chosen agent may have no room any more; then the customer waits again, at the same place. */
function begin(centre: Centre, customer: Customer, waiting: Waiting): void {
  const agent = waiting.reserved
  waiting.reserved = null
  if (agent !== null && hasRoom(centre, agent)) start(centre, customer, agent, waiting.said)
  else serveQueues(centre)
}

function serveQueues(centre: Centre): void {
  for (;;) {
    const next = queued(centre).find(({ waiting }) => freeAgent(centre, waiting.place) !== undefined)
    const agent = next && freeAgent(centre, next.waiting.place)
    if (!agent) return
    const { customer, waiting } = next
    if (centre.assigning === 0) start(centre, customer, agent, waiting.said)
    else Object.assign(waiting, { reserved: agent, startsAt: centre.now + centre.assigning })
  }
}

/** A session settles what the customer left, and has what the customer said in the queue. */
function start(centre: Centre, customer: Customer, agent: AgentName, unread: number): void {
  const session = { agent, state: 'open', closeType: null, unread, rated: false, idleAt: idleAt(centre) } as const
  customer.sessions.push({ ...session })
  Object.assign(customer, { waiting: null, left: 0 })
}

const idleAt = ({ now, idleClose }: Centre): number => (idleClose === null ? Infinity : now + idleClose)

/** A customer who is new is created. */
function customerOf({ customers }: Centre, name: string): Customer {
  const customer = customers.get(name) ?? { sessions: [], waiting: null, left: 0 }
  customers.set(name, customer)
  return customer
}
