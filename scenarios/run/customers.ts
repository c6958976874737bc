/** The customers of a run: their tokens, their sessions, and the values for variables. */
import { suggest } from '../../common/mistakes.ts'
import type { Company } from '../../server/company.ts'
import type { Session } from '../../server/world/types.ts'
import { StepFailure } from '../format/step-failure.ts'

export type ScenarioCustomer = {
  as: string
  /** The customer_token. null means a customer of the web plugin or the SDK. */
  token: string | null
  /** The id of a customer without a token; otherwise null. */
  customerId: number | null
  /** Whether the integration created the customer. Such a customer stays when the run ends. */
  ofIntegration: boolean
  /** The number of messages so far. The next message id contains this number. */
  messageCount: number
  lastMessageId: string | null
  lastReply: unknown
  lastPush: unknown
  /** The robot that answers while the customer has no agent. */
  robot: CustomerRobot | null
}

export type CustomerRobot =
  | { kind: 'robot' }
  /** `shown` is the greeting in the reply. */
  | { kind: 'urobot'; robotId: unknown; sceneId: unknown; sessionId: unknown; shown: unknown }

export type ScenarioCustomers = ReturnType<typeof createCustomers>

/** `takenTokens` are the tokens of customers in other runs. */
export function createCustomers({ world }: Company, takenTokens: Set<string>) {
  const customers = new Map<string, ScenarioCustomer>()

  function add(as: string, known: Partial<ScenarioCustomer> = {}): ScenarioCustomer {
    const customer: ScenarioCustomer = {
      as,
      token: known.token === undefined ? freeToken(as) : known.token,
      customerId: null,
      ofIntegration: false,
      messageCount: 0,
      lastMessageId: null,
      lastReply: undefined,
      lastPush: undefined,
      robot: null,
      ...known,
    }
    if (customer.token !== null) takenTokens.add(customer.token)
    customers.set(as, customer)
    return customer
  }

  /** Returns a token that no other customer has: the name in the scenario (`u1`), or `u1-2` if `u1` is taken. */
  function freeToken(as: string, number = 1): string {
    const token = number === 1 ? as : `${as}-${number}`
    return takenTokens.has(token) || world.customers.byToken(token) ? freeToken(as, number + 1) : token
  }

  function idOf({ token, customerId }: ScenarioCustomer): number | null {
    return token === null ? customerId : (world.customers.byToken(token)?.id ?? null)
  }

  function sessionsOf(customer: ScenarioCustomer): Session[] {
    const id = idOf(customer)
    return id === null ? [] : world.sessions.list({ customerId: id })
  }

  return {
    add,
    all: () => [...customers.values()],
    find: (as: string): ScenarioCustomer | undefined => customers.get(as),
    /** Adds a customer with a new name. */
    findOrAdd: (as: string): ScenarioCustomer => customers.get(as) ?? add(as),
    get(as: string): ScenarioCustomer {
      const customer = customers.get(as)
      if (!customer) throw new StepFailure(`a customer "${as}"`, `none${suggest(as, [...customers.keys()])}`)
      return customer
    },
    /**
     * Returns the token of a customer of the scenario. If the text is no customer's name, returns the text, because it is a
     * token.
     */
    tokenOf: (nameOrToken: string): string => customers.get(nameOrToken)?.token ?? nameOrToken,
    idOf,
    sessionsOf,
    openSessionOf: (customer: ScenarioCustomer): Session | undefined =>
      sessionsOf(customer).find(({ state }) => state === 'open'),

    /** Returns the values for variables such as `${u1.session}`. */
    valuesOf: (customer: ScenarioCustomer) => ({
      token: customer.token,
      id: idOf(customer),
      session: sessionsOf(customer).at(-1)?.id,
      sessions: sessionsOf(customer).map(({ id }) => id),
      messages: sessionsOf(customer).flatMap(({ messages }) => messages.map(({ id }) => id)),
      agent_id: sessionsOf(customer).at(-1)?.agentId,
      message: customer.lastMessageId,
      reply: customer.lastReply,
      push: customer.lastPush,
    }),
  }
}
