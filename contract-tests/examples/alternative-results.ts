/** Alternative results that many examples share. */
import type { AlternativeResult } from './example.ts'

export const agentUnknown = { code: 2005, assuming: { 'agents.unknown': '2005' } } as const satisfies AlternativeResult
export const groupUnknown = {
  code: 11012,
  assuming: { 'groups.unknown': '11012' },
} as const satisfies AlternativeResult
export const customerUnknown = {
  code: 2000,
  assuming: { 'customers.unknown': '2000' },
} as const satisfies AlternativeResult
export const customerNotCreated = {
  code: 2000,
  assuming: { 'customers.auto-create': 'no' },
} as const satisfies AlternativeResult
export const sessionUnknown = {
  code: 2062,
  assuming: { 'sessions.unknown': '2062' },
} as const satisfies AlternativeResult

/** The results that a request for an agent may get at any time. */
export const noAgentFree = [
  { code: 2001, when: 'all agents are busy' },
  { code: 2002, when: 'no agent is online' },
] as const satisfies AlternativeResult[]
