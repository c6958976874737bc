/** Measures the product beside the other servers, and reports medians, musts and a chart. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import { calls } from './measurements/calls.ts'
import { coldStart } from './measurements/cold-start.ts'
import { containerStart } from './measurements/container-start.ts'
import { busyHour, fresh } from './measurements/in-process.ts'
import { conversationsOfHour, full, quick, type Measurement } from './measurements/measurement.ts'
import { memory } from './measurements/memory.ts'
import { pushes } from './measurements/pushes.ts'
import { pinThisProcess } from './processes.ts'
import type { Product } from './product.ts'
import { drawChart } from './report/chart.ts'
import { judge, listGoals } from './report/goals.ts'
import { createSamples } from './report/samples.ts'
import { drawSubjects, drawVerdicts } from './report/table.ts'
import { listSubjects, ours } from './subjects/subjects.ts'

export const measurements = { calls, start: coldStart, memory, fresh, hour: busyHour, pushes, image: containerStart }

export type CompareOptions = { isQuick: boolean; only: string[]; json: string; svg: string }

/** Returns whether all servers answered rightly. A goal that is not met is not a failure: the machine may be slow. */
export async function compare(product: Product, { isQuick, only, json, svg }: CompareOptions): Promise<boolean> {
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

  const day = began.toISOString().slice(0, 10)
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${process.platform}`
  const about = [
    `${day}, ${machine}`,
    `mock-udesk: ${product.origin}; ${placement}`,
    `Medians of ${settings.rounds} slices of ${settings.msOfSlice} ms in turn${isQuick ? ' (a quick run: too short to judge)' : ''}`,
    versions(),
  ]
  const verdicts = judge(samples, listGoals(settings.conversations / conversationsOfHour))
  console.log(
    [about.join('\n'), drawSubjects(samples, names), drawVerdicts(verdicts), samples.remarks().join('\n')]
      .filter(Boolean)
      .join('\n\n'),
  )
  write(
    json,
    `${JSON.stringify({ began, about, settings, verdicts, remarks: samples.remarks(), samples: samples.all() }, null, 2)}\n`,
  )
  write(svg, drawChart(samples, names, ours, `${day} · ${machine} · ${versions()}`))
  return samples.isRight()
}

function write(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
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
