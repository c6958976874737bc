/** The types of Fastify that the bench uses, because its package may not be installed. */
declare module 'fastify' {
  type Parts = { Body?: unknown; Params?: unknown; Querystring?: unknown }
  type Request<Route extends Parts> = { body: Route['Body']; params: Route['Params']; query: Route['Querystring'] }
  type Reply = { send: (body: object) => Reply }
  type AddRoute = <Route extends Parts>(
    path: string,
    options: { schema: object },
    handler: (request: Request<Route>, reply: Reply) => Reply,
  ) => void
  function fastify(): {
    get: AddRoute
    post: AddRoute
    delete: AddRoute
    listen: (address: { port: number; host: string }) => Promise<string>
  }
  export { fastify }
}
