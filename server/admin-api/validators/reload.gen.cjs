// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":[],"properties":{"data":{"description":"a data file"},"assume":{"type":"object","additionalProperties":false,"required":[],"properties":{"agents.too-many":{"type":"string","enum":["refuse","answer"],"description":"What does a call get that counts unread messages for more than 30 agents?"},"agents.unknown":{"type":"string","enum":["5050","2005"],"description":"Which code does a call get if its agent does not exist?"},"agents.unread-unknown":{"type":"string","enum":["omit","refuse"],"description":"What does a count of unread messages answer for an agent who does not exist?"},"assignment.busy":{"type":"string","enum":["queue","offline"],"description":"Can a customer wait for a busy agent if no suitable agent is online?"},"groups.unknown":{"type":"string","enum":["5060","11012"],"description":"Which code does a call other than agent_status get if its group does not exist?"},"transfer.full":{"type":"string","enum":["exceed","refuse"],"description":"Can a transfer give an agent more customers than the agent’s capacity?"},"transfer.session-id":{"type":"string","enum":["new","old"],"description":"Which im_sub_session_id is in the transfer message itself?"},"transfer.unread":{"type":"string","enum":["settled","kept"],"description":"If the old agent has not read a message before a transfer, does it still count as unread for that agent?"},"customers.auto-create":{"type":"string","enum":["yes","no"],"description":"Does a request for a session, or a message left (−2), create a customer for an unknown customer_token?"},"customers.first-state":{"type":"string","enum":["online","offline"],"description":"Is a customer online if customer_online_state was never called for this customer?"},"customers.flat-body":{"type":"string","enum":["refuse","accept"],"description":"Is a customer created or changed if the fields are beside `customer`, not in it?"},"customers.on-duplicate":{"type":"string","enum":["error","merge"],"description":"What happens if a new customer has the token, e-mail or phone of another customer?"},"customers.session-key":{"type":"string","enum":["ignored","own"],"description":"Does customer_status with web_token and session_key find a session without a key?"},"customers.status-assigning":{"type":"string","enum":["in-queue","no-session","in-session"],"description":"What does customer_status answer while an agent is being chosen?"},"customers.status-of-nobody":{"type":"string","enum":["refuse","invalid"],"description":"What does customer_status answer without any token?"},"customers.status-with-robot":{"type":"string","enum":["no-session","in-session"],"description":"For customer_status and queue_status, is a customer who talks with a robot in a session?"},"customers.unknown":{"type":"string","enum":["2015","2000"],"description":"Which code does a call get that looks for a customer who does not exist?"},"auth.clock":{"type":"string","enum":["either","company"],"description":"If a test moved the company’s clock, which clock must a timestamp agree with, within five minutes?"},"auth.legacy":{"type":"string","enum":["off","on"],"description":"Is the old signature without nonce and sign_version still accepted?"},"auth.status":{"type":"string","enum":["200","401"],"description":"Which HTTP status does a call with a refused signature get?"},"auth.unknown-email":{"type":"string","enum":["2015","2059"],"description":"Which code does a call get whose email belongs to no administrator?"},"body.charset":{"type":"string","enum":["declared","utf-8"],"description":"Is a body read in the charset that its Content-Type names, for example GBK?"},"body.mislabelled":{"type":"string","enum":["form","json"],"description":"Is JSON read if its Content-Type says that it is a form, as curl -d does by default?"},"limits.global":{"type":"string","enum":["off","on"],"description":"Is the limit of 60 calls a minute enforced?"},"limits.global-per":{"type":"string","enum":["company","operation"],"description":"If the limit of 60 calls a minute is enforced, what does it count?"},"limits.reply":{"type":"string","enum":["code-2000","http-429"],"description":"What does a call over a rate limit get?"},"refusals.code-message":{"type":"string","enum":["both","message"],"description":"Does a refusal repeat its text in code_message?"},"words.empty":{"type":"string","enum":["refuse","absent"],"description":"What does a call get if a parameter with fixed values, such as assign_type, is empty?"},"messages.again":{"type":"string","enum":["once","refuse","double"],"description":"What happens to a second message with the same message_id?"},"messages.app-id":{"type":"string","enum":["customer","channel"],"description":"Which sessions need an app_id when their unread messages are listed?"},"messages.close-by-customer":{"type":"string","enum":["close","refuse"],"description":"Does a message of type close, sent by the customer, close the session?"},"messages.late-queueing":{"type":"string","enum":["deliver","refuse"],"description":"Where does a message for the queue (−3) go if the session has already started?"},"messages.left-counted":{"type":"string","enum":["reachable","named"],"description":"For which agents does a message left (−2) count?"},"messages.left-settled":{"type":"string","enum":["session","never"],"description":"Does a session with the customer settle the messages that the customer left?"},"messages.missing-parameter":{"type":"string","enum":["2062","2000"],"description":"Which code does a message to an agent get if a parameter is missing?"},"messages.read-method":{"type":"string","enum":["post","get-too"],"description":"Is read_messages also answered by GET?"},"messages.read-unknown":{"type":"string","enum":["ignore","refuse"],"description":"What does read_messages get for a message_id that the customer did not get in that session?"},"messages.unknown-type":{"type":"string","enum":["refuse","ignore"],"description":"What does a message get if the receiving side does not take its type, for example an image for a robot?"},"messages.unread-shape":{"type":"string","enum":["push","content"],"description":"Which fields does the list of unread messages have?"},"messages.video-and-file":{"type":"string","enum":["accept","refuse"],"description":"Can a customer send videos and files?"},"messages.wrong-id":{"type":"string","enum":["refuse","accept"],"description":"What does a message get if its message_id has characters other than letters, digits, _ and -?"},"sensitive-words.off":{"type":"string","enum":["zero","empty","null"],"description":"What is customer_is_open when sensitive words are off?"},"paging.empty-pages":{"type":"string","enum":["one","zero"],"description":"What is total_pages of an empty list?"},"paging.page":{"type":"string","enum":["refuse","first"],"description":"What does a list answer for page 0 or a negative page?"},"paging.size":{"type":"string","enum":["refuse","nearest"],"description":"What does a list answer if the page size is above the maximum or below 1?"},"push.body":{"type":"string","enum":["ignored","violation"],"description":"Is a 200 whose body is not empty a success?"},"push.counts":{"type":"string","enum":["timeouts","failures"],"description":"Which failures count towards the ten that suspend an address?"},"push.created-at":{"type":"string","enum":["dashes","compact"],"description":"How is message_created_at written?"},"push.headers":{"type":"string","enum":["ruby","none"],"description":"Which headers does a push have besides Content-Type?"},"push.lane":{"type":"string","enum":["conversation","url"],"description":"In which order are pushes sent, and which pushes wait for a slow one?"},"push.own-close":{"type":"string","enum":["on","off"],"description":"Is a close pushed for a session that the integration itself closed for the customer?"},"push.redirect-close":{"type":"string","enum":["off","on"],"description":"Is the closing of the old session pushed at a transfer, before the transfer event?"},"push.retry":{"type":"string","enum":["none","2018"],"description":"Is a failed push sent again?"},"push.start-session":{"type":"string","enum":["always","queued-only"],"description":"Is start_session pushed for a session that gets an agent at once?"},"push.suspension-end":{"type":"string","enum":["last","tenth"],"description":"If a push is in flight and times out during a suspension, does the suspension end later?"},"push.unsupported-types":{"type":"string","enum":["refuse","push"],"description":"Can an agent send what API customers cannot receive, for example a file?"},"push.while-offline":{"type":"string","enum":["push","collect"],"description":"Is a message of an agent also pushed while the customer is offline?"},"push.while-suspended":{"type":"string","enum":["drop","hold"],"description":"What happens to pushes that are due while their address is suspended?"},"push.window":{"type":"string","enum":["sliding","fixed"],"description":"Is the window of 60 seconds for ten timeouts a sliding one?"},"queues.abandoned-channel":{"type":"string","enum":["platform","custom"],"description":"Which channel is in the record of an abandoned queue?"},"queues.abandoned-count":{"type":"string","enum":["total","page"],"description":"What does count mean in the list of abandoned queues?"},"queues.abandoned-customer":{"type":"string","enum":["object","string"],"description":"What is customer_name in the list of abandoned queues?"},"queues.abandoned-json":{"type":"string","enum":["accept","refuse"],"description":"What does the list of abandoned queues answer to a call with Content-Type: application/json?"},"queues.abandoned-paging":{"type":"string","enum":["meta","top-level"],"description":"Where are the paging fields of the list of abandoned queues?"},"queues.abandoned-seconds":{"type":"string","enum":["integer","string"],"description":"Is queue_seconds of an abandoned queue a number or a text?"},"queues.abandoned-window":{"type":"string","enum":["joined","left"],"description":"In the list of abandoned queues, which time must be within the window?"},"queues.deserted":{"type":"string","enum":["wait","dissolve"],"description":"What happens to waiting customers when the last agent who could serve them goes offline?"},"queues.not-waiting":{"type":"string","enum":["refuse","accept"],"description":"What does a call get that leaves a queue in which the customer does not wait?"},"queues.status-of-nobody":{"type":"string","enum":["not-in-queue","refuse"],"description":"What does queue_status answer for a customer_token that does not exist?"},"records.date-only-end":{"type":"string","enum":["midnight","day-end"],"description":"In im_queues and destroy_session, what does an end_time without a time of day mean?"},"records.limit":{"type":"string","enum":["30-days","31-days","age"],"description":"Which window of session records is too long?"},"records.session-id":{"type":"string","enum":["conversation","sub-session"],"description":"What is session_id in the session records, beside sub_session_id?"},"records.vote-window":{"type":"string","enum":["voted","opened","closed"],"description":"In the list of votes, which time must be within the window?"},"robots.click":{"type":"string","enum":["answer","silent"],"description":"Does a push answer a click on a question?"},"robots.flow-answer":{"type":"string","enum":["flow-content","empty"],"description":"What is ansContent in the push that shows a step of a flow?"},"robots.flow-id":{"type":"string","enum":["required","optional"],"description":"Must askFlow have a flow_id?"},"robots.flow-offer":{"type":"string","enum":["any","shown"],"description":"Must a robot have offered a flow to the customer before askFlow can open it?"},"robots.hit-answer":{"type":"string","enum":["any","known"],"description":"Must the message_id of a click belong to an answer or a greeting of the conversation?"},"robots.hit-fields":{"type":"string","enum":["required","optional"],"description":"Must recordHit have scene_id and question_id?"},"robots.rating-path":{"type":"string","enum":["none","/im/messages/robot_survey"],"description":"Which path rates an answer of the 云问 robot (rateRobotAnswer)?"},"robots.role":{"type":"string","enum":["any","known"],"description":"Is a robot_role_id refused if it was not set up at the 云问 robot?"},"robots.session-id":{"type":"string","enum":["greeting","any"],"description":"Which conversation with a urobot does an im_sub_session_id mean?"},"robots.unknown-flow":{"type":"string","enum":["refuse","accept"],"description":"What does askFlow answer for a flow_id that does not exist?"},"robots.unknown-question":{"type":"string","enum":["refuse","accept"],"description":"What does recordHit answer for a question_id that does not exist, if no question is given as text?"},"robots.without-session":{"type":"string","enum":["refuse","answer"],"description":"Does a robot answer a customer who has no session with it?"},"sessions.again":{"type":"string","enum":["same","new"],"description":"What does a second request for a session get while the first session is open or waits?"},"sessions.unknown":{"type":"string","enum":["9200","2062"],"description":"If no code is documented, which code does a call get for a session that does not exist or is closed?"},"struct.api-customers":{"type":"string","enum":["refuse","accept"],"description":"What does a structured message to a customer created through the API get?"},"struct.other-parties":{"type":"string","enum":["refuse","accept"],"description":"What does a structured message get if customer_id or agent_id does not belong to its session?"},"struct.refusals":{"type":"string","enum":["status","code"],"description":"Which field has the code of a refused structured message?"},"struct.required":{"type":"string","enum":["all","title"],"description":"Which fields must a structured message have?"},"struct.timestamp":{"type":"string","enum":["any","five-minutes"],"description":"How far may the timestamp of a structured message be from the clock?"},"surveys.again":{"type":"string","enum":["refuse","replace"],"description":"What happens at a second vote on the same session or answer?"},"surveys.off":{"type":"string","enum":["accept","refuse"],"description":"Can a session be rated while the survey is switched off?"},"surveys.open-session":{"type":"string","enum":["accept","refuse"],"description":"Can a session be rated before it is closed?"},"surveys.options":{"type":"string","enum":["shown","compatible"],"description":"Which option ids does surveySession take?"},"surveys.remark":{"type":"string","enum":["refuse","accept"],"description":"Is a vote refused if its option requires a remark and there is none?"},"surveys.unknown-answer":{"type":"string","enum":["entry","answer","any"],"description":"Which message_id does surveyAnswer accept?"}},"title":"AssumptionsPatch"}},"title":"Changes"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "data") || (key0 === "assume"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.assume !== undefined){
let data0 = data.assume;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(func1.call(schema31.properties.assume.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume",schemaPath:"#/properties/assume/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.assume,data:data0});
errors++;
}
}
if(data0["agents.too-many"] !== undefined){
let data1 = data0["agents.too-many"];
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/agents.too-many",schemaPath:"#/properties/assume/properties/agents.too-many/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["agents.too-many"].type,parentSchema:schema31.properties.assume.properties["agents.too-many"],data:data1});
errors++;
}
if(!((data1 === "refuse") || (data1 === "answer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/agents.too-many",schemaPath:"#/properties/assume/properties/agents.too-many/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["agents.too-many"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["agents.too-many"].enum,parentSchema:schema31.properties.assume.properties["agents.too-many"],data:data1});
errors++;
}
}
if(data0["agents.unknown"] !== undefined){
let data2 = data0["agents.unknown"];
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/agents.unknown",schemaPath:"#/properties/assume/properties/agents.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["agents.unknown"].type,parentSchema:schema31.properties.assume.properties["agents.unknown"],data:data2});
errors++;
}
if(!((data2 === "5050") || (data2 === "2005"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/agents.unknown",schemaPath:"#/properties/assume/properties/agents.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["agents.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["agents.unknown"].enum,parentSchema:schema31.properties.assume.properties["agents.unknown"],data:data2});
errors++;
}
}
if(data0["agents.unread-unknown"] !== undefined){
let data3 = data0["agents.unread-unknown"];
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/agents.unread-unknown",schemaPath:"#/properties/assume/properties/agents.unread-unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["agents.unread-unknown"].type,parentSchema:schema31.properties.assume.properties["agents.unread-unknown"],data:data3});
errors++;
}
if(!((data3 === "omit") || (data3 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/agents.unread-unknown",schemaPath:"#/properties/assume/properties/agents.unread-unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["agents.unread-unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["agents.unread-unknown"].enum,parentSchema:schema31.properties.assume.properties["agents.unread-unknown"],data:data3});
errors++;
}
}
if(data0["assignment.busy"] !== undefined){
let data4 = data0["assignment.busy"];
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/assignment.busy",schemaPath:"#/properties/assume/properties/assignment.busy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["assignment.busy"].type,parentSchema:schema31.properties.assume.properties["assignment.busy"],data:data4});
errors++;
}
if(!((data4 === "queue") || (data4 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/assignment.busy",schemaPath:"#/properties/assume/properties/assignment.busy/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["assignment.busy"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["assignment.busy"].enum,parentSchema:schema31.properties.assume.properties["assignment.busy"],data:data4});
errors++;
}
}
if(data0["groups.unknown"] !== undefined){
let data5 = data0["groups.unknown"];
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/groups.unknown",schemaPath:"#/properties/assume/properties/groups.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["groups.unknown"].type,parentSchema:schema31.properties.assume.properties["groups.unknown"],data:data5});
errors++;
}
if(!((data5 === "5060") || (data5 === "11012"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/groups.unknown",schemaPath:"#/properties/assume/properties/groups.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["groups.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["groups.unknown"].enum,parentSchema:schema31.properties.assume.properties["groups.unknown"],data:data5});
errors++;
}
}
if(data0["transfer.full"] !== undefined){
let data6 = data0["transfer.full"];
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/transfer.full",schemaPath:"#/properties/assume/properties/transfer.full/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["transfer.full"].type,parentSchema:schema31.properties.assume.properties["transfer.full"],data:data6});
errors++;
}
if(!((data6 === "exceed") || (data6 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/transfer.full",schemaPath:"#/properties/assume/properties/transfer.full/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["transfer.full"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["transfer.full"].enum,parentSchema:schema31.properties.assume.properties["transfer.full"],data:data6});
errors++;
}
}
if(data0["transfer.session-id"] !== undefined){
let data7 = data0["transfer.session-id"];
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/transfer.session-id",schemaPath:"#/properties/assume/properties/transfer.session-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["transfer.session-id"].type,parentSchema:schema31.properties.assume.properties["transfer.session-id"],data:data7});
errors++;
}
if(!((data7 === "new") || (data7 === "old"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/transfer.session-id",schemaPath:"#/properties/assume/properties/transfer.session-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["transfer.session-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["transfer.session-id"].enum,parentSchema:schema31.properties.assume.properties["transfer.session-id"],data:data7});
errors++;
}
}
if(data0["transfer.unread"] !== undefined){
let data8 = data0["transfer.unread"];
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/transfer.unread",schemaPath:"#/properties/assume/properties/transfer.unread/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["transfer.unread"].type,parentSchema:schema31.properties.assume.properties["transfer.unread"],data:data8});
errors++;
}
if(!((data8 === "settled") || (data8 === "kept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/transfer.unread",schemaPath:"#/properties/assume/properties/transfer.unread/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["transfer.unread"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["transfer.unread"].enum,parentSchema:schema31.properties.assume.properties["transfer.unread"],data:data8});
errors++;
}
}
if(data0["customers.auto-create"] !== undefined){
let data9 = data0["customers.auto-create"];
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.auto-create",schemaPath:"#/properties/assume/properties/customers.auto-create/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["customers.auto-create"].type,parentSchema:schema31.properties.assume.properties["customers.auto-create"],data:data9});
errors++;
}
if(!((data9 === "yes") || (data9 === "no"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.auto-create",schemaPath:"#/properties/assume/properties/customers.auto-create/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["customers.auto-create"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["customers.auto-create"].enum,parentSchema:schema31.properties.assume.properties["customers.auto-create"],data:data9});
errors++;
}
}
if(data0["customers.first-state"] !== undefined){
let data10 = data0["customers.first-state"];
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.first-state",schemaPath:"#/properties/assume/properties/customers.first-state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["customers.first-state"].type,parentSchema:schema31.properties.assume.properties["customers.first-state"],data:data10});
errors++;
}
if(!((data10 === "online") || (data10 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.first-state",schemaPath:"#/properties/assume/properties/customers.first-state/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["customers.first-state"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["customers.first-state"].enum,parentSchema:schema31.properties.assume.properties["customers.first-state"],data:data10});
errors++;
}
}
if(data0["customers.flat-body"] !== undefined){
let data11 = data0["customers.flat-body"];
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.flat-body",schemaPath:"#/properties/assume/properties/customers.flat-body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["customers.flat-body"].type,parentSchema:schema31.properties.assume.properties["customers.flat-body"],data:data11});
errors++;
}
if(!((data11 === "refuse") || (data11 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.flat-body",schemaPath:"#/properties/assume/properties/customers.flat-body/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["customers.flat-body"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["customers.flat-body"].enum,parentSchema:schema31.properties.assume.properties["customers.flat-body"],data:data11});
errors++;
}
}
if(data0["customers.on-duplicate"] !== undefined){
let data12 = data0["customers.on-duplicate"];
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.on-duplicate",schemaPath:"#/properties/assume/properties/customers.on-duplicate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["customers.on-duplicate"].type,parentSchema:schema31.properties.assume.properties["customers.on-duplicate"],data:data12});
errors++;
}
if(!((data12 === "error") || (data12 === "merge"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.on-duplicate",schemaPath:"#/properties/assume/properties/customers.on-duplicate/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["customers.on-duplicate"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["customers.on-duplicate"].enum,parentSchema:schema31.properties.assume.properties["customers.on-duplicate"],data:data12});
errors++;
}
}
if(data0["customers.session-key"] !== undefined){
let data13 = data0["customers.session-key"];
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.session-key",schemaPath:"#/properties/assume/properties/customers.session-key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["customers.session-key"].type,parentSchema:schema31.properties.assume.properties["customers.session-key"],data:data13});
errors++;
}
if(!((data13 === "ignored") || (data13 === "own"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.session-key",schemaPath:"#/properties/assume/properties/customers.session-key/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["customers.session-key"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["customers.session-key"].enum,parentSchema:schema31.properties.assume.properties["customers.session-key"],data:data13});
errors++;
}
}
if(data0["customers.status-assigning"] !== undefined){
let data14 = data0["customers.status-assigning"];
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.status-assigning",schemaPath:"#/properties/assume/properties/customers.status-assigning/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["customers.status-assigning"].type,parentSchema:schema31.properties.assume.properties["customers.status-assigning"],data:data14});
errors++;
}
if(!(((data14 === "in-queue") || (data14 === "no-session")) || (data14 === "in-session"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.status-assigning",schemaPath:"#/properties/assume/properties/customers.status-assigning/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["customers.status-assigning"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["customers.status-assigning"].enum,parentSchema:schema31.properties.assume.properties["customers.status-assigning"],data:data14});
errors++;
}
}
if(data0["customers.status-of-nobody"] !== undefined){
let data15 = data0["customers.status-of-nobody"];
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.status-of-nobody",schemaPath:"#/properties/assume/properties/customers.status-of-nobody/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["customers.status-of-nobody"].type,parentSchema:schema31.properties.assume.properties["customers.status-of-nobody"],data:data15});
errors++;
}
if(!((data15 === "refuse") || (data15 === "invalid"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.status-of-nobody",schemaPath:"#/properties/assume/properties/customers.status-of-nobody/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["customers.status-of-nobody"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["customers.status-of-nobody"].enum,parentSchema:schema31.properties.assume.properties["customers.status-of-nobody"],data:data15});
errors++;
}
}
if(data0["customers.status-with-robot"] !== undefined){
let data16 = data0["customers.status-with-robot"];
if(typeof data16 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.status-with-robot",schemaPath:"#/properties/assume/properties/customers.status-with-robot/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["customers.status-with-robot"].type,parentSchema:schema31.properties.assume.properties["customers.status-with-robot"],data:data16});
errors++;
}
if(!((data16 === "no-session") || (data16 === "in-session"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.status-with-robot",schemaPath:"#/properties/assume/properties/customers.status-with-robot/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["customers.status-with-robot"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["customers.status-with-robot"].enum,parentSchema:schema31.properties.assume.properties["customers.status-with-robot"],data:data16});
errors++;
}
}
if(data0["customers.unknown"] !== undefined){
let data17 = data0["customers.unknown"];
if(typeof data17 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.unknown",schemaPath:"#/properties/assume/properties/customers.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["customers.unknown"].type,parentSchema:schema31.properties.assume.properties["customers.unknown"],data:data17});
errors++;
}
if(!((data17 === "2015") || (data17 === "2000"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/customers.unknown",schemaPath:"#/properties/assume/properties/customers.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["customers.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["customers.unknown"].enum,parentSchema:schema31.properties.assume.properties["customers.unknown"],data:data17});
errors++;
}
}
if(data0["auth.clock"] !== undefined){
let data18 = data0["auth.clock"];
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/auth.clock",schemaPath:"#/properties/assume/properties/auth.clock/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["auth.clock"].type,parentSchema:schema31.properties.assume.properties["auth.clock"],data:data18});
errors++;
}
if(!((data18 === "either") || (data18 === "company"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/auth.clock",schemaPath:"#/properties/assume/properties/auth.clock/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["auth.clock"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["auth.clock"].enum,parentSchema:schema31.properties.assume.properties["auth.clock"],data:data18});
errors++;
}
}
if(data0["auth.legacy"] !== undefined){
let data19 = data0["auth.legacy"];
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/auth.legacy",schemaPath:"#/properties/assume/properties/auth.legacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["auth.legacy"].type,parentSchema:schema31.properties.assume.properties["auth.legacy"],data:data19});
errors++;
}
if(!((data19 === "off") || (data19 === "on"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/auth.legacy",schemaPath:"#/properties/assume/properties/auth.legacy/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["auth.legacy"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["auth.legacy"].enum,parentSchema:schema31.properties.assume.properties["auth.legacy"],data:data19});
errors++;
}
}
if(data0["auth.status"] !== undefined){
let data20 = data0["auth.status"];
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/auth.status",schemaPath:"#/properties/assume/properties/auth.status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["auth.status"].type,parentSchema:schema31.properties.assume.properties["auth.status"],data:data20});
errors++;
}
if(!((data20 === "200") || (data20 === "401"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/auth.status",schemaPath:"#/properties/assume/properties/auth.status/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["auth.status"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["auth.status"].enum,parentSchema:schema31.properties.assume.properties["auth.status"],data:data20});
errors++;
}
}
if(data0["auth.unknown-email"] !== undefined){
let data21 = data0["auth.unknown-email"];
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/auth.unknown-email",schemaPath:"#/properties/assume/properties/auth.unknown-email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["auth.unknown-email"].type,parentSchema:schema31.properties.assume.properties["auth.unknown-email"],data:data21});
errors++;
}
if(!((data21 === "2015") || (data21 === "2059"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/auth.unknown-email",schemaPath:"#/properties/assume/properties/auth.unknown-email/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["auth.unknown-email"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["auth.unknown-email"].enum,parentSchema:schema31.properties.assume.properties["auth.unknown-email"],data:data21});
errors++;
}
}
if(data0["body.charset"] !== undefined){
let data22 = data0["body.charset"];
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/body.charset",schemaPath:"#/properties/assume/properties/body.charset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["body.charset"].type,parentSchema:schema31.properties.assume.properties["body.charset"],data:data22});
errors++;
}
if(!((data22 === "declared") || (data22 === "utf-8"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/body.charset",schemaPath:"#/properties/assume/properties/body.charset/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["body.charset"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["body.charset"].enum,parentSchema:schema31.properties.assume.properties["body.charset"],data:data22});
errors++;
}
}
if(data0["body.mislabelled"] !== undefined){
let data23 = data0["body.mislabelled"];
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/body.mislabelled",schemaPath:"#/properties/assume/properties/body.mislabelled/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["body.mislabelled"].type,parentSchema:schema31.properties.assume.properties["body.mislabelled"],data:data23});
errors++;
}
if(!((data23 === "form") || (data23 === "json"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/body.mislabelled",schemaPath:"#/properties/assume/properties/body.mislabelled/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["body.mislabelled"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["body.mislabelled"].enum,parentSchema:schema31.properties.assume.properties["body.mislabelled"],data:data23});
errors++;
}
}
if(data0["limits.global"] !== undefined){
let data24 = data0["limits.global"];
if(typeof data24 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/limits.global",schemaPath:"#/properties/assume/properties/limits.global/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["limits.global"].type,parentSchema:schema31.properties.assume.properties["limits.global"],data:data24});
errors++;
}
if(!((data24 === "off") || (data24 === "on"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/limits.global",schemaPath:"#/properties/assume/properties/limits.global/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["limits.global"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["limits.global"].enum,parentSchema:schema31.properties.assume.properties["limits.global"],data:data24});
errors++;
}
}
if(data0["limits.global-per"] !== undefined){
let data25 = data0["limits.global-per"];
if(typeof data25 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/limits.global-per",schemaPath:"#/properties/assume/properties/limits.global-per/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["limits.global-per"].type,parentSchema:schema31.properties.assume.properties["limits.global-per"],data:data25});
errors++;
}
if(!((data25 === "company") || (data25 === "operation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/limits.global-per",schemaPath:"#/properties/assume/properties/limits.global-per/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["limits.global-per"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["limits.global-per"].enum,parentSchema:schema31.properties.assume.properties["limits.global-per"],data:data25});
errors++;
}
}
if(data0["limits.reply"] !== undefined){
let data26 = data0["limits.reply"];
if(typeof data26 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/limits.reply",schemaPath:"#/properties/assume/properties/limits.reply/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["limits.reply"].type,parentSchema:schema31.properties.assume.properties["limits.reply"],data:data26});
errors++;
}
if(!((data26 === "code-2000") || (data26 === "http-429"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/limits.reply",schemaPath:"#/properties/assume/properties/limits.reply/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["limits.reply"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["limits.reply"].enum,parentSchema:schema31.properties.assume.properties["limits.reply"],data:data26});
errors++;
}
}
if(data0["refusals.code-message"] !== undefined){
let data27 = data0["refusals.code-message"];
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/refusals.code-message",schemaPath:"#/properties/assume/properties/refusals.code-message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["refusals.code-message"].type,parentSchema:schema31.properties.assume.properties["refusals.code-message"],data:data27});
errors++;
}
if(!((data27 === "both") || (data27 === "message"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/refusals.code-message",schemaPath:"#/properties/assume/properties/refusals.code-message/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["refusals.code-message"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["refusals.code-message"].enum,parentSchema:schema31.properties.assume.properties["refusals.code-message"],data:data27});
errors++;
}
}
if(data0["words.empty"] !== undefined){
let data28 = data0["words.empty"];
if(typeof data28 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/words.empty",schemaPath:"#/properties/assume/properties/words.empty/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["words.empty"].type,parentSchema:schema31.properties.assume.properties["words.empty"],data:data28});
errors++;
}
if(!((data28 === "refuse") || (data28 === "absent"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/words.empty",schemaPath:"#/properties/assume/properties/words.empty/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["words.empty"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["words.empty"].enum,parentSchema:schema31.properties.assume.properties["words.empty"],data:data28});
errors++;
}
}
if(data0["messages.again"] !== undefined){
let data29 = data0["messages.again"];
if(typeof data29 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.again",schemaPath:"#/properties/assume/properties/messages.again/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.again"].type,parentSchema:schema31.properties.assume.properties["messages.again"],data:data29});
errors++;
}
if(!(((data29 === "once") || (data29 === "refuse")) || (data29 === "double"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.again",schemaPath:"#/properties/assume/properties/messages.again/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.again"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.again"].enum,parentSchema:schema31.properties.assume.properties["messages.again"],data:data29});
errors++;
}
}
if(data0["messages.app-id"] !== undefined){
let data30 = data0["messages.app-id"];
if(typeof data30 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.app-id",schemaPath:"#/properties/assume/properties/messages.app-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.app-id"].type,parentSchema:schema31.properties.assume.properties["messages.app-id"],data:data30});
errors++;
}
if(!((data30 === "customer") || (data30 === "channel"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.app-id",schemaPath:"#/properties/assume/properties/messages.app-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.app-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.app-id"].enum,parentSchema:schema31.properties.assume.properties["messages.app-id"],data:data30});
errors++;
}
}
if(data0["messages.close-by-customer"] !== undefined){
let data31 = data0["messages.close-by-customer"];
if(typeof data31 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.close-by-customer",schemaPath:"#/properties/assume/properties/messages.close-by-customer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.close-by-customer"].type,parentSchema:schema31.properties.assume.properties["messages.close-by-customer"],data:data31});
errors++;
}
if(!((data31 === "close") || (data31 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.close-by-customer",schemaPath:"#/properties/assume/properties/messages.close-by-customer/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.close-by-customer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.close-by-customer"].enum,parentSchema:schema31.properties.assume.properties["messages.close-by-customer"],data:data31});
errors++;
}
}
if(data0["messages.late-queueing"] !== undefined){
let data32 = data0["messages.late-queueing"];
if(typeof data32 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.late-queueing",schemaPath:"#/properties/assume/properties/messages.late-queueing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.late-queueing"].type,parentSchema:schema31.properties.assume.properties["messages.late-queueing"],data:data32});
errors++;
}
if(!((data32 === "deliver") || (data32 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.late-queueing",schemaPath:"#/properties/assume/properties/messages.late-queueing/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.late-queueing"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.late-queueing"].enum,parentSchema:schema31.properties.assume.properties["messages.late-queueing"],data:data32});
errors++;
}
}
if(data0["messages.left-counted"] !== undefined){
let data33 = data0["messages.left-counted"];
if(typeof data33 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.left-counted",schemaPath:"#/properties/assume/properties/messages.left-counted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.left-counted"].type,parentSchema:schema31.properties.assume.properties["messages.left-counted"],data:data33});
errors++;
}
if(!((data33 === "reachable") || (data33 === "named"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.left-counted",schemaPath:"#/properties/assume/properties/messages.left-counted/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.left-counted"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.left-counted"].enum,parentSchema:schema31.properties.assume.properties["messages.left-counted"],data:data33});
errors++;
}
}
if(data0["messages.left-settled"] !== undefined){
let data34 = data0["messages.left-settled"];
if(typeof data34 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.left-settled",schemaPath:"#/properties/assume/properties/messages.left-settled/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.left-settled"].type,parentSchema:schema31.properties.assume.properties["messages.left-settled"],data:data34});
errors++;
}
if(!((data34 === "session") || (data34 === "never"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.left-settled",schemaPath:"#/properties/assume/properties/messages.left-settled/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.left-settled"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.left-settled"].enum,parentSchema:schema31.properties.assume.properties["messages.left-settled"],data:data34});
errors++;
}
}
if(data0["messages.missing-parameter"] !== undefined){
let data35 = data0["messages.missing-parameter"];
if(typeof data35 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.missing-parameter",schemaPath:"#/properties/assume/properties/messages.missing-parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.missing-parameter"].type,parentSchema:schema31.properties.assume.properties["messages.missing-parameter"],data:data35});
errors++;
}
if(!((data35 === "2062") || (data35 === "2000"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.missing-parameter",schemaPath:"#/properties/assume/properties/messages.missing-parameter/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.missing-parameter"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.missing-parameter"].enum,parentSchema:schema31.properties.assume.properties["messages.missing-parameter"],data:data35});
errors++;
}
}
if(data0["messages.read-method"] !== undefined){
let data36 = data0["messages.read-method"];
if(typeof data36 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.read-method",schemaPath:"#/properties/assume/properties/messages.read-method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.read-method"].type,parentSchema:schema31.properties.assume.properties["messages.read-method"],data:data36});
errors++;
}
if(!((data36 === "post") || (data36 === "get-too"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.read-method",schemaPath:"#/properties/assume/properties/messages.read-method/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.read-method"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.read-method"].enum,parentSchema:schema31.properties.assume.properties["messages.read-method"],data:data36});
errors++;
}
}
if(data0["messages.read-unknown"] !== undefined){
let data37 = data0["messages.read-unknown"];
if(typeof data37 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.read-unknown",schemaPath:"#/properties/assume/properties/messages.read-unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.read-unknown"].type,parentSchema:schema31.properties.assume.properties["messages.read-unknown"],data:data37});
errors++;
}
if(!((data37 === "ignore") || (data37 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.read-unknown",schemaPath:"#/properties/assume/properties/messages.read-unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.read-unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.read-unknown"].enum,parentSchema:schema31.properties.assume.properties["messages.read-unknown"],data:data37});
errors++;
}
}
if(data0["messages.unknown-type"] !== undefined){
let data38 = data0["messages.unknown-type"];
if(typeof data38 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.unknown-type",schemaPath:"#/properties/assume/properties/messages.unknown-type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.unknown-type"].type,parentSchema:schema31.properties.assume.properties["messages.unknown-type"],data:data38});
errors++;
}
if(!((data38 === "refuse") || (data38 === "ignore"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.unknown-type",schemaPath:"#/properties/assume/properties/messages.unknown-type/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.unknown-type"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.unknown-type"].enum,parentSchema:schema31.properties.assume.properties["messages.unknown-type"],data:data38});
errors++;
}
}
if(data0["messages.unread-shape"] !== undefined){
let data39 = data0["messages.unread-shape"];
if(typeof data39 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.unread-shape",schemaPath:"#/properties/assume/properties/messages.unread-shape/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.unread-shape"].type,parentSchema:schema31.properties.assume.properties["messages.unread-shape"],data:data39});
errors++;
}
if(!((data39 === "push") || (data39 === "content"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.unread-shape",schemaPath:"#/properties/assume/properties/messages.unread-shape/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.unread-shape"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.unread-shape"].enum,parentSchema:schema31.properties.assume.properties["messages.unread-shape"],data:data39});
errors++;
}
}
if(data0["messages.video-and-file"] !== undefined){
let data40 = data0["messages.video-and-file"];
if(typeof data40 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.video-and-file",schemaPath:"#/properties/assume/properties/messages.video-and-file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.video-and-file"].type,parentSchema:schema31.properties.assume.properties["messages.video-and-file"],data:data40});
errors++;
}
if(!((data40 === "accept") || (data40 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.video-and-file",schemaPath:"#/properties/assume/properties/messages.video-and-file/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.video-and-file"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.video-and-file"].enum,parentSchema:schema31.properties.assume.properties["messages.video-and-file"],data:data40});
errors++;
}
}
if(data0["messages.wrong-id"] !== undefined){
let data41 = data0["messages.wrong-id"];
if(typeof data41 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.wrong-id",schemaPath:"#/properties/assume/properties/messages.wrong-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["messages.wrong-id"].type,parentSchema:schema31.properties.assume.properties["messages.wrong-id"],data:data41});
errors++;
}
if(!((data41 === "refuse") || (data41 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/messages.wrong-id",schemaPath:"#/properties/assume/properties/messages.wrong-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["messages.wrong-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["messages.wrong-id"].enum,parentSchema:schema31.properties.assume.properties["messages.wrong-id"],data:data41});
errors++;
}
}
if(data0["sensitive-words.off"] !== undefined){
let data42 = data0["sensitive-words.off"];
if(typeof data42 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/sensitive-words.off",schemaPath:"#/properties/assume/properties/sensitive-words.off/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["sensitive-words.off"].type,parentSchema:schema31.properties.assume.properties["sensitive-words.off"],data:data42});
errors++;
}
if(!(((data42 === "zero") || (data42 === "empty")) || (data42 === "null"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/sensitive-words.off",schemaPath:"#/properties/assume/properties/sensitive-words.off/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["sensitive-words.off"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["sensitive-words.off"].enum,parentSchema:schema31.properties.assume.properties["sensitive-words.off"],data:data42});
errors++;
}
}
if(data0["paging.empty-pages"] !== undefined){
let data43 = data0["paging.empty-pages"];
if(typeof data43 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/paging.empty-pages",schemaPath:"#/properties/assume/properties/paging.empty-pages/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["paging.empty-pages"].type,parentSchema:schema31.properties.assume.properties["paging.empty-pages"],data:data43});
errors++;
}
if(!((data43 === "one") || (data43 === "zero"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/paging.empty-pages",schemaPath:"#/properties/assume/properties/paging.empty-pages/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["paging.empty-pages"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["paging.empty-pages"].enum,parentSchema:schema31.properties.assume.properties["paging.empty-pages"],data:data43});
errors++;
}
}
if(data0["paging.page"] !== undefined){
let data44 = data0["paging.page"];
if(typeof data44 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/paging.page",schemaPath:"#/properties/assume/properties/paging.page/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["paging.page"].type,parentSchema:schema31.properties.assume.properties["paging.page"],data:data44});
errors++;
}
if(!((data44 === "refuse") || (data44 === "first"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/paging.page",schemaPath:"#/properties/assume/properties/paging.page/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["paging.page"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["paging.page"].enum,parentSchema:schema31.properties.assume.properties["paging.page"],data:data44});
errors++;
}
}
if(data0["paging.size"] !== undefined){
let data45 = data0["paging.size"];
if(typeof data45 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/paging.size",schemaPath:"#/properties/assume/properties/paging.size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["paging.size"].type,parentSchema:schema31.properties.assume.properties["paging.size"],data:data45});
errors++;
}
if(!((data45 === "refuse") || (data45 === "nearest"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/paging.size",schemaPath:"#/properties/assume/properties/paging.size/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["paging.size"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["paging.size"].enum,parentSchema:schema31.properties.assume.properties["paging.size"],data:data45});
errors++;
}
}
if(data0["push.body"] !== undefined){
let data46 = data0["push.body"];
if(typeof data46 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.body",schemaPath:"#/properties/assume/properties/push.body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.body"].type,parentSchema:schema31.properties.assume.properties["push.body"],data:data46});
errors++;
}
if(!((data46 === "ignored") || (data46 === "violation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.body",schemaPath:"#/properties/assume/properties/push.body/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.body"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.body"].enum,parentSchema:schema31.properties.assume.properties["push.body"],data:data46});
errors++;
}
}
if(data0["push.counts"] !== undefined){
let data47 = data0["push.counts"];
if(typeof data47 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.counts",schemaPath:"#/properties/assume/properties/push.counts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.counts"].type,parentSchema:schema31.properties.assume.properties["push.counts"],data:data47});
errors++;
}
if(!((data47 === "timeouts") || (data47 === "failures"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.counts",schemaPath:"#/properties/assume/properties/push.counts/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.counts"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.counts"].enum,parentSchema:schema31.properties.assume.properties["push.counts"],data:data47});
errors++;
}
}
if(data0["push.created-at"] !== undefined){
let data48 = data0["push.created-at"];
if(typeof data48 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.created-at",schemaPath:"#/properties/assume/properties/push.created-at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.created-at"].type,parentSchema:schema31.properties.assume.properties["push.created-at"],data:data48});
errors++;
}
if(!((data48 === "dashes") || (data48 === "compact"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.created-at",schemaPath:"#/properties/assume/properties/push.created-at/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.created-at"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.created-at"].enum,parentSchema:schema31.properties.assume.properties["push.created-at"],data:data48});
errors++;
}
}
if(data0["push.headers"] !== undefined){
let data49 = data0["push.headers"];
if(typeof data49 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.headers",schemaPath:"#/properties/assume/properties/push.headers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.headers"].type,parentSchema:schema31.properties.assume.properties["push.headers"],data:data49});
errors++;
}
if(!((data49 === "ruby") || (data49 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.headers",schemaPath:"#/properties/assume/properties/push.headers/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.headers"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.headers"].enum,parentSchema:schema31.properties.assume.properties["push.headers"],data:data49});
errors++;
}
}
if(data0["push.lane"] !== undefined){
let data50 = data0["push.lane"];
if(typeof data50 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.lane",schemaPath:"#/properties/assume/properties/push.lane/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.lane"].type,parentSchema:schema31.properties.assume.properties["push.lane"],data:data50});
errors++;
}
if(!((data50 === "conversation") || (data50 === "url"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.lane",schemaPath:"#/properties/assume/properties/push.lane/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.lane"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.lane"].enum,parentSchema:schema31.properties.assume.properties["push.lane"],data:data50});
errors++;
}
}
if(data0["push.own-close"] !== undefined){
let data51 = data0["push.own-close"];
if(typeof data51 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.own-close",schemaPath:"#/properties/assume/properties/push.own-close/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.own-close"].type,parentSchema:schema31.properties.assume.properties["push.own-close"],data:data51});
errors++;
}
if(!((data51 === "on") || (data51 === "off"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.own-close",schemaPath:"#/properties/assume/properties/push.own-close/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.own-close"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.own-close"].enum,parentSchema:schema31.properties.assume.properties["push.own-close"],data:data51});
errors++;
}
}
if(data0["push.redirect-close"] !== undefined){
let data52 = data0["push.redirect-close"];
if(typeof data52 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.redirect-close",schemaPath:"#/properties/assume/properties/push.redirect-close/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.redirect-close"].type,parentSchema:schema31.properties.assume.properties["push.redirect-close"],data:data52});
errors++;
}
if(!((data52 === "off") || (data52 === "on"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.redirect-close",schemaPath:"#/properties/assume/properties/push.redirect-close/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.redirect-close"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.redirect-close"].enum,parentSchema:schema31.properties.assume.properties["push.redirect-close"],data:data52});
errors++;
}
}
if(data0["push.retry"] !== undefined){
let data53 = data0["push.retry"];
if(typeof data53 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.retry",schemaPath:"#/properties/assume/properties/push.retry/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.retry"].type,parentSchema:schema31.properties.assume.properties["push.retry"],data:data53});
errors++;
}
if(!((data53 === "none") || (data53 === "2018"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.retry",schemaPath:"#/properties/assume/properties/push.retry/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.retry"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.retry"].enum,parentSchema:schema31.properties.assume.properties["push.retry"],data:data53});
errors++;
}
}
if(data0["push.start-session"] !== undefined){
let data54 = data0["push.start-session"];
if(typeof data54 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.start-session",schemaPath:"#/properties/assume/properties/push.start-session/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.start-session"].type,parentSchema:schema31.properties.assume.properties["push.start-session"],data:data54});
errors++;
}
if(!((data54 === "always") || (data54 === "queued-only"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.start-session",schemaPath:"#/properties/assume/properties/push.start-session/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.start-session"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.start-session"].enum,parentSchema:schema31.properties.assume.properties["push.start-session"],data:data54});
errors++;
}
}
if(data0["push.suspension-end"] !== undefined){
let data55 = data0["push.suspension-end"];
if(typeof data55 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.suspension-end",schemaPath:"#/properties/assume/properties/push.suspension-end/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.suspension-end"].type,parentSchema:schema31.properties.assume.properties["push.suspension-end"],data:data55});
errors++;
}
if(!((data55 === "last") || (data55 === "tenth"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.suspension-end",schemaPath:"#/properties/assume/properties/push.suspension-end/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.suspension-end"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.suspension-end"].enum,parentSchema:schema31.properties.assume.properties["push.suspension-end"],data:data55});
errors++;
}
}
if(data0["push.unsupported-types"] !== undefined){
let data56 = data0["push.unsupported-types"];
if(typeof data56 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.unsupported-types",schemaPath:"#/properties/assume/properties/push.unsupported-types/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.unsupported-types"].type,parentSchema:schema31.properties.assume.properties["push.unsupported-types"],data:data56});
errors++;
}
if(!((data56 === "refuse") || (data56 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.unsupported-types",schemaPath:"#/properties/assume/properties/push.unsupported-types/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.unsupported-types"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.unsupported-types"].enum,parentSchema:schema31.properties.assume.properties["push.unsupported-types"],data:data56});
errors++;
}
}
if(data0["push.while-offline"] !== undefined){
let data57 = data0["push.while-offline"];
if(typeof data57 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.while-offline",schemaPath:"#/properties/assume/properties/push.while-offline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.while-offline"].type,parentSchema:schema31.properties.assume.properties["push.while-offline"],data:data57});
errors++;
}
if(!((data57 === "push") || (data57 === "collect"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.while-offline",schemaPath:"#/properties/assume/properties/push.while-offline/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.while-offline"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.while-offline"].enum,parentSchema:schema31.properties.assume.properties["push.while-offline"],data:data57});
errors++;
}
}
if(data0["push.while-suspended"] !== undefined){
let data58 = data0["push.while-suspended"];
if(typeof data58 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.while-suspended",schemaPath:"#/properties/assume/properties/push.while-suspended/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.while-suspended"].type,parentSchema:schema31.properties.assume.properties["push.while-suspended"],data:data58});
errors++;
}
if(!((data58 === "drop") || (data58 === "hold"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.while-suspended",schemaPath:"#/properties/assume/properties/push.while-suspended/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.while-suspended"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.while-suspended"].enum,parentSchema:schema31.properties.assume.properties["push.while-suspended"],data:data58});
errors++;
}
}
if(data0["push.window"] !== undefined){
let data59 = data0["push.window"];
if(typeof data59 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.window",schemaPath:"#/properties/assume/properties/push.window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["push.window"].type,parentSchema:schema31.properties.assume.properties["push.window"],data:data59});
errors++;
}
if(!((data59 === "sliding") || (data59 === "fixed"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/push.window",schemaPath:"#/properties/assume/properties/push.window/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["push.window"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["push.window"].enum,parentSchema:schema31.properties.assume.properties["push.window"],data:data59});
errors++;
}
}
if(data0["queues.abandoned-channel"] !== undefined){
let data60 = data0["queues.abandoned-channel"];
if(typeof data60 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-channel",schemaPath:"#/properties/assume/properties/queues.abandoned-channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["queues.abandoned-channel"].type,parentSchema:schema31.properties.assume.properties["queues.abandoned-channel"],data:data60});
errors++;
}
if(!((data60 === "platform") || (data60 === "custom"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-channel",schemaPath:"#/properties/assume/properties/queues.abandoned-channel/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["queues.abandoned-channel"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["queues.abandoned-channel"].enum,parentSchema:schema31.properties.assume.properties["queues.abandoned-channel"],data:data60});
errors++;
}
}
if(data0["queues.abandoned-count"] !== undefined){
let data61 = data0["queues.abandoned-count"];
if(typeof data61 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-count",schemaPath:"#/properties/assume/properties/queues.abandoned-count/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["queues.abandoned-count"].type,parentSchema:schema31.properties.assume.properties["queues.abandoned-count"],data:data61});
errors++;
}
if(!((data61 === "total") || (data61 === "page"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-count",schemaPath:"#/properties/assume/properties/queues.abandoned-count/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["queues.abandoned-count"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["queues.abandoned-count"].enum,parentSchema:schema31.properties.assume.properties["queues.abandoned-count"],data:data61});
errors++;
}
}
if(data0["queues.abandoned-customer"] !== undefined){
let data62 = data0["queues.abandoned-customer"];
if(typeof data62 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-customer",schemaPath:"#/properties/assume/properties/queues.abandoned-customer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["queues.abandoned-customer"].type,parentSchema:schema31.properties.assume.properties["queues.abandoned-customer"],data:data62});
errors++;
}
if(!((data62 === "object") || (data62 === "string"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-customer",schemaPath:"#/properties/assume/properties/queues.abandoned-customer/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["queues.abandoned-customer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["queues.abandoned-customer"].enum,parentSchema:schema31.properties.assume.properties["queues.abandoned-customer"],data:data62});
errors++;
}
}
if(data0["queues.abandoned-json"] !== undefined){
let data63 = data0["queues.abandoned-json"];
if(typeof data63 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-json",schemaPath:"#/properties/assume/properties/queues.abandoned-json/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["queues.abandoned-json"].type,parentSchema:schema31.properties.assume.properties["queues.abandoned-json"],data:data63});
errors++;
}
if(!((data63 === "accept") || (data63 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-json",schemaPath:"#/properties/assume/properties/queues.abandoned-json/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["queues.abandoned-json"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["queues.abandoned-json"].enum,parentSchema:schema31.properties.assume.properties["queues.abandoned-json"],data:data63});
errors++;
}
}
if(data0["queues.abandoned-paging"] !== undefined){
let data64 = data0["queues.abandoned-paging"];
if(typeof data64 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-paging",schemaPath:"#/properties/assume/properties/queues.abandoned-paging/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["queues.abandoned-paging"].type,parentSchema:schema31.properties.assume.properties["queues.abandoned-paging"],data:data64});
errors++;
}
if(!((data64 === "meta") || (data64 === "top-level"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-paging",schemaPath:"#/properties/assume/properties/queues.abandoned-paging/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["queues.abandoned-paging"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["queues.abandoned-paging"].enum,parentSchema:schema31.properties.assume.properties["queues.abandoned-paging"],data:data64});
errors++;
}
}
if(data0["queues.abandoned-seconds"] !== undefined){
let data65 = data0["queues.abandoned-seconds"];
if(typeof data65 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-seconds",schemaPath:"#/properties/assume/properties/queues.abandoned-seconds/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["queues.abandoned-seconds"].type,parentSchema:schema31.properties.assume.properties["queues.abandoned-seconds"],data:data65});
errors++;
}
if(!((data65 === "integer") || (data65 === "string"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-seconds",schemaPath:"#/properties/assume/properties/queues.abandoned-seconds/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["queues.abandoned-seconds"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["queues.abandoned-seconds"].enum,parentSchema:schema31.properties.assume.properties["queues.abandoned-seconds"],data:data65});
errors++;
}
}
if(data0["queues.abandoned-window"] !== undefined){
let data66 = data0["queues.abandoned-window"];
if(typeof data66 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-window",schemaPath:"#/properties/assume/properties/queues.abandoned-window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["queues.abandoned-window"].type,parentSchema:schema31.properties.assume.properties["queues.abandoned-window"],data:data66});
errors++;
}
if(!((data66 === "joined") || (data66 === "left"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.abandoned-window",schemaPath:"#/properties/assume/properties/queues.abandoned-window/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["queues.abandoned-window"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["queues.abandoned-window"].enum,parentSchema:schema31.properties.assume.properties["queues.abandoned-window"],data:data66});
errors++;
}
}
if(data0["queues.deserted"] !== undefined){
let data67 = data0["queues.deserted"];
if(typeof data67 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.deserted",schemaPath:"#/properties/assume/properties/queues.deserted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["queues.deserted"].type,parentSchema:schema31.properties.assume.properties["queues.deserted"],data:data67});
errors++;
}
if(!((data67 === "wait") || (data67 === "dissolve"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.deserted",schemaPath:"#/properties/assume/properties/queues.deserted/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["queues.deserted"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["queues.deserted"].enum,parentSchema:schema31.properties.assume.properties["queues.deserted"],data:data67});
errors++;
}
}
if(data0["queues.not-waiting"] !== undefined){
let data68 = data0["queues.not-waiting"];
if(typeof data68 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.not-waiting",schemaPath:"#/properties/assume/properties/queues.not-waiting/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["queues.not-waiting"].type,parentSchema:schema31.properties.assume.properties["queues.not-waiting"],data:data68});
errors++;
}
if(!((data68 === "refuse") || (data68 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.not-waiting",schemaPath:"#/properties/assume/properties/queues.not-waiting/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["queues.not-waiting"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["queues.not-waiting"].enum,parentSchema:schema31.properties.assume.properties["queues.not-waiting"],data:data68});
errors++;
}
}
if(data0["queues.status-of-nobody"] !== undefined){
let data69 = data0["queues.status-of-nobody"];
if(typeof data69 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.status-of-nobody",schemaPath:"#/properties/assume/properties/queues.status-of-nobody/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["queues.status-of-nobody"].type,parentSchema:schema31.properties.assume.properties["queues.status-of-nobody"],data:data69});
errors++;
}
if(!((data69 === "not-in-queue") || (data69 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/queues.status-of-nobody",schemaPath:"#/properties/assume/properties/queues.status-of-nobody/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["queues.status-of-nobody"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["queues.status-of-nobody"].enum,parentSchema:schema31.properties.assume.properties["queues.status-of-nobody"],data:data69});
errors++;
}
}
if(data0["records.date-only-end"] !== undefined){
let data70 = data0["records.date-only-end"];
if(typeof data70 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/records.date-only-end",schemaPath:"#/properties/assume/properties/records.date-only-end/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["records.date-only-end"].type,parentSchema:schema31.properties.assume.properties["records.date-only-end"],data:data70});
errors++;
}
if(!((data70 === "midnight") || (data70 === "day-end"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/records.date-only-end",schemaPath:"#/properties/assume/properties/records.date-only-end/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["records.date-only-end"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["records.date-only-end"].enum,parentSchema:schema31.properties.assume.properties["records.date-only-end"],data:data70});
errors++;
}
}
if(data0["records.limit"] !== undefined){
let data71 = data0["records.limit"];
if(typeof data71 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/records.limit",schemaPath:"#/properties/assume/properties/records.limit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["records.limit"].type,parentSchema:schema31.properties.assume.properties["records.limit"],data:data71});
errors++;
}
if(!(((data71 === "30-days") || (data71 === "31-days")) || (data71 === "age"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/records.limit",schemaPath:"#/properties/assume/properties/records.limit/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["records.limit"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["records.limit"].enum,parentSchema:schema31.properties.assume.properties["records.limit"],data:data71});
errors++;
}
}
if(data0["records.session-id"] !== undefined){
let data72 = data0["records.session-id"];
if(typeof data72 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/records.session-id",schemaPath:"#/properties/assume/properties/records.session-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["records.session-id"].type,parentSchema:schema31.properties.assume.properties["records.session-id"],data:data72});
errors++;
}
if(!((data72 === "conversation") || (data72 === "sub-session"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/records.session-id",schemaPath:"#/properties/assume/properties/records.session-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["records.session-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["records.session-id"].enum,parentSchema:schema31.properties.assume.properties["records.session-id"],data:data72});
errors++;
}
}
if(data0["records.vote-window"] !== undefined){
let data73 = data0["records.vote-window"];
if(typeof data73 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/records.vote-window",schemaPath:"#/properties/assume/properties/records.vote-window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["records.vote-window"].type,parentSchema:schema31.properties.assume.properties["records.vote-window"],data:data73});
errors++;
}
if(!(((data73 === "voted") || (data73 === "opened")) || (data73 === "closed"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/records.vote-window",schemaPath:"#/properties/assume/properties/records.vote-window/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["records.vote-window"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["records.vote-window"].enum,parentSchema:schema31.properties.assume.properties["records.vote-window"],data:data73});
errors++;
}
}
if(data0["robots.click"] !== undefined){
let data74 = data0["robots.click"];
if(typeof data74 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.click",schemaPath:"#/properties/assume/properties/robots.click/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.click"].type,parentSchema:schema31.properties.assume.properties["robots.click"],data:data74});
errors++;
}
if(!((data74 === "answer") || (data74 === "silent"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.click",schemaPath:"#/properties/assume/properties/robots.click/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.click"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.click"].enum,parentSchema:schema31.properties.assume.properties["robots.click"],data:data74});
errors++;
}
}
if(data0["robots.flow-answer"] !== undefined){
let data75 = data0["robots.flow-answer"];
if(typeof data75 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.flow-answer",schemaPath:"#/properties/assume/properties/robots.flow-answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.flow-answer"].type,parentSchema:schema31.properties.assume.properties["robots.flow-answer"],data:data75});
errors++;
}
if(!((data75 === "flow-content") || (data75 === "empty"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.flow-answer",schemaPath:"#/properties/assume/properties/robots.flow-answer/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.flow-answer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.flow-answer"].enum,parentSchema:schema31.properties.assume.properties["robots.flow-answer"],data:data75});
errors++;
}
}
if(data0["robots.flow-id"] !== undefined){
let data76 = data0["robots.flow-id"];
if(typeof data76 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.flow-id",schemaPath:"#/properties/assume/properties/robots.flow-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.flow-id"].type,parentSchema:schema31.properties.assume.properties["robots.flow-id"],data:data76});
errors++;
}
if(!((data76 === "required") || (data76 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.flow-id",schemaPath:"#/properties/assume/properties/robots.flow-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.flow-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.flow-id"].enum,parentSchema:schema31.properties.assume.properties["robots.flow-id"],data:data76});
errors++;
}
}
if(data0["robots.flow-offer"] !== undefined){
let data77 = data0["robots.flow-offer"];
if(typeof data77 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.flow-offer",schemaPath:"#/properties/assume/properties/robots.flow-offer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.flow-offer"].type,parentSchema:schema31.properties.assume.properties["robots.flow-offer"],data:data77});
errors++;
}
if(!((data77 === "any") || (data77 === "shown"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.flow-offer",schemaPath:"#/properties/assume/properties/robots.flow-offer/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.flow-offer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.flow-offer"].enum,parentSchema:schema31.properties.assume.properties["robots.flow-offer"],data:data77});
errors++;
}
}
if(data0["robots.hit-answer"] !== undefined){
let data78 = data0["robots.hit-answer"];
if(typeof data78 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.hit-answer",schemaPath:"#/properties/assume/properties/robots.hit-answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.hit-answer"].type,parentSchema:schema31.properties.assume.properties["robots.hit-answer"],data:data78});
errors++;
}
if(!((data78 === "any") || (data78 === "known"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.hit-answer",schemaPath:"#/properties/assume/properties/robots.hit-answer/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.hit-answer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.hit-answer"].enum,parentSchema:schema31.properties.assume.properties["robots.hit-answer"],data:data78});
errors++;
}
}
if(data0["robots.hit-fields"] !== undefined){
let data79 = data0["robots.hit-fields"];
if(typeof data79 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.hit-fields",schemaPath:"#/properties/assume/properties/robots.hit-fields/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.hit-fields"].type,parentSchema:schema31.properties.assume.properties["robots.hit-fields"],data:data79});
errors++;
}
if(!((data79 === "required") || (data79 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.hit-fields",schemaPath:"#/properties/assume/properties/robots.hit-fields/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.hit-fields"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.hit-fields"].enum,parentSchema:schema31.properties.assume.properties["robots.hit-fields"],data:data79});
errors++;
}
}
if(data0["robots.rating-path"] !== undefined){
let data80 = data0["robots.rating-path"];
if(typeof data80 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.rating-path",schemaPath:"#/properties/assume/properties/robots.rating-path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.rating-path"].type,parentSchema:schema31.properties.assume.properties["robots.rating-path"],data:data80});
errors++;
}
if(!((data80 === "none") || (data80 === "/im/messages/robot_survey"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.rating-path",schemaPath:"#/properties/assume/properties/robots.rating-path/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.rating-path"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.rating-path"].enum,parentSchema:schema31.properties.assume.properties["robots.rating-path"],data:data80});
errors++;
}
}
if(data0["robots.role"] !== undefined){
let data81 = data0["robots.role"];
if(typeof data81 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.role",schemaPath:"#/properties/assume/properties/robots.role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.role"].type,parentSchema:schema31.properties.assume.properties["robots.role"],data:data81});
errors++;
}
if(!((data81 === "any") || (data81 === "known"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.role",schemaPath:"#/properties/assume/properties/robots.role/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.role"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.role"].enum,parentSchema:schema31.properties.assume.properties["robots.role"],data:data81});
errors++;
}
}
if(data0["robots.session-id"] !== undefined){
let data82 = data0["robots.session-id"];
if(typeof data82 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.session-id",schemaPath:"#/properties/assume/properties/robots.session-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.session-id"].type,parentSchema:schema31.properties.assume.properties["robots.session-id"],data:data82});
errors++;
}
if(!((data82 === "greeting") || (data82 === "any"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.session-id",schemaPath:"#/properties/assume/properties/robots.session-id/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.session-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.session-id"].enum,parentSchema:schema31.properties.assume.properties["robots.session-id"],data:data82});
errors++;
}
}
if(data0["robots.unknown-flow"] !== undefined){
let data83 = data0["robots.unknown-flow"];
if(typeof data83 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.unknown-flow",schemaPath:"#/properties/assume/properties/robots.unknown-flow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.unknown-flow"].type,parentSchema:schema31.properties.assume.properties["robots.unknown-flow"],data:data83});
errors++;
}
if(!((data83 === "refuse") || (data83 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.unknown-flow",schemaPath:"#/properties/assume/properties/robots.unknown-flow/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.unknown-flow"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.unknown-flow"].enum,parentSchema:schema31.properties.assume.properties["robots.unknown-flow"],data:data83});
errors++;
}
}
if(data0["robots.unknown-question"] !== undefined){
let data84 = data0["robots.unknown-question"];
if(typeof data84 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.unknown-question",schemaPath:"#/properties/assume/properties/robots.unknown-question/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.unknown-question"].type,parentSchema:schema31.properties.assume.properties["robots.unknown-question"],data:data84});
errors++;
}
if(!((data84 === "refuse") || (data84 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.unknown-question",schemaPath:"#/properties/assume/properties/robots.unknown-question/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.unknown-question"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.unknown-question"].enum,parentSchema:schema31.properties.assume.properties["robots.unknown-question"],data:data84});
errors++;
}
}
if(data0["robots.without-session"] !== undefined){
let data85 = data0["robots.without-session"];
if(typeof data85 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.without-session",schemaPath:"#/properties/assume/properties/robots.without-session/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["robots.without-session"].type,parentSchema:schema31.properties.assume.properties["robots.without-session"],data:data85});
errors++;
}
if(!((data85 === "refuse") || (data85 === "answer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/robots.without-session",schemaPath:"#/properties/assume/properties/robots.without-session/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["robots.without-session"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["robots.without-session"].enum,parentSchema:schema31.properties.assume.properties["robots.without-session"],data:data85});
errors++;
}
}
if(data0["sessions.again"] !== undefined){
let data86 = data0["sessions.again"];
if(typeof data86 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/sessions.again",schemaPath:"#/properties/assume/properties/sessions.again/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["sessions.again"].type,parentSchema:schema31.properties.assume.properties["sessions.again"],data:data86});
errors++;
}
if(!((data86 === "same") || (data86 === "new"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/sessions.again",schemaPath:"#/properties/assume/properties/sessions.again/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["sessions.again"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["sessions.again"].enum,parentSchema:schema31.properties.assume.properties["sessions.again"],data:data86});
errors++;
}
}
if(data0["sessions.unknown"] !== undefined){
let data87 = data0["sessions.unknown"];
if(typeof data87 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/sessions.unknown",schemaPath:"#/properties/assume/properties/sessions.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["sessions.unknown"].type,parentSchema:schema31.properties.assume.properties["sessions.unknown"],data:data87});
errors++;
}
if(!((data87 === "9200") || (data87 === "2062"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/sessions.unknown",schemaPath:"#/properties/assume/properties/sessions.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["sessions.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["sessions.unknown"].enum,parentSchema:schema31.properties.assume.properties["sessions.unknown"],data:data87});
errors++;
}
}
if(data0["struct.api-customers"] !== undefined){
let data88 = data0["struct.api-customers"];
if(typeof data88 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/struct.api-customers",schemaPath:"#/properties/assume/properties/struct.api-customers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["struct.api-customers"].type,parentSchema:schema31.properties.assume.properties["struct.api-customers"],data:data88});
errors++;
}
if(!((data88 === "refuse") || (data88 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/struct.api-customers",schemaPath:"#/properties/assume/properties/struct.api-customers/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["struct.api-customers"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["struct.api-customers"].enum,parentSchema:schema31.properties.assume.properties["struct.api-customers"],data:data88});
errors++;
}
}
if(data0["struct.other-parties"] !== undefined){
let data89 = data0["struct.other-parties"];
if(typeof data89 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/struct.other-parties",schemaPath:"#/properties/assume/properties/struct.other-parties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["struct.other-parties"].type,parentSchema:schema31.properties.assume.properties["struct.other-parties"],data:data89});
errors++;
}
if(!((data89 === "refuse") || (data89 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/struct.other-parties",schemaPath:"#/properties/assume/properties/struct.other-parties/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["struct.other-parties"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["struct.other-parties"].enum,parentSchema:schema31.properties.assume.properties["struct.other-parties"],data:data89});
errors++;
}
}
if(data0["struct.refusals"] !== undefined){
let data90 = data0["struct.refusals"];
if(typeof data90 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/struct.refusals",schemaPath:"#/properties/assume/properties/struct.refusals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["struct.refusals"].type,parentSchema:schema31.properties.assume.properties["struct.refusals"],data:data90});
errors++;
}
if(!((data90 === "status") || (data90 === "code"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/struct.refusals",schemaPath:"#/properties/assume/properties/struct.refusals/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["struct.refusals"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["struct.refusals"].enum,parentSchema:schema31.properties.assume.properties["struct.refusals"],data:data90});
errors++;
}
}
if(data0["struct.required"] !== undefined){
let data91 = data0["struct.required"];
if(typeof data91 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/struct.required",schemaPath:"#/properties/assume/properties/struct.required/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["struct.required"].type,parentSchema:schema31.properties.assume.properties["struct.required"],data:data91});
errors++;
}
if(!((data91 === "all") || (data91 === "title"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/struct.required",schemaPath:"#/properties/assume/properties/struct.required/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["struct.required"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["struct.required"].enum,parentSchema:schema31.properties.assume.properties["struct.required"],data:data91});
errors++;
}
}
if(data0["struct.timestamp"] !== undefined){
let data92 = data0["struct.timestamp"];
if(typeof data92 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/struct.timestamp",schemaPath:"#/properties/assume/properties/struct.timestamp/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["struct.timestamp"].type,parentSchema:schema31.properties.assume.properties["struct.timestamp"],data:data92});
errors++;
}
if(!((data92 === "any") || (data92 === "five-minutes"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/struct.timestamp",schemaPath:"#/properties/assume/properties/struct.timestamp/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["struct.timestamp"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["struct.timestamp"].enum,parentSchema:schema31.properties.assume.properties["struct.timestamp"],data:data92});
errors++;
}
}
if(data0["surveys.again"] !== undefined){
let data93 = data0["surveys.again"];
if(typeof data93 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.again",schemaPath:"#/properties/assume/properties/surveys.again/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["surveys.again"].type,parentSchema:schema31.properties.assume.properties["surveys.again"],data:data93});
errors++;
}
if(!((data93 === "refuse") || (data93 === "replace"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.again",schemaPath:"#/properties/assume/properties/surveys.again/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["surveys.again"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["surveys.again"].enum,parentSchema:schema31.properties.assume.properties["surveys.again"],data:data93});
errors++;
}
}
if(data0["surveys.off"] !== undefined){
let data94 = data0["surveys.off"];
if(typeof data94 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.off",schemaPath:"#/properties/assume/properties/surveys.off/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["surveys.off"].type,parentSchema:schema31.properties.assume.properties["surveys.off"],data:data94});
errors++;
}
if(!((data94 === "accept") || (data94 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.off",schemaPath:"#/properties/assume/properties/surveys.off/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["surveys.off"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["surveys.off"].enum,parentSchema:schema31.properties.assume.properties["surveys.off"],data:data94});
errors++;
}
}
if(data0["surveys.open-session"] !== undefined){
let data95 = data0["surveys.open-session"];
if(typeof data95 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.open-session",schemaPath:"#/properties/assume/properties/surveys.open-session/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["surveys.open-session"].type,parentSchema:schema31.properties.assume.properties["surveys.open-session"],data:data95});
errors++;
}
if(!((data95 === "accept") || (data95 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.open-session",schemaPath:"#/properties/assume/properties/surveys.open-session/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["surveys.open-session"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["surveys.open-session"].enum,parentSchema:schema31.properties.assume.properties["surveys.open-session"],data:data95});
errors++;
}
}
if(data0["surveys.options"] !== undefined){
let data96 = data0["surveys.options"];
if(typeof data96 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.options",schemaPath:"#/properties/assume/properties/surveys.options/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["surveys.options"].type,parentSchema:schema31.properties.assume.properties["surveys.options"],data:data96});
errors++;
}
if(!((data96 === "shown") || (data96 === "compatible"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.options",schemaPath:"#/properties/assume/properties/surveys.options/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["surveys.options"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["surveys.options"].enum,parentSchema:schema31.properties.assume.properties["surveys.options"],data:data96});
errors++;
}
}
if(data0["surveys.remark"] !== undefined){
let data97 = data0["surveys.remark"];
if(typeof data97 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.remark",schemaPath:"#/properties/assume/properties/surveys.remark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["surveys.remark"].type,parentSchema:schema31.properties.assume.properties["surveys.remark"],data:data97});
errors++;
}
if(!((data97 === "refuse") || (data97 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.remark",schemaPath:"#/properties/assume/properties/surveys.remark/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["surveys.remark"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["surveys.remark"].enum,parentSchema:schema31.properties.assume.properties["surveys.remark"],data:data97});
errors++;
}
}
if(data0["surveys.unknown-answer"] !== undefined){
let data98 = data0["surveys.unknown-answer"];
if(typeof data98 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.unknown-answer",schemaPath:"#/properties/assume/properties/surveys.unknown-answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.assume.properties["surveys.unknown-answer"].type,parentSchema:schema31.properties.assume.properties["surveys.unknown-answer"],data:data98});
errors++;
}
if(!(((data98 === "entry") || (data98 === "answer")) || (data98 === "any"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assume/surveys.unknown-answer",schemaPath:"#/properties/assume/properties/surveys.unknown-answer/enum",keyword:"enum",params:{allowedValues: schema31.properties.assume.properties["surveys.unknown-answer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties.assume.properties["surveys.unknown-answer"].enum,parentSchema:schema31.properties.assume.properties["surveys.unknown-answer"],data:data98});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assume",schemaPath:"#/properties/assume/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.assume.type,parentSchema:schema31.properties.assume,data:data0});
errors++;
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
