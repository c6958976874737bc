import { assigned, type Examples } from '../example.ts'
import { sessionUnknown } from '../otherwise.ts'

const satisfied = 36

export const surveys = {
  surveySession: [
    {
      shows: 'a vote on a session',
      code: 1000,
      otherwise: [{ code: 2000, where: { 'surveys.open-session': 'refuse' } }],
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) =>
        udesk.surveySession({
          body: {
            im_sub_session_id: await assigned(udesk, token),
            option_id: satisfied,
            remark: '服务很好',
            resolved_state_v2: 0,
          },
        }),
    },
    {
      shows: 'an option that is not shown',
      code: 2005,
      otherwise: [{ code: 2000, where: { 'surveys.open-session': 'refuse' } }],
      writes: true,
      call: async (udesk, token) =>
        udesk.surveySession({
          body: { im_sub_session_id: await assigned(udesk, token), option_id: 2_000_000_000 },
        }),
    },
    {
      shows: 'a remark that the option requires and that is not there',
      code: 2000,
      fakeOnly: true,
      writes: true,
      call: async (udesk, token) =>
        udesk.surveySession({ body: { im_sub_session_id: await assigned(udesk, token), option_id: 40 } }),
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      otherwise: [sessionUnknown],
      writes: true,
      call: (udesk) => udesk.surveySession({ body: { im_sub_session_id: 2_000_000_000, option_id: satisfied } }),
    },
    {
      shows: 'a second vote on the same session',
      code: 2000,
      fakeOnly: true,
      writes: true,
      async call(udesk, token) {
        const body = { im_sub_session_id: await assigned(udesk, token), option_id: satisfied }
        await udesk.surveySession({ body })
        return udesk.surveySession({ body })
      },
    },
    {
      shows: 'a survey that is off, where that is assumed to matter',
      code: 2000,
      fakeOnly: true,
      writes: true,
      assume: { 'surveys.off': 'refuse' },
      async call(udesk, token, { change }) {
        await change({ survey: { enabled: false } })
        return udesk.surveySession({
          body: { im_sub_session_id: await assigned(udesk, token), option_id: satisfied },
        })
      },
    },
  ],
} satisfies Partial<Examples>
