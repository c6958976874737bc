import { medianOf } from '../report/samples.ts'
import type { Outcome } from '../report/outcome.ts'
import { shown } from '../report/table.ts'
import type { createDisturbances } from './disturbances.ts'
import type { MoodyReceiver } from './moody-receiver.ts'
import type { PushAccount } from './push-account.ts'
import { slopeOf } from './slope.ts'

export type Health = { minute: number; memoryMiB: number; handles: number }[]

export type SoakResult = {
  about: string[]
  health: Health
  handles: { before: number; after: number }
  hasEnded: boolean
  pushes: ReturnType<PushAccount['summary']>
  receivers: ReturnType<MoodyReceiver['summary']>[]
  disturbances: ReturnType<ReturnType<typeof createDisturbances>['summary']>
  /** What faults and restarts broke off, by the text of the error. */
  broken: ReadonlyMap<string, number>
}

/** Of the median memory, in the second half of the run. In a short run the journals are still being filled. */
const mostGrowth = 0.15
const mostGrowthOfShort = 0.5
const longMinutes = 2
/** Once the connections of the load are closed. */
const mostHandlesMore = 8

export function reportSoak(result: SoakResult): Outcome {
  const { about, health, handles, hasEnded, pushes, receivers, disturbances, broken } = result
  const late = health.slice(Math.floor(health.length / 2))
  const minutes = (late.at(-1)?.minute ?? NaN) - (late[0]?.minute ?? NaN)
  const memory = medianOf(late.map(({ memoryMiB }) => memoryMiB))
  const memorySlope = slopeOf(late.map(({ minute, memoryMiB }) => [minute, memoryMiB]))
  const handleSlope = slopeOf(late.map(({ minute, handles }) => [minute, handles]))
  const sum = Object.values(pushes.ended).reduce((total, count) => total + count, 0)
  const outOfOrder = receivers.reduce((total, receiver) => total + receiver.outOfOrder, 0)
  const received = receivers.reduce((total, receiver) => total + receiver.received, 0)

  const checks: [name: string, found: string, isRight: boolean][] = [
    ['the fake runs to the end', hasEnded ? 'it ended' : 'yes', !hasEnded],
    [
      'memory is flat',
      `${shown(memory)} MiB, slope ${shown(memorySlope)} MiB a minute`,
      memorySlope * minutes <= memory * (minutes < longMinutes ? mostGrowthOfShort : mostGrowth),
    ],
    [
      'handles are flat',
      `${handles.before} before, ${handles.after} after, slope ${shown(handleSlope)} a minute`,
      handles.after - handles.before <= mostHandlesMore,
    ],
    [
      'every push is accounted for',
      `${pushes.created} created = ${Object.entries(pushes.ended)
        .map(([state, count]) => `${count} ${state}`)
        .join(' + ')}${sum === pushes.created ? '' : ` (${sum})`}`,
      sum === pushes.created && pushes.open.length === 0 && pushes.created > 0,
    ],
    ['pushes come in order', `${received} received, ${outOfOrder} out of order`, outOfOrder === 0],
    ['nothing breaks down', `${pushes.mistakes.length} mistakes`, pushes.mistakes.length === 0],
  ]
  const { companies, resets, restarts } = disturbances
  const text = [
    ...about,
    `${pushes.calls} calls; ${companies} companies made and deleted, ${resets} resets, ${restarts} restarts of receivers`,
    ...[...broken].map(([text, count]) => `broken off ${count} times: ${text}`),
    ...checks.map(([name, found, isRight]) => `${isRight ? 'pass ' : 'FAIL '} ${name}: ${found}`),
    ...[...pushes.open, ...pushes.mistakes].slice(0, 20).map((mistake) => `      ${mistake}`),
  ].join('\n')
  return { text, isRight: checks.every(([, , isRight]) => isRight) }
}
