import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { startReceiver } from 'mock-udesk'
import { expect, onTestFinished, test } from 'vitest'
import { startContainer } from '../../cli/testing.ts'

const run = promisify(execFile)
const pushed = ['start_session', 'message', 'message', 'transfer', 'message', 'close']

test('walks through a conversation by curl alone, and a receiver of this machine gets the pushes', async () => {
  const receiver = await startReceiver({ host: '0.0.0.0' })
  onTestFinished(receiver.stop)
  const webhook = `http://host.docker.internal:${new URL(receiver.url).port}/udesk`
  const settings = { MOCK_UDESK_ADMIN_TOKEN: 's3cret', MOCK_UDESK_WEBHOOK: webhook }
  const { url } = await startContainer(
    ...['--add-host', 'host.docker.internal:host-gateway'],
    ...Object.entries(settings).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  )

  const { stdout, stderr } = await run('sh', ['docs/examples/walk.sh'], { env: { ...process.env, UDESK: url } })
  expect(stderr).toBe('')
  expect(receiver.pushes.flatMap(({ types }) => types)).toEqual(pushed)
  expect(stdout).toContain('{"settled":true}')
  expect(stdout.match(/"state":"delivered"/g)?.length).toBe(receiver.pushes.length)
  expect(stdout).toContain('<h1>503</h1>')
})
