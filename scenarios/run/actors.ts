/** Who is who in a run: what the scenario's names stand for, and what became of them. */
import type { Company } from '../../server/company.ts'
import { suggest } from '../../common/mistakes.ts'
import type { Session } from '../../server/world/types.ts'
import { Failure } from '../format/step-failure.ts'
import { invent } from '../format/faker.ts'
import { valueAtPath } from '../../common/json-pointer.ts'
import type { Name } from '../format/variables.ts'

/** A customer of the scenario. */
export type Actor = {
  as: string
  /** null: a visitor of the web or the SDK. */
  token: string | null
  /** Of a visitor, who has no token to be found by. */
  customerId: number | null
  /** The integration's: when the scenario is over it stays where it is. */
  foreign: boolean
  /** How often something was said, for its ids. */
  said: number
  message: string | null
  reply: unknown
  push: unknown
  /** Who answers while no agent does. */
  robot: Robot | null
}

export type Robot =
  | { kind: 'robot' }
  /** `shown`: the greeting, as the reply had it. */
  | { kind: 'urobot'; robotId: unknown; sceneId: unknown; sessionId: unknown; shown: unknown }

export type Actors = ReturnType<typeof createActors>

/** `taken`: the tokens of other runs' customers. */
export function createActors(company: Company, { run, taken }: { run: number; taken: Set<string> }) {
  const { world, ids } = company
  const actors = new Map<string, Actor>()
  const agents = new Map<string, number>()
  const groups = new Map<string, number>()
  const kept = new Map<string, unknown>()
  const spoken = new Map<number, string>()
  let drawn = 0

  function enter(as: string, known: Partial<Actor> = {}): Actor {
    const actor: Actor = {
      as,
      token: known.token === undefined ? freeToken(as) : known.token,
      customerId: null,
      foreign: false,
      said: 0,
      message: null,
      reply: undefined,
      push: undefined,
      robot: null,
      ...known,
    }
    if (actor.token !== null) taken.add(actor.token)
    actors.set(as, actor)
    return actor
  }

  /** The name itself, where nobody has it: in a first run customers are called as in the scenario. */
  function freeToken(as: string, number = 1): string {
    const token = number === 1 ? as : `${as}-${number}`
    return taken.has(token) || world.customers.byToken(token) ? freeToken(as, number + 1) : token
  }

  function idOf({ token, customerId }: Actor): number | null {
    return token === null ? customerId : (world.customers.byToken(token)?.id ?? null)
  }

  function sessionsOf(actor: Actor): Session[] {
    const id = idOf(actor)
    return id === null ? [] : world.sessions.list({ customerId: id })
  }

  function agentId(name: string): number {
    const given = agents.get(name)
    if (given !== undefined) return given
    const named = world.agents.list().filter((agent) => agent.name === name)
    const [only, other] = named
    if (only && !other) return only.id
    const known = [...agents.keys(), ...world.agents.list().map((agent) => agent.name)]
    const got = other ? 'several who are called so' : `nobody${suggest(name, known)}`
    throw new Failure(`an agent "${name}"`, got)
  }

  function groupId(name: string): number {
    const id = groups.get(name) ?? world.groups.list().find((group) => group.name === name)?.id
    if (id === undefined) throw new Failure(`a group "${name}"`, 'none')
    return id
  }

  /** What can be said of a customer after the dot. */
  const sheet = (actor: Actor) => ({
    token: actor.token,
    id: idOf(actor),
    session: sessionsOf(actor).at(-1)?.id,
    sessions: sessionsOf(actor).map(({ id }) => id),
    messages: sessionsOf(actor).flatMap(({ messages }) => messages.map(({ id }) => id)),
    agent_id: sessionsOf(actor).at(-1)?.agentId,
    message: actor.message,
    reply: actor.reply,
    push: actor.push,
  })

  function valueOf(root: string, counters: Readonly<Record<string, number>>): unknown {
    const actor = actors.get(root)
    if (Object.hasOwn(counters, root)) return counters[root]
    if (actor) return sheet(actor)
    if (kept.has(root)) return { reply: kept.get(root) }
    const group = groups.get(root)
    if (group !== undefined) return { id: group }
    if (!hasAgent(root)) throw new Failure(`somebody called "${root}"`, `nobody${suggest(root, everybody())}`)
    const id = agentId(root)
    return { id, name: world.agents.get(id)?.name, message: spoken.get(id) }
  }

  const hasAgent = (name: string) => agents.has(name) || world.agents.list().some((agent) => agent.name === name)
  const everybody = () => [...actors.keys(), ...kept.keys(), ...groups.keys(), ...agents.keys()]

  return {
    enter,
    agents,
    groups,
    all: () => [...actors.values()],
    /** Who comes for the first time is made. */
    actor: (as: string): Actor => actors.get(as) ?? enter(as),
    /** Who must have been there. */
    known(as: string): Actor {
      const actor = actors.get(as)
      if (!actor) throw new Failure(`a customer "${as}"`, `nobody${suggest(as, [...actors.keys()])}`)
      return actor
    },
    /** The token of a customer of the scenario, or else the text itself. */
    tokenOf: (text: string): string => actors.get(text)?.token ?? text,
    idOf,
    sessionsOf,
    openSessionOf: (actor: Actor): Session | undefined => sessionsOf(actor).find(({ state }) => state === 'open'),
    agentId,
    groupId,
    keep: (name: string, reply: unknown) => void kept.set(name, reply),
    speaks: (agent: number, message: string) => void spoken.set(agent, message),

    /** What a variable stands for; throws where it stands for nothing yet. */
    lookUp({ root, path }: Name, counters: Readonly<Record<string, number>>): unknown {
      if (root === 'faker') return invent(path, ids, `scenario ${run}`, ++drawn)
      const value = valueAtPath(valueOf(root, counters), path)
      if (value === undefined || value === null)
        throw new Failure(`something in \${${[root, ...path].join('.')}}`, 'nothing')
      return value
    },
    /** Something between two durations, the same in every run. */
    between: (from: number, to: number): number =>
      from + Math.floor(ids.draw(`scenario ${run} pause`, ++drawn) * (to - from)),
  }
}
