/**
 * The register of open questions: where Udesk's documents are silent or contradict themselves, the behaviour is a switch
 * here and not a silent decision in a handler. The first value is the default.
 */
type Question = {
  id: string
  question: string
  /** What the documentation says about it, or that it says nothing. */
  documented: string
  values: readonly [string, string, ...string[]]
  /** Why the first value is the default. */
  why: string
}

export const register = [
  {
    id: 'agents.too-many',
    question: 'What does a count of unread messages for more than 30 agents get?',
    documented: 'agent_ids is limited to 30; what more of them give is not said.',
    values: ['refuse', 'answer'],
    why: 'A limit that is stated is meant; 2005 is the code of values that are not valid.',
  },
  {
    id: 'agents.unread-unknown',
    question: 'What does a count of unread messages for an agent who does not exist get?',
    documented: 'Not said.',
    values: ['omit', 'refuse'],
    why: 'One wrong id in a list should not cost the others their counts.',
  },
  {
    id: 'assignment.busy',
    question: 'May a customer wait for an agent who is busy, when nobody who could take him is online?',
    documented:
      '2002 says that no agent is online; 2001 says that the agent is busy. What the status “busy” gives is not said.',
    values: ['queue', 'offline'],
    why: 'The text of 2001 speaks of an agent who is busy, and a busy agent comes back.',
  },
  {
    id: 'auth.clock',
    question: 'Whose clock must a timestamp be within five minutes of, when the company’s clock was moved?',
    documented: 'At most 5 minutes off the server clock; a server whose clock moves is ours, not Udesk’s.',
    values: ['either', 'company'],
    why: 'An unchanged integration signs with the wall clock even while a test has moved the company’s.',
  },
  {
    id: 'auth.legacy',
    question: 'Is the old signature without nonce and sign_version still accepted?',
    documented: 'The close_queue example still prints such a call; the rules no longer mention it.',
    values: ['off', 'on'],
    why: 'A fake that accepts more than Udesk lets broken signing reach production.',
  },
  {
    id: 'auth.status',
    question: 'Which HTTP status does a refused signature get?',
    documented: 'Not said. Clients measured HTTP 200 for business errors.',
    values: ['200', '401'],
    why: 'Every error that was measured came with HTTP 200.',
  },
  {
    id: 'body.mislabelled',
    question: 'Is JSON read that was sent as a form, as curl -d does when no Content-Type is given?',
    documented: 'Bodies are shown as JSON; the header is not spoken of.',
    values: ['form', 'json'],
    why: 'Rails, which Udesk runs on, goes by the header: of such a body nothing arrives.',
  },
  {
    id: 'customers.auto-create',
    question: 'Is an unknown customer_token made a customer when a session is requested, or a message left (−2)?',
    documented: 'The page says that an anonymous customer is created; its FAQ says to create the customer first.',
    values: ['yes', 'no'],
    why: 'The current text of the operation itself promises it.',
  },
  {
    id: 'customers.first-state',
    question: 'Is a customer of whom customer_online_state was never told online?',
    documented: 'Not said.',
    values: ['online', 'offline'],
    why: 'Most integrations never make that call, and do not want messages kept for it.',
  },
  {
    id: 'customers.on-duplicate',
    question: 'What does creating a customer with a taken token, e-mail or phone do?',
    documented: 'Not said for this API; the SDK’s backend validates, the SDK’s rule is to match.',
    values: ['error', 'merge'],
    why: 'The nearest evidence is a validation error, code 2004.',
  },
  {
    id: 'customers.session-key',
    question: 'Does customer_status with web_token and session_key find a session that has no key?',
    documented:
      'session_key “supports different session statuses for multiple sessions”; sessions opened in the fake have no key.',
    values: ['ignored', 'own'],
    why: 'A visitor has one session here, so it is the one that is meant.',
  },
  {
    id: 'customers.status-of-nobody',
    question: 'What does customer_status without any token get?',
    documented: 'One of the three must be there; the code is not said.',
    values: ['refuse', 'invalid'],
    why: '2000 is the code of missing parameters everywhere; `invalid` answers status_code 3.',
  },
  {
    id: 'limits.global',
    question: 'Is the limit of 60 calls a minute enforced?',
    documented: '60 calls a minute by default; whether per operation or per company is left open.',
    values: ['off', 'on'],
    why: 'Tests and local development would meet it at once.',
  },
  {
    id: 'limits.reply',
    question: 'What does a call over a rate limit get?',
    documented: 'Not said: no code, no status, no header.',
    values: ['code-2000', 'http-429'],
    why: 'Business errors come with HTTP 200; no code is known, so the general one stands in.',
  },
  {
    id: 'messages.again',
    question: 'What does a second message with the same message_id do?',
    documented: 'The message_id is unique; what a repeated one does is not said.',
    values: ['once', 'refuse', 'double'],
    why: 'A client that got no answer must be able to send again, and the agent should not read it twice.',
  },
  {
    id: 'messages.close-by-customer',
    question: 'Does a message of type close, sent by the customer, close the session?',
    documented: 'The table of types says that customers may send it; the operation names only four types.',
    values: ['close', 'refuse'],
    why: 'The table is newer than the operation’s list.',
  },
  {
    id: 'messages.late-queueing',
    question: 'Where does a message for the queue (−3) go once the session has started?',
    documented: '−3 is for messages while queueing; the race is not spoken of.',
    values: ['deliver', 'refuse'],
    why: 'A customer cannot know the instant at which his turn comes, and no word should be lost.',
  },
  {
    id: 'messages.left-counted',
    question: 'For whom does a message left (−2) count?',
    documented: 'It can name an agent or a group; whose unsolved_leave_message_num it raises is not said.',
    values: ['reachable', 'named'],
    why: 'Whoever may take it up should see it: the agent, each agent of the group, or everybody. `named`: that agent alone.',
  },
  {
    id: 'messages.left-settled',
    question: 'Does a session with the customer settle the messages that he left?',
    documented: '“Unhandled messages left”; what handles one is not said.',
    values: ['session', 'never'],
    why: 'Who talks with the customer takes up what he left.',
  },
  {
    id: 'messages.missing-parameter',
    question: 'Which code does a message to an agent get that lacks a parameter?',
    documented: '2062 for messages to robots; 2000 for missing parameters in general.',
    values: ['2062', '2000'],
    why: 'It is one operation, and its own table of codes stands nearer than the general one.',
  },
  {
    id: 'messages.read-method',
    question: 'Is read_messages also answered by GET?',
    documented: 'The heading says POST; the example is a plain curl with everything in its query.',
    values: ['post', 'get-too'],
    why: 'Headings are right wherever else an example differs.',
  },
  {
    id: 'messages.unknown-type',
    question: 'What does a message get whose type its receiver does not take, as an image for a robot?',
    documented: 'Robots take only `message`; what others get is not said.',
    values: ['refuse', 'ignore'],
    why: 'A message that nobody gets should not look like one that was sent; 2005 is the code of values that are not valid.',
  },
  {
    id: 'messages.unread-shape',
    question: 'How are unread messages listed?',
    documented: '“See Message Content Format”, which tells what type and data are.',
    values: ['push', 'content'],
    why: 'Pushes carry them so, and an integrator has the code for it. `content`: message_id, type and data alone.',
  },
  {
    id: 'messages.video-and-file',
    question: 'Can a customer send videos and files?',
    documented: 'The table of types says yes; the operation names four types without them.',
    values: ['accept', 'refuse'],
    why: 'The table is newer than the operation’s list.',
  },
  {
    id: 'messages.wrong-id',
    question: 'What does a message_id with other characters than letters, digits, _ and - get?',
    documented: 'Special characters are not allowed; no code is said.',
    values: ['refuse', 'accept'],
    why: 'A fake that accepts more than Udesk lets it reach production; 2005 is the code of values that are not valid.',
  },
  {
    id: 'push.body',
    question: 'Is a 200 whose body is not empty a success?',
    documented: 'The response body should be empty; what happens otherwise is not said.',
    values: ['ignored', 'violation'],
    why: 'No word of an error anywhere; it is noted on the attempt. `violation` fails the push, to find such receivers.',
  },
  {
    id: 'push.counts',
    question: 'What counts towards the ten that suspend an address?',
    documented: 'Ten timeouts within 60 seconds; refused connections and other statuses are not mentioned.',
    values: ['timeouts', 'failures'],
    why: 'The text says timeouts.',
  },
  {
    id: 'push.created-at',
    question: 'How is message_created_at written?',
    documented: 'Both `20170711 09:52:11` and `2018-01-01 00:00:00` stand in the examples.',
    values: ['dashes', 'compact'],
    why: 'A payload captured in 2025 has dashes.',
  },
  {
    id: 'push.lane',
    question: 'In which order do pushes go out, and what does one that hangs hold up?',
    documented: 'Not said; only that messages which belong together in order share one push.',
    values: ['conversation', 'url'],
    why: 'A customer reads messages in order; nothing speaks of customers who wait for each other.',
  },
  {
    id: 'push.own-close',
    question: 'Is a close pushed for a session that the customer’s side closed itself?',
    documented: 'Not said.',
    values: ['on', 'off'],
    why: 'The close event is “pushed to the customer when the session is closed”, whoever closed it.',
  },
  {
    id: 'push.redirect-close',
    question: 'Is the closing of the old session pushed when it is transferred, before the transfer event?',
    documented: 'close_type knows redirect; the transfer example shows no close.',
    values: ['off', 'on'],
    why: 'The transfer event alone tells the integrator to change to the new session.',
  },
  {
    id: 'push.retry',
    question: 'Is a push that failed sent again?',
    documented:
      'The current text has a limit of 5 s and no retry; the text of 2018 had 10 s, and a failed push was retried.',
    values: ['none', '2018'],
    why: 'The current text. `2018` gives 10 s and sends the same push up to three times.',
  },
  {
    id: 'push.start-session',
    question: 'Is start_session pushed for a session that was assigned at once?',
    documented: 'Its example has start_session and a message in one push; nothing ties it to queueing.',
    values: ['always', 'queued-only'],
    why: 'It is pushed “when the dialogue starts”, and that one starts too.',
  },
  {
    id: 'push.suspension-end',
    question: 'When a push that was in flight times out during a suspension, does the suspension end later?',
    documented: '60 seconds starting from the last timeout: the last of the ten, or the last there was?',
    values: ['last', 'tenth'],
    why: 'Read literally, the last timeout is the last there was.',
  },
  {
    id: 'push.unsupported-types',
    question: 'Can an agent send what API customers cannot receive, such as a file?',
    documented: 'The table of types has a × there; in 2018 files still had a ✓.',
    values: ['refuse', 'push'],
    why: 'Udesk’s own workbench does not offer them for this channel.',
  },
  {
    id: 'push.while-offline',
    question: 'Is what an agent says to a customer who is offline pushed too?',
    documented: 'It can be asked for as offline unread messages; whether it was pushed before is not said.',
    values: ['push', 'collect'],
    why: 'The receiver is the integrator’s server, which is there even if the customer is not.',
  },
  {
    id: 'push.while-suspended',
    question: 'What becomes of pushes that are due while their address is suspended?',
    documented: 'Udesk stops calling the address; whether they are lost or sent afterwards is not said.',
    values: ['drop', 'hold'],
    why: 'Consumers report lost pushes; nobody reports a flood after the pause.',
  },
  {
    id: 'push.window',
    question: 'Do the 60 seconds for ten timeouts slide?',
    documented: 'Ten timeouts within 60 seconds: any 60 seconds, or 60 seconds counted from a first timeout?',
    values: ['sliding', 'fixed'],
    why: 'Read literally, any 60 seconds.',
  },
  {
    id: 'queues.abandoned-channel',
    question: 'Which channel does the record of an abandoned queue name?',
    documented:
      'Channel, such as web, wechat, ios, android, weibo, api, mchat; createSession takes a channel of one’s own.',
    values: ['platform', 'custom'],
    why: 'The examples are kinds of channel, not names. `custom` gives what createSession was told.',
  },
  {
    id: 'queues.abandoned-count',
    question: 'Of what is count the number, in the list of abandoned queues?',
    documented: 'The total number of items on the current page; in 2018 its author put a question mark behind that.',
    values: ['total', 'page'],
    why: 'Beside current_page and total_pages the number of all is useful, and lists elsewhere give it.',
  },
  {
    id: 'queues.abandoned-customer',
    question: 'What stands under customer_name in the list of abandoned queues?',
    documented: 'The table says the nickname, a string; the newer example has the whole customer there.',
    values: ['object', 'string'],
    why: 'The example is newer than the table.',
  },
  {
    id: 'queues.abandoned-json',
    question: 'What does the list of abandoned queues do with Content-Type application/json?',
    documented: 'Do not set it, otherwise an error will occur; which error is not said.',
    values: ['accept', 'refuse'],
    why: 'Many HTTP clients set it always. It is noted in the journal; `refuse` answers as to malformed JSON.',
  },
  {
    id: 'queues.abandoned-paging',
    question: 'Where does the paging of the list of abandoned queues stand?',
    documented: 'In 2018 beside the list; now the table has it in the element, the example in meta.',
    values: ['meta', 'top-level'],
    why: 'The example is newer, and other lists have meta.',
  },
  {
    id: 'queues.abandoned-seconds',
    question: 'Is queue_seconds of an abandoned queue a number or a text?',
    documented: 'The table says String, the example has 27; in 2018 both were numbers.',
    values: ['integer', 'string'],
    why: 'The examples of both versions agree.',
  },
  {
    id: 'queues.abandoned-window',
    question: 'Which time must be within the window, in the list of abandoned queues?',
    documented: 'Start time and end time; of what is not said.',
    values: ['joined', 'left'],
    why: 'The one time that a record names is queue_start_time.',
  },
  {
    id: 'queues.deserted',
    question: 'What becomes of those who wait when the last agent who could take them goes offline?',
    documented: 'Not said; no push tells a customer that a queue is over.',
    values: ['wait', 'dissolve'],
    why: 'Nothing would tell the integrator that the place is lost.',
  },
  {
    id: 'records.limit',
    question: 'Which window of session records is refused as too long?',
    documented:
      'The period is 30 days at most. A client measured that 31 days work; the refusal speaks of “the data of one month”.',
    values: ['30-days', '31-days', 'age'],
    why: 'The page says so. `age` refuses what began more than 30 days ago, however short the window.',
  },
  {
    id: 'records.session-id',
    question: 'What is session_id in the session records, beside sub_session_id?',
    documented: 'Both are 1 in the example.',
    values: ['conversation', 'sub-session'],
    why: 'A transfer gives a new sub-session; the name says that they are parts of one session.',
  },
  {
    id: 'robots.click',
    question: 'Is a click on a question answered by push?',
    documented:
      'The current page returns only a code; the Chinese page of 2018 returns “the same as the robot’s reply push”.',
    values: ['answer', 'silent'],
    why: 'A click without an answer would help nobody.',
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
    id: 'robots.without-session',
    question: 'Does a robot answer a customer who has no session with it?',
    documented: '9200, session not found or closed, is documented for messages to robots.',
    values: ['refuse', 'answer'],
    why: 'The code would have no use otherwise.',
  },
  {
    id: 'sensitive-words.off',
    question: 'What is customer_is_open when sensitive words are off?',
    documented: '“0 or empty”.',
    values: ['zero', 'empty', 'null'],
    why: 'It is an integer otherwise.',
  },
  {
    id: 'sessions.again',
    question: 'What does a second request for a session get while the first is open or waits?',
    documented: 'Not said.',
    values: ['same', 'new'],
    why: 'An integrator learns of his turn by asking again; a new session each time would lose the conversation.',
  },
  {
    id: 'sessions.unknown',
    question: 'Which code does a call about a session get that does not exist or is closed, where none is documented?',
    documented:
      '9200 for messages to robots, 2062 for previews; nothing for closing, reading, listing what is unread, and messages to agents.',
    values: ['9200', '2062'],
    why: '9200 says nothing else anywhere.',
  },
  {
    id: 'struct.api-customers',
    question: 'What does a structured message to a customer created through the API get?',
    documented: 'Such customers cannot be used for this operation; with which error is not said.',
    values: ['refuse', 'accept'],
    why: 'A success that nobody sees would hide the mistake. `accept` keeps it in the session and pushes nothing.',
  },
  {
    id: 'struct.refusals',
    question: 'In which field does a refused structured message tell its code?',
    documented: 'Success is told by status; no refusal is shown.',
    values: ['status', 'code'],
    why: 'The session records, too, tell success and refusals by status. The rest of the API tells them by code.',
  },
  {
    id: 'struct.required',
    question: 'What must a structured message have?',
    documented:
      'Title, description, picture and buttons here; where agents paste such messages into their console, a title alone.',
    values: ['all', 'title'],
    why: 'What the operation’s own page says.',
  },
  {
    id: 'struct.timestamp',
    question: 'How far may the timestamp of a structured message be off?',
    documented: 'Not said for this rule of signing; five minutes for the other.',
    values: ['any', 'five-minutes'],
    why: 'Nothing else ends the life of a signature here, but no document says that the timestamp does.',
  },
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
    id: 'transfer.full',
    question: 'May a transfer give an agent more customers than his capacity?',
    documented: 'Not said.',
    values: ['exceed', 'refuse'],
    why: 'A colleague who hands somebody over has agreed it with the other.',
  },
] as const satisfies readonly Question[]

