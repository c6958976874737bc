/** The types of autocannon that the bench uses, because its package may not be installed. */
declare module 'autocannon' {
  type Request = {
    path?: string
    setupRequest?: (request: Request) => Request
    onResponse?: (status: number, body: string) => void
  }
  /** Resolves when all calls are answered. */
  function autocannon(options: {
    url: string
    connections: number
    amount: number
    requests: Request[]
  }): Promise<{ errors: number }>
  export = autocannon
}
