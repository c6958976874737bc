import type { Question } from './question.ts'

export const sessions = [
  {
    id: 'sessions.again',
    question: 'What does a second request for a session get while the first is open or waits?',
    documented: 'Not said.',
    values: ['same', 'new'],
    why: 'An integrator learns of his turn by asking again; a new session each time would lose the conversation.',
  },
  {
    id: 'sessions.unknown',
    question: 'Which code does a call about a session get that does not exist or is closed, where none is documented?',
    documented:
      '9200 for messages to robots, 2062 for previews; nothing for closing, rating, reading, listing what is unread, structured messages and messages to agents.',
    values: ['9200', '2062'],
    why: '9200 says nothing else anywhere.',
  },
] as const satisfies readonly Question[]
