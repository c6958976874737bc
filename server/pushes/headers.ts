import type { Assumptions } from '../../spec/assumptions.ts'

/** The headers of a push, without the content type, for each value of the assumption. */
export const pushHeaders: Readonly<Record<Assumptions['push.headers'], Readonly<Record<string, string>>>> = {
  ruby: { accept: '*/*', 'user-agent': 'Ruby' },
  none: {},
}
