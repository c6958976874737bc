import type { Company } from '../server/company.ts'
import { readDuration } from '../common/dates.ts'
import { UsageError } from '../common/usage-error.ts'
import { Problem } from '../server/admin-api/problem.ts'
import { found, integerIn, listRoute, route, type Route } from '../server/admin-api/route.ts'
import { duration, listOf, object, optional } from '../common/schema.ts'
import { reloaded } from '../server/admin-api/schemas.ts'
import type { Runs } from './mount.ts'
import type { Performance } from './run/run.ts'
import { checkStory, readFromLibrary, readLibrary, type Story } from './format/scenario.ts'
import * as shapes from './run/shapes.ts'
import type { Run } from './run/shapes.ts'
import { walk } from './run/walk.ts'

/** Real ms a call may wait for the end of a run; who asked may ask again. */
const patience = 30_000

/** Stories and their runs. None of these but `walkRun` moves the clock. `exchange` puts others in place of those played from the start. */
export function scenarioRoutes(
  runsOf: (company: Company) => Runs,
  exchange: (stories: readonly Story[]) => Promise<string[]>,
): Route[] {
  const runOf = (company: Company, path: Record<string, string>): Performance =>
    found(runsOf(company).get(integerIn(path, 'id')), 'run', path.id ?? '')

  async function start(story: Story, company: Company): Promise<Run> {
    const run = runsOf(company).start(story)
    await run.ready
    return run.show()
  }

  return [
    route({
      operationId: 'listScenarios',
      method: 'get',
      path: '/scenarios',
      summary: 'The stories that come with mock-udesk',
      reply: object({ items: listOf(shapes.scenario) }),
      answer: () => ({ items: readLibrary().map(({ name, description }) => ({ name, description })) }),
    }),
    route({
      operationId: 'setStoriesAtStart',
      method: 'put',
      path: '/scenarios/at-start',
      summary:
        'What every company plays from its start: the run of a story that is gone or changed is stopped, what is new begins, and a reset begins with these',
      body: shapes.storiesAtStart,
      reply: reloaded,
      async answer({ body: { stories } }) {
        return { changed: (await exchange(readStories(stories))).map((name) => `scenario/${name}`) }
      },
    }),
    route({
      operationId: 'playScenario',
      method: 'post',
      path: '/scenarios/{name}/runs',
      summary: 'Begins one of them; time passes by itself, or stands until it is moved',
      reply: shapes.run,
      status: 201,
      answer: ({ company, path: { name = '' } }) => start(fromLibrary(name), company),
    }),
    route({
      operationId: 'playStory',
      method: 'post',
      path: '/runs',
      summary: 'Begins a story of your own',
      body: shapes.newRun,
      reply: shapes.run,
      status: 201,
      answer: ({ company, body }) => start(readBody(body), company),
    }),
    listRoute({
      operationId: 'listRuns',
      path: '/runs',
      summary: 'Runs of stories, those that are over among them',
      item: shapes.run,
      sources: ({ company }) => ({ entries: runsOf(company).list(), dropped: runsOf(company).dropped() }),
      show: (run) => run.show(),
    }),
    route({
      operationId: 'getRun',
      method: 'get',
      path: '/runs/{id}',
      summary: 'How far a run has come, and what came of its steps',
      reply: shapes.run,
      answer: ({ company, path }) => runOf(company, path).show(),
    }),
    route({
      operationId: 'stopRun',
      method: 'delete',
      path: '/runs/{id}',
      summary: 'Ends a run as it stands, and leaves nothing of it but its record',
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
        'Moves a frozen clock to the end of a run and not beyond, or waits where the clock runs; after 30 s it answers with the run as it stands',
      body: object({ grace: optional(duration('real time to wait for each push that is not answered')) }),
      reply: shapes.run,
      async answer({ company, path, body: { grace } }) {
        const run = runOf(company, path)
        await walk(run, company, { grace: grace === undefined ? undefined : readDuration(grace), patience })
        return run.show()
      },
    }),
  ]
}

function fromLibrary(name: string): Story {
  try {
    return readFromLibrary(name)
  } catch (error) {
    if (error instanceof UsageError) throw new Problem(404, error.message)
    throw error
  }
}

function readStories(stories: readonly unknown[]): Story[] {
  const mistakes = stories.flatMap((story, at) =>
    checkStory(story).map(({ pointer, message }) => ({ pointer: `/stories/${at}${pointer}`, message })),
  )
  if (mistakes.length > 0) throw new Problem(422, 'The stories have mistakes.', { mistakes })
  return stories as Story[] // they were checked
}

function readBody(body: unknown): Story {
  const mistakes = checkStory(body)
  if (mistakes.length > 0) throw new Problem(422, 'The story has mistakes.', { mistakes })
  return body as Story // it was checked
}
