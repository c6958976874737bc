import type { Command } from 'commander'
import { variable } from '../../harness/config/variables.ts'
import { createDataReader } from '../../server/data/read-data.ts'

export type Credentials = { email: string; token: string; structKey: string }

/** Options that say whose signature it is. */
export function addCredentials(command: Command): Command {
  return command
    .option('--email <email>', 'the administrator’s e-mail (default: $UDESK_EMAIL, then the demo company’s)')
    .option('--token <token>', 'the API token (default: $UDESK_API_TOKEN, then the demo company’s)')
    .option(
      '--struct-key <key>',
      'the key of structured messages (default: $UDESK_STRUCT_MESSAGE_KEY, then the demo’s)',
    )
}

export const demoPassword = (): string => createDataReader().demo.company.password

export function credentialsOf({ email, token, structKey }: Partial<Credentials>, env: NodeJS.ProcessEnv): Credentials {
  const { company } = createDataReader().demo
  return {
    email: email ?? variable(env, 'UDESK_EMAIL') ?? company.emails[0] ?? '',
    token: token ?? variable(env, 'UDESK_API_TOKEN') ?? company.apiToken,
    structKey: structKey ?? variable(env, 'UDESK_STRUCT_MESSAGE_KEY') ?? company.structKey,
  }
}
