/** Reads data files, checks them, completes them from the demo file, and converts them to the data that a company begins with. */
import type { Locale } from '../../spec/words.ts'
import { createCheck, firstMistakes, type Mistake } from '../../common/mistakes.ts'
import { createValidatorLoader } from '../../common/validators/load.ts'
import type { Data } from '../world/data.ts'
import type { CompleteFile, DataFile } from './data-schema.ts'
import { demo, englishDemo } from './demo.gen.ts'
import { findBrokenReferences } from './references.ts'
import { readYamlFile } from '../../common/read-yaml.ts'
import { toData } from './to-data.ts'

export type DataReader = {
  /** The data of the fake if the user gives none. */
  demo: Data
  /** Throws a `UsageError` with all problems of the file. */
  readFile: (file: string) => DataFile
  /** All mistakes of data that is given as a value, such as that of a new company. */
  check: (value: unknown) => Mistake[]
  /** Only for a value without mistakes. */
  read: (value: unknown) => Data
}

const load = createValidatorLoader(import.meta.url)
const checkShape = createCheck(() => load('./data-schema.gen.cjs', 'data'))

/** Reads data; the demo file, in the words of a locale, completes all others. */
export function createDataReader(locale: Locale = 'zh'): DataReader {
  const demoFile = demoOf(locale)
  const check = (value: unknown): Mistake[] => {
    const mistakes = checkShape(value)
    return mistakes.length > 0 ? mistakes : firstMistakes(findBrokenReferences(value as DataFile, demoFile)) // its shape was checked
  }
  const read = (value: unknown): Data => toData(complete(value as DataFile, demoFile)) // the caller has checked its shape
  let data: Data | undefined
  return {
    get demo() {
      return (data ??= toData(demoFile))
    },
    check,
    read,
    readFile: (file) => readYamlFile(file, check) as DataFile, // it was checked
  }
}

/** The Chinese demo file has everything, the English one all texts. */
const demoOf = (locale: Locale): CompleteFile => (locale === 'zh' ? demo : complete(englishDemo, demo))

/** A list of the file replaces the list of the demo. In the company, the settings, the robot and the survey, single values are replaced. */
function complete(file: DataFile, demo: CompleteFile): CompleteFile {
  const { settings = {}, company = {} } = file
  return {
    ...demo,
    ...file,
    company: { ...demo.company, ...company },
    settings: {
      ...demo.settings,
      ...settings,
      robot: { ...demo.settings.robot, ...settings.robot },
      survey: { ...demo.settings.survey, ...settings.survey },
    },
  }
}
