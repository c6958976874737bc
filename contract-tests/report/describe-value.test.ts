import { expect, test } from 'vitest'
import { describePointer, describeValue } from './describe-value.ts'

test('shows the names of fields, and not keys that may be data', () => {
  expect(describePointer('/agents/0/im_status')).toBe('/agents/0/im_status')
  expect(describePointer('query/agent_ids[]')).toBe('query/agent_ids[]')
  expect(describePointer('/13400000000/小明/ann@acme.cn')).toBe('/…/…/…')
})

test.each([
  ['小明', 'a text of 2 characters'],
  ['明', 'a text of 1 character'],
  ['', 'an empty text'],
  [13400000000, 'an integer'],
  [1.5, 'a number that is not an integer'],
  [null, 'null'],
  [undefined, 'nothing'],
  [['小明'], 'a list of 1'],
  [{ nick_name: '小明' }, 'an object of 1 field'],
])('describes only the shape of %j', (value, expected) => {
  expect(describeValue(value)).toBe(expected)
})
