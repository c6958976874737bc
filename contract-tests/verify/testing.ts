/** Functions that the tests of the contract run share. */
import type { Assumptions } from '../../spec/assumptions.ts'
import type { OperationId } from '../../spec/types.ts'
import { createTestFake } from '../../server/testing.ts'
import type { ReplyChecker } from './reply-checker.ts'
import type { Time } from './pace.ts'
import { verify, type Target } from './verify.ts'

type InMemory = {
  checker: ReplyChecker
  only?: OperationId[]
  assume?: Partial<Assumptions>
  rate?: number
  write?: boolean
  /** Wraps the `fetch` between the run and the fake. */
  through?: (send: typeof fetch) => typeof fetch
}

/** Creates a fake in memory as a target. Each wait of the run advances the clock of the fake. */
export async function createTarget(assume: Partial<Assumptions> = {}) {
  const { fake, company } = createTestFake({ assume })
  const { clock, wiring } = company
  await clock.freeze()
  const target: Target = {
    baseUrl: 'http://127.0.0.1:8375/open_api_v1',
    credentials: { email: wiring.admins[0] ?? '', apiToken: wiring.apiToken, structKey: wiring.structKey },
    password: wiring.password,
    send: fake.send,
  }
  const time: Time = {
    now: clock.now,
    elapsed: clock.ticks,
    async sleep(ms) {
      await clock.advance(ms)
    },
  }
  return { target, time, company, stop: () => fake.stop() }
}

/** Runs the contract tests at a fake in memory. By default, runs all tests. */
export async function verifyInMemory({ checker, only = [], assume, rate, write = true, through }: InMemory) {
  const { target, time, stop } = await createTarget(assume)
  try {
    const send = through ? through(target.send) : target.send
    return await verify({ ...target, send }, { only, write, rate: rate ?? null, time, run: 'verify', checker })
  } finally {
    await stop()
  }
}
