/**
 * Plays an action of a customer in a session with Udesk's own robot (urobot): the customer picks questions and flows, and rates
 * answers.
 */
import { valueAtPath } from '../../../common/json-pointer.ts'
import { inWords, matchesPattern } from '../../format/matching.ts'
import { StepFailure } from '../../format/step-failure.ts'
import type { CustomerStep } from '../../format/actor-step-schemas.ts'
import type { ScenarioCustomer } from '../customers.ts'
import type { RunContext } from '../run-context.ts'

export function pickInRobotSession(
  { question, flow }: NonNullable<CustomerStep['picks']>,
  customer: ScenarioCustomer,
  context: RunContext,
): Promise<unknown> {
  const { callOpenApi } = context
  const urobot = urobotSessionOf(customer, context)
  if (flow !== undefined) return callOpenApi('askFlow', { body: { ...urobot.parameters, flow_id: flow } })
  const questions = [...urobot.suggestedQuestions, ...urobot.topQuestions]
  const chosen = questions.find(({ id, text }) => id === question || matchesPattern(text, question))
  if (!chosen)
    throw new StepFailure(
      `a question ${inWords(question)} to pick`,
      questions.length === 0 ? 'none' : questions.map(({ text }) => String(text)).join(', '),
    )
  const { id, text, type, shownBy } = chosen
  const body = { ...urobot.parameters, message_id: shownBy, question_id: id, question: text, query_type: type }
  return callOpenApi('recordHit', { body })
}

export function rateRobot(
  { robot, answer, remark }: NonNullable<CustomerStep['rates']>,
  customer: ScenarioCustomer,
  context: RunContext,
): Promise<unknown> {
  const { callOpenApi } = context
  const urobot = urobotSessionOf(customer, context)
  if (robot === undefined)
    return callOpenApi('surveyAnswer', {
      body: { ...urobot.parameters, message_id: urobot.latestAnswer, option_id: answer },
    })
  const body = { ...urobot.parameters, option_id: robot, ...(remark !== undefined && { remark }) }
  return callOpenApi('surveyRobotSession', { body })
}

/** `shownBy` is the `logId` of the answer or greeting that contains the question. */
type RobotQuestion = { id: unknown; text: unknown; type: 6 | 7; shownBy: unknown }

/** The customer can pick the suggested questions in the latest answer and the top questions in the greeting. */
function urobotSessionOf({ as, robot, token }: ScenarioCustomer, { seen }: RunContext) {
  if (robot?.kind !== 'urobot')
    throw new StepFailure(`${as} to be with Udesk’s own robot`, robot ? 'the other robot' : 'no robot')
  const { robotId, sceneId, sessionId, shown } = robot
  const answer = seen.pushes.findLast((push) => push.kind === 'urobot' && push.customerToken === token)?.body
  const latestAnswer = valueAtPath(answer, ['messages', 'logId'])
  const suggestedQuestions = listAt(answer, ['messages', 'suggestQuestionList']).map((item): RobotQuestion => ({
    id: valueAtPath(item, ['id']),
    text: valueAtPath(item, ['content']),
    type: 7,
    shownBy: latestAnswer,
  }))
  const topQuestions = listAt(shown, ['topAsk'])
    .flatMap((group) => listAt(group, ['optionsList']))
    .map((item): RobotQuestion => ({
      id: valueAtPath(item, ['quesitionId']), // Quirk: Udesk's spelling, here and in the next line
      text: valueAtPath(item, ['quesition']),
      type: 6,
      shownBy: valueAtPath(shown, ['logId']),
    }))
  const parameters = { customer_token: token, im_sub_session_id: sessionId, robot_id: robotId, scene_id: sceneId }
  return { parameters, latestAnswer, suggestedQuestions, topQuestions }
}

function listAt(value: unknown, path: readonly string[]): unknown[] {
  const list = valueAtPath(value, path)
  return Array.isArray(list) ? list : []
}
