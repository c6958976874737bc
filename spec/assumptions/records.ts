import type { Question } from './question.ts'

export const records = [
  {
    id: 'records.date-only-end',
    question: 'Which instant does an end_time without a time mean, in im_queues and destroy_session?',
    documented:
      'The page of session records says 00:00:00, for its own calls. The example of im_queues has dates alone and does not say.',
    values: ['midnight', 'day-end'],
    why: 'The one page that says it. `day-end`: the last second of that day.',
  },
  {
    id: 'records.limit',
    question: 'Which window of session records is refused as too long?',
    documented:
      'The period is 30 days at most. A client measured that 31 days work; the refusal speaks of “the data of one month”.',
    values: ['30-days', '31-days', 'age'],
    why: 'The page says so. `age` refuses what began more than 30 days ago, however short the window.',
  },
  {
    id: 'records.session-id',
    question: 'What is session_id in the session records, beside sub_session_id?',
    documented: 'Both are 1 in the example.',
    values: ['conversation', 'sub-session'],
    why: 'A transfer gives a new sub-session; the name says that they are parts of one session.',
  },
  {
    id: 'records.vote-window',
    question: 'Which time must be within the window, in the list of votes?',
    documented: 'Not said; public clients give a window of 30 days at most.',
    values: ['voted', 'opened', 'closed'],
    why: 'It is the one time that a vote has. `opened` and `closed` are those by which searchSessions looks.',
  },
] as const satisfies readonly Question[]
