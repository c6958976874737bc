/** As much of autocannon as the bench uses, so that types hold where the bench is not installed. */
declare module 'autocannon' {
  type Request = {
    path?: string
    setupRequest?: (request: Request) => Request
    onResponse?: (status: number, body: string) => void
  }
  /** Resolves when all are answered. */
  function autocannon(options: {
    url: string
    connections: number
    amount: number
    requests: Request[]
  }): Promise<{ errors: number }>
  export = autocannon
}
