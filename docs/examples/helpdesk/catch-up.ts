/**
 * Reads from the session records what Udesk did not push. Udesk sends no push twice, and after ten late answers it sends none
 * for a minute.
 */
import { endSession, enterSession, showLine, type Conversation } from './conversation.ts'
import type { Udesk } from './udesk.ts'
import type { Log, SessionRecord } from './wire.ts'

export type Pause = (ms: number) => Promise<unknown>

/** `pause` waits between two calls, of which Udesk allows one in two seconds. */
export async function catchUp(udesk: Udesk, conversations: Conversation[], pause: Pause): Promise<void> {
  const live = conversations.filter(({ state }) => state === 'open' || state === 'waiting')
  if (live.length === 0) return
  const [from, to] = [beijingDay(-1), beijingDay(2)]
  const records = await udesk.sessionsBetween(from, to)
  for (const conversation of live) {
    const current = records.filter(
      (record) => record.customer_id === conversation.customerId && !conversation.past.has(record.sub_session_id),
    )
    for (const recordId of new Set(current.map((record) => record.session_id))) {
      await pause(2_000)
      const log = await udesk.sessionLog(recordId, from, to)
      for (const entry of log) takeLog(conversation, entry)
    }
    for (const record of current.toSorted((a, b) => a.sub_session_id - b.sub_session_id)) {
      takeRecord(conversation, record)
    }
  }
}

function takeLog(conversation: Conversation, { message_id: id, sender, content, created_at: at }: Log): void {
  const { type, data } = JSON.parse(content) as { type: string; data: { content: string } }
  if (sender === 'agent') showLine(conversation, { id, type, content: data.content, at })
}

function takeRecord(
  conversation: Conversation,
  { sub_session_id: id, agent_nick_name: agent, ...record }: SessionRecord,
): void {
  enterSession(conversation, id, agent)
  if (record.closed_at !== null) endSession(conversation, id)
}

/** A day as session records want it: 2026-01-31. */
function beijingDay(fromToday: number): string {
  const hour = 3_600_000
  return new Date(Date.now() + (8 + 24 * fromToday) * hour).toISOString().slice(0, 10)
}
