import type { SurveyOptions } from '../../spec/types.ts'
import type { SettingsFile } from '../data/data-file.ts'
import { changeableSettings } from '../data/data-schema.ts'
import { count, flag, listOf, named, nullable, object, oneOf, text, type Schema } from '../../common/schema.ts'

const ms = count('ms')
/** What `SurveyOptions` may hold the document says, and a data file's schema checks. */
const survey: Schema<SurveyOptions> = { type: 'object' }

export const settings = named(
  'Settings',
  object({
    message_preview: flag(),
    sensitive_words: object({ open: flag(), words: listOf(text()) }),
    welcome: text(),
    survey,
    robot: object({
      name: text(),
      avatar: text(),
      welcome: text(),
      unknown: text(),
      sensitive: text(),
      roles: listOf(text(), 'of customers, for robot_role_id'),
    }),
    assigning: ms,
    idle_close: nullable(ms),
    plan: oneOf('professional', 'free'),
    struct_messages_page: nullable(text()),
  }),
)

export const settingsPatch = named<SettingsFile>('SettingsPatch', {
  type: 'object',
  additionalProperties: false,
  properties: changeableSettings,
})
