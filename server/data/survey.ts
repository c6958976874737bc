/** The satisfaction survey as data files and `PATCH /__admin/settings` write it: Udesk's spelling, with all three lists. */
import { choice, flag, listOf, name, object, optional, partial, text, type Of } from '../../common/schema.ts'
import type { SurveyOptions } from '../../spec/types.ts'
import { id } from './id.ts'

const level = object({
  id,
  text: name('What the customer reads'),
  desc: optional(text('Fixed by Udesk')),
  tags: text('Tags of this level, separated by commas'),
  remark_option: choice('Whether a remark is hidden, required or optional', 'hide', 'required', 'optional'),
})
const levels = object({ default_option_id: id, options: { ...listOf(level), minItems: 1 } })

export const survey = partial({
  enabled: flag('Whether the survey is on'),
  name: text('Its name'),
  title: text('The question put to the customer'),
  desc: text('Thanks, and how to answer'),
  remark_enabled: flag('Whether a remark may be given'),
  remark: text('The prompt for the remark'),
  show_type: choice('Which of the three lists customers get', 'text', 'expression', 'star'),
  text: levels,
  expression: levels,
  star: levels,
  options: listOf(object({ id, text: text('As in the list shown'), enabled: flag() })),
  methods: listOf(
    object({
      id,
      flag: choice('When the survey is shown', 'after_session', 'agent_invite', 'customer_invite'),
      text: text('In words'),
      enabled: flag(),
    }),
  ),
  resolved_enabled: flag('Whether the customer is asked if the problem is solved'),
  resolved_options: object({
    title: text('The question'),
    options: listOf(object({ option_select: flag(), option_name: text() })),
    value: text('The default, a digit as text'),
  }),
})

/** Udesk fixes the description of a level, whatever its text is changed to; a level without one is described by its text. */
export function readSurvey({ text: list, ...rest }: Of<typeof survey>, before?: SurveyOptions): SurveyOptions {
  const described = list && { ...list, options: list.options.map((each) => ({ desc: each.text, ...each })) }
  return { ...before, ...rest, ...(described && { text: described }) } as SurveyOptions // what is absent is in the demo file
}
