/** The replies of the calls that the bench measures, as Udesk documents them. */
export const assigned = (sessionId: number) => ({
  code: 1000,
  message: '请求成功',
  assign_type: 'agent',
  assign_info: {
    im_sub_session_id: sessionId,
    count: 0,
    agent_id: 3,
    agent_name: 'Tom',
    agent_avatar: '',
    survey_options: [],
  },
})
export const queueStatus = (status: string) => ({ code: 1000, status, count: 0 })
export const done = { code: 1000 }
export const refused = (code: number, message: string) => ({ code, message })
