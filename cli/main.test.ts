import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { get } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { readOutput, runCommand, spawnCommand, startCommandServer } from './processes/testing.ts'

test('shows the next steps, and its example call is answered with 1000', async () => {
  const { out } = await startCommandServer()
  expect(out.all()).toMatch(/UDESK_BASE_URL=http:\/\/127\.0\.0\.1:\d+\/open_api_v1/)
  expect(out.all()).toContain('UDESK_API_TOKEN=11111111-2222-4333-8444-555555555555')
  expect(out.all()).toContain('No webhook is set')
  const url = /curl '(.*)'/.exec(out.all())?.[1] ?? ''
  expect(await (await fetch(url)).json()).toMatchObject({ code: 1000 })
})

test('shows calls that work when pasted, with an admin token on all interfaces', async () => {
  const { out } = await startCommandServer(['--host', '0.0.0.0', '--admin-token', 's3cret'])
  expect(out.all()).toMatch(/UDESK_BASE_URL=http:\/\/127\.0\.0\.1:\d+\/open_api_v1/)
  expect(runPasted(/^ {2}(curl .* -X PUT .*)$/m, out.all())).toEqual({ url: 'http://127.0.0.1:3000/udesk' })
  expect(runPasted(/^ {2}(curl .*\/state) #/m, out.all())).toMatchObject({ webhook: 'http://127.0.0.1:3000/udesk' })
})

/** Runs a command of the screen in a shell, and reads what it prints. */
const runPasted = (shown: RegExp, screen: string): unknown =>
  JSON.parse(execFileSync('sh', ['-c', shown.exec(screen)?.[1] ?? 'false'], { encoding: 'utf8', stdio: 'pipe' }))

test('shows where pushes go when a webhook is set', async () => {
  const { out } = await startCommandServer(['--webhook', 'http://127.0.0.1:9/udesk'])
  expect(out.all()).toContain('Pushes go to http://127.0.0.1:9/udesk')
  expect(out.all()).not.toContain('No webhook')
})

test('never shows the password of a webhook, and refuses an impossible webhook', async () => {
  const { out } = await startCommandServer(['--webhook', 'http://robot:hunter2@127.0.0.1:9/udesk'])
  expect(out.all()).toContain('Pushes go to http://robot:***@127.0.0.1:9/udesk')
  expect(await runCommand(['--port', '0', '--webhook', 'http://127.0.0.1:99999/'])).toEqual({
    code: 2,
    out: '',
    err: '--webhook: has no port that can exist: it is a number from 1 to 65535, as http://127.0.0.1:3000/udesk\n',
  })
})

test('ignores the variables that Kubernetes sets for a service of this name, also in the health check', async () => {
  const links = { MOCK_UDESK_PORT: 'tcp://10.0.0.1:8375', MOCK_UDESK_SERVICE_HOST: '10.0.0.1' }
  const { out, err } = await startCommandServer(['--json'], {
    env: { ...links, MOCK_UDESK_WEBHOOK: '', NODE_DEBUG: 'mock-udesk' },
  })
  expect(err.all()).toMatch(/MOCK_UDESK_PORT is ignored[^]*MOCK_UDESK_SERVICE_HOST is ignored/)
  const { port } = new URL((JSON.parse(out.all()) as { url: string }).url)
  const checkHealth = (env: Record<string, string>) =>
    execFileSync(process.execPath, [resolve('dist/cli/healthcheck.js')], { env: { PATH: process.env.PATH, ...env } })
  checkHealth({ ...links, MOCK_UDESK_DEFAULT_PORT: port })
  expect(() => checkHealth({ MOCK_UDESK_PORT: '1', MOCK_UDESK_DEFAULT_PORT: port })).toThrow()
})

test('prints one line of JSON for programs', async () => {
  const { out } = await startCommandServer(['--json'])
  const ready = JSON.parse(out.all()) as { url: string }
  expect(ready).toEqual({
    event: 'ready',
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string,
    admin_url: `${ready.url}/__admin`,
    env: {
      UDESK_BASE_URL: `${ready.url}/open_api_v1`,
      UDESK_ORIGIN: ready.url,
      UDESK_EMAIL: 'admin@udesk.cn',
      UDESK_PASSWORD: 'udesk',
      UDESK_API_TOKEN: '11111111-2222-4333-8444-555555555555',
      UDESK_STRUCT_MESSAGE_KEY: '708ff6dc-41d5-4med-9ebc-0388zz9d76f1',
    },
  })
})

test('logs events of companies that were added later, and names them', async () => {
  const { out, err } = await startCommandServer(['--json'])
  const { admin_url: adminUrl } = JSON.parse(out.all()) as { admin_url: string }
  const post = (path: string, body: object, headers = {}) =>
    fetch(`${adminUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  await post('/companies', { id: 'acme' })
  await post('/pushes', { body: {} }, { 'x-mock-company': 'acme' })
  await post('/pushes', { body: {}, customer_token: 'u9' })
  await err.shows('u9')
  expect(err.all()).toMatch(/^\S+ push .*\[acme\]\n\S+ push .*u9[^[\]]*\n$/)
})

test('reads every option of its help from a variable too', async () => {
  const { out } = await runCommand(['--help'])
  expect(out).toMatch(/--port <number> .*\n[^]*--json .*\n[^]*\n {2}start \[options\] {2}/)
  const child = spawnCommand([], { env: { MOCK_UDESK_PORT: '0', MOCK_UDESK_JSON: '1' } })
  onTestFinished(() => void child.kill('SIGKILL'))
  await readOutput(child.stdout).shows('{"event":"ready"')
})

test('logs each call, and why it was refused, without secrets', async () => {
  const { out, err } = await startCommandServer()
  const url = /curl '(.*)'/.exec(out.all())?.[1] ?? ''
  await fetch(url)
  await fetch(url)
  await err.shows('20623')
  expect(err.all()).toMatch(/^\d\d:\d\d:\d\d\.\d{3} GET \/im\/agent_status 200 code 1000 \d+ ms$/m)
  expect(err.all()).toMatch(/200 code 20623 \d+ ms – nonce: Make a new nonce/)
  expect(err.all()).not.toMatch(/11111111-2222|sign=/)
})

test('shows armed faults when it is ready, and logs what they touch', async () => {
  const files = { 'mock-udesk.yaml': 'faults: [{ target: reply, fault: status, status: 503 }]\n' }
  const { out, err } = await startCommandServer([], { files })
  expect(out.all()).toContain('Armed faults:\n  fault 1: reply status (status 503), once\n')
  const url = /curl '(.*)'/.exec(out.all())?.[1] ?? ''
  expect((await fetch(url)).status).toBe(503)
  await err.shows('GET /im')
  expect(err.all()).toContain('over  fault 1: reply status (status 503), once; touched 1\n')
  expect(err.all()).toMatch(/GET \/im\/agent_status 503 \d+ ms \[fault 1: status\]$/m)
  const { out: line } = await startCommandServer(['--json'], { files })
  expect(JSON.parse(line.all())).toMatchObject({ faults: [{ target: 'reply', fault: 'status', status: 503 }] })
})

test('triggers a push, and prints the answer of the receiver', async () => {
  const receiver = createServer((request, response) => {
    void text(request).then((body) => response.writeHead(body.includes('您好') ? 200 : 500).end())
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void receiver.close())
  await once(receiver, 'listening')
  const { port } = receiver.address() as AddressInfo
  const { out } = await startCommandServer(['--json', '--webhook', `http://127.0.0.1:${port}/udesk`])
  const { url } = JSON.parse(out.all()) as { url: string }

  const set = ['--set', 'messages.0.data.content=您好', '--customer-token', 'u7', '--url', url]
  const delivered = await runCommand(['trigger', 'message', ...set])
  expect(delivered.code).toBe(0)
  expect(delivered.out).toMatch(/"customer_token": "u7"[^]*answered 200 after \d+ ms\nu7\.1 delivered\n$/)
  const failed = await runCommand(['trigger', 'read', '--url', url])
  expect([failed.code, failed.out]).toEqual([1, expect.stringMatching(/answered 500 [^]*failed – answered 500/)])
  expect(await runCommand(['trigger', 'reed', '--url', url])).toMatchObject({ code: 2 })
  expect((await runCommand(['trigger', 'read', '--url', 'http://127.0.0.1:9'])).err).toContain(
    'No mock-udesk answers: port 9 ',
  )
})

/** The files of a certificate and its key. */
const makePair = () => {
  const directory = mkdtempSync(join(tmpdir(), 'mock-udesk-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const [cert, key] = [join(directory, 'cert.pem'), join(directory, 'key.pem')]
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1']
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, ...names], {
    stdio: 'ignore',
  })
  return { cert, key }
}

test('serves https with a given certificate', async () => {
  const { cert, key } = makePair()
  const { out } = await startCommandServer(['--json', '--tls-cert', cert, '--tls-key', key])
  const { url } = JSON.parse(out.all()) as { url: string }
  expect(url).toMatch(/^https:/)
  const request = get(`${url}/livez`, { ca: readFileSync(cert) })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  expect(response.resume().statusCode).toBe(200)
})

test('a call cannot forge a log line or control a terminal', async () => {
  const { out, err } = await startCommandServer(['--json'])
  const { url } = JSON.parse(out.all()) as { url: string }
  await fetch(`${url}/open_api_v1/x%1b%5b2J%0a12:00:00.000%20GET%20/forged%E2%80%A8%E2%80%AE%C2%9B`)
  await err.shows('404')
  expect(err.all()).toMatch(/ GET \/open_api_v1\/x\\u001b\[2J\\n12:00:00\.000 GET \/forged\\u2028\\u202e\\u009b 404 /)
  expect(err.all()).not.toMatch(/^12:00|[\u001b\u2028\u202e\u009b]/m)
})

test('logs plain HTTP on the https port', async () => {
  const { cert, key } = makePair()
  const { out, err } = await startCommandServer(['--json', '--tls-cert', cert, '--tls-key', key])
  const { url } = JSON.parse(out.all()) as { url: string }
  await expect(fetch(`${url.replace('https:', 'http:')}/open_api_v1/im/agent_status`)).rejects.toThrow()
  await err.shows('http-to-https: ')
  expect(err.all()).toMatch(/^\S+ - - – \d+ ms – http-to-https: The caller speaks plain HTTP, .* write https:\/\//m)
})

test('shows, over https, calls that work when pasted, and the host name with the subdomain', async () => {
  const { cert, key } = makePair()
  const { out } = await startCommandServer(['--tls-cert', cert, '--tls-key', key])
  expect(out.all()).toMatch(/resolves to this machine: https:\/\/demo\.udesk\.cn:\d+\/open_api_v1\n/)
  expect(runPasted(/^ {2}(curl .*agent_status.*)$/m, out.all())).toMatchObject({ code: 1000 })
  expect(runPasted(/^ {2}(curl .*\/state) #/m, out.all())).toMatchObject({ webhook: null })
})

test('reports in one sentence what is wrong with a certificate, a key or an admin token', async () => {
  const [one, other] = [makePair(), makePair()]
  const swapped = await runCommand(['--tls-cert', one.key, '--tls-key', one.cert])
  expect([swapped.code, swapped.err]).toEqual([
    2,
    expect.stringMatching(/^\S+key\.pem contains no certificate: .*\n\S+cert\.pem contains no key .*\n$/),
  ])
  expect(await runCommand(['--tls-cert', one.cert, '--tls-key', other.key])).toMatchObject({
    code: 2,
    err: `${other.key} is not the key of the certificate ${one.cert}\n`,
  })
  const spaced = await runCommand([], { env: { MOCK_UDESK_ADMIN_TOKEN: 'a b' } })
  expect([spaced.code, spaced.err]).toEqual([
    2,
    expect.stringMatching(/^MOCK_UDESK_ADMIN_TOKEN: cannot be "a b" .*\n$/),
  ])
})

test.each(['SIGINT', 'SIGTERM'] as const)('ends with 0 on %s, open event streams or not', async (signal) => {
  const { child, out } = await startCommandServer(['--json'])
  const { admin_url: adminUrl } = JSON.parse(out.all()) as { admin_url: string }
  const stream = await fetch(`${adminUrl}/events`)
  child.kill(signal)
  await once(child, 'exit')
  expect(child.exitCode).toBe(0)
  await stream.body?.cancel().catch(() => undefined)
})

test('reports all mistakes of the configuration at once', async () => {
  const { err, code } = await runCommand(['--port', 'many', '--host', '0.0.0.0'], {
    files: { 'mock-udesk.yaml': 'webhok: http://127.0.0.1:3000\nlocale: cn\n' },
    env: { MOCK_UDESK_SEDE: '1' },
  })
  expect(code).toBe(2)
  expect(err).toContain('mock-udesk.yaml:1 webhok: "webhok" is not known; did you mean "webhook"?')
  expect(err).toContain('mock-udesk.yaml:2 locale: must not be "cn"')
  expect(err).toContain('MOCK_UDESK_SEDE is not known; did you mean "MOCK_UDESK_SEED"?')
  expect(err).toContain('--port: must be a whole number, not "many"')
  expect(err).toContain('--host 0.0.0.0 lets other machines reach /__admin')
  expect(err).not.toContain('    at ')
})

test('says which option helps when the port is in use', async () => {
  const { out } = await startCommandServer(['--json'])
  const { port } = new URL((JSON.parse(out.all()) as { url: string }).url)
  const { err, code } = await runCommand(['--port', port])
  expect([code, err]).toEqual([
    2,
    `Port ${port} is in use: choose another one with --port, or --port 0 for a free one.\n`,
  ])
})

test('suggests the flag or the command that was meant', async () => {
  const flag = await runCommand(['--prot', '1'])
  expect([flag.code, flag.err]).toEqual([2, "error: unknown option '--prot'\n(Did you mean --port?)\n"])
  const command = await runCommand(['explian'])
  expect([command.code, command.err]).toEqual([2, 'There is no command "explian"; did you mean "explain"?\n'])
  expect((await runCommand(['--version'])).code).toBe(0)
})

test('signs a call in which explain finds no mistake', async () => {
  const { out: url } = await runCommand(['sign', '/customers', '--query', 'page=1'])
  expect(await runCommand(['explain', url.trim()])).toMatchObject({ code: 0, out: '✓ The signature is correct.\n' })
  const wrong = await runCommand(['explain', url.trim(), '--token', 'another'])
  expect(wrong.code).toBe(1)
  expect(wrong.out).toMatch(/✗ signatureWrong .*\n\nText to sign: admin@udesk\.cn&another&/)
  expect((await runCommand(['explain', '/customers'])).code).toBe(2)
  const misplaced = await runCommand(['explain', url.trim().replace('/open_api_v1', '/open_api_v1/open_api_v1')])
  expect(misplaced.code).toBe(1)
  expect(misplaced.out).toMatch(
    /^✗ pathUnknown \(base-url\): Write \/open_api_v1 once, .* GET or POST \/open_api_v1\/customers/,
  )
  expect((await runCommand(['sign', '--in', 'python'])).out).toMatch(/^# python3/)
})

test.each([
  ['--base-url', 'nonsense', 'Give a base URL such as http://127.0.0.1:8375/open_api_v1'],
  ['--method', 'FETCH', 'Allowed choices are POST, GET, PUT, DELETE.'],
  ['--body', '{', 'It is not JSON'],
])('refuses to sign with an impossible %s %s', async (option, value, why) => {
  const { out, err, code } = await runCommand(['sign', '--in', 'curl', option, value])
  expect({ out, code, err }).toEqual({ out: '', code: 2, err: expect.stringContaining(why) as string })
  expect(err).toContain(`argument '${value}' is invalid`)
})

test('signs a structured message, and explains why one is refused', async () => {
  const ids = ['im_sub_session_id=1', 'customer_id=1', 'agent_id=1']
  const { out: url } = await runCommand(['sign', '--struct', '--query', ...ids])
  expect(url).toMatch(/\/im\/sessions\/struct_messages\?im_sub_session_id=1&.*&sign=[0-9a-f]{32}\n$/)
  expect(await runCommand(['explain', url.trim()])).toMatchObject({ code: 0 })
  expect((await runCommand(['explain', url.trim(), '--struct-key', 'another'])).out).toContain('signatureWrong')
  expect(await runCommand(['sign', '--struct', '--query', 'agent_id=1'])).toMatchObject({
    code: 2,
    err: '--struct needs --query im_sub_session_id=… customer_id=… agent_id=…\n',
  })
  expect((await runCommand(['sign', '--struct', '--in', 'php'])).code).toBe(2)
})

test('prints the document and the open questions', async () => {
  expect((await runCommand(['spec'])).out).toMatch(/^\{\n {2}"openapi": "3.1/)
  expect((await runCommand(['spec', '--yaml'])).out).toMatch(/^openapi: 3.1/)
  expect((await runCommand(['spec', '--assumptions', '--yaml'])).out).toMatch(/^- id: \w+/)
})

test('grades a webhook, writes a report, and exits with 1 from grade C on', { timeout: 60_000 }, async () => {
  const receiver = createServer((request, response) => {
    const refused = request.url === '/strict'
    void text(request).then((body) => response.writeHead(refused && body.includes('"image"') ? 422 : 200).end())
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void receiver.close())
  await once(receiver, 'listening')
  const { port } = receiver.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const reports = join(mkdtempSync(join(tmpdir(), 'mock-udesk-')), 'found.json')
  onTestFinished(() => rmSync(dirname(reports), { recursive: true }))

  const good = await runCommand(['check-webhook', `${url}/udesk`])
  expect([good.code, good.err]).toEqual([0, ''])
  expect(good.out).toMatch(/\nGrade A No finding\. \d+ passed; /)
  const strict = await runCommand(['check-webhook', `${url}/strict`, '--report', `json=${reports}`])
  expect([strict.code, strict.out]).toEqual([
    1,
    expect.stringMatching(/✗ image .*\n {6}answered 422.*\n[^]*\nGrade C /),
  ])
  expect(JSON.parse(readFileSync(reports, 'utf8'))).toMatchObject({ grade: 'C' })
  const wrong = await runCommand(['check-webhook', url, '--report', 'html=/nowhere/a.html'])
  expect([wrong.code, wrong.out, wrong.err]).toEqual([
    2,
    '',
    expect.stringContaining('/nowhere/a.html cannot be written'),
  ])
  expect(await runCommand(['check-webhook', 'localhost:3000'])).toMatchObject({ code: 2 })
  expect(await runCommand(['check-webhook', url, '--load', 'much'])).toMatchObject({ code: 2 })
})

test('proxies a target with https, whose certificate it trusts if Node does', async () => {
  const { cert, key } = makePair()
  const { out: fake } = await startCommandServer(['--json', '--tls-cert', cert, '--tls-key', key])
  const { url: target } = JSON.parse(fake.all()) as { url: string }
  const passed = async (env: Record<string, string>) => {
    const child = spawnCommand(['proxy', '--target', target, '--port', '0', '--json'], { env })
    onTestFinished(() => void child.kill('SIGKILL'))
    const out = readOutput(child.stdout)
    await out.shows('\n')
    const { url } = JSON.parse(out.all()) as { url: string }
    return (await fetch(`${url}/open_api_v1/im/agent_status`)).json()
  }
  expect(await passed({ NODE_EXTRA_CA_CERTS: cert })).toMatchObject({ code: 20621 })
  const why = `the certificate of ${target} is self-signed: name it to Node: NODE_EXTRA_CA_CERTS=FILE`
  const message = `mock-udesk proxy: ${why} (DEPTH_ZERO_SELF_SIGNED_CERT)`
  expect(await passed({})).toEqual({ message })
})

test('proxies an integration, and exits with 1 where something breaks the document', async () => {
  const { out: fake } = await startCommandServer(['--json'])
  const { url: target } = JSON.parse(fake.all()) as { url: string }
  const child = spawnCommand(['proxy', '--target', target, '--port', '0', '--json'], {})
  onTestFinished(() => void child.kill('SIGKILL'))
  const out = readOutput(child.stdout)
  await out.shows('\n')
  const { url } = JSON.parse(out.all()) as { url: string }
  await fetch(`${url}/open_api_v1/im/agent_status`)
  await out.shows('"event":"call"')
  child.kill('SIGINT')
  await once(child, 'exit')
  const [, call, summary] = out
    .all()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  expect(call).toMatchObject({ event: 'call', name: 'listAgentStatus', status: 200 })
  expect(summary).toMatchObject({ event: 'summary', verdict: 'differs' })
  expect(child.exitCode).toBe(1)
  expect(await runCommand(['proxy'])).toMatchObject({ code: 2, err: expect.stringContaining('--target') as string })
  expect(await runCommand(['proxy', '--target', target, '--port', new URL(target).port])).toMatchObject({ code: 2 })
})

test('refuses a query that is not UTF-8, as the source does: the build must not drop the check', async () => {
  const { out } = await startCommandServer(['--json'])
  const { env } = JSON.parse(out.all()) as { env: { UDESK_BASE_URL: string } }
  const response = await fetch(`${env.UDESK_BASE_URL}/log_in?email=%D5%C5`, { method: 'POST' })
  expect(response.status).toBe(400)
  expect(response.headers.get('x-mock-udesk-hint')).toMatch(/^query-charset: /)
})

test('explain does not judge a signature that a call does not need', async () => {
  const base = 'http://127.0.0.1:8375/open_api_v1'
  expect(await runCommand(['explain', `${base}/log_in`])).toMatchObject({
    ...{ code: 0, out: '✓ This call needs no signature.\n' },
  })
  const lost = await runCommand(['explain', `${base}/nothing_like_it`])
  expect([lost.code, lost.out.trim().split('\n').length]).toEqual([1, 1])
  expect(lost.out).toContain('unknown-path')
})

test('sign adds its parameters to a path with a query', async () => {
  const { out } = await runCommand(['sign', '/im/messages?x=1', '--query', 'y=2'])
  expect(out).toMatch(/\/im\/messages\?x=1&y=2&email=/)
})

test.each(['play', 'trigger'])('%s names --url where its address is wrong', async (command) => {
  const target = command === 'play' ? 'assigned-and-answered' : 'close'
  const { code, err } = await runCommand([command, '--url', '127.0.0.1:8375', target])
  expect(code).toBe(2)
  expect(err).toMatch(/^--url needs an address such as http:\/\/127\.0\.0\.1:8375/)
})
