import type { Question } from './question.ts'

export const queues = [
  {
    id: 'queues.abandoned-channel',
    question: 'Which channel is in the record of an abandoned queue?',
    documented:
      'Channel, such as web, wechat, ios, android, weibo, api, mchat; createSession takes a channel name of the integrator.',
    values: ['platform', 'custom'],
    why: 'The examples are kinds of channel, not names. `custom`: the channel that createSession was given.',
  },
  {
    id: 'queues.abandoned-count',
    question: 'What does count mean in the list of abandoned queues?',
    documented: 'The total number of items on the current page; in 2018 the author put a question mark after this.',
    values: ['total', 'page'],
    why: 'With current_page and total_pages the number of all items is useful, and other lists have it.',
  },
  {
    id: 'queues.abandoned-customer',
    question: 'What is customer_name in the list of abandoned queues?',
    documented: 'The table says the nickname, a string; in the newer example it is the whole customer.',
    values: ['object', 'string'],
    why: 'The example is newer than the table.',
  },
  {
    id: 'queues.abandoned-json',
    question: 'What does the list of abandoned queues answer to a call with Content-Type: application/json?',
    documented: '“Do not set it, otherwise an error will occur”; which error is not said.',
    values: ['accept', 'refuse'],
    why: 'Many HTTP clients always set it. The journal notes it; `refuse` answers as to malformed JSON.',
  },
  {
    id: 'queues.abandoned-paging',
    question: 'Where are the paging fields of the list of abandoned queues?',
    documented: 'In 2018 beside the list; now in the element by the table, and in meta by the example.',
    values: ['meta', 'top-level'],
    why: 'The example is newer, and other lists have meta.',
  },
  {
    id: 'queues.abandoned-seconds',
    question: 'Is queue_seconds of an abandoned queue a number or a text?',
    documented: 'The table says String, the example has 27; in 2018 both were numbers.',
    values: ['integer', 'string'],
    why: 'The examples of both versions agree.',
  },
  {
    id: 'queues.abandoned-window',
    question: 'In the list of abandoned queues, which time must be within the window?',
    documented: 'Start time and end time; which time they limit is not said.',
    values: ['joined', 'left'],
    why: 'queue_start_time is the one time in a record.',
  },
  {
    id: 'queues.deserted',
    question: 'What happens to waiting customers when the last agent who could serve them goes offline?',
    documented: 'Not said; no push says that a queue has ended.',
    values: ['wait', 'dissolve'],
    why: 'No push would report to the integration that the place is lost.',
  },
  {
    id: 'queues.not-waiting',
    question: 'What does a call get that leaves a queue in which the customer does not wait?',
    documented: 'Not said.',
    values: ['refuse', 'accept'],
    why: 'A success would hide a wrong queue or token; 2000 is the general code.',
  },
  {
    id: 'queues.status-of-nobody',
    question: 'What does queue_status answer for a customer_token that does not exist?',
    documented: 'Not said; customer_status has a status for invalid customers, queue_status has none.',
    values: ['not-in-queue', 'refuse'],
    why: 'A customer who does not exist is in no queue, and createSession takes unknown tokens too. `refuse` answers as customers.unknown says.',
  },
] as const satisfies readonly Question[]
