/** Turns the recorded events of a conversation into steps, one after the other. */
import { defaultAssumptions } from '../../spec/assumptions.ts'
import type { Company } from '../../server/company.ts'
import type { PushEntry } from '../../server/journal.ts'
import { differences } from '../format/matching.ts'
import type { Scenario, Step } from '../format/scenario.ts'
import { createQueueSteps, type QueueSteps } from './queue-steps.ts'
import { callStepOf, stepOf, wordsOf, type ScenarioNames } from './record-call.ts'
import type { RecordedEvent } from './recorder.ts'
import { messageIdsToKeep, nameAgents, nameCustomer } from './scenario-names.ts'

export type CalledEvent = Extract<RecordedEvent, { kind: 'called' }>
/** An event that is not a call. A call may have caused the event. */
export type Effect = Exclude<RecordedEvent, CalledEvent>

export type WrittenScenario = {
  given: NonNullable<Scenario['given']>
  steps: Step[]
  gaps: string[]
  /** The calls behind steps, each with its plain form: an unusual call does not fit the step of its action. */
  calls: ReadonlyMap<Step, { name: string; plain: Step }>
}

export function createScenarioWriter(events: readonly RecordedEvent[], { world, ...company }: Company) {
  const [first] = events
  const token = first?.customer ?? ''
  const as = nameCustomer(token)
  const isOfIntegration = world.customers.byToken(token) !== undefined
  const steps: Step[] = []
  const calls = new Map<Step, { name: string; plain: Step }>()
  const agents = nameAgents(events, as, world)
  const queue = createQueueSteps(events, agents, steps)
  const address = createAddress()
  const sessions: number[] = []
  const addEffect = createEffectWriter({ as, isOfIntegration, steps, queue, address, sessions })
  const names: ScenarioNames = {
    as,
    token,
    sessions,
    agents,
    messages: () => sessions.flatMap((id) => world.sessions.get(id)?.messages.map((message) => message.id) ?? []),
    kept: messageIdsToKeep(events),
    defaultAddress: address.current,
  }
  let now = first?.at ?? 0

  function add(event: RecordedEvent, effects: readonly Effect[]): void {
    waitUntil(event.at)
    if (event.kind === 'called') addCall(event, effects)
    else addEffect(event)
    for (const effect of effects) addEffect(effect)
  }

  /** Writes a pause. A very short pause comes from the speed of the machine, so it is added to the next pause. */
  function waitUntil(at: number): void {
    if (at - now < shortestPause) return
    steps.push({ wait: inUnits(at - now) })
    now = at
  }

  function addCall(event: CalledEvent, effects: readonly Effect[]): void {
    const { operation, reply, body, code } = event.request
    const { assign_type: replied } = (reply ?? {}) as { assign_type?: string } // JSON, here and below
    if (operation === 'createSession') {
      const isForced = token.startsWith('mock-') || replied !== 'agent' || address.isWaiting()
      queue.prepare(event, effects, isForced)
    }
    const step = stepOf(event, names)
    steps.push(step)
    calls.set(step, { name: `${operation} (${event.request.id})`, plain: callStepOf(event.request, names) })
    if (operation === 'closeQueue' && code === 1000) address.endWaiting()
    if (operation !== 'createSession') return
    const requested = (body as { assign_type?: string }).assign_type ?? 'robot'
    address.setRobot(code === 1000 && replied !== 'agent' ? requested : null)
    if (code === 2001) address.beginWaiting()
  }

  function finish(): WrittenScenario {
    const assumptions = Object.entries(first?.assumptions ?? company.assumptions).filter(
      ([id, value]) => Reflect.get(defaultAssumptions, id) !== value,
    )
    const people = queue.agents()
    const assigning = queue.assigningTime()
    return {
      gaps: queue.gaps,
      given: {
        ...(people.length > 0 && { agents: people }),
        ...(as !== token && token.startsWith('mock-') && { customers: [{ as, customer_token: token }] }),
        ...(assigning !== null && { settings: { assigning } }),
        ...(assumptions.length > 0 && { assumptions: Object.fromEntries(assumptions) }),
      },
      steps,
      calls,
    }
  }

  return { add, finish }
}

