import { admission } from './admission.ts'
import { agents } from './agents.ts'
import { customers } from './customers.ts'
import type { Demonstrations } from './demonstration.ts'
import { messages } from './messages.ts'
import { paging } from './paging.ts'
import { pushes } from './pushes.ts'
import { queues } from './queues.ts'
import { records } from './records.ts'
import { robots } from './robots.ts'
import { sessions } from './sessions.ts'
import { struct } from './struct.ts'
import { surveys } from './surveys.ts'

/** Demonstrations of every open question. If a demonstration is missing, the type checker reports its name. */
export const demonstrations: Demonstrations = {
  ...admission,
  ...agents,
  ...customers,
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
