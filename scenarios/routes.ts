import type { Company } from '../server/company.ts'
import { readDuration } from '../common/dates.ts'
import { UsageError } from '../common/usage-error.ts'
import { Problem } from '../server/admin-api/problem.ts'
import { found, integerIn, listRoute, route, type Route } from '../server/admin-api/route.ts'
import { duration, listOf, object, optional } from '../common/schema.ts'
import { reloadedSchema } from '../server/admin-api/resources/control/reload.ts'
import type { Runs } from './mount.ts'
import type { StartedRun } from './run/run.ts'
import { checkScenario, readFromLibrary, readLibrary, type Scenario } from './format/scenario.ts'
import * as shapes from './run/shapes.ts'
import type { Run } from './run/shapes.ts'
import { walk } from './run/walk.ts'

/** After this time (real ms) `walkRun` replies even if the run is not over. The caller can call `walkRun` again. */
const walkTimeout = 30_000

/**
 * The routes for scenarios and their runs. Only `walkRun` moves the clock. `replace` replaces the scenarios that run from the
 * start.
 */
export function scenarioRoutes(
  runsOf: (company: Company) => Runs,
  replace: (scenarios: readonly Scenario[]) => Promise<string[]>,
): Route[] {
  const runOf = (company: Company, path: Record<string, string>): StartedRun =>
    found(runsOf(company).get(integerIn(path, 'id')), 'run', path.id ?? '')

  async function start(scenario: Scenario, company: Company): Promise<Run> {
    const run = runsOf(company).start(scenario)
    await run.ready
    return run.show()
  }

  return [
    route({
      operationId: 'listScenarios',
      method: 'get',
      path: '/scenarios',
      summary: 'The scenarios that come with mock-udesk',
      reply: object({ items: listOf(shapes.scenario) }),
      answer: () => ({ items: readLibrary().map(({ name, description }) => ({ name, description })) }),
    }),
    route({
      operationId: 'setScenariosAtStart',
      method: 'put',
      path: '/scenarios/at-start',
      summary:
        'Sets the scenarios that run in every company from its start: runs of removed and changed scenarios are stopped, new and changed scenarios begin, also after a reset',
      body: shapes.scenariosAtStart,
      reply: reloadedSchema,
      async answer({ body: { scenarios } }) {
        return { changed: (await replace(readScenarios(scenarios))).map((name) => `scenario/${name}`) }
      },
    }),
    route({
      operationId: 'playScenario',
      method: 'post',
      path: '/scenarios/{name}/runs',
      summary: 'Begins a scenario of the library; on a frozen clock, the run waits until the clock is moved',
      reply: shapes.run,
      status: 201,
      answer: ({ company, path: { name = '' } }) => start(fromLibrary(name), company),
    }),
    route({
      operationId: 'playNewScenario',
      method: 'post',
      path: '/runs',
      summary: 'Begins your own scenario',
      body: shapes.newRun,
      reply: shapes.run,
      status: 201,
      answer: ({ company, body }) => start(readBody(body), company),
    }),
    listRoute({
      operationId: 'listRuns',
      path: '/runs',
      summary: 'All runs, also those that are over',
      item: shapes.run,
      sources: ({ company }) => ({ entries: runsOf(company).list(), dropped: runsOf(company).dropped() }),
      show: (run) => run.show(),
    }),
    route({
      operationId: 'getRun',
      method: 'get',
      path: '/runs/{id}',
      summary: 'One run, with its steps so far and their outcomes',
      reply: shapes.run,
      answer: ({ company, path }) => runOf(company, path).show(),
    }),
    route({
      operationId: 'stopRun',
      method: 'delete',
      path: '/runs/{id}',
      summary: 'Stops a run and undoes what its scenario changed; its record stays',
      reply: shapes.run,
      async answer({ company, path }) {
        const run = runOf(company, path)
        await run.stop()
        return run.show()
      },
    }),
    route({
      operationId: 'walkRun',
      method: 'post',
      path: '/runs/{id}/walk',
      summary:
        'Moves a frozen clock to the end of a run and not beyond; where the clock runs, waits for the end; after 30 s, replies with the run as it is',
      body: object({ grace: optional(duration('real time to wait for each push that the receiver does not answer')) }),
      reply: shapes.run,
      async answer({ company, path, body: { grace } }) {
        const run = runOf(company, path)
        await walk(run, company, { grace: grace === undefined ? undefined : readDuration(grace), timeout: walkTimeout })
        return run.show()
      },
    }),
  ]
}

function fromLibrary(name: string): Scenario {
  try {
    return readFromLibrary(name)
  } catch (error) {
    if (error instanceof UsageError) throw new Problem(404, error.message)
    throw error
  }
}

function readScenarios(scenarios: readonly unknown[]): Scenario[] {
  const mistakes = scenarios.flatMap((scenario, at) =>
    checkScenario(scenario).map(({ pointer, message }) => ({ pointer: `/scenarios/${at}${pointer}`, message })),
  )
  if (mistakes.length > 0) throw new Problem(422, 'The scenarios have mistakes.', { mistakes })
  return scenarios as Scenario[] // they were checked
}

function readBody(body: unknown): Scenario {
  const mistakes = checkScenario(body)
  if (mistakes.length > 0) throw new Problem(422, 'The scenario has mistakes.', { mistakes })
  return body as Scenario // it was checked
}
