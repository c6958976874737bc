/** What a caller can do about each refusal: for the journal, the log and the header, never for the reply. */
import type { RefusalName } from './refusals.ts'

export type RefusalHint = {
  /** A public name: tests of integrations may assert on it. */
  cause: string
  /** A sentence in ASCII. `{field}` is the parameter at fault and its place, `{wrong}` what is wrong with it. */
  hint: string
  /** The parameters that may be at fault, the likeliest first; one that no operation documents is named with its place. */
  fields: 'none' | readonly string[]
  /** What is wrong with the field, if the place that refuses says nothing more exact. */
  wrong: string
  /** `state`: the same call would be accepted at another time, so it keeps the document. */
  fault: 'call' | 'state'
}

const parameterMissing = {
  cause: 'parameter-missing',
  hint: 'Send {field}, which this call requires.',
  fields: [],
  wrong: 'is missing',
  fault: 'call',
} as const
const sessionOver = {
  cause: 'session-over',
  hint: 'Use the im_sub_session_id of the last start_session or transfer push, or ask for a session by POST /im/sessions: this one is closed, or there never was one.',
  fields: ['im_sub_session_id', 'session_id', 'customer_token'],
  wrong: 'names no open session',
  fault: 'state',
} as const
const customerUnknown = {
  cause: 'customer-unknown',
  hint: 'Create the customer first, by POST /customers, or correct {field}: it names no customer.',
  fields: ['customer_token', 'content'],
  wrong: 'names no customer',
  fault: 'state',
} as const
const groupUnknown = {
  cause: 'group-unknown',
  hint: 'Take {field} from GET /user_groups: it names no group.',
  fields: ['group_id', 'id'],
  wrong: 'names no group',
  fault: 'state',
} as const

export const refusalHints: Record<RefusalName, RefusalHint> = {
  subdomainUnknown: {
    cause: 'subdomain',
    hint: 'Call the subdomain of a company of the fake, or a host that is not under udesk.cn: the Host header names no company.',
    fields: 'none',
    wrong: 'names no company',
    fault: 'state',
  },
  planMissing: {
    cause: 'plan',
    hint: 'Have the plan of the company changed to one with the open API; for the fake PATCH /__admin/settings {"plan": "professional"} does it.',
    fields: 'none',
    wrong: '',
    fault: 'state',
  },
  timestampMalformed: {
    cause: 'timestamp',
    hint: 'Send and sign {field} as whole Unix seconds.',
    fields: ['query/timestamp'],
    wrong: 'is not Unix seconds',
    fault: 'call',
  },
  timestampSkewed: {
    cause: 'timestamp',
    hint: 'Sign every call anew, by a clock that is right: {field} is more than 5 minutes off.',
    fields: ['query/timestamp'],
    wrong: 'is more than 5 minutes off',
    fault: 'call',
  },
  nonceMissing: {
    cause: 'nonce',
    hint: 'Add {field}, new for every call, and sign it.',
    fields: ['query/nonce'],
    wrong: 'is missing',
    fault: 'call',
  },
  notAdministrator: {
    cause: 'email',
    hint: 'Send in {field} the address of an administrator of this company.',
    fields: ['query/email'],
    wrong: 'is the address of no administrator',
    fault: 'call',
  },
  signatureWrong: {
    cause: 'unknown',
    hint: 'Sign email, token, timestamp, nonce and version, joined with &, and send the digest as sign.',
    fields: ['query/sign'],
    wrong: 'is not the signature of this call',
    fault: 'call',
  },
  nonceReused: {
    cause: 'nonce',
    hint: 'Make a new nonce for every call, retries included.',
    fields: ['query/nonce'],
    wrong: 'was used within the last 15 minutes',
    fault: 'call',
  },
  rateLimited: {
    cause: 'rate-limit',
    hint: 'Wait before the next call: {wrong}.',
    fields: 'none',
    wrong: 'there were too many calls',
    fault: 'state',
  },
  parameterMissing,
  robotParameterMissing: parameterMissing,
  parameterInvalid: {
    cause: 'parameter-invalid',
    hint: 'Correct {field}: it {wrong}.',
    fields: [],
    wrong: 'is not as the document describes it',
    fault: 'call',
  },
  bodyMalformed: {
    cause: 'body-malformed',
    hint: 'Send a body of strict JSON in UTF-8: an object, with no comments and no comma at its end.',
    fields: ['body'],
    wrong: 'cannot be read',
    fault: 'call',
  },
  bodyTooLarge: {
    cause: 'body-too-large',
    hint: 'Send at most 1 MiB: a picture or a file is sent as the address that it can be had from.',
    fields: ['body'],
    wrong: 'is over 1 MiB',
    fault: 'call',
  },
  notUtf8: {
    cause: 'query-charset',
    hint: 'Percent-encode {field} as UTF-8.',
    fields: [],
    wrong: 'cannot be read: it is not UTF-8',
    fault: 'call',
  },
  pathUnknown: {
    cause: 'unknown-path',
    hint: 'Correct the path: mock-udesk spec prints all that there are.',
    fields: 'none',
    wrong: '',
    fault: 'call',
  },
  methodNotAllowed: {
    cause: 'method',
    hint: 'Use one of the methods that the header Allow names.',
    fields: 'none',
    wrong: '',
    fault: 'call',
  },
  passwordWrong: {
    cause: 'password',
    hint: 'Send the e-mail of an administrator and the password of his company, at the fake UDESK_EMAIL and UDESK_PASSWORD.',
    fields: ['password'],
    wrong: 'is not the password of this e-mail',
    fault: 'state',
  },
  customerTaken: {
    cause: 'customer-taken',
    hint: 'Look for the customer first, by GET /customers/get_customer, and update the one there is: another customer has this value of {field}.',
    fields: ['open_api_token'],
    wrong: 'belongs to another customer',
    fault: 'state',
  },
  customerNotFound: customerUnknown,
  customerNotCreated: customerUnknown,
  agentUnknown: {
    cause: 'agent-unknown',
    hint: 'Take {field} from GET /agents or GET /im/agent_status: it names no agent.',
    fields: ['agent_id', 'agent_ids[]', 'content'],
    wrong: 'names no agent',
    fault: 'state',
  },
  groupUnknown,
  statusGroupUnknown: groupUnknown,
  robotUnknown: {
    cause: 'robot-unknown',
    hint: 'Take robot_id, and a scene_id of that robot, from GET /im/urobots: {field} {wrong}.',
    fields: ['robot_id'],
    wrong: 'names none',
    fault: 'state',
  },
  sessionClosed: sessionOver,
  sessionNotFound: sessionOver,
  previewNotActivated: {
    cause: 'not-activated',
    hint: 'Have the preview of messages activated; for the fake PATCH /__admin/settings {"message_preview": true} does it.',
    fields: 'none',
    wrong: '',
    fault: 'state',
  },
  recordsTooOld: {
    cause: 'window',
    hint: 'Ask for at most 30 days at once: {field} is too early.',
    fields: ['start_time'],
    wrong: 'makes the window longer than Udesk answers',
    fault: 'state',
  },
  structCustomerUnreachable: {
    cause: 'customer-unreachable',
    hint: 'Send structured messages to customers of a web page or an SDK alone: {field} names one of the API.',
    fields: ['customer_id'],
    wrong: 'names a customer whom structured messages do not reach',
    fault: 'state',
  },
  surveyOff: {
    cause: 'survey-off',
    hint: 'Rate only where survey_options says enabled; for the fake PATCH /__admin/settings switches the survey on.',
    fields: 'none',
    wrong: '',
    fault: 'state',
  },
  sessionStillOpen: {
    cause: 'session-open',
    hint: 'Rate the session after it was closed: the close push has the survey_options.',
    fields: ['im_sub_session_id'],
    wrong: 'names a session that is still open',
    fault: 'state',
  },
  ratedAlready: {
    cause: 'rated-already',
    hint: 'Rate once: there is a vote of this customer already.',
    fields: ['message_id', 'im_sub_session_id'],
    wrong: 'was rated already',
    fault: 'state',
  },
  queueUnknown: {
    cause: 'queue-unknown',
    hint: 'Send {field} as the reply with code 2001 gave it, and only while the customer waits.',
    fields: ['queue'],
    wrong: 'is no queue that this customer waits in',
    fault: 'state',
  },
}

