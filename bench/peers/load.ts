/** Calls each address from stdin once, and prints the results. */
import autocannon from 'autocannon'
import { json } from 'node:stream/consumers'

export type Load = { url: string; connections: number; warmUp: string[]; calls: string[]; expected: string }
export type Outcome = { perSecond: number; failed: number }

const { url, connections, warmUp, calls, expected } = (await json(process.stdin)) as Load // the bench's own

await run(warmUp)
console.log(JSON.stringify(await run(calls)))

async function run(paths: string[]): Promise<Outcome> {
  const began = performance.now()
  let ended = began
  let begun = 0
  let asExpected = 0
  const request = {
    setupRequest: (request: object) => ({ ...request, path: paths[begun++] ?? '/' }),
    onResponse(status: number, body: string) {
      ended = performance.now()
      if (status === 200 && body === expected) asExpected++
    },
  }
  await autocannon({ url, connections, amount: paths.length, requests: [request] })
  return { perSecond: (paths.length * 1_000) / (ended - began), failed: paths.length - asExpected }
}
