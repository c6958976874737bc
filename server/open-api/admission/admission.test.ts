import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultAssumptions } from '../../../spec/assumptions.ts'
import { signLegacy, signSha1, signSha256, signStructMessage } from '../../../spec/signature.ts'
import { createNonces } from '../../nonces.ts'
import { createRateLimits } from '../../rate-limits.ts'
import { admit, listRefusals, type AdmissionCall, type AdmissionContext } from './admission.ts'

const apiToken = '11111111-2222-4333-8444-555555555555'
const seconds = 1_494_474_404
const values = { email: 'admin@udesk.cn', timestamp: String(seconds), nonce: 'n1' }

type Time = { now: number; wall: number; tick: number }

function createContext(changes: Partial<AdmissionContext> = {}): AdmissionContext & { time: Time } {
  const time = { now: seconds * 1000, wall: seconds * 1000, tick: 0 }
  const ticks = () => time.tick
  return {
    time,
    secrets: { admins: ['admin@udesk.cn', 'admin+ops@udesk.cn'], apiToken, structKey: 'struct-key-of-the-company' },
    planIncludesApi: true,
    assumptions: { ...defaultAssumptions },
    now: () => time.now,
    wallNow: () => time.wall,
    nonces: createNonces({ ticks }),
    rateLimits: createRateLimits({ ticks }),
    ...changes,
  }
}

function call(query: Record<string, string> | [string, string][], changes: Partial<AdmissionCall> = {}): AdmissionCall {
  return {
    operation: { id: 'listAgentStatus', auth: 'signature' },
    path: {},
    query: [...new URLSearchParams(query)],
    rawBody: '',
    subdomainKnown: true,
    ...changes,
  }
}

/** A call signed for what it sends. */
function signed(sent: Partial<typeof values> = {}, changes: Partial<AdmissionCall> = {}): AdmissionCall {
  const all = { ...values, ...sent }
  return call({ ...all, sign: signSha256({ ...all, apiToken }), sign_version: 'v2' }, changes)
}

function refusalOf(call: AdmissionCall, context: AdmissionContext = createContext()) {
  const admission = admit(call, context)
  return admission.admitted ? 'admitted' : admission.refusal
}

test('admits a call signed by SHA-256, and says so', () => {
  expect(admit(signed(), createContext())).toEqual({ admitted: true, mode: 'v2-sha256' })
})

test('admits a call signed by SHA-1, and says so', () => {
  const sign = signSha1({ ...values, apiToken })
  expect(admit(call({ ...values, sign, sign_version: 'v2' }), createContext())).toEqual({
    admitted: true,
    mode: 'v2-sha1',
  })
})

test('admits the old form only where it is assumed to be accepted', () => {
  const { email, timestamp } = values
  const old = call({ email, timestamp, sign: signLegacy({ email, timestamp, apiToken }) })
  const context = createContext()
  expect(refusalOf(old, context)).toBe('nonceMissing')
  context.assumptions['auth.legacy'] = 'on'
  expect(admit(old, context)).toEqual({ admitted: true, mode: 'legacy-sha1' })
  expect(admit(old, context)).toEqual({ admitted: true, mode: 'legacy-sha1' })
})

test('asks nothing of an operation that is not signed', () => {
  const logIn = call({}, { operation: { id: 'logIn', auth: 'none' } })
  expect(admit(logIn, createContext())).toEqual({ admitted: true, mode: null })
})

test('refuses in the order of the rules', () => {
  const context = createContext({ planIncludesApi: false })
  const sent: [string, string][] = []
  expect(refusalOf(call(sent, { subdomainKnown: false }), context)).toBe('subdomainUnknown')
  expect(refusalOf(call(sent), context)).toBe('planMissing')
  context.planIncludesApi = true
  expect(refusalOf(call(sent), context)).toBe('timestampMalformed')
  sent.push(['timestamp', '1'])
  expect(refusalOf(call(sent), context)).toBe('timestampSkewed')
  sent.push(['timestamp', values.timestamp])
  expect(refusalOf(call(sent), context)).toBe('nonceMissing')
  sent.push(['nonce', values.nonce])
  expect(refusalOf(call(sent), context)).toBe('notAdministrator')
  sent.push(['email', values.email])
  expect(refusalOf(call(sent), context)).toBe('signatureWrong')
  sent.push(['sign', signSha256({ ...values, apiToken })])
  expect(refusalOf(call(sent), context)).toBe('signatureWrong')
  sent.push(['sign_version', 'v2'])
  expect(refusalOf(call(sent), context)).toBe('admitted')
  expect(refusalOf(call(sent), context)).toBe('nonceReused')
})

