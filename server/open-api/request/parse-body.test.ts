import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { createTestFake } from '../../testing.ts'
import { asks, form, json, sendBytes } from './testing.ts'

const bytes = (...values: number[]) => new Uint8Array(values)
const ascii = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))
/** 小明 in GBK. */
const inGbk = '\xd0\xa1\xc3\xf7'

const says: [string, string] = ['POST', '/im/messages']

describe('numbers', () => {
  test.each([
    '12345678901234567890',
    '9007199254740993',
    '1.0',
    '1e3',
    '-0',
    '1E400',
    '0.10',
    '123456789.123456789123',
  ])('a customer token that comes as the number %s is the text that was written', async (written) => {
    const testFake = createTestFake()
    const { reply } = await sendBytes(testFake, asks, `{"customer_token": ${written}, "assign_type": "agent"}`)
    expect(reply).toMatchObject({ code: 1000 })
    expect(testFake.company.world.customers.byToken(written)).toBeDefined()
    expect(testFake.lastRequest()?.customerToken).toBe(written)
  })

  test('two ids that differ beyond 2⁵³ stay two messages', async () => {
    const testFake = createTestFake()
    await testFake.call('POST', '/im/sessions', { body: { customer_token: 'u1', assign_type: 'agent' } })
    const session = testFake.company.world.sessions.list()[0]!
    for (const id of ['9007199254740992', '9007199254740993'])
      await sendBytes(
        testFake,
        says,
        `{"customer_token":"u1","im_sub_session_id":${session.id},"message_id":${id},"data":{"content":"hi"}}`,
      )
    const ids = session.messages.filter(({ sender }) => sender === 'customer').map(({ id }) => id)
    expect(ids).toEqual(['9007199254740992', '9007199254740993'])
  })

  test.each([
    ['in JSON', '9007199254740993'],
    ['in JSON with an exponent', '1e400'],
    ['as text', '"9007199254740993"'],
    ['as text with decimals', '"397.00000000000000000001"'],
    ['below zero, with a sign and spaces', '" -9007199254740993 "'],
  ])('an id that no number holds exactly is refused, and the violation says so: %s', async (_, agentId) => {
    const { reply, violations } = await sendBytes(
      createTestFake(),
      asks,
      `{"customer_token":"u1","agent_id":${agentId}}`,
    )
    expect(reply).toMatchObject({ code: 2005 })
    expect(violations).toEqual([
      {
        pointer: 'body/agent_id',
        message: 'is a number that cannot be held exactly, as is any whole number beyond 2^53 - 1',
        severity: 'error',
      },
    ])
  })

  test('an id in the query that no number holds exactly is refused', async () => {
    const { call, lastRequest } = createTestFake()
    expect(await call('GET', '/im/agent_status', { query: { group_id: '9007199254740993' } })).toMatchObject({
      code: 2005,
    })
    expect(lastRequest()?.violations[0]?.message).toMatch(/cannot be held exactly/)
  })

  test('a number among custom fields that cannot be held exactly is kept as text, and noted', async () => {
    const testFake = createTestFake()
    const body = '{"customer":{"open_api_token":"u1","custom_fields":{"a":12345678901234567890,"b":[1.0,{"c":1e999}]}}}'
    const { reply, violations } = await sendBytes(testFake, ['POST', '/customers'], body)
    expect(reply).toMatchObject({
      customer: { custom_fields: { a: '12345678901234567890', b: [1, { c: '1e999' }] } },
    })
    expect(violations.map(({ pointer }) => pointer)).toEqual([
      'body/customer/custom_fields/a',
      'body/customer/custom_fields/b/1/c',
    ])
  })

  test('the journal shows the digits that were sent', async () => {
    const testFake = createTestFake()
    await sendBytes(testFake, asks, '{"customer_token":12345678901234567890,"agent_id":1.0}')
    expect(testFake.lastRequest()?.body).toEqual({ customer_token: '12345678901234567890', agent_id: 1 })
  })

  test('a text that looks like a number stays as it was written where text is documented too', async () => {
    const testFake = createTestFake({ assume: { 'robots.hit-answer': 'known' } })
    const urobot = { customer_token: 'u1', robot_id: 1, scene_id: 1 }
    const { assign_info } = await testFake.call('POST', '/im/sessions', { body: { ...urobot, assign_type: 'urobot' } })
    const { sessionId, logId } = assign_info as { sessionId: number; logId: number }
    const hit = { ...urobot, im_sub_session_id: sessionId, question_id: 1, query_type: 6, question: '01.0' }
    expect(
      await testFake.call('POST', '/im/messages/hit', { body: { ...hit, message_id: `0${logId}` } }),
    ).toMatchObject({
      code: 2005,
    })
    expect(await testFake.call('POST', '/im/messages/hit', { body: { ...hit, message_id: `${logId}` } })).toMatchObject(
      {
        code: 1000,
      },
    )
  })
})

