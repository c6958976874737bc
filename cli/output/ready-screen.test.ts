import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startMockUdesk } from '../../harness/index.ts'
import { createPaint } from './colour.ts'
import { describeReady } from './ready-screen.ts'

const paint = createPaint(process.stdout, { NO_COLOR: '1' })

test('README shows the real ready screen', async () => {
  await using udesk = await startMockUdesk()
  const ready = { webhook: null, adminToken: null, subdomain: null, faults: [] }
  const screen = describeReady(udesk, ready, paint).replaceAll(udesk.url, 'http://127.0.0.1:8375')
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const shown = /```console\n\$ npm ci && npm start\n([^]*?)```/.exec(readme)?.[1] ?? ''
  const [upToTimestamp = '', rest] = shown.split('…')
  expect(screen.slice(0, upToTimestamp.length)).toBe(upToTimestamp)
  expect(rest).toBe("'\n")
})

test('shows an address that works where the fake listens on IPv6', async () => {
  await using udesk = await startMockUdesk({ host: '::1' })
  const ready = { webhook: null, adminToken: null, subdomain: null, faults: [] }
  const screen = describeReady(udesk, ready, paint)
  const [, baseUrl = ''] = /UDESK_BASE_URL=(\S+)/.exec(screen) ?? []
  expect(baseUrl).toMatch(/^http:\/\/\[::1\]:\d+\/open_api_v1$/)
  const [, call = ''] = /curl '([^']+)'/.exec(screen) ?? []
  expect(await (await fetch(call)).json()).toMatchObject({ code: 1000 })
})
