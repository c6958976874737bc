/** Holds the values of a run's variables, and draws random durations for the run. */
import { valueAtPath } from '../../common/json-pointer.ts'
import { suggest } from '../../common/mistakes.ts'
import type { Ids } from '../../server/ids.ts'
import { makeText } from '../format/faker.ts'
import { StepFailure } from '../format/step-failure.ts'
import type { Variable } from '../format/variables.ts'
import type { ScenarioAgents } from './agents.ts'
import type { ScenarioCustomers } from './customers.ts'

/** The current round of each `repeat`, by its variable. */
export type Rounds = Readonly<Record<string, number>>

export type VariableValues = ReturnType<typeof createVariableValues>

type Sources = { ids: Ids; run: number; customers: ScenarioCustomers; agents: ScenarioAgents }

export function createVariableValues({ ids, run, customers, agents }: Sources) {
  const replies = new Map<string, unknown>()
  let drawn = 0

  function valueOf(root: string, rounds: Rounds): unknown {
    const customer = customers.find(root)
    if (Object.hasOwn(rounds, root)) return rounds[root]
    if (customer) return customers.valuesOf(customer)
    if (replies.has(root)) return { reply: replies.get(root) }
    const values = agents.valuesOf(root)
    if (values) return values
    const known = [...customers.all().map(({ as }) => as), ...replies.keys(), ...agents.names()]
    throw new StepFailure(`something with the name "${root}"`, `nothing${suggest(root, known)}`)
  }

  return {
    /** Returns the value of a variable. Throws if the variable has no value yet. */
    lookUp(variable: Variable, rounds: Rounds): unknown {
      const { root, path } = variable
      if (root === 'faker') return makeText(path, ids, `scenario ${run}`, ++drawn)
      const value = valueAtPath(valueOf(root, rounds), path)
      if (value === undefined || value === null)
        throw new StepFailure(`a value of \${${[root, ...path].join('.')}}`, 'none')
      return value
    },
    /** Stores the reply of a `call` with `as: name`. */
    keepReply: (name: string, reply: unknown) => void replies.set(name, reply),
    /** Draws a duration between `from` and `to`. The same seed draws the same duration. */
    drawBetween: (from: number, to: number): number =>
      from + Math.floor(ids.draw(`scenario ${run} pause`, ++drawn) * (to - from)),
  }
}
