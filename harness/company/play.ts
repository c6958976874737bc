import { nameOrScenario, type Scenario } from '../../scenarios/format/scenario.ts'
import type * as Scenarios from '../../scenarios/run/shapes.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'

/** A run of a scenario: its state, and the result of each step so far. */
export type Run = Camel<Scenarios.Run>
export type RunStep = Camel<Scenarios.RunStep>

/** The part of `AbortSignal` that `play` uses. The `lib` of a project may not declare `AbortSignal`. */
export type AbortSignalLike = {
  readonly aborted: boolean
  addEventListener: (type: 'abort', listener: () => void, options: { once: true }) => void
  removeEventListener: (type: 'abort', listener: () => void) => void
}

export type PlayOptions = {
  /** How long each move of the clock waits for the answer to a push, in real time. Write it in ms, or as `1s`. */
  grace?: number | string
  /** Ends the run and removes it. */
  signal?: AbortSignalLike
  /** `play` calls this function once, when the run has started. */
  started?: (run: Run) => void
}

/** `scenario`: the name of a library scenario, a file name (with a dot or a slash in it), or a scenario object. */
export type Play = (scenario: string | Scenario, options?: PlayOptions) => Promise<Run>

/**
 * Plays a scenario to its end. If the clock is frozen, moves the clock to the end of the scenario and no further. If the clock
 * runs, waits until the scenario ends. If a scenario begins with a session, also waits for the integration to create that
 * session.
 */
export const createPlay =
  ({ ask, askVerbatim }: AdminClient): Play =>
  async (nameOrObject, { grace, signal, started } = {}) => {
    const scenario = typeof nameOrObject === 'string' ? nameOrScenario(nameOrObject) : nameOrObject
    let run =
      typeof scenario === 'string'
        ? await ask<Scenarios.Run>('POST', `/scenarios/${encodeURIComponent(scenario)}/runs`)
        : await askVerbatim<Scenarios.Run>('POST', '/runs', scenario)
    started?.(run)
    const stop = () => void ask('DELETE', `/runs/${run.id}`).catch(() => undefined)
    if (signal?.aborted === true) stop()
    else signal?.addEventListener('abort', stop, { once: true })
    const options = grace === undefined ? {} : { grace }
    while (run.state === 'running') run = await ask<Scenarios.Run>('POST', `/runs/${run.id}/walk`, options)
    signal?.removeEventListener('abort', stop)
    return run
  }
