import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { signSha256 } from '../spec/signature.ts'
import { languages, writeProgram, type CallForProgram, type Language } from './call-programs.ts'

const runs: Record<Language, { needs: string[]; command: string[]; file: string }> = {
  curl: { needs: ['curl', 'openssl'], command: ['sh'], file: 'sign.sh' },
  node: { needs: ['node'], command: ['node'], file: 'sign.mjs' },
  python: { needs: ['python3'], command: ['python3'], file: 'sign.py' },
  java: { needs: ['java'], command: ['java', '-Dfile.encoding=UTF-8'], file: 'Sign.java' },
  go: { needs: ['go'], command: ['go', 'run'], file: 'sign.go' },
  php: { needs: ['php'], command: ['php'], file: 'sign.php' },
}

const credentials = { email: "o'hara+ops@udesk.cn", apiToken: `it's "a" $token \\ \`with\` everything` }
const body = `{"content":"it's \\"您好\\" & $HOME"}`

const folder = mkdtempSync(join(tmpdir(), 'sign-in-'))
const received: { method?: string | undefined; url: URL; type?: string | undefined; body: string }[] = []
const server = createServer((request, response) => {
  void text(request).then((body) => {
    const { method, headers, url = '' } = request
    received.push({ method, url: new URL(url, 'http://localhost'), type: headers['content-type'], body })
    response.end('{"code":1000}')
  })
})
let baseUrl = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  baseUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/open_api_v1`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

for (const language of languages) {
  const missing = runs[language].needs.filter((command) => !isHere(command))
  const here = missing.length === 0 || process.env.REQUIRE_ALL === '1' // REQUIRE_ALL makes a missing language a failure
  const because = here ? '' : ` (not run: ${missing.join(' and ')} is not on this machine)`

  test.skipIf(!here)(
    `writes ${language} code that gets a signed call through${because}`,
    { timeout: 60_000 },
    async () => {
      const call = { method: 'GET', path: '/im/agent_status', query: { agent_id: '397' } }
      const arrived = await send(language, call)
      expect(arrived).toMatchObject({ method: 'GET', body: '' })
      expect(arrived.url.pathname).toBe('/open_api_v1/im/agent_status')
      expect(arrived.url.searchParams.get('agent_id')).toBe('397')
      expectSigned(arrived.url)
    },
  )

  test.skipIf(!here)(`writes ${language} code that sends a body as it is${because}`, { timeout: 60_000 }, async () => {
    const arrived = await send(language, { method: 'POST', path: '/im/messages', body })
    expect(arrived).toMatchObject({ method: 'POST', body, type: 'application/json' })
    expectSigned(arrived.url)
  })
}

test('makes a new nonce for every call', async () => {
  const call = { method: 'GET', path: '/im/agent_status' }
  const [one, other] = [await send('node', call), await send('node', call)]
  expect(one.url.searchParams.get('nonce')).not.toBe(other.url.searchParams.get('nonce'))
})

/** Runs the program for a call, and returns the request that arrived. */
async function send(language: Language, call: Omit<CallForProgram, 'email' | 'apiToken' | 'baseUrl'>) {
  const { command, file } = runs[language]
  const [program = '', ...args] = command
  writeFileSync(join(folder, file), writeProgram(language, { ...credentials, baseUrl, ...call }))
  const { stdout } = await promisify(execFile)(program, [...args, join(folder, file)])
  expect(stdout).toContain('{"code":1000}')
  return received.pop()!
}

function expectSigned({ searchParams }: URL) {
  const { email = '', timestamp = '', nonce = '', sign, sign_version } = Object.fromEntries(searchParams)
  expect(email).toBe(credentials.email)
  expect(timestamp).toMatch(/^[0-9]{10}$/)
  expect(sign_version).toBe('v2')
  expect(sign).toBe(signSha256({ ...credentials, timestamp, nonce }))
}

function isHere(command: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${command}`])
    return true
  } catch {
    return false
  }
}
