/** Planned faults of a reply. A fault replaces the reply, or changes the reply's shape or bytes. */
import { parsePointer, valueAtPath } from '../../common/json-pointer.ts'
import type { Clock } from '../clock/clock.ts'
import type { FaultOf } from '../faults.ts'

export type Answer = {
  /** Null: the connection ends without an answer. */
  status: number | null
  body: Record<string, unknown> | string
  headers: Record<string, string>
}

type PlannedFault = FaultOf<'reply'> | null

/** The answer of a fault that replaces the reply; null if the fault does not replace the reply. */
export function answerOfFault(fault: PlannedFault): Answer | null {
  if (fault?.fault === 'connection-reset') return { status: null, body: '', headers: {} }
  if (fault?.fault !== 'status') return null
  const page = `<html><body><h1>${fault.status}</h1><p>A fault that was planned (mock-udesk)</p></body></html>`
  return { status: fault.status, body: page, headers: { 'content-type': 'text/html' } }
}

/** Applies a fault that changes the shape of the answer. */
export function applyShapeFault(answer: Answer, fault: PlannedFault): Answer {
  const { body } = answer
  if (typeof body === 'string') return answer
  switch (fault?.fault) {
    case 'code': {
      const { code, message = 'A fault that was planned (mock-udesk)' } = fault
      return { ...answer, body: 'code' in body ? { code, message, code_message: message } : { status: code, message } }
    }
    case 'string-code': {
      const verdict = 'code' in body ? 'code' : 'status'
      return { ...answer, body: { ...body, [verdict]: String(body[verdict]) } }
    }
    case 'missing':
      return { ...answer, body: without(body, fault.pointer) }
    default:
      return answer
  }
}

/** An answer as it is sent. Its body may be sent slowly. */
export type WireAnswer = Omit<Answer, 'body'> & { body: string | ReadableStream<Uint8Array> }

/** The text of the answer, as it is sent if no fault changes its bytes. */
export const textOf = ({ body }: Answer): string => (typeof body === 'string' ? body : JSON.stringify(body))

/** Makes the bytes of the answer, and applies a fault that changes them. */
export function writeAnswer({ status, headers }: Answer, text: string, fault: PlannedFault, clock: Clock): WireAnswer {
  const written = { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers } }
  switch (fault?.fault) {
    case 'malformed':
      return { ...written, body: text.slice(0, Math.ceil(text.length / 2)) }
    case 'empty':
      return { ...written, body: '' }
    case 'drip':
      return { ...written, body: drip(text, fault.ms, clock) }
    default:
      return { ...written, body: text }
  }
}

/** The answer of a call by `fetch`. `breakOff` closes the connection if the body ends with an error. */
export function toResponse({ status, headers, body }: WireAnswer, breakOff?: () => void): Response {
  if (status === null) return Response.error()
  return new Response(breakOff && typeof body !== 'string' ? withoutError(body, breakOff) : body, { status, headers })
}

/** An error of the stream would be printed with its stack. A closed connection says the same to the caller. */
const withoutError = (body: ReadableStream<Uint8Array>, breakOff: () => void): ReadableStream<Uint8Array> => {
  const reader = body.getReader()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await reader.read().catch(() => {
        breakOff()
        return { done: true, value: undefined }
      })
      if (value) controller.enqueue(value)
      else if (done) controller.close()
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

/** A copy without the value at `pointer` (RFC 6901). If there is no such value, nothing is removed. */
function without(body: Record<string, unknown>, pointer: string): Record<string, unknown> {
  const copy = structuredClone(body)
  const keys = parsePointer(pointer)
  const last = keys.pop() ?? ''
  const parent = valueAtPath(copy, keys)
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, last)
  return copy
}

const pieces = 10

/** Sends the first piece at once and the last piece after `ms`. A reset of the company stops the sending. */
function drip(text: string, ms: number, clock: Clock): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  const part = (of: number, number: number) => Math.floor((of * number) / pieces)
  let isRead = true
  const send = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const began = clock.ticks()
    for (let number = 0; number < pieces; number++) {
      const due = began + Math.floor((ms * number) / (pieces - 1))
      if (number > 0) await clock.sleep(Math.max(0, due - clock.ticks()))
      if (!isRead) return
      controller.enqueue(bytes.subarray(part(bytes.length, number), part(bytes.length, number + 1)))
    }
    controller.close()
  }
  return new ReadableStream({
    start: (controller) =>
      send(controller).catch((error: unknown) => {
        if (isRead) controller.error(error)
      }),
    cancel() {
      isRead = false
    },
  })
}
