/** Records: past sessions, votes and messages by period. */
import type { Centre } from './centre.ts'
import type { Message, Session, SurveyVote } from './types.ts'

/** A period that includes both instants. */
export type Period = { from: number; to: number }

/** Sorts by `openedAt`. An open session has no `closedAt`, so a search by `closedAt` never finds an open session. */
export const sessionsBetween = ({ state }: Centre, period: Period, by: 'openedAt' | 'closedAt'): Session[] =>
  [...state.sessions.values()].filter((session) => isWithin(session[by], period))

/** The votes on sessions, by the time of the vote, or by the time at which the session was opened or closed. */
export const votesBetween = (
  { state }: Centre,
  period: Period,
  by: 'votedAt' | 'openedAt' | 'closedAt',
): { session: Session; vote: SurveyVote }[] =>
  [...state.sessions.values()]
    .flatMap((session) => (session.survey ? [{ session, vote: session.survey }] : []))
    .filter(({ session, vote }) => isWithin(by === 'votedAt' ? vote.votedAt : session[by], period))

/** The messages within a period, in the sessions that fit. */
export const messagesBetween = (
  { state }: Centre,
  period: Period,
  fits: (session: Session) => boolean,
): { session: Session; message: Message }[] =>
  [...state.sessions.values()]
    .filter(fits)
    .flatMap((session) => session.messages.map((message) => ({ session, message })))
    .filter(({ message }) => isWithin(message.createdAt, period))

/** Seconds until the agent's first answer; null if there is none. */
export function secondsToAnswer({ openedAt, messages }: Session): number | null {
  const answer = messages.find(({ sender }) => sender === 'agent')
  return answer ? Math.floor((answer.createdAt - openedAt) / 1000) : null
}

const isWithin = (instant: number | null, { from, to }: Period): boolean =>
  instant !== null && from <= instant && instant <= to
