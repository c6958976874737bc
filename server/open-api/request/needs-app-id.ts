import type { Assumptions } from '../../../spec/assumptions.ts'
import type { Customer, Session } from '../../world/types.ts'

/** Whether a call about the session must name the app: the session came by an SDK. */
export const needsAppId = ({ channel }: Session, { sdkToken }: Customer, assumptions: Assumptions): boolean =>
  assumptions['messages.app-id'] === 'customer' ? sdkToken !== null : ['ios', 'android'].includes(channel)