describe('encodings', () => {
  test.each([
    ['a text', '{"customer_token":"u1","channel":"\xd5\xc5"}', 'body/channel'],
    ['a text inside', '{"customer_token":"u1","robot_id":[{"a":"\xd5\xc5"}]}', 'body/robot_id/0/a'],
    ['a name', '{"customer_token":"u1","\xd5\xc5":1}', 'body'],
    ['what is no JSON', '\xd5\xc5', 'body'],
  ])('bytes that are not UTF-8 are refused, and the place is named: %s', async (_, body, pointer) => {
    const testFake = createTestFake()
    const refused = await sendBytes(testFake, asks, ascii(body))
    expect(refused).toMatchObject({ status: 400, reply: { code: 2000 } })
    expect(refused.violations).toMatchObject([{ pointer, severity: 'error' }])
    expect(refused.violations[0]?.message).toMatch(/not valid UTF-8/)
    expect(refused.hint).toMatch(/^body-charset: .*UTF-8.*GBK/)
    expect(JSON.stringify(refused)).not.toContain('\ufffd')
    expect(testFake.company.world.customers.byToken('u1')).toBeUndefined()
  })

  test('a form whose fields are not UTF-8 is refused, percent-encoded or not', async () => {
    for (const body of [ascii('customer_token=u1&channel=%D5%C5'), ascii('customer_token=u1&channel=\xd5\xc5')]) {
      const refused = await sendBytes(createTestFake(), asks, body, form)
      expect(refused).toMatchObject({ status: 400, reply: { code: 2000 } })
      expect(refused.violations).toMatchObject([
        { pointer: 'body/channel', severity: 'error', message: expect.stringMatching(/not valid UTF-8/) as string },
      ])
    }
  })

  test('a query that is not UTF-8 is refused, and the journal shows it as it was sent', async () => {
    const { send, signedPath, lastRequest } = createTestFake()
    const response = await send(signedPath('/customers', {}, '&query=%D5%C5'))
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 2000 })
    expect(response.headers.get('x-mock-udesk-hint')).toMatch(/^query-charset: .*UTF-8/)
    expect(lastRequest()?.violations).toMatchObject([{ pointer: 'query/query', severity: 'error' }])
    expect(lastRequest()?.query).toContain('query=%D5%C5')
  })

  test('a path that is not UTF-8 is refused, and the place is named', async () => {
    const { send, signedPath, lastRequest } = createTestFake()
    const response = await send(signedPath('/im/sessions/%D5%C5'), { method: 'DELETE' })
    expect(response.status).toBe(400)
    expect(lastRequest()?.violations).toMatchObject([{ pointer: 'path/session_id', severity: 'error' }])
  })

  test.each(['"\\ud800"', '"a\\uDC00b"', '{"a":"\\udc00\\ud800"}'])(
    'half a surrogate pair is refused, and the place is named: %s',
    async (written) => {
      const refused = await sendBytes(createTestFake(), asks, `{"customer_token":"u1","channel":${written}}`)
      expect(refused).toMatchObject({ status: 400, reply: { code: 2000 } })
      expect(refused.violations[0]?.pointer).toMatch(/^body\/channel/)
      expect(refused.violations[0]?.message).toMatch(/surrogate/)
      expect(refused.hint).toMatch(/^body-charset: /)
    },
  )

  test('a whole surrogate pair, and U+FFFD itself, are what was sent', async () => {
    const testFake = createTestFake()
    await sendBytes(testFake, asks, '{"customer_token":"\\ud83d\\ude00\ufffd"}')
    expect(testFake.company.world.customers.byToken('😀\ufffd')).toBeDefined()
  })

  test.each([
    ['GBK', ascii(`{"customer_token":"${inGbk}"}`)],
    ['gb2312', ascii(`{"customer_token":"${inGbk}"}`)],
    ['"GB18030"', ascii(`{"customer_token":"${inGbk}"}`)],
    ['utf-16le', utf16('{"customer_token":"小明"}')],
    ['big5', ascii('{"customer_token":"\xa4p\xa9\xfa"}')],
  ])('a body is read in the charset that its Content-Type names, which is noted: %s', async (charset, body) => {
    const testFake = createTestFake()
    const headers = { 'content-type': `application/json; Charset=${charset}` }
    const { reply, violations } = await sendBytes(testFake, asks, body, headers)
    expect(reply).toMatchObject({ code: 1000 })
    expect(testFake.company.world.customers.byToken('小明')).toBeDefined()
    expect(violations).toMatchObject([{ pointer: 'body', severity: 'warning' }])
  })

  test('a charset that nobody knows is refused, and so are bytes that are not of the one named', async () => {
    const refused = await sendBytes(createTestFake(), asks, '{}', {
      'content-type': 'application/json; charset=klingon',
    })
    expect(refused).toMatchObject({ status: 400, hint: expect.stringMatching(/^body-charset: /) as string })
    const wrong = await sendBytes(createTestFake(), asks, bytes(0x22, 0x81, 0x20, 0x22), {
      'content-type': 'application/json; charset=gbk',
    })
    expect(wrong).toMatchObject({ status: 400, violations: [{ message: expect.stringMatching(/gbk/) as string }] })
  })

  test.each([
    ['gbk', 0xff],
    ['big5', 0xff],
  ])('bytes that are no character of the charset that is named are refused: %s', async (charset, byte) => {
    const headers = { 'content-type': `application/json; charset=${charset}` }
    const body = Buffer.concat([ascii('{"customer_token":"a'), bytes(byte, byte), ascii('"}')])
    const refused = await sendBytes(createTestFake(), asks, new Uint8Array(body), headers)
    expect(refused).toMatchObject({ status: 400, hint: expect.stringMatching(/^body-charset: /) as string })
  })

  test('overlong UTF-8 is not taken for GBK', async () => {
    const refused = await sendBytes(createTestFake(), asks, ascii('{"customer_token":"\xc0\xaf"}'))
    expect(refused).toMatchObject({ status: 400, hint: 'body-charset: Encode the body as UTF-8.' })
  })

  test('body.charset=utf-8: a body is UTF-8, whatever its Content-Type names', async () => {
    const testFake = createTestFake({ assume: { 'body.charset': 'utf-8' } })
    const headers = { 'content-type': 'application/json; charset=gbk' }
    expect(await sendBytes(testFake, asks, ascii(`{"customer_token":"${inGbk}"}`), headers)).toMatchObject({
      status: 400,
    })
    expect(await sendBytes(testFake, asks, '{"customer_token":"小明"}', headers)).toMatchObject({
      reply: { code: 1000 },
    })
    expect(testFake.company.world.customers.byToken('小明')).toBeDefined()
  })

  test('a byte order mark is passed over, and noted', async () => {
    for (const headers of [json, form]) {
      const testFake = createTestFake()
      const body = headers === json ? '{"customer_token":"u1"}' : 'customer_token=u1'
      const taken = await sendBytes(testFake, asks, `\ufeff${body}`, headers)
      expect(taken.reply).toMatchObject({ code: 1000 })
      expect(taken.violations).toMatchObject([{ pointer: 'body', severity: 'warning' }])
    }
  })
})

