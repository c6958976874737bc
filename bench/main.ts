/** `npm run bench`: compares, or measures how costs grow, or keeps the fake under load for minutes. */
import { parseArgs } from 'node:util'
import { compare } from './compare.ts'

const usage = `npm run bench -- [options]           measures the fake beside other servers, within 15 minutes
  --quick          within two minutes; too short to judge
  --only a,b       of calls, start, memory, fresh, hour, pushes, image
  --built          measures dist/ without packing and installing it
  --json FILE      the report as JSON (default: bench/results/latest.json)
  --svg FILE       the chart (default: bench/results/chart.svg)`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    only: { type: 'string' },
    json: { type: 'string', default: 'bench/results/latest.json' },
    svg: { type: 'string', default: 'bench/results/chart.svg' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(usage)
else if (!(await run())) process.exitCode = 1

function run(): Promise<boolean> {
  const [command] = positionals
  if (command !== undefined) throw new Error(`There is no ${command}.\n${usage}`)
  const { quick: isQuick, built: isBuilt, only, json, svg } = values
  return compare({ isQuick, isBuilt, only: only?.split(',') ?? [], json, svg })
}
