/** Generates what people want to do, plays it, and shows the shortest scenario in which the fake differs from the model. */
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { Scenario } from '../format/scenario.ts'
import { createScenarioFake, failureOf } from '../testing.ts'
import { agentNames } from './centre.ts'
import { scenarioOfWishes, type ModelSettings, type Wish } from './model-scenario.ts'

const customer = fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8')
const agent = fc.constantFrom(...agentNames)
const someone = fc.constantFrom(...agentNames, 'sales' as const)
const just = <Value extends string>(value: Value) => fc.constant(value)

const wish: fc.Arbitrary<Wish> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ customer, wants: just('join'), place: fc.oneof(just('company'), someone) }),
  },
  { weight: 3, arbitrary: fc.record({ customer, wants: just('say') }) },
  fc.record({ customer, wants: fc.constantFrom('leave queue', 'leave session', 'know the state') }),
  fc.record({ customer, wants: just('rate'), option: fc.constantFrom(36, 37) }),
  { weight: 2, arbitrary: fc.record({ customer, wants: fc.constantFrom('be answered', 'be read') }) },
  { weight: 2, arbitrary: fc.record({ customer, wants: just('be transferred'), place: someone }) },
  {
    weight: 2,
    arbitrary: fc.record({
      customer,
      wants: just('be closed'),
      closeType: fc.constantFrom('normal', 'redirect', 'force'),
    }),
  },
  fc.record({
    agent,
    wants: just('change'),
    changes: fc.record({ status: fc.constantFrom('online', 'online', 'busy', 'offline') }),
  }),
  fc.record({ agent, wants: just('change'), changes: fc.record({ capacity: fc.integer({ min: 0, max: 3 }) }) }),
  fc.record({ agent, wants: just('count unread') }),
  { weight: 2, arbitrary: fc.record({ wants: just('wait'), seconds: fc.integer({ min: 1, max: 25 }) }) },
)

const settings: fc.Arbitrary<ModelSettings> = fc.record({
  assigning: fc.constantFrom(0, 2_001),
  idleClose: fc.constantFrom(null, 20_011),
})

/**
 * Plays `runs` scenarios of up to `most` wishes each in one fake, which is reset before each. Throws an error with the seed and
 * with the shortest scenario that fails, as a file for `mock-udesk play`. Returns how many wishes were played.
 */
export async function compareWithModel({ seed, runs, most }: { seed: number; runs: number; most: number }) {
  const fake = createScenarioFake()
  let count = 0

  async function failureIn(scenario: Scenario): Promise<string | undefined> {
    await fake.reset()
    const run = await fake.play(scenario)
    return run.state === 'passed' ? undefined : JSON.stringify(failureOf(run) ?? run.state)
  }

  const wishes = fc.array(wish, { maxLength: most, size: 'max' })
  const property = fc.asyncProperty(wishes, settings, async (all, rules) => {
    count += all.length
    return (await failureIn(scenarioOfWishes(all, rules))) === undefined
  })
  try {
    const { counterexample } = await fc.check(property, { seed, numRuns: runs })
    if (!counterexample) return count
    const scenario = scenarioOfWishes(...counterexample)
    const failure = await failureIn(scenario)
    throw new Error(`seed ${seed}: ${failure ?? 'passes when it is played again'}\n\n${write(scenario)}`)
  } finally {
    await fake.stop()
  }
}

/** Writes each step on one line. */
function write({ steps, ...scenario }: Scenario): string {
  const lines = steps.map((step) => `  - ${stringify(step, { collectionStyle: 'flow', lineWidth: 0 })}`)
  return `${stringify(scenario)}steps:\n${lines.join('')}`
}
