type NamedRequest = { id: string; operation: string | null; method: string; path: string }

/** Returns the operation: `createSession`. If a call leads to no operation, returns its method and path: `POST /nowhere`. */
export const nameOperation = ({ operation, method, path }: Omit<NamedRequest, 'id'>): string =>
  operation ?? `${method} ${path}`

/** `createSession (u42.1)` */
export const nameRequest = (request: NamedRequest): string => `${nameOperation(request)} (${request.id})`
