/**
 * What a user reads of a conversation is byte for byte what was recorded: the replies, the journal, the event stream, coverage
 * and the exported scenarios. `record.ts` says how to record again. The long test plays all conversations.
 */
import { expect, test } from 'vitest'
import { findDifferences, fullText, inFull, playSeed, readFullText } from './recording.ts'

test.each(Array.from({ length: inFull }, (_, seed) => seed))('shows conversation %i as recorded', async (seed) => {
  expect(fullText(await playSeed('conversations', seed))).toBe(readFullText(seed))
})

test('shows the first hundred conversations as recorded', async () => {
  expect(await findDifferences('conversations', 0, 100)).toEqual([])
})

test('shows secrets of all places as recorded, or masked', async () => {
  expect(await findDifferences('secrets', 0, 100)).toEqual([])
})
