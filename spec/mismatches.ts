/** The places where a value does not fit its schema, of the errors that Ajv's validators report. */
import type { ErrorObject } from 'ajv'
import type { Validator } from '../common/validators/load.ts'

/** A place where a value does not fit its schema. `pointer` is a JSON pointer into the value. */
export type Mismatch = { pointer: string; keyword: string; message: string; schemaPath: string }
/** Returns no mismatches if the value fits. */
export type Check = (value: unknown) => Mismatch[]

export const createCheckOf =
  (validate: Validator): Check =>
  (value) =>
    validate(value) ? [] : nearestMismatches(validate.errors ?? [])

/** Keywords whose errors only say that there are other errors. */
const summaries = ['anyOf', 'if']
/** Keywords that distinguish alternatives. */
const distinguishing = ['const', 'enum', 'not']

/**
 * Of several alternatives, only the one that was probably meant is reported: the one whose constants (its `code`) fit, and
 * among those the one with the fewest mismatches; of two that are equal, the one that goes deeper into the value.
 */
function nearestMismatches(errors: readonly ErrorObject[]): Mismatch[] {
  const alternatives = new Map<string, Mismatch[]>()
  for (const mismatch of errors.filter(({ keyword }) => !summaries.includes(keyword)).map(describe)) {
    const schema = mismatch.schemaPath.split('/')[0] ?? ''
    const group = alternatives.get(schema)
    if (group) group.push(mismatch)
    else alternatives.set(schema, [mismatch])
  }
  const distance = (group: Mismatch[]) =>
    new Set(group.map(({ pointer }) => pointer)).size +
    1000 * group.filter(({ keyword }) => distinguishing.includes(keyword)).length
  const depth = (group: Mismatch[]) =>
    group.reduce((deepest, { pointer }) => Math.max(deepest, pointer.split('/').length), 0)
  const nearness = (a: Mismatch[], b: Mismatch[]) => distance(a) - distance(b) || depth(b) - depth(a)
  const [nearest = []] = [...alternatives.values()].sort(nearness)
  return nearest
}

function describe({ instancePath, keyword, message, params, schemaPath }: ErrorObject): Mismatch {
  const detail = params as {
    missingProperty?: string
    additionalProperty?: string
    allowedValues?: unknown[]
    type?: string | string[]
  }
  const name = detail.missingProperty ?? detail.additionalProperty
  const said: Record<string, string> = {
    required: 'is missing',
    additionalProperties: 'is not in the document',
    type: `must be ${[detail.type ?? []].flat().join(' or ')}`,
    enum: `must be one of ${(detail.allowedValues ?? []).map(String).join(', ')}`,
  }
  return {
    pointer: name === undefined ? instancePath : `${instancePath}/${name}`,
    keyword,
    message: said[keyword] ?? message ?? 'does not fit',
    schemaPath,
  }
}
