/** Where one fake runs already: the time for a second one, for another company and for a reset, in ms. */
import { expectSuccess, loadLibrary } from './library.ts'

const [library = '', times = ''] = process.argv.slice(2)
const { startMockUdesk } = await loadLibrary(library)
const customers = ['u1', 'u2', 'u3']

const found = { second: [] as number[], company: [] as number[], reset: [] as number[] }
const udesk = await startMockUdesk()
for (let turn = 0; turn < Number(times); turn++) {
  const second = await timed(() => startMockUdesk(), found.second)
  await second.stop()
  const company = await timed(() => udesk.createCompany(), found.company)
  await company.stop()
  for (const customerToken of customers) {
    expectSuccess(await udesk.client.createSession({ body: { customer_token: customerToken, assign_type: 'agent' } }))
  }
  await timed(() => udesk.reset(), found.reset)
}
await udesk.stop()
console.log(JSON.stringify(found))

async function timed<Result>(work: () => Promise<Result>, durations: number[]): Promise<Result> {
  const began = performance.now()
  const result = await work()
  durations.push(performance.now() - began)
  return result
}
