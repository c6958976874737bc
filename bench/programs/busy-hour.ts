/**
 * An hour of a contact centre with 500 agents and no receiver, on the frozen clock, one second after the other. In each conversation the
 * customer asks for an agent, writes after 30 s, is answered after 60 s and leaves after 300 s. Prints the real time in s.
 */
import { expectSuccess, loadLibrary } from './library.ts'

const seconds = 3_600
const [library = '', conversations = ''] = process.argv.slice(2)
const { startMockUdesk } = await loadLibrary(library)

const agents = Array.from({ length: 500 }, (_, index) => ({ id: index + 1, name: `Agent ${index + 1}`, capacity: 10 }))
const udesk = await startMockUdesk({ data: { agents } })
await udesk.clock.freeze()

const sessions: number[] = []
const began = performance.now()
for (let second = 0; second < seconds + 300; second++) {
  for (const conversation of begunAt(second)) sessions[conversation] = await join(conversation)
  for (const conversation of begunAt(second - 30)) await write(conversation)
  for (const conversation of begunAt(second - 60)) await answer(conversation)
  for (const conversation of begunAt(second - 300)) await leave(conversation)
  await udesk.clock.advance(1_000)
}
const took = (performance.now() - began) / 1_000
const open = await udesk.sessions.list({ state: 'open' })
await udesk.stop()
if (sessions.length !== Number(conversations) || open.length > 0) {
  throw new Error(`${sessions.length} conversations began, and ${open.length} are still open`)
}
console.log(JSON.stringify(took))

/** The conversations that begin in this second of the hour. */
function begunAt(second: number): number[] {
  if (second < 0 || second >= seconds) return []
  const from = Math.ceil((second * Number(conversations)) / seconds)
  const to = Math.ceil(((second + 1) * Number(conversations)) / seconds)
  return Array.from({ length: to - from }, (_, index) => from + index)
}

function tokenOf(conversation: number): string {
  return `u${conversation}`
}

function sessionOf(conversation: number): number {
  return sessions[conversation] ?? NaN
}

async function join(conversation: number): Promise<number> {
  const body = { customer_token: tokenOf(conversation), assign_type: 'agent' } as const
  const reply = expectSuccess(await udesk.client.createSession({ body }))
  const { im_sub_session_id: id } = (reply as { assign_info: { im_sub_session_id: number } }).assign_info // an agent was free
  return id
}

async function write(conversation: number): Promise<void> {
  const body = {
    customer_token: tokenOf(conversation),
    im_sub_session_id: sessionOf(conversation),
    message_id: `m${conversation}`,
    type: 'message',
    data: { content: 'Where is my parcel?' },
  } as const
  expectSuccess(await udesk.client.sendMessage({ body }))
}

async function answer(conversation: number): Promise<void> {
  const session = await udesk.sessions.get(sessionOf(conversation))
  await session.say('It arrives tomorrow.')
}

async function leave(conversation: number): Promise<void> {
  expectSuccess(await udesk.client.closeSession({ path: { session_id: sessionOf(conversation) } }))
}
