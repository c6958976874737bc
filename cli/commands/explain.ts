import { Command } from 'commander'
import { defaultAssumptions } from '../../spec/assumptions.ts'
import { explainUrl, type UrlRefusal } from '../../server/open-api/admission/explain-url.ts'
import { realTime } from '../../server/clock/clock.ts'
import { createNonces } from '../../server/nonces.ts'
import { printable } from '../../common/printable.ts'
import { createRateLimits } from '../../server/rate-limits.ts'
import { UsageError } from '../../harness/index.ts'
import { addCredentials, credentialsOf, type Credentials } from '../options/credentials.ts'

/** `mock-udesk explain URL`: why a signed URL is refused, its path included. Exits with 1 where it is. */
export function explainCommand(): Command {
  const command = new Command('explain')
    .description('says why a signed URL is refused')
    .argument('<url>', 'the whole address, in quotes')
    .option('--body <text>', 'the body as it was sent')
  return addCredentials(command).action(
    (url: string, { body = '', ...credentials }: { body?: string } & Partial<Credentials>) => {
      if (!URL.canParse(url))
        throw new UsageError(`Not a whole URL: ${url}. Put it in quotes, from http:// to the last parameter.`)
      const objections = findObjections(url, body, credentialsOf(credentials, process.env))
      process.stdout.write(`${describe(objections).join('\n')}\n`)
      process.exitCode = objections.length === 0 ? 0 : 1
    },
  )
}

function describe(objections: UrlRefusal[]): string[] {
  if (objections.length === 0) return ['✓ The signature is good.']
  const expected = objections.map(({ diagnosis }) => diagnosis.expected).find((each) => each != null)
  return [
    ...objections.map(({ refusal, diagnosis: { cause, hint } }) => `✗ ${refusal} (${cause}): ${hint}`),
    ...(expected
      ? ['', `To be signed:  ${printable(expected.stringToSign)}`, `Its signature: ${expected.digest}`]
      : []),
  ]
}

function findObjections(url: string, rawBody: string, { email, token, structKey }: Credentials) {
  const { now } = realTime
  const clock = { now, ticks: realTime.elapsed }
  const door = {
    secrets: { admins: [email], apiToken: token, structKey },
    planIncludesApi: true,
    assumptions: defaultAssumptions,
    now,
    wallNow: now,
    nonces: createNonces(clock),
    rateLimits: createRateLimits(clock),
  }
  return explainUrl({ url: new URL(url), rawBody }, door, defaultAssumptions)
}
