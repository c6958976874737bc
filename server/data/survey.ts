/** The satisfaction survey as data files and `PATCH /__admin/settings` write it: Udesk's spelling, with all three lists. */
import { choice, flag, listOf, name, object, optional, partial, text, type Of } from '../../common/schema.ts'
import type { SurveyOptions } from '../../spec/types.ts'
import { id } from './id.ts'

const level = object({
  id,
  text: name('The text that the customer reads'),
  desc: optional(text('The name of the level, which Udesk does not let a company change')),
  tags: text('Tags of this level, separated by commas'),
  remark_option: choice('Whether a remark is hidden, required or optional', 'hide', 'required', 'optional'),
})
const levels = object({ default_option_id: id, options: { ...listOf(level), minItems: 1 } })

export const survey = partial({
  enabled: flag('Whether the survey is on'),
  name: text('The name of the survey'),
  title: text('The question put to the customer'),
  desc: text('The thanks, and how to answer'),
  remark_enabled: flag('Whether the customer can give a remark'),
  remark: text('The prompt for the remark'),
  show_type: choice('Which of the three lists customers see', 'text', 'expression', 'star'),
  text: levels,
  expression: levels,
  star: levels,
  options: listOf(object({ id, text: text('The text, as in the shown list'), enabled: flag() })),
  methods: listOf(
    object({
      id,
      flag: choice('When the survey is shown', 'after_session', 'agent_invite', 'customer_invite'),
      text: text('The occasion as text'),
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

/** In Udesk, the description of a level stays if a company changes the text. A level without a description gets its text as one. */
export function readSurvey({ text: list, ...rest }: Of<typeof survey>, before?: SurveyOptions): SurveyOptions {
  const described = list && { ...list, options: list.options.map((each) => ({ desc: each.text, ...each })) }
  return { ...before, ...rest, ...(described && { text: described }) } as SurveyOptions // the demo file has the absent keys
}
