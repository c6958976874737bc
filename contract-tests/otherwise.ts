/** What calls show where an open question is answered otherwise, for those that many examples meet. */
import type { Otherwise } from './example.ts'

export const agentUnknown = { code: 2005, where: { 'agents.unknown': '2005' } } as const satisfies Otherwise
export const groupUnknown = { code: 11012, where: { 'groups.unknown': '11012' } } as const satisfies Otherwise
export const customerUnknown = { code: 2000, where: { 'customers.unknown': '2000' } } as const satisfies Otherwise
export const customerNotCreated = { code: 2000, where: { 'customers.auto-create': 'no' } } as const satisfies Otherwise
export const sessionUnknown = { code: 2062, where: { 'sessions.unknown': '2062' } } as const satisfies Otherwise

/** What a request for an agent may come to at any hour. */
export const nobodyFree = [
  { code: 2001, when: 'everybody is busy' },
  { code: 2002, when: 'nobody is online' },
] as const satisfies Otherwise[]
