/** Refusals for an unknown agent, group or customer, used if the operation documents no code for this case. */
import type { Company } from '../../company.ts'
import { Refusal } from '../refusal.ts'

/** `subject` is the parameter that names the agent. */
export const unknownAgent = ({ assumptions }: Company, subject: string): Refusal =>
  assumptions['agents.unknown'] === '5050'
    ? new Refusal('agentUnknown', subject)
    : new Refusal('parameterInvalid', subject)

export const unknownGroup = ({ assumptions }: Company): Refusal =>
  new Refusal(assumptions['groups.unknown'] === '5060' ? 'groupUnknown' : 'statusGroupUnknown')

export const unknownCustomer = ({ assumptions }: Company): Refusal =>
  new Refusal(assumptions['customers.unknown'] === '2015' ? 'customerNotFound' : 'customerNotCreated')
