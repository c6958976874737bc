import { Command } from 'commander'
import { defaultAssumptions } from '../../spec/assumptions.ts'
import { explainUrl, needsNoSignature, type UrlRefusal } from '../../server/open-api/admission/explain-url.ts'
import { realTime } from '../../server/clock/clock.ts'
import { createNonces } from '../../server/nonces.ts'
import { printable } from '../../common/printable.ts'
import { createRateLimits } from '../../server/rate-limits.ts'
import { UsageError } from '../../common/usage-error.ts'
import { addCredentials, credentialsOf, type CredentialOptions } from '../options/credentials.ts'

/** `mock-udesk explain URL`: explains why Udesk refuses a signed URL. Exits with 1 if Udesk refuses the URL. */
export function explainCommand(): Command {
  const command = new Command('explain')
    .description('explains why a signed URL is refused')
    .argument('<url>', 'the complete URL, in quotes')
    .option('--body <text>', 'the body as it was sent')
  return addCredentials(command).action(
    (url: string, { body = '', ...credentials }: { body?: string } & Partial<CredentialOptions>) => {
      if (!URL.canParse(url))
        throw new UsageError(`Not a complete URL: ${url}. Put it in quotes, from http:// to the last parameter.`)
      const refusals = findRefusals(url, body, credentialsOf(credentials, process.env))
      process.stdout.write(`${describe(refusals, needsNoSignature(new URL(url), defaultAssumptions)).join('\n')}\n`)
      process.exitCode = refusals.length === 0 ? 0 : 1
    },
  )
}

function describe(refusals: UrlRefusal[], isUnsigned: boolean): string[] {
  if (refusals.length === 0) return [isUnsigned ? '✓ This call needs no signature.' : '✓ The signature is correct.']
  const expected = refusals.map(({ diagnosis }) => diagnosis.expected).find((each) => each != null)
  return [
    ...refusals.map(({ refusal, diagnosis: { cause, hint } }) => `✗ ${refusal} (${cause}): ${hint}`),
    ...(expected ? ['', `Text to sign: ${printable(expected.stringToSign)}`, `Signature:    ${expected.digest}`] : []),
  ]
}

function findRefusals(url: string, rawBody: string, { email, token, structKey }: CredentialOptions) {
  const { now } = realTime
  const clock = { now, ticks: realTime.elapsed }
  const admission = {
    secrets: { admins: [email], apiToken: token, structKey },
    planIncludesApi: true,
    assumptions: defaultAssumptions,
    now,
    wallNow: now,
    nonces: createNonces(clock),
    rateLimits: createRateLimits(clock),
  }
  return explainUrl({ url: new URL(url), rawBody }, admission, defaultAssumptions)
}
