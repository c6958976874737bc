/**
 * Every way in which Udesk refuses a call: name → code and texts. Texts marked `assumed` are ours: no document gives them,
 * so tests should not assert on them. `{subject}` is filled in where the refusal is thrown.
 */
import type { SchemaObject } from 'openapi3-ts/oas31'
import { without } from '../conditions.ts'
import { refusalMeanings } from './meanings.ts'

export type RefusalText = {
  code: number
  zh: string
  en: string
  /** Provenance of the code, and of the Chinese text if `text` is absent. Each operation has a provenance of its own. */
  provenance: 'documented' | 'observed' | 'assumed'
  text?: 'assumed'
  /** The HTTP status, if it is not 200. */
  status?: 400 | 404 | 405 | 413
  /** Provenance of `exception`, a detail that some refusals have. */
  exception?: string
  /** Fields of a reply that has the same code and is not a refusal. */
  without?: string[]
}

export const refusals = {
  // Quirk: createSession also answers 2002 if no agent is online. That reply has these two fields.
  subdomainUnknown: {
    code: 2002,
    zh: '子域名无效',
    en: 'Invalid subdomain',
    provenance: 'observed',
    without: ['assign_type', 'assign_info'],
  },
  planMissing: {
    code: 2058,
    zh: '当前套餐不支持open api',
    en: 'Not on a paid professional plan',
    provenance: 'observed',
    text: 'assumed',
  },
  timestampMalformed: {
    code: 20621,
    zh: 'timestamp参数缺失或格式错误',
    en: 'timestamp is missing or not Unix seconds',
    provenance: 'observed',
    text: 'assumed',
  },
  timestampSkewed: {
    code: 20622,
    zh: 'timestamp与服务器时间相差超过5分钟',
    en: 'timestamp is more than 5 minutes off the server clock',
    provenance: 'observed',
    text: 'assumed',
  },
  nonceMissing: {
    code: 20624,
    zh: 'nonce不能为空',
    en: 'nonce must not be empty',
    provenance: 'observed',
    text: 'assumed',
  },
  notAdministrator: {
    code: 2015,
    zh: '不是管理员或管理员不存在',
    en: 'Not an administrator of this account',
    provenance: 'observed',
    text: 'assumed',
  },
  signatureWrong: { code: 2059, zh: 'open api签名不对', en: 'Invalid open api signature', provenance: 'observed' },
  nonceReused: {
    code: 20623,
    zh: 'nonce在15分钟内已被使用',
    en: 'nonce was used within the last 15 minutes',
    provenance: 'observed',
    text: 'assumed',
  },
  rateLimited: {
    code: 2000,
    zh: '请求过于频繁，请稍后再试',
    en: 'Too many calls, try again later',
    provenance: 'assumed',
  },
  parameterMissing: {
    code: 2000,
    zh: 'param is missing or the value is empty: {subject}',
    en: 'param is missing or the value is empty: {subject}',
    provenance: 'observed',
  },
  parameterInvalid: {
    code: 2005,
    zh: '参数值无效: {subject}',
    en: 'Invalid parameter value: {subject}',
    provenance: 'observed',
    text: 'assumed',
  },
  bodyMalformed: {
    code: 2000,
    zh: '请求体不是合法的JSON',
    en: 'The request body is not valid JSON',
    provenance: 'assumed',
    status: 400,
  },
  notUtf8: {
    code: 2000,
    zh: '参数不是合法的UTF-8: {subject}',
    en: 'The parameter is not valid UTF-8: {subject}',
    provenance: 'assumed',
    status: 400,
  },
  pathUnknown: { code: 2000, zh: '接口不存在', en: 'No such path', provenance: 'assumed', status: 404 },
  methodNotAllowed: { code: 2000, zh: '请求方法不支持', en: 'Method not allowed', provenance: 'assumed', status: 405 },
  bodyTooLarge: {
    code: 2000,
    zh: '请求体超过1MiB',
    en: 'The request body is over 1 MiB',
    provenance: 'assumed',
    status: 413,
  },
  passwordWrong: {
    code: 2005,
    zh: '邮箱或密码错误',
    en: 'Wrong e-mail or password',
    provenance: 'observed',
    text: 'assumed',
  },
  customerTaken: {
    code: 2004,
    zh: '验证错',
    en: 'Validation failed',
    provenance: 'assumed',
    exception: 'Validation failed: {subject} has already been taken',
  },
  customerNotFound: { code: 2015, zh: '客户不存在', en: 'The customer does not exist', provenance: 'assumed' },
  customerNotCreated: { code: 2000, zh: '客户不存在', en: 'The customer does not exist', provenance: 'assumed' },
  agentUnknown: { code: 5050, zh: '客服不存在', en: 'The agent does not exist', provenance: 'assumed' },
  groupUnknown: { code: 5060, zh: '客服组不存在', en: 'The agent group does not exist', provenance: 'assumed' },
  robotUnknown: {
    code: 2005,
    zh: '机器人或场景不存在',
    en: 'The robot or its scene does not exist',
    provenance: 'assumed',
  },
  statusGroupUnknown: {
    code: 11012,
    zh: '指定的客服组不存在',
    en: 'The specified group does not exist',
    provenance: 'documented',
    text: 'assumed',
  },
  sessionClosed: {
    code: 9200,
    zh: '会话不存在/会话已关闭',
    en: 'Session not found or closed',
    provenance: 'documented',
  },
  // Quirk: for previews, 2062 has this meaning. For messages, 9200 has it, and 2062 means missing parameters.
  sessionNotFound: {
    code: 2062,
    zh: '会话不存在/会话已关闭',
    en: 'Session not found or closed',
    provenance: 'documented',
    text: 'assumed',
  },
  previewNotActivated: {
    code: 2065,
    zh: '接口未开通',
    en: 'Interface not activated',
    provenance: 'documented',
    text: 'assumed',
  },
  robotParameterMissing: { code: 2062, zh: '缺少参数', en: 'Missing parameters', provenance: 'documented' },
  recordsTooOld: {
    code: 2000,
    zh: '暂只提供一个月内的数据',
    en: 'Only the data of one month is provided',
    provenance: 'observed',
  },
  structCustomerUnreachable: {
    code: 2000,
    zh: '通过API创建的客户不支持结构化消息',
    en: 'Customers created through the API cannot receive structured messages',
    provenance: 'assumed',
  },
  surveyOff: { code: 2000, zh: '满意度评价未开启', en: 'The survey is switched off', provenance: 'assumed' },
  sessionStillOpen: { code: 2000, zh: '会话尚未结束', en: 'The session is not over yet', provenance: 'assumed' },
  // The text is the iOS SDK's, of the same backend.
  ratedAlready: {
    code: 2000,
    zh: '谢谢，您已对本次服务做出过评价了！',
    en: 'Thank you, you have rated this service already',
    provenance: 'assumed',
  },
  queueUnknown: { code: 2000, zh: '客户不在该队列中', en: 'The customer is not in this queue', provenance: 'assumed' },
} as const satisfies Record<string, RefusalText>

