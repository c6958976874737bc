import type { Client } from '../../harness/client.ts'
import { created, PreparationFailed, type Examples } from '../example.ts'

const data = {
  title: '通过API发送结构化消息',
  description: '这是一条来自API的消息',
  img_url: 'https://www.udesk.cn/images/index/banner01.jpg',
  buttons: [
    { type: 'link' as const, text: '访问', value: 'https://www.udesk.cn' },
    { type: 'phone' as const, text: '拨打电话', value: '010-12345678' },
    { type: 'sdk_callback' as const, callback_name: 'sdk_callback', text: '回调按钮', value: 'v1' },
  ],
}

const nowhere = { im_sub_session_id: 2_000_000_000, customer_id: 1, agent_id: 1 }

export const structMessages = {
  sendStructMessage: [
    {
      shows: 'a card for a visitor of the web',
      code: 1000,
      fakeOnly: true,
      writes: true,
      call: async (udesk, _, backstage) =>
        udesk.sendStructMessage({ query: await backstage.visit(), body: { data, jid_resource: '12dsa' } }),
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      call: (udesk) => udesk.sendStructMessage({ query: nowhere, body: { data } }),
    },
    ...(['status', 'code'] as const).map((told) => ({
      shows: `a session that does not exist by the code of previews, told by ${told}`,
      code: 2062,
      fakeOnly: true as const,
      assume: { 'sessions.unknown': '2062', 'struct.refusals': told } as const,
      ...(told === 'code' && { by: told }),
      call: (udesk: Client) => udesk.sendStructMessage({ query: nowhere, body: { data } }),
    })),
    { shows: 'a customer created through the API', code: 2000, writes: true, call: toOneOfApi },
    {
      shows: 'a session that does not exist, told by code',
      code: 9200,
      fakeOnly: true,
      assume: { 'struct.refusals': 'code' },
      by: 'code',
      call: (udesk) => udesk.sendStructMessage({ query: nowhere, body: { data } }),
    },
    {
      shows: 'a customer created through the API, told by code',
      code: 2000,
      fakeOnly: true,
      writes: true,
      assume: { 'struct.refusals': 'code' },
      by: 'code',
      call: toOneOfApi,
    },
  ],
} satisfies Partial<Examples>

async function toOneOfApi(udesk: Client, token: string) {
  const customer_id = await created(udesk, token)
  const reply = await udesk.createSession({ body: { customer_token: token, assign_type: 'agent' } })
  if (!('assign_info' in reply && 'agent_id' in reply.assign_info)) throw new PreparationFailed('createSession', reply)
  const { im_sub_session_id, agent_id } = reply.assign_info
  return udesk.sendStructMessage({ query: { im_sub_session_id, customer_id, agent_id }, body: { data } })
}
