import { named } from '../../../common/schema.ts'
import { readSettings, settingsPatchSchema, showSettings, shownSettingsSchema } from '../../data/settings.ts'
import { route } from '../route.ts'

export const settings = named('Settings', shownSettingsSchema)
export const settingsPatch = named('SettingsPatch', settingsPatchSchema)

/** What an administrator of the company chooses. */
export const settingRoutes = [
  route({
    operationId: 'getSettings',
    method: 'get',
    path: '/settings',
    summary: 'What the company has chosen',
    reply: settings,
    answer: ({ company }) => showSettings(company.world.settings.get()),
  }),
  route({
    operationId: 'changeSettings',
    method: 'patch',
    path: '/settings',
    summary: 'Chooses some things otherwise, spelled as in a data file',
    body: settingsPatch,
    reply: settings,
    answer({ company: { world }, body }) {
      const before = world.settings.get()
      return showSettings(world.settings.change(readSettings(body, before)))
    },
  }),
]
