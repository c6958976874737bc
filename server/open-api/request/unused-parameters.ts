/**
 * Finds documented values that change nothing in their call. A warning means that the caller probably made a mistake. A note
 * repeats a rule of the document, for example that agent_id overrides group_id.
 */
import type { Operation } from '../../../spec/operations.ts'
import type { OperationId } from '../../../spec/types.ts'
import type { Assumptions } from '../../../spec/assumptions.ts'
import type { World } from '../../world/world.ts'
import type { Violation } from '../../journal.ts'
import type { HandlerCall } from '../handler-types.ts'
import { needsAppId } from './needs-app-id.ts'

/** `queryNames` are in the order in which they were sent. `isSent` says whether the body or the query has the name, with any value. */
type SentNames = { queryNames: readonly string[]; isSent: (name: string) => boolean }
/** `world` is null if its state is not known. Then there are no notes that depend on the state. */
type Surroundings = { assumptions: Assumptions; world: World | null }
type Finders = {
  [Id in OperationId]?: (call: Omit<HandlerCall<Id>, 'note' | 'company'> & Surroundings, sent: SentNames) => Found[]
}
type Found = Violation | false | undefined

/** `call` was checked against the schemas of its operation. */
export function findUnusedParameters({ id }: Operation, call: Values & Surroundings, sent: SentNames): Violation[] {
  const find = finders[id] as ((call: unknown, sent: SentNames) => Found[]) | undefined // each takes the values of its own operation
  return (find?.(call, sent) ?? []).filter((found) => typeof found === 'object')
}

type Values = { path: object; query: object; body: object }

const finders: Finders = {
  createSession({ body }) {
    const { agent_id, group_id, assign_type = 'robot' } = body
    const isForAgent = agent_id !== undefined || group_id !== undefined || assign_type === 'agent'
    return [
      agent_id !== undefined && noteUnused(body, 'group_id', 'agent_id overrides it'),
      isForAgent && assign_type !== 'agent' && noteUnused(body, 'assign_type', 'agent_id or group_id overrides it'),
      (isForAgent || assign_type !== 'urobot') && noteUnused(body, 'robot_id', 'it is for a urobot'),
      (isForAgent || assign_type !== 'urobot') && noteUnused(body, 'scene_id', 'it is for a urobot'),
      (isForAgent || assign_type !== 'robot') && noteUnused(body, 'robot_role_id', 'it is for a robot'),
      !isForAgent && noteUnused(body, 'channel', 'it is for a session with an agent'),
    ]
  },

  sendMessage({ body }, { isSent }) {
    const { im_sub_session_id: id = 0, type } = body
    const isToUrobot = id === -1
    const isLeft = id === -2
    return [
      !isSent('im_sub_session_id') && {
        pointer: 'body/im_sub_session_id',
        message: 'is missing, though required: 0 was taken, which is the robot',
        severity: 'warning',
      },
      ...(isToUrobot
        ? []
        : (['robot_id', 'scene_id', 'urobot_session_id'] as const).map((name) =>
            noteUnused(body, name, 'it goes with -1'),
          )),
      ...(isLeft ? [] : (['agent_id', 'group_id'] as const).map((name) => noteUnused(body, name, 'it goes with -2'))),
      type === 'close' && id > 0 && noteUnused(body, 'data', 'a close has a text of its own'),
    ]
  },

  listUnreadMessages({ query, world, assumptions }) {
    const session = world?.sessions.get(query.im_sub_session_id)
    const customer = session && world?.customers.byId(session.customerId)
    const isRequired = session && customer && needsAppId(session, customer, assumptions)
    return [world !== null && !isRequired && noteUnused(query, 'app_id', 'only sessions of an SDK need it', 'query')]
  },

  getCustomerStatus({ query, assumptions }) {
    const { customer_token, web_token } = query
    const isKeyUsed = !customer_token && web_token && assumptions['customers.session-key'] === 'own'
    return [
      Boolean(customer_token) && noteUnused(query, 'web_token', 'customer_token comes first', 'query'),
      Boolean(customer_token || web_token) && noteUnused(query, 'sdk_token', 'another token comes first', 'query'),
      !isKeyUsed && noteUnused(query, 'session_key', 'no session is looked for by a key', 'query'),
    ]
  },

  countAgentUnread({ query, world }) {
    const isUnknown = world !== null && query['agent_ids[]'].some((id) => !world.agents.get(id))
    return [isUnknown && { pointer: 'query/agent_ids', message: 'names agents who do not exist', severity: 'warning' }]
  },

  listCustomers: ({ query }) => [noteUnused(query, 'filter_id', 'the fake has no filters', 'query', 'warning')],

  createCustomer: ({ body }) => [...idsOfNew(body), ...twoLists(body)],
  updateCustomer: ({ body }) => twoLists(body),

  askFlow: ({ body }) => [
    ...(body.flow_id === undefined ? [] : (['message_id', 'messgae_id', 'option_id'] as const)).map((name) =>
      noteUnused(body, name, 'flow_id names the step'),
    ),
    ...twoSpellings(body),
  ],

  surveyAnswer: ({ body }) => twoSpellings(body),

  recordHit({ body }) {
    const isText = typeof body.message_id === 'string' && !/^-?\d+$/.test(body.message_id)
    return [
      isText && {
        pointer: 'body/message_id',
        message: 'is documented as a number, the logId of an answer',
        severity: 'warning',
      },
      body.question_id !== undefined && noteUnused(body, 'question', 'question_id names the question'),
    ]
  },

  sendStructMessage({ query, body, world }, { queryNames }) {
    const buttons = body.data.buttons as typeof body.data.buttons | undefined // may be absent with struct.required=title
    const order = queryNames.filter((name) => signedInOrder.includes(name))
    const customer = world?.customers.byId(query.customer_id)
    return [
      order.join() !== signedInOrder.join() && {
        pointer: 'query',
        message: `has its parameters in another order than they are signed in: ${signedInOrder.join(', ')}`,
        severity: 'warning',
      },
      noteUnused(body, 'jid_resource', 'the fake has no SDK to notify'),
      ...(buttons ?? []).flatMap(({ type, callback_name }, at): Found[] => [
        type !== 'sdk_callback' &&
          callback_name !== undefined && {
            pointer: `body/data/buttons/${at}/callback_name`,
            message: 'was ignored: it goes with sdk_callback',
            severity: 'warning',
          },
        type === 'sdk_callback' &&
          customer?.sdkToken === null && {
            pointer: `body/data/buttons/${at}/type`,
            message: 'is for the SDK only, and this customer does not use the SDK',
            severity: 'warning',
          },
      ]),
    ]
  },
}

