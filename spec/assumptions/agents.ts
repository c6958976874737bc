import type { Question } from './question.ts'

export const agents = [
  {
    id: 'agents.too-many',
    question: 'What does a count of unread messages for more than 30 agents get?',
    documented: 'agent_ids is limited to 30; what more of them give is not said.',
    values: ['refuse', 'answer'],
    why: 'A limit that is stated is meant; 2005 is the code of values that are not valid.',
  },
  {
    id: 'agents.unread-unknown',
    question: 'What does a count of unread messages for an agent who does not exist get?',
    documented: 'Not said.',
    values: ['omit', 'refuse'],
    why: 'One wrong id in a list should not cost the others their counts.',
  },
  {
    id: 'assignment.busy',
    question: 'May a customer wait for an agent who is busy, when nobody who could take him is online?',
    documented:
      '2002 says that no agent is online; 2001 says that the agent is busy. What the status “busy” gives is not said.',
    values: ['queue', 'offline'],
    why: 'The text of 2001 speaks of an agent who is busy, and a busy agent comes back.',
  },
  {
    id: 'transfer.full',
    question: 'May a transfer give an agent more customers than his capacity?',
    documented: 'Not said.',
    values: ['exceed', 'refuse'],
    why: 'A colleague who hands somebody over has agreed it with the other.',
  },
] as const satisfies readonly Question[]
