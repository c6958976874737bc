import type { Question } from './question.ts'

export const records = [
  {
    id: 'records.date-only-end',
    question: 'In im_queues and destroy_session, what does an end_time without a time of day mean?',
    documented:
      'The page of session records says 00:00:00, for its own calls. The example of im_queues has only dates and does not say.',
    values: ['midnight', 'day-end'],
    why: 'It is the only page that says it. `day-end`: the last second of that day.',
  },
  {
    id: 'records.limit',
    question: 'Which window of session records is too long?',
    documented:
      'The period is at most 30 days. A client measured that 31 days work; the refusal says “the data of one month”.',
    values: ['30-days', '31-days', 'age'],
    why: 'The page says so. `age` refuses a window that began more than 30 days ago, however short it is.',
  },
  {
    id: 'records.session-id',
    question: 'What is session_id in the session records, beside sub_session_id?',
    documented: 'Both are 1 in the example.',
    values: ['conversation', 'sub-session'],
    why: 'A transfer gives a new sub-session; the name says that sub-sessions are parts of one session.',
  },
  {
    id: 'records.vote-window',
    question: 'In the list of votes, which time must be within the window?',
    documented: 'Not said; public clients use a window of at most 30 days.',
    values: ['voted', 'opened', 'closed'],
    why: 'It is the only time that a vote has. `opened` and `closed` are the times that searchSessions uses.',
  },
] as const satisfies readonly Question[]
