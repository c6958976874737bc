import { html } from 'hono/html'
import { expect, test } from 'vitest'
import { badge, htmlPage, table } from './html-page.ts'

const sneaky = '<img src=x onerror=alert(1)>" &'

test('escapes what others wrote, wherever it stands', async () => {
  const page = await htmlPage({
    title: sneaky,
    lead: sneaky,
    tiles: [{ label: sneaky, value: sneaky, note: sneaky }],
    body: [badge('bad', sneaky), table(sneaky, [sneaky], [[sneaky, html`<b>${sneaky}</b>`]])],
  })
  expect(page).not.toContain('<img')
  expect(page.split('&lt;img src=x onerror=alert(1)&gt;&quot; &amp;')).toHaveLength(13)
})

test('loads nothing and runs nothing', async () => {
  const page = await htmlPage({ title: 'Report', lead: 'Fine.', body: table('Things', ['name'], [['one']]) })
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
  expect(page).not.toMatch(/<script|<link|<img|url\(|@import|https?:/)
})

test('puts a page’s own rules behind the frame’s', async () => {
  const page = await htmlPage({ title: 'Report', lead: '', body: [], style: '.mine > b { color: var(--good) }' })
  expect(page).toMatch(/\.mine > b \{ color: var\(--good\) \}\s*<\/style>/)
})
