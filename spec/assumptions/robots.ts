import type { Question } from './question.ts'

export const robots = [
  {
    id: 'robots.click',
    question: 'Does a push answer a click on a question?',
    documented:
      'The current page returns only a code; the Chinese page of 2018 returns “the same as the robot’s reply push”.',
    values: ['answer', 'silent'],
    why: 'A click without an answer would be useless.',
  },
  {
    id: 'robots.flow-answer',
    question: 'What is ansContent in the push that shows a step of a flow?',
    documented: 'ansContent is the answer, flowContent the answer of the current process; the example has no flow.',
    values: ['flow-content', 'empty'],
    why: 'An integration that shows only ansContent then shows the step. `empty`: only flowContent has the step.',
  },
  {
    id: 'robots.flow-id',
    question: 'Must askFlow have a flow_id?',
    documented: 'The table requires it; the example has a (misspelt) message_id and an option_id instead.',
    values: ['required', 'optional'],
    why: 'The page itself explains how to get a flow_id. `optional` accepts the example: the option_id is the number of the step in the message.',
  },
  {
    id: 'robots.flow-offer',
    question: 'Must a robot have offered a flow to the customer before askFlow can open it?',
    documented: 'The call is for pushes with elements of data-type="2"; the result of another flow_id is not said.',
    values: ['any', 'shown'],
    why: 'No refusal is documented. `shown` finds integrations that send an id from another place.',
  },
  {
    id: 'robots.hit-answer',
    question: 'Must the message_id of a click belong to an answer or a greeting of the conversation?',
    documented: 'Required; the result of an unknown one is not said.',
    values: ['any', 'known'],
    why: 'The answer does not depend on it. `known` finds integrations that send an id from another place.',
  },
  {
    id: 'robots.hit-fields',
    question: 'Must recordHit have scene_id and question_id?',
    documented: 'The current table does not list them; its example and the Chinese page of 2018 have them.',
    values: ['required', 'optional'],
    why: 'The older table requires them, and a click without a question has no meaning.',
  },
  {
    id: 'robots.rating-path',
    question: 'Which path rates an answer of the 云问 robot (rateRobotAnswer)?',
    documented: 'Parameters and reply are documented; no version documents method and path.',
    values: ['none', '/im/messages/robot_survey'],
    why: 'The path is not public. The other value is a guess, for users who want to call something.',
  },
  {
    id: 'robots.role',
    question: 'Is a robot_role_id refused if it was not set up at the 云问 robot?',
    documented: 'It must be set up there first. What happens with another role is not documented.',
    values: ['any', 'known'],
    why: 'The roles are kept at 云问, not at Udesk, and no refusal is documented. `known` accepts only the roles in settings.robot.roles.',
  },
  {
    id: 'robots.session-id',
    question: 'Which conversation with a urobot does an im_sub_session_id mean?',
    documented: '“Session ID”; in sendMessage the same field is −1 and urobot_session_id is the id.',
    values: ['greeting', 'any'],
    why: 'The sessionId of the greeting is the only such id that an integrator gets. `any`: every id means the customer’s latest conversation with that robot in that scene.',
  },
  {
    id: 'robots.unknown-flow',
    question: 'What does askFlow answer for a flow_id that does not exist?',
    documented: 'Not said.',
    values: ['refuse', 'accept'],
    why: 'A success without a push would hide the mistake; 2005 is the code of invalid values. `accept` pushes nothing.',
  },
  {
    id: 'robots.unknown-question',
    question: 'What does recordHit answer for a question_id that does not exist, if no question is given as text?',
    documented: 'Not said.',
    values: ['refuse', 'accept'],
    why: 'A success without a push would hide the mistake; 2005 is the code of invalid values. `accept` counts the click and pushes nothing.',
  },
  {
    id: 'robots.without-session',
    question: 'Does a robot answer a customer who has no session with it?',
    documented: '9200, session not found or closed, is documented for messages to robots.',
    values: ['refuse', 'answer'],
    why: 'Otherwise this code would have no use.',
  },
] as const satisfies readonly Question[]
