/** Names and sentences for what nobody specified, the same in every run. */
import { createRequire } from 'node:module'
import type { Ids } from '../ids.ts'

export const inventName = (ids: Ids, kind: string, number: number): string =>
  faker(ids, `${kind} name`, number).person.fullName()

export const inventSentence = (ids: Ids, kind: string, number: number): string =>
  faker(ids, `${kind} sentence`, number).hacker.phrase()

// faker takes 30 ms to load, which a start that needs none of it must not pay; a synchronous rule cannot await an import().
const require = createRequire(import.meta.url)

function faker(ids: Ids, kind: string, number: number) {
  const { faker } = require('@faker-js/faker/locale/zh_CN') as typeof import('@faker-js/faker/locale/zh_CN') // require returns any
  faker.seed(Math.floor(ids.draw(kind, number) * 2 ** 32))
  return faker
}
