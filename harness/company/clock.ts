import type * as Admin from '../../server/admin-api/types.ts'
import type { AdminClient } from '../client/admin-client.ts'

/**
 * The company's clock. Write an instant in ISO 8601, and a duration in milliseconds or as `60s`. Each method resolves when all
 * effects of the move are complete.
 */
export function createClock({ ask }: AdminClient) {
  const move = (move: Admin.ClockMove) => ask<Admin.ClockMoved>('PUT', '/clock', move)
  return {
    now: async (): Promise<string> => (await ask<Admin.Clock>('GET', '/clock')).now,
    /** Stops the clock. If `instant` is given, sets the clock to that instant first. */
    freeze: (instant?: string) => move({ freeze: instant ?? true }),
    /** Changes the date. Fires no timers. */
    set: (instant: string) => move({ set: instant }),
    /** Moves a frozen clock forward. `grace` is the time to wait for the answer to each push, in real time. */
    advance: (duration: number | string, { grace }: { grace?: number | string } = {}) =>
      move({ advance: duration, ...(grace !== undefined && { grace }) }),
    resume: () => move({ resume: true }),
  }
}
