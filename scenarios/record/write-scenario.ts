/** A conversation that took place, as a scenario that lets it take place again. */
import { isDeepStrictEqual } from 'node:util'
import { Document, isMap, isSeq } from 'yaml'
import { defaultAssumptions } from '../../spec/assumptions.ts'
import type { Company } from '../../server/company.ts'
import { isoInstant } from '../../common/dates.ts'
import type { PushEntry } from '../../server/journal.ts'
import type { Session } from '../../server/world/types.ts'
import type { Recorder, Note } from './recorder.ts'
import { messageIdIn, stepOf, wordsOf, type NamedAgent, type Names } from './record-call.ts'
import { differences } from '../format/matching.ts'
import { findGaps } from './find-gaps.ts'
import { defineScenario, type Step, type Scenario } from '../format/scenario.ts'

/** A scenario, and what it could not tell. */
export type RecordedScenario = { scenario: Scenario; gaps: string[] }

/** The scenario begins after the customer's conversation before, and ends before the one after. */
export function recordScenario(
  session: Session,
  customer: string,
  recorder: Recorder,
  company: Company,
): RecordedScenario {
  const own = ofConversation(session, recorder.of(customer))
  const writer = createScenarioWriter(own, company)
  for (const [note, effects] of withEffects(own)) writer.add(note, effects)
  const { given, steps, gaps } = writer.finish()
  const opened = isoInstant(own[0]?.at ?? session.openedAt)
  const scenario = defineScenario({
    name: `session-${session.id}`,
    description: `What happened in session ${session.id}, which began at ${opened}`,
    given,
    steps: steps.length > 0 ? steps : [{ note: 'Nothing is known of it any more.' }],
  })
  return { scenario, gaps: [...gaps, ...findGaps(own, recorder.settings, Object.keys(given.settings ?? {}))] }
}

/** The scenario as a file: one line for each step, and at its head what is not told. */
export function writeScenario({ scenario, gaps }: RecordedScenario): string {
  const document = new Document(scenario)
  const flatten = (path: string[]) => {
    const list = document.getIn(path)
    for (const item of isSeq(list) ? list.items : []) {
      const inner = isMap(item) && path[0] === 'steps' ? item.items[0]?.value : item
      if (isMap(inner) || isSeq(inner)) inner.flow = true
    }
  }
  flatten(['steps'])
  flatten(['given', 'agents'])
  flatten(['given', 'customers'])
  const schema = '# yaml-language-server: $schema=node_modules/mock-udesk/dist/schemas/scenario.schema.json\n'
  return (
    schema + gaps.map((gap) => `# ${gap}\n`).join('') + document.toString({ lineWidth: 0, flowCollectionPadding: true })
  )
}

/** Between the end of the conversation before and the beginning of the next. */
function ofConversation({ openedAt, closedAt }: Session, notes: readonly Note[]): Note[] {
  const ends = notes.flatMap((note, index) => (note.kind === 'closed' ? [index] : []))
  const begin = ends.findLast((index) => (notes[index]?.at ?? 0) < openedAt) ?? -1
  const isNext = (note: Note) =>
    closedAt !== null && note.kind === 'called' && note.at > closedAt && note.request.operation === 'createSession'
  const rest = notes.slice(begin + 1)
  const next = rest.findIndex(isNext)
  return next < 0 ? rest : rest.slice(0, next)
}

/** Each call with what came of it, which was noted before the call was over. */
function withEffects(notes: readonly Note[]): [Note, Effect[]][] {
  const calls = notes.flatMap((note) => (note.kind === 'called' ? [note.request.id] : []))
  const effects = notes.flatMap((note) => (note.kind === 'called' ? [] : [note]))
  return notes.flatMap((note): [Note, Effect[]][] => {
    if (note.kind === 'called') return [[note, effects.filter(({ cause }) => cause === note.request.id)]]
    return note.cause !== null && calls.includes(note.cause) ? [] : [[note, []]]
  })
}

type Readiness = { status: 'online' | 'offline'; capacity: number }
type Called = Extract<Note, { kind: 'called' }>
type Effect = Exclude<Note, Called>

