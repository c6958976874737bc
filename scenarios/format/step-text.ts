/** Writes a step as one line of text, for the record of a run. */
import { inWords } from './matching.ts'
import { expectations, type ExpectStep } from './expect-schema.ts'
import type { Step } from './step-schemas.ts'
import type { AgentStep, CustomerStep, OpenApiCallStep } from './actor-step-schemas.ts'

/** Describes a step whose variables have been replaced by values. */
export function describeStep(step: Step): string {
  if ('note' in step) return `# ${step.note}`
  if ('customer' in step) return describeCustomerStep(step.customer)
  if ('agent' in step) return describeAgentStep(step.agent)
  if ('expect' in step) return `expect ${describeExpectStep(step.expect)}`
  if ('wait' in step) return `wait ${Array.isArray(step.wait) ? step.wait.map(inWords).join(' to ') : step.wait}`
  if ('call' in step) return describeCallStep(typeof step.call === 'string' ? { operation: step.call } : step.call)
  const [[verb, value] = []] = Object.entries(step)
  return `${verb ?? ''} ${inWords(value)}`
}

function describeCustomerStep({ as, code, reply, ...action }: CustomerStep): string {
  const [[verb, value] = ['', '']] = Object.entries(action)
  return `${as} ${verb} ${inWords(value)}${describeExpectedReply(code, reply)}`
}

function describeCallStep({ operation, path, query, body, code, reply }: OpenApiCallStep): string {
  const parameters = [path, query, body].flatMap((part) => (part === undefined ? [] : [inWords(part)]))
  return `${['call', operation, ...parameters].join(' ')}${describeExpectedReply(code, reply)}`
}

function describeExpectedReply(code: number | string | undefined, reply: object | undefined): string {
  const expected = [...(code === undefined ? [] : [`code ${code}`]), ...(reply === undefined ? [] : [inWords(reply)])]
  return expected.length === 0 ? '' : ` → ${expected.join(' ')}`
}

function describeAgentStep({ as, with: customer, ...actions }: AgentStep): string {
  const described = Object.entries(actions).map(([verb, value]) => `${verb} ${inWords(value)}`)
  return `${as} ${described.join(', ')}${customer === undefined ? '' : ` (with ${customer})`}`
}

/** Describes the expected push, call or state, for the message of a failure. */
export function describeExpectStep({ for: customer, within, ...rest }: ExpectStep): string {
  const isSubject = ([key]: [string, unknown]) => Object.hasOwn(expectations, key)
  const [subject, value] = Object.entries(rest).find(isSubject) ?? ['', '']
  const more = Object.entries(rest).filter(([key]) => key !== subject)
  const details = more.map(([key, inner]) => `${key.replaceAll('_', ' ')} ${inWords(inner)}`)
  return [
    `${subject.replaceAll('_', ' ')} ${inWords(value)}`,
    ...(customer === undefined ? [] : [`for ${customer}`]),
    ...(details.length === 0 ? [] : [`with ${details.join(', ')}`]),
    ...(within === undefined ? [] : [`within ${within}`]),
  ].join(' ')
}
