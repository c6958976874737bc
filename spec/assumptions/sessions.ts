import type { Question } from './question.ts'

export const sessions = [
  {
    id: 'sessions.again',
    question: 'What does a second request for a session get while the first session is open or waits?',
    documented: 'Not said.',
    values: ['same', 'new'],
    why: 'An integrator asks again to learn that the session has begun; a new session each time would lose the conversation.',
  },
  {
    id: 'sessions.unknown',
    question: 'If no code is documented, which code does a call get for a session that does not exist or is closed?',
    documented:
      '9200 for messages to robots, 2062 for previews; nothing for closing, rating, reading, listing unread messages, structured messages and messages to agents.',
    values: ['9200', '2062'],
    why: '9200 has no other meaning.',
  },
] as const satisfies readonly Question[]
