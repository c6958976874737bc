/** Runs checks against a receiver. */
import { realTime } from '../../server/clock/clock.ts'
import type { WebhookCheck, PushSequence } from './checks.ts'
import { createPoster, type Poster, type SentPush } from './post.ts'

/** The answers to the pushes of a check (`sent`), and to the pushes that were sent first (`before`). */
export type TriedCheck = { check: WebhookCheck; before: SentPush[]; sent: SentPush[] }

export async function tryCheck(
  check: WebhookCheck,
  { before = [], pushes, how }: PushSequence,
  receiver: CheckedReceiver,
): Promise<TriedCheck> {
  const { poster, newPoster } = receiver
  // If the pushes are sent at the same time, their sessions also start at the same time.
  const prepared = await (how === 'at once' ? atOnce : inTurn)(before, poster.post)
  const result = (sent: SentPush[]) => ({ check, before: prepared, sent })
  switch (how) {
    case 'at once':
      return result(await atOnce(pushes, poster.post))
    case 'each on its own connection':
      return result(await inTurn(pushes, (push) => poster.post(push, { alone: true })))
    case 'on one connection': {
      const own = newPoster()
      const sent = await inTurn(pushes, own.post)
      await own.close()
      return result(sent)
    }
    default:
      return result(await inTurn(pushes, poster.post))
  }
}

type CheckedReceiver = { poster: Poster; newPoster: () => Poster }

export const createReceiver = (url: string, limit: number): CheckedReceiver => ({
  poster: createPoster(url, limit),
  newPoster: () => createPoster(url, limit),
})

type Post = (push: object) => Promise<SentPush>

const atOnce = (pushes: readonly object[], post: Post): Promise<SentPush[]> =>
  Promise.all(pushes.map((push) => post(push)))

/** Sends pushes one after another. Stops at the first timeout, because a receiver that hangs would delay each following push. */
async function inTurn(pushes: readonly object[], post: Post): Promise<SentPush[]> {
  const sent: SentPush[] = []
  for (const push of pushes) {
    sent.push(await post(push))
    if (sent.at(-1)?.outcome === 'timed out') break
  }
  return sent
}

/** How many checks run at the same time. Four parallel conversations are a usual number. */
const lanes = 4

/**
 * Runs tasks in a few lanes. If a task takes longer than `laneTimeoutMs`, the task continues and its lane takes the next task.
 */
export async function runFewAtATime<Task, Result>(
  tasks: readonly Task[],
  run: (task: Task) => Promise<Result>,
  laneTimeoutMs: number,
): Promise<Result[]> {
  const waiting = [...tasks]
  const started: Promise<Result>[] = []
  const lane = async () => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      const result = run(task)
      started.push(result)
      await realTime.within(laneTimeoutMs, result)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return Promise.all(started)
}
