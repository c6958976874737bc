/** What a robot finds to say to a question: the same in both robots, who only write it down differently. */
import type { Centre } from '../centre.ts'
import type { Flow, Knowledge, UrobotAnswer } from '../types.ts'

export type Recollection = {
  question: string
  content: string
  type: UrobotAnswer['type']
  /** What was asked for, if it is known. */
  entry: Knowledge | undefined
  suggestions: Knowledge['suggestions']
  flow: Flow | null
}

/** A known question is answered; one that resembles known ones gets those as suggestions; no sensitive word is discussed. */
export function recall({ data, state }: Centre, question: string): Recollection {
  const { sensitiveWords, robot } = state.settings
  const nothing = { question, entry: undefined, suggestions: [], flow: null }
  if (sensitiveWords.open && sensitiveWords.words.some((word) => question.includes(word))) {
    return { ...nothing, content: robot.sensitive, type: 8 }
  }
  const asked = plain(question)
  const entry = data.knowledge.find((known) => plain(known.question) === asked)
  if (entry) {
    const { answer: content, suggestions, smallTalk, flowId } = entry
    const type = smallTalk ? 4 : suggestions.length > 0 ? 2 : 1
    const flow = data.flows.find(({ id }) => id === flowId) ?? null
    return { question: entry.question, content, type, entry, suggestions, flow }
  }
  const similar = data.knowledge.filter((known) => !known.smallTalk && resembles(plain(known.question), asked))
  if (similar.length === 0) return { ...nothing, content: robot.unknown, type: 6 }
  const suggestions = similar.slice(0, 5).map(({ id, question: content }) => ({ id, content, type: 1 }))
  return { ...nothing, content: '', type: 3, suggestions }
}

/** A step of a flow, said as an answer. */
export const flowStep = ({ assumptions }: Centre, flow: Flow): Recollection => ({
  question: flow.title,
  content: assumptions['robots.flow-answer'] === 'empty' ? '' : flow.content,
  type: 1,
  entry: undefined,
  suggestions: [],
  flow,
})

/** The flows that a step leads to, in the order of its elements with `data-type="2"`; type 1 is a question. */
export function linkedFlows({ content }: Flow): number[] {
  const tags = [...content.matchAll(/<[^>]*\sdata-type=["']2["'][^>]*>/g)]
  return tags.flatMap(([tag]) => /\sdata-id=["'](\d+)["']/.exec(tag)?.[1] ?? []).map(Number)
}

/** Neither punctuation nor spaces nor case make another question. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s\p{P}]/gu, '')

const resembles = (known: string, asked: string): boolean =>
  asked.length > 1 && (known.includes(asked) || asked.includes(known))
