/** Whether a target lets the run in: where it refuses whoever calls, nothing can be found out about it. */
import type { Operation } from '../../spec/operations.ts'
import { refusals, type RefusalName } from '../../spec/refusals/refusals.ts'
import { UsageError } from '../../harness/index.ts'
import type { Exchange } from './exchange.ts'

/** Refusals that say nothing about an operation, for none was asked, and what they are about. */
const culprits = {
  planMissing: 'the plan of the company, which has no open API',
  timestampMalformed: 'the clock of this machine',
  timestampSkewed: 'the clock of this machine',
  nonceMissing: 'the way there, on which the nonce is lost',
  nonceReused: 'the way there, on which calls are sent twice',
  notAdministrator: 'the e-mail (--email, or $UDESK_EMAIL), which must be an administrator’s',
  signatureWrong: 'the token (--token, or $UDESK_API_TOKEN)',
} as const satisfies Partial<Record<RefusalName, string>>

export type AccessRefusal = keyof typeof culprits

/** What a code means at the door; nothing where it means something else in the operation’s `own` refusals. */
export function readAccessRefusal(code: unknown, own: RefusalName[]): AccessRefusal | undefined {
  if (own.some((name) => refusals[name].code === code)) return undefined
  const names = Object.keys(culprits) as AccessRefusal[] // keys() forgets the key type
  return names.find((name) => refusals[name].code === code)
}

/** What to look at where a call of the operation was refused so. */
export const culpritOf = (refusal: AccessRefusal, { auth }: Operation): string =>
  refusal === 'signatureWrong' && auth === 'struct'
    ? 'the key of structured messages (--struct-key, or $UDESK_STRUCT_MESSAGE_KEY)'
    : culprits[refusal]

/** So many calls refused from the start, and the others are not tried. */
const patience = 3

/** Looks at each example’s calls; throws a `UsageError` where the target lets nobody in. */
export function watchAccess(origin: string, ownRefusals: (operation: Operation) => RefusalName[]) {
  let refused = 0
  let isIn = false
  return (exchanges: Exchange[]): void => {
    for (const { operation, answer } of exchanges) {
      if (isIn || operation.auth !== 'signature' || answer.kind !== 'reply') continue
      const code = answer.reply[operation.family]
      const met = readAccessRefusal(code, ownRefusals(operation))
      if (met && ++refused >= patience) {
        const said = `${origin} refuses every call with ${String(code)} (${met})`
        throw new UsageError(`${said}: look at ${culpritOf(met, operation)}.`)
      }
      // A code of the door that an operation has too tells neither.
      isIn = readAccessRefusal(code, []) === undefined
    }
  }
}
