import { expect, test } from 'vitest'
import { findWebhookMistake, readWebhookUrl, showWebhook } from './webhook-url.ts'

test.each([
  ['http://127.0.0.1:3000/udesk'],
  ['https://[::1]:3000/udesk?token=a%20b'],
  ['HTTP://例え.example/你好'],
  ['http://127.0.0.1'],
  ['http://localhost?x=1'],
  ['http://us%40er:p%3Aa%23ss@127.0.0.1:3000/'],
])('finds nothing wrong with %s', (url) => {
  expect(findWebhookMistake(url)).toBeUndefined()
})

test.each([
  ['', 'is empty'],
  ['http://127.0.0.1:99999/', 'no port'],
  ['http://127.0.0.1:0/', 'port 0'],
  ['http://127.0.0.1:80a/', 'no port'],
  ['http://a b/', 'a space'],
  [' http://127.0.0.1/', 'a space'],
  ['http://127.0.0.1/a\nb', 'a line break'],
  ['http://127.0.0.1/a\u0001b', 'a control character'],
  ['http://[::1/', 'not closed'],
  ['http://[::g]/', 'no IPv6 address'],
  ['http://300.1.1.1/', 'no host'],
  ['http://a<b/', 'no host'],
  ['http://', 'no host'],
  ['http:///udesk', 'no host'],
  ['http:127.0.0.1', 'http://'],
  ['http:\\\\127.0.0.1\\udesk', 'http://'],
  ['localhost:3000/udesk', 'http://'],
  ['/udesk', 'http://'],
  ['ftp://127.0.0.1/', 'http://'],
  ['http://127.0.0.1/udesk#part', '#'],
  ['http://a%3Ab:c@127.0.0.1/', 'colon'],
  ['http://[fe80::1%25eth0]:3000/', 'no IPv6 address'],
  ['http://127.0.0.1/?a=1#', '#'],
  ['http://user:***@127.0.0.1/', '***'],
  ['http://***@127.0.0.1/', '***'],
])('says what is wrong with %j: %s', (url, word) => {
  expect(findWebhookMistake(url)).toContain(word)
})

test.each([
  ['http://user:pass@127.0.0.1:3000/a?b=c', 'http://user:***@127.0.0.1:3000/a?b=c'],
  ['http://token@127.0.0.1:3000/', 'http://***@127.0.0.1:3000/'],
  ['http://:pass@127.0.0.1:3000', 'http://:***@127.0.0.1:3000'],
  ['http://127.0.0.1:3000/@', 'http://127.0.0.1:3000/@'],
  ['stand-in:1', 'stand-in:1'],
])('shows %s as %s', (url, shown) => {
  expect(showWebhook(url)).toBe(shown)
})

test.each([
  ['http://user:pass@h/', 'user:pass'],
  ['http://us%40er:p%3Aa%25%E5%AF%86@h/', 'us@er:p:a%密'],
  ['http://token@h/', 'token:'],
  ['http://:pass@h/', ':pass'],
])('reads the credentials of %s', (url, credentials) => {
  expect(readWebhookUrl(url).authorization).toBe(`Basic ${Buffer.from(credentials).toString('base64')}`)
})
