// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.scenario = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"A scenario of mock-udesk: what is given, what happens, and what must be seen","type":"object","additionalProperties":false,"required":["name","description","steps"],"properties":{"name":{"type":"string","description":"Lower-case letters and digits, with hyphens between them","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"description":{"type":"string","minLength":1,"description":"What an integrator learns from it"},"given":{"type":"object","additionalProperties":false,"required":[],"properties":{"agents":{"maxItems":1000,"type":"array","items":{"type":"object","additionalProperties":false,"required":["as"],"properties":{"as":{"type":"string","description":"The name that the scenario gives: a letter, then letters, digits, - and _","pattern":"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},"name":{"type":"string","minLength":1,"description":"As colleagues see it; default: the name that the scenario gives"},"nick":{"type":"string"},"avatar":{"type":"string"},"status":{"type":"string","enum":["online","busy","offline"]},"custom_status":{"type":"string"},"capacity":{"type":"integer","minimum":0},"group_ids":{"type":"array","items":{"type":"integer"}},"auto_reply":{"type":["string","boolean","null"],"not":{"const":false},"description":"said after each customer message; true: a text from faker"},"groups":{"type":"array","items":{"type":"string","minLength":1,"description":"A group of given"}}}},"description":"The agents of the scenario; while it runs, the company’s other agents are offline"},"groups":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["as"],"properties":{"as":{"type":"string","description":"The name that the scenario gives: a letter, then letters, digits, - and _","pattern":"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},"name":{"type":"string","minLength":1,"description":"Default: the name that the scenario gives"}}}},"customers":{"maxItems":1000,"type":"array","items":{"type":"object","additionalProperties":false,"required":["as"],"properties":{"as":{"type":"string","description":"The name that the scenario gives: a letter, then letters, digits, - and _","pattern":"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},"customer_token":{"type":"string","minLength":1,"description":"Default: the name that the scenario gives"},"web_token":{"type":"string","minLength":1,"description":"Of a customer of the web plugin, who has no customer_token"},"sdk_token":{"type":"string","minLength":1,"description":"Of a customer of the SDK, who has no customer_token"},"channel":{"type":"string"},"nick_name":{"type":"string","minLength":1}}},"description":"Only customers that need one of these fields: the others are added when they join"},"settings":{"type":"object","additionalProperties":false,"properties":{"welcome":{"type":"string","description":"The message of the agent when a session starts; empty: no message"},"message_preview":{"type":"boolean","description":"Whether previewMessage is activated"},"assigning":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"Time from the choice of an agent to the start of the session"},"idle_close":{"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"A session without messages for this time is closed; null: never","type":["string","integer","null"]},"plan":{"enum":["professional","free"],"description":"The plan; free has no open API and refuses every call with 2058"},"struct_messages_page":{"description":"URL of the page with structured messages that agents see","type":["string","null"]},"sensitive_words":{"type":["object","array"],"additionalProperties":false,"properties":{"open":{"type":"boolean","description":"Whether the robots look for the words"},"words":{"type":"array","items":{"type":"string","minLength":1}}},"items":{"type":"string","minLength":1},"description":"Words that robots do not answer; a list without open switches them on"},"robot":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","description":"Name of the 云问 robot"},"avatar":{"type":"string","description":"URL of its picture"},"welcome":{"type":"string","description":"The greeting, as HTML"},"unknown":{"type":"string","description":"The text if it knows no answer, as HTML"},"sensitive":{"type":"string","description":"The answer to a sensitive word"},"roles":{"type":"array","items":{"type":"string","minLength":1,"description":"A role"},"description":"The roles of customers set up at the 云问 robot, for robot_role_id"}}},"survey":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","description":"Whether the survey is on"},"name":{"type":"string","description":"The name of the survey"},"title":{"type":"string","description":"The question put to the customer"},"desc":{"type":"string","description":"The thanks, and how to answer"},"remark_enabled":{"type":"boolean","description":"Whether the customer can give a remark"},"remark":{"type":"string","description":"The prompt for the remark"},"show_type":{"enum":["text","expression","star"],"description":"Which of the three lists customers see"},"text":{"type":"object","additionalProperties":false,"required":["default_option_id","options"],"properties":{"default_option_id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","tags","remark_option"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","minLength":1,"description":"The text that the customer reads"},"desc":{"type":"string","description":"The name of the level, which Udesk does not let a company change"},"tags":{"type":"string","description":"Tags of this level, separated by commas"},"remark_option":{"enum":["hide","required","optional"],"description":"Whether a remark is hidden, required or optional"}}},"minItems":1}}},"expression":{"type":"object","additionalProperties":false,"required":["default_option_id","options"],"properties":{"default_option_id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","tags","remark_option"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","minLength":1,"description":"The text that the customer reads"},"desc":{"type":"string","description":"The name of the level, which Udesk does not let a company change"},"tags":{"type":"string","description":"Tags of this level, separated by commas"},"remark_option":{"enum":["hide","required","optional"],"description":"Whether a remark is hidden, required or optional"}}},"minItems":1}}},"star":{"type":"object","additionalProperties":false,"required":["default_option_id","options"],"properties":{"default_option_id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","tags","remark_option"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","minLength":1,"description":"The text that the customer reads"},"desc":{"type":"string","description":"The name of the level, which Udesk does not let a company change"},"tags":{"type":"string","description":"Tags of this level, separated by commas"},"remark_option":{"enum":["hide","required","optional"],"description":"Whether a remark is hidden, required or optional"}}},"minItems":1}}},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","enabled"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","description":"The text, as in the shown list"},"enabled":{"type":"boolean"}}}},"methods":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","flag","text","enabled"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"flag":{"enum":["after_session","agent_invite","customer_invite"],"description":"When the survey is shown"},"text":{"type":"string","description":"The occasion as text"},"enabled":{"type":"boolean"}}}},"resolved_enabled":{"type":"boolean","description":"Whether the customer is asked if the problem is solved"},"resolved_options":{"type":"object","additionalProperties":false,"required":["title","options","value"],"properties":{"title":{"type":"string","description":"The question"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["option_select","option_name"],"properties":{"option_select":{"type":"boolean"},"option_name":{"type":"string"}}}},"value":{"type":"string","description":"The default, a digit as text"}}}}}},"title":"SettingsPatch"},"assumptions":{"type":"object","additionalProperties":false,"required":[],"properties":{"agents.too-many":{"type":"string","enum":["refuse","answer"],"description":"What does a call get that counts unread messages for more than 30 agents?"},"agents.unknown":{"type":"string","enum":["5050","2005"],"description":"Which code does a call get if its agent does not exist?"},"agents.unread-unknown":{"type":"string","enum":["omit","refuse"],"description":"What does a count of unread messages answer for an agent who does not exist?"},"assignment.busy":{"type":"string","enum":["queue","offline"],"description":"Can a customer wait for a busy agent if no suitable agent is online?"},"groups.unknown":{"type":"string","enum":["5060","11012"],"description":"Which code does a call other than agent_status get if its group does not exist?"},"transfer.full":{"type":"string","enum":["exceed","refuse"],"description":"Can a transfer give an agent more customers than the agent’s capacity?"},"transfer.session-id":{"type":"string","enum":["new","old"],"description":"Which im_sub_session_id is in the transfer message itself?"},"transfer.unread":{"type":"string","enum":["settled","kept"],"description":"If the old agent has not read a message before a transfer, does it still count as unread for that agent?"},"customers.auto-create":{"type":"string","enum":["yes","no"],"description":"Does a request for a session, or a message left (−2), create a customer for an unknown customer_token?"},"customers.first-state":{"type":"string","enum":["online","offline"],"description":"Is a customer online if customer_online_state was never called for this customer?"},"customers.flat-body":{"type":"string","enum":["refuse","accept"],"description":"Is a customer created or changed if the fields are beside `customer`, not in it?"},"customers.on-duplicate":{"type":"string","enum":["error","merge"],"description":"What happens if a new customer has the token, e-mail or phone of another customer?"},"customers.session-key":{"type":"string","enum":["ignored","own"],"description":"Does customer_status with web_token and session_key find a session without a key?"},"customers.status-assigning":{"type":"string","enum":["in-queue","no-session","in-session"],"description":"What does customer_status answer while an agent is being chosen?"},"customers.status-of-nobody":{"type":"string","enum":["refuse","invalid"],"description":"What does customer_status answer without any token?"},"customers.status-with-robot":{"type":"string","enum":["no-session","in-session"],"description":"For customer_status and queue_status, is a customer who talks with a robot in a session?"},"customers.unknown":{"type":"string","enum":["2015","2000"],"description":"Which code does a call get that looks for a customer who does not exist?"},"auth.clock":{"type":"string","enum":["either","company"],"description":"If a test moved the company’s clock, which clock must a timestamp agree with, within five minutes?"},"auth.legacy":{"type":"string","enum":["off","on"],"description":"Is the old signature without nonce and sign_version still accepted?"},"auth.status":{"type":"string","enum":["200","401"],"description":"Which HTTP status does a call with a refused signature get?"},"auth.unknown-email":{"type":"string","enum":["2015","2059"],"description":"Which code does a call get whose email belongs to no administrator?"},"body.charset":{"type":"string","enum":["declared","utf-8"],"description":"Is a body read in the charset that its Content-Type names, for example GBK?"},"body.mislabelled":{"type":"string","enum":["form","json"],"description":"Is JSON read if its Content-Type says that it is a form, as curl -d does by default?"},"limits.global":{"type":"string","enum":["off","on"],"description":"Is the limit of 60 calls a minute enforced?"},"limits.global-per":{"type":"string","enum":["company","operation"],"description":"If the limit of 60 calls a minute is enforced, what does it count?"},"limits.reply":{"type":"string","enum":["code-2000","http-429"],"description":"What does a call over a rate limit get?"},"refusals.code-message":{"type":"string","enum":["both","message"],"description":"Does a refusal repeat its text in code_message?"},"words.empty":{"type":"string","enum":["refuse","absent"],"description":"What does a call get if a parameter with fixed values, such as assign_type, is empty?"},"messages.again":{"type":"string","enum":["once","refuse","double"],"description":"What happens to a second message with the same message_id?"},"messages.app-id":{"type":"string","enum":["customer","channel"],"description":"Which sessions need an app_id when their unread messages are listed?"},"messages.close-by-customer":{"type":"string","enum":["close","refuse"],"description":"Does a message of type close, sent by the customer, close the session?"},"messages.late-queueing":{"type":"string","enum":["deliver","refuse"],"description":"Where does a message for the queue (−3) go if the session has already started?"},"messages.left-counted":{"type":"string","enum":["reachable","named"],"description":"For which agents does a message left (−2) count?"},"messages.left-settled":{"type":"string","enum":["session","never"],"description":"Does a session with the customer settle the messages that the customer left?"},"messages.missing-parameter":{"type":"string","enum":["2062","2000"],"description":"Which code does a message to an agent get if a parameter is missing?"},"messages.read-method":{"type":"string","enum":["post","get-too"],"description":"Is read_messages also answered by GET?"},"messages.read-unknown":{"type":"string","enum":["ignore","refuse"],"description":"What does read_messages get for a message_id that the customer did not get in that session?"},"messages.unknown-type":{"type":"string","enum":["refuse","ignore"],"description":"What does a message get if the receiving side does not take its type, for example an image for a robot?"},"messages.unread-shape":{"type":"string","enum":["push","content"],"description":"Which fields does the list of unread messages have?"},"messages.video-and-file":{"type":"string","enum":["accept","refuse"],"description":"Can a customer send videos and files?"},"messages.wrong-id":{"type":"string","enum":["refuse","accept"],"description":"What does a message get if its message_id has characters other than letters, digits, _ and -?"},"sensitive-words.off":{"type":"string","enum":["zero","empty","null"],"description":"What is customer_is_open when sensitive words are off?"},"paging.empty-pages":{"type":"string","enum":["one","zero"],"description":"What is total_pages of an empty list?"},"paging.page":{"type":"string","enum":["refuse","first"],"description":"What does a list answer for page 0 or a negative page?"},"paging.size":{"type":"string","enum":["refuse","nearest"],"description":"What does a list answer if the page size is above the maximum or below 1?"},"push.body":{"type":"string","enum":["ignored","violation"],"description":"Is a 200 whose body is not empty a success?"},"push.counts":{"type":"string","enum":["timeouts","failures"],"description":"Which failures count towards the ten that suspend an address?"},"push.created-at":{"type":"string","enum":["dashes","compact"],"description":"How is message_created_at written?"},"push.headers":{"type":"string","enum":["ruby","none"],"description":"Which headers does a push have besides Content-Type?"},"push.lane":{"type":"string","enum":["conversation","url"],"description":"In which order are pushes sent, and which pushes wait for a slow one?"},"push.own-close":{"type":"string","enum":["on","off"],"description":"Is a close pushed for a session that the integration itself closed for the customer?"},"push.redirect-close":{"type":"string","enum":["off","on"],"description":"Is the closing of the old session pushed at a transfer, before the transfer event?"},"push.retry":{"type":"string","enum":["none","2018"],"description":"Is a failed push sent again?"},"push.start-session":{"type":"string","enum":["always","queued-only"],"description":"Is start_session pushed for a session that gets an agent at once?"},"push.suspension-end":{"type":"string","enum":["last","tenth"],"description":"If a push is in flight and times out during a suspension, does the suspension end later?"},"push.unsupported-types":{"type":"string","enum":["refuse","push"],"description":"Can an agent send what API customers cannot receive, for example a file?"},"push.while-offline":{"type":"string","enum":["push","collect"],"description":"Is a message of an agent also pushed while the customer is offline?"},"push.while-suspended":{"type":"string","enum":["drop","hold"],"description":"What happens to pushes that are due while their address is suspended?"},"push.window":{"type":"string","enum":["sliding","fixed"],"description":"Is the window of 60 seconds for ten timeouts a sliding one?"},"queues.abandoned-channel":{"type":"string","enum":["platform","custom"],"description":"Which channel is in the record of an abandoned queue?"},"queues.abandoned-count":{"type":"string","enum":["total","page"],"description":"What does count mean in the list of abandoned queues?"},"queues.abandoned-customer":{"type":"string","enum":["object","string"],"description":"What is customer_name in the list of abandoned queues?"},"queues.abandoned-json":{"type":"string","enum":["accept","refuse"],"description":"What does the list of abandoned queues answer to a call with Content-Type: application/json?"},"queues.abandoned-paging":{"type":"string","enum":["meta","top-level"],"description":"Where are the paging fields of the list of abandoned queues?"},"queues.abandoned-seconds":{"type":"string","enum":["integer","string"],"description":"Is queue_seconds of an abandoned queue a number or a text?"},"queues.abandoned-window":{"type":"string","enum":["joined","left"],"description":"In the list of abandoned queues, which time must be within the window?"},"queues.deserted":{"type":"string","enum":["wait","dissolve"],"description":"What happens to waiting customers when the last agent who could serve them goes offline?"},"queues.not-waiting":{"type":"string","enum":["refuse","accept"],"description":"What does a call get that leaves a queue in which the customer does not wait?"},"queues.status-of-nobody":{"type":"string","enum":["not-in-queue","refuse"],"description":"What does queue_status answer for a customer_token that does not exist?"},"records.date-only-end":{"type":"string","enum":["midnight","day-end"],"description":"In im_queues and destroy_session, what does an end_time without a time of day mean?"},"records.limit":{"type":"string","enum":["30-days","31-days","age"],"description":"Which window of session records is too long?"},"records.session-id":{"type":"string","enum":["conversation","sub-session"],"description":"What is session_id in the session records, beside sub_session_id?"},"records.vote-window":{"type":"string","enum":["voted","opened","closed"],"description":"In the list of votes, which time must be within the window?"},"robots.click":{"type":"string","enum":["answer","silent"],"description":"Does a push answer a click on a question?"},"robots.flow-answer":{"type":"string","enum":["flow-content","empty"],"description":"What is ansContent in the push that shows a step of a flow?"},"robots.flow-id":{"type":"string","enum":["required","optional"],"description":"Must askFlow have a flow_id?"},"robots.flow-offer":{"type":"string","enum":["any","shown"],"description":"Must a robot have offered a flow to the customer before askFlow can open it?"},"robots.hit-answer":{"type":"string","enum":["any","known"],"description":"Must the message_id of a click belong to an answer or a greeting of the conversation?"},"robots.hit-fields":{"type":"string","enum":["required","optional"],"description":"Must recordHit have scene_id and question_id?"},"robots.rating-path":{"type":"string","enum":["none","/im/messages/robot_survey"],"description":"Which path rates an answer of the 云问 robot (rateRobotAnswer)?"},"robots.role":{"type":"string","enum":["any","known"],"description":"Is a robot_role_id refused if it was not set up at the 云问 robot?"},"robots.session-id":{"type":"string","enum":["greeting","any"],"description":"Which conversation with a urobot does an im_sub_session_id mean?"},"robots.unknown-flow":{"type":"string","enum":["refuse","accept"],"description":"What does askFlow answer for a flow_id that does not exist?"},"robots.unknown-question":{"type":"string","enum":["refuse","accept"],"description":"What does recordHit answer for a question_id that does not exist, if no question is given as text?"},"robots.without-session":{"type":"string","enum":["refuse","answer"],"description":"Does a robot answer a customer who has no session with it?"},"sessions.again":{"type":"string","enum":["same","new"],"description":"What does a second request for a session get while the first session is open or waits?"},"sessions.unknown":{"type":"string","enum":["9200","2062"],"description":"If no code is documented, which code does a call get for a session that does not exist or is closed?"},"struct.api-customers":{"type":"string","enum":["refuse","accept"],"description":"What does a structured message to a customer created through the API get?"},"struct.other-parties":{"type":"string","enum":["refuse","accept"],"description":"What does a structured message get if customer_id or agent_id does not belong to its session?"},"struct.refusals":{"type":"string","enum":["status","code"],"description":"Which field has the code of a refused structured message?"},"struct.required":{"type":"string","enum":["all","title"],"description":"Which fields must a structured message have?"},"struct.timestamp":{"type":"string","enum":["any","five-minutes"],"description":"How far may the timestamp of a structured message be from the clock?"},"surveys.again":{"type":"string","enum":["refuse","replace"],"description":"What happens at a second vote on the same session or answer?"},"surveys.off":{"type":"string","enum":["accept","refuse"],"description":"Can a session be rated while the survey is switched off?"},"surveys.open-session":{"type":"string","enum":["accept","refuse"],"description":"Can a session be rated before it is closed?"},"surveys.options":{"type":"string","enum":["shown","compatible"],"description":"Which option ids does surveySession take?"},"surveys.remark":{"type":"string","enum":["refuse","accept"],"description":"Is a vote refused if its option requires a remark and there is none?"},"surveys.unknown-answer":{"type":"string","enum":["entry","answer","any"],"description":"Which message_id does surveyAnswer accept?"}},"title":"AssumptionsPatch"},"webhook":{"type":"string","enum":["any","stand-in"],"description":"any: the company’s webhook, or, where it has none, a stand-in that answers 200 at once; stand-in: always the stand-in. Not given: a company without webhook drops its pushes"}}},"when":{"type":["string","object"],"description":"Starts at once (now, the default), or at the first call of createSession with such a body","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["now"]}},{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["session"],"properties":{"session":{"type":"object","additionalProperties":{},"description":"Fields that the body of createSession must have; * matches any text"},"as":{"type":"string","description":"The name that the scenario gives to the customer; default: customer","pattern":"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"}}}}]},"steps":{"$ref":"#/$defs/steps"}},"$defs":{"step":{"type":"object","additionalProperties":false,"required":[],"properties":{"note":{"type":"string","description":"A comment that is shown while the scenario runs"},"customer":{"type":"object","additionalProperties":false,"required":["as"],"properties":{"as":{"type":"string","description":"The name that the scenario gives: a letter, then letters, digits, - and _","pattern":"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},"joins":{"type":["string","object"],"description":"Asks for a session: createSession","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["agent","robot"]}},{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":[],"properties":{"assign_type":{"type":"string","enum":["agent","robot","urobot"]},"agent_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"This agent: a whole number, or a variable such as ${u1.session}"},"group_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"Any agent of this group: a whole number, or a variable such as ${u1.session}"},"channel":{"type":"string"},"robot_role_id":{"type":"string"},"robot_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"With urobot: a whole number, or a variable such as ${u1.session}"},"scene_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"With urobot: a whole number, or a variable such as ${u1.session}"}}}}]},"says":{"type":["string","object"],"description":"Sends a message: sendMessage","allOf":[{"if":{"type":"string"},"then":{"type":"string"}},{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["content"],"properties":{"type":{"type":"string","description":"Default: message"},"content":{"type":"string","description":"A text, the URL of a file, or HTML, depending on the type"},"font":{"type":"string"},"filename":{"type":"string"},"filesize":{"type":"string","description":"With its unit: 4.3M"},"duration":{"type":"number","description":"In seconds"},"message_id":{"type":"string","description":"Default: one that the scenario makes"},"to":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"im_sub_session_id; default: where the customer is (session, queue, robot), otherwise −2: a whole number, or a variable such as ${u1.session}"},"agent_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"With −2: for this agent: a whole number, or a variable such as ${u1.session}"},"group_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"With −2: for this group: a whole number, or a variable such as ${u1.session}"}}}}]},"previews":{"type":"string","description":"What the customer is typing, as the agent sees it: previewMessage"},"picks":{"type":"object","additionalProperties":false,"required":[],"properties":{"question":{"type":["integer","string"],"description":"A question of a list, by its id or its text: recordHit"},"flow":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"A step of a flow: askFlow: a whole number, or a variable such as ${u1.session}"}}},"rates":{"type":"object","additionalProperties":false,"required":[],"properties":{"session":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"An option of survey_options: surveySession: a whole number, or a variable such as ${u1.session}"},"robot":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"2 satisfied, 3 average, 4 unsatisfied: surveyRobotSession: a whole number, or a variable such as ${u1.session}"},"answer":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"The latest answer of Udesk’s own robot, 1 satisfied, 2 not satisfied: surveyAnswer: a whole number, or a variable such as ${u1.session}"},"remark":{"type":"string"},"resolved":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"0: the problem is solved, 1: it is not: a whole number, or a variable such as ${u1.session}"}}},"reads":{"type":["string","array"],"description":"Has read messages of the agent: readMessages","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["all"]}},{"if":{"type":"array"},"then":{"type":"array","items":{"type":"string"}}}]},"goes":{"type":"string","enum":["online","offline"]},"leaves":{"type":"string","enum":["queue","session"]},"code":{"type":["integer","string"],"description":"The `code` that the reply must have; without it, any code but that of a refusal"},"reply":{"type":"object","additionalProperties":{},"description":"Fields that the reply must have; it may have others"}}},"call":{"type":["string","object"],"description":"A call of the open API, by its operation","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]}},{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["operation"],"properties":{"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"as":{"type":"string","description":"Keeps the reply for later steps: ${name.reply.code}","pattern":"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},"path":{"type":"object","additionalProperties":{},"description":"Path parameters"},"query":{"type":"object","additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}},"description":"Query parameters, without those of the signature"},"body":{"description":"The JSON body"},"code":{"type":["integer","string"],"description":"The `code` that the reply must have; without it, any code but that of a refusal"},"reply":{"type":"object","additionalProperties":{},"description":"Fields that the reply must have; it may have others"}}}}]},"agent":{"type":"object","additionalProperties":false,"required":["as"],"properties":{"as":{"type":"string","minLength":1,"description":"An agent: of given, otherwise one of the company’s agents by name"},"with":{"type":"string","minLength":1,"description":"The customer of the session; not needed where the agent has one session only"},"status":{"type":"string","enum":["online","busy","offline"]},"custom_status":{"type":"string"},"capacity":{"type":"integer","minimum":0},"says":{"type":["string","object"],"description":"Sends a message, which is pushed to the webhook","allOf":[{"if":{"type":"string"},"then":{"type":"string"}},{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["content"],"properties":{"type":{"type":"string","description":"Default: message"},"content":{"type":"string","description":"A text, the URL of a file, or HTML, depending on the type"},"font":{"type":"string"},"filename":{"type":"string"},"filesize":{"type":"string","description":"With its unit: 4.3M"},"duration":{"type":"number","description":"In seconds"}}}}]},"reads":{"type":["string","array"],"description":"Has read messages of the customer","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["all"]}},{"if":{"type":"array"},"then":{"type":"array","items":{"type":"string"}}}]},"transfers":{"type":"object","additionalProperties":false,"required":[],"properties":{"agent":{"type":"string","minLength":1,"description":"To this agent"},"group":{"type":"string","minLength":1,"description":"To any agent of this group"}}},"closes":{"type":"string","enum":["normal","redirect","force"]}}},"wait":{"type":["string","integer","array"],"description":"Waits for this time of the company’s clock; of two durations, for a random time between them","allOf":[{"if":{"type":["string","integer"]},"then":{"type":["string","integer"],"pattern":"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}","minimum":0,"description":"60s, 1m, 250ms, or milliseconds"}},{"if":{"type":"array"},"then":{"type":"array","items":{"type":["string","integer"],"pattern":"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}","minimum":0,"description":"60s, 1m, 250ms, or milliseconds"},"minItems":2,"maxItems":2}}]},"expect":{"type":"object","additionalProperties":false,"required":[],"properties":{"push":{"type":"string","enum":["any","start_session","message","image","rich","audio","video","file","transfer","close","agent","robot","urobot","read"],"description":"A message type, a kind of push (agent, robot, urobot, read), or any"},"no_push":{"type":"string","enum":["any","start_session","message","image","rich","audio","video","file","transfer","close","agent","robot","urobot","read"],"description":"A message type, a kind of push (agent, robot, urobot, read), or any"},"call":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"],"description":"A call of the integration; calls of scenarios do not count"},"no_call":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"session":{"type":"string","enum":["open","closed"]},"queue":{"type":"string","enum":["queued","assigning","none"]},"customer":{"type":"string","enum":["online","offline"]},"breaker":{"type":"string","enum":["closed","suspended"]},"for":{"type":"string","minLength":1,"description":"About this customer"},"content":{"type":"string","description":"The text of the message; * matches any text"},"data":{"type":"object","additionalProperties":{},"description":"Fields that the message’s data must have; it may have others"},"body":{"type":"object","additionalProperties":{},"description":"Fields that the body must have; it may have others"},"query":{"type":"object","additionalProperties":{},"description":"Parameters that the query must have; it may have others"},"state":{"type":["string","array"],"description":"The state of the push, or a list of allowed states","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["sent","queued","held","sending","delivered","failed","timed_out","dropped","cancelled"]}},{"if":{"type":"array"},"then":{"type":"array","items":{"type":"string","enum":["sent","queued","held","sending","delivered","failed","timed_out","dropped","cancelled"]}}}]},"reason":{"type":"string","description":"Why the push was not delivered; * matches any text"},"attempts":{"type":"integer","minimum":0,"description":"How often the push was sent, at least"},"code":{"type":["integer","string"],"description":"The code of the reply"},"agent":{"type":"string","minLength":1,"description":"The agent of the session"},"close_type":{"type":"string","enum":["normal","redirect","force"]},"unread":{"type":"integer","minimum":0,"description":"How many messages the agent has not read"},"preview":{"type":"string","description":"What the customer is typing"},"place":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"In the queue; 1 is next: a whole number, or a variable such as ${u1.session}"},"timeouts":{"type":"integer","minimum":0,"description":"How many timeouts the breaker counts"},"within":{"type":["string","integer"],"pattern":"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}","minimum":0,"description":"Time of the company’s clock; default 5s, for no_push 0, for no_call 1s"}}},"fault":{"type":["string","object"],"description":"Arms a fault, as POST /__admin/faults does; none: disarms the faults that the scenario armed","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["none"]}},{"if":{"type":"object"},"then":{"type":"object","required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"}},"allOf":[{"if":{"properties":{"target":{"const":"reply"}},"required":["target"]},"then":{"properties":{"fault":{"type":"string","enum":["delay","status","connection-reset","code","string-code","missing","malformed","empty","drip"]}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"delay"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"status"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","status"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"status":{"type":"integer","minimum":200,"maximum":599,"description":"the HTTP status"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"connection-reset"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"code"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","code"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"code":{"type":"integer","description":"replaces the code of the reply"},"message":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"string-code"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"missing"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","pointer"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"pointer":{"type":"string","description":"a JSON pointer: /customer/id","pattern":"^/"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"malformed"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"empty"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"drip"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"}},"required":["target"]},"then":{"properties":{"fault":{"type":"string","enum":["slow","delay","drop","duplicate","reorder","batch","split","malformed","wrong-session","fail"]}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"slow"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"delay"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"drop"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"duplicate"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"reorder"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"batch"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"split"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"malformed"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"wrong-session"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"fail"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","outcome"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"outcome":{"type":"string","enum":["wrong_status","refused","connection_reset","timed_out"]},"status":{"type":"integer","minimum":201,"maximum":599,"description":"of wrong_status; default 500"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}}],"title":"NewFault"}}]},"push":{"type":"object","additionalProperties":false,"required":["body"],"properties":{"body":{"description":"Any JSON, valid or not"},"for":{"type":"string","minLength":1,"description":"The customer whose other pushes it follows in order; default: the customer that the body names"}}},"repeat":{"type":"object","additionalProperties":false,"required":["times","steps"],"properties":{"times":{"type":"integer","minimum":0,"description":"How often","maximum":100000},"as":{"type":"string","minLength":1,"description":"The variable that counts the rounds, from 1; default: n","pattern":"^[A-Za-z]\\w*$"},"every":{"type":["string","integer"],"pattern":"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}","minimum":0,"description":"The time between the starts of two rounds, even if the earlier one still runs: 60s, 1m, 250ms, or milliseconds"},"steps":{"$ref":"#/$defs/steps"}}},"together":{"type":"array","items":{"type":["object","array"],"allOf":[{"if":{"type":"object"},"then":{"type":"object","$ref":"#/$defs/step"}},{"if":{"type":"array"},"then":{"type":"array","$ref":"#/$defs/steps"}}]},"description":"Runs steps, or lists of steps, at the same time"}},"minProperties":1,"maxProperties":1},"steps":{"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1}}};
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern5 = new RegExp("^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$", "u");
const pattern8 = new RegExp("^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$", "u");
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func2 = Object.prototype.hasOwnProperty;
const schema32 = {"type":"array","items":{"$ref":"#/$defs/step"},"minItems":1};
const schema33 = {"type":"object","additionalProperties":false,"required":[],"properties":{"note":{"type":"string","description":"A comment that is shown while the scenario runs"},"customer":{"type":"object","additionalProperties":false,"required":["as"],"properties":{"as":{"type":"string","description":"The name that the scenario gives: a letter, then letters, digits, - and _","pattern":"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},"joins":{"type":["string","object"],"description":"Asks for a session: createSession","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["agent","robot"]}},{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":[],"properties":{"assign_type":{"type":"string","enum":["agent","robot","urobot"]},"agent_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"This agent: a whole number, or a variable such as ${u1.session}"},"group_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"Any agent of this group: a whole number, or a variable such as ${u1.session}"},"channel":{"type":"string"},"robot_role_id":{"type":"string"},"robot_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"With urobot: a whole number, or a variable such as ${u1.session}"},"scene_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"With urobot: a whole number, or a variable such as ${u1.session}"}}}}]},"says":{"type":["string","object"],"description":"Sends a message: sendMessage","allOf":[{"if":{"type":"string"},"then":{"type":"string"}},{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["content"],"properties":{"type":{"type":"string","description":"Default: message"},"content":{"type":"string","description":"A text, the URL of a file, or HTML, depending on the type"},"font":{"type":"string"},"filename":{"type":"string"},"filesize":{"type":"string","description":"With its unit: 4.3M"},"duration":{"type":"number","description":"In seconds"},"message_id":{"type":"string","description":"Default: one that the scenario makes"},"to":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"im_sub_session_id; default: where the customer is (session, queue, robot), otherwise −2: a whole number, or a variable such as ${u1.session}"},"agent_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"With −2: for this agent: a whole number, or a variable such as ${u1.session}"},"group_id":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"With −2: for this group: a whole number, or a variable such as ${u1.session}"}}}}]},"previews":{"type":"string","description":"What the customer is typing, as the agent sees it: previewMessage"},"picks":{"type":"object","additionalProperties":false,"required":[],"properties":{"question":{"type":["integer","string"],"description":"A question of a list, by its id or its text: recordHit"},"flow":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"A step of a flow: askFlow: a whole number, or a variable such as ${u1.session}"}}},"rates":{"type":"object","additionalProperties":false,"required":[],"properties":{"session":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"An option of survey_options: surveySession: a whole number, or a variable such as ${u1.session}"},"robot":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"2 satisfied, 3 average, 4 unsatisfied: surveyRobotSession: a whole number, or a variable such as ${u1.session}"},"answer":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"The latest answer of Udesk’s own robot, 1 satisfied, 2 not satisfied: surveyAnswer: a whole number, or a variable such as ${u1.session}"},"remark":{"type":"string"},"resolved":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"0: the problem is solved, 1: it is not: a whole number, or a variable such as ${u1.session}"}}},"reads":{"type":["string","array"],"description":"Has read messages of the agent: readMessages","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["all"]}},{"if":{"type":"array"},"then":{"type":"array","items":{"type":"string"}}}]},"goes":{"type":"string","enum":["online","offline"]},"leaves":{"type":"string","enum":["queue","session"]},"code":{"type":["integer","string"],"description":"The `code` that the reply must have; without it, any code but that of a refusal"},"reply":{"type":"object","additionalProperties":{},"description":"Fields that the reply must have; it may have others"}}},"call":{"type":["string","object"],"description":"A call of the open API, by its operation","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]}},{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["operation"],"properties":{"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"as":{"type":"string","description":"Keeps the reply for later steps: ${name.reply.code}","pattern":"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},"path":{"type":"object","additionalProperties":{},"description":"Path parameters"},"query":{"type":"object","additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}},"description":"Query parameters, without those of the signature"},"body":{"description":"The JSON body"},"code":{"type":["integer","string"],"description":"The `code` that the reply must have; without it, any code but that of a refusal"},"reply":{"type":"object","additionalProperties":{},"description":"Fields that the reply must have; it may have others"}}}}]},"agent":{"type":"object","additionalProperties":false,"required":["as"],"properties":{"as":{"type":"string","minLength":1,"description":"An agent: of given, otherwise one of the company’s agents by name"},"with":{"type":"string","minLength":1,"description":"The customer of the session; not needed where the agent has one session only"},"status":{"type":"string","enum":["online","busy","offline"]},"custom_status":{"type":"string"},"capacity":{"type":"integer","minimum":0},"says":{"type":["string","object"],"description":"Sends a message, which is pushed to the webhook","allOf":[{"if":{"type":"string"},"then":{"type":"string"}},{"if":{"type":"object"},"then":{"type":"object","additionalProperties":false,"required":["content"],"properties":{"type":{"type":"string","description":"Default: message"},"content":{"type":"string","description":"A text, the URL of a file, or HTML, depending on the type"},"font":{"type":"string"},"filename":{"type":"string"},"filesize":{"type":"string","description":"With its unit: 4.3M"},"duration":{"type":"number","description":"In seconds"}}}}]},"reads":{"type":["string","array"],"description":"Has read messages of the customer","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["all"]}},{"if":{"type":"array"},"then":{"type":"array","items":{"type":"string"}}}]},"transfers":{"type":"object","additionalProperties":false,"required":[],"properties":{"agent":{"type":"string","minLength":1,"description":"To this agent"},"group":{"type":"string","minLength":1,"description":"To any agent of this group"}}},"closes":{"type":"string","enum":["normal","redirect","force"]}}},"wait":{"type":["string","integer","array"],"description":"Waits for this time of the company’s clock; of two durations, for a random time between them","allOf":[{"if":{"type":["string","integer"]},"then":{"type":["string","integer"],"pattern":"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}","minimum":0,"description":"60s, 1m, 250ms, or milliseconds"}},{"if":{"type":"array"},"then":{"type":"array","items":{"type":["string","integer"],"pattern":"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}","minimum":0,"description":"60s, 1m, 250ms, or milliseconds"},"minItems":2,"maxItems":2}}]},"expect":{"type":"object","additionalProperties":false,"required":[],"properties":{"push":{"type":"string","enum":["any","start_session","message","image","rich","audio","video","file","transfer","close","agent","robot","urobot","read"],"description":"A message type, a kind of push (agent, robot, urobot, read), or any"},"no_push":{"type":"string","enum":["any","start_session","message","image","rich","audio","video","file","transfer","close","agent","robot","urobot","read"],"description":"A message type, a kind of push (agent, robot, urobot, read), or any"},"call":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"],"description":"A call of the integration; calls of scenarios do not count"},"no_call":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"session":{"type":"string","enum":["open","closed"]},"queue":{"type":"string","enum":["queued","assigning","none"]},"customer":{"type":"string","enum":["online","offline"]},"breaker":{"type":"string","enum":["closed","suspended"]},"for":{"type":"string","minLength":1,"description":"About this customer"},"content":{"type":"string","description":"The text of the message; * matches any text"},"data":{"type":"object","additionalProperties":{},"description":"Fields that the message’s data must have; it may have others"},"body":{"type":"object","additionalProperties":{},"description":"Fields that the body must have; it may have others"},"query":{"type":"object","additionalProperties":{},"description":"Parameters that the query must have; it may have others"},"state":{"type":["string","array"],"description":"The state of the push, or a list of allowed states","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["sent","queued","held","sending","delivered","failed","timed_out","dropped","cancelled"]}},{"if":{"type":"array"},"then":{"type":"array","items":{"type":"string","enum":["sent","queued","held","sending","delivered","failed","timed_out","dropped","cancelled"]}}}]},"reason":{"type":"string","description":"Why the push was not delivered; * matches any text"},"attempts":{"type":"integer","minimum":0,"description":"How often the push was sent, at least"},"code":{"type":["integer","string"],"description":"The code of the reply"},"agent":{"type":"string","minLength":1,"description":"The agent of the session"},"close_type":{"type":"string","enum":["normal","redirect","force"]},"unread":{"type":"integer","minimum":0,"description":"How many messages the agent has not read"},"preview":{"type":"string","description":"What the customer is typing"},"place":{"type":["integer","string"],"pattern":"\\$\\{.+\\}","description":"In the queue; 1 is next: a whole number, or a variable such as ${u1.session}"},"timeouts":{"type":"integer","minimum":0,"description":"How many timeouts the breaker counts"},"within":{"type":["string","integer"],"pattern":"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}","minimum":0,"description":"Time of the company’s clock; default 5s, for no_push 0, for no_call 1s"}}},"fault":{"type":["string","object"],"description":"Arms a fault, as POST /__admin/faults does; none: disarms the faults that the scenario armed","allOf":[{"if":{"type":"string"},"then":{"type":"string","enum":["none"]}},{"if":{"type":"object"},"then":{"type":"object","required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"}},"allOf":[{"if":{"properties":{"target":{"const":"reply"}},"required":["target"]},"then":{"properties":{"fault":{"type":"string","enum":["delay","status","connection-reset","code","string-code","missing","malformed","empty","drip"]}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"delay"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"status"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","status"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"status":{"type":"integer","minimum":200,"maximum":599,"description":"the HTTP status"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"connection-reset"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"code"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","code"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"code":{"type":"integer","description":"replaces the code of the reply"},"message":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"string-code"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"missing"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","pointer"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"pointer":{"type":"string","description":"a JSON pointer: /customer/id","pattern":"^/"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"malformed"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"empty"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"drip"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"}},"required":["target"]},"then":{"properties":{"fault":{"type":"string","enum":["slow","delay","drop","duplicate","reorder","batch","split","malformed","wrong-session","fail"]}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"slow"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"delay"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"drop"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"duplicate"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"reorder"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"batch"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"split"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"malformed"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"wrong-session"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"fail"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","outcome"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"outcome":{"type":"string","enum":["wrong_status","refused","connection_reset","timed_out"]},"status":{"type":"integer","minimum":201,"maximum":599,"description":"of wrong_status; default 500"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}}],"title":"NewFault"}}]},"push":{"type":"object","additionalProperties":false,"required":["body"],"properties":{"body":{"description":"Any JSON, valid or not"},"for":{"type":"string","minLength":1,"description":"The customer whose other pushes it follows in order; default: the customer that the body names"}}},"repeat":{"type":"object","additionalProperties":false,"required":["times","steps"],"properties":{"times":{"type":"integer","minimum":0,"description":"How often","maximum":100000},"as":{"type":"string","minLength":1,"description":"The variable that counts the rounds, from 1; default: n","pattern":"^[A-Za-z]\\w*$"},"every":{"type":["string","integer"],"pattern":"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}","minimum":0,"description":"The time between the starts of two rounds, even if the earlier one still runs: 60s, 1m, 250ms, or milliseconds"},"steps":{"$ref":"#/$defs/steps"}}},"together":{"type":"array","items":{"type":["object","array"],"allOf":[{"if":{"type":"object"},"then":{"type":"object","$ref":"#/$defs/step"}},{"if":{"type":"array"},"then":{"type":"array","$ref":"#/$defs/steps"}}]},"description":"Runs steps, or lists of steps, at the same time"}},"minProperties":1,"maxProperties":1};
const pattern12 = new RegExp("\\$\\{.+\\}", "u");
const pattern25 = new RegExp("^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}", "u");
const pattern34 = new RegExp("^/", "u");
const pattern49 = new RegExp("^[A-Za-z]\\w*$", "u");
const wrapper0 = {validate: validate21};
const wrapper1 = {validate: validate22};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
vErrors = added(vErrors, {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema33,data});
errors++;
}
if(Object.keys(data).length < 1){
vErrors = added(vErrors, {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema33,data});
errors++;
}
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema33,data});
errors++;
}
}
if(data.note !== undefined){
let data0 = data.note;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.note.type,parentSchema:schema33.properties.note,data:data0});
errors++;
}
}
if(data.customer !== undefined){
let data1 = data.customer;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.as === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'",schema:schema33.properties.customer.required,parentSchema:schema33.properties.customer,data:data1});
errors++;
}
for(const key1 in data1){
if(!(func2.call(schema33.properties.customer.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.customer,data:data1});
errors++;
}
}
if(data1.as !== undefined){
let data2 = data1.as;
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/as",schemaPath:"#/properties/customer/properties/as/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},message:"must match pattern \""+"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"+"\"",schema:"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$",parentSchema:schema33.properties.customer.properties.as,data:data2});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/as",schemaPath:"#/properties/customer/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.as.type,parentSchema:schema33.properties.customer.properties.as,data:data2});
errors++;
}
}
if(data1.joins !== undefined){
let data3 = data1.joins;
if((typeof data3 !== "string") && (!(data3 && typeof data3 == "object" && !Array.isArray(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins",schemaPath:"#/properties/customer/properties/joins/type",keyword:"type",params:{type: schema33.properties.customer.properties.joins.type},message:"must be string,object",schema:schema33.properties.customer.properties.joins.type,parentSchema:schema33.properties.customer.properties.joins,data:data3});
errors++;
}
const _errs12 = errors;
let valid3 = true;
const _errs13 = errors;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs15 = errors;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins",schemaPath:"#/properties/customer/properties/joins/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.joins.allOf[0].then.type,parentSchema:schema33.properties.customer.properties.joins.allOf[0].then,data:data3});
errors++;
}
if(!((data3 === "agent") || (data3 === "robot"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins",schemaPath:"#/properties/customer/properties/joins/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema33.properties.customer.properties.joins.allOf[0].then.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.customer.properties.joins.allOf[0].then.enum,parentSchema:schema33.properties.customer.properties.joins.allOf[0].then,data:data3});
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = _valid0;
}
if(!valid3){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins",schemaPath:"#/properties/customer/properties/joins/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.customer.properties.joins.allOf[0].if,parentSchema:schema33.properties.customer.properties.joins.allOf[0],data:data3});
errors++;
}
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
vErrors = added(vErrors, {});
errors++;
}
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs21 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(((((((key2 === "assign_type") || (key2 === "agent_id")) || (key2 === "group_id")) || (key2 === "channel")) || (key2 === "robot_role_id")) || (key2 === "robot_id")) || (key2 === "scene_id"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.customer.properties.joins.allOf[1].then,data:data3});
errors++;
}
}
if(data3.assign_type !== undefined){
let data4 = data3.assign_type;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/assign_type",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/assign_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.joins.allOf[1].then.properties.assign_type.type,parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.assign_type,data:data4});
errors++;
}
if(!(((data4 === "agent") || (data4 === "robot")) || (data4 === "urobot"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/assign_type",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/assign_type/enum",keyword:"enum",params:{allowedValues: schema33.properties.customer.properties.joins.allOf[1].then.properties.assign_type.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.customer.properties.joins.allOf[1].then.properties.assign_type.enum,parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.assign_type,data:data4});
errors++;
}
}
if(data3.agent_id !== undefined){
let data5 = data3.agent_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/agent_id",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/agent_id/type",keyword:"type",params:{type: schema33.properties.customer.properties.joins.allOf[1].then.properties.agent_id.type},message:"must be integer,string",schema:schema33.properties.customer.properties.joins.allOf[1].then.properties.agent_id.type,parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.agent_id,data:data5});
errors++;
}
if(typeof data5 === "string"){
if(!pattern12.test(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/agent_id",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/agent_id/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.agent_id,data:data5});
errors++;
}
}
}
if(data3.group_id !== undefined){
let data6 = data3.group_id;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/group_id",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/group_id/type",keyword:"type",params:{type: schema33.properties.customer.properties.joins.allOf[1].then.properties.group_id.type},message:"must be integer,string",schema:schema33.properties.customer.properties.joins.allOf[1].then.properties.group_id.type,parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.group_id,data:data6});
errors++;
}
if(typeof data6 === "string"){
if(!pattern12.test(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/group_id",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/group_id/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.group_id,data:data6});
errors++;
}
}
}
if(data3.channel !== undefined){
let data7 = data3.channel;
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/channel",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.joins.allOf[1].then.properties.channel.type,parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.channel,data:data7});
errors++;
}
}
if(data3.robot_role_id !== undefined){
let data8 = data3.robot_role_id;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/robot_role_id",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/robot_role_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.joins.allOf[1].then.properties.robot_role_id.type,parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.robot_role_id,data:data8});
errors++;
}
}
if(data3.robot_id !== undefined){
let data9 = data3.robot_id;
if((!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))) && (typeof data9 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/robot_id",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/robot_id/type",keyword:"type",params:{type: schema33.properties.customer.properties.joins.allOf[1].then.properties.robot_id.type},message:"must be integer,string",schema:schema33.properties.customer.properties.joins.allOf[1].then.properties.robot_id.type,parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.robot_id,data:data9});
errors++;
}
if(typeof data9 === "string"){
if(!pattern12.test(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/robot_id",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/robot_id/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.robot_id,data:data9});
errors++;
}
}
}
if(data3.scene_id !== undefined){
let data10 = data3.scene_id;
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (typeof data10 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/scene_id",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/scene_id/type",keyword:"type",params:{type: schema33.properties.customer.properties.joins.allOf[1].then.properties.scene_id.type},message:"must be integer,string",schema:schema33.properties.customer.properties.joins.allOf[1].then.properties.scene_id.type,parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.scene_id,data:data10});
errors++;
}
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins/scene_id",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/properties/scene_id/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.joins.allOf[1].then.properties.scene_id,data:data10});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins",schemaPath:"#/properties/customer/properties/joins/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.customer.properties.joins.allOf[1].then.type,parentSchema:schema33.properties.customer.properties.joins.allOf[1].then,data:data3});
errors++;
}
var _valid1 = _errs21 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/joins",schemaPath:"#/properties/customer/properties/joins/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.customer.properties.joins.allOf[1].if,parentSchema:schema33.properties.customer.properties.joins.allOf[1],data:data3});
errors++;
}
}
if(data1.says !== undefined){
let data11 = data1.says;
if((typeof data11 !== "string") && (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says",schemaPath:"#/properties/customer/properties/says/type",keyword:"type",params:{type: schema33.properties.customer.properties.says.type},message:"must be string,object",schema:schema33.properties.customer.properties.says.type,parentSchema:schema33.properties.customer.properties.says,data:data11});
errors++;
}
const _errs41 = errors;
let valid7 = true;
const _errs42 = errors;
if(typeof data11 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid2 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs44 = errors;
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says",schemaPath:"#/properties/customer/properties/says/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.says.allOf[0].then.type,parentSchema:schema33.properties.customer.properties.says.allOf[0].then,data:data11});
errors++;
}
var _valid2 = _errs44 === errors;
valid7 = _valid2;
}
if(!valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says",schemaPath:"#/properties/customer/properties/says/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.customer.properties.says.allOf[0].if,parentSchema:schema33.properties.customer.properties.says.allOf[0],data:data11});
errors++;
}
const _errs47 = errors;
let valid8 = true;
const _errs48 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
vErrors = added(vErrors, {});
errors++;
}
var _valid3 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs50 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says",schemaPath:"#/properties/customer/properties/says/allOf/1/then/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema33.properties.customer.properties.says.allOf[1].then.required,parentSchema:schema33.properties.customer.properties.says.allOf[1].then,data:data11});
errors++;
}
for(const key3 in data11){
if(!(func2.call(schema33.properties.customer.properties.says.allOf[1].then.properties, key3))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says",schemaPath:"#/properties/customer/properties/says/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.customer.properties.says.allOf[1].then,data:data11});
errors++;
}
}
if(data11.type !== undefined){
let data12 = data11.type;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/type",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.says.allOf[1].then.properties.type.type,parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.type,data:data12});
errors++;
}
}
if(data11.content !== undefined){
let data13 = data11.content;
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/content",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.says.allOf[1].then.properties.content.type,parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.content,data:data13});
errors++;
}
}
if(data11.font !== undefined){
let data14 = data11.font;
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/font",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/font/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.says.allOf[1].then.properties.font.type,parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.font,data:data14});
errors++;
}
}
if(data11.filename !== undefined){
let data15 = data11.filename;
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/filename",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.says.allOf[1].then.properties.filename.type,parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.filename,data:data15});
errors++;
}
}
if(data11.filesize !== undefined){
let data16 = data11.filesize;
if(typeof data16 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/filesize",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/filesize/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.says.allOf[1].then.properties.filesize.type,parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.filesize,data:data16});
errors++;
}
}
if(data11.duration !== undefined){
let data17 = data11.duration;
if(!((typeof data17 == "number") && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/duration",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/duration/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema33.properties.customer.properties.says.allOf[1].then.properties.duration.type,parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.duration,data:data17});
errors++;
}
}
if(data11.message_id !== undefined){
let data18 = data11.message_id;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/message_id",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.says.allOf[1].then.properties.message_id.type,parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.message_id,data:data18});
errors++;
}
}
if(data11.to !== undefined){
let data19 = data11.to;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (typeof data19 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/to",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/to/type",keyword:"type",params:{type: schema33.properties.customer.properties.says.allOf[1].then.properties.to.type},message:"must be integer,string",schema:schema33.properties.customer.properties.says.allOf[1].then.properties.to.type,parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.to,data:data19});
errors++;
}
if(typeof data19 === "string"){
if(!pattern12.test(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/to",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/to/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.to,data:data19});
errors++;
}
}
}
if(data11.agent_id !== undefined){
let data20 = data11.agent_id;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (typeof data20 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/agent_id",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/agent_id/type",keyword:"type",params:{type: schema33.properties.customer.properties.says.allOf[1].then.properties.agent_id.type},message:"must be integer,string",schema:schema33.properties.customer.properties.says.allOf[1].then.properties.agent_id.type,parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.agent_id,data:data20});
errors++;
}
if(typeof data20 === "string"){
if(!pattern12.test(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/agent_id",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/agent_id/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.agent_id,data:data20});
errors++;
}
}
}
if(data11.group_id !== undefined){
let data21 = data11.group_id;
if((!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))) && (typeof data21 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/group_id",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/group_id/type",keyword:"type",params:{type: schema33.properties.customer.properties.says.allOf[1].then.properties.group_id.type},message:"must be integer,string",schema:schema33.properties.customer.properties.says.allOf[1].then.properties.group_id.type,parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.group_id,data:data21});
errors++;
}
if(typeof data21 === "string"){
if(!pattern12.test(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says/group_id",schemaPath:"#/properties/customer/properties/says/allOf/1/then/properties/group_id/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.says.allOf[1].then.properties.group_id,data:data21});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says",schemaPath:"#/properties/customer/properties/says/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.customer.properties.says.allOf[1].then.type,parentSchema:schema33.properties.customer.properties.says.allOf[1].then,data:data11});
errors++;
}
var _valid3 = _errs50 === errors;
valid8 = _valid3;
}
if(!valid8){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/says",schemaPath:"#/properties/customer/properties/says/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.customer.properties.says.allOf[1].if,parentSchema:schema33.properties.customer.properties.says.allOf[1],data:data11});
errors++;
}
}
if(data1.previews !== undefined){
let data22 = data1.previews;
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/previews",schemaPath:"#/properties/customer/properties/previews/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.previews.type,parentSchema:schema33.properties.customer.properties.previews,data:data22});
errors++;
}
}
if(data1.picks !== undefined){
let data23 = data1.picks;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key4 in data23){
if(!((key4 === "question") || (key4 === "flow"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/picks",schemaPath:"#/properties/customer/properties/picks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.customer.properties.picks,data:data23});
errors++;
}
}
if(data23.question !== undefined){
let data24 = data23.question;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (typeof data24 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/picks/question",schemaPath:"#/properties/customer/properties/picks/properties/question/type",keyword:"type",params:{type: schema33.properties.customer.properties.picks.properties.question.type},message:"must be integer,string",schema:schema33.properties.customer.properties.picks.properties.question.type,parentSchema:schema33.properties.customer.properties.picks.properties.question,data:data24});
errors++;
}
}
if(data23.flow !== undefined){
let data25 = data23.flow;
if((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (typeof data25 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/picks/flow",schemaPath:"#/properties/customer/properties/picks/properties/flow/type",keyword:"type",params:{type: schema33.properties.customer.properties.picks.properties.flow.type},message:"must be integer,string",schema:schema33.properties.customer.properties.picks.properties.flow.type,parentSchema:schema33.properties.customer.properties.picks.properties.flow,data:data25});
errors++;
}
if(typeof data25 === "string"){
if(!pattern12.test(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/picks/flow",schemaPath:"#/properties/customer/properties/picks/properties/flow/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.picks.properties.flow,data:data25});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/picks",schemaPath:"#/properties/customer/properties/picks/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.customer.properties.picks.type,parentSchema:schema33.properties.customer.properties.picks,data:data23});
errors++;
}
}
if(data1.rates !== undefined){
let data26 = data1.rates;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key5 in data26){
if(!(((((key5 === "session") || (key5 === "robot")) || (key5 === "answer")) || (key5 === "remark")) || (key5 === "resolved"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/rates",schemaPath:"#/properties/customer/properties/rates/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.customer.properties.rates,data:data26});
errors++;
}
}
if(data26.session !== undefined){
let data27 = data26.session;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (typeof data27 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/rates/session",schemaPath:"#/properties/customer/properties/rates/properties/session/type",keyword:"type",params:{type: schema33.properties.customer.properties.rates.properties.session.type},message:"must be integer,string",schema:schema33.properties.customer.properties.rates.properties.session.type,parentSchema:schema33.properties.customer.properties.rates.properties.session,data:data27});
errors++;
}
if(typeof data27 === "string"){
if(!pattern12.test(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/rates/session",schemaPath:"#/properties/customer/properties/rates/properties/session/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.rates.properties.session,data:data27});
errors++;
}
}
}
if(data26.robot !== undefined){
let data28 = data26.robot;
if((!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))) && (typeof data28 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/rates/robot",schemaPath:"#/properties/customer/properties/rates/properties/robot/type",keyword:"type",params:{type: schema33.properties.customer.properties.rates.properties.robot.type},message:"must be integer,string",schema:schema33.properties.customer.properties.rates.properties.robot.type,parentSchema:schema33.properties.customer.properties.rates.properties.robot,data:data28});
errors++;
}
if(typeof data28 === "string"){
if(!pattern12.test(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/rates/robot",schemaPath:"#/properties/customer/properties/rates/properties/robot/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.rates.properties.robot,data:data28});
errors++;
}
}
}
if(data26.answer !== undefined){
let data29 = data26.answer;
if((!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))) && (typeof data29 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/rates/answer",schemaPath:"#/properties/customer/properties/rates/properties/answer/type",keyword:"type",params:{type: schema33.properties.customer.properties.rates.properties.answer.type},message:"must be integer,string",schema:schema33.properties.customer.properties.rates.properties.answer.type,parentSchema:schema33.properties.customer.properties.rates.properties.answer,data:data29});
errors++;
}
if(typeof data29 === "string"){
if(!pattern12.test(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/rates/answer",schemaPath:"#/properties/customer/properties/rates/properties/answer/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.rates.properties.answer,data:data29});
errors++;
}
}
}
if(data26.remark !== undefined){
let data30 = data26.remark;
if(typeof data30 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/rates/remark",schemaPath:"#/properties/customer/properties/rates/properties/remark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.rates.properties.remark.type,parentSchema:schema33.properties.customer.properties.rates.properties.remark,data:data30});
errors++;
}
}
if(data26.resolved !== undefined){
let data31 = data26.resolved;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (typeof data31 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/rates/resolved",schemaPath:"#/properties/customer/properties/rates/properties/resolved/type",keyword:"type",params:{type: schema33.properties.customer.properties.rates.properties.resolved.type},message:"must be integer,string",schema:schema33.properties.customer.properties.rates.properties.resolved.type,parentSchema:schema33.properties.customer.properties.rates.properties.resolved,data:data31});
errors++;
}
if(typeof data31 === "string"){
if(!pattern12.test(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/rates/resolved",schemaPath:"#/properties/customer/properties/rates/properties/resolved/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.customer.properties.rates.properties.resolved,data:data31});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/rates",schemaPath:"#/properties/customer/properties/rates/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.customer.properties.rates.type,parentSchema:schema33.properties.customer.properties.rates,data:data26});
errors++;
}
}
if(data1.reads !== undefined){
let data32 = data1.reads;
if((typeof data32 !== "string") && (!(Array.isArray(data32)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/reads",schemaPath:"#/properties/customer/properties/reads/type",keyword:"type",params:{type: schema33.properties.customer.properties.reads.type},message:"must be string,array",schema:schema33.properties.customer.properties.reads.type,parentSchema:schema33.properties.customer.properties.reads,data:data32});
errors++;
}
const _errs98 = errors;
let valid13 = true;
const _errs99 = errors;
if(typeof data32 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid4 = _errs99 === errors;
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs101 = errors;
if(typeof data32 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/reads",schemaPath:"#/properties/customer/properties/reads/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.reads.allOf[0].then.type,parentSchema:schema33.properties.customer.properties.reads.allOf[0].then,data:data32});
errors++;
}
if(!(data32 === "all")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/reads",schemaPath:"#/properties/customer/properties/reads/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema33.properties.customer.properties.reads.allOf[0].then.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.customer.properties.reads.allOf[0].then.enum,parentSchema:schema33.properties.customer.properties.reads.allOf[0].then,data:data32});
errors++;
}
var _valid4 = _errs101 === errors;
valid13 = _valid4;
}
if(!valid13){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/reads",schemaPath:"#/properties/customer/properties/reads/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.customer.properties.reads.allOf[0].if,parentSchema:schema33.properties.customer.properties.reads.allOf[0],data:data32});
errors++;
}
const _errs104 = errors;
let valid14 = true;
const _errs105 = errors;
if(!(Array.isArray(data32))){
vErrors = added(vErrors, {});
errors++;
}
var _valid5 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs107 = errors;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data33 = data32[i0];
if(typeof data33 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/reads/" + i0,schemaPath:"#/properties/customer/properties/reads/allOf/1/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.reads.allOf[1].then.items.type,parentSchema:schema33.properties.customer.properties.reads.allOf[1].then.items,data:data33});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/reads",schemaPath:"#/properties/customer/properties/reads/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.customer.properties.reads.allOf[1].then.type,parentSchema:schema33.properties.customer.properties.reads.allOf[1].then,data:data32});
errors++;
}
var _valid5 = _errs107 === errors;
valid14 = _valid5;
}
if(!valid14){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/reads",schemaPath:"#/properties/customer/properties/reads/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.customer.properties.reads.allOf[1].if,parentSchema:schema33.properties.customer.properties.reads.allOf[1],data:data32});
errors++;
}
}
if(data1.goes !== undefined){
let data34 = data1.goes;
if(typeof data34 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/goes",schemaPath:"#/properties/customer/properties/goes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.goes.type,parentSchema:schema33.properties.customer.properties.goes,data:data34});
errors++;
}
if(!((data34 === "online") || (data34 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/goes",schemaPath:"#/properties/customer/properties/goes/enum",keyword:"enum",params:{allowedValues: schema33.properties.customer.properties.goes.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.customer.properties.goes.enum,parentSchema:schema33.properties.customer.properties.goes,data:data34});
errors++;
}
}
if(data1.leaves !== undefined){
let data35 = data1.leaves;
if(typeof data35 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/leaves",schemaPath:"#/properties/customer/properties/leaves/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.customer.properties.leaves.type,parentSchema:schema33.properties.customer.properties.leaves,data:data35});
errors++;
}
if(!((data35 === "queue") || (data35 === "session"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/leaves",schemaPath:"#/properties/customer/properties/leaves/enum",keyword:"enum",params:{allowedValues: schema33.properties.customer.properties.leaves.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.customer.properties.leaves.enum,parentSchema:schema33.properties.customer.properties.leaves,data:data35});
errors++;
}
}
if(data1.code !== undefined){
let data36 = data1.code;
if((!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))) && (typeof data36 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/code",schemaPath:"#/properties/customer/properties/code/type",keyword:"type",params:{type: schema33.properties.customer.properties.code.type},message:"must be integer,string",schema:schema33.properties.customer.properties.code.type,parentSchema:schema33.properties.customer.properties.code,data:data36});
errors++;
}
}
if(data1.reply !== undefined){
let data37 = data1.reply;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/reply",schemaPath:"#/properties/customer/properties/reply/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.customer.properties.reply.type,parentSchema:schema33.properties.customer.properties.reply,data:data37});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"#/properties/customer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.customer.type,parentSchema:schema33.properties.customer,data:data1});
errors++;
}
}
if(data.call !== undefined){
let data38 = data.call;
if((typeof data38 !== "string") && (!(data38 && typeof data38 == "object" && !Array.isArray(data38)))){
vErrors = added(vErrors, {instancePath:instancePath+"/call",schemaPath:"#/properties/call/type",keyword:"type",params:{type: schema33.properties.call.type},message:"must be string,object",schema:schema33.properties.call.type,parentSchema:schema33.properties.call,data:data38});
errors++;
}
const _errs123 = errors;
let valid18 = true;
const _errs124 = errors;
if(typeof data38 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid6 = _errs124 === errors;
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs126 = errors;
if(typeof data38 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/call",schemaPath:"#/properties/call/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.call.allOf[0].then.type,parentSchema:schema33.properties.call.allOf[0].then,data:data38});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data38 === "logIn") || (data38 === "listCustomers")) || (data38 === "createCustomer")) || (data38 === "getCustomer")) || (data38 === "updateCustomer")) || (data38 === "destroyCustomer")) || (data38 === "createSession")) || (data38 === "closeQueue")) || (data38 === "closeSession")) || (data38 === "getQueueStatus")) || (data38 === "getCustomerStatus")) || (data38 === "listAgentStatus")) || (data38 === "sendMessage")) || (data38 === "listAgents")) || (data38 === "getAgent")) || (data38 === "listUserGroups")) || (data38 === "listUserGroupAgents")) || (data38 === "searchSessions")) || (data38 === "listSessionLogs")) || (data38 === "listSessionVotes")) || (data38 === "destroySessions")) || (data38 === "listAbandonedQueues")) || (data38 === "sendStructMessage")) || (data38 === "listUrobots")) || (data38 === "askFlow")) || (data38 === "recordHit")) || (data38 === "surveySession")) || (data38 === "surveyRobotSession")) || (data38 === "surveyAnswer")) || (data38 === "surveyTransfer")) || (data38 === "rateRobotAnswer")) || (data38 === "previewMessage")) || (data38 === "listUnreadMessages")) || (data38 === "setCustomerOnline")) || (data38 === "readMessages")) || (data38 === "countAgentUnread")) || (data38 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/call",schemaPath:"#/properties/call/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema33.properties.call.allOf[0].then.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.call.allOf[0].then.enum,parentSchema:schema33.properties.call.allOf[0].then,data:data38});
errors++;
}
var _valid6 = _errs126 === errors;
valid18 = _valid6;
}
if(!valid18){
vErrors = added(vErrors, {instancePath:instancePath+"/call",schemaPath:"#/properties/call/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.call.allOf[0].if,parentSchema:schema33.properties.call.allOf[0],data:data38});
errors++;
}
const _errs129 = errors;
let valid19 = true;
const _errs130 = errors;
if(!(data38 && typeof data38 == "object" && !Array.isArray(data38))){
vErrors = added(vErrors, {});
errors++;
}
var _valid7 = _errs130 === errors;
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs132 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.operation === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/call",schemaPath:"#/properties/call/allOf/1/then/required",keyword:"required",params:{missingProperty: "operation"},message:"must have required property '"+"operation"+"'",schema:schema33.properties.call.allOf[1].then.required,parentSchema:schema33.properties.call.allOf[1].then,data:data38});
errors++;
}
for(const key6 in data38){
if(!(((((((key6 === "operation") || (key6 === "as")) || (key6 === "path")) || (key6 === "query")) || (key6 === "body")) || (key6 === "code")) || (key6 === "reply"))){
vErrors = added(vErrors, {instancePath:instancePath+"/call",schemaPath:"#/properties/call/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.call.allOf[1].then,data:data38});
errors++;
}
}
if(data38.operation !== undefined){
let data39 = data38.operation;
if(typeof data39 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/call/operation",schemaPath:"#/properties/call/allOf/1/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.call.allOf[1].then.properties.operation.type,parentSchema:schema33.properties.call.allOf[1].then.properties.operation,data:data39});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data39 === "logIn") || (data39 === "listCustomers")) || (data39 === "createCustomer")) || (data39 === "getCustomer")) || (data39 === "updateCustomer")) || (data39 === "destroyCustomer")) || (data39 === "createSession")) || (data39 === "closeQueue")) || (data39 === "closeSession")) || (data39 === "getQueueStatus")) || (data39 === "getCustomerStatus")) || (data39 === "listAgentStatus")) || (data39 === "sendMessage")) || (data39 === "listAgents")) || (data39 === "getAgent")) || (data39 === "listUserGroups")) || (data39 === "listUserGroupAgents")) || (data39 === "searchSessions")) || (data39 === "listSessionLogs")) || (data39 === "listSessionVotes")) || (data39 === "destroySessions")) || (data39 === "listAbandonedQueues")) || (data39 === "sendStructMessage")) || (data39 === "listUrobots")) || (data39 === "askFlow")) || (data39 === "recordHit")) || (data39 === "surveySession")) || (data39 === "surveyRobotSession")) || (data39 === "surveyAnswer")) || (data39 === "surveyTransfer")) || (data39 === "rateRobotAnswer")) || (data39 === "previewMessage")) || (data39 === "listUnreadMessages")) || (data39 === "setCustomerOnline")) || (data39 === "readMessages")) || (data39 === "countAgentUnread")) || (data39 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/call/operation",schemaPath:"#/properties/call/allOf/1/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.call.allOf[1].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.call.allOf[1].then.properties.operation.enum,parentSchema:schema33.properties.call.allOf[1].then.properties.operation,data:data39});
errors++;
}
}
if(data38.as !== undefined){
let data40 = data38.as;
if(typeof data40 === "string"){
if(!pattern5.test(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/call/as",schemaPath:"#/properties/call/allOf/1/then/properties/as/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},message:"must match pattern \""+"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"+"\"",schema:"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$",parentSchema:schema33.properties.call.allOf[1].then.properties.as,data:data40});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/call/as",schemaPath:"#/properties/call/allOf/1/then/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.call.allOf[1].then.properties.as.type,parentSchema:schema33.properties.call.allOf[1].then.properties.as,data:data40});
errors++;
}
}
if(data38.path !== undefined){
let data41 = data38.path;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/call/path",schemaPath:"#/properties/call/allOf/1/then/properties/path/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.call.allOf[1].then.properties.path.type,parentSchema:schema33.properties.call.allOf[1].then.properties.path,data:data41});
errors++;
}
}
if(data38.query !== undefined){
let data42 = data38.query;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key7 in data42){
let data43 = data42[key7];
if((((typeof data43 !== "string") && (!((typeof data43 == "number") && (isFinite(data43))))) && (typeof data43 !== "boolean")) && (!(Array.isArray(data43)))){
vErrors = added(vErrors, {instancePath:instancePath+"/call/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/call/allOf/1/then/properties/query/additionalProperties/type",keyword:"type",params:{type: schema33.properties.call.allOf[1].then.properties.query.additionalProperties.type},message:"must be string,number,boolean,array",schema:schema33.properties.call.allOf[1].then.properties.query.additionalProperties.type,parentSchema:schema33.properties.call.allOf[1].then.properties.query.additionalProperties,data:data43});
errors++;
}
if(Array.isArray(data43)){
const len1 = data43.length;
for(let i1=0; i1<len1; i1++){
let data44 = data43[i1];
if(((typeof data44 !== "string") && (!((typeof data44 == "number") && (isFinite(data44))))) && (typeof data44 !== "boolean")){
vErrors = added(vErrors, {instancePath:instancePath+"/call/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/call/allOf/1/then/properties/query/additionalProperties/items/type",keyword:"type",params:{type: schema33.properties.call.allOf[1].then.properties.query.additionalProperties.items.type},message:"must be string,number,boolean",schema:schema33.properties.call.allOf[1].then.properties.query.additionalProperties.items.type,parentSchema:schema33.properties.call.allOf[1].then.properties.query.additionalProperties.items,data:data44});
errors++;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/call/query",schemaPath:"#/properties/call/allOf/1/then/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.call.allOf[1].then.properties.query.type,parentSchema:schema33.properties.call.allOf[1].then.properties.query,data:data42});
errors++;
}
}
if(data38.code !== undefined){
let data45 = data38.code;
if((!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))) && (typeof data45 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/call/code",schemaPath:"#/properties/call/allOf/1/then/properties/code/type",keyword:"type",params:{type: schema33.properties.call.allOf[1].then.properties.code.type},message:"must be integer,string",schema:schema33.properties.call.allOf[1].then.properties.code.type,parentSchema:schema33.properties.call.allOf[1].then.properties.code,data:data45});
errors++;
}
}
if(data38.reply !== undefined){
let data46 = data38.reply;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/call/reply",schemaPath:"#/properties/call/allOf/1/then/properties/reply/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.call.allOf[1].then.properties.reply.type,parentSchema:schema33.properties.call.allOf[1].then.properties.reply,data:data46});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/call",schemaPath:"#/properties/call/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.call.allOf[1].then.type,parentSchema:schema33.properties.call.allOf[1].then,data:data38});
errors++;
}
var _valid7 = _errs132 === errors;
valid19 = _valid7;
}
if(!valid19){
vErrors = added(vErrors, {instancePath:instancePath+"/call",schemaPath:"#/properties/call/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.call.allOf[1].if,parentSchema:schema33.properties.call.allOf[1],data:data38});
errors++;
}
}
if(data.agent !== undefined){
let data47 = data.agent;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.as === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'",schema:schema33.properties.agent.required,parentSchema:schema33.properties.agent,data:data47});
errors++;
}
for(const key8 in data47){
if(!(func2.call(schema33.properties.agent.properties, key8))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.agent,data:data47});
errors++;
}
}
if(data47.as !== undefined){
let data48 = data47.as;
if(typeof data48 === "string"){
if(func1(data48) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/as",schemaPath:"#/properties/agent/properties/as/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.agent.properties.as,data:data48});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agent/as",schemaPath:"#/properties/agent/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.as.type,parentSchema:schema33.properties.agent.properties.as,data:data48});
errors++;
}
}
if(data47.with !== undefined){
let data49 = data47.with;
if(typeof data49 === "string"){
if(func1(data49) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/with",schemaPath:"#/properties/agent/properties/with/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.agent.properties.with,data:data49});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agent/with",schemaPath:"#/properties/agent/properties/with/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.with.type,parentSchema:schema33.properties.agent.properties.with,data:data49});
errors++;
}
}
if(data47.status !== undefined){
let data50 = data47.status;
if(typeof data50 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/status",schemaPath:"#/properties/agent/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.status.type,parentSchema:schema33.properties.agent.properties.status,data:data50});
errors++;
}
if(!(((data50 === "online") || (data50 === "busy")) || (data50 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/status",schemaPath:"#/properties/agent/properties/status/enum",keyword:"enum",params:{allowedValues: schema33.properties.agent.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.agent.properties.status.enum,parentSchema:schema33.properties.agent.properties.status,data:data50});
errors++;
}
}
if(data47.custom_status !== undefined){
let data51 = data47.custom_status;
if(typeof data51 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/custom_status",schemaPath:"#/properties/agent/properties/custom_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.custom_status.type,parentSchema:schema33.properties.agent.properties.custom_status,data:data51});
errors++;
}
}
if(data47.capacity !== undefined){
let data52 = data47.capacity;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/capacity",schemaPath:"#/properties/agent/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.agent.properties.capacity.type,parentSchema:schema33.properties.agent.properties.capacity,data:data52});
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/capacity",schemaPath:"#/properties/agent/properties/capacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.agent.properties.capacity,data:data52});
errors++;
}
}
}
if(data47.says !== undefined){
let data53 = data47.says;
if((typeof data53 !== "string") && (!(data53 && typeof data53 == "object" && !Array.isArray(data53)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says",schemaPath:"#/properties/agent/properties/says/type",keyword:"type",params:{type: schema33.properties.agent.properties.says.type},message:"must be string,object",schema:schema33.properties.agent.properties.says.type,parentSchema:schema33.properties.agent.properties.says,data:data53});
errors++;
}
const _errs170 = errors;
let valid26 = true;
const _errs171 = errors;
if(typeof data53 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid8 = _errs171 === errors;
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs173 = errors;
if(typeof data53 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says",schemaPath:"#/properties/agent/properties/says/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.says.allOf[0].then.type,parentSchema:schema33.properties.agent.properties.says.allOf[0].then,data:data53});
errors++;
}
var _valid8 = _errs173 === errors;
valid26 = _valid8;
}
if(!valid26){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says",schemaPath:"#/properties/agent/properties/says/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.agent.properties.says.allOf[0].if,parentSchema:schema33.properties.agent.properties.says.allOf[0],data:data53});
errors++;
}
const _errs176 = errors;
let valid27 = true;
const _errs177 = errors;
if(!(data53 && typeof data53 == "object" && !Array.isArray(data53))){
vErrors = added(vErrors, {});
errors++;
}
var _valid9 = _errs177 === errors;
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs179 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says",schemaPath:"#/properties/agent/properties/says/allOf/1/then/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema33.properties.agent.properties.says.allOf[1].then.required,parentSchema:schema33.properties.agent.properties.says.allOf[1].then,data:data53});
errors++;
}
for(const key9 in data53){
if(!((((((key9 === "type") || (key9 === "content")) || (key9 === "font")) || (key9 === "filename")) || (key9 === "filesize")) || (key9 === "duration"))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says",schemaPath:"#/properties/agent/properties/says/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.agent.properties.says.allOf[1].then,data:data53});
errors++;
}
}
if(data53.type !== undefined){
let data54 = data53.type;
if(typeof data54 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says/type",schemaPath:"#/properties/agent/properties/says/allOf/1/then/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.says.allOf[1].then.properties.type.type,parentSchema:schema33.properties.agent.properties.says.allOf[1].then.properties.type,data:data54});
errors++;
}
}
if(data53.content !== undefined){
let data55 = data53.content;
if(typeof data55 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says/content",schemaPath:"#/properties/agent/properties/says/allOf/1/then/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.says.allOf[1].then.properties.content.type,parentSchema:schema33.properties.agent.properties.says.allOf[1].then.properties.content,data:data55});
errors++;
}
}
if(data53.font !== undefined){
let data56 = data53.font;
if(typeof data56 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says/font",schemaPath:"#/properties/agent/properties/says/allOf/1/then/properties/font/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.says.allOf[1].then.properties.font.type,parentSchema:schema33.properties.agent.properties.says.allOf[1].then.properties.font,data:data56});
errors++;
}
}
if(data53.filename !== undefined){
let data57 = data53.filename;
if(typeof data57 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says/filename",schemaPath:"#/properties/agent/properties/says/allOf/1/then/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.says.allOf[1].then.properties.filename.type,parentSchema:schema33.properties.agent.properties.says.allOf[1].then.properties.filename,data:data57});
errors++;
}
}
if(data53.filesize !== undefined){
let data58 = data53.filesize;
if(typeof data58 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says/filesize",schemaPath:"#/properties/agent/properties/says/allOf/1/then/properties/filesize/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.says.allOf[1].then.properties.filesize.type,parentSchema:schema33.properties.agent.properties.says.allOf[1].then.properties.filesize,data:data58});
errors++;
}
}
if(data53.duration !== undefined){
let data59 = data53.duration;
if(!((typeof data59 == "number") && (isFinite(data59)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says/duration",schemaPath:"#/properties/agent/properties/says/allOf/1/then/properties/duration/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema33.properties.agent.properties.says.allOf[1].then.properties.duration.type,parentSchema:schema33.properties.agent.properties.says.allOf[1].then.properties.duration,data:data59});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says",schemaPath:"#/properties/agent/properties/says/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.agent.properties.says.allOf[1].then.type,parentSchema:schema33.properties.agent.properties.says.allOf[1].then,data:data53});
errors++;
}
var _valid9 = _errs179 === errors;
valid27 = _valid9;
}
if(!valid27){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/says",schemaPath:"#/properties/agent/properties/says/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.agent.properties.says.allOf[1].if,parentSchema:schema33.properties.agent.properties.says.allOf[1],data:data53});
errors++;
}
}
if(data47.reads !== undefined){
let data60 = data47.reads;
if((typeof data60 !== "string") && (!(Array.isArray(data60)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/reads",schemaPath:"#/properties/agent/properties/reads/type",keyword:"type",params:{type: schema33.properties.agent.properties.reads.type},message:"must be string,array",schema:schema33.properties.agent.properties.reads.type,parentSchema:schema33.properties.agent.properties.reads,data:data60});
errors++;
}
const _errs197 = errors;
let valid30 = true;
const _errs198 = errors;
if(typeof data60 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid10 = _errs198 === errors;
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs200 = errors;
if(typeof data60 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/reads",schemaPath:"#/properties/agent/properties/reads/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.reads.allOf[0].then.type,parentSchema:schema33.properties.agent.properties.reads.allOf[0].then,data:data60});
errors++;
}
if(!(data60 === "all")){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/reads",schemaPath:"#/properties/agent/properties/reads/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema33.properties.agent.properties.reads.allOf[0].then.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.agent.properties.reads.allOf[0].then.enum,parentSchema:schema33.properties.agent.properties.reads.allOf[0].then,data:data60});
errors++;
}
var _valid10 = _errs200 === errors;
valid30 = _valid10;
}
if(!valid30){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/reads",schemaPath:"#/properties/agent/properties/reads/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.agent.properties.reads.allOf[0].if,parentSchema:schema33.properties.agent.properties.reads.allOf[0],data:data60});
errors++;
}
const _errs203 = errors;
let valid31 = true;
const _errs204 = errors;
if(!(Array.isArray(data60))){
vErrors = added(vErrors, {});
errors++;
}
var _valid11 = _errs204 === errors;
errors = _errs203;
if(vErrors !== null){
if(_errs203){
vErrors.length = _errs203;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs206 = errors;
if(Array.isArray(data60)){
const len2 = data60.length;
for(let i2=0; i2<len2; i2++){
let data61 = data60[i2];
if(typeof data61 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/reads/" + i2,schemaPath:"#/properties/agent/properties/reads/allOf/1/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.reads.allOf[1].then.items.type,parentSchema:schema33.properties.agent.properties.reads.allOf[1].then.items,data:data61});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agent/reads",schemaPath:"#/properties/agent/properties/reads/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.agent.properties.reads.allOf[1].then.type,parentSchema:schema33.properties.agent.properties.reads.allOf[1].then,data:data60});
errors++;
}
var _valid11 = _errs206 === errors;
valid31 = _valid11;
}
if(!valid31){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/reads",schemaPath:"#/properties/agent/properties/reads/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.agent.properties.reads.allOf[1].if,parentSchema:schema33.properties.agent.properties.reads.allOf[1],data:data60});
errors++;
}
}
if(data47.transfers !== undefined){
let data62 = data47.transfers;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key10 in data62){
if(!((key10 === "agent") || (key10 === "group"))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/transfers",schemaPath:"#/properties/agent/properties/transfers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.agent.properties.transfers,data:data62});
errors++;
}
}
if(data62.agent !== undefined){
let data63 = data62.agent;
if(typeof data63 === "string"){
if(func1(data63) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/transfers/agent",schemaPath:"#/properties/agent/properties/transfers/properties/agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.agent.properties.transfers.properties.agent,data:data63});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agent/transfers/agent",schemaPath:"#/properties/agent/properties/transfers/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.transfers.properties.agent.type,parentSchema:schema33.properties.agent.properties.transfers.properties.agent,data:data63});
errors++;
}
}
if(data62.group !== undefined){
let data64 = data62.group;
if(typeof data64 === "string"){
if(func1(data64) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/transfers/group",schemaPath:"#/properties/agent/properties/transfers/properties/group/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.agent.properties.transfers.properties.group,data:data64});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agent/transfers/group",schemaPath:"#/properties/agent/properties/transfers/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.transfers.properties.group.type,parentSchema:schema33.properties.agent.properties.transfers.properties.group,data:data64});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agent/transfers",schemaPath:"#/properties/agent/properties/transfers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.agent.properties.transfers.type,parentSchema:schema33.properties.agent.properties.transfers,data:data62});
errors++;
}
}
if(data47.closes !== undefined){
let data65 = data47.closes;
if(typeof data65 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/closes",schemaPath:"#/properties/agent/properties/closes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.agent.properties.closes.type,parentSchema:schema33.properties.agent.properties.closes,data:data65});
errors++;
}
if(!(((data65 === "normal") || (data65 === "redirect")) || (data65 === "force"))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/closes",schemaPath:"#/properties/agent/properties/closes/enum",keyword:"enum",params:{allowedValues: schema33.properties.agent.properties.closes.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.agent.properties.closes.enum,parentSchema:schema33.properties.agent.properties.closes,data:data65});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.agent.type,parentSchema:schema33.properties.agent,data:data47});
errors++;
}
}
if(data.wait !== undefined){
let data66 = data.wait;
if(((typeof data66 !== "string") && (!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66))))) && (!(Array.isArray(data66)))){
vErrors = added(vErrors, {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: schema33.properties.wait.type},message:"must be string,integer,array",schema:schema33.properties.wait.type,parentSchema:schema33.properties.wait,data:data66});
errors++;
}
const _errs222 = errors;
let valid36 = true;
const _errs223 = errors;
if((typeof data66 !== "string") && (!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66))))){
vErrors = added(vErrors, {});
errors++;
}
var _valid12 = _errs223 === errors;
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs225 = errors;
if((typeof data66 !== "string") && (!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66))))){
vErrors = added(vErrors, {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/allOf/0/then/type",keyword:"type",params:{type: schema33.properties.wait.allOf[0].then.type},message:"must be string,integer",schema:schema33.properties.wait.allOf[0].then.type,parentSchema:schema33.properties.wait.allOf[0].then,data:data66});
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 < 0 || isNaN(data66)){
vErrors = added(vErrors, {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/allOf/0/then/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.wait.allOf[0].then,data:data66});
errors++;
}
}
if(typeof data66 === "string"){
if(!pattern25.test(data66)){
vErrors = added(vErrors, {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/allOf/0/then/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}"},message:"must match pattern \""+"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}"+"\"",schema:"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}",parentSchema:schema33.properties.wait.allOf[0].then,data:data66});
errors++;
}
}
var _valid12 = _errs225 === errors;
valid36 = _valid12;
}
if(!valid36){
vErrors = added(vErrors, {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.wait.allOf[0].if,parentSchema:schema33.properties.wait.allOf[0],data:data66});
errors++;
}
const _errs228 = errors;
let valid37 = true;
const _errs229 = errors;
if(!(Array.isArray(data66))){
vErrors = added(vErrors, {});
errors++;
}
var _valid13 = _errs229 === errors;
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs231 = errors;
if(Array.isArray(data66)){
if(data66.length > 2){
vErrors = added(vErrors, {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/allOf/1/then/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema33.properties.wait.allOf[1].then,data:data66});
errors++;
}
if(data66.length < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/allOf/1/then/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema33.properties.wait.allOf[1].then,data:data66});
errors++;
}
const len3 = data66.length;
for(let i3=0; i3<len3; i3++){
let data67 = data66[i3];
if((typeof data67 !== "string") && (!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67))))){
vErrors = added(vErrors, {instancePath:instancePath+"/wait/" + i3,schemaPath:"#/properties/wait/allOf/1/then/items/type",keyword:"type",params:{type: schema33.properties.wait.allOf[1].then.items.type},message:"must be string,integer",schema:schema33.properties.wait.allOf[1].then.items.type,parentSchema:schema33.properties.wait.allOf[1].then.items,data:data67});
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 0 || isNaN(data67)){
vErrors = added(vErrors, {instancePath:instancePath+"/wait/" + i3,schemaPath:"#/properties/wait/allOf/1/then/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.wait.allOf[1].then.items,data:data67});
errors++;
}
}
if(typeof data67 === "string"){
if(!pattern25.test(data67)){
vErrors = added(vErrors, {instancePath:instancePath+"/wait/" + i3,schemaPath:"#/properties/wait/allOf/1/then/items/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}"},message:"must match pattern \""+"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}"+"\"",schema:"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}",parentSchema:schema33.properties.wait.allOf[1].then.items,data:data67});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.wait.allOf[1].then.type,parentSchema:schema33.properties.wait.allOf[1].then,data:data66});
errors++;
}
var _valid13 = _errs231 === errors;
valid37 = _valid13;
}
if(!valid37){
vErrors = added(vErrors, {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.wait.allOf[1].if,parentSchema:schema33.properties.wait.allOf[1],data:data66});
errors++;
}
}
if(data.expect !== undefined){
let data68 = data.expect;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key11 in data68){
if(!(func2.call(schema33.properties.expect.properties, key11))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.expect,data:data68});
errors++;
}
}
if(data68.push !== undefined){
let data69 = data68.push;
if(typeof data69 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/push",schemaPath:"#/properties/expect/properties/push/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.push.type,parentSchema:schema33.properties.expect.properties.push,data:data69});
errors++;
}
if(!((((((((((((((data69 === "any") || (data69 === "start_session")) || (data69 === "message")) || (data69 === "image")) || (data69 === "rich")) || (data69 === "audio")) || (data69 === "video")) || (data69 === "file")) || (data69 === "transfer")) || (data69 === "close")) || (data69 === "agent")) || (data69 === "robot")) || (data69 === "urobot")) || (data69 === "read"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/push",schemaPath:"#/properties/expect/properties/push/enum",keyword:"enum",params:{allowedValues: schema33.properties.expect.properties.push.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.expect.properties.push.enum,parentSchema:schema33.properties.expect.properties.push,data:data69});
errors++;
}
}
if(data68.no_push !== undefined){
let data70 = data68.no_push;
if(typeof data70 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/no_push",schemaPath:"#/properties/expect/properties/no_push/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.no_push.type,parentSchema:schema33.properties.expect.properties.no_push,data:data70});
errors++;
}
if(!((((((((((((((data70 === "any") || (data70 === "start_session")) || (data70 === "message")) || (data70 === "image")) || (data70 === "rich")) || (data70 === "audio")) || (data70 === "video")) || (data70 === "file")) || (data70 === "transfer")) || (data70 === "close")) || (data70 === "agent")) || (data70 === "robot")) || (data70 === "urobot")) || (data70 === "read"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/no_push",schemaPath:"#/properties/expect/properties/no_push/enum",keyword:"enum",params:{allowedValues: schema33.properties.expect.properties.no_push.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.expect.properties.no_push.enum,parentSchema:schema33.properties.expect.properties.no_push,data:data70});
errors++;
}
}
if(data68.call !== undefined){
let data71 = data68.call;
if(typeof data71 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/call",schemaPath:"#/properties/expect/properties/call/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.call.type,parentSchema:schema33.properties.expect.properties.call,data:data71});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data71 === "logIn") || (data71 === "listCustomers")) || (data71 === "createCustomer")) || (data71 === "getCustomer")) || (data71 === "updateCustomer")) || (data71 === "destroyCustomer")) || (data71 === "createSession")) || (data71 === "closeQueue")) || (data71 === "closeSession")) || (data71 === "getQueueStatus")) || (data71 === "getCustomerStatus")) || (data71 === "listAgentStatus")) || (data71 === "sendMessage")) || (data71 === "listAgents")) || (data71 === "getAgent")) || (data71 === "listUserGroups")) || (data71 === "listUserGroupAgents")) || (data71 === "searchSessions")) || (data71 === "listSessionLogs")) || (data71 === "listSessionVotes")) || (data71 === "destroySessions")) || (data71 === "listAbandonedQueues")) || (data71 === "sendStructMessage")) || (data71 === "listUrobots")) || (data71 === "askFlow")) || (data71 === "recordHit")) || (data71 === "surveySession")) || (data71 === "surveyRobotSession")) || (data71 === "surveyAnswer")) || (data71 === "surveyTransfer")) || (data71 === "rateRobotAnswer")) || (data71 === "previewMessage")) || (data71 === "listUnreadMessages")) || (data71 === "setCustomerOnline")) || (data71 === "readMessages")) || (data71 === "countAgentUnread")) || (data71 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/call",schemaPath:"#/properties/expect/properties/call/enum",keyword:"enum",params:{allowedValues: schema33.properties.expect.properties.call.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.expect.properties.call.enum,parentSchema:schema33.properties.expect.properties.call,data:data71});
errors++;
}
}
if(data68.no_call !== undefined){
let data72 = data68.no_call;
if(typeof data72 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/no_call",schemaPath:"#/properties/expect/properties/no_call/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.no_call.type,parentSchema:schema33.properties.expect.properties.no_call,data:data72});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data72 === "logIn") || (data72 === "listCustomers")) || (data72 === "createCustomer")) || (data72 === "getCustomer")) || (data72 === "updateCustomer")) || (data72 === "destroyCustomer")) || (data72 === "createSession")) || (data72 === "closeQueue")) || (data72 === "closeSession")) || (data72 === "getQueueStatus")) || (data72 === "getCustomerStatus")) || (data72 === "listAgentStatus")) || (data72 === "sendMessage")) || (data72 === "listAgents")) || (data72 === "getAgent")) || (data72 === "listUserGroups")) || (data72 === "listUserGroupAgents")) || (data72 === "searchSessions")) || (data72 === "listSessionLogs")) || (data72 === "listSessionVotes")) || (data72 === "destroySessions")) || (data72 === "listAbandonedQueues")) || (data72 === "sendStructMessage")) || (data72 === "listUrobots")) || (data72 === "askFlow")) || (data72 === "recordHit")) || (data72 === "surveySession")) || (data72 === "surveyRobotSession")) || (data72 === "surveyAnswer")) || (data72 === "surveyTransfer")) || (data72 === "rateRobotAnswer")) || (data72 === "previewMessage")) || (data72 === "listUnreadMessages")) || (data72 === "setCustomerOnline")) || (data72 === "readMessages")) || (data72 === "countAgentUnread")) || (data72 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/no_call",schemaPath:"#/properties/expect/properties/no_call/enum",keyword:"enum",params:{allowedValues: schema33.properties.expect.properties.no_call.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.expect.properties.no_call.enum,parentSchema:schema33.properties.expect.properties.no_call,data:data72});
errors++;
}
}
if(data68.session !== undefined){
let data73 = data68.session;
if(typeof data73 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/session",schemaPath:"#/properties/expect/properties/session/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.session.type,parentSchema:schema33.properties.expect.properties.session,data:data73});
errors++;
}
if(!((data73 === "open") || (data73 === "closed"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/session",schemaPath:"#/properties/expect/properties/session/enum",keyword:"enum",params:{allowedValues: schema33.properties.expect.properties.session.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.expect.properties.session.enum,parentSchema:schema33.properties.expect.properties.session,data:data73});
errors++;
}
}
if(data68.queue !== undefined){
let data74 = data68.queue;
if(typeof data74 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/queue",schemaPath:"#/properties/expect/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.queue.type,parentSchema:schema33.properties.expect.properties.queue,data:data74});
errors++;
}
if(!(((data74 === "queued") || (data74 === "assigning")) || (data74 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/queue",schemaPath:"#/properties/expect/properties/queue/enum",keyword:"enum",params:{allowedValues: schema33.properties.expect.properties.queue.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.expect.properties.queue.enum,parentSchema:schema33.properties.expect.properties.queue,data:data74});
errors++;
}
}
if(data68.customer !== undefined){
let data75 = data68.customer;
if(typeof data75 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/customer",schemaPath:"#/properties/expect/properties/customer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.customer.type,parentSchema:schema33.properties.expect.properties.customer,data:data75});
errors++;
}
if(!((data75 === "online") || (data75 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/customer",schemaPath:"#/properties/expect/properties/customer/enum",keyword:"enum",params:{allowedValues: schema33.properties.expect.properties.customer.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.expect.properties.customer.enum,parentSchema:schema33.properties.expect.properties.customer,data:data75});
errors++;
}
}
if(data68.breaker !== undefined){
let data76 = data68.breaker;
if(typeof data76 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/breaker",schemaPath:"#/properties/expect/properties/breaker/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.breaker.type,parentSchema:schema33.properties.expect.properties.breaker,data:data76});
errors++;
}
if(!((data76 === "closed") || (data76 === "suspended"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/breaker",schemaPath:"#/properties/expect/properties/breaker/enum",keyword:"enum",params:{allowedValues: schema33.properties.expect.properties.breaker.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.expect.properties.breaker.enum,parentSchema:schema33.properties.expect.properties.breaker,data:data76});
errors++;
}
}
if(data68.for !== undefined){
let data77 = data68.for;
if(typeof data77 === "string"){
if(func1(data77) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/for",schemaPath:"#/properties/expect/properties/for/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.expect.properties.for,data:data77});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expect/for",schemaPath:"#/properties/expect/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.for.type,parentSchema:schema33.properties.expect.properties.for,data:data77});
errors++;
}
}
if(data68.content !== undefined){
let data78 = data68.content;
if(typeof data78 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/content",schemaPath:"#/properties/expect/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.content.type,parentSchema:schema33.properties.expect.properties.content,data:data78});
errors++;
}
}
if(data68.data !== undefined){
let data79 = data68.data;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expect/data",schemaPath:"#/properties/expect/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.expect.properties.data.type,parentSchema:schema33.properties.expect.properties.data,data:data79});
errors++;
}
}
if(data68.body !== undefined){
let data80 = data68.body;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expect/body",schemaPath:"#/properties/expect/properties/body/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.expect.properties.body.type,parentSchema:schema33.properties.expect.properties.body,data:data80});
errors++;
}
}
if(data68.query !== undefined){
let data81 = data68.query;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expect/query",schemaPath:"#/properties/expect/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.expect.properties.query.type,parentSchema:schema33.properties.expect.properties.query,data:data81});
errors++;
}
}
if(data68.state !== undefined){
let data82 = data68.state;
if((typeof data82 !== "string") && (!(Array.isArray(data82)))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/state",schemaPath:"#/properties/expect/properties/state/type",keyword:"type",params:{type: schema33.properties.expect.properties.state.type},message:"must be string,array",schema:schema33.properties.expect.properties.state.type,parentSchema:schema33.properties.expect.properties.state,data:data82});
errors++;
}
const _errs270 = errors;
let valid42 = true;
const _errs271 = errors;
if(typeof data82 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid14 = _errs271 === errors;
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs273 = errors;
if(typeof data82 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/state",schemaPath:"#/properties/expect/properties/state/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.state.allOf[0].then.type,parentSchema:schema33.properties.expect.properties.state.allOf[0].then,data:data82});
errors++;
}
if(!(((((((((data82 === "sent") || (data82 === "queued")) || (data82 === "held")) || (data82 === "sending")) || (data82 === "delivered")) || (data82 === "failed")) || (data82 === "timed_out")) || (data82 === "dropped")) || (data82 === "cancelled"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/state",schemaPath:"#/properties/expect/properties/state/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema33.properties.expect.properties.state.allOf[0].then.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.expect.properties.state.allOf[0].then.enum,parentSchema:schema33.properties.expect.properties.state.allOf[0].then,data:data82});
errors++;
}
var _valid14 = _errs273 === errors;
valid42 = _valid14;
}
if(!valid42){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/state",schemaPath:"#/properties/expect/properties/state/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.expect.properties.state.allOf[0].if,parentSchema:schema33.properties.expect.properties.state.allOf[0],data:data82});
errors++;
}
const _errs276 = errors;
let valid43 = true;
const _errs277 = errors;
if(!(Array.isArray(data82))){
vErrors = added(vErrors, {});
errors++;
}
var _valid15 = _errs277 === errors;
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs279 = errors;
if(Array.isArray(data82)){
const len4 = data82.length;
for(let i4=0; i4<len4; i4++){
let data83 = data82[i4];
if(typeof data83 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/state/" + i4,schemaPath:"#/properties/expect/properties/state/allOf/1/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.state.allOf[1].then.items.type,parentSchema:schema33.properties.expect.properties.state.allOf[1].then.items,data:data83});
errors++;
}
if(!(((((((((data83 === "sent") || (data83 === "queued")) || (data83 === "held")) || (data83 === "sending")) || (data83 === "delivered")) || (data83 === "failed")) || (data83 === "timed_out")) || (data83 === "dropped")) || (data83 === "cancelled"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/state/" + i4,schemaPath:"#/properties/expect/properties/state/allOf/1/then/items/enum",keyword:"enum",params:{allowedValues: schema33.properties.expect.properties.state.allOf[1].then.items.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.expect.properties.state.allOf[1].then.items.enum,parentSchema:schema33.properties.expect.properties.state.allOf[1].then.items,data:data83});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expect/state",schemaPath:"#/properties/expect/properties/state/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.expect.properties.state.allOf[1].then.type,parentSchema:schema33.properties.expect.properties.state.allOf[1].then,data:data82});
errors++;
}
var _valid15 = _errs279 === errors;
valid43 = _valid15;
}
if(!valid43){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/state",schemaPath:"#/properties/expect/properties/state/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.expect.properties.state.allOf[1].if,parentSchema:schema33.properties.expect.properties.state.allOf[1],data:data82});
errors++;
}
}
if(data68.reason !== undefined){
let data84 = data68.reason;
if(typeof data84 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/reason",schemaPath:"#/properties/expect/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.reason.type,parentSchema:schema33.properties.expect.properties.reason,data:data84});
errors++;
}
}
if(data68.attempts !== undefined){
let data85 = data68.attempts;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/attempts",schemaPath:"#/properties/expect/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.expect.properties.attempts.type,parentSchema:schema33.properties.expect.properties.attempts,data:data85});
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 < 0 || isNaN(data85)){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/attempts",schemaPath:"#/properties/expect/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.expect.properties.attempts,data:data85});
errors++;
}
}
}
if(data68.code !== undefined){
let data86 = data68.code;
if((!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))) && (typeof data86 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/code",schemaPath:"#/properties/expect/properties/code/type",keyword:"type",params:{type: schema33.properties.expect.properties.code.type},message:"must be integer,string",schema:schema33.properties.expect.properties.code.type,parentSchema:schema33.properties.expect.properties.code,data:data86});
errors++;
}
}
if(data68.agent !== undefined){
let data87 = data68.agent;
if(typeof data87 === "string"){
if(func1(data87) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/agent",schemaPath:"#/properties/expect/properties/agent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.expect.properties.agent,data:data87});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expect/agent",schemaPath:"#/properties/expect/properties/agent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.agent.type,parentSchema:schema33.properties.expect.properties.agent,data:data87});
errors++;
}
}
if(data68.close_type !== undefined){
let data88 = data68.close_type;
if(typeof data88 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/close_type",schemaPath:"#/properties/expect/properties/close_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.close_type.type,parentSchema:schema33.properties.expect.properties.close_type,data:data88});
errors++;
}
if(!(((data88 === "normal") || (data88 === "redirect")) || (data88 === "force"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/close_type",schemaPath:"#/properties/expect/properties/close_type/enum",keyword:"enum",params:{allowedValues: schema33.properties.expect.properties.close_type.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.expect.properties.close_type.enum,parentSchema:schema33.properties.expect.properties.close_type,data:data88});
errors++;
}
}
if(data68.unread !== undefined){
let data89 = data68.unread;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/unread",schemaPath:"#/properties/expect/properties/unread/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.expect.properties.unread.type,parentSchema:schema33.properties.expect.properties.unread,data:data89});
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/unread",schemaPath:"#/properties/expect/properties/unread/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.expect.properties.unread,data:data89});
errors++;
}
}
}
if(data68.preview !== undefined){
let data90 = data68.preview;
if(typeof data90 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/preview",schemaPath:"#/properties/expect/properties/preview/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.expect.properties.preview.type,parentSchema:schema33.properties.expect.properties.preview,data:data90});
errors++;
}
}
if(data68.place !== undefined){
let data91 = data68.place;
if((!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))) && (typeof data91 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/place",schemaPath:"#/properties/expect/properties/place/type",keyword:"type",params:{type: schema33.properties.expect.properties.place.type},message:"must be integer,string",schema:schema33.properties.expect.properties.place.type,parentSchema:schema33.properties.expect.properties.place,data:data91});
errors++;
}
if(typeof data91 === "string"){
if(!pattern12.test(data91)){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/place",schemaPath:"#/properties/expect/properties/place/pattern",keyword:"pattern",params:{pattern: "\\$\\{.+\\}"},message:"must match pattern \""+"\\$\\{.+\\}"+"\"",schema:"\\$\\{.+\\}",parentSchema:schema33.properties.expect.properties.place,data:data91});
errors++;
}
}
}
if(data68.timeouts !== undefined){
let data92 = data68.timeouts;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/timeouts",schemaPath:"#/properties/expect/properties/timeouts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.expect.properties.timeouts.type,parentSchema:schema33.properties.expect.properties.timeouts,data:data92});
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 0 || isNaN(data92)){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/timeouts",schemaPath:"#/properties/expect/properties/timeouts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.expect.properties.timeouts,data:data92});
errors++;
}
}
}
if(data68.within !== undefined){
let data93 = data68.within;
if((typeof data93 !== "string") && (!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93))))){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/within",schemaPath:"#/properties/expect/properties/within/type",keyword:"type",params:{type: schema33.properties.expect.properties.within.type},message:"must be string,integer",schema:schema33.properties.expect.properties.within.type,parentSchema:schema33.properties.expect.properties.within,data:data93});
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 < 0 || isNaN(data93)){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/within",schemaPath:"#/properties/expect/properties/within/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.expect.properties.within,data:data93});
errors++;
}
}
if(typeof data93 === "string"){
if(!pattern25.test(data93)){
vErrors = added(vErrors, {instancePath:instancePath+"/expect/within",schemaPath:"#/properties/expect/properties/within/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}"},message:"must match pattern \""+"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}"+"\"",schema:"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}",parentSchema:schema33.properties.expect.properties.within,data:data93});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.expect.type,parentSchema:schema33.properties.expect,data:data68});
errors++;
}
}
if(data.fault !== undefined){
let data94 = data.fault;
if((typeof data94 !== "string") && (!(data94 && typeof data94 == "object" && !Array.isArray(data94)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type: schema33.properties.fault.type},message:"must be string,object",schema:schema33.properties.fault.type,parentSchema:schema33.properties.fault,data:data94});
errors++;
}
const _errs306 = errors;
let valid47 = true;
const _errs307 = errors;
if(typeof data94 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid16 = _errs307 === errors;
errors = _errs306;
if(vErrors !== null){
if(_errs306){
vErrors.length = _errs306;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs309 = errors;
if(typeof data94 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[0].then.type,parentSchema:schema33.properties.fault.allOf[0].then,data:data94});
errors++;
}
if(!(data94 === "none")){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[0].then.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[0].then.enum,parentSchema:schema33.properties.fault.allOf[0].then,data:data94});
errors++;
}
var _valid16 = _errs309 === errors;
valid47 = _valid16;
}
if(!valid47){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[0].if,parentSchema:schema33.properties.fault.allOf[0],data:data94});
errors++;
}
const _errs312 = errors;
let valid48 = true;
const _errs313 = errors;
if(!(data94 && typeof data94 == "object" && !Array.isArray(data94))){
vErrors = added(vErrors, {});
errors++;
}
var _valid17 = _errs313 === errors;
errors = _errs312;
if(vErrors !== null){
if(_errs312){
vErrors.length = _errs312;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs315 = errors;
const _errs318 = errors;
let valid50 = true;
const _errs319 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing0;
if((data94.target === undefined) && (missing0 = "target")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
if("reply" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
}
}
}
var _valid18 = _errs319 === errors;
errors = _errs318;
if(vErrors !== null){
if(_errs318){
vErrors.length = _errs318;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs321 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.fault !== undefined){
let data96 = data94.fault;
if(typeof data96 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/0/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[0].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[0].then.properties.fault,data:data96});
errors++;
}
if(!(((((((((data96 === "delay") || (data96 === "status")) || (data96 === "connection-reset")) || (data96 === "code")) || (data96 === "string-code")) || (data96 === "missing")) || (data96 === "malformed")) || (data96 === "empty")) || (data96 === "drip"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/0/then/properties/fault/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[0].then.properties.fault.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[0].then.properties.fault.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[0].then.properties.fault,data:data96});
errors++;
}
}
}
var _valid18 = _errs321 === errors;
valid50 = _valid18;
}
if(!valid50){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[0].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[0],data:data94});
errors++;
}
const _errs325 = errors;
let valid53 = true;
const _errs326 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing1;
if(((data94.target === undefined) && (missing1 = "target")) || ((data94.fault === undefined) && (missing1 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs327 = errors;
if("reply" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid54 = _errs327 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data94.fault !== undefined){
const _errs328 = errors;
if("delay" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid54 = _errs328 === errors;
}
else {
var valid54 = true;
}
}
}
}
var _valid19 = _errs326 === errors;
errors = _errs325;
if(vErrors !== null){
if(_errs325){
vErrors.length = _errs325;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs329 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then,data:data94});
errors++;
}
if(data94.ms === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then,data:data94});
errors++;
}
for(const key12 in data94){
if(!((((((((key12 === "target") || (key12 === "fault")) || (key12 === "ms")) || (key12 === "operation")) || (key12 === "customer_token")) || (key12 === "times")) || (key12 === "every")) || (key12 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data99 = data94.target;
if(typeof data99 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.target,data:data99});
errors++;
}
if(!((data99 === "reply") || (data99 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[1].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.target,data:data99});
errors++;
}
}
if(data94.fault !== undefined){
let data100 = data94.fault;
if(typeof data100 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.fault,data:data100});
errors++;
}
}
if(data94.ms !== undefined){
let data101 = data94.ms;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.ms.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.ms,data:data101});
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 31622400000 || isNaN(data101)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.ms,data:data101});
errors++;
}
if(data101 < 0 || isNaN(data101)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.ms,data:data101});
errors++;
}
}
}
if(data94.operation !== undefined){
let data102 = data94.operation;
if(typeof data102 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.operation,data:data102});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data102 === "logIn") || (data102 === "listCustomers")) || (data102 === "createCustomer")) || (data102 === "getCustomer")) || (data102 === "updateCustomer")) || (data102 === "destroyCustomer")) || (data102 === "createSession")) || (data102 === "closeQueue")) || (data102 === "closeSession")) || (data102 === "getQueueStatus")) || (data102 === "getCustomerStatus")) || (data102 === "listAgentStatus")) || (data102 === "sendMessage")) || (data102 === "listAgents")) || (data102 === "getAgent")) || (data102 === "listUserGroups")) || (data102 === "listUserGroupAgents")) || (data102 === "searchSessions")) || (data102 === "listSessionLogs")) || (data102 === "listSessionVotes")) || (data102 === "destroySessions")) || (data102 === "listAbandonedQueues")) || (data102 === "sendStructMessage")) || (data102 === "listUrobots")) || (data102 === "askFlow")) || (data102 === "recordHit")) || (data102 === "surveySession")) || (data102 === "surveyRobotSession")) || (data102 === "surveyAnswer")) || (data102 === "surveyTransfer")) || (data102 === "rateRobotAnswer")) || (data102 === "previewMessage")) || (data102 === "listUnreadMessages")) || (data102 === "setCustomerOnline")) || (data102 === "readMessages")) || (data102 === "countAgentUnread")) || (data102 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[1].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.operation,data:data102});
errors++;
}
}
if(data94.customer_token !== undefined){
let data103 = data94.customer_token;
if(typeof data103 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.customer_token,data:data103});
errors++;
}
}
if(data94.times !== undefined){
let data104 = data94.times;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.times,data:data104});
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 1 || isNaN(data104)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.times,data:data104});
errors++;
}
}
}
if(data94.every !== undefined){
let data105 = data94.every;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.every,data:data105});
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 < 1 || isNaN(data105)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.every,data:data105});
errors++;
}
}
}
if(data94.for !== undefined){
let data106 = data94.for;
if((typeof data106 !== "string") && (!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[1].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.for,data:data106});
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 < 0 || isNaN(data106)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.for,data:data106});
errors++;
}
}
if(typeof data106 === "string"){
if(!pattern8.test(data106)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then.properties.for,data:data106});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[1].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1].then,data:data94});
errors++;
}
var _valid19 = _errs329 === errors;
valid53 = _valid19;
}
if(!valid53){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[1].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[1],data:data94});
errors++;
}
const _errs349 = errors;
let valid56 = true;
const _errs350 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing2;
if(((data94.target === undefined) && (missing2 = "target")) || ((data94.fault === undefined) && (missing2 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs351 = errors;
if("reply" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid57 = _errs351 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data94.fault !== undefined){
const _errs352 = errors;
if("status" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid57 = _errs352 === errors;
}
else {
var valid57 = true;
}
}
}
}
var _valid20 = _errs350 === errors;
errors = _errs349;
if(vErrors !== null){
if(_errs349){
vErrors.length = _errs349;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs353 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then,data:data94});
errors++;
}
if(data94.status === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then,data:data94});
errors++;
}
for(const key13 in data94){
if(!((((((((key13 === "target") || (key13 === "fault")) || (key13 === "status")) || (key13 === "operation")) || (key13 === "customer_token")) || (key13 === "times")) || (key13 === "every")) || (key13 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data109 = data94.target;
if(typeof data109 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.target,data:data109});
errors++;
}
if(!((data109 === "reply") || (data109 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[2].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.target,data:data109});
errors++;
}
}
if(data94.fault !== undefined){
let data110 = data94.fault;
if(typeof data110 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.fault,data:data110});
errors++;
}
}
if(data94.status !== undefined){
let data111 = data94.status;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/status",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.status.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.status,data:data111});
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 599 || isNaN(data111)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/status",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.status,data:data111});
errors++;
}
if(data111 < 200 || isNaN(data111)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/status",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.status,data:data111});
errors++;
}
}
}
if(data94.operation !== undefined){
let data112 = data94.operation;
if(typeof data112 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.operation,data:data112});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data112 === "logIn") || (data112 === "listCustomers")) || (data112 === "createCustomer")) || (data112 === "getCustomer")) || (data112 === "updateCustomer")) || (data112 === "destroyCustomer")) || (data112 === "createSession")) || (data112 === "closeQueue")) || (data112 === "closeSession")) || (data112 === "getQueueStatus")) || (data112 === "getCustomerStatus")) || (data112 === "listAgentStatus")) || (data112 === "sendMessage")) || (data112 === "listAgents")) || (data112 === "getAgent")) || (data112 === "listUserGroups")) || (data112 === "listUserGroupAgents")) || (data112 === "searchSessions")) || (data112 === "listSessionLogs")) || (data112 === "listSessionVotes")) || (data112 === "destroySessions")) || (data112 === "listAbandonedQueues")) || (data112 === "sendStructMessage")) || (data112 === "listUrobots")) || (data112 === "askFlow")) || (data112 === "recordHit")) || (data112 === "surveySession")) || (data112 === "surveyRobotSession")) || (data112 === "surveyAnswer")) || (data112 === "surveyTransfer")) || (data112 === "rateRobotAnswer")) || (data112 === "previewMessage")) || (data112 === "listUnreadMessages")) || (data112 === "setCustomerOnline")) || (data112 === "readMessages")) || (data112 === "countAgentUnread")) || (data112 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[2].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.operation,data:data112});
errors++;
}
}
if(data94.customer_token !== undefined){
let data113 = data94.customer_token;
if(typeof data113 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.customer_token,data:data113});
errors++;
}
}
if(data94.times !== undefined){
let data114 = data94.times;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.times,data:data114});
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 < 1 || isNaN(data114)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.times,data:data114});
errors++;
}
}
}
if(data94.every !== undefined){
let data115 = data94.every;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.every,data:data115});
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 < 1 || isNaN(data115)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.every,data:data115});
errors++;
}
}
}
if(data94.for !== undefined){
let data116 = data94.for;
if((typeof data116 !== "string") && (!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[2].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.for,data:data116});
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 < 0 || isNaN(data116)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.for,data:data116});
errors++;
}
}
if(typeof data116 === "string"){
if(!pattern8.test(data116)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then.properties.for,data:data116});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[2].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2].then,data:data94});
errors++;
}
var _valid20 = _errs353 === errors;
valid56 = _valid20;
}
if(!valid56){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[2].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[2],data:data94});
errors++;
}
const _errs373 = errors;
let valid59 = true;
const _errs374 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing3;
if(((data94.target === undefined) && (missing3 = "target")) || ((data94.fault === undefined) && (missing3 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs375 = errors;
if("reply" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid60 = _errs375 === errors;
}
else {
var valid60 = true;
}
if(valid60){
if(data94.fault !== undefined){
const _errs376 = errors;
if("connection-reset" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid60 = _errs376 === errors;
}
else {
var valid60 = true;
}
}
}
}
var _valid21 = _errs374 === errors;
errors = _errs373;
if(vErrors !== null){
if(_errs373){
vErrors.length = _errs373;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs377 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then,data:data94});
errors++;
}
for(const key14 in data94){
if(!(((((((key14 === "target") || (key14 === "fault")) || (key14 === "operation")) || (key14 === "customer_token")) || (key14 === "times")) || (key14 === "every")) || (key14 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data119 = data94.target;
if(typeof data119 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.target,data:data119});
errors++;
}
if(!((data119 === "reply") || (data119 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[3].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.target,data:data119});
errors++;
}
}
if(data94.fault !== undefined){
let data120 = data94.fault;
if(typeof data120 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.fault,data:data120});
errors++;
}
}
if(data94.operation !== undefined){
let data121 = data94.operation;
if(typeof data121 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.operation,data:data121});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data121 === "logIn") || (data121 === "listCustomers")) || (data121 === "createCustomer")) || (data121 === "getCustomer")) || (data121 === "updateCustomer")) || (data121 === "destroyCustomer")) || (data121 === "createSession")) || (data121 === "closeQueue")) || (data121 === "closeSession")) || (data121 === "getQueueStatus")) || (data121 === "getCustomerStatus")) || (data121 === "listAgentStatus")) || (data121 === "sendMessage")) || (data121 === "listAgents")) || (data121 === "getAgent")) || (data121 === "listUserGroups")) || (data121 === "listUserGroupAgents")) || (data121 === "searchSessions")) || (data121 === "listSessionLogs")) || (data121 === "listSessionVotes")) || (data121 === "destroySessions")) || (data121 === "listAbandonedQueues")) || (data121 === "sendStructMessage")) || (data121 === "listUrobots")) || (data121 === "askFlow")) || (data121 === "recordHit")) || (data121 === "surveySession")) || (data121 === "surveyRobotSession")) || (data121 === "surveyAnswer")) || (data121 === "surveyTransfer")) || (data121 === "rateRobotAnswer")) || (data121 === "previewMessage")) || (data121 === "listUnreadMessages")) || (data121 === "setCustomerOnline")) || (data121 === "readMessages")) || (data121 === "countAgentUnread")) || (data121 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[3].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.operation,data:data121});
errors++;
}
}
if(data94.customer_token !== undefined){
let data122 = data94.customer_token;
if(typeof data122 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.customer_token,data:data122});
errors++;
}
}
if(data94.times !== undefined){
let data123 = data94.times;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.times,data:data123});
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 < 1 || isNaN(data123)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.times,data:data123});
errors++;
}
}
}
if(data94.every !== undefined){
let data124 = data94.every;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.every,data:data124});
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 1 || isNaN(data124)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.every,data:data124});
errors++;
}
}
}
if(data94.for !== undefined){
let data125 = data94.for;
if((typeof data125 !== "string") && (!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[3].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.for,data:data125});
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 < 0 || isNaN(data125)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.for,data:data125});
errors++;
}
}
if(typeof data125 === "string"){
if(!pattern8.test(data125)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then.properties.for,data:data125});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[3].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3].then,data:data94});
errors++;
}
var _valid21 = _errs377 === errors;
valid59 = _valid21;
}
if(!valid59){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[3].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[3],data:data94});
errors++;
}
const _errs395 = errors;
let valid62 = true;
const _errs396 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing4;
if(((data94.target === undefined) && (missing4 = "target")) || ((data94.fault === undefined) && (missing4 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs397 = errors;
if("reply" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid63 = _errs397 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data94.fault !== undefined){
const _errs398 = errors;
if("code" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid63 = _errs398 === errors;
}
else {
var valid63 = true;
}
}
}
}
var _valid22 = _errs396 === errors;
errors = _errs395;
if(vErrors !== null){
if(_errs395){
vErrors.length = _errs395;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs399 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then,data:data94});
errors++;
}
if(data94.code === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then,data:data94});
errors++;
}
for(const key15 in data94){
if(!(func2.call(schema33.properties.fault.allOf[1].then.allOf[4].then.properties, key15))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data128 = data94.target;
if(typeof data128 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.target,data:data128});
errors++;
}
if(!((data128 === "reply") || (data128 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[4].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.target,data:data128});
errors++;
}
}
if(data94.fault !== undefined){
let data129 = data94.fault;
if(typeof data129 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.fault,data:data129});
errors++;
}
}
if(data94.code !== undefined){
let data130 = data94.code;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/code",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.code.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.code,data:data130});
errors++;
}
}
if(data94.message !== undefined){
let data131 = data94.message;
if(typeof data131 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/message",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.message.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.message,data:data131});
errors++;
}
}
if(data94.operation !== undefined){
let data132 = data94.operation;
if(typeof data132 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.operation,data:data132});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data132 === "logIn") || (data132 === "listCustomers")) || (data132 === "createCustomer")) || (data132 === "getCustomer")) || (data132 === "updateCustomer")) || (data132 === "destroyCustomer")) || (data132 === "createSession")) || (data132 === "closeQueue")) || (data132 === "closeSession")) || (data132 === "getQueueStatus")) || (data132 === "getCustomerStatus")) || (data132 === "listAgentStatus")) || (data132 === "sendMessage")) || (data132 === "listAgents")) || (data132 === "getAgent")) || (data132 === "listUserGroups")) || (data132 === "listUserGroupAgents")) || (data132 === "searchSessions")) || (data132 === "listSessionLogs")) || (data132 === "listSessionVotes")) || (data132 === "destroySessions")) || (data132 === "listAbandonedQueues")) || (data132 === "sendStructMessage")) || (data132 === "listUrobots")) || (data132 === "askFlow")) || (data132 === "recordHit")) || (data132 === "surveySession")) || (data132 === "surveyRobotSession")) || (data132 === "surveyAnswer")) || (data132 === "surveyTransfer")) || (data132 === "rateRobotAnswer")) || (data132 === "previewMessage")) || (data132 === "listUnreadMessages")) || (data132 === "setCustomerOnline")) || (data132 === "readMessages")) || (data132 === "countAgentUnread")) || (data132 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[4].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.operation,data:data132});
errors++;
}
}
if(data94.customer_token !== undefined){
let data133 = data94.customer_token;
if(typeof data133 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.customer_token,data:data133});
errors++;
}
}
if(data94.times !== undefined){
let data134 = data94.times;
if(!(((typeof data134 == "number") && (!(data134 % 1) && !isNaN(data134))) && (isFinite(data134)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.times,data:data134});
errors++;
}
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 < 1 || isNaN(data134)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.times,data:data134});
errors++;
}
}
}
if(data94.every !== undefined){
let data135 = data94.every;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.every,data:data135});
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 1 || isNaN(data135)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.every,data:data135});
errors++;
}
}
}
if(data94.for !== undefined){
let data136 = data94.for;
if((typeof data136 !== "string") && (!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[4].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.for,data:data136});
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 0 || isNaN(data136)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.for,data:data136});
errors++;
}
}
if(typeof data136 === "string"){
if(!pattern8.test(data136)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then.properties.for,data:data136});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[4].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4].then,data:data94});
errors++;
}
var _valid22 = _errs399 === errors;
valid62 = _valid22;
}
if(!valid62){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[4].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[4],data:data94});
errors++;
}
const _errs421 = errors;
let valid65 = true;
const _errs422 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing5;
if(((data94.target === undefined) && (missing5 = "target")) || ((data94.fault === undefined) && (missing5 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs423 = errors;
if("reply" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid66 = _errs423 === errors;
}
else {
var valid66 = true;
}
if(valid66){
if(data94.fault !== undefined){
const _errs424 = errors;
if("string-code" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid66 = _errs424 === errors;
}
else {
var valid66 = true;
}
}
}
}
var _valid23 = _errs422 === errors;
errors = _errs421;
if(vErrors !== null){
if(_errs421){
vErrors.length = _errs421;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs425 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then,data:data94});
errors++;
}
for(const key16 in data94){
if(!(((((((key16 === "target") || (key16 === "fault")) || (key16 === "operation")) || (key16 === "customer_token")) || (key16 === "times")) || (key16 === "every")) || (key16 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data139 = data94.target;
if(typeof data139 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.target,data:data139});
errors++;
}
if(!((data139 === "reply") || (data139 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[5].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.target,data:data139});
errors++;
}
}
if(data94.fault !== undefined){
let data140 = data94.fault;
if(typeof data140 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.fault,data:data140});
errors++;
}
}
if(data94.operation !== undefined){
let data141 = data94.operation;
if(typeof data141 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.operation,data:data141});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data141 === "logIn") || (data141 === "listCustomers")) || (data141 === "createCustomer")) || (data141 === "getCustomer")) || (data141 === "updateCustomer")) || (data141 === "destroyCustomer")) || (data141 === "createSession")) || (data141 === "closeQueue")) || (data141 === "closeSession")) || (data141 === "getQueueStatus")) || (data141 === "getCustomerStatus")) || (data141 === "listAgentStatus")) || (data141 === "sendMessage")) || (data141 === "listAgents")) || (data141 === "getAgent")) || (data141 === "listUserGroups")) || (data141 === "listUserGroupAgents")) || (data141 === "searchSessions")) || (data141 === "listSessionLogs")) || (data141 === "listSessionVotes")) || (data141 === "destroySessions")) || (data141 === "listAbandonedQueues")) || (data141 === "sendStructMessage")) || (data141 === "listUrobots")) || (data141 === "askFlow")) || (data141 === "recordHit")) || (data141 === "surveySession")) || (data141 === "surveyRobotSession")) || (data141 === "surveyAnswer")) || (data141 === "surveyTransfer")) || (data141 === "rateRobotAnswer")) || (data141 === "previewMessage")) || (data141 === "listUnreadMessages")) || (data141 === "setCustomerOnline")) || (data141 === "readMessages")) || (data141 === "countAgentUnread")) || (data141 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[5].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.operation,data:data141});
errors++;
}
}
if(data94.customer_token !== undefined){
let data142 = data94.customer_token;
if(typeof data142 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.customer_token,data:data142});
errors++;
}
}
if(data94.times !== undefined){
let data143 = data94.times;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.times,data:data143});
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 1 || isNaN(data143)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.times,data:data143});
errors++;
}
}
}
if(data94.every !== undefined){
let data144 = data94.every;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.every,data:data144});
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 1 || isNaN(data144)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.every,data:data144});
errors++;
}
}
}
if(data94.for !== undefined){
let data145 = data94.for;
if((typeof data145 !== "string") && (!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[5].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.for,data:data145});
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 0 || isNaN(data145)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.for,data:data145});
errors++;
}
}
if(typeof data145 === "string"){
if(!pattern8.test(data145)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then.properties.for,data:data145});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[5].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5].then,data:data94});
errors++;
}
var _valid23 = _errs425 === errors;
valid65 = _valid23;
}
if(!valid65){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[5].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[5],data:data94});
errors++;
}
const _errs443 = errors;
let valid68 = true;
const _errs444 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing6;
if(((data94.target === undefined) && (missing6 = "target")) || ((data94.fault === undefined) && (missing6 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs445 = errors;
if("reply" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid69 = _errs445 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data94.fault !== undefined){
const _errs446 = errors;
if("missing" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid69 = _errs446 === errors;
}
else {
var valid69 = true;
}
}
}
}
var _valid24 = _errs444 === errors;
errors = _errs443;
if(vErrors !== null){
if(_errs443){
vErrors.length = _errs443;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs447 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then,data:data94});
errors++;
}
if(data94.pointer === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then,data:data94});
errors++;
}
for(const key17 in data94){
if(!((((((((key17 === "target") || (key17 === "fault")) || (key17 === "pointer")) || (key17 === "operation")) || (key17 === "customer_token")) || (key17 === "times")) || (key17 === "every")) || (key17 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data148 = data94.target;
if(typeof data148 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.target,data:data148});
errors++;
}
if(!((data148 === "reply") || (data148 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[6].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.target,data:data148});
errors++;
}
}
if(data94.fault !== undefined){
let data149 = data94.fault;
if(typeof data149 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.fault,data:data149});
errors++;
}
}
if(data94.pointer !== undefined){
let data150 = data94.pointer;
if(typeof data150 === "string"){
if(!pattern34.test(data150)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/pointer",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.pointer,data:data150});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault/pointer",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.pointer.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.pointer,data:data150});
errors++;
}
}
if(data94.operation !== undefined){
let data151 = data94.operation;
if(typeof data151 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.operation,data:data151});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data151 === "logIn") || (data151 === "listCustomers")) || (data151 === "createCustomer")) || (data151 === "getCustomer")) || (data151 === "updateCustomer")) || (data151 === "destroyCustomer")) || (data151 === "createSession")) || (data151 === "closeQueue")) || (data151 === "closeSession")) || (data151 === "getQueueStatus")) || (data151 === "getCustomerStatus")) || (data151 === "listAgentStatus")) || (data151 === "sendMessage")) || (data151 === "listAgents")) || (data151 === "getAgent")) || (data151 === "listUserGroups")) || (data151 === "listUserGroupAgents")) || (data151 === "searchSessions")) || (data151 === "listSessionLogs")) || (data151 === "listSessionVotes")) || (data151 === "destroySessions")) || (data151 === "listAbandonedQueues")) || (data151 === "sendStructMessage")) || (data151 === "listUrobots")) || (data151 === "askFlow")) || (data151 === "recordHit")) || (data151 === "surveySession")) || (data151 === "surveyRobotSession")) || (data151 === "surveyAnswer")) || (data151 === "surveyTransfer")) || (data151 === "rateRobotAnswer")) || (data151 === "previewMessage")) || (data151 === "listUnreadMessages")) || (data151 === "setCustomerOnline")) || (data151 === "readMessages")) || (data151 === "countAgentUnread")) || (data151 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[6].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.operation,data:data151});
errors++;
}
}
if(data94.customer_token !== undefined){
let data152 = data94.customer_token;
if(typeof data152 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.customer_token,data:data152});
errors++;
}
}
if(data94.times !== undefined){
let data153 = data94.times;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.times,data:data153});
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 1 || isNaN(data153)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.times,data:data153});
errors++;
}
}
}
if(data94.every !== undefined){
let data154 = data94.every;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.every,data:data154});
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 1 || isNaN(data154)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.every,data:data154});
errors++;
}
}
}
if(data94.for !== undefined){
let data155 = data94.for;
if((typeof data155 !== "string") && (!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[6].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.for,data:data155});
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 0 || isNaN(data155)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.for,data:data155});
errors++;
}
}
if(typeof data155 === "string"){
if(!pattern8.test(data155)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then.properties.for,data:data155});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[6].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6].then,data:data94});
errors++;
}
var _valid24 = _errs447 === errors;
valid68 = _valid24;
}
if(!valid68){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[6].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[6],data:data94});
errors++;
}
const _errs467 = errors;
let valid71 = true;
const _errs468 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing7;
if(((data94.target === undefined) && (missing7 = "target")) || ((data94.fault === undefined) && (missing7 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs469 = errors;
if("reply" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid72 = _errs469 === errors;
}
else {
var valid72 = true;
}
if(valid72){
if(data94.fault !== undefined){
const _errs470 = errors;
if("malformed" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid72 = _errs470 === errors;
}
else {
var valid72 = true;
}
}
}
}
var _valid25 = _errs468 === errors;
errors = _errs467;
if(vErrors !== null){
if(_errs467){
vErrors.length = _errs467;
}
else {
vErrors = null;
}
}
if(_valid25){
const _errs471 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then,data:data94});
errors++;
}
for(const key18 in data94){
if(!(((((((key18 === "target") || (key18 === "fault")) || (key18 === "operation")) || (key18 === "customer_token")) || (key18 === "times")) || (key18 === "every")) || (key18 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data158 = data94.target;
if(typeof data158 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.target,data:data158});
errors++;
}
if(!((data158 === "reply") || (data158 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[7].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.target,data:data158});
errors++;
}
}
if(data94.fault !== undefined){
let data159 = data94.fault;
if(typeof data159 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.fault,data:data159});
errors++;
}
}
if(data94.operation !== undefined){
let data160 = data94.operation;
if(typeof data160 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.operation,data:data160});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data160 === "logIn") || (data160 === "listCustomers")) || (data160 === "createCustomer")) || (data160 === "getCustomer")) || (data160 === "updateCustomer")) || (data160 === "destroyCustomer")) || (data160 === "createSession")) || (data160 === "closeQueue")) || (data160 === "closeSession")) || (data160 === "getQueueStatus")) || (data160 === "getCustomerStatus")) || (data160 === "listAgentStatus")) || (data160 === "sendMessage")) || (data160 === "listAgents")) || (data160 === "getAgent")) || (data160 === "listUserGroups")) || (data160 === "listUserGroupAgents")) || (data160 === "searchSessions")) || (data160 === "listSessionLogs")) || (data160 === "listSessionVotes")) || (data160 === "destroySessions")) || (data160 === "listAbandonedQueues")) || (data160 === "sendStructMessage")) || (data160 === "listUrobots")) || (data160 === "askFlow")) || (data160 === "recordHit")) || (data160 === "surveySession")) || (data160 === "surveyRobotSession")) || (data160 === "surveyAnswer")) || (data160 === "surveyTransfer")) || (data160 === "rateRobotAnswer")) || (data160 === "previewMessage")) || (data160 === "listUnreadMessages")) || (data160 === "setCustomerOnline")) || (data160 === "readMessages")) || (data160 === "countAgentUnread")) || (data160 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[7].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.operation,data:data160});
errors++;
}
}
if(data94.customer_token !== undefined){
let data161 = data94.customer_token;
if(typeof data161 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.customer_token,data:data161});
errors++;
}
}
if(data94.times !== undefined){
let data162 = data94.times;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.times,data:data162});
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 < 1 || isNaN(data162)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.times,data:data162});
errors++;
}
}
}
if(data94.every !== undefined){
let data163 = data94.every;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.every,data:data163});
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 1 || isNaN(data163)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.every,data:data163});
errors++;
}
}
}
if(data94.for !== undefined){
let data164 = data94.for;
if((typeof data164 !== "string") && (!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[7].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.for,data:data164});
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 0 || isNaN(data164)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.for,data:data164});
errors++;
}
}
if(typeof data164 === "string"){
if(!pattern8.test(data164)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then.properties.for,data:data164});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[7].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7].then,data:data94});
errors++;
}
var _valid25 = _errs471 === errors;
valid71 = _valid25;
}
if(!valid71){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[7].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[7],data:data94});
errors++;
}
const _errs489 = errors;
let valid74 = true;
const _errs490 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing8;
if(((data94.target === undefined) && (missing8 = "target")) || ((data94.fault === undefined) && (missing8 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs491 = errors;
if("reply" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid75 = _errs491 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data94.fault !== undefined){
const _errs492 = errors;
if("empty" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid75 = _errs492 === errors;
}
else {
var valid75 = true;
}
}
}
}
var _valid26 = _errs490 === errors;
errors = _errs489;
if(vErrors !== null){
if(_errs489){
vErrors.length = _errs489;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs493 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then,data:data94});
errors++;
}
for(const key19 in data94){
if(!(((((((key19 === "target") || (key19 === "fault")) || (key19 === "operation")) || (key19 === "customer_token")) || (key19 === "times")) || (key19 === "every")) || (key19 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data167 = data94.target;
if(typeof data167 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.target,data:data167});
errors++;
}
if(!((data167 === "reply") || (data167 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[8].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.target,data:data167});
errors++;
}
}
if(data94.fault !== undefined){
let data168 = data94.fault;
if(typeof data168 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.fault,data:data168});
errors++;
}
}
if(data94.operation !== undefined){
let data169 = data94.operation;
if(typeof data169 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.operation,data:data169});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data169 === "logIn") || (data169 === "listCustomers")) || (data169 === "createCustomer")) || (data169 === "getCustomer")) || (data169 === "updateCustomer")) || (data169 === "destroyCustomer")) || (data169 === "createSession")) || (data169 === "closeQueue")) || (data169 === "closeSession")) || (data169 === "getQueueStatus")) || (data169 === "getCustomerStatus")) || (data169 === "listAgentStatus")) || (data169 === "sendMessage")) || (data169 === "listAgents")) || (data169 === "getAgent")) || (data169 === "listUserGroups")) || (data169 === "listUserGroupAgents")) || (data169 === "searchSessions")) || (data169 === "listSessionLogs")) || (data169 === "listSessionVotes")) || (data169 === "destroySessions")) || (data169 === "listAbandonedQueues")) || (data169 === "sendStructMessage")) || (data169 === "listUrobots")) || (data169 === "askFlow")) || (data169 === "recordHit")) || (data169 === "surveySession")) || (data169 === "surveyRobotSession")) || (data169 === "surveyAnswer")) || (data169 === "surveyTransfer")) || (data169 === "rateRobotAnswer")) || (data169 === "previewMessage")) || (data169 === "listUnreadMessages")) || (data169 === "setCustomerOnline")) || (data169 === "readMessages")) || (data169 === "countAgentUnread")) || (data169 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[8].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.operation,data:data169});
errors++;
}
}
if(data94.customer_token !== undefined){
let data170 = data94.customer_token;
if(typeof data170 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.customer_token,data:data170});
errors++;
}
}
if(data94.times !== undefined){
let data171 = data94.times;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.times,data:data171});
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 1 || isNaN(data171)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.times,data:data171});
errors++;
}
}
}
if(data94.every !== undefined){
let data172 = data94.every;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.every,data:data172});
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 1 || isNaN(data172)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.every,data:data172});
errors++;
}
}
}
if(data94.for !== undefined){
let data173 = data94.for;
if((typeof data173 !== "string") && (!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[8].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.for,data:data173});
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.for,data:data173});
errors++;
}
}
if(typeof data173 === "string"){
if(!pattern8.test(data173)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then.properties.for,data:data173});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[8].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8].then,data:data94});
errors++;
}
var _valid26 = _errs493 === errors;
valid74 = _valid26;
}
if(!valid74){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[8].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[8],data:data94});
errors++;
}
const _errs511 = errors;
let valid77 = true;
const _errs512 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing9;
if(((data94.target === undefined) && (missing9 = "target")) || ((data94.fault === undefined) && (missing9 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs513 = errors;
if("reply" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid78 = _errs513 === errors;
}
else {
var valid78 = true;
}
if(valid78){
if(data94.fault !== undefined){
const _errs514 = errors;
if("drip" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid78 = _errs514 === errors;
}
else {
var valid78 = true;
}
}
}
}
var _valid27 = _errs512 === errors;
errors = _errs511;
if(vErrors !== null){
if(_errs511){
vErrors.length = _errs511;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs515 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then,data:data94});
errors++;
}
if(data94.ms === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then,data:data94});
errors++;
}
for(const key20 in data94){
if(!((((((((key20 === "target") || (key20 === "fault")) || (key20 === "ms")) || (key20 === "operation")) || (key20 === "customer_token")) || (key20 === "times")) || (key20 === "every")) || (key20 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data176 = data94.target;
if(typeof data176 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.target,data:data176});
errors++;
}
if(!((data176 === "reply") || (data176 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[9].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.target,data:data176});
errors++;
}
}
if(data94.fault !== undefined){
let data177 = data94.fault;
if(typeof data177 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.fault,data:data177});
errors++;
}
}
if(data94.ms !== undefined){
let data178 = data94.ms;
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.ms.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.ms,data:data178});
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 > 31622400000 || isNaN(data178)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.ms,data:data178});
errors++;
}
if(data178 < 0 || isNaN(data178)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.ms,data:data178});
errors++;
}
}
}
if(data94.operation !== undefined){
let data179 = data94.operation;
if(typeof data179 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.operation,data:data179});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data179 === "logIn") || (data179 === "listCustomers")) || (data179 === "createCustomer")) || (data179 === "getCustomer")) || (data179 === "updateCustomer")) || (data179 === "destroyCustomer")) || (data179 === "createSession")) || (data179 === "closeQueue")) || (data179 === "closeSession")) || (data179 === "getQueueStatus")) || (data179 === "getCustomerStatus")) || (data179 === "listAgentStatus")) || (data179 === "sendMessage")) || (data179 === "listAgents")) || (data179 === "getAgent")) || (data179 === "listUserGroups")) || (data179 === "listUserGroupAgents")) || (data179 === "searchSessions")) || (data179 === "listSessionLogs")) || (data179 === "listSessionVotes")) || (data179 === "destroySessions")) || (data179 === "listAbandonedQueues")) || (data179 === "sendStructMessage")) || (data179 === "listUrobots")) || (data179 === "askFlow")) || (data179 === "recordHit")) || (data179 === "surveySession")) || (data179 === "surveyRobotSession")) || (data179 === "surveyAnswer")) || (data179 === "surveyTransfer")) || (data179 === "rateRobotAnswer")) || (data179 === "previewMessage")) || (data179 === "listUnreadMessages")) || (data179 === "setCustomerOnline")) || (data179 === "readMessages")) || (data179 === "countAgentUnread")) || (data179 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[9].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.operation,data:data179});
errors++;
}
}
if(data94.customer_token !== undefined){
let data180 = data94.customer_token;
if(typeof data180 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.customer_token,data:data180});
errors++;
}
}
if(data94.times !== undefined){
let data181 = data94.times;
if(!(((typeof data181 == "number") && (!(data181 % 1) && !isNaN(data181))) && (isFinite(data181)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.times,data:data181});
errors++;
}
if((typeof data181 == "number") && (isFinite(data181))){
if(data181 < 1 || isNaN(data181)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.times,data:data181});
errors++;
}
}
}
if(data94.every !== undefined){
let data182 = data94.every;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.every,data:data182});
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 1 || isNaN(data182)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.every,data:data182});
errors++;
}
}
}
if(data94.for !== undefined){
let data183 = data94.for;
if((typeof data183 !== "string") && (!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[9].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.for,data:data183});
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.for,data:data183});
errors++;
}
}
if(typeof data183 === "string"){
if(!pattern8.test(data183)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then.properties.for,data:data183});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[9].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9].then,data:data94});
errors++;
}
var _valid27 = _errs515 === errors;
valid77 = _valid27;
}
if(!valid77){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[9].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[9],data:data94});
errors++;
}
const _errs535 = errors;
let valid80 = true;
const _errs536 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing10;
if((data94.target === undefined) && (missing10 = "target")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
if("push" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
}
}
}
var _valid28 = _errs536 === errors;
errors = _errs535;
if(vErrors !== null){
if(_errs535){
vErrors.length = _errs535;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs538 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.fault !== undefined){
let data185 = data94.fault;
if(typeof data185 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/10/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[10].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[10].then.properties.fault,data:data185});
errors++;
}
if(!((((((((((data185 === "slow") || (data185 === "delay")) || (data185 === "drop")) || (data185 === "duplicate")) || (data185 === "reorder")) || (data185 === "batch")) || (data185 === "split")) || (data185 === "malformed")) || (data185 === "wrong-session")) || (data185 === "fail"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/10/then/properties/fault/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[10].then.properties.fault.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[10].then.properties.fault.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[10].then.properties.fault,data:data185});
errors++;
}
}
}
var _valid28 = _errs538 === errors;
valid80 = _valid28;
}
if(!valid80){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[10].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[10],data:data94});
errors++;
}
const _errs542 = errors;
let valid83 = true;
const _errs543 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing11;
if(((data94.target === undefined) && (missing11 = "target")) || ((data94.fault === undefined) && (missing11 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs544 = errors;
if("push" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid84 = _errs544 === errors;
}
else {
var valid84 = true;
}
if(valid84){
if(data94.fault !== undefined){
const _errs545 = errors;
if("slow" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid84 = _errs545 === errors;
}
else {
var valid84 = true;
}
}
}
}
var _valid29 = _errs543 === errors;
errors = _errs542;
if(vErrors !== null){
if(_errs542){
vErrors.length = _errs542;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs546 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then,data:data94});
errors++;
}
if(data94.ms === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then,data:data94});
errors++;
}
for(const key21 in data94){
if(!((((((((key21 === "target") || (key21 === "fault")) || (key21 === "ms")) || (key21 === "operation")) || (key21 === "customer_token")) || (key21 === "times")) || (key21 === "every")) || (key21 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data188 = data94.target;
if(typeof data188 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.target,data:data188});
errors++;
}
if(!((data188 === "reply") || (data188 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[11].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.target,data:data188});
errors++;
}
}
if(data94.fault !== undefined){
let data189 = data94.fault;
if(typeof data189 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.fault,data:data189});
errors++;
}
}
if(data94.ms !== undefined){
let data190 = data94.ms;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.ms.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.ms,data:data190});
errors++;
}
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 > 31622400000 || isNaN(data190)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.ms,data:data190});
errors++;
}
if(data190 < 0 || isNaN(data190)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.ms,data:data190});
errors++;
}
}
}
if(data94.operation !== undefined){
let data191 = data94.operation;
if(typeof data191 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.operation,data:data191});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data191 === "logIn") || (data191 === "listCustomers")) || (data191 === "createCustomer")) || (data191 === "getCustomer")) || (data191 === "updateCustomer")) || (data191 === "destroyCustomer")) || (data191 === "createSession")) || (data191 === "closeQueue")) || (data191 === "closeSession")) || (data191 === "getQueueStatus")) || (data191 === "getCustomerStatus")) || (data191 === "listAgentStatus")) || (data191 === "sendMessage")) || (data191 === "listAgents")) || (data191 === "getAgent")) || (data191 === "listUserGroups")) || (data191 === "listUserGroupAgents")) || (data191 === "searchSessions")) || (data191 === "listSessionLogs")) || (data191 === "listSessionVotes")) || (data191 === "destroySessions")) || (data191 === "listAbandonedQueues")) || (data191 === "sendStructMessage")) || (data191 === "listUrobots")) || (data191 === "askFlow")) || (data191 === "recordHit")) || (data191 === "surveySession")) || (data191 === "surveyRobotSession")) || (data191 === "surveyAnswer")) || (data191 === "surveyTransfer")) || (data191 === "rateRobotAnswer")) || (data191 === "previewMessage")) || (data191 === "listUnreadMessages")) || (data191 === "setCustomerOnline")) || (data191 === "readMessages")) || (data191 === "countAgentUnread")) || (data191 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[11].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.operation,data:data191});
errors++;
}
}
if(data94.customer_token !== undefined){
let data192 = data94.customer_token;
if(typeof data192 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.customer_token,data:data192});
errors++;
}
}
if(data94.times !== undefined){
let data193 = data94.times;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.times,data:data193});
errors++;
}
if((typeof data193 == "number") && (isFinite(data193))){
if(data193 < 1 || isNaN(data193)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.times,data:data193});
errors++;
}
}
}
if(data94.every !== undefined){
let data194 = data94.every;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.every,data:data194});
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 1 || isNaN(data194)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.every,data:data194});
errors++;
}
}
}
if(data94.for !== undefined){
let data195 = data94.for;
if((typeof data195 !== "string") && (!(((typeof data195 == "number") && (!(data195 % 1) && !isNaN(data195))) && (isFinite(data195))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[11].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.for,data:data195});
errors++;
}
if((typeof data195 == "number") && (isFinite(data195))){
if(data195 < 0 || isNaN(data195)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.for,data:data195});
errors++;
}
}
if(typeof data195 === "string"){
if(!pattern8.test(data195)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then.properties.for,data:data195});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[11].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11].then,data:data94});
errors++;
}
var _valid29 = _errs546 === errors;
valid83 = _valid29;
}
if(!valid83){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[11].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[11],data:data94});
errors++;
}
const _errs566 = errors;
let valid86 = true;
const _errs567 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing12;
if(((data94.target === undefined) && (missing12 = "target")) || ((data94.fault === undefined) && (missing12 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs568 = errors;
if("push" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid87 = _errs568 === errors;
}
else {
var valid87 = true;
}
if(valid87){
if(data94.fault !== undefined){
const _errs569 = errors;
if("delay" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid87 = _errs569 === errors;
}
else {
var valid87 = true;
}
}
}
}
var _valid30 = _errs567 === errors;
errors = _errs566;
if(vErrors !== null){
if(_errs566){
vErrors.length = _errs566;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs570 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then,data:data94});
errors++;
}
if(data94.ms === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then,data:data94});
errors++;
}
for(const key22 in data94){
if(!((((((((key22 === "target") || (key22 === "fault")) || (key22 === "ms")) || (key22 === "operation")) || (key22 === "customer_token")) || (key22 === "times")) || (key22 === "every")) || (key22 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data198 = data94.target;
if(typeof data198 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.target,data:data198});
errors++;
}
if(!((data198 === "reply") || (data198 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[12].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.target,data:data198});
errors++;
}
}
if(data94.fault !== undefined){
let data199 = data94.fault;
if(typeof data199 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.fault,data:data199});
errors++;
}
}
if(data94.ms !== undefined){
let data200 = data94.ms;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.ms.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.ms,data:data200});
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 31622400000 || isNaN(data200)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.ms,data:data200});
errors++;
}
if(data200 < 0 || isNaN(data200)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/ms",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.ms,data:data200});
errors++;
}
}
}
if(data94.operation !== undefined){
let data201 = data94.operation;
if(typeof data201 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.operation,data:data201});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data201 === "logIn") || (data201 === "listCustomers")) || (data201 === "createCustomer")) || (data201 === "getCustomer")) || (data201 === "updateCustomer")) || (data201 === "destroyCustomer")) || (data201 === "createSession")) || (data201 === "closeQueue")) || (data201 === "closeSession")) || (data201 === "getQueueStatus")) || (data201 === "getCustomerStatus")) || (data201 === "listAgentStatus")) || (data201 === "sendMessage")) || (data201 === "listAgents")) || (data201 === "getAgent")) || (data201 === "listUserGroups")) || (data201 === "listUserGroupAgents")) || (data201 === "searchSessions")) || (data201 === "listSessionLogs")) || (data201 === "listSessionVotes")) || (data201 === "destroySessions")) || (data201 === "listAbandonedQueues")) || (data201 === "sendStructMessage")) || (data201 === "listUrobots")) || (data201 === "askFlow")) || (data201 === "recordHit")) || (data201 === "surveySession")) || (data201 === "surveyRobotSession")) || (data201 === "surveyAnswer")) || (data201 === "surveyTransfer")) || (data201 === "rateRobotAnswer")) || (data201 === "previewMessage")) || (data201 === "listUnreadMessages")) || (data201 === "setCustomerOnline")) || (data201 === "readMessages")) || (data201 === "countAgentUnread")) || (data201 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[12].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.operation,data:data201});
errors++;
}
}
if(data94.customer_token !== undefined){
let data202 = data94.customer_token;
if(typeof data202 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.customer_token,data:data202});
errors++;
}
}
if(data94.times !== undefined){
let data203 = data94.times;
if(!(((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203))) && (isFinite(data203)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.times,data:data203});
errors++;
}
if((typeof data203 == "number") && (isFinite(data203))){
if(data203 < 1 || isNaN(data203)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.times,data:data203});
errors++;
}
}
}
if(data94.every !== undefined){
let data204 = data94.every;
if(!(((typeof data204 == "number") && (!(data204 % 1) && !isNaN(data204))) && (isFinite(data204)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.every,data:data204});
errors++;
}
if((typeof data204 == "number") && (isFinite(data204))){
if(data204 < 1 || isNaN(data204)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.every,data:data204});
errors++;
}
}
}
if(data94.for !== undefined){
let data205 = data94.for;
if((typeof data205 !== "string") && (!(((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205))) && (isFinite(data205))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[12].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.for,data:data205});
errors++;
}
if((typeof data205 == "number") && (isFinite(data205))){
if(data205 < 0 || isNaN(data205)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.for,data:data205});
errors++;
}
}
if(typeof data205 === "string"){
if(!pattern8.test(data205)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then.properties.for,data:data205});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[12].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12].then,data:data94});
errors++;
}
var _valid30 = _errs570 === errors;
valid86 = _valid30;
}
if(!valid86){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[12].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[12],data:data94});
errors++;
}
const _errs590 = errors;
let valid89 = true;
const _errs591 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing13;
if(((data94.target === undefined) && (missing13 = "target")) || ((data94.fault === undefined) && (missing13 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs592 = errors;
if("push" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid90 = _errs592 === errors;
}
else {
var valid90 = true;
}
if(valid90){
if(data94.fault !== undefined){
const _errs593 = errors;
if("drop" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid90 = _errs593 === errors;
}
else {
var valid90 = true;
}
}
}
}
var _valid31 = _errs591 === errors;
errors = _errs590;
if(vErrors !== null){
if(_errs590){
vErrors.length = _errs590;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs594 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then,data:data94});
errors++;
}
for(const key23 in data94){
if(!(((((((key23 === "target") || (key23 === "fault")) || (key23 === "operation")) || (key23 === "customer_token")) || (key23 === "times")) || (key23 === "every")) || (key23 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data208 = data94.target;
if(typeof data208 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.target,data:data208});
errors++;
}
if(!((data208 === "reply") || (data208 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[13].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.target,data:data208});
errors++;
}
}
if(data94.fault !== undefined){
let data209 = data94.fault;
if(typeof data209 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.fault,data:data209});
errors++;
}
}
if(data94.operation !== undefined){
let data210 = data94.operation;
if(typeof data210 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.operation,data:data210});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data210 === "logIn") || (data210 === "listCustomers")) || (data210 === "createCustomer")) || (data210 === "getCustomer")) || (data210 === "updateCustomer")) || (data210 === "destroyCustomer")) || (data210 === "createSession")) || (data210 === "closeQueue")) || (data210 === "closeSession")) || (data210 === "getQueueStatus")) || (data210 === "getCustomerStatus")) || (data210 === "listAgentStatus")) || (data210 === "sendMessage")) || (data210 === "listAgents")) || (data210 === "getAgent")) || (data210 === "listUserGroups")) || (data210 === "listUserGroupAgents")) || (data210 === "searchSessions")) || (data210 === "listSessionLogs")) || (data210 === "listSessionVotes")) || (data210 === "destroySessions")) || (data210 === "listAbandonedQueues")) || (data210 === "sendStructMessage")) || (data210 === "listUrobots")) || (data210 === "askFlow")) || (data210 === "recordHit")) || (data210 === "surveySession")) || (data210 === "surveyRobotSession")) || (data210 === "surveyAnswer")) || (data210 === "surveyTransfer")) || (data210 === "rateRobotAnswer")) || (data210 === "previewMessage")) || (data210 === "listUnreadMessages")) || (data210 === "setCustomerOnline")) || (data210 === "readMessages")) || (data210 === "countAgentUnread")) || (data210 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[13].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.operation,data:data210});
errors++;
}
}
if(data94.customer_token !== undefined){
let data211 = data94.customer_token;
if(typeof data211 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.customer_token,data:data211});
errors++;
}
}
if(data94.times !== undefined){
let data212 = data94.times;
if(!(((typeof data212 == "number") && (!(data212 % 1) && !isNaN(data212))) && (isFinite(data212)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.times,data:data212});
errors++;
}
if((typeof data212 == "number") && (isFinite(data212))){
if(data212 < 1 || isNaN(data212)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.times,data:data212});
errors++;
}
}
}
if(data94.every !== undefined){
let data213 = data94.every;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.every,data:data213});
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 < 1 || isNaN(data213)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.every,data:data213});
errors++;
}
}
}
if(data94.for !== undefined){
let data214 = data94.for;
if((typeof data214 !== "string") && (!(((typeof data214 == "number") && (!(data214 % 1) && !isNaN(data214))) && (isFinite(data214))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[13].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.for,data:data214});
errors++;
}
if((typeof data214 == "number") && (isFinite(data214))){
if(data214 < 0 || isNaN(data214)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.for,data:data214});
errors++;
}
}
if(typeof data214 === "string"){
if(!pattern8.test(data214)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then.properties.for,data:data214});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[13].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13].then,data:data94});
errors++;
}
var _valid31 = _errs594 === errors;
valid89 = _valid31;
}
if(!valid89){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[13].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[13],data:data94});
errors++;
}
const _errs612 = errors;
let valid92 = true;
const _errs613 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing14;
if(((data94.target === undefined) && (missing14 = "target")) || ((data94.fault === undefined) && (missing14 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs614 = errors;
if("push" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid93 = _errs614 === errors;
}
else {
var valid93 = true;
}
if(valid93){
if(data94.fault !== undefined){
const _errs615 = errors;
if("duplicate" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid93 = _errs615 === errors;
}
else {
var valid93 = true;
}
}
}
}
var _valid32 = _errs613 === errors;
errors = _errs612;
if(vErrors !== null){
if(_errs612){
vErrors.length = _errs612;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs616 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then,data:data94});
errors++;
}
for(const key24 in data94){
if(!(((((((key24 === "target") || (key24 === "fault")) || (key24 === "operation")) || (key24 === "customer_token")) || (key24 === "times")) || (key24 === "every")) || (key24 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data217 = data94.target;
if(typeof data217 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.target,data:data217});
errors++;
}
if(!((data217 === "reply") || (data217 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[14].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.target,data:data217});
errors++;
}
}
if(data94.fault !== undefined){
let data218 = data94.fault;
if(typeof data218 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.fault,data:data218});
errors++;
}
}
if(data94.operation !== undefined){
let data219 = data94.operation;
if(typeof data219 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.operation,data:data219});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data219 === "logIn") || (data219 === "listCustomers")) || (data219 === "createCustomer")) || (data219 === "getCustomer")) || (data219 === "updateCustomer")) || (data219 === "destroyCustomer")) || (data219 === "createSession")) || (data219 === "closeQueue")) || (data219 === "closeSession")) || (data219 === "getQueueStatus")) || (data219 === "getCustomerStatus")) || (data219 === "listAgentStatus")) || (data219 === "sendMessage")) || (data219 === "listAgents")) || (data219 === "getAgent")) || (data219 === "listUserGroups")) || (data219 === "listUserGroupAgents")) || (data219 === "searchSessions")) || (data219 === "listSessionLogs")) || (data219 === "listSessionVotes")) || (data219 === "destroySessions")) || (data219 === "listAbandonedQueues")) || (data219 === "sendStructMessage")) || (data219 === "listUrobots")) || (data219 === "askFlow")) || (data219 === "recordHit")) || (data219 === "surveySession")) || (data219 === "surveyRobotSession")) || (data219 === "surveyAnswer")) || (data219 === "surveyTransfer")) || (data219 === "rateRobotAnswer")) || (data219 === "previewMessage")) || (data219 === "listUnreadMessages")) || (data219 === "setCustomerOnline")) || (data219 === "readMessages")) || (data219 === "countAgentUnread")) || (data219 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[14].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.operation,data:data219});
errors++;
}
}
if(data94.customer_token !== undefined){
let data220 = data94.customer_token;
if(typeof data220 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.customer_token,data:data220});
errors++;
}
}
if(data94.times !== undefined){
let data221 = data94.times;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.times,data:data221});
errors++;
}
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 < 1 || isNaN(data221)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.times,data:data221});
errors++;
}
}
}
if(data94.every !== undefined){
let data222 = data94.every;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.every,data:data222});
errors++;
}
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 < 1 || isNaN(data222)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.every,data:data222});
errors++;
}
}
}
if(data94.for !== undefined){
let data223 = data94.for;
if((typeof data223 !== "string") && (!(((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223))) && (isFinite(data223))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[14].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.for,data:data223});
errors++;
}
if((typeof data223 == "number") && (isFinite(data223))){
if(data223 < 0 || isNaN(data223)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.for,data:data223});
errors++;
}
}
if(typeof data223 === "string"){
if(!pattern8.test(data223)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then.properties.for,data:data223});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[14].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14].then,data:data94});
errors++;
}
var _valid32 = _errs616 === errors;
valid92 = _valid32;
}
if(!valid92){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[14].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[14],data:data94});
errors++;
}
const _errs634 = errors;
let valid95 = true;
const _errs635 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing15;
if(((data94.target === undefined) && (missing15 = "target")) || ((data94.fault === undefined) && (missing15 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs636 = errors;
if("push" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid96 = _errs636 === errors;
}
else {
var valid96 = true;
}
if(valid96){
if(data94.fault !== undefined){
const _errs637 = errors;
if("reorder" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid96 = _errs637 === errors;
}
else {
var valid96 = true;
}
}
}
}
var _valid33 = _errs635 === errors;
errors = _errs634;
if(vErrors !== null){
if(_errs634){
vErrors.length = _errs634;
}
else {
vErrors = null;
}
}
if(_valid33){
const _errs638 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then,data:data94});
errors++;
}
for(const key25 in data94){
if(!(((((((key25 === "target") || (key25 === "fault")) || (key25 === "operation")) || (key25 === "customer_token")) || (key25 === "times")) || (key25 === "every")) || (key25 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data226 = data94.target;
if(typeof data226 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.target,data:data226});
errors++;
}
if(!((data226 === "reply") || (data226 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[15].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.target,data:data226});
errors++;
}
}
if(data94.fault !== undefined){
let data227 = data94.fault;
if(typeof data227 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.fault,data:data227});
errors++;
}
}
if(data94.operation !== undefined){
let data228 = data94.operation;
if(typeof data228 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.operation,data:data228});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data228 === "logIn") || (data228 === "listCustomers")) || (data228 === "createCustomer")) || (data228 === "getCustomer")) || (data228 === "updateCustomer")) || (data228 === "destroyCustomer")) || (data228 === "createSession")) || (data228 === "closeQueue")) || (data228 === "closeSession")) || (data228 === "getQueueStatus")) || (data228 === "getCustomerStatus")) || (data228 === "listAgentStatus")) || (data228 === "sendMessage")) || (data228 === "listAgents")) || (data228 === "getAgent")) || (data228 === "listUserGroups")) || (data228 === "listUserGroupAgents")) || (data228 === "searchSessions")) || (data228 === "listSessionLogs")) || (data228 === "listSessionVotes")) || (data228 === "destroySessions")) || (data228 === "listAbandonedQueues")) || (data228 === "sendStructMessage")) || (data228 === "listUrobots")) || (data228 === "askFlow")) || (data228 === "recordHit")) || (data228 === "surveySession")) || (data228 === "surveyRobotSession")) || (data228 === "surveyAnswer")) || (data228 === "surveyTransfer")) || (data228 === "rateRobotAnswer")) || (data228 === "previewMessage")) || (data228 === "listUnreadMessages")) || (data228 === "setCustomerOnline")) || (data228 === "readMessages")) || (data228 === "countAgentUnread")) || (data228 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[15].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.operation,data:data228});
errors++;
}
}
if(data94.customer_token !== undefined){
let data229 = data94.customer_token;
if(typeof data229 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.customer_token,data:data229});
errors++;
}
}
if(data94.times !== undefined){
let data230 = data94.times;
if(!(((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230))) && (isFinite(data230)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.times,data:data230});
errors++;
}
if((typeof data230 == "number") && (isFinite(data230))){
if(data230 < 1 || isNaN(data230)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.times,data:data230});
errors++;
}
}
}
if(data94.every !== undefined){
let data231 = data94.every;
if(!(((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231))) && (isFinite(data231)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.every,data:data231});
errors++;
}
if((typeof data231 == "number") && (isFinite(data231))){
if(data231 < 1 || isNaN(data231)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.every,data:data231});
errors++;
}
}
}
if(data94.for !== undefined){
let data232 = data94.for;
if((typeof data232 !== "string") && (!(((typeof data232 == "number") && (!(data232 % 1) && !isNaN(data232))) && (isFinite(data232))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[15].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.for,data:data232});
errors++;
}
if((typeof data232 == "number") && (isFinite(data232))){
if(data232 < 0 || isNaN(data232)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.for,data:data232});
errors++;
}
}
if(typeof data232 === "string"){
if(!pattern8.test(data232)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then.properties.for,data:data232});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[15].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15].then,data:data94});
errors++;
}
var _valid33 = _errs638 === errors;
valid95 = _valid33;
}
if(!valid95){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[15].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[15],data:data94});
errors++;
}
const _errs656 = errors;
let valid98 = true;
const _errs657 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing16;
if(((data94.target === undefined) && (missing16 = "target")) || ((data94.fault === undefined) && (missing16 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs658 = errors;
if("push" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid99 = _errs658 === errors;
}
else {
var valid99 = true;
}
if(valid99){
if(data94.fault !== undefined){
const _errs659 = errors;
if("batch" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid99 = _errs659 === errors;
}
else {
var valid99 = true;
}
}
}
}
var _valid34 = _errs657 === errors;
errors = _errs656;
if(vErrors !== null){
if(_errs656){
vErrors.length = _errs656;
}
else {
vErrors = null;
}
}
if(_valid34){
const _errs660 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then,data:data94});
errors++;
}
for(const key26 in data94){
if(!(((((((key26 === "target") || (key26 === "fault")) || (key26 === "operation")) || (key26 === "customer_token")) || (key26 === "times")) || (key26 === "every")) || (key26 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data235 = data94.target;
if(typeof data235 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.target,data:data235});
errors++;
}
if(!((data235 === "reply") || (data235 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[16].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.target,data:data235});
errors++;
}
}
if(data94.fault !== undefined){
let data236 = data94.fault;
if(typeof data236 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.fault,data:data236});
errors++;
}
}
if(data94.operation !== undefined){
let data237 = data94.operation;
if(typeof data237 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.operation,data:data237});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data237 === "logIn") || (data237 === "listCustomers")) || (data237 === "createCustomer")) || (data237 === "getCustomer")) || (data237 === "updateCustomer")) || (data237 === "destroyCustomer")) || (data237 === "createSession")) || (data237 === "closeQueue")) || (data237 === "closeSession")) || (data237 === "getQueueStatus")) || (data237 === "getCustomerStatus")) || (data237 === "listAgentStatus")) || (data237 === "sendMessage")) || (data237 === "listAgents")) || (data237 === "getAgent")) || (data237 === "listUserGroups")) || (data237 === "listUserGroupAgents")) || (data237 === "searchSessions")) || (data237 === "listSessionLogs")) || (data237 === "listSessionVotes")) || (data237 === "destroySessions")) || (data237 === "listAbandonedQueues")) || (data237 === "sendStructMessage")) || (data237 === "listUrobots")) || (data237 === "askFlow")) || (data237 === "recordHit")) || (data237 === "surveySession")) || (data237 === "surveyRobotSession")) || (data237 === "surveyAnswer")) || (data237 === "surveyTransfer")) || (data237 === "rateRobotAnswer")) || (data237 === "previewMessage")) || (data237 === "listUnreadMessages")) || (data237 === "setCustomerOnline")) || (data237 === "readMessages")) || (data237 === "countAgentUnread")) || (data237 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[16].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.operation,data:data237});
errors++;
}
}
if(data94.customer_token !== undefined){
let data238 = data94.customer_token;
if(typeof data238 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.customer_token,data:data238});
errors++;
}
}
if(data94.times !== undefined){
let data239 = data94.times;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.times,data:data239});
errors++;
}
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 < 1 || isNaN(data239)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.times,data:data239});
errors++;
}
}
}
if(data94.every !== undefined){
let data240 = data94.every;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.every,data:data240});
errors++;
}
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 1 || isNaN(data240)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.every,data:data240});
errors++;
}
}
}
if(data94.for !== undefined){
let data241 = data94.for;
if((typeof data241 !== "string") && (!(((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241))) && (isFinite(data241))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[16].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.for,data:data241});
errors++;
}
if((typeof data241 == "number") && (isFinite(data241))){
if(data241 < 0 || isNaN(data241)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.for,data:data241});
errors++;
}
}
if(typeof data241 === "string"){
if(!pattern8.test(data241)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then.properties.for,data:data241});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[16].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16].then,data:data94});
errors++;
}
var _valid34 = _errs660 === errors;
valid98 = _valid34;
}
if(!valid98){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[16].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[16],data:data94});
errors++;
}
const _errs678 = errors;
let valid101 = true;
const _errs679 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing17;
if(((data94.target === undefined) && (missing17 = "target")) || ((data94.fault === undefined) && (missing17 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs680 = errors;
if("push" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid102 = _errs680 === errors;
}
else {
var valid102 = true;
}
if(valid102){
if(data94.fault !== undefined){
const _errs681 = errors;
if("split" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid102 = _errs681 === errors;
}
else {
var valid102 = true;
}
}
}
}
var _valid35 = _errs679 === errors;
errors = _errs678;
if(vErrors !== null){
if(_errs678){
vErrors.length = _errs678;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs682 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then,data:data94});
errors++;
}
for(const key27 in data94){
if(!(((((((key27 === "target") || (key27 === "fault")) || (key27 === "operation")) || (key27 === "customer_token")) || (key27 === "times")) || (key27 === "every")) || (key27 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data244 = data94.target;
if(typeof data244 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.target,data:data244});
errors++;
}
if(!((data244 === "reply") || (data244 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[17].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.target,data:data244});
errors++;
}
}
if(data94.fault !== undefined){
let data245 = data94.fault;
if(typeof data245 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.fault,data:data245});
errors++;
}
}
if(data94.operation !== undefined){
let data246 = data94.operation;
if(typeof data246 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.operation,data:data246});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data246 === "logIn") || (data246 === "listCustomers")) || (data246 === "createCustomer")) || (data246 === "getCustomer")) || (data246 === "updateCustomer")) || (data246 === "destroyCustomer")) || (data246 === "createSession")) || (data246 === "closeQueue")) || (data246 === "closeSession")) || (data246 === "getQueueStatus")) || (data246 === "getCustomerStatus")) || (data246 === "listAgentStatus")) || (data246 === "sendMessage")) || (data246 === "listAgents")) || (data246 === "getAgent")) || (data246 === "listUserGroups")) || (data246 === "listUserGroupAgents")) || (data246 === "searchSessions")) || (data246 === "listSessionLogs")) || (data246 === "listSessionVotes")) || (data246 === "destroySessions")) || (data246 === "listAbandonedQueues")) || (data246 === "sendStructMessage")) || (data246 === "listUrobots")) || (data246 === "askFlow")) || (data246 === "recordHit")) || (data246 === "surveySession")) || (data246 === "surveyRobotSession")) || (data246 === "surveyAnswer")) || (data246 === "surveyTransfer")) || (data246 === "rateRobotAnswer")) || (data246 === "previewMessage")) || (data246 === "listUnreadMessages")) || (data246 === "setCustomerOnline")) || (data246 === "readMessages")) || (data246 === "countAgentUnread")) || (data246 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[17].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.operation,data:data246});
errors++;
}
}
if(data94.customer_token !== undefined){
let data247 = data94.customer_token;
if(typeof data247 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.customer_token,data:data247});
errors++;
}
}
if(data94.times !== undefined){
let data248 = data94.times;
if(!(((typeof data248 == "number") && (!(data248 % 1) && !isNaN(data248))) && (isFinite(data248)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.times,data:data248});
errors++;
}
if((typeof data248 == "number") && (isFinite(data248))){
if(data248 < 1 || isNaN(data248)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.times,data:data248});
errors++;
}
}
}
if(data94.every !== undefined){
let data249 = data94.every;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.every,data:data249});
errors++;
}
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 < 1 || isNaN(data249)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.every,data:data249});
errors++;
}
}
}
if(data94.for !== undefined){
let data250 = data94.for;
if((typeof data250 !== "string") && (!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[17].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.for,data:data250});
errors++;
}
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 < 0 || isNaN(data250)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.for,data:data250});
errors++;
}
}
if(typeof data250 === "string"){
if(!pattern8.test(data250)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then.properties.for,data:data250});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[17].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17].then,data:data94});
errors++;
}
var _valid35 = _errs682 === errors;
valid101 = _valid35;
}
if(!valid101){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[17].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[17],data:data94});
errors++;
}
const _errs700 = errors;
let valid104 = true;
const _errs701 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing18;
if(((data94.target === undefined) && (missing18 = "target")) || ((data94.fault === undefined) && (missing18 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs702 = errors;
if("push" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid105 = _errs702 === errors;
}
else {
var valid105 = true;
}
if(valid105){
if(data94.fault !== undefined){
const _errs703 = errors;
if("malformed" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid105 = _errs703 === errors;
}
else {
var valid105 = true;
}
}
}
}
var _valid36 = _errs701 === errors;
errors = _errs700;
if(vErrors !== null){
if(_errs700){
vErrors.length = _errs700;
}
else {
vErrors = null;
}
}
if(_valid36){
const _errs704 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then,data:data94});
errors++;
}
for(const key28 in data94){
if(!(((((((key28 === "target") || (key28 === "fault")) || (key28 === "operation")) || (key28 === "customer_token")) || (key28 === "times")) || (key28 === "every")) || (key28 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data253 = data94.target;
if(typeof data253 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.target,data:data253});
errors++;
}
if(!((data253 === "reply") || (data253 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[18].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.target,data:data253});
errors++;
}
}
if(data94.fault !== undefined){
let data254 = data94.fault;
if(typeof data254 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.fault,data:data254});
errors++;
}
}
if(data94.operation !== undefined){
let data255 = data94.operation;
if(typeof data255 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.operation,data:data255});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data255 === "logIn") || (data255 === "listCustomers")) || (data255 === "createCustomer")) || (data255 === "getCustomer")) || (data255 === "updateCustomer")) || (data255 === "destroyCustomer")) || (data255 === "createSession")) || (data255 === "closeQueue")) || (data255 === "closeSession")) || (data255 === "getQueueStatus")) || (data255 === "getCustomerStatus")) || (data255 === "listAgentStatus")) || (data255 === "sendMessage")) || (data255 === "listAgents")) || (data255 === "getAgent")) || (data255 === "listUserGroups")) || (data255 === "listUserGroupAgents")) || (data255 === "searchSessions")) || (data255 === "listSessionLogs")) || (data255 === "listSessionVotes")) || (data255 === "destroySessions")) || (data255 === "listAbandonedQueues")) || (data255 === "sendStructMessage")) || (data255 === "listUrobots")) || (data255 === "askFlow")) || (data255 === "recordHit")) || (data255 === "surveySession")) || (data255 === "surveyRobotSession")) || (data255 === "surveyAnswer")) || (data255 === "surveyTransfer")) || (data255 === "rateRobotAnswer")) || (data255 === "previewMessage")) || (data255 === "listUnreadMessages")) || (data255 === "setCustomerOnline")) || (data255 === "readMessages")) || (data255 === "countAgentUnread")) || (data255 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[18].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.operation,data:data255});
errors++;
}
}
if(data94.customer_token !== undefined){
let data256 = data94.customer_token;
if(typeof data256 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.customer_token,data:data256});
errors++;
}
}
if(data94.times !== undefined){
let data257 = data94.times;
if(!(((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257))) && (isFinite(data257)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.times,data:data257});
errors++;
}
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 < 1 || isNaN(data257)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.times,data:data257});
errors++;
}
}
}
if(data94.every !== undefined){
let data258 = data94.every;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.every,data:data258});
errors++;
}
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 < 1 || isNaN(data258)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.every,data:data258});
errors++;
}
}
}
if(data94.for !== undefined){
let data259 = data94.for;
if((typeof data259 !== "string") && (!(((typeof data259 == "number") && (!(data259 % 1) && !isNaN(data259))) && (isFinite(data259))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[18].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.for,data:data259});
errors++;
}
if((typeof data259 == "number") && (isFinite(data259))){
if(data259 < 0 || isNaN(data259)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.for,data:data259});
errors++;
}
}
if(typeof data259 === "string"){
if(!pattern8.test(data259)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then.properties.for,data:data259});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[18].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18].then,data:data94});
errors++;
}
var _valid36 = _errs704 === errors;
valid104 = _valid36;
}
if(!valid104){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[18].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[18],data:data94});
errors++;
}
const _errs722 = errors;
let valid107 = true;
const _errs723 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing19;
if(((data94.target === undefined) && (missing19 = "target")) || ((data94.fault === undefined) && (missing19 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs724 = errors;
if("push" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid108 = _errs724 === errors;
}
else {
var valid108 = true;
}
if(valid108){
if(data94.fault !== undefined){
const _errs725 = errors;
if("wrong-session" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid108 = _errs725 === errors;
}
else {
var valid108 = true;
}
}
}
}
var _valid37 = _errs723 === errors;
errors = _errs722;
if(vErrors !== null){
if(_errs722){
vErrors.length = _errs722;
}
else {
vErrors = null;
}
}
if(_valid37){
const _errs726 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then,data:data94});
errors++;
}
for(const key29 in data94){
if(!(((((((key29 === "target") || (key29 === "fault")) || (key29 === "operation")) || (key29 === "customer_token")) || (key29 === "times")) || (key29 === "every")) || (key29 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data262 = data94.target;
if(typeof data262 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.target,data:data262});
errors++;
}
if(!((data262 === "reply") || (data262 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[19].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.target,data:data262});
errors++;
}
}
if(data94.fault !== undefined){
let data263 = data94.fault;
if(typeof data263 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.fault,data:data263});
errors++;
}
}
if(data94.operation !== undefined){
let data264 = data94.operation;
if(typeof data264 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.operation,data:data264});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data264 === "logIn") || (data264 === "listCustomers")) || (data264 === "createCustomer")) || (data264 === "getCustomer")) || (data264 === "updateCustomer")) || (data264 === "destroyCustomer")) || (data264 === "createSession")) || (data264 === "closeQueue")) || (data264 === "closeSession")) || (data264 === "getQueueStatus")) || (data264 === "getCustomerStatus")) || (data264 === "listAgentStatus")) || (data264 === "sendMessage")) || (data264 === "listAgents")) || (data264 === "getAgent")) || (data264 === "listUserGroups")) || (data264 === "listUserGroupAgents")) || (data264 === "searchSessions")) || (data264 === "listSessionLogs")) || (data264 === "listSessionVotes")) || (data264 === "destroySessions")) || (data264 === "listAbandonedQueues")) || (data264 === "sendStructMessage")) || (data264 === "listUrobots")) || (data264 === "askFlow")) || (data264 === "recordHit")) || (data264 === "surveySession")) || (data264 === "surveyRobotSession")) || (data264 === "surveyAnswer")) || (data264 === "surveyTransfer")) || (data264 === "rateRobotAnswer")) || (data264 === "previewMessage")) || (data264 === "listUnreadMessages")) || (data264 === "setCustomerOnline")) || (data264 === "readMessages")) || (data264 === "countAgentUnread")) || (data264 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[19].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.operation,data:data264});
errors++;
}
}
if(data94.customer_token !== undefined){
let data265 = data94.customer_token;
if(typeof data265 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.customer_token,data:data265});
errors++;
}
}
if(data94.times !== undefined){
let data266 = data94.times;
if(!(((typeof data266 == "number") && (!(data266 % 1) && !isNaN(data266))) && (isFinite(data266)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.times,data:data266});
errors++;
}
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 < 1 || isNaN(data266)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.times,data:data266});
errors++;
}
}
}
if(data94.every !== undefined){
let data267 = data94.every;
if(!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.every,data:data267});
errors++;
}
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 < 1 || isNaN(data267)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.every,data:data267});
errors++;
}
}
}
if(data94.for !== undefined){
let data268 = data94.for;
if((typeof data268 !== "string") && (!(((typeof data268 == "number") && (!(data268 % 1) && !isNaN(data268))) && (isFinite(data268))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[19].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.for,data:data268});
errors++;
}
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 < 0 || isNaN(data268)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.for,data:data268});
errors++;
}
}
if(typeof data268 === "string"){
if(!pattern8.test(data268)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then.properties.for,data:data268});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[19].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19].then,data:data94});
errors++;
}
var _valid37 = _errs726 === errors;
valid107 = _valid37;
}
if(!valid107){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/19/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[19].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[19],data:data94});
errors++;
}
const _errs744 = errors;
let valid110 = true;
const _errs745 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing20;
if(((data94.target === undefined) && (missing20 = "target")) || ((data94.fault === undefined) && (missing20 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data94.target !== undefined){
const _errs746 = errors;
if("push" !== data94.target){
vErrors = added(vErrors, {});
errors++;
}
var valid111 = _errs746 === errors;
}
else {
var valid111 = true;
}
if(valid111){
if(data94.fault !== undefined){
const _errs747 = errors;
if("fail" !== data94.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid111 = _errs747 === errors;
}
else {
var valid111 = true;
}
}
}
}
var _valid38 = _errs745 === errors;
errors = _errs744;
if(vErrors !== null){
if(_errs744){
vErrors.length = _errs744;
}
else {
vErrors = null;
}
}
if(_valid38){
const _errs748 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then,data:data94});
errors++;
}
if(data94.outcome === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.required,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then,data:data94});
errors++;
}
for(const key30 in data94){
if(!(func2.call(schema33.properties.fault.allOf[1].then.allOf[20].then.properties, key30))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then,data:data94});
errors++;
}
}
if(data94.target !== undefined){
let data271 = data94.target;
if(typeof data271 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.target,data:data271});
errors++;
}
if(!((data271 === "reply") || (data271 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[20].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.target,data:data271});
errors++;
}
}
if(data94.fault !== undefined){
let data272 = data94.fault;
if(typeof data272 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.fault,data:data272});
errors++;
}
}
if(data94.outcome !== undefined){
let data273 = data94.outcome;
if(typeof data273 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/outcome",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.outcome.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.outcome,data:data273});
errors++;
}
if(!((((data273 === "wrong_status") || (data273 === "refused")) || (data273 === "connection_reset")) || (data273 === "timed_out"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/outcome",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[20].then.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.outcome.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.outcome,data:data273});
errors++;
}
}
if(data94.status !== undefined){
let data274 = data94.status;
if(!(((typeof data274 == "number") && (!(data274 % 1) && !isNaN(data274))) && (isFinite(data274)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/status",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.status.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.status,data:data274});
errors++;
}
if((typeof data274 == "number") && (isFinite(data274))){
if(data274 > 599 || isNaN(data274)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/status",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.status,data:data274});
errors++;
}
if(data274 < 201 || isNaN(data274)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/status",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 201},message:"must be >= 201",schema:201,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.status,data:data274});
errors++;
}
}
}
if(data94.operation !== undefined){
let data275 = data94.operation;
if(typeof data275 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.operation.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.operation,data:data275});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data275 === "logIn") || (data275 === "listCustomers")) || (data275 === "createCustomer")) || (data275 === "getCustomer")) || (data275 === "updateCustomer")) || (data275 === "destroyCustomer")) || (data275 === "createSession")) || (data275 === "closeQueue")) || (data275 === "closeSession")) || (data275 === "getQueueStatus")) || (data275 === "getCustomerStatus")) || (data275 === "listAgentStatus")) || (data275 === "sendMessage")) || (data275 === "listAgents")) || (data275 === "getAgent")) || (data275 === "listUserGroups")) || (data275 === "listUserGroupAgents")) || (data275 === "searchSessions")) || (data275 === "listSessionLogs")) || (data275 === "listSessionVotes")) || (data275 === "destroySessions")) || (data275 === "listAbandonedQueues")) || (data275 === "sendStructMessage")) || (data275 === "listUrobots")) || (data275 === "askFlow")) || (data275 === "recordHit")) || (data275 === "surveySession")) || (data275 === "surveyRobotSession")) || (data275 === "surveyAnswer")) || (data275 === "surveyTransfer")) || (data275 === "rateRobotAnswer")) || (data275 === "previewMessage")) || (data275 === "listUnreadMessages")) || (data275 === "setCustomerOnline")) || (data275 === "readMessages")) || (data275 === "countAgentUnread")) || (data275 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/operation",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.allOf[20].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.operation.enum,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.operation,data:data275});
errors++;
}
}
if(data94.customer_token !== undefined){
let data276 = data94.customer_token;
if(typeof data276 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/customer_token",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.customer_token.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.customer_token,data:data276});
errors++;
}
}
if(data94.times !== undefined){
let data277 = data94.times;
if(!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.times.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.times,data:data277});
errors++;
}
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 < 1 || isNaN(data277)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/times",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.times,data:data277});
errors++;
}
}
}
if(data94.every !== undefined){
let data278 = data94.every;
if(!(((typeof data278 == "number") && (!(data278 % 1) && !isNaN(data278))) && (isFinite(data278)))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.every.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.every,data:data278});
errors++;
}
if((typeof data278 == "number") && (isFinite(data278))){
if(data278 < 1 || isNaN(data278)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/every",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.every,data:data278});
errors++;
}
}
}
if(data94.for !== undefined){
let data279 = data94.for;
if((typeof data279 !== "string") && (!(((typeof data279 == "number") && (!(data279 % 1) && !isNaN(data279))) && (isFinite(data279))))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/for/type",keyword:"type",params:{type: schema33.properties.fault.allOf[1].then.allOf[20].then.properties.for.type},message:"must be string,integer",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.for.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.for,data:data279});
errors++;
}
if((typeof data279 == "number") && (isFinite(data279))){
if(data279 < 0 || isNaN(data279)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.for,data:data279});
errors++;
}
}
if(typeof data279 === "string"){
if(!pattern8.test(data279)){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/for",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then.properties.for,data:data279});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.allOf[20].then.type,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20].then,data:data94});
errors++;
}
var _valid38 = _errs748 === errors;
valid110 = _valid38;
}
if(!valid110){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/allOf/20/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].then.allOf[20].if,parentSchema:schema33.properties.fault.allOf[1].then.allOf[20],data:data94});
errors++;
}
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema33.properties.fault.allOf[1].then.required,parentSchema:schema33.properties.fault.allOf[1].then,data:data94});
errors++;
}
if(data94.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema33.properties.fault.allOf[1].then.required,parentSchema:schema33.properties.fault.allOf[1].then,data:data94});
errors++;
}
if(data94.target !== undefined){
let data280 = data94.target;
if(typeof data280 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.properties.target.type,parentSchema:schema33.properties.fault.allOf[1].then.properties.target,data:data280});
errors++;
}
if(!((data280 === "reply") || (data280 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/target",schemaPath:"#/properties/fault/allOf/1/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema33.properties.fault.allOf[1].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema33.properties.fault.allOf[1].then.properties.target.enum,parentSchema:schema33.properties.fault.allOf[1].then.properties.target,data:data280});
errors++;
}
}
if(data94.fault !== undefined){
let data281 = data94.fault;
if(typeof data281 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault/fault",schemaPath:"#/properties/fault/allOf/1/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.fault.allOf[1].then.properties.fault.type,parentSchema:schema33.properties.fault.allOf[1].then.properties.fault,data:data281});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.fault.allOf[1].then.type,parentSchema:schema33.properties.fault.allOf[1].then,data:data94});
errors++;
}
var _valid17 = _errs315 === errors;
valid48 = _valid17;
}
if(!valid48){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.fault.allOf[1].if,parentSchema:schema33.properties.fault.allOf[1],data:data94});
errors++;
}
}
if(data.push !== undefined){
let data282 = data.push;
if(data282 && typeof data282 == "object" && !Array.isArray(data282)){
if(data282.body === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/push",schemaPath:"#/properties/push/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema33.properties.push.required,parentSchema:schema33.properties.push,data:data282});
errors++;
}
for(const key31 in data282){
if(!((key31 === "body") || (key31 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push",schemaPath:"#/properties/push/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.push,data:data282});
errors++;
}
}
if(data282.for !== undefined){
let data283 = data282.for;
if(typeof data283 === "string"){
if(func1(data283) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/push/for",schemaPath:"#/properties/push/properties/for/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.push.properties.for,data:data283});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/push/for",schemaPath:"#/properties/push/properties/for/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.push.properties.for.type,parentSchema:schema33.properties.push.properties.for,data:data283});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/push",schemaPath:"#/properties/push/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.push.type,parentSchema:schema33.properties.push,data:data282});
errors++;
}
}
if(data.repeat !== undefined){
let data284 = data.repeat;
if(data284 && typeof data284 == "object" && !Array.isArray(data284)){
if(data284.times === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/required",keyword:"required",params:{missingProperty: "times"},message:"must have required property '"+"times"+"'",schema:schema33.properties.repeat.required,parentSchema:schema33.properties.repeat,data:data284});
errors++;
}
if(data284.steps === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema33.properties.repeat.required,parentSchema:schema33.properties.repeat,data:data284});
errors++;
}
for(const key32 in data284){
if(!((((key32 === "times") || (key32 === "as")) || (key32 === "every")) || (key32 === "steps"))){
vErrors = added(vErrors, {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema33.properties.repeat,data:data284});
errors++;
}
}
if(data284.times !== undefined){
let data285 = data284.times;
if(!(((typeof data285 == "number") && (!(data285 % 1) && !isNaN(data285))) && (isFinite(data285)))){
vErrors = added(vErrors, {instancePath:instancePath+"/repeat/times",schemaPath:"#/properties/repeat/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema33.properties.repeat.properties.times.type,parentSchema:schema33.properties.repeat.properties.times,data:data285});
errors++;
}
if((typeof data285 == "number") && (isFinite(data285))){
if(data285 > 100000 || isNaN(data285)){
vErrors = added(vErrors, {instancePath:instancePath+"/repeat/times",schemaPath:"#/properties/repeat/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema33.properties.repeat.properties.times,data:data285});
errors++;
}
if(data285 < 0 || isNaN(data285)){
vErrors = added(vErrors, {instancePath:instancePath+"/repeat/times",schemaPath:"#/properties/repeat/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.repeat.properties.times,data:data285});
errors++;
}
}
}
if(data284.as !== undefined){
let data286 = data284.as;
if(typeof data286 === "string"){
if(func1(data286) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/repeat/as",schemaPath:"#/properties/repeat/properties/as/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.properties.repeat.properties.as,data:data286});
errors++;
}
if(!pattern49.test(data286)){
vErrors = added(vErrors, {instancePath:instancePath+"/repeat/as",schemaPath:"#/properties/repeat/properties/as/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]\\w*$"},message:"must match pattern \""+"^[A-Za-z]\\w*$"+"\"",schema:"^[A-Za-z]\\w*$",parentSchema:schema33.properties.repeat.properties.as,data:data286});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/repeat/as",schemaPath:"#/properties/repeat/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.properties.repeat.properties.as.type,parentSchema:schema33.properties.repeat.properties.as,data:data286});
errors++;
}
}
if(data284.every !== undefined){
let data287 = data284.every;
if((typeof data287 !== "string") && (!(((typeof data287 == "number") && (!(data287 % 1) && !isNaN(data287))) && (isFinite(data287))))){
vErrors = added(vErrors, {instancePath:instancePath+"/repeat/every",schemaPath:"#/properties/repeat/properties/every/type",keyword:"type",params:{type: schema33.properties.repeat.properties.every.type},message:"must be string,integer",schema:schema33.properties.repeat.properties.every.type,parentSchema:schema33.properties.repeat.properties.every,data:data287});
errors++;
}
if((typeof data287 == "number") && (isFinite(data287))){
if(data287 < 0 || isNaN(data287)){
vErrors = added(vErrors, {instancePath:instancePath+"/repeat/every",schemaPath:"#/properties/repeat/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema33.properties.repeat.properties.every,data:data287});
errors++;
}
}
if(typeof data287 === "string"){
if(!pattern25.test(data287)){
vErrors = added(vErrors, {instancePath:instancePath+"/repeat/every",schemaPath:"#/properties/repeat/properties/every/pattern",keyword:"pattern",params:{pattern: "^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}"},message:"must match pattern \""+"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}"+"\"",schema:"^\\d+(\\.\\d+)? ?(ms|s|m|h|d)?$|\\$\\{.+\\}",parentSchema:schema33.properties.repeat.properties.every,data:data287});
errors++;
}
}
}
if(data284.steps !== undefined){
if(!(wrapper0.validate(data284.steps, {instancePath:instancePath+"/repeat/steps",parentData:data284,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.repeat.type,parentSchema:schema33.properties.repeat,data:data284});
errors++;
}
}
if(data.together !== undefined){
let data289 = data.together;
if(Array.isArray(data289)){
const len5 = data289.length;
for(let i5=0; i5<len5; i5++){
let data290 = data289[i5];
if(!data290 || typeof data290 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/together/" + i5,schemaPath:"#/properties/together/items/type",keyword:"type",params:{type: schema33.properties.together.items.type},message:"must be object,array",schema:schema33.properties.together.items.type,parentSchema:schema33.properties.together.items,data:data290});
errors++;
}
const _errs793 = errors;
let valid119 = true;
const _errs794 = errors;
if(!(data290 && typeof data290 == "object" && !Array.isArray(data290))){
vErrors = added(vErrors, {});
errors++;
}
var _valid39 = _errs794 === errors;
errors = _errs793;
if(vErrors !== null){
if(_errs793){
vErrors.length = _errs793;
}
else {
vErrors = null;
}
}
if(_valid39){
const _errs796 = errors;
if(!(data290 && typeof data290 == "object" && !Array.isArray(data290))){
vErrors = added(vErrors, {instancePath:instancePath+"/together/" + i5,schemaPath:"#/properties/together/items/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.properties.together.items.allOf[0].then.type,parentSchema:schema33.properties.together.items.allOf[0].then,data:data290});
errors++;
}
if(!(wrapper1.validate(data290, {instancePath:instancePath+"/together/" + i5,parentData:data289,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? wrapper1.validate.errors : vErrors.concat(wrapper1.validate.errors);
errors = vErrors.length;
}
var _valid39 = _errs796 === errors;
valid119 = _valid39;
}
if(!valid119){
vErrors = added(vErrors, {instancePath:instancePath+"/together/" + i5,schemaPath:"#/properties/together/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.together.items.allOf[0].if,parentSchema:schema33.properties.together.items.allOf[0],data:data290});
errors++;
}
const _errs799 = errors;
let valid120 = true;
const _errs800 = errors;
if(!(Array.isArray(data290))){
vErrors = added(vErrors, {});
errors++;
}
var _valid40 = _errs800 === errors;
errors = _errs799;
if(vErrors !== null){
if(_errs799){
vErrors.length = _errs799;
}
else {
vErrors = null;
}
}
if(_valid40){
const _errs802 = errors;
if(!(Array.isArray(data290))){
vErrors = added(vErrors, {instancePath:instancePath+"/together/" + i5,schemaPath:"#/properties/together/items/allOf/1/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.together.items.allOf[1].then.type,parentSchema:schema33.properties.together.items.allOf[1].then,data:data290});
errors++;
}
if(!(wrapper0.validate(data290, {instancePath:instancePath+"/together/" + i5,parentData:data289,parentDataProperty:i5,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
var _valid40 = _errs802 === errors;
valid120 = _valid40;
}
if(!valid120){
vErrors = added(vErrors, {instancePath:instancePath+"/together/" + i5,schemaPath:"#/properties/together/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema33.properties.together.items.allOf[1].if,parentSchema:schema33.properties.together.items.allOf[1],data:data290});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/together",schemaPath:"#/properties/together/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.properties.together.type,parentSchema:schema33.properties.together,data:data289});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema33.type,parentSchema:schema33,data});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = added(vErrors, {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema32,data});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate22(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema32.type,parentSchema:schema32,data});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data});
errors++;
}
if(data.description === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema31.required,parentSchema:schema31,data});
errors++;
}
if(data.steps === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'",schema:schema31.required,parentSchema:schema31,data});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "description")) || (key0 === "given")) || (key0 === "when")) || (key0 === "steps"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema31.properties.name,data:data0});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data0});
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.description,data:data1});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.description.type,parentSchema:schema31.properties.description,data:data1});
errors++;
}
}
if(data.given !== undefined){
let data2 = data.given;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((((((key1 === "agents") || (key1 === "groups")) || (key1 === "customers")) || (key1 === "settings")) || (key1 === "assumptions")) || (key1 === "webhook"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given",schemaPath:"#/properties/given/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given,data:data2});
errors++;
}
}
if(data2.agents !== undefined){
let data3 = data2.agents;
if(Array.isArray(data3)){
if(data3.length > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents",schemaPath:"#/properties/given/properties/agents/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.given.properties.agents,data:data3});
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.as === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0,schemaPath:"#/properties/given/properties/agents/items/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'",schema:schema31.properties.given.properties.agents.items.required,parentSchema:schema31.properties.given.properties.agents.items,data:data4});
errors++;
}
for(const key2 in data4){
if(!(func2.call(schema31.properties.given.properties.agents.items.properties, key2))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0,schemaPath:"#/properties/given/properties/agents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.agents.items,data:data4});
errors++;
}
}
if(data4.as !== undefined){
let data5 = data4.as;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/as",schemaPath:"#/properties/given/properties/agents/items/properties/as/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},message:"must match pattern \""+"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"+"\"",schema:"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$",parentSchema:schema31.properties.given.properties.agents.items.properties.as,data:data5});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/as",schemaPath:"#/properties/given/properties/agents/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.agents.items.properties.as.type,parentSchema:schema31.properties.given.properties.agents.items.properties.as,data:data5});
errors++;
}
}
if(data4.name !== undefined){
let data6 = data4.name;
if(typeof data6 === "string"){
if(func1(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/name",schemaPath:"#/properties/given/properties/agents/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.agents.items.properties.name,data:data6});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/name",schemaPath:"#/properties/given/properties/agents/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.agents.items.properties.name.type,parentSchema:schema31.properties.given.properties.agents.items.properties.name,data:data6});
errors++;
}
}
if(data4.nick !== undefined){
let data7 = data4.nick;
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/nick",schemaPath:"#/properties/given/properties/agents/items/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.agents.items.properties.nick.type,parentSchema:schema31.properties.given.properties.agents.items.properties.nick,data:data7});
errors++;
}
}
if(data4.avatar !== undefined){
let data8 = data4.avatar;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/avatar",schemaPath:"#/properties/given/properties/agents/items/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.agents.items.properties.avatar.type,parentSchema:schema31.properties.given.properties.agents.items.properties.avatar,data:data8});
errors++;
}
}
if(data4.status !== undefined){
let data9 = data4.status;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/status",schemaPath:"#/properties/given/properties/agents/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.agents.items.properties.status.type,parentSchema:schema31.properties.given.properties.agents.items.properties.status,data:data9});
errors++;
}
if(!(((data9 === "online") || (data9 === "busy")) || (data9 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/status",schemaPath:"#/properties/given/properties/agents/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.agents.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.agents.items.properties.status.enum,parentSchema:schema31.properties.given.properties.agents.items.properties.status,data:data9});
errors++;
}
}
if(data4.custom_status !== undefined){
let data10 = data4.custom_status;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/custom_status",schemaPath:"#/properties/given/properties/agents/items/properties/custom_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.agents.items.properties.custom_status.type,parentSchema:schema31.properties.given.properties.agents.items.properties.custom_status,data:data10});
errors++;
}
}
if(data4.capacity !== undefined){
let data11 = data4.capacity;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/capacity",schemaPath:"#/properties/given/properties/agents/items/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.given.properties.agents.items.properties.capacity.type,parentSchema:schema31.properties.given.properties.agents.items.properties.capacity,data:data11});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/capacity",schemaPath:"#/properties/given/properties/agents/items/properties/capacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.given.properties.agents.items.properties.capacity,data:data11});
errors++;
}
}
}
if(data4.group_ids !== undefined){
let data12 = data4.group_ids;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/group_ids/" + i1,schemaPath:"#/properties/given/properties/agents/items/properties/group_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.given.properties.agents.items.properties.group_ids.items.type,parentSchema:schema31.properties.given.properties.agents.items.properties.group_ids.items,data:data13});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/group_ids",schemaPath:"#/properties/given/properties/agents/items/properties/group_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.agents.items.properties.group_ids.type,parentSchema:schema31.properties.given.properties.agents.items.properties.group_ids,data:data12});
errors++;
}
}
if(data4.auto_reply !== undefined){
let data14 = data4.auto_reply;
if(((typeof data14 !== "string") && (typeof data14 !== "boolean")) && (data14 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/auto_reply",schemaPath:"#/properties/given/properties/agents/items/properties/auto_reply/type",keyword:"type",params:{type: schema31.properties.given.properties.agents.items.properties.auto_reply.type},message:"must be string,boolean,null",schema:schema31.properties.given.properties.agents.items.properties.auto_reply.type,parentSchema:schema31.properties.given.properties.agents.items.properties.auto_reply,data:data14});
errors++;
}
const _errs34 = errors;
const _errs35 = errors;
if(false !== data14){
vErrors = added(vErrors, {});
errors++;
}
var valid7 = _errs35 === errors;
if(valid7){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/auto_reply",schemaPath:"#/properties/given/properties/agents/items/properties/auto_reply/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema31.properties.given.properties.agents.items.properties.auto_reply.not,parentSchema:schema31.properties.given.properties.agents.items.properties.auto_reply,data:data14});
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data4.groups !== undefined){
let data15 = data4.groups;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(func1(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/groups/" + i2,schemaPath:"#/properties/given/properties/agents/items/properties/groups/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.agents.items.properties.groups.items,data:data16});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/groups/" + i2,schemaPath:"#/properties/given/properties/agents/items/properties/groups/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.agents.items.properties.groups.items.type,parentSchema:schema31.properties.given.properties.agents.items.properties.groups.items,data:data16});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0+"/groups",schemaPath:"#/properties/given/properties/agents/items/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.agents.items.properties.groups.type,parentSchema:schema31.properties.given.properties.agents.items.properties.groups,data:data15});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents/" + i0,schemaPath:"#/properties/given/properties/agents/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.agents.items.type,parentSchema:schema31.properties.given.properties.agents.items,data:data4});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/agents",schemaPath:"#/properties/given/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.agents.type,parentSchema:schema31.properties.given.properties.agents,data:data3});
errors++;
}
}
if(data2.groups !== undefined){
let data17 = data2.groups;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.as === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/groups/" + i3,schemaPath:"#/properties/given/properties/groups/items/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'",schema:schema31.properties.given.properties.groups.items.required,parentSchema:schema31.properties.given.properties.groups.items,data:data18});
errors++;
}
for(const key3 in data18){
if(!((key3 === "as") || (key3 === "name"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/groups/" + i3,schemaPath:"#/properties/given/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.groups.items,data:data18});
errors++;
}
}
if(data18.as !== undefined){
let data19 = data18.as;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/groups/" + i3+"/as",schemaPath:"#/properties/given/properties/groups/items/properties/as/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},message:"must match pattern \""+"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"+"\"",schema:"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$",parentSchema:schema31.properties.given.properties.groups.items.properties.as,data:data19});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/groups/" + i3+"/as",schemaPath:"#/properties/given/properties/groups/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.groups.items.properties.as.type,parentSchema:schema31.properties.given.properties.groups.items.properties.as,data:data19});
errors++;
}
}
if(data18.name !== undefined){
let data20 = data18.name;
if(typeof data20 === "string"){
if(func1(data20) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/groups/" + i3+"/name",schemaPath:"#/properties/given/properties/groups/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.groups.items.properties.name,data:data20});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/groups/" + i3+"/name",schemaPath:"#/properties/given/properties/groups/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.groups.items.properties.name.type,parentSchema:schema31.properties.given.properties.groups.items.properties.name,data:data20});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/groups/" + i3,schemaPath:"#/properties/given/properties/groups/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.groups.items.type,parentSchema:schema31.properties.given.properties.groups.items,data:data18});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/groups",schemaPath:"#/properties/given/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.groups.type,parentSchema:schema31.properties.given.properties.groups,data:data17});
errors++;
}
}
if(data2.customers !== undefined){
let data21 = data2.customers;
if(Array.isArray(data21)){
if(data21.length > 1000){
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers",schemaPath:"#/properties/given/properties/customers/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.given.properties.customers,data:data21});
errors++;
}
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.as === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4,schemaPath:"#/properties/given/properties/customers/items/required",keyword:"required",params:{missingProperty: "as"},message:"must have required property '"+"as"+"'",schema:schema31.properties.given.properties.customers.items.required,parentSchema:schema31.properties.given.properties.customers.items,data:data22});
errors++;
}
for(const key4 in data22){
if(!((((((key4 === "as") || (key4 === "customer_token")) || (key4 === "web_token")) || (key4 === "sdk_token")) || (key4 === "channel")) || (key4 === "nick_name"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4,schemaPath:"#/properties/given/properties/customers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.customers.items,data:data22});
errors++;
}
}
if(data22.as !== undefined){
let data23 = data22.as;
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4+"/as",schemaPath:"#/properties/given/properties/customers/items/properties/as/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},message:"must match pattern \""+"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"+"\"",schema:"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$",parentSchema:schema31.properties.given.properties.customers.items.properties.as,data:data23});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4+"/as",schemaPath:"#/properties/given/properties/customers/items/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.customers.items.properties.as.type,parentSchema:schema31.properties.given.properties.customers.items.properties.as,data:data23});
errors++;
}
}
if(data22.customer_token !== undefined){
let data24 = data22.customer_token;
if(typeof data24 === "string"){
if(func1(data24) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4+"/customer_token",schemaPath:"#/properties/given/properties/customers/items/properties/customer_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.customers.items.properties.customer_token,data:data24});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4+"/customer_token",schemaPath:"#/properties/given/properties/customers/items/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.customers.items.properties.customer_token.type,parentSchema:schema31.properties.given.properties.customers.items.properties.customer_token,data:data24});
errors++;
}
}
if(data22.web_token !== undefined){
let data25 = data22.web_token;
if(typeof data25 === "string"){
if(func1(data25) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4+"/web_token",schemaPath:"#/properties/given/properties/customers/items/properties/web_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.customers.items.properties.web_token,data:data25});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4+"/web_token",schemaPath:"#/properties/given/properties/customers/items/properties/web_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.customers.items.properties.web_token.type,parentSchema:schema31.properties.given.properties.customers.items.properties.web_token,data:data25});
errors++;
}
}
if(data22.sdk_token !== undefined){
let data26 = data22.sdk_token;
if(typeof data26 === "string"){
if(func1(data26) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4+"/sdk_token",schemaPath:"#/properties/given/properties/customers/items/properties/sdk_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.customers.items.properties.sdk_token,data:data26});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4+"/sdk_token",schemaPath:"#/properties/given/properties/customers/items/properties/sdk_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.customers.items.properties.sdk_token.type,parentSchema:schema31.properties.given.properties.customers.items.properties.sdk_token,data:data26});
errors++;
}
}
if(data22.channel !== undefined){
let data27 = data22.channel;
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4+"/channel",schemaPath:"#/properties/given/properties/customers/items/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.customers.items.properties.channel.type,parentSchema:schema31.properties.given.properties.customers.items.properties.channel,data:data27});
errors++;
}
}
if(data22.nick_name !== undefined){
let data28 = data22.nick_name;
if(typeof data28 === "string"){
if(func1(data28) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4+"/nick_name",schemaPath:"#/properties/given/properties/customers/items/properties/nick_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.customers.items.properties.nick_name,data:data28});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4+"/nick_name",schemaPath:"#/properties/given/properties/customers/items/properties/nick_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.customers.items.properties.nick_name.type,parentSchema:schema31.properties.given.properties.customers.items.properties.nick_name,data:data28});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers/" + i4,schemaPath:"#/properties/given/properties/customers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.customers.items.type,parentSchema:schema31.properties.given.properties.customers.items,data:data22});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/customers",schemaPath:"#/properties/given/properties/customers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.customers.type,parentSchema:schema31.properties.given.properties.customers,data:data21});
errors++;
}
}
if(data2.settings !== undefined){
let data29 = data2.settings;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key5 in data29){
if(!(func2.call(schema31.properties.given.properties.settings.properties, key5))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings",schemaPath:"#/properties/given/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings,data:data29});
errors++;
}
}
if(data29.welcome !== undefined){
let data30 = data29.welcome;
if(typeof data30 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/welcome",schemaPath:"#/properties/given/properties/settings/properties/welcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.welcome.type,parentSchema:schema31.properties.given.properties.settings.properties.welcome,data:data30});
errors++;
}
}
if(data29.message_preview !== undefined){
let data31 = data29.message_preview;
if(typeof data31 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/message_preview",schemaPath:"#/properties/given/properties/settings/properties/message_preview/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.given.properties.settings.properties.message_preview.type,parentSchema:schema31.properties.given.properties.settings.properties.message_preview,data:data31});
errors++;
}
}
if(data29.assigning !== undefined){
let data32 = data29.assigning;
if((typeof data32 !== "string") && (!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32))))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/assigning",schemaPath:"#/properties/given/properties/settings/properties/assigning/type",keyword:"type",params:{type: schema31.properties.given.properties.settings.properties.assigning.type},message:"must be string,integer",schema:schema31.properties.given.properties.settings.properties.assigning.type,parentSchema:schema31.properties.given.properties.settings.properties.assigning,data:data32});
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/assigning",schemaPath:"#/properties/given/properties/settings/properties/assigning/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.given.properties.settings.properties.assigning,data:data32});
errors++;
}
}
if(typeof data32 === "string"){
if(!pattern8.test(data32)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/assigning",schemaPath:"#/properties/given/properties/settings/properties/assigning/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.properties.given.properties.settings.properties.assigning,data:data32});
errors++;
}
}
}
if(data29.idle_close !== undefined){
let data33 = data29.idle_close;
if(((typeof data33 !== "string") && (!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33))))) && (data33 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/idle_close",schemaPath:"#/properties/given/properties/settings/properties/idle_close/type",keyword:"type",params:{type: schema31.properties.given.properties.settings.properties.idle_close.type},message:"must be string,integer,null",schema:schema31.properties.given.properties.settings.properties.idle_close.type,parentSchema:schema31.properties.given.properties.settings.properties.idle_close,data:data33});
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/idle_close",schemaPath:"#/properties/given/properties/settings/properties/idle_close/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.given.properties.settings.properties.idle_close,data:data33});
errors++;
}
}
if(typeof data33 === "string"){
if(!pattern8.test(data33)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/idle_close",schemaPath:"#/properties/given/properties/settings/properties/idle_close/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.properties.given.properties.settings.properties.idle_close,data:data33});
errors++;
}
}
}
if(data29.plan !== undefined){
let data34 = data29.plan;
if(!((data34 === "professional") || (data34 === "free"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/plan",schemaPath:"#/properties/given/properties/settings/properties/plan/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.settings.properties.plan.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.settings.properties.plan.enum,parentSchema:schema31.properties.given.properties.settings.properties.plan,data:data34});
errors++;
}
}
if(data29.struct_messages_page !== undefined){
let data35 = data29.struct_messages_page;
if((typeof data35 !== "string") && (data35 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/struct_messages_page",schemaPath:"#/properties/given/properties/settings/properties/struct_messages_page/type",keyword:"type",params:{type: schema31.properties.given.properties.settings.properties.struct_messages_page.type},message:"must be string,null",schema:schema31.properties.given.properties.settings.properties.struct_messages_page.type,parentSchema:schema31.properties.given.properties.settings.properties.struct_messages_page,data:data35});
errors++;
}
}
if(data29.sensitive_words !== undefined){
let data36 = data29.sensitive_words;
if(!data36 || typeof data36 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/sensitive_words",schemaPath:"#/properties/given/properties/settings/properties/sensitive_words/type",keyword:"type",params:{type: schema31.properties.given.properties.settings.properties.sensitive_words.type},message:"must be object,array",schema:schema31.properties.given.properties.settings.properties.sensitive_words.type,parentSchema:schema31.properties.given.properties.settings.properties.sensitive_words,data:data36});
errors++;
}
if(Array.isArray(data36)){
const len5 = data36.length;
for(let i5=0; i5<len5; i5++){
let data37 = data36[i5];
if(typeof data37 === "string"){
if(func1(data37) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/sensitive_words/" + i5,schemaPath:"#/properties/given/properties/settings/properties/sensitive_words/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.sensitive_words.items,data:data37});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/sensitive_words/" + i5,schemaPath:"#/properties/given/properties/settings/properties/sensitive_words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.sensitive_words.items.type,parentSchema:schema31.properties.given.properties.settings.properties.sensitive_words.items,data:data37});
errors++;
}
}
}
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key6 in data36){
if(!((key6 === "open") || (key6 === "words"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/sensitive_words",schemaPath:"#/properties/given/properties/settings/properties/sensitive_words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.sensitive_words,data:data36});
errors++;
}
}
if(data36.open !== undefined){
let data38 = data36.open;
if(typeof data38 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/sensitive_words/open",schemaPath:"#/properties/given/properties/settings/properties/sensitive_words/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.given.properties.settings.properties.sensitive_words.properties.open.type,parentSchema:schema31.properties.given.properties.settings.properties.sensitive_words.properties.open,data:data38});
errors++;
}
}
if(data36.words !== undefined){
let data39 = data36.words;
if(Array.isArray(data39)){
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
let data40 = data39[i6];
if(typeof data40 === "string"){
if(func1(data40) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/sensitive_words/words/" + i6,schemaPath:"#/properties/given/properties/settings/properties/sensitive_words/properties/words/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.sensitive_words.properties.words.items,data:data40});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/sensitive_words/words/" + i6,schemaPath:"#/properties/given/properties/settings/properties/sensitive_words/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.sensitive_words.properties.words.items.type,parentSchema:schema31.properties.given.properties.settings.properties.sensitive_words.properties.words.items,data:data40});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/sensitive_words/words",schemaPath:"#/properties/given/properties/settings/properties/sensitive_words/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.settings.properties.sensitive_words.properties.words.type,parentSchema:schema31.properties.given.properties.settings.properties.sensitive_words.properties.words,data:data39});
errors++;
}
}
}
}
if(data29.robot !== undefined){
let data41 = data29.robot;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key7 in data41){
if(!((((((key7 === "name") || (key7 === "avatar")) || (key7 === "welcome")) || (key7 === "unknown")) || (key7 === "sensitive")) || (key7 === "roles"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/robot",schemaPath:"#/properties/given/properties/settings/properties/robot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.robot,data:data41});
errors++;
}
}
if(data41.name !== undefined){
let data42 = data41.name;
if(typeof data42 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/robot/name",schemaPath:"#/properties/given/properties/settings/properties/robot/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.robot.properties.name.type,parentSchema:schema31.properties.given.properties.settings.properties.robot.properties.name,data:data42});
errors++;
}
}
if(data41.avatar !== undefined){
let data43 = data41.avatar;
if(typeof data43 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/robot/avatar",schemaPath:"#/properties/given/properties/settings/properties/robot/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.robot.properties.avatar.type,parentSchema:schema31.properties.given.properties.settings.properties.robot.properties.avatar,data:data43});
errors++;
}
}
if(data41.welcome !== undefined){
let data44 = data41.welcome;
if(typeof data44 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/robot/welcome",schemaPath:"#/properties/given/properties/settings/properties/robot/properties/welcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.robot.properties.welcome.type,parentSchema:schema31.properties.given.properties.settings.properties.robot.properties.welcome,data:data44});
errors++;
}
}
if(data41.unknown !== undefined){
let data45 = data41.unknown;
if(typeof data45 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/robot/unknown",schemaPath:"#/properties/given/properties/settings/properties/robot/properties/unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.robot.properties.unknown.type,parentSchema:schema31.properties.given.properties.settings.properties.robot.properties.unknown,data:data45});
errors++;
}
}
if(data41.sensitive !== undefined){
let data46 = data41.sensitive;
if(typeof data46 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/robot/sensitive",schemaPath:"#/properties/given/properties/settings/properties/robot/properties/sensitive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.robot.properties.sensitive.type,parentSchema:schema31.properties.given.properties.settings.properties.robot.properties.sensitive,data:data46});
errors++;
}
}
if(data41.roles !== undefined){
let data47 = data41.roles;
if(Array.isArray(data47)){
const len7 = data47.length;
for(let i7=0; i7<len7; i7++){
let data48 = data47[i7];
if(typeof data48 === "string"){
if(func1(data48) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/robot/roles/" + i7,schemaPath:"#/properties/given/properties/settings/properties/robot/properties/roles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.robot.properties.roles.items,data:data48});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/robot/roles/" + i7,schemaPath:"#/properties/given/properties/settings/properties/robot/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.robot.properties.roles.items.type,parentSchema:schema31.properties.given.properties.settings.properties.robot.properties.roles.items,data:data48});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/robot/roles",schemaPath:"#/properties/given/properties/settings/properties/robot/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.settings.properties.robot.properties.roles.type,parentSchema:schema31.properties.given.properties.settings.properties.robot.properties.roles,data:data47});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/robot",schemaPath:"#/properties/given/properties/settings/properties/robot/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.robot.type,parentSchema:schema31.properties.given.properties.settings.properties.robot,data:data41});
errors++;
}
}
if(data29.survey !== undefined){
let data49 = data29.survey;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key8 in data49){
if(!(func2.call(schema31.properties.given.properties.settings.properties.survey.properties, key8))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey",schemaPath:"#/properties/given/properties/settings/properties/survey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.survey,data:data49});
errors++;
}
}
if(data49.enabled !== undefined){
let data50 = data49.enabled;
if(typeof data50 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/enabled",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.given.properties.settings.properties.survey.properties.enabled.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.enabled,data:data50});
errors++;
}
}
if(data49.name !== undefined){
let data51 = data49.name;
if(typeof data51 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/name",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.name.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.name,data:data51});
errors++;
}
}
if(data49.title !== undefined){
let data52 = data49.title;
if(typeof data52 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/title",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.title.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.title,data:data52});
errors++;
}
}
if(data49.desc !== undefined){
let data53 = data49.desc;
if(typeof data53 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/desc",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.desc.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.desc,data:data53});
errors++;
}
}
if(data49.remark_enabled !== undefined){
let data54 = data49.remark_enabled;
if(typeof data54 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/remark_enabled",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/remark_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.given.properties.settings.properties.survey.properties.remark_enabled.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.remark_enabled,data:data54});
errors++;
}
}
if(data49.remark !== undefined){
let data55 = data49.remark;
if(typeof data55 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/remark",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/remark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.remark.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.remark,data:data55});
errors++;
}
}
if(data49.show_type !== undefined){
let data56 = data49.show_type;
if(!(((data56 === "text") || (data56 === "expression")) || (data56 === "star"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/show_type",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/show_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.settings.properties.survey.properties.show_type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.settings.properties.survey.properties.show_type.enum,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.show_type,data:data56});
errors++;
}
}
if(data49.text !== undefined){
let data57 = data49.text;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text,data:data57});
errors++;
}
if(data57.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text,data:data57});
errors++;
}
for(const key9 in data57){
if(!((key9 === "default_option_id") || (key9 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text,data:data57});
errors++;
}
}
if(data57.default_option_id !== undefined){
let data58 = data57.default_option_id;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/default_option_id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.default_option_id.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.default_option_id,data:data58});
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 9007199254740991 || isNaN(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/default_option_id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/default_option_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.default_option_id,data:data58});
errors++;
}
if(data58 < 1 || isNaN(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/default_option_id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/default_option_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.default_option_id,data:data58});
errors++;
}
}
}
if(data57.options !== undefined){
let data59 = data57.options;
if(Array.isArray(data59)){
if(data59.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options,data:data59});
errors++;
}
const len8 = data59.length;
for(let i8=0; i8<len8; i8++){
let data60 = data59[i8];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items,data:data60});
errors++;
}
if(data60.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items,data:data60});
errors++;
}
if(data60.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items,data:data60});
errors++;
}
if(data60.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items,data:data60});
errors++;
}
for(const key10 in data60){
if(!(((((key10 === "id") || (key10 === "text")) || (key10 === "desc")) || (key10 === "tags")) || (key10 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items,data:data60});
errors++;
}
}
if(data60.id !== undefined){
let data61 = data60.id;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.id.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.id,data:data61});
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 9007199254740991 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.id,data:data61});
errors++;
}
if(data61 < 1 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.id,data:data61});
errors++;
}
}
}
if(data60.text !== undefined){
let data62 = data60.text;
if(typeof data62 === "string"){
if(func1(data62) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8+"/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.text,data:data62});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8+"/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.text.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.text,data:data62});
errors++;
}
}
if(data60.desc !== undefined){
let data63 = data60.desc;
if(typeof data63 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8+"/desc",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.desc.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.desc,data:data63});
errors++;
}
}
if(data60.tags !== undefined){
let data64 = data60.tags;
if(typeof data64 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8+"/tags",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.tags.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.tags,data:data64});
errors++;
}
}
if(data60.remark_option !== undefined){
let data65 = data60.remark_option;
if(!(((data65 === "hide") || (data65 === "required")) || (data65 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8+"/remark_option",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.remark_option.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.remark_option.enum,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.properties.remark_option,data:data65});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options/" + i8,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.items,data:data60});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text/options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text.properties.options,data:data59});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.survey.properties.text.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.text,data:data57});
errors++;
}
}
if(data49.expression !== undefined){
let data66 = data49.expression;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression,data:data66});
errors++;
}
if(data66.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression,data:data66});
errors++;
}
for(const key11 in data66){
if(!((key11 === "default_option_id") || (key11 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression,data:data66});
errors++;
}
}
if(data66.default_option_id !== undefined){
let data67 = data66.default_option_id;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/default_option_id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.default_option_id.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.default_option_id,data:data67});
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 9007199254740991 || isNaN(data67)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/default_option_id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/default_option_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.default_option_id,data:data67});
errors++;
}
if(data67 < 1 || isNaN(data67)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/default_option_id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/default_option_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.default_option_id,data:data67});
errors++;
}
}
}
if(data66.options !== undefined){
let data68 = data66.options;
if(Array.isArray(data68)){
if(data68.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options,data:data68});
errors++;
}
const len9 = data68.length;
for(let i9=0; i9<len9; i9++){
let data69 = data68[i9];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items,data:data69});
errors++;
}
if(data69.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items,data:data69});
errors++;
}
if(data69.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items,data:data69});
errors++;
}
if(data69.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items,data:data69});
errors++;
}
for(const key12 in data69){
if(!(((((key12 === "id") || (key12 === "text")) || (key12 === "desc")) || (key12 === "tags")) || (key12 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items,data:data69});
errors++;
}
}
if(data69.id !== undefined){
let data70 = data69.id;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.id.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.id,data:data70});
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 9007199254740991 || isNaN(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.id,data:data70});
errors++;
}
if(data70 < 1 || isNaN(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.id,data:data70});
errors++;
}
}
}
if(data69.text !== undefined){
let data71 = data69.text;
if(typeof data71 === "string"){
if(func1(data71) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9+"/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.text,data:data71});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9+"/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.text.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.text,data:data71});
errors++;
}
}
if(data69.desc !== undefined){
let data72 = data69.desc;
if(typeof data72 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9+"/desc",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.desc.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.desc,data:data72});
errors++;
}
}
if(data69.tags !== undefined){
let data73 = data69.tags;
if(typeof data73 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9+"/tags",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.tags.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.tags,data:data73});
errors++;
}
}
if(data69.remark_option !== undefined){
let data74 = data69.remark_option;
if(!(((data74 === "hide") || (data74 === "required")) || (data74 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9+"/remark_option",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.remark_option.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.remark_option.enum,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.properties.remark_option,data:data74});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options/" + i9,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.items,data:data69});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression/options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression.properties.options,data:data68});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/expression",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/expression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.survey.properties.expression.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.expression,data:data66});
errors++;
}
}
if(data49.star !== undefined){
let data75 = data49.star;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star,data:data75});
errors++;
}
if(data75.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star,data:data75});
errors++;
}
for(const key13 in data75){
if(!((key13 === "default_option_id") || (key13 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star,data:data75});
errors++;
}
}
if(data75.default_option_id !== undefined){
let data76 = data75.default_option_id;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/default_option_id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.default_option_id.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.default_option_id,data:data76});
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 9007199254740991 || isNaN(data76)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/default_option_id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/default_option_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.default_option_id,data:data76});
errors++;
}
if(data76 < 1 || isNaN(data76)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/default_option_id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/default_option_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.default_option_id,data:data76});
errors++;
}
}
}
if(data75.options !== undefined){
let data77 = data75.options;
if(Array.isArray(data77)){
if(data77.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options,data:data77});
errors++;
}
const len10 = data77.length;
for(let i10=0; i10<len10; i10++){
let data78 = data77[i10];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items,data:data78});
errors++;
}
if(data78.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items,data:data78});
errors++;
}
if(data78.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items,data:data78});
errors++;
}
if(data78.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items,data:data78});
errors++;
}
for(const key14 in data78){
if(!(((((key14 === "id") || (key14 === "text")) || (key14 === "desc")) || (key14 === "tags")) || (key14 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items,data:data78});
errors++;
}
}
if(data78.id !== undefined){
let data79 = data78.id;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.id.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.id,data:data79});
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 9007199254740991 || isNaN(data79)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.id,data:data79});
errors++;
}
if(data79 < 1 || isNaN(data79)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.id,data:data79});
errors++;
}
}
}
if(data78.text !== undefined){
let data80 = data78.text;
if(typeof data80 === "string"){
if(func1(data80) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10+"/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.text,data:data80});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10+"/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.text.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.text,data:data80});
errors++;
}
}
if(data78.desc !== undefined){
let data81 = data78.desc;
if(typeof data81 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10+"/desc",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.desc.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.desc,data:data81});
errors++;
}
}
if(data78.tags !== undefined){
let data82 = data78.tags;
if(typeof data82 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10+"/tags",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.tags.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.tags,data:data82});
errors++;
}
}
if(data78.remark_option !== undefined){
let data83 = data78.remark_option;
if(!(((data83 === "hide") || (data83 === "required")) || (data83 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10+"/remark_option",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.remark_option.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.remark_option.enum,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.properties.remark_option,data:data83});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options/" + i10,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.items,data:data78});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star/options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star.properties.options,data:data77});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/star",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/star/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.survey.properties.star.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.star,data:data75});
errors++;
}
}
if(data49.options !== undefined){
let data84 = data49.options;
if(Array.isArray(data84)){
const len11 = data84.length;
for(let i11=0; i11<len11; i11++){
let data85 = data84[i11];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/options/" + i11,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.options.items,data:data85});
errors++;
}
if(data85.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/options/" + i11,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.options.items,data:data85});
errors++;
}
if(data85.enabled === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/options/" + i11,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/options/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.options.items,data:data85});
errors++;
}
for(const key15 in data85){
if(!(((key15 === "id") || (key15 === "text")) || (key15 === "enabled"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/options/" + i11,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.options.items,data:data85});
errors++;
}
}
if(data85.id !== undefined){
let data86 = data85.id;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/options/" + i11+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.properties.id.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.properties.id,data:data86});
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 > 9007199254740991 || isNaN(data86)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/options/" + i11+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.properties.id,data:data86});
errors++;
}
if(data86 < 1 || isNaN(data86)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/options/" + i11+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.properties.id,data:data86});
errors++;
}
}
}
if(data85.text !== undefined){
let data87 = data85.text;
if(typeof data87 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/options/" + i11+"/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.properties.text.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.properties.text,data:data87});
errors++;
}
}
if(data85.enabled !== undefined){
let data88 = data85.enabled;
if(typeof data88 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/options/" + i11+"/enabled",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/options/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.properties.enabled.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.properties.enabled,data:data88});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/options/" + i11,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.survey.properties.options.items.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.options.items,data:data85});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.settings.properties.survey.properties.options.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.options,data:data84});
errors++;
}
}
if(data49.methods !== undefined){
let data89 = data49.methods;
if(Array.isArray(data89)){
const len12 = data89.length;
for(let i12=0; i12<len12; i12++){
let data90 = data89[i12];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items,data:data90});
errors++;
}
if(data90.flag === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "flag"},message:"must have required property '"+"flag"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items,data:data90});
errors++;
}
if(data90.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items,data:data90});
errors++;
}
if(data90.enabled === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items,data:data90});
errors++;
}
for(const key16 in data90){
if(!((((key16 === "id") || (key16 === "flag")) || (key16 === "text")) || (key16 === "enabled"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items,data:data90});
errors++;
}
}
if(data90.id !== undefined){
let data91 = data90.id;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.properties.id.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.properties.id,data:data91});
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 9007199254740991 || isNaN(data91)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.properties.id,data:data91});
errors++;
}
if(data91 < 1 || isNaN(data91)){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12+"/id",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.properties.id,data:data91});
errors++;
}
}
}
if(data90.flag !== undefined){
let data92 = data90.flag;
if(!(((data92 === "after_session") || (data92 === "agent_invite")) || (data92 === "customer_invite"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12+"/flag",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/properties/flag/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.settings.properties.survey.properties.methods.items.properties.flag.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.properties.flag.enum,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.properties.flag,data:data92});
errors++;
}
}
if(data90.text !== undefined){
let data93 = data90.text;
if(typeof data93 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12+"/text",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.properties.text.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.properties.text,data:data93});
errors++;
}
}
if(data90.enabled !== undefined){
let data94 = data90.enabled;
if(typeof data94 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12+"/enabled",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.properties.enabled.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.properties.enabled,data:data94});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods/" + i12,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods.items,data:data90});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/methods",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.settings.properties.survey.properties.methods.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.methods,data:data89});
errors++;
}
}
if(data49.resolved_enabled !== undefined){
let data95 = data49.resolved_enabled;
if(typeof data95 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_enabled",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_enabled.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_enabled,data:data95});
errors++;
}
}
if(data49.resolved_options !== undefined){
let data96 = data49.resolved_options;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.title === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options,data:data96});
errors++;
}
if(data96.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options,data:data96});
errors++;
}
if(data96.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options,data:data96});
errors++;
}
for(const key17 in data96){
if(!(((key17 === "title") || (key17 === "options")) || (key17 === "value"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options,data:data96});
errors++;
}
}
if(data96.title !== undefined){
let data97 = data96.title;
if(typeof data97 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options/title",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.title.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.title,data:data97});
errors++;
}
}
if(data96.options !== undefined){
let data98 = data96.options;
if(Array.isArray(data98)){
const len13 = data98.length;
for(let i13=0; i13<len13; i13++){
let data99 = data98[i13];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.option_select === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options/options/" + i13,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/properties/options/items/required",keyword:"required",params:{missingProperty: "option_select"},message:"must have required property '"+"option_select"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.items,data:data99});
errors++;
}
if(data99.option_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options/options/" + i13,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/properties/options/items/required",keyword:"required",params:{missingProperty: "option_name"},message:"must have required property '"+"option_name"+"'",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.items.required,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.items,data:data99});
errors++;
}
for(const key18 in data99){
if(!((key18 === "option_select") || (key18 === "option_name"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options/options/" + i13,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.items,data:data99});
errors++;
}
}
if(data99.option_select !== undefined){
let data100 = data99.option_select;
if(typeof data100 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options/options/" + i13+"/option_select",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/properties/options/items/properties/option_select/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.items.properties.option_select.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.items.properties.option_select,data:data100});
errors++;
}
}
if(data99.option_name !== undefined){
let data101 = data99.option_name;
if(typeof data101 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options/options/" + i13+"/option_name",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/properties/options/items/properties/option_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.items.properties.option_name.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.items.properties.option_name,data:data101});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options/options/" + i13,schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.items.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.items,data:data99});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options/options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.options,data:data98});
errors++;
}
}
if(data96.value !== undefined){
let data102 = data96.value;
if(typeof data102 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options/value",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.value.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.properties.value,data:data102});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey/resolved_options",schemaPath:"#/properties/given/properties/settings/properties/survey/properties/resolved_options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options.type,parentSchema:schema31.properties.given.properties.settings.properties.survey.properties.resolved_options,data:data96});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings/survey",schemaPath:"#/properties/given/properties/settings/properties/survey/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.properties.survey.type,parentSchema:schema31.properties.given.properties.settings.properties.survey,data:data49});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/settings",schemaPath:"#/properties/given/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.settings.type,parentSchema:schema31.properties.given.properties.settings,data:data29});
errors++;
}
}
if(data2.assumptions !== undefined){
let data103 = data2.assumptions;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key19 in data103){
if(!(func2.call(schema31.properties.given.properties.assumptions.properties, key19))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions",schemaPath:"#/properties/given/properties/assumptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.given.properties.assumptions,data:data103});
errors++;
}
}
if(data103["agents.too-many"] !== undefined){
let data104 = data103["agents.too-many"];
if(typeof data104 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/agents.too-many",schemaPath:"#/properties/given/properties/assumptions/properties/agents.too-many/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["agents.too-many"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["agents.too-many"],data:data104});
errors++;
}
if(!((data104 === "refuse") || (data104 === "answer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/agents.too-many",schemaPath:"#/properties/given/properties/assumptions/properties/agents.too-many/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["agents.too-many"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["agents.too-many"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["agents.too-many"],data:data104});
errors++;
}
}
if(data103["agents.unknown"] !== undefined){
let data105 = data103["agents.unknown"];
if(typeof data105 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/agents.unknown",schemaPath:"#/properties/given/properties/assumptions/properties/agents.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["agents.unknown"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["agents.unknown"],data:data105});
errors++;
}
if(!((data105 === "5050") || (data105 === "2005"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/agents.unknown",schemaPath:"#/properties/given/properties/assumptions/properties/agents.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["agents.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["agents.unknown"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["agents.unknown"],data:data105});
errors++;
}
}
if(data103["agents.unread-unknown"] !== undefined){
let data106 = data103["agents.unread-unknown"];
if(typeof data106 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/agents.unread-unknown",schemaPath:"#/properties/given/properties/assumptions/properties/agents.unread-unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["agents.unread-unknown"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["agents.unread-unknown"],data:data106});
errors++;
}
if(!((data106 === "omit") || (data106 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/agents.unread-unknown",schemaPath:"#/properties/given/properties/assumptions/properties/agents.unread-unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["agents.unread-unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["agents.unread-unknown"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["agents.unread-unknown"],data:data106});
errors++;
}
}
if(data103["assignment.busy"] !== undefined){
let data107 = data103["assignment.busy"];
if(typeof data107 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/assignment.busy",schemaPath:"#/properties/given/properties/assumptions/properties/assignment.busy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["assignment.busy"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["assignment.busy"],data:data107});
errors++;
}
if(!((data107 === "queue") || (data107 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/assignment.busy",schemaPath:"#/properties/given/properties/assumptions/properties/assignment.busy/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["assignment.busy"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["assignment.busy"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["assignment.busy"],data:data107});
errors++;
}
}
if(data103["groups.unknown"] !== undefined){
let data108 = data103["groups.unknown"];
if(typeof data108 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/groups.unknown",schemaPath:"#/properties/given/properties/assumptions/properties/groups.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["groups.unknown"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["groups.unknown"],data:data108});
errors++;
}
if(!((data108 === "5060") || (data108 === "11012"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/groups.unknown",schemaPath:"#/properties/given/properties/assumptions/properties/groups.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["groups.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["groups.unknown"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["groups.unknown"],data:data108});
errors++;
}
}
if(data103["transfer.full"] !== undefined){
let data109 = data103["transfer.full"];
if(typeof data109 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/transfer.full",schemaPath:"#/properties/given/properties/assumptions/properties/transfer.full/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["transfer.full"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["transfer.full"],data:data109});
errors++;
}
if(!((data109 === "exceed") || (data109 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/transfer.full",schemaPath:"#/properties/given/properties/assumptions/properties/transfer.full/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["transfer.full"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["transfer.full"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["transfer.full"],data:data109});
errors++;
}
}
if(data103["transfer.session-id"] !== undefined){
let data110 = data103["transfer.session-id"];
if(typeof data110 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/transfer.session-id",schemaPath:"#/properties/given/properties/assumptions/properties/transfer.session-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["transfer.session-id"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["transfer.session-id"],data:data110});
errors++;
}
if(!((data110 === "new") || (data110 === "old"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/transfer.session-id",schemaPath:"#/properties/given/properties/assumptions/properties/transfer.session-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["transfer.session-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["transfer.session-id"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["transfer.session-id"],data:data110});
errors++;
}
}
if(data103["transfer.unread"] !== undefined){
let data111 = data103["transfer.unread"];
if(typeof data111 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/transfer.unread",schemaPath:"#/properties/given/properties/assumptions/properties/transfer.unread/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["transfer.unread"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["transfer.unread"],data:data111});
errors++;
}
if(!((data111 === "settled") || (data111 === "kept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/transfer.unread",schemaPath:"#/properties/given/properties/assumptions/properties/transfer.unread/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["transfer.unread"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["transfer.unread"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["transfer.unread"],data:data111});
errors++;
}
}
if(data103["customers.auto-create"] !== undefined){
let data112 = data103["customers.auto-create"];
if(typeof data112 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.auto-create",schemaPath:"#/properties/given/properties/assumptions/properties/customers.auto-create/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["customers.auto-create"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.auto-create"],data:data112});
errors++;
}
if(!((data112 === "yes") || (data112 === "no"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.auto-create",schemaPath:"#/properties/given/properties/assumptions/properties/customers.auto-create/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["customers.auto-create"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["customers.auto-create"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.auto-create"],data:data112});
errors++;
}
}
if(data103["customers.first-state"] !== undefined){
let data113 = data103["customers.first-state"];
if(typeof data113 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.first-state",schemaPath:"#/properties/given/properties/assumptions/properties/customers.first-state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["customers.first-state"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.first-state"],data:data113});
errors++;
}
if(!((data113 === "online") || (data113 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.first-state",schemaPath:"#/properties/given/properties/assumptions/properties/customers.first-state/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["customers.first-state"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["customers.first-state"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.first-state"],data:data113});
errors++;
}
}
if(data103["customers.flat-body"] !== undefined){
let data114 = data103["customers.flat-body"];
if(typeof data114 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.flat-body",schemaPath:"#/properties/given/properties/assumptions/properties/customers.flat-body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["customers.flat-body"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.flat-body"],data:data114});
errors++;
}
if(!((data114 === "refuse") || (data114 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.flat-body",schemaPath:"#/properties/given/properties/assumptions/properties/customers.flat-body/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["customers.flat-body"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["customers.flat-body"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.flat-body"],data:data114});
errors++;
}
}
if(data103["customers.on-duplicate"] !== undefined){
let data115 = data103["customers.on-duplicate"];
if(typeof data115 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.on-duplicate",schemaPath:"#/properties/given/properties/assumptions/properties/customers.on-duplicate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["customers.on-duplicate"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.on-duplicate"],data:data115});
errors++;
}
if(!((data115 === "error") || (data115 === "merge"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.on-duplicate",schemaPath:"#/properties/given/properties/assumptions/properties/customers.on-duplicate/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["customers.on-duplicate"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["customers.on-duplicate"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.on-duplicate"],data:data115});
errors++;
}
}
if(data103["customers.session-key"] !== undefined){
let data116 = data103["customers.session-key"];
if(typeof data116 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.session-key",schemaPath:"#/properties/given/properties/assumptions/properties/customers.session-key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["customers.session-key"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.session-key"],data:data116});
errors++;
}
if(!((data116 === "ignored") || (data116 === "own"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.session-key",schemaPath:"#/properties/given/properties/assumptions/properties/customers.session-key/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["customers.session-key"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["customers.session-key"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.session-key"],data:data116});
errors++;
}
}
if(data103["customers.status-assigning"] !== undefined){
let data117 = data103["customers.status-assigning"];
if(typeof data117 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.status-assigning",schemaPath:"#/properties/given/properties/assumptions/properties/customers.status-assigning/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["customers.status-assigning"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.status-assigning"],data:data117});
errors++;
}
if(!(((data117 === "in-queue") || (data117 === "no-session")) || (data117 === "in-session"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.status-assigning",schemaPath:"#/properties/given/properties/assumptions/properties/customers.status-assigning/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["customers.status-assigning"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["customers.status-assigning"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.status-assigning"],data:data117});
errors++;
}
}
if(data103["customers.status-of-nobody"] !== undefined){
let data118 = data103["customers.status-of-nobody"];
if(typeof data118 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.status-of-nobody",schemaPath:"#/properties/given/properties/assumptions/properties/customers.status-of-nobody/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["customers.status-of-nobody"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.status-of-nobody"],data:data118});
errors++;
}
if(!((data118 === "refuse") || (data118 === "invalid"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.status-of-nobody",schemaPath:"#/properties/given/properties/assumptions/properties/customers.status-of-nobody/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["customers.status-of-nobody"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["customers.status-of-nobody"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.status-of-nobody"],data:data118});
errors++;
}
}
if(data103["customers.status-with-robot"] !== undefined){
let data119 = data103["customers.status-with-robot"];
if(typeof data119 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.status-with-robot",schemaPath:"#/properties/given/properties/assumptions/properties/customers.status-with-robot/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["customers.status-with-robot"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.status-with-robot"],data:data119});
errors++;
}
if(!((data119 === "no-session") || (data119 === "in-session"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.status-with-robot",schemaPath:"#/properties/given/properties/assumptions/properties/customers.status-with-robot/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["customers.status-with-robot"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["customers.status-with-robot"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.status-with-robot"],data:data119});
errors++;
}
}
if(data103["customers.unknown"] !== undefined){
let data120 = data103["customers.unknown"];
if(typeof data120 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.unknown",schemaPath:"#/properties/given/properties/assumptions/properties/customers.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["customers.unknown"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.unknown"],data:data120});
errors++;
}
if(!((data120 === "2015") || (data120 === "2000"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/customers.unknown",schemaPath:"#/properties/given/properties/assumptions/properties/customers.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["customers.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["customers.unknown"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["customers.unknown"],data:data120});
errors++;
}
}
if(data103["auth.clock"] !== undefined){
let data121 = data103["auth.clock"];
if(typeof data121 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/auth.clock",schemaPath:"#/properties/given/properties/assumptions/properties/auth.clock/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["auth.clock"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["auth.clock"],data:data121});
errors++;
}
if(!((data121 === "either") || (data121 === "company"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/auth.clock",schemaPath:"#/properties/given/properties/assumptions/properties/auth.clock/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["auth.clock"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["auth.clock"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["auth.clock"],data:data121});
errors++;
}
}
if(data103["auth.legacy"] !== undefined){
let data122 = data103["auth.legacy"];
if(typeof data122 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/auth.legacy",schemaPath:"#/properties/given/properties/assumptions/properties/auth.legacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["auth.legacy"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["auth.legacy"],data:data122});
errors++;
}
if(!((data122 === "off") || (data122 === "on"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/auth.legacy",schemaPath:"#/properties/given/properties/assumptions/properties/auth.legacy/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["auth.legacy"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["auth.legacy"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["auth.legacy"],data:data122});
errors++;
}
}
if(data103["auth.status"] !== undefined){
let data123 = data103["auth.status"];
if(typeof data123 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/auth.status",schemaPath:"#/properties/given/properties/assumptions/properties/auth.status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["auth.status"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["auth.status"],data:data123});
errors++;
}
if(!((data123 === "200") || (data123 === "401"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/auth.status",schemaPath:"#/properties/given/properties/assumptions/properties/auth.status/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["auth.status"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["auth.status"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["auth.status"],data:data123});
errors++;
}
}
if(data103["auth.unknown-email"] !== undefined){
let data124 = data103["auth.unknown-email"];
if(typeof data124 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/auth.unknown-email",schemaPath:"#/properties/given/properties/assumptions/properties/auth.unknown-email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["auth.unknown-email"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["auth.unknown-email"],data:data124});
errors++;
}
if(!((data124 === "2015") || (data124 === "2059"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/auth.unknown-email",schemaPath:"#/properties/given/properties/assumptions/properties/auth.unknown-email/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["auth.unknown-email"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["auth.unknown-email"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["auth.unknown-email"],data:data124});
errors++;
}
}
if(data103["body.charset"] !== undefined){
let data125 = data103["body.charset"];
if(typeof data125 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/body.charset",schemaPath:"#/properties/given/properties/assumptions/properties/body.charset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["body.charset"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["body.charset"],data:data125});
errors++;
}
if(!((data125 === "declared") || (data125 === "utf-8"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/body.charset",schemaPath:"#/properties/given/properties/assumptions/properties/body.charset/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["body.charset"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["body.charset"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["body.charset"],data:data125});
errors++;
}
}
if(data103["body.mislabelled"] !== undefined){
let data126 = data103["body.mislabelled"];
if(typeof data126 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/body.mislabelled",schemaPath:"#/properties/given/properties/assumptions/properties/body.mislabelled/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["body.mislabelled"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["body.mislabelled"],data:data126});
errors++;
}
if(!((data126 === "form") || (data126 === "json"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/body.mislabelled",schemaPath:"#/properties/given/properties/assumptions/properties/body.mislabelled/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["body.mislabelled"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["body.mislabelled"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["body.mislabelled"],data:data126});
errors++;
}
}
if(data103["limits.global"] !== undefined){
let data127 = data103["limits.global"];
if(typeof data127 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/limits.global",schemaPath:"#/properties/given/properties/assumptions/properties/limits.global/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["limits.global"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["limits.global"],data:data127});
errors++;
}
if(!((data127 === "off") || (data127 === "on"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/limits.global",schemaPath:"#/properties/given/properties/assumptions/properties/limits.global/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["limits.global"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["limits.global"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["limits.global"],data:data127});
errors++;
}
}
if(data103["limits.global-per"] !== undefined){
let data128 = data103["limits.global-per"];
if(typeof data128 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/limits.global-per",schemaPath:"#/properties/given/properties/assumptions/properties/limits.global-per/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["limits.global-per"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["limits.global-per"],data:data128});
errors++;
}
if(!((data128 === "company") || (data128 === "operation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/limits.global-per",schemaPath:"#/properties/given/properties/assumptions/properties/limits.global-per/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["limits.global-per"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["limits.global-per"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["limits.global-per"],data:data128});
errors++;
}
}
if(data103["limits.reply"] !== undefined){
let data129 = data103["limits.reply"];
if(typeof data129 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/limits.reply",schemaPath:"#/properties/given/properties/assumptions/properties/limits.reply/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["limits.reply"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["limits.reply"],data:data129});
errors++;
}
if(!((data129 === "code-2000") || (data129 === "http-429"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/limits.reply",schemaPath:"#/properties/given/properties/assumptions/properties/limits.reply/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["limits.reply"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["limits.reply"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["limits.reply"],data:data129});
errors++;
}
}
if(data103["refusals.code-message"] !== undefined){
let data130 = data103["refusals.code-message"];
if(typeof data130 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/refusals.code-message",schemaPath:"#/properties/given/properties/assumptions/properties/refusals.code-message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["refusals.code-message"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["refusals.code-message"],data:data130});
errors++;
}
if(!((data130 === "both") || (data130 === "message"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/refusals.code-message",schemaPath:"#/properties/given/properties/assumptions/properties/refusals.code-message/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["refusals.code-message"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["refusals.code-message"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["refusals.code-message"],data:data130});
errors++;
}
}
if(data103["words.empty"] !== undefined){
let data131 = data103["words.empty"];
if(typeof data131 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/words.empty",schemaPath:"#/properties/given/properties/assumptions/properties/words.empty/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["words.empty"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["words.empty"],data:data131});
errors++;
}
if(!((data131 === "refuse") || (data131 === "absent"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/words.empty",schemaPath:"#/properties/given/properties/assumptions/properties/words.empty/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["words.empty"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["words.empty"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["words.empty"],data:data131});
errors++;
}
}
if(data103["messages.again"] !== undefined){
let data132 = data103["messages.again"];
if(typeof data132 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.again",schemaPath:"#/properties/given/properties/assumptions/properties/messages.again/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.again"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.again"],data:data132});
errors++;
}
if(!(((data132 === "once") || (data132 === "refuse")) || (data132 === "double"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.again",schemaPath:"#/properties/given/properties/assumptions/properties/messages.again/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.again"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.again"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.again"],data:data132});
errors++;
}
}
if(data103["messages.app-id"] !== undefined){
let data133 = data103["messages.app-id"];
if(typeof data133 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.app-id",schemaPath:"#/properties/given/properties/assumptions/properties/messages.app-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.app-id"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.app-id"],data:data133});
errors++;
}
if(!((data133 === "customer") || (data133 === "channel"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.app-id",schemaPath:"#/properties/given/properties/assumptions/properties/messages.app-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.app-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.app-id"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.app-id"],data:data133});
errors++;
}
}
if(data103["messages.close-by-customer"] !== undefined){
let data134 = data103["messages.close-by-customer"];
if(typeof data134 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.close-by-customer",schemaPath:"#/properties/given/properties/assumptions/properties/messages.close-by-customer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.close-by-customer"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.close-by-customer"],data:data134});
errors++;
}
if(!((data134 === "close") || (data134 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.close-by-customer",schemaPath:"#/properties/given/properties/assumptions/properties/messages.close-by-customer/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.close-by-customer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.close-by-customer"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.close-by-customer"],data:data134});
errors++;
}
}
if(data103["messages.late-queueing"] !== undefined){
let data135 = data103["messages.late-queueing"];
if(typeof data135 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.late-queueing",schemaPath:"#/properties/given/properties/assumptions/properties/messages.late-queueing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.late-queueing"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.late-queueing"],data:data135});
errors++;
}
if(!((data135 === "deliver") || (data135 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.late-queueing",schemaPath:"#/properties/given/properties/assumptions/properties/messages.late-queueing/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.late-queueing"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.late-queueing"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.late-queueing"],data:data135});
errors++;
}
}
if(data103["messages.left-counted"] !== undefined){
let data136 = data103["messages.left-counted"];
if(typeof data136 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.left-counted",schemaPath:"#/properties/given/properties/assumptions/properties/messages.left-counted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.left-counted"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.left-counted"],data:data136});
errors++;
}
if(!((data136 === "reachable") || (data136 === "named"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.left-counted",schemaPath:"#/properties/given/properties/assumptions/properties/messages.left-counted/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.left-counted"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.left-counted"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.left-counted"],data:data136});
errors++;
}
}
if(data103["messages.left-settled"] !== undefined){
let data137 = data103["messages.left-settled"];
if(typeof data137 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.left-settled",schemaPath:"#/properties/given/properties/assumptions/properties/messages.left-settled/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.left-settled"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.left-settled"],data:data137});
errors++;
}
if(!((data137 === "session") || (data137 === "never"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.left-settled",schemaPath:"#/properties/given/properties/assumptions/properties/messages.left-settled/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.left-settled"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.left-settled"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.left-settled"],data:data137});
errors++;
}
}
if(data103["messages.missing-parameter"] !== undefined){
let data138 = data103["messages.missing-parameter"];
if(typeof data138 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.missing-parameter",schemaPath:"#/properties/given/properties/assumptions/properties/messages.missing-parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.missing-parameter"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.missing-parameter"],data:data138});
errors++;
}
if(!((data138 === "2062") || (data138 === "2000"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.missing-parameter",schemaPath:"#/properties/given/properties/assumptions/properties/messages.missing-parameter/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.missing-parameter"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.missing-parameter"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.missing-parameter"],data:data138});
errors++;
}
}
if(data103["messages.read-method"] !== undefined){
let data139 = data103["messages.read-method"];
if(typeof data139 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.read-method",schemaPath:"#/properties/given/properties/assumptions/properties/messages.read-method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.read-method"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.read-method"],data:data139});
errors++;
}
if(!((data139 === "post") || (data139 === "get-too"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.read-method",schemaPath:"#/properties/given/properties/assumptions/properties/messages.read-method/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.read-method"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.read-method"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.read-method"],data:data139});
errors++;
}
}
if(data103["messages.read-unknown"] !== undefined){
let data140 = data103["messages.read-unknown"];
if(typeof data140 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.read-unknown",schemaPath:"#/properties/given/properties/assumptions/properties/messages.read-unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.read-unknown"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.read-unknown"],data:data140});
errors++;
}
if(!((data140 === "ignore") || (data140 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.read-unknown",schemaPath:"#/properties/given/properties/assumptions/properties/messages.read-unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.read-unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.read-unknown"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.read-unknown"],data:data140});
errors++;
}
}
if(data103["messages.unknown-type"] !== undefined){
let data141 = data103["messages.unknown-type"];
if(typeof data141 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.unknown-type",schemaPath:"#/properties/given/properties/assumptions/properties/messages.unknown-type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.unknown-type"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.unknown-type"],data:data141});
errors++;
}
if(!((data141 === "refuse") || (data141 === "ignore"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.unknown-type",schemaPath:"#/properties/given/properties/assumptions/properties/messages.unknown-type/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.unknown-type"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.unknown-type"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.unknown-type"],data:data141});
errors++;
}
}
if(data103["messages.unread-shape"] !== undefined){
let data142 = data103["messages.unread-shape"];
if(typeof data142 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.unread-shape",schemaPath:"#/properties/given/properties/assumptions/properties/messages.unread-shape/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.unread-shape"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.unread-shape"],data:data142});
errors++;
}
if(!((data142 === "push") || (data142 === "content"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.unread-shape",schemaPath:"#/properties/given/properties/assumptions/properties/messages.unread-shape/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.unread-shape"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.unread-shape"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.unread-shape"],data:data142});
errors++;
}
}
if(data103["messages.video-and-file"] !== undefined){
let data143 = data103["messages.video-and-file"];
if(typeof data143 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.video-and-file",schemaPath:"#/properties/given/properties/assumptions/properties/messages.video-and-file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.video-and-file"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.video-and-file"],data:data143});
errors++;
}
if(!((data143 === "accept") || (data143 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.video-and-file",schemaPath:"#/properties/given/properties/assumptions/properties/messages.video-and-file/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.video-and-file"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.video-and-file"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.video-and-file"],data:data143});
errors++;
}
}
if(data103["messages.wrong-id"] !== undefined){
let data144 = data103["messages.wrong-id"];
if(typeof data144 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.wrong-id",schemaPath:"#/properties/given/properties/assumptions/properties/messages.wrong-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["messages.wrong-id"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.wrong-id"],data:data144});
errors++;
}
if(!((data144 === "refuse") || (data144 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/messages.wrong-id",schemaPath:"#/properties/given/properties/assumptions/properties/messages.wrong-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["messages.wrong-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["messages.wrong-id"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["messages.wrong-id"],data:data144});
errors++;
}
}
if(data103["sensitive-words.off"] !== undefined){
let data145 = data103["sensitive-words.off"];
if(typeof data145 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/sensitive-words.off",schemaPath:"#/properties/given/properties/assumptions/properties/sensitive-words.off/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["sensitive-words.off"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["sensitive-words.off"],data:data145});
errors++;
}
if(!(((data145 === "zero") || (data145 === "empty")) || (data145 === "null"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/sensitive-words.off",schemaPath:"#/properties/given/properties/assumptions/properties/sensitive-words.off/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["sensitive-words.off"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["sensitive-words.off"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["sensitive-words.off"],data:data145});
errors++;
}
}
if(data103["paging.empty-pages"] !== undefined){
let data146 = data103["paging.empty-pages"];
if(typeof data146 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/paging.empty-pages",schemaPath:"#/properties/given/properties/assumptions/properties/paging.empty-pages/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["paging.empty-pages"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["paging.empty-pages"],data:data146});
errors++;
}
if(!((data146 === "one") || (data146 === "zero"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/paging.empty-pages",schemaPath:"#/properties/given/properties/assumptions/properties/paging.empty-pages/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["paging.empty-pages"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["paging.empty-pages"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["paging.empty-pages"],data:data146});
errors++;
}
}
if(data103["paging.page"] !== undefined){
let data147 = data103["paging.page"];
if(typeof data147 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/paging.page",schemaPath:"#/properties/given/properties/assumptions/properties/paging.page/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["paging.page"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["paging.page"],data:data147});
errors++;
}
if(!((data147 === "refuse") || (data147 === "first"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/paging.page",schemaPath:"#/properties/given/properties/assumptions/properties/paging.page/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["paging.page"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["paging.page"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["paging.page"],data:data147});
errors++;
}
}
if(data103["paging.size"] !== undefined){
let data148 = data103["paging.size"];
if(typeof data148 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/paging.size",schemaPath:"#/properties/given/properties/assumptions/properties/paging.size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["paging.size"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["paging.size"],data:data148});
errors++;
}
if(!((data148 === "refuse") || (data148 === "nearest"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/paging.size",schemaPath:"#/properties/given/properties/assumptions/properties/paging.size/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["paging.size"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["paging.size"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["paging.size"],data:data148});
errors++;
}
}
if(data103["push.body"] !== undefined){
let data149 = data103["push.body"];
if(typeof data149 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.body",schemaPath:"#/properties/given/properties/assumptions/properties/push.body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.body"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.body"],data:data149});
errors++;
}
if(!((data149 === "ignored") || (data149 === "violation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.body",schemaPath:"#/properties/given/properties/assumptions/properties/push.body/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.body"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.body"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.body"],data:data149});
errors++;
}
}
if(data103["push.counts"] !== undefined){
let data150 = data103["push.counts"];
if(typeof data150 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.counts",schemaPath:"#/properties/given/properties/assumptions/properties/push.counts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.counts"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.counts"],data:data150});
errors++;
}
if(!((data150 === "timeouts") || (data150 === "failures"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.counts",schemaPath:"#/properties/given/properties/assumptions/properties/push.counts/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.counts"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.counts"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.counts"],data:data150});
errors++;
}
}
if(data103["push.created-at"] !== undefined){
let data151 = data103["push.created-at"];
if(typeof data151 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.created-at",schemaPath:"#/properties/given/properties/assumptions/properties/push.created-at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.created-at"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.created-at"],data:data151});
errors++;
}
if(!((data151 === "dashes") || (data151 === "compact"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.created-at",schemaPath:"#/properties/given/properties/assumptions/properties/push.created-at/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.created-at"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.created-at"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.created-at"],data:data151});
errors++;
}
}
if(data103["push.headers"] !== undefined){
let data152 = data103["push.headers"];
if(typeof data152 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.headers",schemaPath:"#/properties/given/properties/assumptions/properties/push.headers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.headers"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.headers"],data:data152});
errors++;
}
if(!((data152 === "ruby") || (data152 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.headers",schemaPath:"#/properties/given/properties/assumptions/properties/push.headers/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.headers"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.headers"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.headers"],data:data152});
errors++;
}
}
if(data103["push.lane"] !== undefined){
let data153 = data103["push.lane"];
if(typeof data153 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.lane",schemaPath:"#/properties/given/properties/assumptions/properties/push.lane/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.lane"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.lane"],data:data153});
errors++;
}
if(!((data153 === "conversation") || (data153 === "url"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.lane",schemaPath:"#/properties/given/properties/assumptions/properties/push.lane/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.lane"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.lane"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.lane"],data:data153});
errors++;
}
}
if(data103["push.own-close"] !== undefined){
let data154 = data103["push.own-close"];
if(typeof data154 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.own-close",schemaPath:"#/properties/given/properties/assumptions/properties/push.own-close/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.own-close"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.own-close"],data:data154});
errors++;
}
if(!((data154 === "on") || (data154 === "off"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.own-close",schemaPath:"#/properties/given/properties/assumptions/properties/push.own-close/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.own-close"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.own-close"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.own-close"],data:data154});
errors++;
}
}
if(data103["push.redirect-close"] !== undefined){
let data155 = data103["push.redirect-close"];
if(typeof data155 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.redirect-close",schemaPath:"#/properties/given/properties/assumptions/properties/push.redirect-close/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.redirect-close"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.redirect-close"],data:data155});
errors++;
}
if(!((data155 === "off") || (data155 === "on"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.redirect-close",schemaPath:"#/properties/given/properties/assumptions/properties/push.redirect-close/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.redirect-close"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.redirect-close"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.redirect-close"],data:data155});
errors++;
}
}
if(data103["push.retry"] !== undefined){
let data156 = data103["push.retry"];
if(typeof data156 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.retry",schemaPath:"#/properties/given/properties/assumptions/properties/push.retry/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.retry"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.retry"],data:data156});
errors++;
}
if(!((data156 === "none") || (data156 === "2018"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.retry",schemaPath:"#/properties/given/properties/assumptions/properties/push.retry/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.retry"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.retry"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.retry"],data:data156});
errors++;
}
}
if(data103["push.start-session"] !== undefined){
let data157 = data103["push.start-session"];
if(typeof data157 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.start-session",schemaPath:"#/properties/given/properties/assumptions/properties/push.start-session/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.start-session"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.start-session"],data:data157});
errors++;
}
if(!((data157 === "always") || (data157 === "queued-only"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.start-session",schemaPath:"#/properties/given/properties/assumptions/properties/push.start-session/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.start-session"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.start-session"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.start-session"],data:data157});
errors++;
}
}
if(data103["push.suspension-end"] !== undefined){
let data158 = data103["push.suspension-end"];
if(typeof data158 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.suspension-end",schemaPath:"#/properties/given/properties/assumptions/properties/push.suspension-end/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.suspension-end"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.suspension-end"],data:data158});
errors++;
}
if(!((data158 === "last") || (data158 === "tenth"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.suspension-end",schemaPath:"#/properties/given/properties/assumptions/properties/push.suspension-end/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.suspension-end"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.suspension-end"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.suspension-end"],data:data158});
errors++;
}
}
if(data103["push.unsupported-types"] !== undefined){
let data159 = data103["push.unsupported-types"];
if(typeof data159 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.unsupported-types",schemaPath:"#/properties/given/properties/assumptions/properties/push.unsupported-types/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.unsupported-types"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.unsupported-types"],data:data159});
errors++;
}
if(!((data159 === "refuse") || (data159 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.unsupported-types",schemaPath:"#/properties/given/properties/assumptions/properties/push.unsupported-types/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.unsupported-types"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.unsupported-types"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.unsupported-types"],data:data159});
errors++;
}
}
if(data103["push.while-offline"] !== undefined){
let data160 = data103["push.while-offline"];
if(typeof data160 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.while-offline",schemaPath:"#/properties/given/properties/assumptions/properties/push.while-offline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.while-offline"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.while-offline"],data:data160});
errors++;
}
if(!((data160 === "push") || (data160 === "collect"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.while-offline",schemaPath:"#/properties/given/properties/assumptions/properties/push.while-offline/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.while-offline"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.while-offline"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.while-offline"],data:data160});
errors++;
}
}
if(data103["push.while-suspended"] !== undefined){
let data161 = data103["push.while-suspended"];
if(typeof data161 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.while-suspended",schemaPath:"#/properties/given/properties/assumptions/properties/push.while-suspended/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.while-suspended"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.while-suspended"],data:data161});
errors++;
}
if(!((data161 === "drop") || (data161 === "hold"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.while-suspended",schemaPath:"#/properties/given/properties/assumptions/properties/push.while-suspended/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.while-suspended"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.while-suspended"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.while-suspended"],data:data161});
errors++;
}
}
if(data103["push.window"] !== undefined){
let data162 = data103["push.window"];
if(typeof data162 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.window",schemaPath:"#/properties/given/properties/assumptions/properties/push.window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["push.window"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["push.window"],data:data162});
errors++;
}
if(!((data162 === "sliding") || (data162 === "fixed"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/push.window",schemaPath:"#/properties/given/properties/assumptions/properties/push.window/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["push.window"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["push.window"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["push.window"],data:data162});
errors++;
}
}
if(data103["queues.abandoned-channel"] !== undefined){
let data163 = data103["queues.abandoned-channel"];
if(typeof data163 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-channel",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-channel"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-channel"],data:data163});
errors++;
}
if(!((data163 === "platform") || (data163 === "custom"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-channel",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-channel/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["queues.abandoned-channel"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-channel"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-channel"],data:data163});
errors++;
}
}
if(data103["queues.abandoned-count"] !== undefined){
let data164 = data103["queues.abandoned-count"];
if(typeof data164 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-count",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-count/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-count"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-count"],data:data164});
errors++;
}
if(!((data164 === "total") || (data164 === "page"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-count",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-count/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["queues.abandoned-count"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-count"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-count"],data:data164});
errors++;
}
}
if(data103["queues.abandoned-customer"] !== undefined){
let data165 = data103["queues.abandoned-customer"];
if(typeof data165 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-customer",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-customer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-customer"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-customer"],data:data165});
errors++;
}
if(!((data165 === "object") || (data165 === "string"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-customer",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-customer/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["queues.abandoned-customer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-customer"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-customer"],data:data165});
errors++;
}
}
if(data103["queues.abandoned-json"] !== undefined){
let data166 = data103["queues.abandoned-json"];
if(typeof data166 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-json",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-json/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-json"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-json"],data:data166});
errors++;
}
if(!((data166 === "accept") || (data166 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-json",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-json/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["queues.abandoned-json"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-json"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-json"],data:data166});
errors++;
}
}
if(data103["queues.abandoned-paging"] !== undefined){
let data167 = data103["queues.abandoned-paging"];
if(typeof data167 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-paging",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-paging/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-paging"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-paging"],data:data167});
errors++;
}
if(!((data167 === "meta") || (data167 === "top-level"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-paging",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-paging/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["queues.abandoned-paging"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-paging"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-paging"],data:data167});
errors++;
}
}
if(data103["queues.abandoned-seconds"] !== undefined){
let data168 = data103["queues.abandoned-seconds"];
if(typeof data168 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-seconds",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-seconds/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-seconds"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-seconds"],data:data168});
errors++;
}
if(!((data168 === "integer") || (data168 === "string"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-seconds",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-seconds/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["queues.abandoned-seconds"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-seconds"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-seconds"],data:data168});
errors++;
}
}
if(data103["queues.abandoned-window"] !== undefined){
let data169 = data103["queues.abandoned-window"];
if(typeof data169 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-window",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-window"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-window"],data:data169});
errors++;
}
if(!((data169 === "joined") || (data169 === "left"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.abandoned-window",schemaPath:"#/properties/given/properties/assumptions/properties/queues.abandoned-window/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["queues.abandoned-window"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-window"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.abandoned-window"],data:data169});
errors++;
}
}
if(data103["queues.deserted"] !== undefined){
let data170 = data103["queues.deserted"];
if(typeof data170 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.deserted",schemaPath:"#/properties/given/properties/assumptions/properties/queues.deserted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["queues.deserted"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.deserted"],data:data170});
errors++;
}
if(!((data170 === "wait") || (data170 === "dissolve"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.deserted",schemaPath:"#/properties/given/properties/assumptions/properties/queues.deserted/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["queues.deserted"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["queues.deserted"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.deserted"],data:data170});
errors++;
}
}
if(data103["queues.not-waiting"] !== undefined){
let data171 = data103["queues.not-waiting"];
if(typeof data171 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.not-waiting",schemaPath:"#/properties/given/properties/assumptions/properties/queues.not-waiting/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["queues.not-waiting"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.not-waiting"],data:data171});
errors++;
}
if(!((data171 === "refuse") || (data171 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.not-waiting",schemaPath:"#/properties/given/properties/assumptions/properties/queues.not-waiting/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["queues.not-waiting"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["queues.not-waiting"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.not-waiting"],data:data171});
errors++;
}
}
if(data103["queues.status-of-nobody"] !== undefined){
let data172 = data103["queues.status-of-nobody"];
if(typeof data172 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.status-of-nobody",schemaPath:"#/properties/given/properties/assumptions/properties/queues.status-of-nobody/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["queues.status-of-nobody"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.status-of-nobody"],data:data172});
errors++;
}
if(!((data172 === "not-in-queue") || (data172 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/queues.status-of-nobody",schemaPath:"#/properties/given/properties/assumptions/properties/queues.status-of-nobody/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["queues.status-of-nobody"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["queues.status-of-nobody"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["queues.status-of-nobody"],data:data172});
errors++;
}
}
if(data103["records.date-only-end"] !== undefined){
let data173 = data103["records.date-only-end"];
if(typeof data173 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/records.date-only-end",schemaPath:"#/properties/given/properties/assumptions/properties/records.date-only-end/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["records.date-only-end"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["records.date-only-end"],data:data173});
errors++;
}
if(!((data173 === "midnight") || (data173 === "day-end"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/records.date-only-end",schemaPath:"#/properties/given/properties/assumptions/properties/records.date-only-end/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["records.date-only-end"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["records.date-only-end"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["records.date-only-end"],data:data173});
errors++;
}
}
if(data103["records.limit"] !== undefined){
let data174 = data103["records.limit"];
if(typeof data174 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/records.limit",schemaPath:"#/properties/given/properties/assumptions/properties/records.limit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["records.limit"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["records.limit"],data:data174});
errors++;
}
if(!(((data174 === "30-days") || (data174 === "31-days")) || (data174 === "age"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/records.limit",schemaPath:"#/properties/given/properties/assumptions/properties/records.limit/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["records.limit"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["records.limit"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["records.limit"],data:data174});
errors++;
}
}
if(data103["records.session-id"] !== undefined){
let data175 = data103["records.session-id"];
if(typeof data175 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/records.session-id",schemaPath:"#/properties/given/properties/assumptions/properties/records.session-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["records.session-id"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["records.session-id"],data:data175});
errors++;
}
if(!((data175 === "conversation") || (data175 === "sub-session"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/records.session-id",schemaPath:"#/properties/given/properties/assumptions/properties/records.session-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["records.session-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["records.session-id"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["records.session-id"],data:data175});
errors++;
}
}
if(data103["records.vote-window"] !== undefined){
let data176 = data103["records.vote-window"];
if(typeof data176 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/records.vote-window",schemaPath:"#/properties/given/properties/assumptions/properties/records.vote-window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["records.vote-window"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["records.vote-window"],data:data176});
errors++;
}
if(!(((data176 === "voted") || (data176 === "opened")) || (data176 === "closed"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/records.vote-window",schemaPath:"#/properties/given/properties/assumptions/properties/records.vote-window/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["records.vote-window"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["records.vote-window"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["records.vote-window"],data:data176});
errors++;
}
}
if(data103["robots.click"] !== undefined){
let data177 = data103["robots.click"];
if(typeof data177 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.click",schemaPath:"#/properties/given/properties/assumptions/properties/robots.click/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.click"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.click"],data:data177});
errors++;
}
if(!((data177 === "answer") || (data177 === "silent"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.click",schemaPath:"#/properties/given/properties/assumptions/properties/robots.click/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.click"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.click"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.click"],data:data177});
errors++;
}
}
if(data103["robots.flow-answer"] !== undefined){
let data178 = data103["robots.flow-answer"];
if(typeof data178 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.flow-answer",schemaPath:"#/properties/given/properties/assumptions/properties/robots.flow-answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.flow-answer"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.flow-answer"],data:data178});
errors++;
}
if(!((data178 === "flow-content") || (data178 === "empty"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.flow-answer",schemaPath:"#/properties/given/properties/assumptions/properties/robots.flow-answer/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.flow-answer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.flow-answer"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.flow-answer"],data:data178});
errors++;
}
}
if(data103["robots.flow-id"] !== undefined){
let data179 = data103["robots.flow-id"];
if(typeof data179 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.flow-id",schemaPath:"#/properties/given/properties/assumptions/properties/robots.flow-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.flow-id"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.flow-id"],data:data179});
errors++;
}
if(!((data179 === "required") || (data179 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.flow-id",schemaPath:"#/properties/given/properties/assumptions/properties/robots.flow-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.flow-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.flow-id"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.flow-id"],data:data179});
errors++;
}
}
if(data103["robots.flow-offer"] !== undefined){
let data180 = data103["robots.flow-offer"];
if(typeof data180 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.flow-offer",schemaPath:"#/properties/given/properties/assumptions/properties/robots.flow-offer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.flow-offer"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.flow-offer"],data:data180});
errors++;
}
if(!((data180 === "any") || (data180 === "shown"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.flow-offer",schemaPath:"#/properties/given/properties/assumptions/properties/robots.flow-offer/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.flow-offer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.flow-offer"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.flow-offer"],data:data180});
errors++;
}
}
if(data103["robots.hit-answer"] !== undefined){
let data181 = data103["robots.hit-answer"];
if(typeof data181 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.hit-answer",schemaPath:"#/properties/given/properties/assumptions/properties/robots.hit-answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.hit-answer"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.hit-answer"],data:data181});
errors++;
}
if(!((data181 === "any") || (data181 === "known"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.hit-answer",schemaPath:"#/properties/given/properties/assumptions/properties/robots.hit-answer/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.hit-answer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.hit-answer"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.hit-answer"],data:data181});
errors++;
}
}
if(data103["robots.hit-fields"] !== undefined){
let data182 = data103["robots.hit-fields"];
if(typeof data182 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.hit-fields",schemaPath:"#/properties/given/properties/assumptions/properties/robots.hit-fields/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.hit-fields"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.hit-fields"],data:data182});
errors++;
}
if(!((data182 === "required") || (data182 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.hit-fields",schemaPath:"#/properties/given/properties/assumptions/properties/robots.hit-fields/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.hit-fields"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.hit-fields"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.hit-fields"],data:data182});
errors++;
}
}
if(data103["robots.rating-path"] !== undefined){
let data183 = data103["robots.rating-path"];
if(typeof data183 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.rating-path",schemaPath:"#/properties/given/properties/assumptions/properties/robots.rating-path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.rating-path"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.rating-path"],data:data183});
errors++;
}
if(!((data183 === "none") || (data183 === "/im/messages/robot_survey"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.rating-path",schemaPath:"#/properties/given/properties/assumptions/properties/robots.rating-path/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.rating-path"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.rating-path"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.rating-path"],data:data183});
errors++;
}
}
if(data103["robots.role"] !== undefined){
let data184 = data103["robots.role"];
if(typeof data184 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.role",schemaPath:"#/properties/given/properties/assumptions/properties/robots.role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.role"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.role"],data:data184});
errors++;
}
if(!((data184 === "any") || (data184 === "known"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.role",schemaPath:"#/properties/given/properties/assumptions/properties/robots.role/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.role"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.role"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.role"],data:data184});
errors++;
}
}
if(data103["robots.session-id"] !== undefined){
let data185 = data103["robots.session-id"];
if(typeof data185 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.session-id",schemaPath:"#/properties/given/properties/assumptions/properties/robots.session-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.session-id"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.session-id"],data:data185});
errors++;
}
if(!((data185 === "greeting") || (data185 === "any"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.session-id",schemaPath:"#/properties/given/properties/assumptions/properties/robots.session-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.session-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.session-id"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.session-id"],data:data185});
errors++;
}
}
if(data103["robots.unknown-flow"] !== undefined){
let data186 = data103["robots.unknown-flow"];
if(typeof data186 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.unknown-flow",schemaPath:"#/properties/given/properties/assumptions/properties/robots.unknown-flow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.unknown-flow"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.unknown-flow"],data:data186});
errors++;
}
if(!((data186 === "refuse") || (data186 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.unknown-flow",schemaPath:"#/properties/given/properties/assumptions/properties/robots.unknown-flow/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.unknown-flow"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.unknown-flow"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.unknown-flow"],data:data186});
errors++;
}
}
if(data103["robots.unknown-question"] !== undefined){
let data187 = data103["robots.unknown-question"];
if(typeof data187 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.unknown-question",schemaPath:"#/properties/given/properties/assumptions/properties/robots.unknown-question/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.unknown-question"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.unknown-question"],data:data187});
errors++;
}
if(!((data187 === "refuse") || (data187 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.unknown-question",schemaPath:"#/properties/given/properties/assumptions/properties/robots.unknown-question/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.unknown-question"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.unknown-question"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.unknown-question"],data:data187});
errors++;
}
}
if(data103["robots.without-session"] !== undefined){
let data188 = data103["robots.without-session"];
if(typeof data188 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.without-session",schemaPath:"#/properties/given/properties/assumptions/properties/robots.without-session/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["robots.without-session"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.without-session"],data:data188});
errors++;
}
if(!((data188 === "refuse") || (data188 === "answer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/robots.without-session",schemaPath:"#/properties/given/properties/assumptions/properties/robots.without-session/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["robots.without-session"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["robots.without-session"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["robots.without-session"],data:data188});
errors++;
}
}
if(data103["sessions.again"] !== undefined){
let data189 = data103["sessions.again"];
if(typeof data189 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/sessions.again",schemaPath:"#/properties/given/properties/assumptions/properties/sessions.again/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["sessions.again"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["sessions.again"],data:data189});
errors++;
}
if(!((data189 === "same") || (data189 === "new"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/sessions.again",schemaPath:"#/properties/given/properties/assumptions/properties/sessions.again/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["sessions.again"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["sessions.again"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["sessions.again"],data:data189});
errors++;
}
}
if(data103["sessions.unknown"] !== undefined){
let data190 = data103["sessions.unknown"];
if(typeof data190 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/sessions.unknown",schemaPath:"#/properties/given/properties/assumptions/properties/sessions.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["sessions.unknown"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["sessions.unknown"],data:data190});
errors++;
}
if(!((data190 === "9200") || (data190 === "2062"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/sessions.unknown",schemaPath:"#/properties/given/properties/assumptions/properties/sessions.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["sessions.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["sessions.unknown"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["sessions.unknown"],data:data190});
errors++;
}
}
if(data103["struct.api-customers"] !== undefined){
let data191 = data103["struct.api-customers"];
if(typeof data191 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/struct.api-customers",schemaPath:"#/properties/given/properties/assumptions/properties/struct.api-customers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["struct.api-customers"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["struct.api-customers"],data:data191});
errors++;
}
if(!((data191 === "refuse") || (data191 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/struct.api-customers",schemaPath:"#/properties/given/properties/assumptions/properties/struct.api-customers/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["struct.api-customers"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["struct.api-customers"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["struct.api-customers"],data:data191});
errors++;
}
}
if(data103["struct.other-parties"] !== undefined){
let data192 = data103["struct.other-parties"];
if(typeof data192 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/struct.other-parties",schemaPath:"#/properties/given/properties/assumptions/properties/struct.other-parties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["struct.other-parties"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["struct.other-parties"],data:data192});
errors++;
}
if(!((data192 === "refuse") || (data192 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/struct.other-parties",schemaPath:"#/properties/given/properties/assumptions/properties/struct.other-parties/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["struct.other-parties"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["struct.other-parties"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["struct.other-parties"],data:data192});
errors++;
}
}
if(data103["struct.refusals"] !== undefined){
let data193 = data103["struct.refusals"];
if(typeof data193 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/struct.refusals",schemaPath:"#/properties/given/properties/assumptions/properties/struct.refusals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["struct.refusals"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["struct.refusals"],data:data193});
errors++;
}
if(!((data193 === "status") || (data193 === "code"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/struct.refusals",schemaPath:"#/properties/given/properties/assumptions/properties/struct.refusals/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["struct.refusals"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["struct.refusals"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["struct.refusals"],data:data193});
errors++;
}
}
if(data103["struct.required"] !== undefined){
let data194 = data103["struct.required"];
if(typeof data194 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/struct.required",schemaPath:"#/properties/given/properties/assumptions/properties/struct.required/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["struct.required"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["struct.required"],data:data194});
errors++;
}
if(!((data194 === "all") || (data194 === "title"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/struct.required",schemaPath:"#/properties/given/properties/assumptions/properties/struct.required/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["struct.required"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["struct.required"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["struct.required"],data:data194});
errors++;
}
}
if(data103["struct.timestamp"] !== undefined){
let data195 = data103["struct.timestamp"];
if(typeof data195 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/struct.timestamp",schemaPath:"#/properties/given/properties/assumptions/properties/struct.timestamp/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["struct.timestamp"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["struct.timestamp"],data:data195});
errors++;
}
if(!((data195 === "any") || (data195 === "five-minutes"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/struct.timestamp",schemaPath:"#/properties/given/properties/assumptions/properties/struct.timestamp/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["struct.timestamp"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["struct.timestamp"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["struct.timestamp"],data:data195});
errors++;
}
}
if(data103["surveys.again"] !== undefined){
let data196 = data103["surveys.again"];
if(typeof data196 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.again",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.again/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["surveys.again"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.again"],data:data196});
errors++;
}
if(!((data196 === "refuse") || (data196 === "replace"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.again",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.again/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["surveys.again"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["surveys.again"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.again"],data:data196});
errors++;
}
}
if(data103["surveys.off"] !== undefined){
let data197 = data103["surveys.off"];
if(typeof data197 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.off",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.off/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["surveys.off"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.off"],data:data197});
errors++;
}
if(!((data197 === "accept") || (data197 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.off",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.off/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["surveys.off"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["surveys.off"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.off"],data:data197});
errors++;
}
}
if(data103["surveys.open-session"] !== undefined){
let data198 = data103["surveys.open-session"];
if(typeof data198 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.open-session",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.open-session/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["surveys.open-session"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.open-session"],data:data198});
errors++;
}
if(!((data198 === "accept") || (data198 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.open-session",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.open-session/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["surveys.open-session"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["surveys.open-session"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.open-session"],data:data198});
errors++;
}
}
if(data103["surveys.options"] !== undefined){
let data199 = data103["surveys.options"];
if(typeof data199 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.options",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.options/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["surveys.options"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.options"],data:data199});
errors++;
}
if(!((data199 === "shown") || (data199 === "compatible"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.options",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.options/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["surveys.options"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["surveys.options"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.options"],data:data199});
errors++;
}
}
if(data103["surveys.remark"] !== undefined){
let data200 = data103["surveys.remark"];
if(typeof data200 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.remark",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.remark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["surveys.remark"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.remark"],data:data200});
errors++;
}
if(!((data200 === "refuse") || (data200 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.remark",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.remark/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["surveys.remark"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["surveys.remark"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.remark"],data:data200});
errors++;
}
}
if(data103["surveys.unknown-answer"] !== undefined){
let data201 = data103["surveys.unknown-answer"];
if(typeof data201 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.unknown-answer",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.unknown-answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.assumptions.properties["surveys.unknown-answer"].type,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.unknown-answer"],data:data201});
errors++;
}
if(!(((data201 === "entry") || (data201 === "answer")) || (data201 === "any"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions/surveys.unknown-answer",schemaPath:"#/properties/given/properties/assumptions/properties/surveys.unknown-answer/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.assumptions.properties["surveys.unknown-answer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.assumptions.properties["surveys.unknown-answer"].enum,parentSchema:schema31.properties.given.properties.assumptions.properties["surveys.unknown-answer"],data:data201});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given/assumptions",schemaPath:"#/properties/given/properties/assumptions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.properties.assumptions.type,parentSchema:schema31.properties.given.properties.assumptions,data:data103});
errors++;
}
}
if(data2.webhook !== undefined){
let data202 = data2.webhook;
if(typeof data202 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/given/webhook",schemaPath:"#/properties/given/properties/webhook/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.given.properties.webhook.type,parentSchema:schema31.properties.given.properties.webhook,data:data202});
errors++;
}
if(!((data202 === "any") || (data202 === "stand-in"))){
vErrors = added(vErrors, {instancePath:instancePath+"/given/webhook",schemaPath:"#/properties/given/properties/webhook/enum",keyword:"enum",params:{allowedValues: schema31.properties.given.properties.webhook.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.given.properties.webhook.enum,parentSchema:schema31.properties.given.properties.webhook,data:data202});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.given.type,parentSchema:schema31.properties.given,data:data2});
errors++;
}
}
if(data.when !== undefined){
let data203 = data.when;
if((typeof data203 !== "string") && (!(data203 && typeof data203 == "object" && !Array.isArray(data203)))){
vErrors = added(vErrors, {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: schema31.properties.when.type},message:"must be string,object",schema:schema31.properties.when.type,parentSchema:schema31.properties.when,data:data203});
errors++;
}
const _errs426 = errors;
let valid50 = true;
const _errs427 = errors;
if(typeof data203 !== "string"){
vErrors = added(vErrors, {});
errors++;
}
var _valid0 = _errs427 === errors;
errors = _errs426;
if(vErrors !== null){
if(_errs426){
vErrors.length = _errs426;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs429 = errors;
if(typeof data203 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/0/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.when.allOf[0].then.type,parentSchema:schema31.properties.when.allOf[0].then,data:data203});
errors++;
}
if(!(data203 === "now")){
vErrors = added(vErrors, {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/0/then/enum",keyword:"enum",params:{allowedValues: schema31.properties.when.allOf[0].then.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.when.allOf[0].then.enum,parentSchema:schema31.properties.when.allOf[0].then,data:data203});
errors++;
}
var _valid0 = _errs429 === errors;
valid50 = _valid0;
}
if(!valid50){
vErrors = added(vErrors, {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.when.allOf[0].if,parentSchema:schema31.properties.when.allOf[0],data:data203});
errors++;
}
const _errs432 = errors;
let valid51 = true;
const _errs433 = errors;
if(!(data203 && typeof data203 == "object" && !Array.isArray(data203))){
vErrors = added(vErrors, {});
errors++;
}
var _valid1 = _errs433 === errors;
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs435 = errors;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.session === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/1/then/required",keyword:"required",params:{missingProperty: "session"},message:"must have required property '"+"session"+"'",schema:schema31.properties.when.allOf[1].then.required,parentSchema:schema31.properties.when.allOf[1].then,data:data203});
errors++;
}
for(const key20 in data203){
if(!((key20 === "session") || (key20 === "as"))){
vErrors = added(vErrors, {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.when.allOf[1].then,data:data203});
errors++;
}
}
if(data203.session !== undefined){
let data204 = data203.session;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/when/session",schemaPath:"#/properties/when/allOf/1/then/properties/session/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.when.allOf[1].then.properties.session.type,parentSchema:schema31.properties.when.allOf[1].then.properties.session,data:data204});
errors++;
}
}
if(data203.as !== undefined){
let data205 = data203.as;
if(typeof data205 === "string"){
if(!pattern5.test(data205)){
vErrors = added(vErrors, {instancePath:instancePath+"/when/as",schemaPath:"#/properties/when/allOf/1/then/properties/as/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"},message:"must match pattern \""+"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$"+"\"",schema:"^([A-Za-z]|\\$\\{)([\\w-]|\\$\\{\\w+\\}|\\{|\\})*$",parentSchema:schema31.properties.when.allOf[1].then.properties.as,data:data205});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/when/as",schemaPath:"#/properties/when/allOf/1/then/properties/as/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.when.allOf[1].then.properties.as.type,parentSchema:schema31.properties.when.allOf[1].then.properties.as,data:data205});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.when.allOf[1].then.type,parentSchema:schema31.properties.when.allOf[1].then,data:data203});
errors++;
}
var _valid1 = _errs435 === errors;
valid51 = _valid1;
}
if(!valid51){
vErrors = added(vErrors, {instancePath:instancePath+"/when",schemaPath:"#/properties/when/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.properties.when.allOf[1].if,parentSchema:schema31.properties.when.allOf[1],data:data203});
errors++;
}
}
if(data.steps !== undefined){
if(!(validate21(data.steps, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
}
return exports
})
