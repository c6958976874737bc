/** What customers think: of a session with an agent, of a urobot's session, of one answer. Each has option ids of its own. */
import { type Centre, customerOf } from './centre.ts'
import { robotSessionsOf } from './robots.ts'
import { surveyOptions } from './settings.ts'
import type { Customer, SurveyVote } from './types.ts'

export type SurveyOutcome = {
  kind: 'rated' | 'no-session' | 'unknown-option' | 'remark-missing' | 'already-rated' | 'unknown-answer'
}

/** 2 satisfied, 3 average, 4 unsatisfied. */
const robotOptions = [2, 3, 4]
/** 1 satisfied, 2 unsatisfied. */
const answerOptions = [1, 2]

/** The option must be one of the list that customers are shown; `resolvedState` 0: the problem is solved, 1: it is not. */
export function rateSession(
  centre: Centre,
  sessionId: number,
  given: { optionId: number; remark?: string | undefined; resolvedState?: 0 | 1 | undefined },
): SurveyOutcome {
  const session = centre.state.sessions.get(sessionId)
  if (!session) return { kind: 'no-session' }
  const survey = surveyOptions(centre)
  const option = survey[survey.show_type]?.options.find(({ id }) => id === given.optionId)
  if (!option) return { kind: 'unknown-option' }
  const { optionId, remark = '', resolvedState = null } = given
  if (option.remark_option === 'required' && remark.trim() === '') return { kind: 'remark-missing' }
  if (session.survey && isFinal(centre)) return { kind: 'already-rated' }
  const vote: SurveyVote = { optionId, optionName: option.text, remark, resolvedState, votedAt: centre.clock.now() }
  session.survey = vote
  centre.emit({ type: 'session.rated', session, customer: customerOf(centre, session), vote })
  return { kind: 'rated' }
}

export function rateRobotSession(
  centre: Centre,
  customer: Customer,
  { sessionId, optionId, remark = '' }: { sessionId: number; optionId: number; remark?: string | undefined },
): SurveyOutcome {
  const session = robotSessionsOf(centre, customer).find(({ id }) => id === sessionId)
  if (!session) return { kind: 'no-session' }
  if (!robotOptions.includes(optionId)) return { kind: 'unknown-option' }
  if (session.vote && isFinal(centre)) return { kind: 'already-rated' }
  session.vote = { optionId, remark }
  return { kind: 'rated' }
}

/** `answerId` is the urobot's `logId`, or the `message_id` that the 云问 robot's answer had. Small talk is not rated. */
export function rateAnswer(
  centre: Centre,
  customer: Customer,
  { answerId, optionId, sessionId }: { answerId: string; optionId: number; sessionId?: number | undefined },
): SurveyOutcome {
  const sessions = robotSessionsOf(centre, customer).filter(({ id }) => sessionId === undefined || id === sessionId)
  if (sessions.length === 0) return { kind: 'no-session' }
  const answer = sessions.flatMap(({ answers }) => answers).find(({ id }) => id === answerId)
  if (!answer || answer.questionId === 0) return { kind: 'unknown-answer' }
  if (!answerOptions.includes(optionId)) return { kind: 'unknown-option' }
  if (answer.vote !== null && isFinal(centre)) return { kind: 'already-rated' }
  answer.vote = optionId
  return { kind: 'rated' }
}

/** A customer of a robot went on to a person; counted for the statistics of that robot. */
export function countTransferToPerson(
  { state }: Centre,
  { sessionId, robotId, sceneId }: { sessionId: number; robotId: number; sceneId: number },
): { kind: 'counted' | 'no-session' } {
  const session = state.robotSessions.get(sessionId)
  const isThatRobot =
    session?.robot.kind === 'urobot' && session.robot.robotId === robotId && session.robot.sceneId === sceneId
  if (!isThatRobot) return { kind: 'no-session' }
  session.transfers += 1
  return { kind: 'counted' }
}

const isFinal = ({ assumptions }: Centre): boolean => assumptions['surveys.again'] === 'refuse'
