import type { Company } from '../company.ts'
import { Refusal } from './refusal.ts'

/** A call is about a session that is not there or not open any more, and no code of its own is documented for that. */
export const unknownSession = ({ assumptions }: Company): Refusal =>
  new Refusal(assumptions['sessions.unknown'] === '9200' ? 'sessionClosed' : 'sessionNotFound')