describe('what is no JSON object is named', () => {
  const gzipped = new Uint8Array(gzipSync('{"customer_token":"u1"}'))
  const parts = '--x\r\nContent-Disposition: form-data; name="customer_token"\r\n\r\nu1\r\n--x--\r\n'
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' }

  test.each<[string, string | Uint8Array<ArrayBuffer>, Record<string, string>, string, RegExp]>([
    ['gzip by its header', gzipped, { ...json, 'content-encoding': 'gzip' }, 'body-compressed', /gzip/],
    ['gzip by its first bytes', gzipped, json, 'body-compressed', /gzip/],
    ['br', bytes(0x0b, 0x02), { ...json, 'content-encoding': 'br' }, 'body-compressed', /Content-Encoding/],
    ['UTF-16 with a mark', utf16('\ufeff{"customer_token":"u1"}'), json, 'body-charset', /UTF-16/],
    ['UTF-16 without one', utf16('{"customer_token":"u1"}'), json, 'body-charset', /UTF-16/],
    ['multipart', parts, multipart, 'body-format', /multipart/],
    ['multipart by its begin', parts, json, 'body-format', /multipart/],
    ['XML', '<?xml version="1.0"?><customer_token>u1</customer_token>', json, 'body-format', /XML/],
    ['a form', 'customer_token=u1&assign_type=agent', json, 'body-format', /form/],
    ['YAML', 'customer_token: u1\nassign_type: agent\n', json, 'body-format', /YAML/],
    ['base64', Buffer.from('{"customer_token":"u1"}').toString('base64'), json, 'body-format', /base64/],
    ['single quotes', "{'customer_token': 'u1'}", json, 'body-format', /single quotes/],
    ['None of Python', '{"customer_token": None}', json, 'body-format', /Python/],
    ['True of Python in a list', '{"a": [1, True]}', json, 'body-format', /Python/],
    [
      'JSON that is percent-encoded',
      encodeURIComponent('{"customer_token":"u1"}'),
      json,
      'body-format',
      /percent-encoded/,
    ],
    ['an object as JavaScript prints it', '[object Object]', json, 'body-format', /\[object Object\]/],
  ])('%s', async (_, body, headers, cause, named) => {
    const refused = await sendBytes(createTestFake(), asks, body, headers)
    expect(refused).toMatchObject({ status: 400, reply: { code: 2000 }, diagnosis: { cause } })
    expect(refused.hint).toMatch(new RegExp(`^${cause}: `))
    expect(refused.violations).toMatchObject([{ pointer: 'body', severity: 'error' }])
    expect(refused.violations[0]?.message).toMatch(named)
    expect(refused.violations[0]?.message).not.toMatch(/unexpected token/i)
  })

  test.each([
    ['JSON encoded twice', JSON.stringify('{"customer_token":"u1"}'), /encoded twice/],
    ['a list', '[{"customer_token":"u1"}]', /list/],
    ['a text', '"u1"', /text/],
    ['a number', '12345678901234567890', /number/],
    ['true', 'true', /true or false/],
    ['null', 'null', /null/],
  ])('%s: nothing in it is read', async (_, body, named) => {
    const refused = await sendBytes(createTestFake(), asks, body)
    expect(refused.reply).toMatchObject({ code: 2000, message: expect.stringMatching(/customer_token$/) as string })
    expect(refused.hint).toMatch(/^body-format: /)
    const ofBody = refused.violations.find(({ pointer }) => pointer === 'body')
    expect(ofBody).toMatchObject({ severity: 'warning', message: expect.stringMatching(named) as string })
  })

  test('an object inside that is JSON as text is named', async () => {
    const body = JSON.stringify({
      customer_token: 'u1',
      im_sub_session_id: 0,
      message_id: 'm',
      data: JSON.stringify({ content: 'hi' }),
    })
    const { reply, violations } = await sendBytes(createTestFake(), says, body)
    expect(reply).toMatchObject({ code: 2005 })
    expect(violations).toMatchObject([
      { pointer: 'body/data', message: expect.stringMatching(/JSON as text/) as string },
    ])
  })

  test('JSON in a parameter of the query is named', async () => {
    const { call, lastRequest } = createTestFake()
    const query = { customer_token: 'u1', im_sub_session_id: 0, message_id: 'm', data: '{"content":"hi"}' }
    await call('POST', '/im/messages', { query })
    expect(lastRequest()?.violations).toMatchObject([
      { pointer: 'body/data', message: expect.stringMatching(/JSON as text/) as string },
    ])
  })
})

