import type { Question } from './question.ts'

export const surveys = [
  {
    id: 'surveys.again',
    question: 'What happens at a second vote on the same session or answer?',
    documented: 'Not said; the iOS SDK has a text that says that the customer has already voted.',
    values: ['refuse', 'replace'],
    why: 'The text of the SDK is a refusal.',
  },
  {
    id: 'surveys.off',
    question: 'Can a session be rated while the survey is switched off?',
    documented:
      'survey_options.enabled says whether the survey is on; the result of a vote while it is off is not said.',
    values: ['accept', 'refuse'],
    why: 'No refusal is documented.',
  },
  {
    id: 'surveys.open-session',
    question: 'Can a session be rated before it is closed?',
    documented: 'Not said. A survey can be shown after the session, but the agent or the customer can also ask for it.',
    values: ['accept', 'refuse'],
    why: 'Two of the three methods are for open sessions.',
  },
  {
    id: 'surveys.options',
    question: 'Which option ids does surveySession take?',
    documented: 'A note says: the list that show_type names. A comment in survey_options says: the compatible list.',
    values: ['shown', 'compatible'],
    why: 'The note belongs to the operation itself. `compatible` takes both.',
  },
  {
    id: 'surveys.remark',
    question: 'Is a vote refused if its option requires a remark and there is none?',
    documented: 'remark_option says required; the operation calls the remark optional.',
    values: ['refuse', 'accept'],
    why: 'A fake that accepts it lets an integration without a field for remarks reach production.',
  },
  {
    id: 'surveys.unknown-answer',
    question: 'Which message_id does surveyAnswer accept?',
    documented:
      '“The message ID where the answer is located”. createSession calls the logId of the greeting “Log ID of this entry”; it does not say whether a greeting can be rated, or what happens with an unknown id.',
    values: ['entry', 'answer', 'any'],
    why: 'A greeting has a log id, as an answer has. `entry` accepts the log ids of greetings and answers, and refuses others with 2005. `answer` accepts only answers. `any` refuses no id, but stores no vote for an unknown one.',
  },
] as const satisfies readonly Question[]