type EffectSteps = {
  /** The name of the customer in the scenario. */
  as: string
  /** Whether the customer has a customer_token. Customers of the web plugin and the SDK make no calls. */
  isOfIntegration: boolean
  steps: Step[]
  queue: QueueSteps
  address: Address
  /** The sessions of the conversation so far. */
  sessions: number[]
}

/** Writes what agents and Udesk do. */
function createEffectWriter({
  as,
  isOfIntegration,
  steps,
  queue,
  address,
  sessions,
}: EffectSteps): (effect: Effect) => void {
  let isEndedByCustomer = false

  function openSession(id: number): void {
    sessions.push(id)
    address.setSession(id)
  }

  function addClose({ by, cause, agentId, closeType }: Extract<Effect, { kind: 'closed' }>): void {
    if (by === 'idle') steps.push({ expect: { session: 'closed', for: as } })
    else if (by === 'customer') isEndedByCustomer = cause === null
    else steps.push({ agent: { as: queue.nameOf(agentId), closes: closeType } })
    address.setSession(null)
  }

  function addPush({ push, cause }: Extract<Effect, { kind: 'pushed' }>): void {
    if (cause === null && isEndedByCustomer && push.types.includes('close')) return
    const name = pushToExpect(push)
    if (name !== undefined) steps.push({ expect: { push: name, for: as } })
  }

  /** POST /__admin/sessions opens a session without a call of the integration. */
  const isOpenedByAdmin = ({ cause, queued }: Extract<Effect, { kind: 'served' }>) =>
    isOfIntegration && cause === null && !queued && !address.isWaiting() && queue.assigningTime() === null

  return (effect) => {
    switch (effect.kind) {
      case 'refused':
        return
      case 'assigning':
        queue.assign(effect)
        return
      case 'served':
        if (address.isWaiting() && effect.queued && queue.assigningTime() === null) queue.leaveQueue(effect.agentId)
        if (isOpenedByAdmin(effect)) {
          queue.leaveQueue(effect.agentId)
          steps.push({ customer: { as, joins: 'agent' } })
        }
        openSession(effect.sessionId)
        address.endWaiting()
        return
      case 'transferred':
        openSession(effect.sessionId)
        steps.push({ agent: { as: queue.nameOf(effect.agentId), transfers: { agent: queue.nameOf(effect.to) } } })
        return
      case 'said':
        if (effect.message.type === 'struct') return
        steps.push({ agent: { as: queue.nameOf(effect.agentId), says: wordsOf(effect.message) } })
        return
      case 'read':
        steps.push({ agent: { as: queue.nameOf(effect.agentId), reads: effect.all ? 'all' : effect.messageIds } })
        return
      case 'closed':
        addClose(effect)
        return
      case 'pushed':
        addPush(effect)
    }
  }
}

type Address = ReturnType<typeof createAddress>

/** Computes the default `im_sub_session_id` of the customer's messages: the value for the session, the queue or the robot. */
function createAddress() {
  let session: number | null = null
  let robot: string | null = null
  let waiting = false
  return {
    current: (): number => {
      if (session !== null) return session
      if (waiting) return -3
      if (robot === null) return -2
      return robot === 'urobot' ? -1 : 0
    },
    setSession: (id: number | null) => void (session = id),
    setRobot: (assignType: string | null) => void (robot = assignType),
    beginWaiting: () => void (waiting = true),
    endWaiting: () => void (waiting = false),
    isWaiting: () => waiting,
  }
}

/** The shortest pause that the scenario repeats, in ms. */
const shortestPause = 20

function inUnits(ms: number): string {
  const whole = Math.round(ms)
  if (whole % 60_000 === 0) return `${whole / 60_000}m`
  return whole % 1000 === 0 ? `${whole / 1000}s` : `${whole}ms`
}

const redirectClose = { messages: [{ type: 'close', data: { close_type: 'redirect' } }] }

/** Messages of agents are steps of the scenario, so only other pushes are expected. */
function pushToExpect({ kind, types, body }: PushEntry): string | undefined {
  if (kind !== 'agent') return kind
  if (differences(body, redirectClose).length === 0) return undefined // this push comes before the transfer that causes it
  return (['start_session', 'transfer', 'close'] as const).find((type) => types.includes(type))
}
