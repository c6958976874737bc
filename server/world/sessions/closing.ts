/** Closes a session and gives the agent the next customer. */
import { serveWaiting } from './assignment.ts'
import type { Centre } from '../centre.ts'
import { endSession, openSession } from './sessions.ts'
import type { ClosedBy, CloseType, Session } from '../types.ts'

export type CloseOutcome = { kind: 'closed'; session: Session } | { kind: 'no-session' }

export function closeSession(
  centre: Centre,
  sessionId: number,
  by: Exclude<ClosedBy, 'transfer'>,
  closeType: CloseType = 'normal',
): CloseOutcome {
  const session = openSession(centre, sessionId)
  if (!session) return { kind: 'no-session' }
  endSession(centre, session, by, closeType)
  serveWaiting(centre)
  return { kind: 'closed', session }
}
