import { admission } from './assumptions/admission.ts'
import { agents } from './assumptions/agents.ts'
import { customers } from './assumptions/customers.ts'
import { messages } from './assumptions/messages.ts'
import { paging } from './assumptions/paging.ts'
import { pushes } from './assumptions/pushes.ts'
import { queues } from './assumptions/queues.ts'
import { records } from './assumptions/records.ts'
import { robots } from './assumptions/robots.ts'
import { sessions } from './assumptions/sessions.ts'
import { struct } from './assumptions/struct.ts'
import { surveys } from './assumptions/surveys.ts'

/**
 * The register of open questions. Where Udesk's documents say nothing or contradict themselves, the behaviour of the fake is
 * a switch here, not a hidden decision in a handler. The first value is the default.
 */
export const register = [
  ...agents,
  ...customers,
  ...admission,
  ...messages,
  ...paging,
  ...pushes,
  ...queues,
  ...records,
  ...robots,
  ...sessions,
  ...struct,
  ...surveys,
] as const

export type AssumptionId = (typeof register)[number]['id']
type ValuesOf<Id extends AssumptionId> = Extract<(typeof register)[number], { id: Id }>['values'][number]

/** One chosen value for every open question. */
export type Assumptions = { [Id in AssumptionId]: ValuesOf<Id> }

/** What the fake assumes by default: the first value of each question. */
export const defaultAssumptions = Object.freeze(
  Object.fromEntries(register.map(({ id, values }) => [id, values[0]])) as Assumptions, // fromEntries forgets which id has which values
)

/** `--lenient`: accepts calls of the documentation's examples and of public clients that the fake would refuse by default. */
export const lenient = {
  'auth.legacy': 'on',
  'body.mislabelled': 'json',
  'customers.flat-body': 'accept',
  'customers.on-duplicate': 'merge',
  'messages.read-method': 'get-too',
  'robots.flow-id': 'optional',
  'robots.hit-fields': 'optional',
  'robots.session-id': 'any',
  'robots.without-session': 'answer',
  'struct.required': 'title',
  'surveys.again': 'replace',
  'surveys.options': 'compatible',
  'surveys.remark': 'accept',
} as const satisfies Partial<Assumptions>

/** Udesk's rules for pushes, by name: the assumptions of each that are not the default. */
export const pushPolicies = {
  udesk: {},
  'udesk-2018': { 'push.retry': '2018' },
} as const satisfies Record<string, Partial<Assumptions>>
export type PushPolicy = keyof typeof pushPolicies
