/** The recorded views: one line per conversation with a short hash of each view, and some conversations in full. */
import { hash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { generateConversation } from './conversation.ts'
import { playConversation, type Views } from './play.ts'
import type { Secrets } from './step.ts'

const fromHere = (path: string) => new URL(path, import.meta.url)

export const viewNames = ['replies', 'requests', 'pushes', 'events', 'coverage', 'scenarios'] as const
export type ViewName = (typeof viewNames)[number]

export const conversations = 1_000
/** The first conversations are kept in full, so that a difference can be read. */
export const inFull = 5

/** Marks a view in which a secret was shown. It may be masked now: its hash is that of the masked text. */
const showedSecret = '~'
/** Stands for a scenario that could not be exported, which is a mistake of the fake. Any other text may replace it. */
const failed = '!'

const shortHash = (text: string) => hash('sha256', text).slice(0, 8)

/** How a text is recorded. */
function recordText(text: string, secrets: Secrets): string {
  const masked = maskAll(text, secrets)
  return masked === text ? shortHash(text) : `${showedSecret}${shortHash(masked)}`
}

/** How a text would be recorded if it was like the text that was recorded as `before`. */
const recordAgain = (text: string, secrets: Secrets, before: string) =>
  before.startsWith(showedSecret) ? `${showedSecret}${shortHash(maskAll(text, secrets))}` : shortHash(text)

/** Replaces each secret, however it is written. */
export function maskAll(text: string, { apiToken, structKey }: Secrets): string {
  return [apiToken, structKey]
    .filter((secret) => secret.length > 4)
    .toSorted((one, other) => other.length - one.length)
    .flatMap((secret) => {
      const masked = secret.length < 16 ? '…' : `${secret.slice(0, 4)}…${secret.slice(-4)}`
      const inQuery = new URLSearchParams({ '': secret }).toString().slice(1)
      return [secret, encodeURIComponent(secret), inQuery]
        .flatMap((spelling) => [spelling, JSON.stringify(spelling).slice(1, -1)])
        .map((spelling) => [spelling, masked] as const)
    })
    .reduce((rest, [spelling, masked]) => rest.replaceAll(spelling, masked), text)
}

const isFailure = (scenario: string) => !scenario.includes('\nsteps:')

const viewOf = (views: Views, name: ViewName): readonly string[] => [views[name]].flat()

function recordView(views: Views, name: ViewName, secrets: Secrets): string {
  const texts = viewOf(views, name)
  const record = (text: string) => (name === 'scenarios' && isFailure(text) ? failed : recordText(text, secrets))
  return texts.map(record).join(',') || '-'
}

function isAsRecorded(views: Views, name: ViewName, secrets: Secrets, before: string): boolean {
  const texts = viewOf(views, name)
  const recorded = before === '-' ? [] : before.split(',')
  if (texts.length !== recorded.length) return false
  return texts.every((text, at) => {
    const expected = recorded[at] ?? ''
    return expected === failed || recordAgain(text, secrets, expected) === expected
  })
}

export const fullText = (views: Views): string =>
  viewNames
    .filter((name) => name !== 'coverage')
    .map((name) => `== ${name}\n${viewOf(views, name).join('\n')}\n`)
    .join('\n')

const fullFile = (seed: number) => fromHere(`recorded/${seed}.txt`)
const hashesFile = fromHere('recorded/hashes.txt')
export const readFullText = (seed: number) => readFileSync(fullFile(seed), 'utf8')
export const playSeed = (seed: number) => playConversation(generateConversation(seed))

/** Plays all conversations and writes the recorded files. */
export async function record(): Promise<void> {
  const lines: string[] = []
  for (let seed = 0; seed < conversations; seed++) {
    const { secrets } = generateConversation(seed)
    const views = await playSeed(seed)
    lines.push([seed, ...viewNames.map((name) => recordView(views, name, secrets))].join(' '))
    if (seed < inFull) writeFileSync(fullFile(seed), fullText(views))
  }
  writeFileSync(hashesFile, `seed ${viewNames.join(' ')}\n${lines.join('\n')}\n`)
}

/** Plays the conversations from seed `from` up to `to`. Returns one sentence for each that has other views than recorded. */
export async function findDifferences(from: number, to: number): Promise<string[]> {
  const [, ...lines] = readFileSync(hashesFile, 'utf8').trimEnd().split('\n')
  const differences: string[] = []
  for (const line of lines.slice(from, to)) {
    const [first = '', ...recorded] = line.split(' ')
    const seed = Number(first)
    const { secrets } = generateConversation(seed)
    const views = await playSeed(seed)
    const changed = viewNames.filter((name, at) => !isAsRecorded(views, name, secrets, recorded[at] ?? ''))
    if (changed.length > 0) differences.push(`${changed.join(', ')} of conversation ${seed}; ${howToSee(seed)}`)
  }
  return differences
}

const howToSee = (seed: number) =>
  seed < inFull
    ? `the test of this conversation shows what differs`
    : `npx tsx tools/recorded-views/record.ts ${seed} prints its views: compare them with those of the commit before`
