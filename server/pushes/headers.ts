import type { Assumptions } from '../../spec/assumptions.ts'

/** What a push says besides its content, under each value of the assumption. */
export const pushHeaders: Readonly<Record<Assumptions['push.headers'], Readonly<Record<string, string>>>> = {
  ruby: { accept: '*/*', 'user-agent': 'Ruby' },
  none: {},
}
