import { named, object, text, type Of } from '../../../../common/schema.ts'
import type { Company } from '../../../company.ts'
import { signedStructUrl } from '../../../open-api/client/sign-call.ts'
import type { Session } from '../../../world/types.ts'
import { Problem } from '../../problem.ts'
import { route } from '../../route.ts'
import { openSessionIn } from './sessions.ts'

export const structPageSchema = named('StructPage', object({ url: text() }))

export type StructPage = Of<typeof structPageSchema>

/** The page of structured messages that an agent's browser shows next to a session. */
export const structPageRoutes = [
  route({
    operationId: 'getStructPage',
    method: 'get',
    path: '/sessions/{id}/struct-page',
    summary: 'The signed URL of the page of structured messages that the agent’s browser opens',
    reply: structPageSchema,
    answer: (call) => ({ url: signedPageOf(openSessionIn(call), call.company) }),
  }),
]

/** Only a customer of the SDK has a `jid_resource`. */
function signedPageOf({ id, customerId, agentId }: Session, { world, wiring, clock }: Company): string {
  const page = world.settings.get().structMessagesPage
  if (page === null || !URL.canParse(page))
    throw new Problem(
      409,
      'No page of structured messages is set: PATCH /__admin/settings {"struct_messages_page": "https://…"} sets it.',
    )
  const jidResource = world.customers.byId(customerId)?.sdkToken ?? ''
  return signedStructUrl({
    url: page,
    query: { im_sub_session_id: id, customer_id: customerId, agent_id: agentId, jid_resource: jidResource },
    structKey: wiring.structKey,
    timestamp: Math.floor(clock.now() / 1000),
  })
}
