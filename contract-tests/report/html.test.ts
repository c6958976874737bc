import { chromium, type Page } from 'playwright-core'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { writeHtml } from './html.ts'
import { report, testWith } from './testing.ts'

const executablePath = '/usr/bin/chromium'
const testWithChromium = testWith(executablePath, 'chromium')

/** The report, opened from a file as its reader would. `troubles`: what the console complained of, and what it asked the network for. */
async function open({ javaScriptEnabled = true } = {}): Promise<{ page: Page; troubles: string[] }> {
  const directory = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  const file = join(directory, 'report.html')
  writeFileSync(file, await writeHtml(report))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  onTestFinished(async () => {
    await browser.close()
    rmSync(directory, { recursive: true })
  })
  const page = await browser.newPage({ javaScriptEnabled })
  const troubles: string[] = []
  page.on('console', (message) => troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => troubles.push('a dialog')))
  page.on('request', (request) => request.url().startsWith('file:') || troubles.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  return { page, troubles }
}

const shown = (page: Page) => page.locator('.case:visible h3').allTextContents()

testWithChromium('opens without a word on the console, and asks nobody for anything', async () => {
  const { page, troubles } = await open()
  expect(await page.title()).toBe('Contract run')
  expect(await page.locator('.case').count()).toBe(6)
  expect(troubles).toEqual([])
})

testWithChromium(
  'shows failures alone on request, and a case that a link leads to always, without script',
  async () => {
    const { page } = await open({ javaScriptEnabled: false })
    await page.locator('label[for=show-failed]').click()
    expect(await shown(page)).toEqual(['closeSession'])
    await page.locator('label[for=show-warning]').click()
    expect(await shown(page)).toEqual(['getAgent'])
    await page.goto(`${page.url()}#createSession`)
    await page.locator('label[for=show-error]').click()
    expect(await shown(page)).toEqual(['createSession', 'closeQueue'])
  },
)

testWithChromium('overflows on no screen, not even one of 360 pixels', async () => {
  const { page } = await open()
  for (const width of [360, 1_200]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
  }
})

test('escapes whatever a target smuggles in', async () => {
  expect(await writeHtml(report)).not.toContain('<script')
})
