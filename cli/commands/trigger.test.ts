import { expect, test } from 'vitest'
import { UsageError } from '../../harness/index.ts'
import { examplePush, pushNames } from '../example-push.ts'

test('finds a push by its kind, and by the type of its message', () => {
  expect(pushNames()).toEqual(expect.arrayContaining(['agent', 'robot', 'urobot', 'read', 'close', 'rich', 'transfer']))
  expect(examplePush('read', [])).toHaveProperty('message_ids')
  expect(examplePush('transfer', [])).toMatchObject({ assign_type: 'agent', messages: [{ type: 'transfer' }] })
  expect(() => examplePush('transfr', [])).toThrow('There is no push "transfr"; did you mean "transfer"?')
})

test('sets values: JSON, or else a text', () => {
  const values = ['messages.0.data.content=您好', 'messages.0.agent_id=7', 'customer_token="7"', 'extra=[1]']
  expect(examplePush('message', values)).toMatchObject({
    customer_token: '7',
    messages: [{ agent_id: 7, data: { content: '您好' } }],
    extra: [1],
  })
  expect(() => examplePush('message', ['messages.3.type=x'])).toThrow('there is no messages.3 in')
  expect(() => examplePush('message', ['content'])).toThrow(UsageError)
})
