/** Groups of agents. Each agent lists its groups. */
import { type Centre, freeId } from '../centre.ts'
import type { Group } from '../types.ts'

export const getGroup = ({ state }: Centre, id: number): Group | undefined => state.groups.get(id)

export const listGroups = ({ state }: Centre): Group[] => [...state.groups.values()]

export function addGroup({ state, ids, emit }: Centre, { name }: { name?: string | undefined } = {}): Group {
  const id = freeId(ids, 'group', state.groups)
  const group = { id, name: name ?? `客服组${id}` }
  state.groups.set(id, group)
  emit({ type: 'group.added', group })
  return group
}

/** Removes the group from all agents. Old sessions keep the group's id. */
export function removeGroup({ state, emit }: Centre, id: number): boolean {
  const group = state.groups.get(id)
  if (!group) return false
  for (const agent of state.agents.values()) {
    if (agent.groupIds.includes(id))
      state.agents.change(agent, { groupIds: agent.groupIds.filter((other) => other !== id) })
  }
  state.groups.delete(id)
  emit({ type: 'group.removed', group })
  return true
}
