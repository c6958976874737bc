/** Tries checks on a receiver. */
import { realTime } from '../../server/clock/clock.ts'
import type { Check, Play } from './checks.ts'
import { createPoster, type Poster, type Sent } from './post.ts'

/** What the pushes of a check came to, and those that had to come before them. */
export type Tried = { check: Check; before: Sent[]; sent: Sent[] }

export async function tryCheck(check: Check, { before = [], pushes, how }: Play, receiver: Receiver): Promise<Tried> {
  const { poster, another } = receiver
  // What the crowd says at once, its members have begun at once too.
  const prepared = await (how === 'at once' ? atOnce : inTurn)(before, poster.post)
  const tried = (sent: Sent[]) => ({ check, before: prepared, sent })
  switch (how) {
    case 'at once':
      return tried(await atOnce(pushes, poster.post))
    case 'each on its own connection':
      return tried(await inTurn(pushes, (push) => poster.post(push, { alone: true })))
    case 'on one connection': {
      const own = another()
      const sent = await inTurn(pushes, own.post)
      await own.leave()
      return tried(sent)
    }
    default:
      return tried(await inTurn(pushes, poster.post))
  }
}

type Receiver = { poster: Poster; another: () => Poster }

export const reach = (url: string, limit: number): Receiver => ({
  poster: createPoster(url, limit),
  another: () => createPoster(url, limit),
})

type Post = (push: object) => Promise<Sent>

const atOnce = (pushes: readonly object[], post: Post): Promise<Sent[]> => Promise.all(pushes.map((push) => post(push)))

/** One that hangs is waited for once, and not again for each that follows. */
async function inTurn(pushes: readonly object[], post: Post): Promise<Sent[]> {
  const sent: Sent[] = []
  for (const push of pushes) {
    sent.push(await post(push))
    if (sent.at(-1)?.outcome === 'timed out') break
  }
  return sent
}

/** So many conversations at once are nothing out of the ordinary. */
const lanes = 4

/** What takes longer than `patience` gives up its lane: it keeps its receiver waiting, not busy. */
export async function fewAtATime<Task, Result>(
  tasks: readonly Task[],
  run: (task: Task) => Promise<Result>,
  patience: number,
): Promise<Result[]> {
  const waiting = [...tasks]
  const begun: Promise<Result>[] = []
  const lane = async () => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const result = run(task)
      begun.push(result)
      await realTime.within(patience, result)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return Promise.all(begun)
}
