import type { MockUdesk } from 'mock-udesk'
import { test } from 'mock-udesk/vitest'
import type { Helpdesk } from './helpdesk.ts'
import { startHelpdesk } from './start.ts'

/** Each test has its own company, `udesk`, a helpdesk with the keys of that company, and customers. */
export const createTest = (startUdesk: () => Promise<MockUdesk>) =>
  test
    .extend('mockUdesk', { scope: 'worker' }, async ({}, { onCleanup }) => {
      const mockUdesk = await startUdesk()
      onCleanup(mockUdesk.stop)
      return mockUdesk
    })
    .extend('helpdesk', async ({ udesk }, { onCleanup }) => {
      const pause = () => udesk.clock.advance('2s')
      const helpdesk = await startHelpdesk({ env: udesk.env, port: 0, pause })
      onCleanup(helpdesk.stop)
      await udesk.webhook.set(`http://127.0.0.1:${helpdesk.port}/udesk`)
      return helpdesk
    })
    .extend('customer', ({ helpdesk }) => createCustomer(`http://127.0.0.1:${helpdesk.port}`))

export type HelpdeskTest = ReturnType<typeof createTest>

/** The codes of all replies so far. */
export const replyCodes = async (udesk: MockUdesk) => (await udesk.requests.list()).map(({ code }) => code)

/** A customer who uses the messenger. */
function createCustomer(url: string) {
  return (token: string, name = token) => {
    let said = 0
    const call = async (method: string, path = '', body?: unknown) => {
      const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      return fetch(`${url}/customers/${token}${path}`, { method, ...(body !== undefined && json) })
    }
    const sees = async () => (await (await call('GET')).json()) as Shown
    return {
      says: async (text: string, id = `${token}-${++said}`) =>
        (await call('POST', '/messages', { id, text, name })).status,
      sees,
      reads: async () => (await sees()).lines.map(({ content }) => content),
      rates: async (option: number, remark?: string) => (await call('POST', '/rating', { option, remark })).status,
      goesOffline: () => call('PUT', '/online', false),
      comesBack: () => call('PUT', '/online', true),
      leaves: () => call('DELETE'),
    }
  }
}

type Shown = NonNullable<Awaited<ReturnType<Helpdesk['show']>>>
