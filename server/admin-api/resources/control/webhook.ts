import { named, nullable, object, text, type Of } from '../../../../common/schema.ts'
import { showWebhook } from '../../../../common/webhook-url.ts'
import type { Company } from '../../../company.ts'
import { route } from '../../route.ts'

export const webhookUrlSchema = nullable({ ...text('where pushes go; null: nowhere'), format: 'webhook' })
export const shownWebhookSchema = nullable(text('where pushes go, with *** for a password; null: nowhere'))
const webhookSchema = named('Webhook', object({ url: shownWebhookSchema }))
const newWebhookSchema = named('NewWebhook', object({ url: webhookUrlSchema }))

export type Webhook = Of<typeof webhookSchema>

export const webhookRoutes = [
  route({
    operationId: 'getWebhook',
    method: 'get',
    path: '/webhook',
    summary: 'Where pushes go',
    reply: webhookSchema,
    answer: ({ company }) => ({ url: shownWebhookOf(company) }),
  }),
  route({
    operationId: 'setWebhook',
    method: 'put',
    path: '/webhook',
    summary: 'Sets where the next pushes go; null: nowhere',
    body: newWebhookSchema,
    reply: webhookSchema,
    answer({ company, body }) {
      company.wiring.webhook = body.url
      company.delivery.reconsider()
      return { url: shownWebhookOf(company) }
    },
  }),
]

export const shownWebhookOf = ({ wiring }: Company): string | null => wiring.webhook && showWebhook(wiring.webhook)
