/**
 * The register of open questions: where Udesk's documents are silent or contradict themselves, the behaviour is a switch
 * here and not a silent decision in a handler. The first value is the default.
 */
type Question = {
  id: string
  question: string
  /** What the documentation says about it, or that it says nothing. */
  documented: string
  values: readonly [string, string, ...string[]]
  /** Why the first value is the default. */
  why: string
}

export const register = [
  {
    id: 'auth.clock',
    question: 'Whose clock must a timestamp be within five minutes of, when the company’s clock was moved?',
    documented: 'At most 5 minutes off the server clock; a server whose clock moves is ours, not Udesk’s.',
    values: ['either', 'company'],
    why: 'An unchanged integration signs with the wall clock even while a test has moved the company’s.',
  },
  {
    id: 'auth.legacy',
    question: 'Is the old signature without nonce and sign_version still accepted?',
    documented: 'The close_queue example still prints such a call; the rules no longer mention it.',
    values: ['off', 'on'],
    why: 'A fake that accepts more than Udesk lets broken signing reach production.',
  },
  {
    id: 'auth.status',
    question: 'Which HTTP status does a refused signature get?',
    documented: 'Not said. Clients measured HTTP 200 for business errors.',
    values: ['200', '401'],
    why: 'Every error that was measured came with HTTP 200.',
  },
  {
    id: 'customers.auto-create',
    question: 'Is an unknown customer_token made a customer when a session is requested?',
    documented: 'The page says that an anonymous customer is created; its FAQ says to create the customer first.',
    values: ['yes', 'no'],
    why: 'The current text of the operation itself promises it.',
  },
  {
    id: 'customers.on-duplicate',
    question: 'What does creating a customer with a taken token, e-mail or phone do?',
    documented: 'Not said for this API; the SDK’s backend validates, the SDK’s rule is to match.',
    values: ['error', 'merge'],
    why: 'The nearest evidence is a validation error, code 2004.',
  },
  {
    id: 'limits.global',
    question: 'Is the limit of 60 calls a minute enforced?',
    documented: '60 calls a minute by default; whether per operation or per company is left open.',
    values: ['off', 'on'],
    why: 'Tests and local development would meet it at once.',
  },
  {
    id: 'limits.reply',
    question: 'What does a call over a rate limit get?',
    documented: 'Not said: no code, no status, no header.',
    values: ['code-2000', 'http-429'],
    why: 'Business errors come with HTTP 200; no code is known, so the general one stands in.',
  },
] as const satisfies readonly Question[]

export type AssumptionId = (typeof register)[number]['id']
type ValuesOf<Id extends AssumptionId> = Extract<(typeof register)[number], { id: Id }>['values'][number]

/** One chosen value for every open question. */
export type Assumptions = { [Id in AssumptionId]: ValuesOf<Id> }

/** What the fake assumes when nobody says otherwise: the first value of each. */
export const defaultAssumptions = Object.freeze(
  Object.fromEntries(register.map(({ id, values }) => [id, values[0]])) as Assumptions, // fromEntries forgets which id has which values
)
