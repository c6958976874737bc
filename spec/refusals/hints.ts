/** What a caller can do about each refusal. Hints are for the journal, the log and the header, never for the reply. */
import type { RefusalName } from './refusals.ts'

export type RefusalHint = {
  /** A public name: tests of integrations may assert on it. */
  cause: string
  /** A sentence in ASCII. `{field}` becomes the wrong parameter and its place, `{wrong}` what is wrong with it. */
  hint: string
  /** The parameters that may be wrong, the most likely first. One that no operation documents has its place: `query/sign`. */
  fields: 'none' | readonly string[]
  /** What is wrong with the field, if the code that refuses does not say it more exactly. */
  wrong: string
  /** `state`: the call is valid by the document, and Udesk would accept it at another time. */
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
  hint: 'Use the im_sub_session_id of the last start_session or transfer push, or request a session by POST /im/sessions: this session is closed or does not exist.',
  fields: ['im_sub_session_id', 'session_id', 'customer_token'],
  wrong: 'names no open session',
  fault: 'state',
} as const
const customerUnknown = {
  cause: 'customer-unknown',
  hint: 'Create the customer by POST /customers first, or correct {field}: no such customer exists.',
  fields: ['customer_token', 'content'],
  wrong: 'names no customer',
  fault: 'state',
} as const
const groupUnknown = {
  cause: 'group-unknown',
  hint: 'Take {field} from GET /user_groups: no such group exists.',
  fields: ['group_id', 'id'],
  wrong: 'names no group',
  fault: 'state',
} as const

export const refusalHints: Record<RefusalName, RefusalHint> = {
  subdomainUnknown: {
    cause: 'subdomain',
    hint: 'Send in the Host header the subdomain of a company of the fake, or a host outside udesk.cn: no company has this subdomain.',
    fields: 'none',
    wrong: 'names no company',
    fault: 'state',
  },
  planMissing: {
    cause: 'plan',
    hint: 'Ask Udesk for a plan that has the open API; on the fake, send PATCH /__admin/settings {"plan": "professional"}.',
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
    hint: 'Set the clock of the caller, and sign each call when it is sent: {field} differs from the clock of the server by more than 5 minutes.',
    fields: ['query/timestamp'],
    wrong: 'differs from the clock of the server by more than 5 minutes',
    fault: 'call',
  },
  nonceMissing: {
    cause: 'nonce',
    hint: 'Send {field}, a new one in each call, and sign it.',
    fields: ['query/nonce'],
    wrong: 'is missing',
    fault: 'call',
  },
  notAdministrator: {
    cause: 'email',
    hint: 'Send the e-mail address of an administrator of this company in {field}.',
    fields: ['query/email'],
    wrong: 'is not the address of an administrator',
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
    hint: 'Make a new nonce for each call, also for a retry.',
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
    hint: 'Send one JSON object in UTF-8 as the body, without comments and without a comma before a closing bracket.',
    fields: ['body'],
    wrong: 'cannot be read',
    fault: 'call',
  },
  bodyTooLarge: {
    cause: 'body-too-large',
    hint: 'Send at most 1 MiB: upload pictures and files to a server of yours, and send their addresses.',
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
    hint: 'Correct the path: mock-udesk spec prints all paths.',
    fields: 'none',
    wrong: '',
    fault: 'call',
  },
  methodNotAllowed: {
    cause: 'method',
    hint: 'Use a method that the header Allow of the reply names.',
    fields: 'none',
    wrong: '',
    fault: 'call',
  },
  passwordWrong: {
    cause: 'password',
    hint: 'Send the e-mail address and the password of an administrator; on the fake, these are UDESK_EMAIL and UDESK_PASSWORD.',
    fields: ['password'],
    wrong: 'is not the password of this administrator',
    fault: 'state',
  },
  customerTaken: {
    cause: 'customer-taken',
    hint: 'Find the customer by GET /customers/get_customer, and update this customer: another customer already has this value of {field}.',
    fields: ['open_api_token'],
    wrong: 'belongs to another customer',
    fault: 'state',
  },
  customerNotFound: customerUnknown,
  customerNotCreated: customerUnknown,
  agentUnknown: {
    cause: 'agent-unknown',
    hint: 'Take {field} from GET /agents or GET /im/agent_status: no such agent exists.',
    fields: ['agent_id', 'agent_ids[]', 'content'],
    wrong: 'names no agent',
    fault: 'state',
  },
  groupUnknown,
  statusGroupUnknown: groupUnknown,
  robotUnknown: {
    cause: 'robot-unknown',
    hint: 'Take robot_id, and a scene_id of the same robot, from GET /im/urobots: {field} {wrong}.',
    fields: ['robot_id'],
    wrong: 'names no robot',
    fault: 'state',
  },
  sessionClosed: sessionOver,
  sessionNotFound: sessionOver,
  previewNotActivated: {
    cause: 'not-activated',
    hint: 'Ask Udesk to activate the preview of messages; on the fake, send PATCH /__admin/settings {"message_preview": true}.',
    fields: 'none',
    wrong: '',
    fault: 'state',
  },
  recordsTooOld: {
    cause: 'window',
    hint: 'Ask for at most 30 days in one call: {field} is too early.',
    fields: ['start_time'],
    wrong: 'is earlier than the limit for records',
    fault: 'state',
  },
  structCustomerUnreachable: {
    cause: 'customer-unreachable',
    hint: 'Send structured messages only to customers of a web page or an SDK: the customer in {field} was created through the open API.',
    fields: ['customer_id'],
    wrong: 'names a customer who cannot receive structured messages',
    fault: 'state',
  },
  surveyOff: {
    cause: 'survey-off',
    hint: 'Rate a session only if enabled in survey_options is true; on the fake, PATCH /__admin/settings can enable the survey.',
    fields: 'none',
    wrong: '',
    fault: 'state',
  },
  sessionStillOpen: {
    cause: 'session-open',
    hint: 'Rate the session after the close push, which has the survey_options: the session is still open.',
    fields: ['im_sub_session_id'],
    wrong: 'names a session that is still open',
    fault: 'state',
  },
  ratedAlready: {
    cause: 'rated-already',
    hint: 'Rate only once: this customer has already rated it.',
    fields: ['message_id', 'im_sub_session_id'],
    wrong: 'was already rated',
    fault: 'state',
  },
  queueUnknown: {
    cause: 'queue-unknown',
    hint: 'Send {field} unchanged from the reply with code 2001, and only while the customer waits.',
    fields: ['queue'],
    wrong: 'is not a queue in which this customer waits',
    fault: 'state',
  },
}

