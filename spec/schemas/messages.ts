import { neededWith, together } from '../conditions.ts'
import { array, assumed, documented, input, integer, object, ref, string } from '../shapes.ts'

const content = documented(
  string(
    'Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people.',
  ),
)
const font = documented(string('Font of the text. Only for type message.'))
const attachment = {
  content,
  filename: documented(string('Name of the file, for audio, video and file.')),
  filesize: documented(string('Size of the file with its unit, for audio, video and file: 4.3M.')),
  duration: documented({ type: 'number', description: 'Length of an audio message in seconds.' }),
}

const agentMessage = (
  types: { description: string; enum: string[] },
  data: ReturnType<typeof object>,
  description: string,
  provenance = documented,
) =>
  object(
    {
      type: provenance({ type: 'string', ...types }),
      message_id: documented(
        string(
          'Id of the message, different for each. A push that is sent again has the same id, so a receiver can find duplicates.',
        ),
      ),
      agent_id: documented(integer('Id of the agent.')),
      agent_name: documented(string('Name of the agent that the customer should see.')),
      agent_avatar: documented(string('URL of the agent’s picture, or empty.')),
      im_sub_session_id: documented(
        integer('Id of the session. A transfer message has the id of the new session: use it from then on.'),
      ),
      message_created_at: documented(
        string('When the message was written, in Beijing time without a zone: 2018-01-01 00:00:00.'),
      ),
      data: provenance({ ...data, description: 'Content of the message.' }),
    },
    { description },
  )

const question = object({ question_title: documented(string('Text of the question.')) })

export const messageSchemas = {
  MessageData: input(
    ['content'],
    { font, ...attachment },
    { description: 'Content of a message. The type of the message decides which fields have a meaning.' },
  ),
  SendMessage: input(
    ['customer_token', 'data'],
    {
      customer_token: documented(string('The integrator’s own id of the customer.', { minLength: 1 })),
      im_sub_session_id: documented(
        integer(
          'Where the message goes. Above 0: to the agent of this session. 0 or absent: to the robot. -1: to a urobot. -2: to the workbench of the agents, as a message left. -3: to the agent to come, while the customer waits in a queue.',
          { minimum: -3, 'x-may-be-empty': true },
        ),
      ),
      message_id: documented(
        string(
          'Id that the sender gives the message, different for each message of the company: letters, digits, _ and -. Required, except for a urobot (im_sub_session_id -1).',
          { minLength: 1, pattern: '^[A-Za-z0-9_-]+$' },
        ),
      ),
      type: documented(
        string('Type of the message; message if absent. Robots take only message.', {
          enum: ['message', 'image', 'audio', 'video', 'file', 'rich', 'close'],
          // Quirk: the operation names these four, the newer table of types lets customers send the other three, too.
          'x-known-values': ['message', 'image', 'audio', 'rich'],
        }),
      ),
      data: documented(ref('MessageData', 'Content of the message.')),
      robot_id: documented(integer('Id of the urobot, from listUrobots. Required with im_sub_session_id -1.')),
      scene_id: documented(integer('Id of a scene of this urobot. Required with im_sub_session_id -1.')),
      urobot_session_id: documented(
        integer(
          'Id of the session with the urobot: sessionId of the reply of createSession. Only with im_sub_session_id -1.',
        ),
      ),
      agent_id: documented(
        integer('Id of the agent who should take up the message left. Only with im_sub_session_id -2.'),
      ),
      group_id: documented(
        integer('Id of the group of agents that should take up the message left. Only with im_sub_session_id -2.'),
      ),
    },
    {
      description: 'A message of a customer, and to whom it goes.',
      ...neededWith(['im_sub_session_id', -1], ['robot_id', 'scene_id'], { otherwise: ['message_id'] }),
    },
  ),
  SpokenMessage: agentMessage(
    { enum: ['message', 'image', 'rich'], description: 'Type of the message: text, picture, or HTML.' },
    object({ content, font }, { optional: ['font'] }),
    'A message that the agent sent. Show it to the customer.',
  ),
  EventMessage: agentMessage(
    {
      enum: ['start_session', 'transfer'],
      description:
        'Type of the event. start_session: the dialogue with the agent begins. transfer: another agent takes over, in a new session.',
    },
    object({ content }),
    'Something that happened to the session.',
  ),
  CloseMessage: agentMessage(
    { enum: ['close'], description: 'Type of the event: the session is closed.' },
    object({
      content,
      close_type: documented(
        string(
          'Why the session was closed. normal: one of the two ended it. redirect: it was transferred. force: an administrator or a time limit ended it.',
          { enum: ['normal', 'redirect', 'force'] },
        ),
      ),
      survey_options: documented(ref('SurveyOptions', 'How the customer can now rate the session, by surveySession.')),
    }),
    'The session is closed. No message can be sent in it any more.',
  ),
  AttachmentMessage: agentMessage(
    { enum: ['audio', 'video', 'file'], description: 'Type of the attachment.' },
    object(attachment, { optional: ['filename', 'filesize', 'duration'] }),
    'A sound, film or file of the agent. The documentation says that API customers do not receive them; the fake sends them only with the assumption push.unsupported-types=push.',
    assumed,
  ),
  RobotAnswer: object(
    {
      question_id: documented(
        integer(
          'Id of the question that was answered. 0 is small talk; an answer with another id can be rated by rateRobotAnswer.',
        ),
      ),
      question_title: documented(string('Text of the question that was understood.')),
      answer: documented(string('Text of the answer.')),
      gus_list: documented(array(question, 'Questions that the customer may have meant.')),
      relate_list: documented(array(question, 'Related questions.')),
      third_url: documented(
        object({ url: documented(string('URL of the page.')) }, { description: 'A page that the robot recommends.' }),
      ),
    },
    { description: 'Answer of the robot.' },
  ),
  UrobotAnswer: object(
    {
      sessionId: documented(integer('Id of the session with the urobot.')),
      logId: documented(integer('Id of this answer: message_id of surveyAnswer and recordHit.')),
      aid: documented(integer('Id of the answer in the knowledge base.')),
      ansContent: documented(string('Text of the answer, which may hold HTML.')),
      ansType: documented(
        integer(
          'Kind of the answer. 1: an answer. 2: an answer and suggestions. 3: only suggestions. 4: small talk. 6: no answer is known. 8: the question has a sensitive word.',
          { enum: [1, 2, 3, 4, 6, 8] },
        ),
      ),
      hitQuestion: documented(string('Text of the question that was understood.')),
      suggestQuestionList: documented(
        array(
          object({
            id: documented(integer('Id of the question: question_id of recordHit.')),
            content: documented(string('Text of the question.')),
            type: documented(integer('Kind of the suggestion. Its values are not documented; the example has 1.')),
          }),
          'Questions that the customer can click. Report a click by recordHit.',
        ),
      ),
      flowId: documented(integer('Id of the flow, where the answer is a step of a flow.')),
      flowTitle: documented(string('Title of the flow.')),
      flowContent: documented(
        string(
          'HTML of the step. A click on an element with data-type="2" goes on: call askFlow with its data-id as flow_id. data-type="1" is an ordinary question.',
        ),
      ),
    },
    {
      description: 'Answer of a urobot.',
      optional: ['flowId', 'flowTitle', 'flowContent'],
      ...together('flowId', 'flowTitle', 'flowContent'),
    },
  ),
}