export type RefusalName = keyof typeof refusals

/** Which field has the result: `code` in most operations, `status` in three that have no `code`. */
export type Family = 'code' | 'status'

/** `sessionClosed` → `SessionClosed`, or `SessionClosedByStatus`: the name of the refusal's schema in the document. */
export const refusalSchemaName = (name: RefusalName, family: Family = 'code') =>
  `${name.charAt(0).toUpperCase()}${name.slice(1)}${family === 'status' ? 'ByStatus' : ''}`

/** The refusals that any signed call can get before its operation runs. */
const ofAnyCall = [
  'subdomainUnknown',
  'planMissing',
  'timestampMalformed',
  'timestampSkewed',
  'nonceMissing',
  'notAdministrator',
  'signatureWrong',
  'nonceReused',
  'rateLimited',
  'parameterMissing',
  'parameterInvalid',
] as const satisfies RefusalName[]

const notUnderstood = [
  'bodyMalformed',
  'notUtf8',
  'pathUnknown',
  'methodNotAllowed',
  'bodyTooLarge',
] as const satisfies RefusalName[]

/** A refusal that does not belong to one operation. */
export type GeneralRefusal = (typeof ofAnyCall)[number] | (typeof notUnderstood)[number]

/** What all refusals of a family have in common. */
const sharedSchemaName = { code: 'Refusal', status: 'RefusalByStatus' } as const satisfies Record<Family, string>

const sharedSchema = (family: Family): SchemaObject => ({
  type: 'object',
  description: `The call was refused: ${family} says why. Nothing was changed.`,
  properties: {
    [family]: {
      type: 'integer',
      description:
        family === 'code' ? 'Why the call was refused; 1000 is success.' : 'Why the call was refused; never 0 or 1000.',
      'x-provenance': 'documented',
    },
    message: {
      type: 'string',
      description: 'The reason, as a text for people. Texts change: a program should look at the number.',
      'x-provenance': 'documented',
    },
    // Quirk: one client measured against a real tenant reads code_message first, others read message; errors carry both.
    ...(family === 'code' && {
      code_message: { type: 'string', description: 'The same text as message.', 'x-provenance': 'observed' },
    }),
    exception: {
      type: 'string',
      description: 'More about the reason, in English. Most refusals do not have it.',
      'x-provenance': 'observed',
    },
  },
  required: [family, 'message'],
})

/** One refusal: the shared schema with its own number. All its fields are in the shared schema. */
function refusalSchema(name: RefusalName, family: Family): SchemaObject {
  const { code, zh, provenance, text, exception, without: fields }: RefusalText = refusals[name]
  return {
    allOf: [{ $ref: `#/components/schemas/${sharedSchemaName[family]}` }],
    type: 'object',
    description: `${refusalMeanings[name]} The code is ${provenance}${text ? '; its text is made up, since none is known' : ''}.`,
    'x-provenance': provenance,
    properties: {
      [family]: { type: 'integer', const: code, description: `Always ${code}.`, 'x-provenance': provenance },
    },
    required: [family],
    ...(fields && without(...fields)),
    examples: [{ [family]: code, message: zh, ...(exception && { exception }) }],
  }
}

const anyOf = (names: readonly RefusalName[], family: Family) =>
  names.map((name) => ({ $ref: `#/components/schemas/${refusalSchemaName(name, family)}` }))

const refusalNames = Object.keys(refusals) as RefusalName[] // keys() forgets the key type

const schemasOf = (family: Family) => ({
  [sharedSchemaName[family]]: sharedSchema(family),
  ...Object.fromEntries(refusalNames.map((name) => [refusalSchemaName(name, family), refusalSchema(name, family)])),
})

/** A schema for each refusal in either family, and the groups that operations refer to. */
export const refusalSchemas: Record<string, SchemaObject> = {
  ...schemasOf('code'),
  ...schemasOf('status'),
  CallRefused: {
    description:
      'A refusal that every signed call can get: Udesk checks signature, rate limit and parameters before it looks at anything else.',
    anyOf: anyOf(ofAnyCall, 'code'),
  },
  CallRefusedByStatus: {
    description: 'The same refusals, of the operations that answer `status` instead of `code`.',
    anyOf: anyOf(ofAnyCall, 'status'),
  },
  NotUnderstood: {
    description: 'A refusal that comes with an HTTP status other than 200.',
    anyOf: [...anyOf(notUnderstood, 'code'), { $ref: '#/components/schemas/CallRefused' }],
  },
}
