/** Fills two fakes, a small and a large one, and times each call on both in turn. Prints JSON. */
import { fill } from '../scale/fill.ts'
import { large, scaled, small, type Size } from '../scale/size.ts'
import { listTimedCalls, type TimedCall } from '../scale/timed-calls.ts'
import { medianOf } from '../report/samples.ts'
import { loadLibrary } from './library.ts'

/** Medians in ms. */
export type ScaleReport = {
  size: Size
  startMs: number
  fillMs: number
  rows: { call: string; small: number; large: number }[]
}

const [library = '', part = '', turns = ''] = process.argv.slice(2)
const size = scaled(large, Number(part))
const loaded = await loadLibrary(library)
const few = await fill(loaded, small)
const many = await fill(loaded, size)
const fewCalls = await listTimedCalls(few)
const manyCalls = await listTimedCalls(many)

const rows: ScaleReport['rows'] = []
for (const [call, ofMany] of Object.entries(manyCalls)) {
  const ofFew = fewCalls[call]
  if (!ofFew) continue
  const durations = { small: [] as number[], large: [] as number[] }
  for (let turn = 0; turn < Number(turns); turn++) {
    durations.small.push(await timed(ofFew))
    durations.large.push(await timed(ofMany))
  }
  rows.push({ call, small: medianOf(durations.small), large: medianOf(durations.large) })
}
console.log(JSON.stringify({ size, startMs: many.startMs, fillMs: many.fillMs, rows } satisfies ScaleReport))
process.exit() // the two fakes still listen

async function timed({ before, call, after }: TimedCall): Promise<number> {
  await before?.()
  const began = performance.now()
  await call()
  const ms = performance.now() - began
  await after?.()
  return ms
}
