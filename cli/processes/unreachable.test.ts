import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { atOrigin, otherServers, unreachableServers } from '../../harness/client/testing.ts'
import { readOutput, runCommand, spawnCommand } from './testing.ts'

const closedPort = unreachableServers['a closed port']
const plain = unreachableServers['TLS to a plain server']
const secure = unreachableServers['a self-signed certificate']

const hint = 'Start mock-udesk there, or give its address.'

test.each([
  ['play', ['assigned-and-answered'], closedPort],
  ['play', ['assigned-and-answered'], plain],
  ['trigger', ['message'], closedPort],
  ['trigger', ['message'], secure],
] as const)('%s %j says in one sentence why there is no fake', async (command, args, { start, says }) => {
  const url = await start()
  const { out, err, code } = await runCommand([command, ...args, '--url', url])
  expect([out, atOrigin(err, url), code]).toEqual(['', `No mock-udesk answers: ${says}. ${hint}\n`, 2])
})

test('play does not wait forever for a server that never answers', { timeout: 30_000 }, async () => {
  const url = await otherServers.silent()
  const { err, code } = await runCommand(['play', 'assigned-and-answered', '--url', url])
  expect([atOrigin(err, url), code]).toEqual([`No mock-udesk answers: no answer from ORIGIN within 5 s. ${hint}\n`, 2])
})

test.each([
  ['a server without TLS', plain.start, plain.says],
  ['an unknown certificate', secure.start, secure.says],
  [
    'a page that moved',
    () => otherServers.redirect('https://elsewhere.example/login?t=s'),
    'a redirect to https://elsewhere.example/login',
  ],
])('verify reports what is wrong with its target: %s', { timeout: 60_000 }, async (_, start, says) => {
  const url = await start()
  const { out, code } = await runCommand(['verify', '--target', url, '--only', 'listAgents'])
  expect(code).toBe(1)
  expect(atOrigin(out, url).replaceAll(/\s+/g, ' ')).toContain(says)
  expect(out).not.toMatch(/SSL routines|openssl/)
})

test('proxy reports it to the integration, and in its log', async () => {
  const url = await plain.start()
  const proxy = spawnCommand(['proxy', '--target', url, '--port', '0', '--json'], {})
  onTestFinished(() => void proxy.kill('SIGKILL'))
  const out = readOutput(proxy.stdout)
  await out.shows('\n')
  const { url: at } = JSON.parse(out.all()) as { url: string }
  const response = await fetch(`${at}/open_api_v1/agents`)
  const { message } = (await response.json()) as { message: string }
  expect([response.status, atOrigin(message, url)]).toEqual([502, `mock-udesk proxy: ${plain.says}`])
  await out.shows('"event":"call"')
  expect(atOrigin(out.all(), url)).toContain(plain.says)
  proxy.kill('SIGINT')
  await once(proxy, 'exit')
})

const startIt = 'Start the receiver, or look in its log for why it stopped.'
const correctIt = 'Correct the address of the receiver, or its certificate: no connection to it could be opened.'

test.each([
  ['a closed port', closedPort, startIt, correctIt],
  ['a server without TLS', plain, correctIt, startIt],
  ['an unknown certificate', secure, correctIt, startIt],
])(
  'check-webhook reports it about the receiver: %s',
  { timeout: 60_000 },
  async (_, { start, says }, shown, notShown) => {
    const url = await start()
    const { out, code } = await runCommand(['check-webhook', `${url}/udesk`])
    expect(code).toBe(1)
    const text = atOrigin(out, url).replaceAll(/\s+/g, ' ')
    expect(text).toContain(says)
    expect(text).toContain(shown)
    expect(text).not.toContain(notShown)
  },
)
