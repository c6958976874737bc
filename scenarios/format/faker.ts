/** Makes random texts for variables such as `${faker.lorem.sentence}` in a scenario. */
import { nearest } from '../../common/mistakes.ts'
import type { Ids } from '../../server/ids.ts'
import { fakerAt, loadFaker } from '../../server/world/invent.ts'

/** Makes the `number`th text of a run. The same seed makes the same text. */
export function makeText(path: readonly string[], ids: Ids, run: string, number: number): string {
  const drawn = methodAt(fakerAt(ids, run, number), path)?.()
  return typeof drawn === 'string' || typeof drawn === 'bigint' ? String(drawn) : JSON.stringify(drawn)
}

/** Reports a `faker.a.b` that does not exist or that needs arguments. */
export function findFakerMistake(path: readonly string[]): string[] {
  const faker = loadFaker()
  const draw = methodAt(faker, path)
  if (draw) return returnsSomething(draw) ? [] : [`faker.${path.join('.')} returns nothing without arguments`]
  const [module = '', method = ''] = path
  const inside = membersOf(Reflect.get(faker, module))
  const candidate = inside.length > 0 ? nearest(method, inside) : nearest(module, membersOf(faker))
  const hint = candidate === undefined ? ', as in ${faker.lorem.sentence}' : `; did you mean "${candidate}"?`
  return [`faker has no ${path.join('.')}${hint}`]
}

function returnsSomething(draw: Draw): boolean {
  try {
    return draw() !== undefined
  } catch {
    return false
  }
}

type Draw = () => unknown

function methodAt(faker: object, [module = '', method = '', ...more]: readonly string[]): Draw | undefined {
  const owner: unknown = Object.hasOwn(faker, module) ? Reflect.get(faker, module) : undefined
  if (more.length > 0 || !membersOf(owner).includes(method)) return undefined
  return () => (Reflect.get(owner as object, method) as Draw)() // membersOf found the method in it
}

/** The names of a module's methods, or of faker's modules. */
function membersOf(owner: unknown): string[] {
  if (typeof owner !== 'object' || owner === null) return []
  const names: string[] = []
  for (
    let at: object | null = owner;
    at !== null && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  )
    names.push(...Object.getOwnPropertyNames(at))
  return [...new Set(names)].filter((name) => name !== 'constructor' && !name.startsWith('_'))
}
