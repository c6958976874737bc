import type { Stage, Stories } from './stage.ts'

/** What a vote on a session with Tom gets. */
async function codeOfVote({ client, withTom }: Stage, option_id = 36): Promise<number> {
  return (await client.surveySession({ body: { im_sub_session_id: await withTom('u42'), option_id } })).code
}

export const surveys = {
  'surveys.again': {
    async tell(stage) {
      await codeOfVote(stage)
      return codeOfVote(stage, 37)
    },
    shows: { refuse: 2000, replace: 1000 },
  },
  'surveys.off': {
    async tell(stage) {
      await stage.change({ survey: { enabled: false } })
      return codeOfVote(stage)
    },
    shows: { accept: 1000, refuse: 2000 },
  },
  'surveys.open-session': { tell: (stage) => codeOfVote(stage), shows: { accept: 1000, refuse: 2000 } },
  'surveys.options': {
    async tell(stage) {
      await stage.change({ survey: { show_type: 'star' } })
      return codeOfVote(stage)
    },
    shows: { shown: 2005, compatible: 1000 },
  },
  'surveys.remark': { tell: (stage) => codeOfVote(stage, 40), shows: { refuse: 2000, accept: 1000 } },
} satisfies Partial<Stories>
