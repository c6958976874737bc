import type { Question } from './question.ts'

export const customers = [
  {
    id: 'customers.auto-create',
    question: 'Is an unknown customer_token made a customer when a session is requested, or a message left (−2)?',
    documented: 'The page says that an anonymous customer is created; its FAQ says to create the customer first.',
    values: ['yes', 'no'],
    why: 'The current text of the operation itself promises it.',
  },
  {
    id: 'customers.first-state',
    question: 'Is a customer of whom customer_online_state was never told online?',
    documented: 'Not said.',
    values: ['online', 'offline'],
    why: 'Most integrations never make that call, and do not want messages kept for it.',
  },
  {
    id: 'customers.flat-body',
    question: 'Is a customer created or changed whose fields stand beside `customer`, not in it?',
    documented: 'The examples have them in it; a public client sends them flat.',
    values: ['refuse', 'accept'],
    why: 'A fake that accepts more than Udesk lets it reach production. `accept` takes open_api_token there too.',
  },
  {
    id: 'customers.on-duplicate',
    question: 'What does creating a customer with a taken token, e-mail or phone do?',
    documented: 'Not said for this API; the SDK’s backend validates, the SDK’s rule is to match.',
    values: ['error', 'merge'],
    why: 'The nearest evidence is a validation error, code 2004.',
  },
  {
    id: 'customers.session-key',
    question: 'Does customer_status with web_token and session_key find a session that has no key?',
    documented:
      'session_key “supports different session statuses for multiple sessions”; sessions opened in the fake have no key.',
    values: ['ignored', 'own'],
    why: 'A visitor has one session here, so it is the one that is meant.',
  },
  {
    id: 'customers.status-assigning',
    question: 'What is customer_status of a customer for whom an agent is being chosen?',
    documented: 'No session, in session, in queue or invalid customer; only queue_status has a word for “assigning”.',
    values: ['in-queue', 'no-session', 'in-session'],
    why: 'The customer waits, and has no session yet.',
  },
  {
    id: 'customers.status-of-nobody',
    question: 'What does customer_status without any token get?',
    documented: 'One of the three must be there; the code is not said.',
    values: ['refuse', 'invalid'],
    why: '2000 is the code of missing parameters everywhere; `invalid` answers status_code 3.',
  },
  {
    id: 'customers.status-with-robot',
    question: 'Is a customer who talks with a robot in a session, for customer_status and queue_status?',
    documented: 'Not said; of a robot’s session no end is documented.',
    values: ['no-session', 'in-session'],
    why: 'Both calls speak of agents and their queues, and a session that never ends would be told for ever. `in-session` ends with the next session with an agent.',
  },
  {
    id: 'customers.unknown',
    question: 'Which code does a call get that looks up a customer who does not exist?',
    documented: 'Not said; the general table words 2015 as not an administrator, or not found for this account.',
    values: ['2015', '2000'],
    why: 'It is the only code whose words fit. `2000` is that of the FAQ’s “customer does not exist”, as we read it.',
  },
] as const satisfies readonly Question[]
