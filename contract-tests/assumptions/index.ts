import { agents } from './agents.ts'
import { customers } from './customers.ts'
import { door } from './admission.ts'
import { messages } from './messages.ts'
import { paging } from './paging.ts'
import { pushes } from './pushes.ts'
import { queues } from './queues.ts'
import { records } from './records.ts'
import { robots } from './robots.ts'
import { sessions } from './sessions.ts'
import type { Demonstrations } from './demonstration.ts'
import { struct } from './struct.ts'
import { surveys } from './surveys.ts'

/** What each value of each open question shows; one that is missing is an error here, by its name. */
export const demonstrations: Demonstrations = {
  ...agents,
  ...customers,
  ...door,
  ...messages,
  ...paging,
  ...pushes,
  ...queues,
  ...records,
  ...robots,
  ...sessions,
  ...struct,
  ...surveys,
}
