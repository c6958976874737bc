import type { Question } from './question.ts'

export const queues = [
  {
    id: 'queues.abandoned-channel',
    question: 'Which channel does the record of an abandoned queue name?',
    documented:
      'Channel, such as web, wechat, ios, android, weibo, api, mchat; createSession takes a channel of one’s own.',
    values: ['platform', 'custom'],
    why: 'The examples are kinds of channel, not names. `custom` gives what createSession was told.',
  },
  {
    id: 'queues.abandoned-count',
    question: 'Of what is count the number, in the list of abandoned queues?',
    documented: 'The total number of items on the current page; in 2018 its author put a question mark behind that.',
    values: ['total', 'page'],
    why: 'Beside current_page and total_pages the number of all is useful, and lists elsewhere give it.',
  },
  {
    id: 'queues.abandoned-customer',
    question: 'What stands under customer_name in the list of abandoned queues?',
    documented: 'The table says the nickname, a string; the newer example has the whole customer there.',
    values: ['object', 'string'],
    why: 'The example is newer than the table.',
  },
  {
    id: 'queues.abandoned-json',
    question: 'What does the list of abandoned queues do with Content-Type application/json?',
    documented: 'Do not set it, otherwise an error will occur; which error is not said.',
    values: ['accept', 'refuse'],
    why: 'Many HTTP clients set it always. It is noted in the journal; `refuse` answers as to malformed JSON.',
  },
  {
    id: 'queues.abandoned-paging',
    question: 'Where does the paging of the list of abandoned queues stand?',
    documented: 'In 2018 beside the list; now the table has it in the element, the example in meta.',
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
    question: 'Which time must be within the window, in the list of abandoned queues?',
    documented: 'Start time and end time; of what is not said.',
    values: ['joined', 'left'],
    why: 'The one time that a record names is queue_start_time.',
  },
  {
    id: 'queues.deserted',
    question: 'What becomes of those who wait when the last agent who could take them goes offline?',
    documented: 'Not said; no push tells a customer that a queue is over.',
    values: ['wait', 'dissolve'],
    why: 'Nothing would tell the integrator that the place is lost.',
  },
  {
    id: 'queues.not-waiting',
    question: 'What does leaving a queue get in which the customer does not wait?',
    documented: 'Not said.',
    values: ['refuse', 'accept'],
    why: 'A success would hide a wrong queue or token; 2000 is the general code.',
  },
  {
    id: 'queues.status-of-nobody',
    question: 'What does queue_status get for a customer_token that does not exist?',
    documented: 'Not said; customer_status has a status for invalid customers, queue_status has none.',
    values: ['not-in-queue', 'refuse'],
    why: 'Who does not exist is in no queue, and createSession takes unknown tokens too. `refuse` answers as customers.unknown says.',
  },
] as const satisfies readonly Question[]
