import type { Company } from '../company.ts'
import type { Host } from './host.ts'
import { refuseMistakes } from './problem.ts'
import { found, type Route, type TypesOf } from './route.ts'
import { adminRoutes } from './routes.ts'

/** Calls an operation of the admin API without HTTP. A call that the route would refuse throws its `Problem`. */
export type AdminCall = <Id extends AdminOperationId>(
  company: Company,
  operationId: Id,
  ...parameters: object extends CallParameters<Id> ? [CallParameters<Id>?] : [CallParameters<Id>]
) => Promise<AdminReply<Id>>

export type AdminOperationId = AdminRoute['operationId']
export type AdminReply<Id extends AdminOperationId> = TypesOf<RouteOf<Id>>['reply']

type AdminRoute = (typeof adminRoutes)[number]
type RouteOf<Id extends AdminOperationId> = Extract<AdminRoute, { operationId: Id }>
type CallParameters<Id extends AdminOperationId> = PathParameters<TypesOf<RouteOf<Id>>['path']> &
  BodyParameter<TypesOf<RouteOf<Id>>['body']>
type PathParameters<Path> = [NameIn<Path>] extends [never]
  ? { path?: never }
  : { path: Record<NameIn<Path>, string | number> }
type NameIn<Path> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NameIn<Rest> : never
type BodyParameter<Body> = [Body] extends [undefined] ? { body?: never } : { body: Body }

export function createAdminCall(host: Host): AdminCall {
  const routes = new Map<string, Route>(adminRoutes.map((route) => [route.operationId, route]))
  return (async (company: Company, operationId: AdminOperationId, { path = {}, body }: AnyParameters = {}) => {
    const route = found(routes.get(operationId), 'operation', operationId)
    if (route.body !== null) refuseMistakes(route.checkBody(body))
    const texts = Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)]))
    const request = new Request('http://127.0.0.1')
    const call = { host, company, origin: 'http://127.0.0.1', request, path: texts, query: {}, body }
    const answer = await route.answer(call)
    return answer instanceof Response ? answer.json() : answer
  }) as AdminCall // each route types its own parameters and reply
}

type AnyParameters = { path?: Record<string, string | number>; body?: unknown }
