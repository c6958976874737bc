import { agentRoutes } from './resources/agents.ts'
import { assumptionRoutes } from './resources/assumptions.ts'
import { clockRoutes } from './resources/clock.ts'
import { companyRoutes } from './resources/companies.ts'
import { coverageRoutes } from './resources/coverage.ts'
import { customerRoutes } from './resources/customers.ts'
import { documentRoutes } from './resources/documents.ts'
import { eventRoutes } from './resources/events.ts'
import { faultRoutes } from './resources/faults.ts'
import { groupRoutes } from './resources/groups.ts'
import { leftMessageRoutes } from './resources/left-messages.ts'
import { pushRoutes } from './resources/pushes.ts'
import { queueRoutes } from './resources/queues.ts'
import { requestRoutes } from './resources/requests.ts'
import { reloadRoutes } from './resources/reload.ts'
import { sessionRoutes } from './resources/sessions.ts'
import { settingRoutes } from './resources/settings.ts'
import { stateRoutes } from './resources/state.ts'

/** In the order in which the OpenAPI document lists them. */
export const adminRoutes = [
  ...stateRoutes,
  ...clockRoutes,
  ...companyRoutes,
  ...reloadRoutes,
  ...agentRoutes,
  ...groupRoutes,
  ...customerRoutes,
  ...settingRoutes,
  ...queueRoutes,
  ...leftMessageRoutes,
  ...sessionRoutes,
  ...requestRoutes,
  ...pushRoutes,
  ...faultRoutes,
  ...eventRoutes,
  ...assumptionRoutes,
  ...coverageRoutes,
  ...documentRoutes,
]
