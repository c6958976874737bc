/**
 * A simple model of a contact centre, for tests: it searches all customers and agents where the fake has indexes. It knows
 * Udesk's default assumptions only, and no robots.
 */

/** In the order of their ids. */
export const agentNames = ['ann', 'bob', 'cho'] as const
export type AgentName = (typeof agentNames)[number]
/** An agent, the group `sales`, or any agent of the company. */
export type Place = AgentName | 'sales' | 'company'
export type Status = 'online' | 'busy' | 'offline'

export type Agent = { status: Status; capacity: number }
export type CloseType = 'normal' | 'redirect' | 'force'
export type Session = {
  agent: AgentName
  state: 'open' | 'closed'
  closeType: CloseType | null
  /** Messages of the customer that the agent has not read. */
  unread: number
  rated: boolean
  /** When the session closes if nobody writes. */
  idleAt: number
}
/** `said` counts the messages so far. `reserved` is the agent who was chosen; the session begins at `startsAt`. */
export type Waiting = { place: Place; number: number; said: number; reserved: AgentName | null; startsAt: number }
/** `left` counts the messages for the workbench that no session has settled. */
export type Customer = { sessions: Session[]; waiting: Waiting | null; left: number }

/** In ms. `idleClose` is null if sessions stay open. */
export type Settings = { assigning: number; idleClose: number | null }

export type Centre = Settings & {
  agents: Record<AgentName, Agent>
  customers: Map<string, Customer>
  now: number
  /** How many customers have joined a queue. */
  joined: number
}

const agent = (): Agent => ({ status: 'online', capacity: 1 })

export const createCentre = ({ assigning, idleClose }: Settings): Centre => ({
  assigning,
  idleClose,
  agents: { ann: agent(), bob: agent(), cho: agent() },
  customers: new Map(),
  now: 0,
  joined: 0,
})

export const inSales = (agent: AgentName): boolean => agent !== 'ann'

export const serves = (agent: AgentName, place: Place): boolean =>
  place === 'company' || place === agent || (place === 'sales' && inSales(agent))

export const openOf = (customer: Customer | undefined): Session | undefined =>
  customer?.sessions.find(({ state }) => state === 'open')

export const latestOf = ({ customers }: Centre, name: string): Session | undefined =>
  customers.get(name)?.sessions.at(-1)

export const waitingOf = ({ customers }: Centre, name: string): Waiting | null => customers.get(name)?.waiting ?? null

function loadOf({ customers }: Centre, agent: AgentName): number {
  const all = [...customers.values()]
  const open = all.filter((customer) => openOf(customer)?.agent === agent)
  return open.length + all.filter(({ waiting }) => waiting?.reserved === agent).length
}

export const hasRoom = (centre: Centre, agent: AgentName): boolean =>
  centre.agents[agent].status === 'online' && loadOf(centre, agent) < centre.agents[agent].capacity

export const leastLoaded = (centre: Centre, names: readonly AgentName[]): AgentName | undefined =>
  names.toSorted((one, other) => loadOf(centre, one) - loadOf(centre, other))[0]

/** The agent who gets the next customer of a queue. */
export const freeAgent = (centre: Centre, place: Place, except?: AgentName): AgentName | undefined =>
  leastLoaded(
    centre,
    agentNames.filter((agent) => agent !== except && serves(agent, place) && hasRoom(centre, agent)),
  )

/** The customers who wait and have no agent yet, in the order in which they came. */
export const queued = ({ customers }: Centre): { customer: Customer; waiting: Waiting }[] =>
  [...customers.values()]
    .flatMap((customer) => (customer.waiting ? [{ customer, waiting: customer.waiting }] : []))
    .filter(({ waiting }) => waiting.reserved === null)
    .toSorted((one, other) => one.waiting.number - other.waiting.number)

/** The place in the queue, from 1; 0 for a customer who has an agent already, or who does not wait. */
export function countOf(centre: Centre, waiting: Waiting | null): number {
  if (waiting === null || waiting.reserved !== null) return 0
  const isBefore = ({ waiting: { place, number } }: { waiting: Waiting }) =>
    place === waiting.place && number <= waiting.number
  return queued(centre).filter(isBefore).length
}

/** What `countAgentUnread` replies. Messages that a transferred session had do not count. */
export function unreadOf({ customers }: Centre, agent: AgentName): { sessionMessages: number; leftMessages: number } {
  const all = [...customers.values()]
  const own = all.flatMap(({ sessions }) => sessions.filter((session) => session.agent === agent))
  return {
    sessionMessages: sum(own.map(({ closeType, unread }) => (closeType === 'redirect' ? 0 : unread))),
    leftMessages: sum(all.map(({ left }) => left)),
  }
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
