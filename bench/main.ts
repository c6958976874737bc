/** Measures the packed product and its peers in rounds, and reports the numbers. It asserts nothing. */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { createCollector, type Measurement } from './measurement.ts'
import { breaker } from './measurements/breaker.ts'
import { coldStart } from './measurements/cold-start.ts'
import { containerStart } from './measurements/container-start.ts'
import { pushLimit } from './measurements/push-limit.ts'
import { pushRate } from './measurements/push-rate.ts'
import { requests } from './measurements/requests.ts'
import { starting } from './measurements/starting.ts'
import { peer, start } from './processes.ts'
import { installProduct, type Product } from './product.ts'
import { describeReport } from './table.ts'

const usage = `npm run bench -- [options]
  --rounds 3       how often everything takes its turn
  --runs 10        runs of the breaker sequence in each round
  --at-once 20     pushes to each kind of receiver that does not answer, in each round
  --pushes 2000    pushes in each round, and as many of a bare Pool
  --calls 5000     calls of each server in each round
  --only a,b       of breaker, limit, pushes, start, requests, fresh, image
  --json FILE      also writes the report as JSON`

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    runs: { type: 'string', default: '10' },
    'at-once': { type: 'string', default: '20' },
    pushes: { type: 'string', default: '2000' },
    calls: { type: 'string', default: '5000' },
    only: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(usage)
else await main()

async function main(): Promise<void> {
  const began = new Date()
  const product = await installProduct()
  const receiver = await start(peer('receiver'))
  try {
    const reports = await measure(chosen(product, receiver.line))
    const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${process.platform}`
    console.log([machine, ...reports.map(describeReport)].join('\n\n'))
    if (values.json === undefined) return
    writeFileSync(values.json, `${JSON.stringify({ began, machine, options: values, reports }, null, 2)}\n`)
  } finally {
    await receiver.stop()
    product.remove()
  }
}

function chosen(product: Product, receiver: string): Measurement[] {
  const all = {
    breaker: breaker(product, receiver, { runs: count('runs') }),
    limit: pushLimit(product, receiver, { atOnce: count('at-once') }),
    pushes: pushRate(product, receiver, { pushes: count('pushes') }),
    start: coldStart(product),
    requests: requests(product, { calls: count('calls') }),
    fresh: starting(product),
    image: containerStart(),
  }
  const wanted = values.only?.split(',') ?? Object.keys(all)
  return Object.entries(all).flatMap(([name, measurement]) => (wanted.includes(name) ? [measurement] : []))
}

async function measure(measurements: Measurement[]) {
  const rounds = count('rounds')
  const all = measurements.map((measurement) => ({ measurement, ...createCollector(measurement) }))
  for (let round = 1; round <= rounds; round++) {
    for (const { measurement, note } of all) {
      console.error(`round ${round} of ${rounds}: ${measurement.title}`)
      await measurement.round(note)
    }
  }
  return all.map(({ report }) => report())
}

function count(option: 'rounds' | 'runs' | 'at-once' | 'pushes' | 'calls'): number {
  const number = Number(values[option])
  if (Number.isInteger(number) && number > 0) return number
  throw new Error(`--${option} is a number of at least 1, not ${values[option]}`)
}
