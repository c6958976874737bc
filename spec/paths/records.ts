import type { PathsObject } from 'openapi3-ts/oas31'
import { extensions } from '../extensions.ts'
import { abandonedQueueExample } from '../schemas/abandoned-queues.ts'
import { sessionRecordExample, sessionVoteExample } from '../schemas/records.ts'
import { documented, inQuery, integer, observed, observedRefusal, replies, string } from '../shapes.ts'
import type { Words } from '../words.ts'
import { pageParameters, tolerantPages } from './paging.ts'

const tags = ['records']
const instant = (description: string) =>
  string(`${description}: YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD for its 00:00:00`, { minLength: 1 })

const page = (known?: typeof documented) => pageParameters('page_size', { usual: 30, most: 1000 }, known)
const window = (known: typeof documented, required = false, [from, to]: [string?, string?] = []) => [
  inQuery('start_time', known(instant(required ? 'The begin' : 'The begin; 00:00:00 of today if absent')), {
    required,
    ...(from !== undefined && { example: from }),
  }),
  inQuery('end_time', known(instant(required ? 'The end' : 'The end; 24:00:00 of today if absent')), {
    required,
    ...(to !== undefined && { example: to }),
  }),
]
const onceInTwoSeconds = { rateLimit: { calls: 1, perMs: 2_000 }, ...tolerantPages('page_size') }

export const recordPaths = (words: Words) =>
  ({
    '/im/sessions/search': {
      get: {
        operationId: 'searchSessions',
        tags,
        summary: 'Find sessions by when they began or ended',
        description:
          'At most 30 days at once, and one call in two seconds. There is no code in the reply: status tells, and 0 is success.',
        ...extensions(onceInTwoSeconds),
        parameters: [
          ...window(documented),
          inQuery('status', documented(string('close: sessions that ended in the window', { enum: ['close'] }))),
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
    },
    '/im/sessions/log': {
      get: {
        operationId: 'listSessionLogs',
        tags,
        summary: 'List what was said in a session',
        description:
          'Only what was said within the window, which is today if none is given: outside it the list is silently empty.',
        ...extensions(onceInTwoSeconds),
        parameters: [
          inQuery('session_id', observed(integer('The session_id that searchSessions gives')), {
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
    },
    '/im/sessions/vote': {
      get: {
        operationId: 'listSessionVotes',
        tags,
        summary: 'List how customers rated their sessions',
        description:
          'At most 30 days at once; which time must be within the window is an assumption (records.vote-window). Public clients make this call; its fields are not documented. There is no code in the reply: status tells, and 0 is success.',
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
    },
    '/im/sessions/destroy_session': {
      delete: {
        operationId: 'destroySessions',
        tags,
        summary: 'Delete closed sessions by when they began',
        description: 'They are gone from the records and from the counts of unread messages. Open sessions stay.',
        parameters: [
          ...window(documented, true, ['2022-05-19 19:50:33', '2022-05-19 20:50:33']),
          inQuery('customer_id', documented(integer('Only this customer’s')), { example: 123123 }),
        ],
        responses: replies(['CodeOnly'], [], { destroyed: { code: 1000 } }),
      },
    },
    '/im/im_queues': {
      get: {
        operationId: 'listAbandonedQueues',
        tags,
        summary: 'List who left which queue unserved, and after how long',
        description:
          'Udesk warns of sending Content-Type application/json here: the empty body is then read as JSON, which it is not.',
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
    },
  }) satisfies PathsObject
