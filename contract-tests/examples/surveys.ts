import type { Client } from '../../harness/client/open-api-client.ts'
import type { Examples } from './example.ts'
import { requestSession, prepareAgentSession, NotAvailable, PreparationFailed } from '../preparation/prepare.ts'
import { sessionUnknown } from './alternative-results.ts'

const satisfied = 36

/** Returns a vote that the target's survey offers for a session with an agent. */
async function vote(udesk: Client, token: string) {
  const reply = await requestSession(udesk, { customer_token: token, assign_type: 'agent' })
  if (!('assign_info' in reply && 'survey_options' in reply.assign_info))
    throw new PreparationFailed('createSession', reply)
  const { im_sub_session_id, survey_options: survey } = reply.assign_info
  const levels = survey[survey.show_type]?.options ?? []
  const level = levels.find(({ remark_option }) => remark_option !== 'required') ?? levels[0]
  if (!survey.enabled || !level) throw new NotAvailable('the target has no survey')
  return {
    im_sub_session_id,
    option_id: level.id,
    ...(level.remark_option !== 'hide' && { remark: '服务很好' }),
    ...(survey.resolved_enabled && { resolved_state_v2: 0 as const }),
  }
}

export const surveys = {
  surveySession: [
    {
      shows: 'a vote on a session',
      code: 1000,
      alternatives: [{ code: 2000, assuming: { 'surveys.open-session': 'refuse' } }],
      writes: true,
      call: async (udesk, token) => udesk.surveySession({ body: await vote(udesk, token) }),
    },
    {
      shows: 'a vote on a session that is closed',
      code: 1000,
      writes: true,
      async call(udesk, token) {
        const body = await vote(udesk, token)
        await udesk.closeSession({ path: { session_id: body.im_sub_session_id } })
        return udesk.surveySession({ body })
      },
    },
    {
      shows: 'an option that is not shown',
      code: 2005,
      alternatives: [{ code: 2000, assuming: { 'surveys.open-session': 'refuse' } }],
      writes: true,
      call: async (udesk, token) =>
        udesk.surveySession({
          body: { im_sub_session_id: await prepareAgentSession(udesk, token), option_id: 2_000_000_000 },
        }),
    },
    {
      shows: 'a missing remark that the option requires',
      code: 2000,
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) =>
        udesk.surveySession({ body: { im_sub_session_id: await prepareAgentSession(udesk, token), option_id: 40 } }),
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      alternatives: [sessionUnknown],
      writes: true,
      call: (udesk) => udesk.surveySession({ body: { im_sub_session_id: 2_000_000_000, option_id: satisfied } }),
    },
    {
      shows: 'a second vote on the same session',
      code: 2000,
      fakeOnly: true,
      writes: true,
      async call(udesk, token) {
        const body = { im_sub_session_id: await prepareAgentSession(udesk, token), option_id: satisfied }
        await udesk.surveySession({ body })
        return udesk.surveySession({ body })
      },
    },
    {
      shows: 'a survey that is off, where the assumption says that it matters',
      code: 2000,
      fakeOnly: true,
      writes: true,
      assume: { 'surveys.off': 'refuse' },
      async call(udesk, token, { changeSettings }) {
        await changeSettings({ survey: { enabled: false } })
        return udesk.surveySession({
          body: { im_sub_session_id: await prepareAgentSession(udesk, token), option_id: satisfied },
        })
      },
    },
  ],
} satisfies Partial<Examples>
