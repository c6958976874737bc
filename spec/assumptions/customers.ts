import type { Question } from './question.ts'

export const customers = [
  {
    id: 'customers.auto-create',
    question: 'Does a request for a session, or a message left (−2), create a customer for an unknown customer_token?',
    documented: 'The page says that an anonymous customer is created; its FAQ says to create the customer first.',
    values: ['yes', 'no'],
    why: 'The current text of the operation itself says so.',
  },
  {
    id: 'customers.first-state',
    question: 'Is a customer online if customer_online_state was never called for this customer?',
    documented: 'Not said.',
    values: ['online', 'offline'],
    why: 'Most integrations never make that call, and do not want messages to be kept for it.',
  },
  {
    id: 'customers.flat-body',
    question: 'Is a customer created or changed if the fields are beside `customer`, not in it?',
    documented: 'In the examples they are in `customer`; a public client sends them flat.',
    values: ['refuse', 'accept'],
    why: 'A fake that accepts more than Udesk lets the mistake reach production. `accept` takes open_api_token there too.',
  },
  {
    id: 'customers.on-duplicate',
    question: 'What happens if a new customer has the token, e-mail or phone of another customer?',
    documented:
      'Not said for this API; the backend of the SDK refuses invalid data, the SDK itself finds the existing customer.',
    values: ['error', 'merge'],
    why: 'The nearest evidence is a refusal with code 2004.',
  },
  {
    id: 'customers.session-key',
    question: 'Does customer_status with web_token and session_key find a session without a key?',
    documented:
      'session_key “supports different session statuses for multiple sessions”; sessions of the fake have no key.',
    values: ['ignored', 'own'],
    why: 'In the fake a visitor has one session, so the call means that session.',
  },
  {
    id: 'customers.status-assigning',
    question: 'What does customer_status answer while an agent is being chosen?',
    documented: 'No session, in session, in queue or invalid customer; only queue_status has a word for “assigning”.',
    values: ['in-queue', 'no-session', 'in-session'],
    why: 'The customer waits and has no session yet.',
  },
  {
    id: 'customers.status-of-nobody',
    question: 'What does customer_status answer without any token?',
    documented: 'One of the three tokens must be given; the code is not said.',
    values: ['refuse', 'invalid'],
    why: '2000 is the code of missing parameters in all calls. `invalid` answers status_code 3.',
  },
  {
    id: 'customers.status-with-robot',
    question: 'For customer_status and queue_status, is a customer who talks with a robot in a session?',
    documented: 'Not said; no end of a robot’s session is documented.',
    values: ['no-session', 'in-session'],
    why: 'Both calls are about agents and their queues, and a robot’s session would never end. With `in-session` it ends when a session with an agent begins.',
  },
  {
    id: 'customers.unknown',
    question: 'Which code does a call get that looks for a customer who does not exist?',
    documented: 'Not said; the general table says of 2015: not an administrator, or not found for this account.',
    values: ['2015', '2000'],
    why: 'It is the only code with fitting words. `2000` is the code of the FAQ’s “customer does not exist”, as far as its text shows.',
  },
] as const satisfies readonly Question[]
