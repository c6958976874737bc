import type { Handlers } from '../handler-types.ts'
import { account } from './account.ts'
import { agents } from './agents.ts'
import { customers } from './customers.ts'
import { messages } from './messages.ts'
import { reading } from './reading.ts'
import { records } from './records.ts'
import { robots } from './robots.ts'
import { sessions } from './sessions.ts'
import { structMessages } from './struct-messages.ts'
import { surveys } from './surveys.ts'

/** A handler for each operation. If one is missing, the compiler reports its name. */
export const handlers: Handlers = {
  ...account,
  ...agents,
  ...customers,
  ...messages,
  ...reading,
  ...records,
  ...robots,
  ...sessions,
  ...structMessages,
  ...surveys,
}
