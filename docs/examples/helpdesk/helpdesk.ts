/** What the messenger's backend does: it forwards a customer's messages to Udesk, and shows him the agent's. */
import { setTimeout } from 'node:timers/promises'
import {
  endSession,
  enterSession,
  markRead,
  markSent,
  openConversation,
  ratingOptions,
  showOwnLine,
  takeMessage,
  type Conversation,
} from './conversation.ts'
import { catchUp, type Pause } from './catch-up.ts'
import { sessionIsOver, toQueue, toWorkbench, UdeskError, type Udesk } from './udesk.ts'
import type { Push } from './wire.ts'

export type Options = {
  /** Waits between two calls of an endpoint that Udesk allows once in two seconds. */
  pause?: Pause
}

export type CustomerMessage = { id: string; text: string }

export type Helpdesk = ReturnType<typeof createHelpdesk>

export function createHelpdesk(udesk: Udesk, { pause = setTimeout }: Options = {}) {
  const conversations = new Map<string, Conversation>() // in production: a database
  const inTurn = createTurns()

  function conversationOf(token: string): Conversation {
    const conversation = conversations.get(token) ?? openConversation(token)
    conversations.set(token, conversation)
    return conversation
  }

  async function join(conversation: Conversation, name: string): Promise<void> {
    conversation.customerId ??= (await udesk.findOrCreateCustomer(conversation.token, name)).id
    const { code, assign_info: info } = await udesk.requestAgent(conversation.token)
    if (info.im_sub_session_id !== undefined) {
      conversation.past.delete(info.im_sub_session_id) // Udesk says that it is open
      enterSession(conversation, info.im_sub_session_id, info.agent_name ?? '')
      conversation.survey = info.survey_options ?? conversation.survey
    } else if (conversation.state !== 'open') {
      // If it is open, the assignment was pushed before this reply arrived.
      Object.assign(conversation, { state: code === 2001 ? 'waiting' : 'no-agent', queue: info.queue ?? null })
    }
  }

  async function send(conversation: Conversation, message: CustomerMessage): Promise<void> {
    const { token, state, sessionId } = conversation
    const to = state === 'open' && sessionId !== null ? sessionId : state === 'waiting' ? toQueue : toWorkbench
    await udesk.sendMessage(token, to, message)
  }

  return {
    /** Sends a customer's message to Udesk. If that fails, the customer may send it again with the same id. */
    say(token: string, message: CustomerMessage, name = token): Promise<void> {
      const conversation = conversationOf(token)
      showOwnLine(conversation, message)
      return inTurn(token, async () => {
        if (conversation.state !== 'open' && conversation.state !== 'waiting') await join(conversation, name)
        await send(conversation, message).catch(async (error: unknown) => {
          if (!(error instanceof UdeskError && error.code === sessionIsOver)) throw error
          await join(conversation, name) // the end of the session was not pushed
          await send(conversation, message)
        })
        markSent(conversation, message.id)
      })
    },

    async show(token: string) {
      const conversation = conversations.get(token)
      if (!conversation) return undefined
      const { state, agent, lines } = conversation
      const place = state === 'waiting' ? await udesk.placeInQueue(token) : null // Udesk does not push it
      return { state, agent, place, rating: ratingOptions(conversation), lines }
    },

    leave: (token: string) =>
      inTurn(token, async () => {
        const conversation = conversations.get(token)
        if (conversation?.state === 'open' && conversation.sessionId !== null) {
          await udesk.closeSession(conversation.sessionId)
          endSession(conversation, conversation.sessionId)
        } else if (conversation?.state === 'waiting' && conversation.queue !== null) {
          await udesk.leaveQueue(token, conversation.queue)
          Object.assign(conversation, { state: 'closed', queue: null })
        }
      }),

    rate: (token: string, optionId: number, remark?: string) =>
      inTurn(token, async () => {
        const { sessionId = null } = conversations.get(token) ?? {}
        if (sessionId !== null) await udesk.rate(sessionId, optionId, remark)
      }),

    /** The customer opens or leaves the messenger. When he opens it, the messages that he missed are fetched. */
    setOnline: (token: string, online: boolean) =>
      inTurn(token, async () => {
        const conversation = conversations.get(token)
        if (!conversation) return
        await udesk.setOnline(token, online)
        if (!online || conversation.sessionId === null || conversation.customerId === null) return
        const unread = await udesk.unreadMessages(conversation.sessionId, conversation.customerId)
        for (const message of unread) takeMessage(conversation, message)
        const ids = unread.map((message) => message.message_id)
        if (ids.length > 0) await udesk.markRead(conversation.sessionId, ids)
      }),

    /** Takes a push. Udesk waits five seconds for the answer, so this must not wait for anything. */
    receive(push: Push): void {
      if ('message_ids' in push) {
        for (const conversation of conversations.values()) markRead(conversation, push.message_ids)
      } else if (push.assign_type === 'agent') {
        const conversation = conversations.get(push.customer_token)
        for (const message of push.messages) if (conversation) takeMessage(conversation, message)
      }
    },

    /** Reads the messages that Udesk did not push. Call it once a minute. */
    catchUp: () => catchUp(udesk, [...conversations.values()], pause),
  }
}

/** Calls for one customer go to Udesk one after another, in the order in which he acted. */
function createTurns() {
  const last = new Map<string, Promise<unknown>>()
  return <Result>(token: string, work: () => Promise<Result>): Promise<Result> => {
    const mine = (last.get(token) ?? Promise.resolve()).then(work)
    last.set(
      token,
      mine.catch(() => undefined),
    )
    return mine
  }
}
