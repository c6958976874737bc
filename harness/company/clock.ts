import type * as Admin from '../../server/admin-api/types.ts'
import type { AdminClient } from '../client/admin-client.ts'

/** The company's clock. Instants are ISO 8601; durations are milliseconds or as `60s`. A move resolves when its effects are complete. */
export function createClock({ ask }: AdminClient) {
  const move = (move: Admin.ClockMove) => ask<Admin.ClockMoved>('PUT', '/clock', move)
  return {
    now: async (): Promise<string> => (await ask<Admin.Clock>('GET', '/clock')).now,
    /** Stops the clock, at `instant` if given. */
    freeze: (instant?: string) => move({ freeze: instant ?? true }),
    /** Changes the date without firing timers. */
    set: (instant: string) => move({ set: instant }),
    /** Moves a frozen clock. `grace`: how long to wait for the answer to each push, in real time. */
    advance: (duration: number | string, { grace }: { grace?: number | string } = {}) =>
      move({ advance: duration, ...(grace !== undefined && { grace }) }),
    resume: () => move({ resume: true }),
  }
}