/** Turns note by note into steps, keeping in mind how things stand when the scenario is played. */
function createScenarioWriter(notes: readonly Note[], { world, ...company }: Company) {
  const steps: Step[] = []
  const [first] = notes
  const as = customerIn(first?.customer ?? '')
  const agents = nameAgents(notes, as, world)
  const agentOf = (id: number) => agents.get(id)?.as ?? 'somebody'
  const given = new Map<string, Readiness>()
  const standing = new Map<string, Readiness>()
  const names: Names = {
    as,
    token: first?.customer ?? '',
    sessions: [],
    messages: () => names.sessions.flatMap((id) => world.sessions.get(id)?.messages.map((message) => message.id) ?? []),
    agents,
    kept: keptIds(notes),
    robot: null,
    where: -2,
  }
  let before = 0
  let endedByScenario = false
  let waiting = false
  let now = first?.at ?? 0
  let assigning: number | null = null
  const gaps: string[] = []

  function add(note: Note, effects: readonly Effect[]): void {
    waitUntil(note.at)
    if (note.kind === 'called') call(note, effects)
    else take(note)
    for (const effect of effects) take(effect)
  }

  /** Smaller pauses are the machine's. They are not lost: the next one has them. */
  function waitUntil(at: number): void {
    if (at - now < shortest) return
    steps.push({ wait: inUnits(at - now) })
    now = at
  }

  function call(note: Called, effects: readonly Effect[]): void {
    const { operation, reply, body, code } = note.request
    if (operation === 'createSession') prepare(note, effects)
    steps.push(stepOf(note, names))
    if (operation === 'closeQueue' && code === 1000) waiting = false
    if (operation === 'createSession') {
      const { assign_type: kind } = (reply ?? {}) as Reply // JSON, here and below
      const asked = (body as { assign_type?: string }).assign_type ?? 'robot'
      names.robot = code === 1000 && kind !== 'agent' ? asked : null
      waiting ||= code === 2001
    }
    place()
  }

  /** Agents are there, or not, so that a wish for one is answered as it was. */
  function prepare({ at, request }: Called, effects: readonly Effect[]): void {
    const { assign_type: kind, assign_info: info } = (request.reply ?? {}) as Reply
    const served = effects.find((effect) => effect.kind === 'served')
    const isForced = names.token.startsWith('mock-') || kind !== 'agent' || waiting
    const chosen = effects.find((effect) => effect.kind === 'assigning')
    if (served && !served.queued) onlyReady(agentOf(served.agentId))
    else if (chosen) assign(chosen)
    else if (request.code === 2002 && !isForced) onlyReady(null, 'offline')
    else if (request.code === 2001 && !isForced) {
      const count = info?.count ?? 0
      const next = notes.find((note) => note.kind === 'served' && note.at >= at)
      onlyReady(count === 0 && next?.kind === 'served' ? agentOf(next.agentId) : null)
      for (; before < count - 1; before += 1)
        steps.push({ customer: { as: `before${before + 1}`, joins: 'agent', code: 2001 } })
    }
  }

  /** Only this one takes customers; nobody, where none is named. */
  function onlyReady(chosen: string | null, status: Readiness['status'] = 'online'): void {
    const all = agents.size > 0 ? [...agents.values()].map((agent) => agent.as) : ['somebody']
    for (const agent of all) {
      const readiness = { status, capacity: agent === chosen ? 1 : 0 }
      const was = standing.get(agent)
      standing.set(agent, readiness)
      if (!was) given.set(agent, readiness)
      else if (!isDeepStrictEqual(was, readiness)) steps.push({ agent: { as: agent, ...readiness } })
    }
  }

  /** What an agent did, and what came of something. */
  function take(effect: Effect): void {
    switch (effect.kind) {
      case 'refused':
        return
      case 'assigning':
        assign(effect)
        return
      case 'served':
        if (waiting && effect.queued && assigning === null) leaveQueue(effect.agentId)
        names.sessions.push(effect.sessionId)
        waiting = false
        place('open')
        return
      case 'transferred':
        names.sessions.push(effect.sessionId)
        steps.push({ agent: { as: agentOf(effect.agentId), transfers: { agent: agentOf(effect.to) } } })
        place('open')
        return
      case 'said':
        if (effect.message.type === 'struct') return
        steps.push({ agent: { as: agentOf(effect.agentId), says: wordsOf(effect.message) } })
        return
      case 'read':
        steps.push({ agent: { as: agentOf(effect.agentId), reads: effect.all ? 'all' : effect.messageIds } })
        return
      case 'closed':
        if (effect.by === 'idle') steps.push({ expect: { session: 'closed', for: as } })
        else if (effect.by === 'customer') endedByScenario = effect.cause === null
        else steps.push({ agent: { as: agentOf(effect.agentId), closes: effect.closeType } })
        place('closed')
        return
      case 'pushed': {
        if (effect.cause === null && endedByScenario && effect.push.types.includes('close')) return
        const name = pushNameOf(effect.push)
        if (name !== undefined) steps.push({ expect: { push: name, for: as } })
      }
    }
  }

  /** Who is chosen gets the session later, so much later as it was. */
  function assign({ at, agentId }: Extract<Note, { kind: 'assigning' }>): void {
    const next = notes.find((note) => note.kind === 'served' && note.at >= at)
    const lasted = (next?.at ?? at) - at
    if (assigning !== null && next && assigning !== lasted)
      gaps.push('The time of being assigned, which changed meanwhile, is told as it was at first.')
    if (lasted > 0) assigning ??= lasted
    if (standing.get(agentOf(agentId))?.capacity !== 1) leaveQueue(agentId)
  }

  /** There is room now, and nobody is before this customer any more. */
  function leaveQueue(agentId: number): void {
    for (; before > 0; before -= 1) steps.push({ customer: { as: `before${before}`, leaves: 'queue' } })
    onlyReady(agentOf(agentId))
  }

  let open = false
  /** Where words of the customer go by themselves. */
  function place(session?: 'open' | 'closed'): void {
    if (session !== undefined) open = session === 'open'
    const robot = names.robot === null ? -2 : names.robot === 'urobot' ? -1 : 0
    names.where = open ? (names.sessions.at(-1) ?? -2) : waiting ? -3 : robot
  }

  function finish() {
    const assumptions = first?.assumptions ?? company.assumptions
    const assumed = Object.entries(assumptions).filter(([id, value]) => Reflect.get(defaultAssumptions, id) !== value)
    const people = [...agents.values(), ...(given.has('somebody') ? [{ as: 'somebody' }] : [])]
    return {
      gaps,
      given: {
        ...(people.length > 0 && { agents: people.map((agent) => ({ ...agent, ...given.get(agent.as) })) }),
        ...(as !== names.token &&
          names.token.startsWith('mock-') && { customers: [{ as, customer_token: names.token }] }),
        ...(assigning !== null && { settings: { assigning } }),
        ...(assumed.length > 0 && { assumptions: Object.fromEntries(assumed) }),
      },
      steps,
    }
  }

  return { add, finish }
}

