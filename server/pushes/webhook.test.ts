import { expect, test } from 'vitest'
import { createWebhook } from './webhook.ts'

test('a stand-in takes the place of no webhook, or of any, until it is released', () => {
  let own: string | null = null
  const webhook = createWebhook(() => own)
  const releaseOne = webhook.standIn('no-webhook')
  expect(webhook.url()).toBe('stand-in:1')
  own = 'http://127.0.0.1:9/'
  expect(webhook.url()).toBe(own)
  const releaseOther = webhook.standIn('always')
  expect(webhook.url()).toBe('stand-in:2')
  releaseOther()
  releaseOther()
  expect(webhook.url()).toBe(own)
  own = null
  expect(webhook.url()).toBe('stand-in:1')
  releaseOne()
  expect(webhook.url()).toBeNull()
})

test('a stand-in answers 200 and nothing else, after `send` has returned', async () => {
  const { sender, standIn, url } = createWebhook(() => null)
  standIn('no-webhook')
  const heard: unknown[] = []
  const answered = new Promise<void>((resolve) => {
    const sending = { url: url() ?? '', body: '{}', sent: () => heard.push('sent') }
    sender.send({ ...sending, answered: (answer) => resolve(void heard.push(answer)) })
  })
  expect(heard).toEqual(['sent'])
  await answered
  expect(heard).toEqual(['sent', { kind: 'reply', status: 200, body: '' }])
})
