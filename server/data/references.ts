/** Finds what a schema cannot check in a data file: ids that are used twice, and references to missing entries. */
import type { Mistake } from '../../common/mistakes.ts'
import { readBeijingTime } from '../../common/dates.ts'
import type { CompleteFile, DataFile } from './data-schema.ts'

type Listed = 'groups' | 'agents' | 'customers' | 'urobots' | 'top_questions' | 'knowledge' | 'flows'
const listed: readonly Listed[] = ['groups', 'agents', 'customers', 'urobots', 'top_questions', 'knowledge', 'flows']

/** Lists that `file` does not have come from `demo`. */
export function findBrokenReferences(file: DataFile, demo: CompleteFile): Mistake[] {
  const groupIds = idsOf(file.groups ?? demo.groups)
  const flowIds = idsOf(file.flows ?? demo.flows)
  const questionIds = idsOf(file.knowledge ?? demo.knowledge)
  return [
    ...listed.flatMap((list) => twice(`/${list}`, 'id', file[list] ?? [])),
    ...(['open_api_token', 'web_token', 'sdk_token'] as const).flatMap((token) =>
      twice('/customers', token, file.customers ?? []),
    ),
    ...(file.agents ?? []).flatMap(({ group_ids = [] }, at) =>
      unknown(`/agents/${at}/group_ids`, 'group', group_ids, groupIds),
    ),
    ...(file.top_questions ?? []).flatMap(({ question_ids }, at) =>
      unknown(`/top_questions/${at}/question_ids`, 'question in knowledge', question_ids, questionIds),
    ),
    ...(file.knowledge ?? []).flatMap(({ flow_id }, at) =>
      flow_id === undefined || flowIds.has(flow_id)
        ? []
        : [missing(`/knowledge/${at}/flow_id`, 'flow', flow_id, flowIds)],
    ),
    ...(file.urobots ?? []).flatMap(({ created_at }, at) =>
      created_at === undefined || readBeijingTime(created_at) !== undefined
        ? []
        : [{ pointer: `/urobots/${at}/created_at`, message: `must be as 2018-01-23 10:55:20, not "${created_at}"` }],
    ),
  ]
}

const idsOf = (records: readonly { id?: number }[]): Set<number> =>
  new Set(records.flatMap(({ id }) => (id === undefined ? [] : [id])))

function twice<Key extends string>(
  pointer: string,
  key: Key,
  records: readonly { [Name in Key]?: unknown }[],
): Mistake[] {
  const seen = new Map<unknown, number>()
  return records.flatMap((record, at) => {
    const value = record[key]
    const first = seen.get(value)
    if (value === undefined) return []
    if (first === undefined) {
      seen.set(value, at)
      return []
    }
    const message = `${JSON.stringify(value)} belongs to ${pointer.slice(1)}.${first} already; each needs its own`
    return [{ pointer: `${pointer}/${at}/${key}`, message }]
  })
}

const unknown = (pointer: string, what: string, ids: readonly number[], known: ReadonlySet<number>): Mistake[] =>
  ids.flatMap((id, at) => (known.has(id) ? [] : [missing(`${pointer}/${at}`, what, id, known)]))

/** How many ids a message lists. */
const mostIds = 1_000

const missing = (pointer: string, what: string, id: number, known: ReadonlySet<number>): Mistake => ({
  pointer,
  /** Computed when it is read: a file may have many mistakes, and only the first are shown. */
  get message() {
    const ids = [...known].slice(0, mostIds).join(', ') || 'none'
    return `there is no ${what} ${id} (there is: ${ids}${known.size > mostIds ? ', …' : ''})`
  },
})
