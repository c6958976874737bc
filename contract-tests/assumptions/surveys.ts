import { prepareCustomer, PreparationFailed } from '../preparation/prepare.ts'
import type { SurveyOptions } from '../../spec/types.ts'
import { prepareAnyUrobotSession } from '../preparation/urobots.ts'
import { needsSettings, type DemonstrationCalls, type DemonstrationFake, type Demonstrations } from './demonstration.ts'

/** Votes on a session with Tom and returns the code of the reply. */
async function codeOfVote({ client, withTom }: DemonstrationFake): Promise<number> {
  return (await client.surveySession({ body: { im_sub_session_id: await withTom('u42'), option_id: 36 } })).code
}

/** Lets a customer vote for these options of the survey, one after another. Returns the codes of the replies. */
async function votes(
  { client, token }: DemonstrationCalls,
  wanted: ((option: Shown) => boolean)[],
): Promise<(number | undefined)[]> {
  await prepareCustomer(client, token)
  const reply = await client.createSession({ body: { customer_token: token, assign_type: 'agent' } })
  if (!('assign_info' in reply && 'survey_options' in reply.assign_info))
    throw new PreparationFailed('createSession', reply)
  const { im_sub_session_id, survey_options } = reply.assign_info
  const options: Shown[] = survey_options[survey_options.show_type]?.options ?? []
  const codes = []
  for (const option of wanted.map((each) => options.find(each))) {
    const vote = option && (await client.surveySession({ body: { im_sub_session_id, option_id: option.id } }))
    codes.push(vote?.code)
  }
  return codes
}
type Shown = NonNullable<SurveyOptions['star']>['options'][number]

const wantsNoRemark = ({ remark_option }: Shown) => remark_option !== 'required'

export const surveys = {
  'surveys.again': {
    by: 'writing',
    ask: (calls) => votes(calls, [wantsNoRemark, wantsNoRemark]),
    shows: { refuse: [1000, 2000], replace: [1000, 1000] },
  },
  'surveys.off': {
    whyFakeOnly: needsSettings,
    async demonstrate(fake) {
      await fake.changeSettings({ survey: { enabled: false } })
      return codeOfVote(fake)
    },
    shows: { accept: 1000, refuse: 2000 },
  },
  'surveys.open-session': {
    by: 'writing',
    ask: (calls) => votes(calls, [wantsNoRemark]),
    shows: { accept: [1000], refuse: [2000] },
  },
  'surveys.options': {
    whyFakeOnly: needsSettings,
    async demonstrate(fake) {
      await fake.changeSettings({ survey: { show_type: 'star' } })
      return codeOfVote(fake)
    },
    shows: { shown: 2005, compatible: 1000 },
  },
  'surveys.remark': {
    by: 'writing',
    async ask(calls) {
      const [without, other] = await votes(calls, [(option) => !wantsNoRemark(option), wantsNoRemark])
      return { without, other }
    },
    shows: { refuse: { without: 2000, other: 1000 }, accept: { without: 1000 } },
  },
  'surveys.unknown-answer': {
    by: 'writing',
    async ask({ client, token }) {
      const { conversation, logId } = await prepareAnyUrobotSession(client, token)
      const rate = async (message_id: number) =>
        (await client.surveyAnswer({ body: { ...conversation, message_id, option_id: 1 } })).code
      return { greeting: await rate(logId), nothing: await rate(2_000_000_000) }
    },
    shows: {
      entry: { greeting: 1000, nothing: 2005 },
      answer: { greeting: 2005, nothing: 2005 },
      any: { greeting: 1000, nothing: 1000 },
    },
  },
} satisfies Partial<Demonstrations>
