/** Notices that a target refuses every call, for example because of a wrong token. In this case the run cannot find anything. */
import type { Operation } from '../../spec/operations.ts'
import { refusals, type RefusalName } from '../../spec/refusals/refusals.ts'
import { UsageError } from '../../harness/index.ts'
import type { RecordedCall } from './call-recorder.ts'

/** Refusals that concern the caller and not the operation, with their causes. */
const refusalCauses = {
  planMissing: 'the plan of the company, which has no open API',
  timestampMalformed: 'the clock of this machine',
  timestampSkewed: 'the clock of this machine',
  nonceMissing: 'the network between, which loses the nonce',
  nonceReused: 'the network between, which sends calls twice',
  notAdministrator: 'the e-mail (--email, or $UDESK_EMAIL), which must be an administrator’s',
  signatureWrong: 'the token (--token, or $UDESK_API_TOKEN)',
} as const satisfies Partial<Record<RefusalName, string>>

export type AccessRefusal = keyof typeof refusalCauses

/** Returns the access refusal with this code. Returns undefined if one of the operation’s `own` refusals has the same code. */
export function readAccessRefusal(code: unknown, own: RefusalName[]): AccessRefusal | undefined {
  if (own.some((name) => refusals[name].code === code)) return undefined
  const names = Object.keys(refusalCauses) as AccessRefusal[] // keys() forgets the key type
  return names.find((name) => refusals[name].code === code)
}

/** Returns what the user must check after this refusal of a call. */
export const causeOf = (refusal: AccessRefusal, { auth }: Operation): string =>
  refusal === 'signatureWrong' && auth === 'struct'
    ? 'the key of structured messages (--struct-key, or $UDESK_STRUCT_MESSAGE_KEY)'
    : refusalCauses[refusal]

/** If the target refuses this number of first calls, the run stops. */
const refusedCallsBeforeGivingUp = 3

/** Checks the calls of each example. Throws a `UsageError` if the target refuses all of the first calls. */
export function watchAccess(origin: string, ownRefusals: (operation: Operation) => RefusalName[]) {
  let refused = 0
  let isAdmitted = false
  return (exchanges: RecordedCall[]): void => {
    for (const { operation, answer } of exchanges) {
      if (isAdmitted || operation.auth !== 'signature' || answer.kind !== 'reply') continue
      const code = answer.reply[operation.family]
      const refusal = readAccessRefusal(code, ownRefusals(operation))
      if (refusal && ++refused >= refusedCallsBeforeGivingUp) {
        const what = `${origin} refuses every call with ${String(code)} (${refusal})`
        throw new UsageError(`${what}: check ${causeOf(refusal, operation)}.`)
      }
      // If the operation itself also replies this code, the code does not prove that the target accepts the caller.
      isAdmitted = readAccessRefusal(code, []) === undefined
    }
  }
}
