import type * as Admin from '../../server/admin-api/types.ts'
import type { AdminClient } from '../client/admin-client.ts'

/** The company's clock. Instants are ISO 8601, durations milliseconds or as `60s`; a move resolves when it is over. */
export function createClock({ ask }: AdminClient) {
  const move = (move: Admin.ClockMove) => ask<Admin.ClockMoved>('PUT', '/clock', move)
  return {
    now: async (): Promise<string> => (await ask<Admin.Clock>('GET', '/clock')).now,
    /** Stops it, at `instant` where one is given. */
    freeze: (instant?: string) => move({ freeze: instant ?? true }),
    /** Changes the date and fires nothing. */
    set: (instant: string) => move({ set: instant }),
    /** Moves a frozen clock; `grace` is the real time to wait for each push that is not answered. */
    advance: (duration: number | string, { grace }: { grace?: number | string } = {}) =>
      move({ advance: duration, ...(grace !== undefined && { grace }) }),
    resume: () => move({ resume: true }),
  }
}
