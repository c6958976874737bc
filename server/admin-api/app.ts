import { Hono, type Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { Interrupted, NotFrozen } from '../clock/clock.ts'
import { suggest } from '../../common/mistakes.ts'
import { frontPage } from './front-page.ts'
import type { Company } from '../company.ts'
import type { Host } from './host.ts'
import { describeAdmin } from './openapi.ts'
import { Problem, problemResponse, refuseMistakes } from './problem.ts'
import { readBody, refuseLossyQuery } from './read-body.ts'
import type { Route } from './route.ts'
import { adminRoutes } from './routes.ts'
import { guard, type Safety } from './safety.ts'

/** The admin API under /__admin, the front page and the two health probes. */
export function createAdmin(host: Host, safety: Safety, mounted: readonly Route[] = []): Hono {
  const routes = [...adminRoutes, ...mounted]
  const app = new Hono()
  app.get('/livez', () => Response.json({ status: 'ok' }))
  app.get('/readyz', () => Response.json({ status: 'ok' }))

  app.get('/', ({ req }) => {
    guard(req.raw, safety)
    return frontPage(req.raw)
  })

  app.use('/__admin/*', async ({ req }, next) => {
    guard(req.raw, safety)
    await next()
  })
  app.use('/__admin/*', bodyLimit({ maxSize: 10 * 1024 * 1024, onError: tooLarge }))
  app.get('/__admin/openapi.json', () => Response.json(describeAdmin(routes)))
  for (const route of routes)
    app.on(route.method, `/__admin${inHono(route.path)}`, (context) => serve(route, context, host))
  for (const path of new Set(routes.map((route) => route.path)))
    app.all(`/__admin${inHono(path)}`, () => wrongMethod(path, routes))
  app.all('/__admin/*', ({ req }) => unknownPath(req.path, routes))
  app.onError((error) => problemResponse(asProblem(error)))
  return app
}

/** Validates a call against the schemas of its route, answers it, and writes the answer. */
async function serve(route: Route, context: Context, host: Host): Promise<Response> {
  const { req } = context
  refuseLossyQuery(req.url)
  const { company: named, ...query } = req.query()
  const { origin } = new URL(req.url)
  const validated = {
    query: readQuery(route, query),
    body: route.body === null ? undefined : await bodyFor(route, req),
  }
  const company = companyOf(host, named ?? req.header('x-mock-company')) // after reading the body: the company may be reset meanwhile
  const call = { host, company, origin, request: req.raw, path: req.param() as Record<string, string> }
  const answer = await route.answer({ ...call, ...validated })
  if (answer instanceof Response) {
    if (req.raw.method === 'HEAD') await answer.body?.cancel() // a reply to HEAD has no body
    return answer
  }
  return route.status === 204 ? new Response(null, { status: 204 }) : Response.json(answer, { status: route.status })
}

function companyOf({ companies }: Host, id: string | undefined): Company {
  if (id === undefined) return companies.first()
  const company = companies.get(id)
  if (company) return company
  const known = companies.list().map((each) => each.wiring.id)
  throw new Problem(404, `There is no company "${id}"${suggest(id, known)}`)
}

/** Query values are text: converts those to numbers that the schema defines as integers. */
function readQuery(route: Route, given: Record<string, string>): unknown {
  const properties = route.query.properties as Record<string, { type?: unknown }>
  const query = Object.fromEntries(
    Object.entries(given).map(([key, value]) => {
      const numeric = properties[key]?.type === 'integer' && /^-?\d{1,15}$/.test(value)
      return [key, numeric ? Number(value) : value]
    }),
  )
  const mistakes = route.checkQuery(query)
  if (mistakes.length > 0) throw new Problem(400, 'The query has mistakes.', { mistakes })
  return query
}

async function bodyFor(route: Route, req: Context['req']): Promise<unknown> {
  const body = await readBody(req.raw)
  refuseMistakes(route.checkBody(body))
  return body
}

const inHono = (path: string) => path.replaceAll(/\{(\w+)\}/g, ':$1')

function wrongMethod(path: string, routes: readonly Route[]): never {
  const allowed = routes.filter((route) => route.path === path).map((route) => route.method.toUpperCase())
  throw new Problem(405, `${path} takes ${allowed.join(' and ')}.`, { headers: { allow: allowed.join(', ') } })
}

function unknownPath(path: string, routes: readonly Route[]): never {
  const known = [...new Set(routes.map((route) => route.path))]
  throw new Problem(404, `There is no ${path}${suggest(path.replace('/__admin', ''), known)}`)
}

function tooLarge(): never {
  throw new Problem(413, 'The body is too large: send 10 MiB at most.')
}

export function asProblem(error: Error): Problem {
  if (error instanceof Problem) return error
  if (error instanceof Interrupted) return new Problem(409, 'reset')
  if (error instanceof NotFrozen) return new Problem(409, error.message)
  return new Problem(500, `This is a bug in mock-udesk: ${error.message}`)
}