const signedInOrder = ['im_sub_session_id', 'customer_id', 'agent_id', 'timestamp']

/** A note on a value that was sent and changes nothing, with the reason. */
function noteUnused<Values extends object>(
  values: Values,
  name: keyof Values & string,
  reason: string,
  place = 'body',
  severity: Violation['severity'] = 'note',
): Found {
  const value = values[name]
  if (value === undefined || value === '') return undefined
  return { pointer: `${place}/${name}`, message: `was ignored: ${reason}`, severity }
}

const twoSpellings = (body: { message_id?: number | string; messgae_id?: number | string }): Found[] => [
  body.message_id !== undefined && noteUnused(body, 'messgae_id', 'message_id is there too'),
]

function twoLists(body: HandlerCall<'updateCustomer'>['body']): Found[] {
  return [
    body.customer.cellphones !== undefined &&
      noteUnused(body, 'cellphones_attributes', 'customer.cellphones is there too', 'body', 'warning'),
  ]
}

/** A new customer has no phones or addresses, so no id can name one. */
function idsOfNew({ customer, cellphones_attributes, other_emails }: HandlerCall<'createCustomer'>['body']): Found[] {
  const lists = {
    'customer/cellphones': customer.cellphones,
    cellphones_attributes,
    other_emails,
  }
  return Object.entries(lists).flatMap(([name, pairs = []]) =>
    pairs.map(
      ([id], at): Found =>
        id !== null && {
          pointer: `body/${name}/${at}/0`,
          message: 'was ignored: a new customer has no such id yet',
          severity: 'warning',
        },
    ),
  )
}
