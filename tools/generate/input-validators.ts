/** The files of validators for what users write by hand: configuration, data, scenarios, queries and bodies of `/__admin`. */
import { createAjv } from '../../common/validators/compile.ts'
import { optionsSchemas } from '../../harness/config/check-options.ts'
import { libraryOptions, options } from '../../harness/config/options.ts'
import { scenarioSchema } from '../../scenarios/format/schema.ts'
import { mountScenarios } from '../../scenarios/mount.ts'
import type { FakeCalls } from '../../server/admin-api/mount.ts'
import { noQuery, type Route } from '../../server/admin-api/route.ts'
import { adminRoutes } from '../../server/admin-api/routes.ts'
import { dataSchema } from '../../server/data/data-schema.ts'
import { codeOptions, writeValidators } from './standalone.ts'

export function inputValidators(): Texts {
  const { routes } = mountScenarios()({} as FakeCalls) // routes are listed without a call
  return {
    ...write('server/data/data-schema', { data: dataSchema }),
    ...write('scenarios/format/schema', { scenario: scenarioSchema }),
    ...ofOptions('files', Object.fromEntries(options)),
    ...ofOptions('code', libraryOptions),
    ...ofRoutes([...adminRoutes, ...routes]),
  }
}

type Texts = Record<string, string>
type Schemas = Readonly<Record<string, object>>

/** A file for each option, because most starts give one or two. */
function ofOptions(place: 'files' | 'code', ofEach: Schemas): Texts {
  const files = Object.entries(optionsSchemas(ofEach)).map(([option, schema]) =>
    write(`harness/config/validators/${place}/${option}`, { option: schema }),
  )
  return Object.assign({}, ...files) as Texts // assign returns any
}

/** A file for each route that has parameters, and one for all others. */
function ofRoutes(routes: readonly Route[]): Texts {
  const files = routes.map(({ operationId, query, body }) =>
    write(`server/admin-api/validators/${operationId}`, { ...(query !== noQuery && { query }), ...(body && { body }) }),
  )
  const others = write('server/admin-api/validators/no-query', { query: noQuery })
  return Object.assign(others, ...files) as Texts // assign returns any
}

function write(file: string, schemas: Schemas): Texts {
  const entries = Object.entries(schemas)
  if (entries.length === 0) return {}
  const ajv = createAjv(codeOptions)
  const keyOf = (name: string) => `validator-${name}`
  for (const [name, schema] of entries) ajv.addSchema(schema, keyOf(name))
  const keys = Object.fromEntries(entries.map(([name]) => [name, keyOf(name)]))
  return { [`${file}.gen.cjs`]: writeValidators('a schema in a folder above', [{ ajv, keys }]) }
}
