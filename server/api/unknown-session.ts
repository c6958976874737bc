import type { Company } from '../company.ts'
import type { Session } from '../world/types.ts'
import { Refusal } from './refusal.ts'

/** A call is about a session that is not there or not open any more, and no code of its own is documented for that. */
export function unknownSession({ assumptions, world }: Company, id: number): Refusal {
  const refusal = assumptions['sessions.unknown'] === '9200' ? 'sessionClosed' : 'sessionNotFound'
  const next = nextOf(world.sessions.get(id), world.sessions.get)
  if (!next) return new Refusal(refusal)
  const hint = `Go on with im_sub_session_id ${next.id}, which the transfer push told: this session was handed on.`
  return new Refusal(refusal, '', { cause: 'transferred', hint })
}

/** What a session became by transfers, if it was transferred at all. */
function nextOf(session: Session | undefined, get: (id: number) => Session | undefined): Session | undefined {
  const next = session?.to == null ? undefined : get(session.to)
  return next && (nextOf(next, get) ?? next)
}
