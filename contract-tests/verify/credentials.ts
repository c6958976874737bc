import type { MockUdesk } from '../../harness/index.ts'

/** A fake, as a target that is known by address and credentials alone. */
export const credentialsOf = (env: MockUdesk['env']) => ({
  baseUrl: env.UDESK_BASE_URL,
  credentials: {
    email: env.UDESK_EMAIL,
    apiToken: env.UDESK_API_TOKEN,
    structKey: env.UDESK_STRUCT_MESSAGE_KEY,
  },
})