type Reply = { code?: number; assign_type?: string; assign_info?: { count?: number } }

const shortest = 20

function inUnits(ms: number): string {
  const whole = Math.round(ms)
  if (whole % 60_000 === 0) return `${whole / 60_000}m`
  return whole % 1000 === 0 ? `${whole / 1000}s` : `${whole}ms`
}

/** What the scenario calls the customer: by the token, where that is a name. A magic one is said in `given`. */
const customerIn = (token: string) =>
  /^[A-Za-z][\w-]*$/.test(token) && !token.startsWith('mock-') ? token : 'customer'

/** Who speaks in it, with what the integrator sees of them; in the order in which they came. */
function nameAgents(notes: readonly Note[], customer: string, { agents, state }: Company['world']) {
  const ids = notes.flatMap((note) =>
    'agentId' in note ? ('to' in note ? [note.agentId, note.to] : [note.agentId]) : [],
  )
  const named = new Map<number, NamedAgent>()
  for (const id of ids) {
    if (named.has(id)) continue
    const { name = '', nick = '', avatar = '' } = agents.get(id) ?? state.agents.get(id) ?? {}
    const wanted = /^[A-Za-z][\w-]*$/.test(name) ? name.toLowerCase() : `agent${named.size + 1}`
    const taken = [customer, ...[...named.values()].map((agent) => agent.as)]
    const as = taken.includes(wanted) ? `${wanted}${id}` : wanted
    named.set(id, { as, name, ...(nick !== '' && { nick }), ...(avatar !== '' && { avatar }) })
  }
  return named
}

/** Ids of messages that mean something: said twice, or named where only some were read. */
function keptIds(notes: readonly Note[]): Set<string> {
  const said = notes.flatMap((note) => (note.kind === 'called' ? messageIdIn(note.request) : []))
  const read = notes.flatMap((note) => (note.kind === 'read' && !note.all ? note.messageIds : []))
  return new Set([...read, ...said.filter((id, at) => said.indexOf(id) !== at)])
}

const redirected = { messages: [{ type: 'close', data: { close_type: 'redirect' } }] }

/** What is worth expecting: what an agent says is in the scenario already. */
function pushNameOf({ kind, types, body }: PushEntry): string | undefined {
  if (kind !== 'agent') return kind
  if (differences(body, redirected).length === 0) return undefined // it comes before what it came of
  return (['start_session', 'transfer', 'close'] as const).find((type) => types.includes(type))
}
