import type * as Admin from '../../server/admin-api/types.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'
import { hintsForPushes } from '../wait/hints.ts'
import type { Criteria, ItemType } from '../wait/criteria.ts'
import { pushRow, pushFields, type PushLike } from '../wait/push-criteria.ts'
import { waitFor, type WaitOptions } from '../wait/wait.ts'

export type Push = Camel<Admin.Push>

/** The pushes to the webhook, including pushes that wait to be sent and dropped pushes. */
export type Pushes = {
  list: () => Promise<Push[]>
  /**
   * Waits for the first push that meets the criteria. Rejects with a `WaitTimeout` if no push meets the criteria in time. The
   * result may be a push that has not reached the webhook yet. To wait for the webhook's answer, add `state: 'delivered'` or
   * await `settled()`.
   */
  waitFor: (criteria?: Criteria<PushLike & { state?: Push['state'] }, Push>, options?: WaitOptions) => Promise<Push>
  /** Sends any body as a push, also one that violates the document. */
  send: (push: Camel<Admin.NewPush>) => Promise<Push>
}

export function createPushes(admin: AdminClient): Pushes {
  const list = () => admin.list<Admin.Push>('/pushes')
  return {
    list,
    waitFor: (criteria = {}, options) =>
      waitFor({
        itemType: pushItem,
        criteria,
        watch: admin.follow,
        list,
        hints: () => hintsForPushes(admin, criteria),
        timeout: admin.timeout,
        ...options,
      }),
    send: (push) => admin.ask<Admin.Push>('POST', '/pushes', push),
  }
}

export const pushItem: ItemType<Push> = {
  singular: 'push',
  plural: 'pushes',
  fields: [...pushFields, 'state'],
  row: (push) => ({ id: push.id, ...pushRow(push), state: push.state, reason: push.reason }),
}
