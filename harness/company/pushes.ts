import type * as Admin from '../../server/admin-api/types.ts'
import type { Camel } from '../../common/camel-case.ts'
import type { AdminClient } from '../client/admin-client.ts'
import { hintsForPushes } from '../wait/hints.ts'
import type { Like, Subject } from '../wait/partial-match.ts'
import { pushCells, pushFields, type PushLike } from '../wait/push-match.ts'
import { waitFor, type WaitOptions } from '../wait/wait.ts'

export type Push = Camel<Admin.Push>

/** What went out to the webhook, or did not. */
export type Pushes = {
  list: () => Promise<Push[]>
  /**
   * The first push that is like this, as soon as there is one. A push is there before it arrives: ask for
   * `{ state: 'delivered' }`, or `settled()`, to be after the webhook's answer.
   */
  waitFor: (like?: Like<PushLike & { state?: Push['state'] }, Push>, options?: WaitOptions) => Promise<Push>
  /** Sends a body of your own making, whether it keeps the document or not. */
  send: (push: Camel<Admin.NewPush>) => Promise<Push>
}

export function createPushes(admin: AdminClient): Pushes {
  const list = () => admin.list<Admin.Push>('/pushes')
  return {
    list,
    waitFor: (like = {}, options) =>
      waitFor({
        subject: push,
        like,
        watch: admin.follow,
        list,
        hints: () => hintsForPushes(admin, like),
        timeout: admin.timeout,
        ...options,
      }),
    send: (push) => admin.ask<Admin.Push>('POST', '/pushes', push),
  }
}

export const push: Subject<Push> = {
  one: 'push',
  many: 'pushes',
  fields: [...pushFields, 'state'],
  cells: (push) => ({ id: push.id, ...pushCells(push), state: push.state, reason: push.reason }),
}
