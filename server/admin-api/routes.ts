import { assumptionRoutes } from './resources/control/assumptions.ts'
import { breakerRoutes } from './resources/control/breaker.ts'
import { clockRoutes } from './resources/control/clock.ts'
import { companyRoutes } from './resources/control/companies.ts'
import { faultRoutes } from './resources/control/faults.ts'
import { reloadRoutes } from './resources/control/reload.ts'
import { stateRoutes } from './resources/control/state.ts'
import { webhookRoutes } from './resources/control/webhook.ts'
import { coverageRoutes } from './resources/observe/coverage.ts'
import { documentRoutes } from './resources/observe/documents.ts'
import { eventRoutes } from './resources/observe/events.ts'
import { explainRoutes } from './resources/observe/explain.ts'
import { pushRoutes } from './resources/observe/pushes.ts'
import { requestRoutes } from './resources/observe/requests.ts'
import { agentRoutes } from './resources/world/agents.ts'
import { customerRoutes } from './resources/world/customers.ts'
import { groupRoutes } from './resources/world/groups.ts'
import { leftMessageRoutes } from './resources/world/left-messages.ts'
import { queueRoutes } from './resources/world/queues.ts'
import { sessionActionRoutes } from './resources/world/session-actions.ts'
import { sessionRoutes } from './resources/world/sessions.ts'
import { settingRoutes } from './resources/world/settings.ts'
import { structPageRoutes } from './resources/world/struct-page.ts'

/** In the order of the OpenAPI document. */
export const adminRoutes = [
  ...stateRoutes,
  ...webhookRoutes,
  ...clockRoutes,
  ...breakerRoutes,
  ...companyRoutes,
  ...reloadRoutes,
  ...agentRoutes,
  ...groupRoutes,
  ...customerRoutes,
  ...settingRoutes,
  ...queueRoutes,
  ...leftMessageRoutes,
  ...sessionRoutes,
  ...structPageRoutes,
  ...sessionActionRoutes,
  ...requestRoutes,
  ...explainRoutes,
  ...pushRoutes,
  ...faultRoutes,
  ...eventRoutes,
  ...assumptionRoutes,
  ...coverageRoutes,
  ...documentRoutes,
]
