import type { SettingsFile } from '../../data/data-file.ts'
import { toSettings } from '../../data/to-data.ts'
import type { Settings } from '../../world/types.ts'
import { route } from '../route.ts'
import { settings, settingsPatch } from '../settings-schema.ts'
import { showSettings } from '../shapes.ts'

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
      return showSettings(world.settings.change(merge(world.settings.get(), body)))
    },
  }),
]

/** Of the robot, the survey and the sensitive words, too, each value stays that is not given. */
function merge(settings: Settings, patch: SettingsFile): Settings {
  const shown = showSettings(settings)
  const { sensitive_words: words = {} } = patch
  return toSettings({
    ...shown,
    ...patch,
    sensitive_words: Array.isArray(words) ? words : { ...shown.sensitive_words, ...words },
    robot: { ...shown.robot, ...patch.robot },
    survey: { ...shown.survey, ...patch.survey },
  })
}
