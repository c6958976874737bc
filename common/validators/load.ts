/**
 * Validators that `npm run generate` makes from schemas, so that no schema is compiled while the fake runs. They are CommonJS,
 * because only `require` can load code at its first use without making the caller wait.
 */
import { createRequire } from 'node:module'
import type { ErrorObject } from 'ajv'
import { findWebhookMistake } from '../webhook-url.ts'

/** A validator of Ajv: after a value that does not fit, `errors` says why. */
export type Validator = { (value: unknown): boolean; errors?: readonly ErrorObject[] | null }

/** Our own formats of texts, besides those of JSON Schema. */
export const ownFormats = { webhook: (text: string) => findWebhookMistake(text) === undefined }

/**
 * Finds validators by name in files beside the module with this address. Each file is loaded at its first use. Throws if the
 * file has no such validator.
 */
export function createValidatorLoader(module: string) {
  const find = createValidatorFinder(module)
  return (file: string, name: string): Validator => {
    const validator = find(file, name)
    if (!validator) throw new Error(`${file} has no validator for ${name}: run npm run generate`)
    return validator
  }
}

/** Like `createValidatorLoader`, but returns undefined if the file has no such validator. */
export function createValidatorFinder(module: string) {
  const require = createRequire(module)
  return (file: string, name: string): Validator | undefined =>
    (require(file) as (formats: typeof ownFormats) => Record<string, Validator>)(ownFormats)[name] // generated so
}
