/** The recorded views: one line per conversation with a short hash of each view, and some conversations in full. */
import { hash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { generateConversation } from './conversation.ts'
import { generateSecretConversation } from './secret-conversation.ts'
import { playConversation, type Views } from './play.ts'
import type { Conversation, Secrets } from './step.ts'

const fromHere = (path: string) => new URL(path, import.meta.url)

export const viewNames = ['replies', 'requests', 'pushes', 'events', 'coverage', 'scenarios'] as const
export type ViewName = (typeof viewNames)[number]

/** Two sets of conversations, each with its file. The second set has secrets in all places. */
export const sets = {
  conversations: { count: 1_000, generate: generateConversation },
  secrets: { count: 300, generate: generateSecretConversation },
} satisfies Record<string, { count: number; generate: (seed: number) => Conversation }>
export type SetName = keyof typeof sets
/** The first conversations are kept in full, so that a difference can be read. */
export const inFull = 5

/** Marks a view in which a secret was shown, which is a mistake of the fake. It may be masked now: its hash is that of the masked text. */
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

/** Replaces each secret, however it is written, and each password of a query. */
export function maskAll(text: string, { apiToken, structKey, other = '' }: Secrets): string {
  return [apiToken, structKey, other]
    .filter((secret) => secret.length > 4)
    .flatMap((secret) => spellingsOf(secret).map((spelling) => [spelling, shownAs(secret)] as const))
    .reduce((rest, [spelling, masked]) => rest.replaceAll(spelling, masked), text)
    .replaceAll('hunter2-in-query', '…')
}

const shownAs = (secret: string) => (secret.length < 16 ? '…' : `${secret.slice(0, 4)}…${secret.slice(-4)}`)

function spellingsOf(secret: string): string[] {
  const inQuery = new URLSearchParams({ '': secret }).toString().slice(1)
  const everyByte = [...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  const ascii = secret.replace(/[^ -~]/g, '')
  const everyLetter = secret.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return [secret, encodeURIComponent(secret), inQuery, encodeURI(secret), everyByte, ascii, everyLetter]
    .flatMap((spelling) => [spelling, JSON.stringify(spelling).slice(1, -1)])
    .filter((spelling) => spelling.length > 4)
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
    if (expected === failed) return true
    // A scenario that showed a secret may have other steps, if it shows none.
    const showsNone = name === 'scenarios' && expected.startsWith(showedSecret) && maskAll(text, secrets) === text
    return showsNone || recordAgain(text, secrets, expected) === expected
  })
}

export const fullText = (views: Views): string =>
  viewNames
    .filter((name) => name !== 'coverage')
    .map((name) => `== ${name}\n${viewOf(views, name).join('\n')}\n`)
    .join('\n')

const fullFile = (seed: number) => fromHere(`recorded/${seed}.txt`)
const hashesFile = (set: SetName) => fromHere(`recorded/${set}.txt`)
export const readFullText = (seed: number) => readFileSync(fullFile(seed), 'utf8')
export const playSeed = (set: SetName, seed: number) => playConversation(sets[set].generate(seed))

/** Plays all conversations and writes the recorded files. */
export async function record(): Promise<void> {
  for (const set of ['conversations', 'secrets'] as const) {
    const lines: string[] = []
    for (let seed = 0; seed < sets[set].count; seed++) {
      const { secrets } = sets[set].generate(seed)
      const views = await playSeed(set, seed)
      lines.push([seed, ...viewNames.map((name) => recordView(views, name, secrets))].join(' '))
      if (set === 'conversations' && seed < inFull) writeFileSync(fullFile(seed), fullText(views))
    }
    writeFileSync(hashesFile(set), `seed ${viewNames.join(' ')}\n${lines.join('\n')}\n`)
  }
}

/** Plays conversations. Returns one sentence for each that has other views than recorded. */
export async function findDifferences(set: SetName, from: number, to: number): Promise<string[]> {
  const [, ...lines] = readFileSync(hashesFile(set), 'utf8').trimEnd().split('\n')
  const differences: string[] = []
  for (const line of lines.slice(from, to)) {
    const [first = '', ...recorded] = line.split(' ')
    const seed = Number(first)
    const { secrets } = sets[set].generate(seed)
    const views = await playSeed(set, seed)
    const changed = viewNames.filter((name, at) => !isAsRecorded(views, name, secrets, recorded[at] ?? ''))
    if (changed.length > 0) differences.push(`${changed.join(', ')} of ${set} ${seed}; ${howToSee(set, seed)}`)
  }
  return differences
}

const howToSee = (set: SetName, seed: number) =>
  set === 'conversations' && seed < inFull
    ? 'the test of this conversation shows what differs'
    : `npx tsx tools/recorded-views/record.ts ${set} ${seed} prints its views: compare them with those of the commit before`
