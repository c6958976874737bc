import type { Question } from './question.ts'

export const struct = [
  {
    id: 'struct.api-customers',
    question: 'What does a structured message to a customer created through the API get?',
    documented: 'Such customers cannot be used for this operation; with which error is not said.',
    values: ['refuse', 'accept'],
    why: 'A success that nobody sees would hide the mistake. `accept` keeps it in the session and pushes nothing.',
  },
  {
    id: 'struct.other-parties',
    question: 'What does a structured message get whose customer_id or agent_id is not that of its session?',
    documented: 'All three are required; what others than the session’s give is not said.',
    values: ['refuse', 'accept'],
    why: 'Taken silently, a message would go to another than the one named; 2005 is the code of values that are not valid. `accept`: the session alone counts.',
  },
  {
    id: 'struct.refusals',
    question: 'In which field does a refused structured message tell its code?',
    documented: 'Success is told by status; no refusal is shown.',
    values: ['status', 'code'],
    why: 'The session records, too, tell success and refusals by status. The rest of the API tells them by code.',
  },
  {
    id: 'struct.required',
    question: 'What must a structured message have?',
    documented:
      'Title, description, picture and buttons here; where agents paste such messages into their console, a title alone.',
    values: ['all', 'title'],
    why: 'What the operation’s own page says.',
  },
  {
    id: 'struct.timestamp',
    question: 'How far may the timestamp of a structured message be off?',
    documented: 'Not said for this rule of signing; five minutes for the other.',
    values: ['any', 'five-minutes'],
    why: 'Nothing else ends the life of a signature here, but no document says that the timestamp does.',
  },
] as const satisfies readonly Question[]
