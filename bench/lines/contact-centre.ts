/** The least state that a fake of these calls keeps: sessions, closed ones too, because callers may search them. */
import { assigned, done, queueStatus, refused } from './replies.ts'

type Session = { id: number; customerToken: string; isOpen: boolean; messages: unknown[] }

export function createContactCentre() {
  const sessions = new Map<number, Session>()
  const openByCustomer = new Map<string, Session>()
  let lastId = 1000

  return {
    createSession(customerToken: string) {
      const open = openByCustomer.get(customerToken)
      if (open) return assigned(open.id)
      const session = { id: ++lastId, customerToken, isOpen: true, messages: [] }
      sessions.set(session.id, session)
      openByCustomer.set(customerToken, session)
      return assigned(session.id)
    },
    closeSession(id: number) {
      const session = sessions.get(id)
      if (!session) return refused(2005, 'session not found')
      session.isOpen = false
      openByCustomer.delete(session.customerToken)
      return done
    },
    queueStatus: (customerToken: string) => queueStatus(openByCustomer.has(customerToken) ? '会话中' : '未排队'),
    sendMessage(sessionId: number, message: unknown) {
      const session = sessions.get(sessionId)
      if (!session?.isOpen) return refused(2004, 'session closed')
      session.messages.push(message)
      return done
    },
  }
}
