import type { Assumptions } from '../../spec/assumptions.ts'
import type * as Admin from '../../server/admin-api/types.ts'
import type { DataFile } from '../../server/data/data-schema.ts'
import { scenariosOf, type Config } from '../config/config.ts'
import type { AdminClient } from '../client/admin-client.ts'

/**
 * The parts to reload, for every company. `scenario` lists all scenarios to play from the start, including the unchanged
 * scenarios.
 */
export type ReloadedParts = {
  data?: DataFile
  assume?: Partial<Assumptions>
  scenario?: NonNullable<Config['scenario']>
}
export type Reload = (changes: ReloadedParts) => Promise<string[]>

export const createReload =
  ({ ask, askVerbatim }: AdminClient): Reload =>
  async ({ scenario, ...changes }) => {
    const scenarios = scenario && scenariosOf({ scenario })
    const { changed } = await ask<Admin.Reloaded>('POST', '/reload', changes)
    if (!scenarios) return changed
    const played = await askVerbatim<Admin.Reloaded>('PUT', '/scenarios/at-start', { scenarios })
    return [...changed, ...played.changed]
  }
