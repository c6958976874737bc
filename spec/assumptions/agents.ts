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
    id: 'agents.unknown',
    question: 'Which code does a call get that names an agent who does not exist?',
    documented: 'Not said here; 5050 is what the SDK’s backend says of it.',
    values: ['5050', '2005'],
    why: 'The SDK’s backend is the same. `2005` is the code of values that are not valid.',
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
    id: 'groups.unknown',
    question: 'Which code does a call other than agent_status get that names a group that does not exist?',
    documented: '11012 for agent_status alone; 5060 is what the SDK’s backend says of it.',
    values: ['5060', '11012'],
    why: 'It goes with 5050 for agents, which the SDK’s backend says too.',
  },
  {
    id: 'transfer.full',
    question: 'May a transfer give an agent more customers than his capacity?',
    documented: 'Not said.',
    values: ['exceed', 'refuse'],
    why: 'A colleague who hands somebody over has agreed it with the other.',
  },
  {
    id: 'transfer.session-id',
    question: 'Which im_sub_session_id does the transfer message itself carry?',
    documented: 'The integrator shall change to the new one; which one the message has is not spelled out.',
    values: ['new', 'old'],
    why: 'The new one must be told somewhere. Under `old` the text that follows in the same push tells it.',
  },
  {
    id: 'transfer.unread',
    question: 'Does what the customer said before a transfer, and the old agent did not read, still count for him?',
    documented: 'Not said.',
    values: ['settled', 'kept'],
    why: 'Who hands a customer over has done with him; nothing would ever bring the count down again.',
  },
] as const satisfies readonly Question[]
