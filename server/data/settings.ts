/** The settings that an administrator of a company changes. Each setting is stated only here. */
import { toCamel, toSnake, type Camel } from '../../common/camel-case.ts'
import { readDuration } from '../../common/dates.ts'
import {
  choice,
  count,
  duration as anyDuration,
  flag,
  listOf,
  name,
  nullable,
  object,
  oneOf,
  partial,
  text,
  type Of,
  type Schema,
} from '../../common/schema.ts'
import type { SurveyOptions } from '../../spec/types.ts'
import { readSurvey, survey } from './survey.ts'

/**
 * `given`: how a data file and `PATCH /__admin/settings` write it. `kept`: how the world keeps it and `/__admin/settings`
 * shows it. `read` converts `given` to `kept`; `before` is the value that a patch changes.
 */
type Setting<Given, Kept> = {
  given: Schema<Given>
  kept: Schema<Kept>
  read: (given: Given, before?: Kept) => Kept
}

const setting = <Given, Kept>(
  given: Schema<Given>,
  kept: Schema<Kept>,
  read: (given: Given, before?: Kept) => Kept,
): Setting<Given, Kept> => ({ given, kept, read })

/** A setting that is kept as it is given. */
const plain = <Value>(given: Schema<Value>, kept: Schema<Value>): Setting<Value, Value> =>
  setting(given, kept, (value) => value)

const duration = (description: string): Schema<string | number> => ({ ...anyDuration(), description })

const sensitiveWord: Schema<string> = { type: 'string', minLength: 1 }
type SensitiveWords = { open: boolean; words: string[] }
const sensitiveWords: Schema<string[] | Partial<SensitiveWords>> = {
  ...partial({ open: flag('Whether the robots look for the words'), words: listOf(sensitiveWord) }),
  type: ['object', 'array'],
  items: sensitiveWord,
  description: 'Words that robots do not answer; a list without open switches them on',
}

export const robotSettings = {
  name: text('Name of the 云问 robot'),
  avatar: text('URL of its picture'),
  welcome: text('The greeting, as HTML'),
  unknown: text('The text if it knows no answer, as HTML'),
  sensitive: text('The answer to a sensitive word'),
  roles: listOf(name('A role'), 'The roles of customers set up at the 云问 robot, for robot_role_id'),
} as const
const keptRobot = object({
  name: text(),
  avatar: text(),
  welcome: text(),
  unknown: text(),
  sensitive: text(),
  roles: listOf(text(), 'of customers, for robot_role_id'),
})

const settings = {
  welcome: plain(text('The message of the agent when a session starts; empty: no message'), text()),
  message_preview: plain(flag('Whether previewMessage is activated'), flag()),
  assigning: setting(
    duration('Time from the choice of an agent to the start of the session'),
    count('ms'),
    (given) => readDuration(given) ?? 0,
  ),
  idle_close: setting(
    nullable(duration('A session without messages for this time is closed; null: never')),
    nullable(count('ms')),
    (given) => (given === null ? null : (readDuration(given) ?? null)),
  ),
  plan: plain(
    choice('The plan; free has no open API and refuses every call with 2058', 'professional', 'free'),
    oneOf('professional', 'free'),
  ),
  struct_messages_page: plain(
    nullable(text('URL of the page with structured messages that agents see')),
    nullable(text()),
  ),
  sensitive_words: setting(
    sensitiveWords,
    object({ open: flag(), words: listOf(text()) }),
    (given, before = { open: true, words: [] }) =>
      Array.isArray(given) ? { open: true, words: given } : { ...before, ...given },
  ),
  robot: setting(
    partial(robotSettings),
    keptRobot,
    (given, before) => ({ ...before, ...given }) as Of<typeof keptRobot>, // the demo file has the absent keys
  ),
  // The document says what SurveyOptions may hold.
  survey: setting<Of<typeof survey>, SurveyOptions>(survey, { type: 'object' }, readSurvey),
}

type Table = typeof settings
type Name = keyof Table

/** Some settings, as they are given. */
export type SettingsPatch = { [Key in Name]?: Of<Table[Key]['given']> }
/** All of them, as `/__admin/settings` shows them. */
export type ShownSettings = { [Key in Name]: Of<Table[Key]['kept']> }
/** All of them, as the world keeps them: durations in ms. */
export type Settings = Camel<ShownSettings>

const names = Object.keys(settings) as Name[] // the names of its own entries

const schemasOf = <Form extends 'given' | 'kept'>(form: Form) =>
  Object.fromEntries(names.map((key) => [key, settings[key][form]])) as { [Key in Name]: Table[Key][Form] } // one for each name

export const givenSettings = schemasOf('given')
export const settingsPatchSchema: Schema<SettingsPatch> = partial(givenSettings)
export const shownSettingsSchema: Schema<ShownSettings> = object(schemasOf('kept'))

/** In the spelling of `/__admin`. */
export const showSettings = (kept: Settings): ShownSettings => toSnake<ShownSettings>(kept)

/** Only what `patch` names. Of the robot, the survey and the sensitive words, what it does not name stays as before. */
export function readSettings(patch: SettingsPatch, before?: Settings): Partial<Settings> {
  const shown = before && showSettings(before)
  const changed = names.flatMap((key) => {
    if (patch[key] === undefined) return []
    const { read } = settings[key] as Setting<unknown, unknown> // its schema has checked the value
    return [[key, read(patch[key], shown?.[key])] as const]
  })
  return toCamel(Object.fromEntries(changed))
}