test('the hint says that a body is nested too deep', async () => {
  const refused = await sendBytes(createTestFake(), asks, '['.repeat(200_000))
  expect(refused).toMatchObject({
    status: 400,
    hint: expect.stringMatching(/^body-malformed: .*nested.*100/) as string,
  })
})

test('what is wrong with a body stands in the journal and the hint, not in the reply', async () => {
  const refused = await sendBytes(createTestFake(), asks, '{"a":"b}')
  expect(refused.reply).toMatchObject({ code: 2000, message: '请求体不是合法的JSON' })
  expect(refused.violations[0]?.message).toMatch(/^cannot be read: ./)
})

describe('hostile bodies', () => {
  /** As long as a body may be; seconds of work for anything that is not linear. */
  const long = 1_000_000

  test.each([
    ['an open text with escapes', `"${'\\"'.repeat(long / 2)}`, json],
    ['quotes', '"'.repeat(long), json],
    ['brackets', '['.repeat(long), json],
    ['blanks behind a quote', `"${' '.repeat(long)}`, json],
    ['blanks behind the beginning of base64', `eyJ${' '.repeat(long)}!`, json],
    ['lines of base64 that end wrongly', `eyJ${'a\n'.repeat(long / 2)}!`, json],
    ['a name given very often', `{${Array.from({ length: long / 8 }, () => '"a":1.0').join(',')}}`, json],
    ['a list in a form', 'a[]=&'.repeat(long / 5), form],
    ['a name in a form', 'a=&'.repeat(long / 3), form],
    ['bytes that are not UTF-8 in a form', 'a=%ff&'.repeat(long / 6), form],
  ])('are read in time that grows with their length: %s', async (_, body, headers) => {
    const { send } = createTestFake()
    expect((await send('/open_api_v1/log_in', { method: 'POST', body, headers })).status).toBeLessThan(500)
  })

  test('are refused in time that grows with their length: mistakes and nulls in one list', async () => {
    const { send, signedPath } = createTestFake()
    const phones = Array.from({ length: long / 20 }, (_, at) => (at % 2 === 0 ? '[null,5,{}]' : 'null')).join()
    const body = `{"customer":{"nick_name":"a","cellphones":[${phones}]}}`
    const sent = await send(signedPath('/customers'), { method: 'POST', body, headers: json })
    expect(sent.status).toBeLessThan(500)
  })
})
