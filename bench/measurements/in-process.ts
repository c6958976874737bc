/** What the library does in a process of its own. */
import { fileURLToPath } from 'node:url'
import { node, runProgram } from '../processes.ts'
import * as measures from '../report/measures.ts'
import { ours } from '../subjects/subjects.ts'
import type { Context } from './measurement.ts'

export const program = (name: string) => fileURLToPath(new URL(`../programs/${name}.js`, import.meta.url))

export async function fresh({ product, settings, samples }: Context): Promise<void> {
  const printed = await runProgram(node(program('fresh'), product.library, String(settings.timesOfFresh)))
  const { second, company, reset } = printed as Record<'second' | 'company' | 'reset', number[]> // what fresh.ts prints
  samples.add(measures.secondInstance, ours, ...second)
  samples.add(measures.createCompany, ours, ...company)
  samples.add(measures.reset, ours, ...reset)
}

export async function busyHour({ product, settings, samples }: Context): Promise<void> {
  const seconds = await runProgram(node(program('busy-hour'), product.library, String(settings.conversations)))
  samples.add(measures.busyHour, ours, Number(seconds))
}
