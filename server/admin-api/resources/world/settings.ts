import { named } from '../../../../common/schema.ts'
import {
  readSettings,
  settingsPatchSchema as patchSchema,
  showSettings,
  shownSettingsSchema,
} from '../../../data/settings.ts'
import { route } from '../../route.ts'

export const settingsSchema = named('Settings', shownSettingsSchema)
export const settingsPatchSchema = named('SettingsPatch', patchSchema)

export type { SettingsPatch, ShownSettings as Settings } from '../../../data/settings.ts'

/** What an administrator of the company sets. Each setting is stated in `server/data/settings.ts`. */
export const settingRoutes = [
  route({
    operationId: 'getSettings',
    method: 'get',
    path: '/settings',
    summary: 'What the company has chosen',
    reply: settingsSchema,
    answer: ({ company }) => showSettings(company.world.settings.get()),
  }),
  route({
    operationId: 'changeSettings',
    method: 'patch',
    path: '/settings',
    summary: 'Chooses some things otherwise, spelled as in a data file',
    body: settingsPatchSchema,
    reply: settingsSchema,
    answer({ company: { world }, body }) {
      const before = world.settings.get()
      return showSettings(world.settings.change(readSettings(body, before)))
    },
  }),
]