test.each([
  '',
  ' ',
  '1494474404000',
  '1494474404.5',
  '-1494474404',
  '1e9',
  '１４９４４７４４０４',
  'now',
  '1494474404\n',
])('refuses the timestamp %j as malformed', (timestamp) => {
  expect(refusalOf(signed({ timestamp }))).toBe('timestampMalformed')
})

test('allows five minutes either way, not a second more', () => {
  for (const off of [-300, 300]) expect(refusalOf(signed({ timestamp: String(seconds + off) }))).toBe('admitted')
  for (const off of [-301, 301]) expect(refusalOf(signed({ timestamp: String(seconds + off) }))).toBe('timestampSkewed')
})

test('takes the wall clock or the company’s, or the company’s alone', () => {
  const context = createContext()
  context.time.now += 3_600_000
  expect(refusalOf(signed({ nonce: 'by the wall' }), context)).toBe('admitted')
  expect(refusalOf(signed({ nonce: 'by the company', timestamp: String(seconds + 3600) }), context)).toBe('admitted')
  context.assumptions['auth.clock'] = 'company'
  expect(refusalOf(signed({ nonce: 'by the wall again' }), context)).toBe('timestampSkewed')
})

test('remembers no nonce of a call with a wrong signature', () => {
  const context = createContext()
  expect(refusalOf(call({ ...values, sign: 'f'.repeat(64), sign_version: 'v2' }), context)).toBe('signatureWrong')
  expect(refusalOf(signed(), context)).toBe('admitted')
})

test('takes a nonce again after 15 minutes of ticks', () => {
  const context = createContext()
  admit(signed(), context)
  context.time.tick = 15 * 60_000
  expect(refusalOf(signed(), context)).toBe('admitted')
})

test('counts the last of two parameters', () => {
  const sign = signSha256({ ...values, apiToken })
  const good = Object.entries({ ...values, sign, sign_version: 'v2' })
  expect(refusalOf(call([['email', 'customer@example.com'], ...good]))).toBe('admitted')
  expect(refusalOf(call([...good, ['email', 'customer@example.com']]))).toBe('notAdministrator')
})

test('limits an operation by one of its parameters', () => {
  const context = createContext()
  const operation = {
    id: 'previewMessage',
    auth: 'signature' as const,
    rateLimit: { calls: 1, perMs: 1_000, per: 'session_id' },
  }
  const preview = (session: string, nonce: string) => signed({ nonce }, { operation, path: { session_id: session } })
  expect(refusalOf(preview('1', 'a'), context)).toBe('admitted')
  expect(refusalOf(preview('1', 'b'), context)).toBe('rateLimited')
  expect(refusalOf(preview('2', 'c'), context)).toBe('admitted')
  context.time.tick = 1_000
  expect(refusalOf(preview('1', 'd'), context)).toBe('admitted')
})

test('limits a company to 60 calls a minute only where that is assumed', () => {
  const context = createContext()
  const outcomes = () =>
    Array.from({ length: 61 }, (_, at) =>
      refusalOf(signed({ nonce: `${context.assumptions['limits.global']} ${at}` }), context),
    )
  expect(new Set(outcomes())).toEqual(new Set(['admitted']))
  context.assumptions['limits.global'] = 'on'
  const limited = outcomes()
  expect(limited[59]).toBe('admitted')
  expect(limited[60]).toBe('rateLimited')
})

