import { nameOrScenario, type Scenario } from '../../scenarios/format/scenario.ts'
import type * as Scenarios from '../../scenarios/run/shapes.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'

/** A scenario's run: how far it has come, and what came of its steps. */
export type Run = Camel<Scenarios.Run>
export type RunStep = Camel<Scenarios.RunStep>

/** What is used of an `AbortSignal`, whose own type a project may lack. */
export type AbortSignalLike = {
  readonly aborted: boolean
  addEventListener: (type: 'abort', listener: () => void, options: { once: true }) => void
  removeEventListener: (type: 'abort', listener: () => void) => void
}

export type PlayOptions = {
  /** Real time to wait, while time is moved, for each push that is not answered: ms, or as `1s`. */
  grace?: number | string
  /** Ends the run, of which nothing is left then. */
  signal?: AbortSignalLike
  /** Told once, as soon as there is a run. */
  started?: (run: Run) => void
}

/** `told` is the name of a scenario that comes with the package, the name of a file (with a dot or a slash), or a scenario itself. */
export type Play = (told: string | Scenario, options?: PlayOptions) => Promise<Run>

/**
 * Plays a scenario to its end. A frozen clock is moved there and not beyond; a running one is waited for. A scenario that begins
 * with a session of the integration is waited for, too.
 */
export const createPlay =
  ({ ask, askVerbatim }: AdminClient): Play =>
  async (told, { grace, signal, started } = {}) => {
    const scenario = typeof told === 'string' ? nameOrScenario(told) : told
    let run =
      typeof scenario === 'string'
        ? await ask<Scenarios.Run>('POST', `/scenarios/${encodeURIComponent(scenario)}/runs`)
        : await askVerbatim<Scenarios.Run>('POST', '/runs', scenario)
    started?.(run)
    const stop = () => void ask('DELETE', `/runs/${run.id}`).catch(() => undefined)
    if (signal?.aborted === true) stop()
    else signal?.addEventListener('abort', stop, { once: true })
    const walk = grace === undefined ? {} : { grace }
    while (run.state === 'running') run = await ask<Scenarios.Run>('POST', `/runs/${run.id}/walk`, walk)
    signal?.removeEventListener('abort', stop)
    return run
  }
