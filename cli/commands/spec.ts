import { Command, Option } from 'commander'
import { stringify } from 'yaml'
import { register } from '../../spec/assumptions.ts'
import { describeUdesk } from '../../spec/openapi.ts'
import { words, type Locale } from '../../spec/words.ts'

type Options = { yaml?: boolean; assumptions?: boolean; locale: Locale }

/** `mock-udesk spec`: prints the document, or the open questions. */
export function specCommand(): Command {
  return new Command('spec')
    .description('prints the OpenAPI 3.1 document of Udesk’s API')
    .option('--yaml', 'as YAML')
    .option('--assumptions', 'prints instead the open questions of the documentation, with the assumed answers')
    .addOption(
      new Option('--locale <language>', 'language of the texts in replies and pushes')
        .choices(['zh', 'en'])
        .default('zh'),
    )
    .action(({ yaml, assumptions, locale }: Options) => {
      const what: unknown = assumptions === true ? register : describeUdesk(words[locale])
      process.stdout.write(yaml === true ? stringify(what) : `${JSON.stringify(what, null, 2)}\n`)
    })
}
