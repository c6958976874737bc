import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { causes } from '../server/open-api/signature-diagnosis/evidence.ts'
import { particularHints, refusalHints } from '../spec/refusals/hints.ts'

const ofAddress = ['base-url', 'unknown-path', 'method', 'not-covered']
const ofBody = ['content-type', 'parameters-in-body', 'body-charset', 'body-compressed', 'body-format']

test('the page lists every cause, and no other', async () => {
  const page = await readFile(new URL('hints.md', import.meta.url), 'utf8')
  const listed = [...page.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, cell = '']) => cell.match(/[a-z-]+/g) ?? [])
  const hints = [...Object.values(refusalHints), ...Object.values(particularHints)]
  const known = new Set([...ofAddress, ...ofBody, ...causes, ...hints.map(({ cause }) => cause)])
  expect(listed.sort()).toEqual([...known].sort())
})
