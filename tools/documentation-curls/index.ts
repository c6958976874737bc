import type { Curl } from './curl.ts'
import { messages } from './messages.ts'
import { robots } from './robots.ts'
import { sessions } from './sessions.ts'
import { status } from './status.ts'
import { structMessages } from './struct-messages.ts'

/** Every curl of the documentation, https://udeskglobal.com/doc/apiv2/im, in its order. */
export const curls: Curl[] = [...sessions, ...messages, ...robots, ...status, ...structMessages]

/** How many lines of the documentation begin a curl. */
export const printedCurls = 26