/** What is wrong with a value that only a handler can judge. */
export const wrongs = {
  'not-a-time': 'must be YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD, and no ISO 8601 with T or Z',
  'option-unknown': 'is none of the options of the survey, which survey_options lists for the current show_type',
  'answer-unknown': 'names nothing that the robot said to this customer',
  'message-repeated': 'was used for another message before',
  'message-unknown': 'has an id of no message to the customer in this session',
  'type-unsupported': 'is no type of message that a customer can send',
  'role-unknown': 'is no role of the robot',
  'flow-unknown': 'is no flow of this robot, which the links of its answers name',
  'question-unknown': 'is no question of this robot',
  'other-customer': 'is not the customer of this session',
  'other-agent': 'is not the agent of this session',
  'contact-unknown': 'has an id of no contact of this customer',
  'scene-unknown': 'is no scene of this robot',
} as const

/** What breaks the document; every other of these depends on what there is when the call comes. */
export const wrongForm: readonly string[] = [wrongs['not-a-time'], wrongs['type-unsupported']]

/** Causes that are no refusal’s own. */
export const particularHints = {
  transferred: {
    cause: 'transferred',
    hint: 'Go on with im_sub_session_id {session}, which the transfer push has: this session was transferred.',
  },
  'other-customer': {
    cause: 'other-customer',
    hint: 'Name the customer whose session this is: the session is open, and another customer is in it.',
  },
  'robot-not-asked': {
    cause: 'robot-not-asked',
    hint: 'Ask for the robot first, by POST /im/sessions: this customer is in no such session.',
  },
} as const

const stateCauses: ReadonlySet<string> = new Set([
  ...Object.values(particularHints).map(({ cause }) => cause),
  ...Object.values(refusalHints).flatMap(({ cause, fault }) => (fault === 'state' ? [cause] : [])),
])

/** Whether a call that was refused for `cause` keeps the document: at another time it would be accepted. */
export const isOfState = (cause: string): boolean => stateCauses.has(cause)

/** Whether the violations of the call say all that the hint says. */
export const isOfParameter = (cause: string): boolean => cause === 'parameter-missing' || cause === 'parameter-invalid'
