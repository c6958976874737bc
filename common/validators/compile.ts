/** Compiles schemas of values that users write by hand: in the build and in tests. The product compiles none. */
import { createRequire } from 'node:module'
import type { Ajv2020, CodeOptions } from 'ajv/dist/2020.js'
import { ownFormats, type Validator } from './load.ts'

const require = createRequire(import.meta.url)

/** All schemas share this instance. Compiling the first schema takes long, because Ajv compiles its meta-schema too. */
let shared: Ajv2020 | undefined

/** Loads Ajv when it is first called. */
export function createAjv(code: CodeOptions = {}): Ajv2020 {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js') // require returns any
  const { default: addFormats } = require('ajv-formats') as { default: (ajv: Ajv2020) => void } // require returns any
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true, code })
  addFormats(ajv)
  // No schema has unevaluatedProperties or a dynamic reference, for which Ajv would prepare each function.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false })
  for (const [name, isValid] of Object.entries(ownFormats)) ajv.addFormat(name, isValid)
  return ajv
}

/** A function that compiles `schema` when it is first called. */
export function compileLater(schema: object): () => Validator {
  let validator: Validator | undefined
  return () => (validator ??= (shared ??= createAjv()).compile(schema) as Validator) // it is not asynchronous
}
