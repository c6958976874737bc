import { neededWith, together } from '../conditions.ts'
import { array, assumed, documented, input, integer, object, ref, string } from '../shapes.ts'

const content = documented(string('Text (which may hold HTML), the address of a file, or HTML, as the type says'))
const attachment = {
  content,
  filename: documented(string('The file’s name')),
  filesize: documented(string('With its unit: 4.3M')),
  duration: documented({ type: 'number', description: 'Seconds, of an audio message' }),
}

const agentMessage = (types: string[], data: ReturnType<typeof object>, provenance = documented) =>
  object({
    type: provenance({ type: 'string', enum: types }),
    message_id: documented(string('Unique; a push that comes twice bears it twice')),
    agent_id: documented(integer()),
    agent_name: documented(string()),
    agent_avatar: documented(string('Address of a picture, or empty')),
    im_sub_session_id: documented(integer('The session; a transfer message carries the new one')),
    message_created_at: documented(string('Beijing time, YYYY-MM-DD HH:MM:SS')),
    data: provenance(data),
  })

export const messageSchemas = {
  MessageData: input(
    ['content'],
    { font: documented(string('Of a text message')), ...attachment },
    { description: 'What a message says. Which fields mean something depends on the type' },
  ),
  SendMessage: input(
    ['customer_token', 'data'],
    {
      customer_token: documented(string('', { minLength: 1 })),
      im_sub_session_id: documented(
        integer(
          'Above 0 an agent’s session; 0 or absent the robot; −1 Udesk’s own robot; −2 a message left; −3 while queueing',
          {
            minimum: -3,
          },
        ),
      ),
      message_id: documented(
        string('The sender’s unique id; Udesk’s own robot can do without', {
          minLength: 1,
          pattern: '^[A-Za-z0-9_-]+$',
        }),
      ),
      type: documented(
        string('message if absent', {
          enum: ['message', 'image', 'audio', 'video', 'file', 'rich', 'close'],
          // Quirk: the operation names these four, the newer table of types lets customers send the other three, too.
          'x-known-values': ['message', 'image', 'audio', 'rich'],
        }),
      ),
      data: documented(ref('MessageData')),
      robot_id: documented(integer('With −1: the robot')),
      scene_id: documented(integer('With −1: its scene')),
      urobot_session_id: documented(integer('With −1: sessionId of the robot’s greeting')),
      agent_id: documented(integer('With −2: for this agent')),
      group_id: documented(integer('With −2: for this group')),
    },
    neededWith(['im_sub_session_id', -1], ['robot_id', 'scene_id'], { otherwise: ['message_id'] }),
  ),
  SpokenMessage: agentMessage(
    ['message', 'image', 'rich'],
    object({ content, font: documented(string('Only of type message')) }, { optional: ['font'] }),
  ),
  EventMessage: agentMessage(['start_session', 'transfer'], object({ content })),
  CloseMessage: agentMessage(
    ['close'],
    object({
      content,
      close_type: documented(string('Ended, handed on, or ended by force', { enum: ['normal', 'redirect', 'force'] })),
      survey_options: documented(ref('SurveyOptions')),
    }),
  ),
  AttachmentMessage: agentMessage(
    ['audio', 'video', 'file'],
    object(attachment, { optional: ['filename', 'filesize', 'duration'] }),
    assumed,
  ),
  RobotAnswer: object({
    question_id: documented(integer('0: small talk; otherwise it can be rated')),
    question_title: documented(string()),
    answer: documented(string()),
    gus_list: documented(array(object({ question_title: documented(string()) }), 'Guiding questions')),
    relate_list: documented(array(object({ question_title: documented(string()) }), 'Related questions')),
    third_url: documented(object({ url: documented(string()) }, { description: 'A recommended link' })),
  }),
  UrobotAnswer: object(
    {
      sessionId: documented(integer('The robot’s session')),
      logId: documented(integer('This answer’s id: message_id when it is rated')),
      aid: documented(integer('The answer in the knowledge base')),
      ansContent: documented(string()),
      ansType: documented(
        integer('1 answer, 2 answer and suggestions, 3 suggestions, 4 small talk, 6 unknown, 8 sensitive word', {
          enum: [1, 2, 3, 4, 6, 8],
        }),
      ),
      hitQuestion: documented(string('The question that was understood')),
      suggestQuestionList: documented(
        array(
          object({
            id: documented(integer()),
            content: documented(string()),
            type: documented(integer()),
          }),
        ),
      ),
      flowId: documented(integer()),
      flowTitle: documented(string()),
      flowContent: documented(string('HTML; an element with data-type="2" leads on, see askFlow')),
    },
    { optional: ['flowId', 'flowTitle', 'flowContent'], ...together('flowId', 'flowTitle', 'flowContent') },
  ),
}
