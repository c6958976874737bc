/** Groups of agents; who belongs to one is written in the agents. */
import { type Centre, freeId } from './centre.ts'
import type { Group } from './types.ts'

export const getGroup = ({ state }: Centre, id: number): Group | undefined => state.groups.get(id)

export const listGroups = ({ state }: Centre): Group[] => [...state.groups.values()]

export function addGroup({ state, ids, emit }: Centre, { name }: { name?: string | undefined } = {}): Group {
  const id = freeId(ids, 'group', state.groups)
  const group = { id, name: name ?? `客服组${id}` }
  state.groups.set(id, group)
  emit({ type: 'group.added', group })
  return group
}
