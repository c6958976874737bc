/** `npm run bench`: compares, or measures how costs grow, or keeps the fake under load for minutes. */
import { parseArgs } from 'node:util'
import { compare } from './compare.ts'
import { builtProduct, installProduct, type Product } from './product.ts'
import type { Outcome } from './report/outcome.ts'
import { publish, write } from './report/write.ts'
import { scale } from './scale/scale.ts'
import { soak } from './soak/soak.ts'

const usage = `npm run bench -- [compare] [options]  measures the fake beside other servers, within 15 minutes
  --quick          within two minutes; too short to judge
  --only a,b       of calls, start, memory, fresh, hour, pushes, image
npm run bench -- scale [--quick]      measures whether the cost of a call grows with customers, sessions and queues
npm run bench -- soak [--minutes 10]  keeps a fake under load and faults; ends with 1 if memory or handles grow, if a push is
                                      not accounted for, or if pushes come out of order
  --seed 1         repeats the choices of a run
Each command:
  --built          takes dist/ without packing and installing it
  --publish        puts the result into docs/, and the chart beside it`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    publish: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
})

const commands: Record<string, { page: string; run: (product: Product) => Promise<Outcome> }> = {
  compare: { page: 'docs/performance.md', run: compareAndWrite },
  scale: { page: 'docs/reliability.md', run: (product) => scale(product, values.quick) },
  soak: {
    page: 'docs/reliability.md',
    run: (product) => soak(product, Number(values.minutes), Number(values.seed)),
  },
}

if (values.help) console.log(usage)
else if (!(await run(positionals[0] ?? 'compare'))) process.exitCode = 1

/** Resolves to whether everything was right. */
async function run(name: string): Promise<boolean> {
  const command = commands[name]
  if (!command) throw new Error(`There is no ${name}.\n${usage}`)
  const product = values.built ? builtProduct() : installProduct()
  try {
    const { text, isRight } = await command.run(product)
    console.log(text)
    if (values.publish) publish(command.page, name, text)
    return isRight
  } finally {
    product.remove()
  }
}

async function compareAndWrite(product: Product): Promise<Outcome> {
  const comparison = await compare(product, values.quick, values.only.split(',').filter(Boolean))
  write('bench/results/latest.json', `${comparison.json}\n`)
  write(values.publish ? 'docs/figures/performance.svg' : 'bench/results/chart.svg', comparison.chart)
  return comparison
}
