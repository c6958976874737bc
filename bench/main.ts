/** `npm run bench`: compares, or measures how costs grow, or keeps the fake under load for minutes. */
import { parseArgs } from 'node:util'
import { compare } from './compare.ts'
import { builtProduct, installProduct } from './product.ts'
import { scale } from './scale/scale.ts'
import { soak } from './soak/soak.ts'

const usage = `npm run bench -- [options]           measures the fake beside other servers, within 15 minutes
  --quick          within two minutes; too short to judge
  --only a,b       of calls, start, memory, fresh, hour, pushes, image
  --built          measures dist/ without packing and installing it
  --json FILE      the report as JSON (default: bench/results/latest.json)
  --svg FILE       the chart (default: bench/results/chart.svg)
npm run bench -- scale [--quick]     measures whether the cost of a call grows with customers, sessions and queues
npm run bench -- soak [--minutes 10] keeps a fake under load and faults; ends with 1 if memory or handles grow, if a push is
                                     not accounted for, or if pushes come out of order
  --seed 1         repeats the choices of a run`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string', default: 'bench/results/latest.json' },
    svg: { type: 'string', default: 'bench/results/chart.svg' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(usage)
else if (!(await run())) process.exitCode = 1

/** Resolves to whether everything was right. */
async function run(): Promise<boolean> {
  const [command = 'compare'] = positionals
  const { quick: isQuick, built: isBuilt, only, json, svg } = values
  const product = isBuilt ? builtProduct() : installProduct()
  try {
    if (command === 'compare') return await compare(product, { isQuick, only: only?.split(',') ?? [], json, svg })
    if (command === 'scale') return await scale(product, isQuick).then(() => true)
    if (command === 'soak') return await soak(product, Number(values.minutes), Number(values.seed))
    throw new Error(`There is no ${command}.\n${usage}`)
  } finally {
    product.remove()
  }
}
