import type { Question } from './question.ts'

export const agents = [
  {
    id: 'agents.too-many',
    question: 'What does a call get that counts unread messages for more than 30 agents?',
    documented: 'agent_ids has at most 30 ids; the result of more is not said.',
    values: ['refuse', 'answer'],
    why: 'A documented limit is meant to be kept; 2005 is the code of invalid values.',
  },
  {
    id: 'agents.unknown',
    question: 'Which code does a call get if its agent does not exist?',
    documented: 'Not said here; the backend of the SDK answers 5050.',
    values: ['5050', '2005'],
    why: 'The SDK has the same backend. `2005` is the code of invalid values.',
  },
  {
    id: 'agents.unread-unknown',
    question: 'What does a count of unread messages answer for an agent who does not exist?',
    documented: 'Not said.',
    values: ['omit', 'refuse'],
    why: 'One wrong id in a list should not hide the counts of the others.',
  },
  {
    id: 'assignment.busy',
    question: 'Can a customer wait for a busy agent if no suitable agent is online?',
    documented:
      '2002 says that no agent is online; 2001 says that the agent is busy. The result for an agent with status “busy” is not said.',
    values: ['queue', 'offline'],
    why: 'The text of 2001 is about a busy agent, and a busy agent comes back.',
  },
  {
    id: 'groups.unknown',
    question: 'Which code does a call other than agent_status get if its group does not exist?',
    documented: '11012, only for agent_status; the backend of the SDK answers 5060.',
    values: ['5060', '11012'],
    why: 'The backend of the SDK also answers 5050 for unknown agents, and the fake follows it there too.',
  },
  {
    id: 'transfer.full',
    question: 'Can a transfer give an agent more customers than the agent’s capacity?',
    documented: 'Not said.',
    values: ['exceed', 'refuse'],
    why: 'The two agents have agreed on the transfer.',
  },
  {
    id: 'transfer.session-id',
    question: 'Which im_sub_session_id is in the transfer message itself?',
    documented: 'The integrator must change to the new id; which id the message has is not said.',
    values: ['new', 'old'],
    why: 'The push must give the new id somewhere. With `old`, the text that follows in the same push has it.',
  },
  {
    id: 'transfer.unread',
    question:
      'If the old agent has not read a message before a transfer, does it still count as unread for that agent?',
    documented: 'Not said.',
    values: ['settled', 'kept'],
    why: 'The agent who transfers a customer has no more work with this customer; otherwise the count would never go down.',
  },
] as const satisfies readonly Question[]
