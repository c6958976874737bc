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

/** The settings of an administrator. Each setting is defined in `server/data/settings.ts`. */
export const settingRoutes = [
  route({
    operationId: 'getSettings',
    method: 'get',
    path: '/settings',
    summary: 'The settings of the company',
    reply: settingsSchema,
    answer: ({ company }) => showSettings(company.world.settings.get()),
  }),
  route({
    operationId: 'changeSettings',
    method: 'patch',
    path: '/settings',
    summary: 'Changes some settings; the fields are the same as in a data file',
    body: settingsPatchSchema,
    reply: settingsSchema,
    answer({ company: { world }, body }) {
      const before = world.settings.get()
      return showSettings(world.settings.change(readSettings(body, before)))
    },
  }),
]
