/** The agents and groups of a run, by the names that the scenario gives them. */
import { suggest } from '../../common/mistakes.ts'
import type { Company } from '../../server/company.ts'
import { StepFailure } from '../format/step-failure.ts'

export type ScenarioAgents = ReturnType<typeof createAgents>

export function createAgents({ world }: Company) {
  const agents = new Map<string, number>()
  const groups = new Map<string, number>()
  const lastMessages = new Map<number, string>()

  /** Returns the id of an agent. An agent of the company also has a name, if no other agent has the same name. */
  function agentId(name: string): number {
    const given = agents.get(name)
    if (given !== undefined) return given
    const [only, other] = world.agents.list().filter((agent) => agent.name === name)
    if (only && !other) return only.id
    const known = [...agents.keys(), ...world.agents.list().map((agent) => agent.name)]
    throw new StepFailure(`an agent "${name}"`, other ? 'several agents with this name' : `none${suggest(name, known)}`)
  }

  function groupId(name: string): number {
    const id = groups.get(name) ?? world.groups.list().find((group) => group.name === name)?.id
    if (id === undefined) throw new StepFailure(`a group "${name}"`, 'none')
    return id
  }

  const hasAgent = (name: string) => agents.has(name) || world.agents.list().some((agent) => agent.name === name)

  return {
    addAgent: (as: string, id: number) => void agents.set(as, id),
    addGroup: (as: string, id: number) => void groups.set(as, id),
    agentId,
    groupId,
    /** Returns the ids of the agents that the run added. */
    agentIds: () => [...agents.values()],
    groupIds: () => [...groups.values()],
    names: () => [...groups.keys(), ...agents.keys()],
    setLastMessage: (id: number, messageId: string) => void lastMessages.set(id, messageId),

    /** Returns the values for variables such as `${ann.id}`. Returns undefined if no group and no agent has this name. */
    valuesOf(name: string): object | undefined {
      const group = groups.get(name)
      if (group !== undefined) return { id: group }
      if (!hasAgent(name)) return undefined
      const id = agentId(name)
      return { id, name: world.agents.get(id)?.name, message: lastMessages.get(id) }
    },
  }
}
