/** Measures the product beside the other servers, and reports medians, musts and a chart. */
import { readFileSync } from 'node:fs'
import { calls } from './measurements/calls.ts'
import { coldStart } from './measurements/cold-start.ts'
import { containerStart } from './measurements/container-start.ts'
import { busyHour, fresh } from './measurements/in-process.ts'
import { conversationsOfHour, full, quick, type Measurement } from './measurements/measurement.ts'
import { memory } from './measurements/memory.ts'
import { pushes } from './measurements/pushes.ts'
import { pinThisProcess } from './processes.ts'
import type { Product } from './product.ts'
import { describeMachine } from './report/machine.ts'
import type { Outcome } from './report/outcome.ts'
import { drawChart } from './report/chart.ts'
import { judge, listGoals } from './report/goals.ts'
import { createSamples } from './report/samples.ts'
import { drawSubjects, drawVerdicts } from './report/table.ts'
import { listSubjects, ours } from './subjects/subjects.ts'

export const measurements = { calls, start: coldStart, memory, fresh, hour: busyHour, pushes, image: containerStart }

export type Comparison = Outcome & { json: string; chart: string }

/** It is right if all servers answered rightly. A goal that is not met is not a failure: the machine may be slow. */
export async function compare(product: Product, isQuick: boolean, only: readonly string[]): Promise<Comparison> {
  const began = new Date()
  const settings = isQuick ? quick : full
  const samples = createSamples()
  const placement = pinThisProcess()
  const subjects = listSubjects(product)
  const names = subjects.map(({ name }) => name)
  for (const [name, measure] of Object.entries<Measurement>(measurements)) {
    if (only.length > 0 && !only.includes(name)) continue
    console.error(`${new Date().toISOString().slice(11, 19)} ${name}`)
    await measure({ product, subjects, settings, samples }).catch((error: unknown) => samples.fail(name, error))
  }

  const machine = describeMachine(began)
  const how = `medians of ${settings.rounds} slices of ${settings.msOfSlice} ms in turn${isQuick ? ' (a quick run: too short to judge)' : ''}`
  const about = [machine, `mock-udesk: ${product.origin}; ${placement}; ${how}`, versions()]
  const verdicts = judge(samples, listGoals(settings.conversations / conversationsOfHour)).filter(
    ({ verdict }) => only.length === 0 || verdict !== 'not measured',
  )
  const remarks = samples.remarks()
  const parts = [about.join('\n'), drawSubjects(samples, names), drawVerdicts(verdicts), remarks.join('\n')]
  return {
    text: parts.filter(Boolean).join('\n\n'),
    isRight: samples.isRight(),
    json: JSON.stringify({ began, about, settings, verdicts, remarks, samples: samples.all() }, null, 2),
    chart: drawChart(samples, names, ours, [machine, isQuick ? 'a quick run: too short to judge' : '', versions()]),
  }
}

/** The versions of what is measured, from the package of the bench. */
function versions(): string {
  const { dependencies } = JSON.parse(readFileSync('bench/package.json', 'utf8')) as {
    dependencies: Record<string, string>
  } // npm's own format
  return ['hono', 'fastify', 'ajv', 'emulate', '@stoplight/prism-cli', '@mockoon/cli']
    .map((name) => `${name} ${dependencies[name] ?? ''}`)
    .join(', ')
}
