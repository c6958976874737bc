import type { Question } from './question.ts'

export const struct = [
  {
    id: 'struct.api-customers',
    question: 'What does a structured message to a customer created through the API get?',
    documented: 'This operation cannot be used for such customers; the error is not said.',
    values: ['refuse', 'accept'],
    why: 'A success that no customer sees would hide the mistake. `accept` keeps the message in the session and pushes nothing.',
  },
  {
    id: 'struct.other-parties',
    question: 'What does a structured message get if customer_id or agent_id does not belong to its session?',
    documented: 'All three are required; the result of other ids is not said.',
    values: ['refuse', 'accept'],
    why: 'Otherwise a message would silently go to another customer than the named one; 2005 is the code of invalid values. `accept`: only the session counts.',
  },
  {
    id: 'struct.refusals',
    question: 'Which field has the code of a refused structured message?',
    documented: 'A success has status; no refusal is shown.',
    values: ['status', 'code'],
    why: 'Session records also have the results of success and refusals in status. The rest of the API has them in code.',
  },
  {
    id: 'struct.required',
    question: 'Which fields must a structured message have?',
    documented:
      'Here title, description, picture and buttons; where agents write such messages in their console, only a title.',
    values: ['all', 'title'],
    why: 'The operation’s own page says so.',
  },
  {
    id: 'struct.timestamp',
    question: 'How far may the timestamp of a structured message be from the clock?',
    documented: 'Not said for this rule of signing; five minutes for the other.',
    values: ['any', 'five-minutes'],
    why: 'Without a limit such a signature is valid for ever, but no document names one.',
  },
] as const satisfies readonly Question[]
