/** What the messenger's backend does with Udesk: all there is between a customer's phone and an agent's desk. */
import { setTimeout } from 'node:timers/promises'
import {
  endSession,
  enterSession,
  markRead,
  markSent,
  openConversation,
  ratingOptions,
  showLine,
  showOwnLine,
  takeMessage,
  type Conversation,
} from './conversation.ts'
import { sessionIsOver, toQueue, toWorkbench, UdeskError, type Udesk } from './udesk.ts'
import type { Log, Push, SessionRecord } from './wire.ts'

export type Options = {
  /** Between two calls of which Udesk takes one in two seconds. */
  pause?: (ms: number) => Promise<unknown>
}

export type Words = { id: string; text: string }

export type Helpdesk = ReturnType<typeof createHelpdesk>

export function createHelpdesk(udesk: Udesk, { pause = setTimeout }: Options = {}) {
  const conversations = new Map<string, Conversation>() // yours stand in a database
  const inTurn = createTurns()

  function conversationOf(token: string): Conversation {
    const conversation = conversations.get(token) ?? openConversation(token)
    conversations.set(token, conversation)
    return conversation
  }

  async function join(conversation: Conversation, name: string): Promise<void> {
    conversation.customerId ??= (await udesk.knowCustomer(conversation.token, name)).id
    const { code, assign_info: info } = await udesk.requestAgent(conversation.token)
    if (info.im_sub_session_id !== undefined) {
      conversation.past.delete(info.im_sub_session_id) // Udesk says it is open, whatever was heard before
      enterSession(conversation, info.im_sub_session_id, info.agent_name ?? '')
      conversation.survey = info.survey_options ?? conversation.survey
    } else if (conversation.state !== 'open') {
      // Otherwise his turn came, and was pushed, before this reply arrived.
      Object.assign(conversation, { state: code === 2001 ? 'waiting' : 'nobody', queue: info.queue ?? null })
    }
  }

  async function send(conversation: Conversation, words: Words): Promise<void> {
    const { token, state, sessionId } = conversation
    const to = state === 'open' && sessionId !== null ? sessionId : state === 'waiting' ? toQueue : toWorkbench
    await udesk.sendMessage(token, to, words)
  }

  return {
    /** Passes a customer's words on, to an agent if there is one. What did not get through may be said again by its id. */
    say(token: string, words: Words, name = token): Promise<void> {
      const conversation = conversationOf(token)
      showOwnLine(conversation, words)
      return inTurn(token, async () => {
        if (conversation.state !== 'open' && conversation.state !== 'waiting') await join(conversation, name)
        await send(conversation, words).catch(async (error: unknown) => {
          if (!(error instanceof UdeskError && error.code === sessionIsOver)) throw error
          await join(conversation, name) // its end was not heard of
          await send(conversation, words)
        })
        markSent(conversation, words.id)
      })
    },

    async show(token: string) {
      const conversation = conversations.get(token)
      if (!conversation) return undefined
      const { state, agent, lines } = conversation
      const place = state === 'waiting' ? await udesk.placeInQueue(token) : null // nobody pushes it
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

    /** The customer opens or leaves the messenger. What was said meanwhile is fetched, if it was not pushed as well. */
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

    /** What Udesk pushes. It waits five seconds for an answer, so nothing here may take its time. */
    receive(push: Push): void {
      if ('message_ids' in push) {
        for (const conversation of conversations.values()) markRead(conversation, push.message_ids)
      } else if (push.assign_type === 'agent') {
        const conversation = conversations.get(push.customer_token)
        for (const message of push.messages) if (conversation) takeMessage(conversation, message)
      }
    },

    /**
     * Looks up what was never pushed, for Udesk sends nothing again: after ten answers that were late it is silent for a
     * minute. To be called once a minute.
     */
    async catchUp(): Promise<void> {
      const live = [...conversations.values()].filter(({ state }) => state === 'open' || state === 'waiting')
      if (live.length === 0) return
      const [from, to] = [beijingDay(-1), beijingDay(2)]
      const records = await udesk.sessionsBetween(from, to)
      for (const conversation of live) {
        const unheard = records.filter(
          (record) => record.customer_id === conversation.customerId && !conversation.past.has(record.sub_session_id),
        )
        for (const recordId of new Set(unheard.map((record) => record.session_id))) {
          await pause(2_000)
          const log = await udesk.sessionLog(recordId, from, to)
          for (const entry of log) takeLog(conversation, entry)
        }
        for (const record of unheard.toSorted((a, b) => a.sub_session_id - b.sub_session_id)) {
          takeRecord(conversation, record)
        }
      }
    },
  }
}

function takeLog(conversation: Conversation, { message_id: id, sender, content, created_at: at }: Log): void {
  const { type, data } = JSON.parse(content) as { type: string; data: { content: string } }
  if (sender === 'agent') showLine(conversation, { id, type, content: data.content, at })
}

function takeRecord(
  conversation: Conversation,
  { sub_session_id: id, agent_nick_name: agent, ...record }: SessionRecord,
) {
  enterSession(conversation, id, agent)
  if (record.closed_at !== null) endSession(conversation, id)
}

/** What one customer does goes to Udesk in the order in which it was done. */
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

/** As session records want it: 2026-01-31. */
function beijingDay(fromToday: number): string {
  const hour = 3_600_000
  return new Date(Date.now() + (8 + 24 * fromToday) * hour).toISOString().slice(0, 10)
}
