/** Arms and disarms faults, with customers by the names of the scenario. */
import type { FaultStep } from '../../format/step-schemas.ts'
import { ifPresent } from '../if-present.ts'
import type { RunContext } from '../run-context.ts'

export async function armFault(fault: FaultStep, context: RunContext): Promise<void> {
  if (fault === 'none') return disarmFaults(context)
  const { customer_token: customer, ...rest } = fault
  const token = customer === undefined ? {} : { customer_token: context.customers.tokenOf(customer) }
  const { id } = await context.callAdmin(context.company, 'armFault', { body: { ...rest, ...token } })
  context.faults.push(id)
}

/** Disarms all faults that the scenario armed. */
export async function disarmFaults({ company, faults, callAdmin }: RunContext): Promise<void> {
  for (const id of faults.splice(0)) await ifPresent(callAdmin(company, 'disarmFault', { path: { id } }))
}
