import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { causes } from '../server/open-api/signature-diagnosis/evidence.ts'
import { addressCauses, contentCauses } from '../server/open-api/refusal.ts'
import { unreadableCauses } from '../server/unreadable.ts'
import { particularHints, refusalHints } from '../spec/refusals/hints.ts'

test('the page lists every cause, and no other', async () => {
  const page = await readFile(new URL('hints.md', import.meta.url), 'utf8')
  const listed = [...page.matchAll(/^\| (`[^|]*`) +\|/gm)].flatMap(([, cell = '']) => cell.match(/[a-z0-9-]+/g) ?? [])
  const hints = [...Object.values(refusalHints), ...Object.values(particularHints)]
  const known = new Set([
    ...addressCauses,
    ...contentCauses,
    ...unreadableCauses,
    ...causes,
    ...hints.map(({ cause }) => cause),
  ])
  expect(listed.sort()).toEqual([...known].sort())
})
