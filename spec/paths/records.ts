import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { abandonedQueueExample } from '../schemas/abandoned-queues.ts'
import { sessionRecordExample, sessionVoteExample } from '../schemas/records.ts'
import { documented, inQuery, integer, observed, observedRefusal, replies, string } from '../shapes.ts'
import { documentedAt } from '../sources.ts'
import type { Words } from '../words.ts'
import { pageParameters, tolerantPages } from './paging.ts'

const tags = ['records']
const instant = (description: string) =>
  string(`${description}: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD.`, { minLength: 1 })

const page = (known?: typeof documented) => pageParameters('page_size', { usual: 30, most: 1000 }, known)
const window = (known: typeof documented, required = false, [from, to]: [string?, string?] = []) => [
  inQuery(
    'start_time',
    known(instant(required ? 'Begin of the time' : 'Begin of the time, today at 00:00:00 if absent')),
    {
      required,
      ...(from !== undefined && { example: from }),
    },
  ),
  inQuery('end_time', known(instant(required ? 'End of the time' : 'End of the time, today at 24:00:00 if absent')), {
    required,
    ...(to !== undefined && { example: to }),
  }),
]
const onceInTwoSeconds = { rateLimit: { calls: 1, perMs: 2_000 }, ...tolerantPages('page_size') }

const searchSessions = (words: Words) => ({
  get: {
    operationId: 'searchSessions',
    tags,
    summary: 'Find sessions by the time when they began or were closed',
    description:
      'Lists the sessions that began between start_time and end_time, or, with status=close, those that were closed then. The time between the two is at most 30 days. The result is in status, not in code, and 0 is success. Rate limit: 1 call in 2 seconds.',
    ...documentedAt('sessionRecords'),
    ...extensions(onceInTwoSeconds),
    parameters: [
      ...window(documented),
      inQuery(
        'status',
        documented(
          string('close: the sessions that were closed in this time. If it is absent: those that began in it.', {
            enum: ['close'],
          }),
        ),
      ),
      ...page(),
    ],
    responses: replies(
      ['SessionRecords'],
      [observedRefusal('recordsTooOld')],
      {
        page: {
          status: 0,
          message: words.succeeded,
          item: [sessionRecordExample],
          size: 1,
          total: 1,
          total_pages: 1,
        },
      },
      'status',
    ),
  },
})

const listSessionLogs = (words: Words) => ({
  get: {
    operationId: 'listSessionLogs',
    tags,
    summary: 'List the messages of a session',
    description:
      'Lists the messages of one session between start_time and end_time. Without them it lists the messages of today, so the list of an older session is empty. The time between the two is at most 30 days. The result is in status, not in code, and 0 is success. Rate limit: 1 call in 2 seconds.',
    ...documentedAt('sessionRecords'),
    ...extensions(onceInTwoSeconds),
    parameters: [
      inQuery('session_id', observed(integer('Id of the conversation: session_id of searchSessions.')), {
        required: true,
        example: 1,
      }),
      ...window(observed),
      ...page(observed),
    ],
    responses: replies(
      ['SessionLogs'],
      ['recordsTooOld'],
      {
        page: {
          status: 0,
          message: words.succeeded,
          item: [
            {
              message_id: 'm-1',
              sender: 'customer',
              created_at: '2026-01-01 08:00:05',
              content: '{"type":"message","data":{"content":"你好"},"platform":"api"}',
            },
          ],
          size: 1,
          total: 1,
          total_pages: 1,
        },
      },
      'status',
    ),
  },
})

const listSessionVotes = (words: Words) => ({
  get: {
    operationId: 'listSessionVotes',
    tags,
    summary: 'List how customers rated their sessions',
    description:
      'Lists how customers rated their sessions between start_time and end_time. The time between the two is at most 30 days. Whether it is the time of the rating or of the session is the assumption records.vote-window. Public clients use this call; its parameters and fields are not documented. The result is in status, not in code, and 0 is success.',
    ...documentedAt('sessionRecords'),
    ...extensions(tolerantPages('page_size')),
    parameters: [...window(observed), ...page(observed)],
    responses: replies(
      ['SessionVotes'],
      ['recordsTooOld'],
      {
        page: {
          status: 0,
          message: words.succeeded,
          item: [sessionVoteExample],
          size: 1,
          total: 1,
          total_pages: 1,
        },
      },
      'status',
    ),
  },
})

const destroySessions = {
  delete: {
    operationId: 'destroySessions',
    tags,
    summary: 'Delete closed sessions by the time when they began',
    description:
      'Deletes the closed sessions that began between start_time and end_time, with their messages. They are no longer in the records or in the counts of unread messages. Open sessions stay. Without customer_id it deletes the sessions of all customers.',
    ...documentedAt('im', 'Delete Session'),
    parameters: [
      ...window(documented, true, ['2022-05-19 19:50:33', '2022-05-19 20:50:33']),
      inQuery('customer_id', documented(integer('Id of a customer: delete only the sessions of this customer.')), {
        example: 123123,
      }),
    ],
    responses: replies(['CodeOnly'], [], { destroyed: { code: 1000 } }),
  },
}

const listAbandonedQueues = {
  get: {
    operationId: 'listAbandonedQueues',
    tags,
    summary: 'List customers who left a queue, and how long they waited',
    description:
      'Lists the customers who left a queue before an agent came, between start_time and end_time. Do not send Content-Type: application/json: the documentation warns that this causes an error, because the empty body is not JSON.',
    ...documentedAt('im', 'Abandoned Queue Inquiry'),
    ...extensions({
      emptyJsonRefused: { assumption: 'queues.abandoned-json', is: 'refuse' },
      ...tolerantPages('per_page'),
    }),
    parameters: [
      ...window(documented, true, ['2019-02-10', '2019-02-15']),
      ...pageParameters('per_page', { usual: 30, most: 100 }),
    ],
    responses: replies(['AbandonedQueues', 'AbandonedQueuesPagedBeside'], [], {
      page: {
        code: 1000,
        shut_queues: [abandonedQueueExample],
        meta: { current_page: 1, total_pages: 1, count: 1 },
      },
      pagedBeside: {
        code: 1000,
        shut_queues: [{ ...abandonedQueueExample, customer_name: '小明', queue_seconds: '27' }],
        current_page: 1,
        total_pages: 1,
        count: 1,
      },
    }),
  },
}

export const recordPaths = (words: Words) =>
  ({
    '/im/sessions/search': searchSessions(words),
    '/im/sessions/log': listSessionLogs(words),
    '/im/sessions/vote': listSessionVotes(words),
    '/im/sessions/destroy_session': destroySessions,
    '/im/im_queues': listAbandonedQueues,
  }) satisfies PathsObject