export type AssumptionId = (typeof register)[number]['id']
type ValuesOf<Id extends AssumptionId> = Extract<(typeof register)[number], { id: Id }>['values'][number]

/** One chosen value for every open question. */
export type Assumptions = { [Id in AssumptionId]: ValuesOf<Id> }

/** What the fake assumes when nobody says otherwise: the first value of each. */
export const defaultAssumptions = Object.freeze(
  Object.fromEntries(register.map(({ id, values }) => [id, values[0]])) as Assumptions, // fromEntries forgets which id has which values
)

/** `--lenient`: takes what the documentation's own examples and public clients send, where the fake would refuse it. */
export const lenient = {
  'auth.legacy': 'on',
  'body.mislabelled': 'json',
  'customers.on-duplicate': 'merge',
  'messages.read-method': 'get-too',
  'robots.flow-id': 'optional',
  'robots.hit-fields': 'optional',
  'robots.session-id': 'any',
  'robots.without-session': 'answer',
  'struct.required': 'title',
  'surveys.again': 'replace',
  'surveys.options': 'compatible',
  'surveys.remark': 'accept',
} as const satisfies Partial<Assumptions>

/** Udesk's rules for pushes under their names: what each assumes that is not the default. */
export const pushPolicies = {
  udesk: {},
  'udesk-2018': { 'push.retry': '2018' },
} as const satisfies Record<string, Partial<Assumptions>>
export type PushPolicy = keyof typeof pushPolicies
