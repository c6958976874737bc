/** The stories that a company begins with. */
import { isDeepStrictEqual } from 'node:util'
import type { Runs } from './mount.ts'
import type { Performance } from './run/run.ts'
import type { Story } from './format/schema.ts'

export type Opening = {
  /** A story that is the same goes on; another begins when the runs of those that are no more have been stopped. */
  exchange: (stories: readonly Story[]) => Promise<void>
  /** The company is no more. */
  close: () => void
}

type Begun = { story: Story; run: Performance }

/** Begins them all. */
export function createOpening(runs: Runs, stories: readonly Story[]): Opening {
  const begin = (story: Story): Begun => ({ story, run: runs.start(story) })
  let begun = stories.map(begin)
  let turn = Promise.resolve()
  let isClosed = false

  async function exchange(next: readonly Story[]): Promise<void> {
    const left = [...begun]
    const same = next.map((story) => take(left, (each) => isDeepStrictEqual(each.story, story)))
    await Promise.all(left.map(({ run }) => run.stop()))
    if (isClosed) return
    begun = next.map((story, at) => same[at] ?? begin(story))
    await Promise.all(begun.map(({ run }) => run.ready))
  }

  return {
    exchange: (next) => (turn = turn.then(() => exchange(next))),
    close: () => (isClosed = true),
  }
}

/** The names of the stories that are in one list and not in the other. */
export function changedStories(before: readonly Story[], after: readonly Story[]): string[] {
  const gone = [...before]
  const come = after.filter((story) => !take(gone, (old) => isDeepStrictEqual(old, story)))
  return [...new Set([...gone, ...come].map(({ name }) => name))]
}

/** Takes the first that fits out of the list. */
function take<Entry>(list: Entry[], fits: (entry: Entry) => boolean): Entry | undefined {
  const at = list.findIndex(fits)
  return at < 0 ? undefined : list.splice(at, 1)[0]
}
