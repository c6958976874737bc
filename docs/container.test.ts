import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }

test('every page names the image of this version', () => {
  const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((page) => /\.(md|sh)$/.test(page))
  const files = ['README.md', 'compose.yaml', ...pages.map((page) => join('docs', page))]
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bmock-udesk:(\d+\.[\w.]*\w)/g)].map(([, version]) => ({ file, version })),
  )
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(({ version }) => version !== packageJson.version)).toEqual([])
})
