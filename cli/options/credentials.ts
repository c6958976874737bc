import type { Command } from 'commander'
import { variable } from '../../harness/config/variables.ts'
import { createDataReader } from '../../server/data/read-data.ts'

export type CredentialOptions = { email: string; token: string; structKey: string }

/** Options for the credentials with which calls are signed. */
export function addCredentials(command: Command): Command {
  return command
    .option('--email <email>', 'e-mail of the administrator (default: $UDESK_EMAIL, then that of the demo company)')
    .option('--token <token>', 'API token (default: $UDESK_API_TOKEN, then that of the demo company)')
    .option(
      '--struct-key <key>',
      'key of structured messages (default: $UDESK_STRUCT_MESSAGE_KEY, then that of the demo company)',
    )
}

export const demoPassword = (): string => createDataReader().demo.company.password

export function credentialsOf(
  { email, token, structKey }: Partial<CredentialOptions>,
  env: NodeJS.ProcessEnv,
): CredentialOptions {
  const { company } = createDataReader().demo
  return {
    email: email ?? variable(env, 'UDESK_EMAIL') ?? company.emails[0] ?? '',
    token: token ?? variable(env, 'UDESK_API_TOKEN') ?? company.apiToken,
    structKey: structKey ?? variable(env, 'UDESK_STRUCT_MESSAGE_KEY') ?? company.structKey,
  }
}
