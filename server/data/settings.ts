/** What an administrator of a company sets: each setting is stated here and nowhere else. */
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
 * shows it. `read` makes one of the other; `before` is the value that a patch changes.
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
  ...partial({ open: flag('Whether they are looked for'), words: listOf(sensitiveWord) }),
  type: ['object', 'array'],
  items: sensitiveWord,
  description: 'Words no robot discusses; a list alone switches them on',
}

export const robotSettings = {
  name: text('Name of the 云问 robot'),
  avatar: text('Address of its picture'),
  welcome: text('How it greets, HTML'),
  unknown: text('What it says when it knows no answer, HTML'),
  sensitive: text('What it says to a sensitive word'),
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
  welcome: plain(text('Said in the agent’s name when a session starts; empty: nothing'), text()),
  message_preview: plain(flag('Whether previewMessage is activated'), flag()),
  assigning: setting(
    duration('Time between being chosen and the session’s start'),
    count('ms'),
    (given) => readDuration(given) ?? 0,
  ),
  idle_close: setting(
    nullable(duration('A session in which nothing is said for so long is closed; null: never')),
    nullable(count('ms')),
    (given) => (given === null ? null : (readDuration(given) ?? null)),
  ),
  plan: plain(
    choice('A plan without open API refuses every call with 2058', 'professional', 'free'),
    oneOf('professional', 'free'),
  ),
  struct_messages_page: plain(
    nullable(text('Address of the page with structured messages that agents are shown')),
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
    (given, before) => ({ ...before, ...given }) as Of<typeof keptRobot>, // what is absent is in the demo file
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
