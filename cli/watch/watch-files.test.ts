import { mkdirSync, mkdtempSync, renameSync, rmSync, truncateSync, watch, writeFileSync, appendFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { UsageError } from '../../common/usage-error.ts'
import { watchFiles } from './watch-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'watch-'))
const file = join(folder, 'people.yaml')
const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

function follow(files = [file]) {
  const changed = vi.fn()
  stops.push(watchFiles(files, { onChange: changed }))
  return { changed, times: (count: number) => vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(count), 5_000) }
}

test('notices a file that is written in place, in several steps once', async () => {
  writeFileSync(file, 'a: 1')
  const { times } = follow()
  truncateSync(file)
  appendFileSync(file, 'a: ')
  appendFileSync(file, '2')
  await times(1)
})

test('notices a file that is replaced several times', async () => {
  writeFileSync(file, 'a: 1')
  const { times } = follow()
  for (const round of [1, 2, 3]) {
    writeFileSync(`${file}~`, `a: ${round}0`)
    renameSync(`${file}~`, file)
    await times(round)
  }
})

test('notices a file that is deleted and created again', async () => {
  writeFileSync(file, 'a: 1')
  const { times } = follow()
  rmSync(file)
  await times(1)
  writeFileSync(file, 'a: 1')
  await times(2)
})

test('notices a file that an editor renames and writes again', async () => {
  writeFileSync(file, 'a: 1')
  const { times } = follow()
  for (const round of [1, 2, 3]) {
    renameSync(file, `${file}~`)
    writeFileSync(file, `a: ${round}1`)
    rmSync(`${file}~`)
    await times(round)
  }
})

test('tolerates a folder in the place of the file, and notices when the file is back', async () => {
  writeFileSync(file, 'a: 1')
  const { times } = follow()
  rmSync(file)
  mkdirSync(file)
  await times(1)
  rmSync(file, { recursive: true })
  writeFileSync(file, 'a: 2')
  await times(2)
})

test('notices a file that did not exist', async () => {
  const { times } = follow([join(folder, 'new.yaml')])
  writeFileSync(join(folder, 'new.yaml'), 'a: 1')
  await times(1)
})

test('ignores other files in the folder, and a file with the same content', async () => {
  const other = join(folder, 'other.yaml')
  writeFileSync(file, 'a: 1')
  writeFileSync(other, 'b: 1')
  const { changed } = follow()
  const { times } = follow([other])
  writeFileSync(file, 'a: 1')
  writeFileSync(other, 'b: 2')
  await times(1)
  expect(changed).not.toHaveBeenCalled()
})

test('reports nothing after it was stopped', async () => {
  writeFileSync(file, 'a: 1')
  const { changed } = follow()
  const { times } = follow()
  writeFileSync(file, 'a: 2')
  stops[0]?.()
  await times(1)
  expect(changed).not.toHaveBeenCalled()
})

test('reports once if the system allows no more watches later', async () => {
  const beside = join(folder, 'beside')
  writeFileSync(file, 'a: 1')
  const [changed, limited] = [vi.fn(), vi.fn()]
  let isAtLimit = false
  stops.push(
    watchFiles([file, join(beside, 'more.yaml')], {
      onChange: changed,
      onLimit: limited,
      startWatch(...values) {
        if (isAtLimit) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
        return watch(...values)
      },
    }),
  )
  isAtLimit = true
  mkdirSync(beside)
  for (const [at, text] of ['a: 2', 'a: 3'].entries()) {
    writeFileSync(file, text)
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(at + 1), 5_000)
  }
  expect(limited.mock.calls).toEqual([
    [new UsageError(`--watch cannot watch ${beside}: this system allows no more watches (ENOSPC)`)],
  ])
})
