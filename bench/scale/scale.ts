/** Compares the cost of each call in a large contact centre with its cost in a small one. */
import { program } from '../measurements/in-process.ts'
import { node, pinThisProcess, runProgram } from '../processes.ts'
import type { Product } from '../product.ts'
import type { ScaleReport } from '../programs/scale.ts'
import { describeMachine } from '../report/machine.ts'
import type { Outcome } from '../report/outcome.ts'
import { drawTable, shown } from '../report/table.ts'

/** A call whose cost is at most so many times that of the small contact centre is flat. */
const most = 2

export async function scale({ library, origin }: Product, isQuick: boolean): Promise<Outcome> {
  const placement = pinThisProcess()
  const [part, turns] = isQuick ? ['0.1', '20'] : ['1', '200']
  const printed = await runProgram(node(program('scale'), library, part, turns))
  const { size, startMs, fillMs, rows } = printed as ScaleReport // what programs/scale.ts prints
  const { customers, openSessions, queued, closedSessions, messages } = size
  const text = [
    describeMachine(new Date()),
    `mock-udesk: ${origin}; ${placement}`,
    `Small: 100 of each. Large: ${customers} customers, ${openSessions} open sessions, ${queued} customers in the queue,`,
    `${closedSessions} closed sessions, ${messages} messages of one customer.`,
    `The large one starts from its data file in ${shown(startMs / 1_000)} s (goal: under 10), and is filled after ${shown(fillMs / 1_000)} s.`,
    '',
    drawTable([
      ['median ms a call', 'small', 'large', 'factor', ''],
      ...rows.map(({ call, small, large }) => [
        call,
        shown(small),
        shown(large),
        shown(large / small),
        large / small <= most ? 'flat' : 'grows',
      ]),
    ]),
  ].join('\n')
  return { text, isRight: true }
}
