import { expect, test } from 'vitest'
import type { TriedOperation } from '../../contract-tests/verify/results.ts'
import { createVerifyProgress } from './verify-progress.ts'

/** What is written to a terminal of this width, or to a file. */
function watch(columns?: number) {
  const written: string[] = []
  const write = (text: string) => written.push(text) > 0
  return { written, ...createVerifyProgress({ isTTY: columns !== undefined, columns: columns ?? 0, write }, {}) }
}

const clear = '\r\u001b[2K'
const done: TriedOperation = {
  operation: 'logIn',
  verdict: 'conforms',
  differences: [],
  ms: 12,
  neededChanges: [],
  undocumented: [],
}

test('draws one growing line with the remaining time on a terminal, and removes it at the end', () => {
  const { written, onProgress, onDone, end } = watch(80)
  onProgress({ done: 0, all: 4, running: 'logIn' })
  onDone(done)
  onProgress({ done: 1, all: 4, running: 'listAgents' })
  end()
  expect(written).toEqual([
    `${clear}${'░'.repeat(24)} 0 of 4: logIn`,
    expect.stringMatching(/█{6}░{18} 1 of 4, about [\d.]+ m?s left: listAgents$/),
    clear,
  ])
})

test('stays on one line of a narrow terminal', () => {
  const { written, onProgress } = watch(30)
  onProgress({ done: 1, all: 100, running: 'listUnreadMessages' })
  expect(written.map((line) => line.slice(clear.length).length)).toEqual([29])
})

test('writes a line for each operation where there is no terminal', () => {
  const { written, onProgress, onDone, end } = watch()
  onProgress({ done: 0, all: 4, running: 'logIn' })
  onDone(done)
  end()
  expect(written).toEqual(['  ✓ logIn 12 ms\n'])
})
