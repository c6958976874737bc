/** Records: past sessions, votes and messages by period. */
import type { Centre } from './centre.ts'
import type { Sliceable } from './paging.ts'
import { listBetween } from './state/session-messages.ts'
import type { Message, Session, SurveyVote } from './types.ts'

/** A period that includes both instants. */
export type Period = { from: number; to: number }

/** In the order of opening. An open session has no `closedAt`, so a search by `closedAt` never finds an open session. */
export const sessionsBetween = (
  { state: { sessions } }: Centre,
  period: Period,
  by: 'openedAt' | 'closedAt',
): Sliceable<Session> =>
  by === 'openedAt'
    ? sessions.openedBetween(period.from, period.to)
    : [...sessions.values()].filter(({ closedAt }) => isWithin(closedAt, period))

/** The votes on sessions, by the time of the vote, or by the time at which the session was opened or closed. */
export const votesBetween = (
  { state }: Centre,
  period: Period,
  by: 'votedAt' | 'openedAt' | 'closedAt',
): { session: Session; vote: SurveyVote }[] =>
  [...state.sessions.values()]
    .flatMap((session) => (session.survey ? [{ session, vote: session.survey }] : []))
    .filter(({ session, vote }) => isWithin(by === 'votedAt' ? vote.votedAt : session[by], period))

/** The messages within a period, of one session or of all sessions of a conversation. */
export function messagesBetween(
  { state: { sessions } }: Centre,
  { from, to }: Period,
  of: { session: number } | { conversation: number },
): Sliceable<{ session: Session; message: Message }> {
  const one = 'session' in of ? sessions.get(of.session) : undefined
  const meant = 'session' in of ? (one ? [one] : []) : sessions.ofConversation(of.conversation)
  const parts = meant.map((session) => ({ session, said: listBetween(sessions.messagesOf(session), from, to) }))
  return {
    length: parts.reduce((sum, { said }) => sum + said.length, 0),
    slice(first, end) {
      let before = 0
      return parts.flatMap(({ session, said }) => {
        const start = before
        before += said.length
        return said.slice(Math.max(0, first - start), Math.max(0, end - start)).map((message) => ({ session, message }))
      })
    },
  }
}

/** Seconds until the agent's first answer; null if there is none. */
export function secondsToAnswer({ openedAt, messages }: Session): number | null {
  const answer = messages.find(({ sender }) => sender === 'agent')
  return answer ? Math.floor((answer.createdAt - openedAt) / 1000) : null
}

const isWithin = (instant: number | null, { from, to }: Period): boolean =>
  instant !== null && from <= instant && instant <= to
