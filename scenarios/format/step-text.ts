/** A step in words, for whoever reads along. */
import { inWords } from './matching.ts'
import { expectations, type AgentStep, type CallStep, type CustomerStep, type ExpectStep, type Step } from './schema.ts'

/** One line; the step's variables are filled in already. */
export function sentenceOf(step: Step): string {
  if ('note' in step) return `# ${step.note}`
  if ('customer' in step) return ofCustomer(step.customer)
  if ('agent' in step) return ofAgent(step.agent)
  if ('expect' in step) return `expect ${ofExpect(step.expect)}`
  if ('wait' in step) return `wait ${Array.isArray(step.wait) ? step.wait.map(inWords).join(' to ') : step.wait}`
  if ('call' in step) return ofCall(typeof step.call === 'string' ? { operation: step.call } : step.call)
  const [[verb, value] = []] = Object.entries(step)
  return `${verb ?? ''} ${inWords(value)}`
}

function ofCustomer({ as, code, reply, ...does }: CustomerStep): string {
  const [[verb, value] = ['', '']] = Object.entries(does)
  return `${as} ${verb} ${inWords(value)}${ofWanted(code, reply)}`
}

function ofCall({ operation, path, query, body, code, reply }: CallStep): string {
  const given = [path, query, body].flatMap((part) => (part === undefined ? [] : [inWords(part)]))
  return `${['call', operation, ...given].join(' ')}${ofWanted(code, reply)}`
}

function ofWanted(code: number | string | undefined, reply: object | undefined): string {
  const wanted = [...(code === undefined ? [] : [`code ${code}`]), ...(reply === undefined ? [] : [inWords(reply)])]
  return wanted.length === 0 ? '' : ` → ${wanted.join(' ')}`
}

function ofAgent({ as, with: customer, ...does }: AgentStep): string {
  const deeds = Object.entries(does).map(([verb, value]) => `${verb} ${inWords(value)}`)
  return `${as} ${deeds.join(', ')}${customer === undefined ? '' : ` (with ${customer})`}`
}

/** What is expected, as a failure names it. */
export function ofExpect({ for: customer, within, ...rest }: ExpectStep): string {
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
