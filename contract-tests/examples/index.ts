import type { Examples } from './example.ts'
import { account } from './account.ts'
import { agents } from './agents.ts'
import { customers } from './customers.ts'
import { messages } from './messages.ts'
import { reading } from './reading.ts'
import { records } from './records.ts'
import { robotVotes } from './robot-votes.ts'
import { robots } from './robots.ts'
import { sessions } from './sessions.ts'
import { structMessages } from './struct-messages.ts'
import { surveys } from './surveys.ts'

/** Examples of every operation. If an example is missing, the type checker reports its operation. */
export const examples: Examples = {
  ...account,
  ...agents,
  ...customers,
  ...messages,
  ...reading,
  ...records,
  ...robotVotes,
  ...robots,
  ...sessions,
  ...structMessages,
  ...surveys,
}
