import type { Question } from './question.ts'

export const surveys = [
  {
    id: 'surveys.again',
    question: 'What does a second vote on the same session or answer do?',
    documented: 'Not said; the iOS SDK has a text that says one has voted already.',
    values: ['refuse', 'replace'],
    why: 'The SDK’s text speaks of a refusal.',
  },
  {
    id: 'surveys.off',
    question: 'Is a session rated while the survey is switched off?',
    documented: 'survey_options.enabled says whether it is on; what a vote does otherwise is not said.',
    values: ['accept', 'refuse'],
    why: 'No refusal is documented.',
  },
  {
    id: 'surveys.open-session',
    question: 'Can a session be rated before it is closed?',
    documented: 'Not said. A survey may pop up after the session, but also be asked for by the agent or the customer.',
    values: ['accept', 'refuse'],
    why: 'Two of the three methods are for sessions that are open.',
  },
  {
    id: 'surveys.options',
    question: 'Which option ids does surveySession take?',
    documented:
      'Those of the list that show_type names, says its note; those of the compatible list, says a comment in survey_options.',
    values: ['shown', 'compatible'],
    why: 'The note belongs to the operation itself. `compatible` takes both.',
  },
  {
    id: 'surveys.remark',
    question: 'Is a vote refused that lacks the remark its option requires?',
    documented: 'remark_option says required; the operation calls the remark optional.',
    values: ['refuse', 'accept'],
    why: 'A fake that lets it pass lets an integration without a field for remarks reach production.',
  },
  {
    id: 'surveys.unknown-answer',
    question: 'Which message_id does surveyAnswer take?',
    documented:
      'The message ID where the answer is located. createSession calls the logId of the greeting “Log ID of this entry”; whether a greeting can be rated, and what another id does, is not said.',
    values: ['entry', 'answer', 'any'],
    why: 'The greeting is an entry of the conversation with a log id like that of an answer. `answer` refuses the greeting with 2005, as `entry` refuses ids of no entry; `any` refuses nothing, and keeps no vote on what it does not know.',
  },
] as const satisfies readonly Question[]
