import type { Client } from '../../harness/client/open-api-client.ts'
import type { Assumptions } from '../../spec/assumptions.ts'
import type { Examples, AlternativeResult } from './example.ts'
import { prepareCustomer, PreparationFailed } from '../preparation/prepare.ts'
import { sessionUnknown } from './alternative-results.ts'

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

/** Refusals of this operation, under the assumption that they have a code like the refusals of other operations. */
const refusedByCode = (code: number, assuming: Partial<Assumptions> = {}): AlternativeResult => ({
  code,
  codeField: 'code',
  assuming: { ...assuming, 'struct.refusals': 'code' },
})

const nowhere = { im_sub_session_id: 2_000_000_000, customer_id: 1, agent_id: 1 }

export const structMessages = {
  sendStructMessage: [
    {
      shows: 'a card for a visitor of the web',
      code: 1000,
      fakeOnly: true,
      needs: 'a visitor of the web or the SDK; a contract run sends nothing to real visitors',
      writes: true,
      call: async (udesk, _, control) =>
        udesk.sendStructMessage({ query: await control.visit(), body: { data, jid_resource: '12dsa' } }),
    },
    {
      shows: 'a session that does not exist',
      code: 9200,
      alternatives: [sessionUnknown, refusedByCode(9200), refusedByCode(2062, sessionUnknown.assuming)],
      writes: true,
      call: (udesk) => udesk.sendStructMessage({ query: nowhere, body: { data } }),
    },
    {
      shows: 'a customer created through the API',
      code: 2000,
      alternatives: [{ code: 1000, assuming: { 'struct.api-customers': 'accept' } }, refusedByCode(2000)],
      writes: true,
      call: toOneOfApi,
    },
  ],
} satisfies Partial<Examples>

async function toOneOfApi(udesk: Client, token: string) {
  const customer_id = await prepareCustomer(udesk, token)
  const reply = await udesk.createSession({ body: { customer_token: token, assign_type: 'agent' } })
  if (!('assign_info' in reply && 'agent_id' in reply.assign_info)) throw new PreparationFailed('createSession', reply)
  const { im_sub_session_id, agent_id } = reply.assign_info
  return udesk.sendStructMessage({ query: { im_sub_session_id, customer_id, agent_id }, body: { data } })
}
