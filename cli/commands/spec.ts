import { Command, Option } from 'commander'
import { stringify } from 'yaml'
import { register } from '../../spec/assumptions.ts'
import { describeUdesk } from '../../spec/openapi.ts'
import { words, type Locale } from '../../spec/words.ts'

type Options = { yaml?: boolean; assumptions?: boolean; locale: Locale }

/** `mock-udesk spec`: the document, or the open questions. */
export function specCommand(): Command {
  return new Command('spec')
    .description('prints what Udesk promises, as OpenAPI 3.1')
    .option('--yaml', 'as YAML')
    .option('--assumptions', 'instead, where Udesk’s documents are silent and what is assumed')
    .addOption(new Option('--locale <language>', 'language of the wire’s texts').choices(['zh', 'en']).default('zh'))
    .action(({ yaml, assumptions, locale }: Options) => {
      const what: unknown = assumptions === true ? register : describeUdesk(words[locale])
      process.stdout.write(yaml === true ? stringify(what) : `${JSON.stringify(what, null, 2)}\n`)
    })
}
