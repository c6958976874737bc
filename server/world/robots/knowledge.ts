/** Finds the answer to a question. Both kinds of robots use these answers, but their pushes have different formats. */
import type { Centre } from '../centre.ts'
import type { Flow, Knowledge, UrobotAnswer } from '../types.ts'

export type FoundAnswer = {
  question: string
  content: string
  type: UrobotAnswer['type']
  /** The known question that the customer asked; undefined if no known question matches. */
  entry: Knowledge | undefined
  suggestions: Knowledge['suggestions']
  flow: Flow | null
}

/** Answers a known question. A similar question gets known questions as suggestions. A question with a sensitive word is refused. */
export function findAnswer({ data, state }: Centre, question: string): FoundAnswer {
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

/** A step of a flow as an answer. */
export const flowStep = ({ assumptions }: Centre, flow: Flow): FoundAnswer => ({
  question: flow.title,
  content: assumptions['robots.flow-answer'] === 'empty' ? '' : flow.content,
  type: 1,
  entry: undefined,
  suggestions: [],
  flow,
})

/** The flows that a step links to, in order. An element with `data-type="2"` links to a flow; type 1 links to a question. */
export function linkedFlows({ content }: Flow): number[] {
  const tags = [...content.matchAll(/<[^<>]*>/g)].filter(([tag]) => /\sdata-type=["']2["']/.test(tag))
  return tags.flatMap(([tag]) => /\sdata-id=["'](\d+)["']/.exec(tag)?.[1] ?? []).map(Number)
}

/** The text without punctuation, spaces and case, for comparison. */
const plain = (text: string): string => text.toLowerCase().replace(/[\s\p{P}]/gu, '')

const resembles = (known: string, asked: string): boolean =>
  asked.length > 1 && (known.includes(asked) || asked.includes(known))
