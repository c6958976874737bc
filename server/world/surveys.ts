/** Votes of customers on a session with an agent, a urobot's session, or one answer. Each kind of vote has its own option ids. */
import type { SurveyOptions } from '../../spec/types.ts'
import { type Centre, customerOf } from './centre.ts'
import { customerByToken } from './customers/customers.ts'
import { findUrobotSession, robotSessionsOf, type UrobotCall, type UrobotMistake } from './robots/robot-sessions.ts'
import { surveyOptions } from './settings.ts'
import type { Customer, Rated, RobotSession, SurveyVote } from './types.ts'

export type SurveyOutcome = {
  kind: 'rated' | 'no-session' | 'still-open' | 'survey-off' | 'unknown-option' | 'remark-missing' | 'already-rated'
}
export type RobotSurveyOutcome = { kind: 'rated' | 'already-rated' } | UrobotMistake
export type AnswerSurveyOutcome = { kind: 'rated' | 'unknown-answer' | 'already-rated' }

/** The option must be one that customers see. `resolvedState` 0: the problem is solved; 1: it is not. */
export function rateSession(
  centre: Centre,
  sessionId: number,
  given: { optionId: number; remark?: string | undefined; resolvedState?: 0 | 1 | undefined },
): SurveyOutcome {
  const { state, assumptions, clock } = centre
  const session = state.sessions.get(sessionId)
  if (!session) return { kind: 'no-session' }
  const survey = surveyOptions(centre)
  if (!survey.enabled && assumptions['surveys.off'] === 'refuse') return { kind: 'survey-off' }
  if (session.state === 'open' && assumptions['surveys.open-session'] === 'refuse') return { kind: 'still-open' }
  const { optionId, remark = '', resolvedState = null } = given
  const option = findOption(centre, survey, optionId)
  if (!option) return { kind: 'unknown-option' }
  const isRemarkWanted = survey.remark_enabled && option.remark === 'required'
  if (isRemarkWanted && remark.trim() === '' && assumptions['surveys.remark'] === 'refuse')
    return { kind: 'remark-missing' }
  if (session.survey && isFinal(centre)) return { kind: 'already-rated' }
  const vote: SurveyVote = { optionId, optionName: option.text, remark, resolvedState, votedAt: clock.now() }
  session.survey = vote
  centre.emit({ type: 'session.rated', session, customer: customerOf(centre, session), vote })
  return { kind: 'rated' }
}

/** Rates a robot session: 2 means satisfied, 3 average, 4 unsatisfied. */
export function rateRobotSession(
  centre: Centre,
  call: UrobotCall,
  { optionId, remark = '' }: { optionId: 2 | 3 | 4; remark?: string | undefined },
): RobotSurveyOutcome {
  const found = findUrobotSession(centre, call)
  if (found.kind !== 'found') return found
  const { customer, session } = found
  if (session.vote && isFinal(centre)) return { kind: 'already-rated' }
  session.vote = { optionId, remark }
  centre.emit({ type: 'robot.rated', customer, robotSession: session })
  return { kind: 'rated' }
}

/** Rates an answer or a greeting of a urobot: 1 means satisfied, 2 unsatisfied. `answerId` is the `logId`. */
export function rateAnswer(
  centre: Centre,
  call: UrobotCall,
  { answerId, vote }: { answerId: string; vote: 1 | 2 },
): AnswerSurveyOutcome | UrobotMistake {
  const found = findUrobotSession(centre, call)
  if (found.kind !== 'found') return found
  const { customer, session } = found
  const accepted = centre.assumptions['surveys.unknown-answer']
  const entries = accepted === 'answer' ? session.answers : [...session.greetings, ...session.answers]
  const entry = entries.find(({ id }) => id === answerId)
  if (entry) return castVote(centre, customer, session, entry, vote)
  return { kind: accepted === 'any' ? 'rated' : 'unknown-answer' }
}

/** Rates an answer of the 云问 robot. Small talk (question 0) cannot be rated. */
export function rateRobotAnswer(
  centre: Centre,
  customerToken: string,
  { messageId, questionId, useful }: { messageId: string; questionId: number; useful: boolean },
): AnswerSurveyOutcome | { kind: 'unknown-customer' } {
  const customer = customerByToken(centre, customerToken)
  if (!customer) return { kind: 'unknown-customer' }
  for (const session of robotSessionsOf(centre, customer)) {
    const answer = session.answers.find((each) => each.id === messageId && each.questionId === questionId)
    if (answer && questionId !== 0) return castVote(centre, customer, session, answer, useful ? 1 : 2)
  }
  return { kind: 'unknown-answer' }
}

/** Counts that a customer went from a urobot to an agent, for the statistics of the urobot. */
export function countTransferToPerson(centre: Centre, call: UrobotCall): { kind: 'counted' } | UrobotMistake {
  const found = findUrobotSession(centre, call)
  if (found.kind !== 'found') return found
  found.session.transfers += 1
  centre.emit({ type: 'robot.left', customer: found.customer, robotSession: found.session })
  return { kind: 'counted' }
}

function castVote(
  centre: Centre,
  customer: Customer,
  session: RobotSession,
  entry: Rated,
  vote: 1 | 2,
): { kind: 'rated' | 'already-rated' } {
  if (entry.vote !== null && isFinal(centre)) return { kind: 'already-rated' }
  entry.vote = vote
  centre.emit({ type: 'robot.rated', customer, robotSession: session })
  return { kind: 'rated' }
}

/** Finds an option in the list that is shown or, if that is assumed, in the list for older clients. */
function findOption(
  { assumptions }: Centre,
  survey: SurveyOptions,
  optionId: number,
): { text: string; remark: string } | undefined {
  const shown = survey[survey.show_type]?.options.find(({ id }) => id === optionId)
  if (shown) return { text: shown.text, remark: shown.remark_option }
  if (assumptions['surveys.options'] === 'shown') return undefined
  const compatible = survey.options.find(({ id, enabled }) => id === optionId && enabled)
  return compatible && { text: compatible.text, remark: 'optional' }
}

const isFinal = ({ assumptions }: Centre): boolean => assumptions['surveys.again'] === 'refuse'
