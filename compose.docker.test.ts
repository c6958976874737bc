import { execFileSync, spawnSync } from 'node:child_process'
import { connectMockUdesk } from 'mock-udesk'
import { expect, onTestFinished, test, vi } from 'vitest'
import { randomNonce } from './server/ids.ts'

const hasPlugin = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' }).status === 0
const isHere = hasPlugin || spawnSync('docker-compose', ['version'], { stdio: 'ignore' }).status === 0
const runs = isHere || process.env.REQUIRE_ALL === '1' // where all is required, a missing one is a failure
const because = isHere ? '' : ' (not run: Docker Compose is not on this machine)'

const [command, ...first] = hasPlugin ? ['docker', 'compose'] : ['docker-compose']
const anyPort = { MOCK_UDESK_PORT: '0', HELPDESK_PORT: '0' }

const compose = (...args: string[]) =>
  execFileSync(command, [...first, ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, ...anyPort },
  }).trim()

test.skipIf(!runs)(`brings up the fake and a helpdesk that speak with each other${because}`, async () => {
  const project = ['--project-name', `mock-udesk-${randomNonce()}`]
  onTestFinished(() => void compose(...project, 'down', '--volumes'))
  compose(...project, 'up', '--detach')
  const helpdesk = `http://${compose(...project, 'port', 'helpdesk', '3000')}`
  const udesk = await connectMockUdesk(`http://${compose(...project, 'port', 'mock-udesk', '8375')}`)

  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ id: 'm-1', text: '你好' })
  await vi.waitFor(() => fetch(`${helpdesk}/customers/ming/messages`, { method: 'POST', headers, body }), 10_000)
  const session = await udesk.sessions.waitFor({ customerToken: 'ming' })
  await session.say('您好')
  await udesk.settled()
  expect(await (await fetch(`${helpdesk}/customers/ming`)).text()).toContain('您好')
})