/** What is wrong with a value that only a handler can judge. */
export const wrongs = {
  'not-a-time': 'must be YYYY-MM-DD hh:mm:ss in Beijing time, or YYYY-MM-DD, not ISO 8601 with T or Z',
  'option-unknown': 'is not an option of the survey: survey_options lists the options of the current show_type',
  'answer-unknown': 'is not the id of a greeting or an answer of the robot to this customer',
  'message-repeated': 'was already used for another message',
  'message-unknown': 'has an id that is not of a message to the customer in this session',
  'type-unsupported': 'is not a type of message that a customer can send',
  'role-unknown': 'is not a role of the robot',
  'flow-unknown': 'is not a flow of this robot: the links in its answers have the ids of its flows',
  'question-unknown': 'is not a question of this robot',
  'other-customer': 'is not the customer of this session',
  'other-agent': 'is not the agent of this session',
  'contact-unknown': 'has an id that is not of a contact of this customer',
  'scene-unknown': 'is not a scene of this robot',
} as const

/** These break the document. Whether the others are wrong depends on the data of the company when the call arrives. */
export const wrongForm: readonly string[] = [wrongs['not-a-time'], wrongs['type-unsupported']]

/** Hints for a special case of a refusal, which has another hint in general. */
export const particularHints = {
  transferred: {
    cause: 'transferred',
    hint: 'Use im_sub_session_id {session} of the transfer push from now on: this session was transferred.',
  },
  'other-customer': {
    cause: 'other-customer',
    hint: "Send the customer_token of the customer of this session: the session is open, but is another customer's.",
  },
  'robot-not-asked': {
    cause: 'robot-not-asked',
    hint: 'Request the robot by POST /im/sessions first: this customer has no session with it.',
  },
} as const

const stateCauses: ReadonlySet<string> = new Set([
  ...Object.values(particularHints).map(({ cause }) => cause),
  ...Object.values(refusalHints).flatMap(({ cause, fault }) => (fault === 'state' ? [cause] : [])),
])

/** Whether a call that was refused for `cause` is valid by the document, and would be accepted at another time. */
export const isOfState = (cause: string): boolean => stateCauses.has(cause)

/** Whether the violations of the call already say everything that the hint says. */
export const isOfParameter = (cause: string): boolean => cause === 'parameter-missing' || cause === 'parameter-invalid'
