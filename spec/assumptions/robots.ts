import type { Question } from './question.ts'

export const robots = [
  {
    id: 'robots.click',
    question: 'Is a click on a question answered by push?',
    documented:
      'The current page returns only a code; the Chinese page of 2018 returns “the same as the robot’s reply push”.',
    values: ['answer', 'silent'],
    why: 'A click without an answer would help nobody.',
  },
  {
    id: 'robots.flow-answer',
    question: 'What is ansContent in the push that shows a step of a flow?',
    documented: 'ansContent is the answer, flowContent the answer of the current process; the example has no flow.',
    values: ['flow-content', 'empty'],
    why: 'An integration that shows ansContent alone then shows the step. `empty`: flowContent alone has it.',
  },
  {
    id: 'robots.flow-id',
    question: 'Must askFlow say its flow_id?',
    documented: 'The table requires it; the example has a message_id (misspelt) and an option_id in its place.',
    values: ['required', 'optional'],
    why: 'The page itself explains how to get a flow_id. `optional` takes the example: the option_id counts the steps that the message offered.',
  },
  {
    id: 'robots.flow-offer',
    question: 'Must a flow have been offered to the customer before askFlow leads to it?',
    documented: 'The call is for when a push had elements with data-type="2"; what another flow_id does is not said.',
    values: ['any', 'shown'],
    why: 'No refusal is documented. `shown` finds integrations that send an id from elsewhere.',
  },
  {
    id: 'robots.hit-answer',
    question: 'Must the message_id of a click be that of an answer, or of the greeting, in the conversation?',
    documented: 'Required; what an unknown one does is not said.',
    values: ['any', 'known'],
    why: 'The answer does not depend on it. `known` finds integrations that send an id from elsewhere.',
  },
  {
    id: 'robots.hit-fields',
    question: 'Must recordHit say its scene_id and question_id?',
    documented: 'The current table lost both; its example and the Chinese page of 2018 have them.',
    values: ['required', 'optional'],
    why: 'The older table requires them, and without the question a click says nothing.',
  },
  {
    id: 'robots.rating-path',
    question: 'Where is an answer of the 云问 robot rated (rateRobotAnswer)?',
    documented: 'Parameters and reply are documented, a method and path never were, in any version.',
    values: ['none', '/im/messages/robot_survey'],
    why: 'Nobody outside Udesk knows. The other value is a guess, for those who want to call something.',
  },
  {
    id: 'robots.role',
    question: 'Is a robot_role_id refused that was not set up at the 云问 robot?',
    documented: 'It must be set up there first; what happens otherwise is not said.',
    values: ['any', 'known'],
    why: 'The roles are on the other side, and no refusal is documented. `known` takes those of settings.robot.roles alone.',
  },
  {
    id: 'robots.session-id',
    question: 'Which conversation with a urobot does an im_sub_session_id mean?',
    documented: '“Session ID”; in sendMessage the same field is −1 and urobot_session_id is the id.',
    values: ['greeting', 'any'],
    why: 'The sessionId of the greeting is the only such id that an integrator is given. `any`: whatever it is, the customer’s latest conversation with that robot in that scene.',
  },
  {
    id: 'robots.unknown-flow',
    question: 'What does askFlow get for a flow_id that does not exist?',
    documented: 'Not said.',
    values: ['refuse', 'accept'],
    why: 'A success after which nothing is pushed would hide the mistake; 2005 is the code of values that are not valid. `accept` pushes nothing.',
  },
  {
    id: 'robots.unknown-question',
    question: 'What does recordHit get for a question_id that does not exist, where no question in words is given?',
    documented: 'Not said.',
    values: ['refuse', 'accept'],
    why: 'A success after which nothing is pushed would hide the mistake; 2005 is the code of values that are not valid. `accept` counts the click and pushes nothing.',
  },
  {
    id: 'robots.without-session',
    question: 'Does a robot answer a customer who has no session with it?',
    documented: '9200, session not found or closed, is documented for messages to robots.',
    values: ['refuse', 'answer'],
    why: 'The code would have no use otherwise.',
  },
] as const satisfies readonly Question[]