test('refuses an e-mail that is unknown as no administrator’s, or as a wrong signature', () => {
  const context = createContext()
  const nobody = () => signed({ email: 'nobody@udesk.cn' })
  expect(refusalOf(nobody(), context)).toBe('notAdministrator')
  context.assumptions['auth.unknown-email'] = '2059'
  expect(admit(nobody(), context)).toMatchObject({ refusal: 'signatureWrong', diagnosis: { cause: 'email' } })
  expect(refusalOf(signed({ nonce: 'n2' }), context)).toBe('admitted')
})

test('explains everything that speaks against a call, and leaves no trace', () => {
  const context = createContext()
  const sent = { ...values, timestamp: '1' }
  const sign = signSha256({ ...sent, apiToken: 'another token' })
  const old = call({ ...sent, sign, sign_version: 'v2' })
  expect(listRefusals(old, context).map(({ refusal }) => refusal)).toEqual(['timestampSkewed', 'signatureWrong'])
  expect(listRefusals(signed(), context)).toEqual([])
  expect(refusalOf(signed(), context)).toBe('admitted')
})

const structKey = 'struct-key-of-the-company'
const structValues = { im_sub_session_id: '21', customer_id: '32', agent_id: '43', timestamp: values.timestamp }

/** A structured message, signed for what it sends. */
function structCall(sent: Partial<typeof structValues> & { sign?: string } = {}): AdmissionCall {
  const all = { ...structValues, ...sent }
  const { im_sub_session_id: imSubSessionId, customer_id: customerId, agent_id: agentId, timestamp } = all
  const sign = signStructMessage({ imSubSessionId, customerId, agentId, timestamp, structKey })
  return call({ sign, ...all }, { operation: { id: 'sendStructMessage', auth: 'struct' } })
}

test('admits a structured message signed with the KEY, again and again, and without an e-mail', () => {
  const context = createContext()
  expect(admit(structCall(), context)).toEqual({ admitted: true, mode: 'struct-md5' })
  expect(admit(structCall(), context)).toEqual({ admitted: true, mode: 'struct-md5' })
})

test('refuses a structured message in the order of its rules', () => {
  const context = createContext({ planIncludesApi: false })
  expect(refusalOf(structCall({ timestamp: '' }), context)).toBe('planMissing')
  context.planIncludesApi = true
  expect(refusalOf(structCall({ timestamp: '' }), context)).toBe('timestampMalformed')
  expect(refusalOf(structCall({ timestamp: `${seconds}000` }), context)).toBe('timestampMalformed')
  expect(refusalOf(structCall({ sign: 'f'.repeat(32) }), context)).toBe('signatureWrong')
  expect(refusalOf(structCall({ sign: '' }), context)).toBe('signatureWrong')
})

test('takes a structured message of any time, unless five minutes are assumed', () => {
  const context = createContext()
  const old = structCall({ timestamp: String(seconds - 301) })
  expect(refusalOf(old, context)).toBe('admitted')
  context.assumptions['struct.timestamp'] = 'five-minutes'
  expect(refusalOf(old, context)).toBe('timestampSkewed')
})

test('takes no signature of one rule for another', () => {
  const sign = signSha256({ ...values, apiToken })
  const byV2 = call(
    { ...values, ...structValues, sign, sign_version: 'v2' },
    { operation: { id: 'sendStructMessage', auth: 'struct' } },
  )
  expect(refusalOf(byV2)).toBe('signatureWrong')
  const { query } = structCall()
  expect(refusalOf(call([], { query: [...query, ['email', values.email], ['nonce', 'n1']] }))).toBe('signatureWrong')
})

test('never throws, whatever comes', () => {
  const name = fc.constantFrom('email', 'timestamp', 'nonce', 'sign', 'sign_version', 'open_api_token', '×tamp', '')
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      values.email,
      values.timestamp,
      'v2',
      apiToken,
      '\ud800',
      '%E0%A4%A',
      '您好@例子.中国',
      'f'.repeat(64),
    ),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), fc.string({ unit: 'binary' }), (query, rawBody) => {
      const admission = admit(call([], { query, rawBody }), createContext())
      expect(admission.admitted).toBe(false)
    }),
    { numRuns: 300 },
  )
})
