import type { Product } from '../product.ts'
import type { Samples } from '../report/samples.ts'
import type { Subject } from '../subjects/subject.ts'

export type Settings = {
  msOfSlice: number
  msOfWarmUp: number
  rounds: number
  starts: number
  callsForMemory: number
  timesOfFresh: number
  conversations: number
  pushes: number
}

export const full: Settings = {
  msOfSlice: 1_500,
  msOfWarmUp: 1_500,
  rounds: 5,
  starts: 11,
  callsForMemory: 300_000,
  timesOfFresh: 101,
  conversations: 20_000,
  pushes: 8_000,
}

export const quick: Settings = {
  msOfSlice: 250,
  msOfWarmUp: 250,
  rounds: 3,
  starts: 3,
  callsForMemory: 30_000,
  timesOfFresh: 21,
  conversations: 2_000,
  pushes: 2_000,
}

/** The conversations of the busy hour. */
export const conversationsOfHour = full.conversations

/** What a measurement needs, and where it puts what it finds. */
export type Context = { product: Product; subjects: readonly Subject[]; settings: Settings; samples: Samples }

/** Measures its subjects in turn, slice by slice, so that a noisy minute of the machine affects all of them. */
export type Measurement = (context: Context) => Promise<void>
