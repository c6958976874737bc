/** Invents names and sentences that are missing in the data. They are the same in every run. */
import { createRequire } from 'node:module'
import type { Ids } from '../ids.ts'

export const inventName = (ids: Ids, kind: string, number: number): string =>
  fakerAt(ids, `${kind} name`, number).person.fullName()

export const inventSentence = (ids: Ids, kind: string, number: number): string =>
  fakerAt(ids, `${kind} sentence`, number).hacker.phrase()

/** Faker, seeded for the `number`th item of its kind. */
export function fakerAt(ids: Ids, kind: string, number: number) {
  const faker = loadFaker()
  faker.seed(Math.floor(ids.draw(kind, number) * 2 ** 32))
  return faker
}

/** Loads Faker only when needed, because loading takes 30 ms. The rules are synchronous and cannot await an import(). */
export const loadFaker = () =>
  (require('@faker-js/faker/locale/zh_CN') as typeof import('@faker-js/faker/locale/zh_CN')).faker // require returns any

const require = createRequire(import.meta.url)
