/** Closes a session if no message was sent in it for the time `settings.idleClose`. */
import type { Timer } from '../../clock/clock.ts'
import { type Centre, tokenOf, customerOf } from '../centre.ts'
import { closeSession } from './closing.ts'
import { listSessions } from './sessions.ts'
import type { Session, WorldEvent } from '../types.ts'

/** Returns a listener for events. Each message restarts the timer of its session. */
export function createIdleWatch(centre: Centre): (event: WorldEvent) => void {
  const { clock, state } = centre
  const timers = new Map<number, Timer>()

  const forget = ({ id }: Session) => {
    const timer = timers.get(id)
    if (timer) clock.cancel(timer)
    timers.delete(id)
  }
  const watch = (session: Session) => {
    forget(session)
    const { idleClose } = state.settings
    if (idleClose === null) return
    const close = () => closeSession(centre, session.id, 'idle', 'force')
    timers.set(session.id, clock.after(idleClose, close, tokenOf(customerOf(centre, session))))
  }

  return (event) => {
    switch (event.type) {
      case 'session.started':
      case 'session.transferred':
      case 'message.sent':
        watch(event.session)
        break
      case 'message.received':
        if (event.session) watch(event.session)
        break
      case 'session.closed':
        forget(event.session)
        break
      case 'settings.changed':
        listSessions(centre, { state: 'open' }).forEach(watch)
        break
      default:
    }
  }
}
