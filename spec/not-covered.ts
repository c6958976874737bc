/** Udesk's calls under /open_api_v1 that are not operations of the document. */
import type { Provenance } from './shapes.ts'

export type NotCovered = {
  /** As in the document. `/*` at the end means any path below. */
  path: string
  /** If absent, the entry is for all methods. */
  methods?: readonly string[]
  provenance: Provenance
  source: string
}

const pages = 'https://www.udeskglobal.com/doc/apiv2'
const clients = 'public client code'

/** In the order of Udesk's pages. If the document has an operation for a call, the operation is used and not the entry. */
export const notCovered: readonly NotCovered[] = [
  ...at(['/customers/feeds', '/customers/filters', '/customers/custom_fields'], `${pages}/customers`),
  ...at(['/customers/batch_import_async', '/customers/export', '/customers/merge'], `${pages}/customers`),
  ...at(['/organizations', '/organizations/*'], `${pages}/organizations`),
  ...at(['/custom_fields', '/custom_fields/*'], `${pages}/custom_fields`),
  ...at(['/tickets', '/tickets/*'], `${pages}/tickets`),
  ...at(['/notes', '/notes/*'], `${pages}/notes`),
  { ...documented('/agents', `${pages}/agents`), methods: ['POST'] },
  { ...documented('/agents/{id}', `${pages}/agents`), methods: ['PUT', 'DELETE'] },
  ...at(['/agent_roles', '/get_agent_token'], `${pages}/agents`),
  ...at(['/agent_monitor_infos'], `${pages}/agent_monitor_infos`),
  { ...documented('/user_groups', `${pages}/user_groups`), methods: ['POST'] },
  { ...documented('/user_groups/{id}', `${pages}/user_groups`), methods: ['PUT', 'DELETE'] },
  ...at(['/knowledge_catalogs', '/knowledge_catalogs/*'], `${pages}/knowledge_catalogs`),
  ...at(['/knowledge_questions', '/knowledge_questions/*'], `${pages}/knowledge_questions`),
  ...at(['/callcenter/*'], `${pages}/callcenter`),
  ...at(['/callout_tasks', '/callout_tasks/*'], `${pages}/callouts`),
  ...at(['/outbound_task', '/outbound_task/*'], `${pages}/callout_task_kun`),
  ...at(['/webhook_create', '/webhook_update', '/webhook_destroy', '/webhook_list'], `${pages}/webhook_v2`),
  ...at(['/set_url', '/set_permissions'], 'http://developer.udesk.cn/apiv2/webhook/'),
  { ...documented('/im/h5push', 'github.com/udesk/open_udesk_doc, doc/im_h5_push.md'), methods: ['POST'] },
  { path: '/im/sessions/stats', methods: ['GET'], provenance: 'observed', source: clients },
  { path: '/callcenter_analysis/*', provenance: 'observed', source: clients },
]

function documented(path: string, source: string): NotCovered {
  return { path, provenance: 'documented', source }
}

function at(paths: readonly string[], source: string): NotCovered[] {
  return paths.map((path) => documented(path, source))
}

const patterns = notCovered.map((call) => ({ call, pattern: patternOf(call.path) }))

/** The entry for a call, if there is one. `method` null: any. `path` has one slash before each name, and none at its end. */
export function findNotCovered(method: string | null, path: string): NotCovered | undefined {
  return patterns.find(
    ({ call: { methods }, pattern }) =>
      (method === null || methods === undefined || methods.includes(method)) && pattern.test(path),
  )?.call
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+').replace(/\*$/, '.+')}$`)
}
