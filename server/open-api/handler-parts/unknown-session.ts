import { particularHints } from '../../../spec/refusals/hints.ts'
import type { Company } from '../../company.ts'
import type { Session } from '../../world/types.ts'
import { Refusal } from '../refusal.ts'

/**
 * The refusal if a session does not exist, is closed, or belongs to another customer. It is used if the operation documents no
 * code for this case. `customerField` is the parameter that names the customer.
 */
export function unknownSession({ assumptions, world }: Company, id: number, customerField?: string): Refusal {
  const refusal = assumptions['sessions.unknown'] === '9200' ? 'sessionClosed' : 'sessionNotFound'
  const session = world.sessions.get(id)
  if (session?.closedAt === null && customerField !== undefined)
    return new Refusal(refusal, '', particularHints['other-customer'], {
      field: customerField,
      wrong: 'other-customer',
    })
  const next = nextOf(session, world.sessions.get)
  if (!next) return new Refusal(refusal)
  const { cause, hint } = particularHints.transferred
  return new Refusal(refusal, '', { cause, hint: hint.replace('{session}', String(next.id)) })
}

/** The newest session after transfers; undefined if the session was not transferred. */
function nextOf(session: Session | undefined, get: (id: number) => Session | undefined): Session | undefined {
  const next = session?.to == null ? undefined : get(session.to)
  return next && (nextOf(next, get) ?? next)
}
