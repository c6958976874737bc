import { expect, test } from 'vitest'
import {
  signLegacy,
  signSha1,
  signSha256,
  signStructMessage,
  stringToSign,
  stringToSignLegacy,
  stringToSignStructMessage,
} from './signature.ts'

const values = {
  email: 'admin@udesk.cn',
  apiToken: '11111111-2222-4333-8444-555555555555',
  timestamp: '1494474404',
  nonce: '2d931510-d99f-494a-8c67-87feb05e1594',
}

// The worked example of https://udeskglobal.com/doc/apiv2/im, "Structured Message".
const structMessage = {
  imSubSessionId: '1',
  customerId: '1',
  agentId: '1',
  timestamp: '1484272693',
  structKey: '708ff6dc-41d5-4med-9ebc-0388zz9d76f1',
}

test('joins the values with & and ends with the version', () => {
  expect(stringToSign(values)).toBe(
    'admin@udesk.cn&11111111-2222-4333-8444-555555555555&1494474404&2d931510-d99f-494a-8c67-87feb05e1594&v2',
  )
})

test.each([
  [values, '28d52df41a59302486954fcdf830a318a42d41a85a3c86e798098c603f94bc05'],
  [{ ...values, email: 'admin+ops@udesk.cn' }, '4b77f2ee56ee8cc60d2effab069b6b1ffbc150cbcc532520ed817376e3d51643'],
  [
    { ...values, email: 'admin@example.com', apiToken: 'test-open-api-token' },
    '9584aa56a9b02f7084343b820a4ffbae07a723fe98459f57cbd4c0cc0b2561e3',
  ],
])('signs $email by SHA-256', (signable, sign) => {
  expect(signSha256(signable)).toBe(sign)
})

test('signs by SHA-1', () => {
  expect(signSha1(values)).toBe('a2158c633f1de2cb1d165c188327918aefa34ae6')
})

test('signs as in the time before nonces', () => {
  expect(stringToSignLegacy(values)).toBe('admin@udesk.cn&11111111-2222-4333-8444-555555555555&1494474404')
  expect(signLegacy(values)).toBe('b0dab8dda7f0fa9a8b797146a15ac8d9e299d2f3')
})

test('signs a structured message as the documentation does', () => {
  expect(stringToSignStructMessage(structMessage)).toBe(
    'im_sub_session_id=1&customer_id=1&agent_id=1&timestamp=1484272693&708ff6dc-41d5-4med-9ebc-0388zz9d76f1',
  )
  expect(signStructMessage(structMessage)).toBe('4666293b3dfe91aa97179dc701be7afc')
})
