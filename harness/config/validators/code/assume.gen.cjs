// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.option = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":[],"properties":{"agents.too-many":{"type":"string","enum":["refuse","answer"],"description":"What does a call get that counts unread messages for more than 30 agents?"},"agents.unknown":{"type":"string","enum":["5050","2005"],"description":"Which code does a call get if its agent does not exist?"},"agents.unread-unknown":{"type":"string","enum":["omit","refuse"],"description":"What does a count of unread messages answer for an agent who does not exist?"},"assignment.busy":{"type":"string","enum":["queue","offline"],"description":"Can a customer wait for a busy agent if no suitable agent is online?"},"groups.unknown":{"type":"string","enum":["5060","11012"],"description":"Which code does a call other than agent_status get if its group does not exist?"},"transfer.full":{"type":"string","enum":["exceed","refuse"],"description":"Can a transfer give an agent more customers than the agent’s capacity?"},"transfer.session-id":{"type":"string","enum":["new","old"],"description":"Which im_sub_session_id is in the transfer message itself?"},"transfer.unread":{"type":"string","enum":["settled","kept"],"description":"If the old agent has not read a message before a transfer, does it still count as unread for that agent?"},"customers.auto-create":{"type":"string","enum":["yes","no"],"description":"Does a request for a session, or a message left (−2), create a customer for an unknown customer_token?"},"customers.first-state":{"type":"string","enum":["online","offline"],"description":"Is a customer online if customer_online_state was never called for this customer?"},"customers.flat-body":{"type":"string","enum":["refuse","accept"],"description":"Is a customer created or changed if the fields are beside `customer`, not in it?"},"customers.on-duplicate":{"type":"string","enum":["error","merge"],"description":"What happens if a new customer has the token, e-mail or phone of another customer?"},"customers.session-key":{"type":"string","enum":["ignored","own"],"description":"Does customer_status with web_token and session_key find a session without a key?"},"customers.status-assigning":{"type":"string","enum":["in-queue","no-session","in-session"],"description":"What does customer_status answer while an agent is being chosen?"},"customers.status-of-nobody":{"type":"string","enum":["refuse","invalid"],"description":"What does customer_status answer without any token?"},"customers.status-with-robot":{"type":"string","enum":["no-session","in-session"],"description":"For customer_status and queue_status, is a customer who talks with a robot in a session?"},"customers.unknown":{"type":"string","enum":["2015","2000"],"description":"Which code does a call get that looks for a customer who does not exist?"},"auth.clock":{"type":"string","enum":["either","company"],"description":"If a test moved the company’s clock, which clock must a timestamp agree with, within five minutes?"},"auth.legacy":{"type":"string","enum":["off","on"],"description":"Is the old signature without nonce and sign_version still accepted?"},"auth.status":{"type":"string","enum":["200","401"],"description":"Which HTTP status does a call with a refused signature get?"},"auth.unknown-email":{"type":"string","enum":["2015","2059"],"description":"Which code does a call get whose email belongs to no administrator?"},"body.charset":{"type":"string","enum":["declared","utf-8"],"description":"Is a body read in the charset that its Content-Type names, for example GBK?"},"body.mislabelled":{"type":"string","enum":["form","json"],"description":"Is JSON read if its Content-Type says that it is a form, as curl -d does by default?"},"limits.global":{"type":"string","enum":["off","on"],"description":"Is the limit of 60 calls a minute enforced?"},"limits.global-per":{"type":"string","enum":["company","operation"],"description":"If the limit of 60 calls a minute is enforced, what does it count?"},"limits.reply":{"type":"string","enum":["code-2000","http-429"],"description":"What does a call over a rate limit get?"},"refusals.code-message":{"type":"string","enum":["both","message"],"description":"Does a refusal repeat its text in code_message?"},"words.empty":{"type":"string","enum":["refuse","absent"],"description":"What does a call get if a parameter with fixed values, such as assign_type, is empty?"},"messages.again":{"type":"string","enum":["once","refuse","double"],"description":"What happens to a second message with the same message_id?"},"messages.app-id":{"type":"string","enum":["customer","channel"],"description":"Which sessions need an app_id when their unread messages are listed?"},"messages.close-by-customer":{"type":"string","enum":["close","refuse"],"description":"Does a message of type close, sent by the customer, close the session?"},"messages.late-queueing":{"type":"string","enum":["deliver","refuse"],"description":"Where does a message for the queue (−3) go if the session has already started?"},"messages.left-counted":{"type":"string","enum":["reachable","named"],"description":"For which agents does a message left (−2) count?"},"messages.left-settled":{"type":"string","enum":["session","never"],"description":"Does a session with the customer settle the messages that the customer left?"},"messages.missing-parameter":{"type":"string","enum":["2062","2000"],"description":"Which code does a message to an agent get if a parameter is missing?"},"messages.read-method":{"type":"string","enum":["post","get-too"],"description":"Is read_messages also answered by GET?"},"messages.read-unknown":{"type":"string","enum":["ignore","refuse"],"description":"What does read_messages get for a message_id that the customer did not get in that session?"},"messages.unknown-type":{"type":"string","enum":["refuse","ignore"],"description":"What does a message get if the receiving side does not take its type, for example an image for a robot?"},"messages.unread-shape":{"type":"string","enum":["push","content"],"description":"Which fields does the list of unread messages have?"},"messages.video-and-file":{"type":"string","enum":["accept","refuse"],"description":"Can a customer send videos and files?"},"messages.wrong-id":{"type":"string","enum":["refuse","accept"],"description":"What does a message get if its message_id has characters other than letters, digits, _ and -?"},"sensitive-words.off":{"type":"string","enum":["zero","empty","null"],"description":"What is customer_is_open when sensitive words are off?"},"paging.empty-pages":{"type":"string","enum":["one","zero"],"description":"What is total_pages of an empty list?"},"paging.page":{"type":"string","enum":["refuse","first"],"description":"What does a list answer for page 0 or a negative page?"},"paging.size":{"type":"string","enum":["refuse","nearest"],"description":"What does a list answer if the page size is above the maximum or below 1?"},"push.body":{"type":"string","enum":["ignored","violation"],"description":"Is a 200 whose body is not empty a success?"},"push.counts":{"type":"string","enum":["timeouts","failures"],"description":"Which failures count towards the ten that suspend an address?"},"push.created-at":{"type":"string","enum":["dashes","compact"],"description":"How is message_created_at written?"},"push.headers":{"type":"string","enum":["ruby","none"],"description":"Which headers does a push have besides Content-Type?"},"push.lane":{"type":"string","enum":["conversation","url"],"description":"In which order are pushes sent, and which pushes wait for a slow one?"},"push.own-close":{"type":"string","enum":["on","off"],"description":"Is a close pushed for a session that the integration itself closed for the customer?"},"push.redirect-close":{"type":"string","enum":["off","on"],"description":"Is the closing of the old session pushed at a transfer, before the transfer event?"},"push.retry":{"type":"string","enum":["none","2018"],"description":"Is a failed push sent again?"},"push.start-session":{"type":"string","enum":["always","queued-only"],"description":"Is start_session pushed for a session that gets an agent at once?"},"push.suspension-end":{"type":"string","enum":["last","tenth"],"description":"If a push is in flight and times out during a suspension, does the suspension end later?"},"push.unsupported-types":{"type":"string","enum":["refuse","push"],"description":"Can an agent send what API customers cannot receive, for example a file?"},"push.while-offline":{"type":"string","enum":["push","collect"],"description":"Is a message of an agent also pushed while the customer is offline?"},"push.while-suspended":{"type":"string","enum":["drop","hold"],"description":"What happens to pushes that are due while their address is suspended?"},"push.window":{"type":"string","enum":["sliding","fixed"],"description":"Is the window of 60 seconds for ten timeouts a sliding one?"},"queues.abandoned-channel":{"type":"string","enum":["platform","custom"],"description":"Which channel is in the record of an abandoned queue?"},"queues.abandoned-count":{"type":"string","enum":["total","page"],"description":"What does count mean in the list of abandoned queues?"},"queues.abandoned-customer":{"type":"string","enum":["object","string"],"description":"What is customer_name in the list of abandoned queues?"},"queues.abandoned-json":{"type":"string","enum":["accept","refuse"],"description":"What does the list of abandoned queues answer to a call with Content-Type: application/json?"},"queues.abandoned-paging":{"type":"string","enum":["meta","top-level"],"description":"Where are the paging fields of the list of abandoned queues?"},"queues.abandoned-seconds":{"type":"string","enum":["integer","string"],"description":"Is queue_seconds of an abandoned queue a number or a text?"},"queues.abandoned-window":{"type":"string","enum":["joined","left"],"description":"In the list of abandoned queues, which time must be within the window?"},"queues.deserted":{"type":"string","enum":["wait","dissolve"],"description":"What happens to waiting customers when the last agent who could serve them goes offline?"},"queues.not-waiting":{"type":"string","enum":["refuse","accept"],"description":"What does a call get that leaves a queue in which the customer does not wait?"},"queues.status-of-nobody":{"type":"string","enum":["not-in-queue","refuse"],"description":"What does queue_status answer for a customer_token that does not exist?"},"records.date-only-end":{"type":"string","enum":["midnight","day-end"],"description":"In im_queues and destroy_session, what does an end_time without a time of day mean?"},"records.limit":{"type":"string","enum":["30-days","31-days","age"],"description":"Which window of session records is too long?"},"records.session-id":{"type":"string","enum":["conversation","sub-session"],"description":"What is session_id in the session records, beside sub_session_id?"},"records.vote-window":{"type":"string","enum":["voted","opened","closed"],"description":"In the list of votes, which time must be within the window?"},"robots.click":{"type":"string","enum":["answer","silent"],"description":"Does a push answer a click on a question?"},"robots.flow-answer":{"type":"string","enum":["flow-content","empty"],"description":"What is ansContent in the push that shows a step of a flow?"},"robots.flow-id":{"type":"string","enum":["required","optional"],"description":"Must askFlow have a flow_id?"},"robots.flow-offer":{"type":"string","enum":["any","shown"],"description":"Must a robot have offered a flow to the customer before askFlow can open it?"},"robots.hit-answer":{"type":"string","enum":["any","known"],"description":"Must the message_id of a click belong to an answer or a greeting of the conversation?"},"robots.hit-fields":{"type":"string","enum":["required","optional"],"description":"Must recordHit have scene_id and question_id?"},"robots.rating-path":{"type":"string","enum":["none","/im/messages/robot_survey"],"description":"Which path rates an answer of the 云问 robot (rateRobotAnswer)?"},"robots.role":{"type":"string","enum":["any","known"],"description":"Is a robot_role_id refused if it was not set up at the 云问 robot?"},"robots.session-id":{"type":"string","enum":["greeting","any"],"description":"Which conversation with a urobot does an im_sub_session_id mean?"},"robots.unknown-flow":{"type":"string","enum":["refuse","accept"],"description":"What does askFlow answer for a flow_id that does not exist?"},"robots.unknown-question":{"type":"string","enum":["refuse","accept"],"description":"What does recordHit answer for a question_id that does not exist, if no question is given as text?"},"robots.without-session":{"type":"string","enum":["refuse","answer"],"description":"Does a robot answer a customer who has no session with it?"},"sessions.again":{"type":"string","enum":["same","new"],"description":"What does a second request for a session get while the first session is open or waits?"},"sessions.unknown":{"type":"string","enum":["9200","2062"],"description":"If no code is documented, which code does a call get for a session that does not exist or is closed?"},"struct.api-customers":{"type":"string","enum":["refuse","accept"],"description":"What does a structured message to a customer created through the API get?"},"struct.other-parties":{"type":"string","enum":["refuse","accept"],"description":"What does a structured message get if customer_id or agent_id does not belong to its session?"},"struct.refusals":{"type":"string","enum":["status","code"],"description":"Which field has the code of a refused structured message?"},"struct.required":{"type":"string","enum":["all","title"],"description":"Which fields must a structured message have?"},"struct.timestamp":{"type":"string","enum":["any","five-minutes"],"description":"How far may the timestamp of a structured message be from the clock?"},"surveys.again":{"type":"string","enum":["refuse","replace"],"description":"What happens at a second vote on the same session or answer?"},"surveys.off":{"type":"string","enum":["accept","refuse"],"description":"Can a session be rated while the survey is switched off?"},"surveys.open-session":{"type":"string","enum":["accept","refuse"],"description":"Can a session be rated before it is closed?"},"surveys.options":{"type":"string","enum":["shown","compatible"],"description":"Which option ids does surveySession take?"},"surveys.remark":{"type":"string","enum":["refuse","accept"],"description":"Is a vote refused if its option requires a remark and there is none?"},"surveys.unknown-answer":{"type":"string","enum":["entry","answer","any"],"description":"Which message_id does surveyAnswer accept?"}},"title":"AssumptionsPatch"};
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data["agents.too-many"] !== undefined){
let data0 = data["agents.too-many"];
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents.too-many",schemaPath:"#/properties/agents.too-many/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["agents.too-many"].type,parentSchema:schema31.properties["agents.too-many"],data:data0});
errors++;
}
if(!((data0 === "refuse") || (data0 === "answer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents.too-many",schemaPath:"#/properties/agents.too-many/enum",keyword:"enum",params:{allowedValues: schema31.properties["agents.too-many"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["agents.too-many"].enum,parentSchema:schema31.properties["agents.too-many"],data:data0});
errors++;
}
}
if(data["agents.unknown"] !== undefined){
let data1 = data["agents.unknown"];
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents.unknown",schemaPath:"#/properties/agents.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["agents.unknown"].type,parentSchema:schema31.properties["agents.unknown"],data:data1});
errors++;
}
if(!((data1 === "5050") || (data1 === "2005"))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents.unknown",schemaPath:"#/properties/agents.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties["agents.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["agents.unknown"].enum,parentSchema:schema31.properties["agents.unknown"],data:data1});
errors++;
}
}
if(data["agents.unread-unknown"] !== undefined){
let data2 = data["agents.unread-unknown"];
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents.unread-unknown",schemaPath:"#/properties/agents.unread-unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["agents.unread-unknown"].type,parentSchema:schema31.properties["agents.unread-unknown"],data:data2});
errors++;
}
if(!((data2 === "omit") || (data2 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents.unread-unknown",schemaPath:"#/properties/agents.unread-unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties["agents.unread-unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["agents.unread-unknown"].enum,parentSchema:schema31.properties["agents.unread-unknown"],data:data2});
errors++;
}
}
if(data["assignment.busy"] !== undefined){
let data3 = data["assignment.busy"];
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assignment.busy",schemaPath:"#/properties/assignment.busy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["assignment.busy"].type,parentSchema:schema31.properties["assignment.busy"],data:data3});
errors++;
}
if(!((data3 === "queue") || (data3 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/assignment.busy",schemaPath:"#/properties/assignment.busy/enum",keyword:"enum",params:{allowedValues: schema31.properties["assignment.busy"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["assignment.busy"].enum,parentSchema:schema31.properties["assignment.busy"],data:data3});
errors++;
}
}
if(data["groups.unknown"] !== undefined){
let data4 = data["groups.unknown"];
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/groups.unknown",schemaPath:"#/properties/groups.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["groups.unknown"].type,parentSchema:schema31.properties["groups.unknown"],data:data4});
errors++;
}
if(!((data4 === "5060") || (data4 === "11012"))){
vErrors = added(vErrors, {instancePath:instancePath+"/groups.unknown",schemaPath:"#/properties/groups.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties["groups.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["groups.unknown"].enum,parentSchema:schema31.properties["groups.unknown"],data:data4});
errors++;
}
}
if(data["transfer.full"] !== undefined){
let data5 = data["transfer.full"];
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/transfer.full",schemaPath:"#/properties/transfer.full/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["transfer.full"].type,parentSchema:schema31.properties["transfer.full"],data:data5});
errors++;
}
if(!((data5 === "exceed") || (data5 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/transfer.full",schemaPath:"#/properties/transfer.full/enum",keyword:"enum",params:{allowedValues: schema31.properties["transfer.full"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["transfer.full"].enum,parentSchema:schema31.properties["transfer.full"],data:data5});
errors++;
}
}
if(data["transfer.session-id"] !== undefined){
let data6 = data["transfer.session-id"];
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/transfer.session-id",schemaPath:"#/properties/transfer.session-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["transfer.session-id"].type,parentSchema:schema31.properties["transfer.session-id"],data:data6});
errors++;
}
if(!((data6 === "new") || (data6 === "old"))){
vErrors = added(vErrors, {instancePath:instancePath+"/transfer.session-id",schemaPath:"#/properties/transfer.session-id/enum",keyword:"enum",params:{allowedValues: schema31.properties["transfer.session-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["transfer.session-id"].enum,parentSchema:schema31.properties["transfer.session-id"],data:data6});
errors++;
}
}
if(data["transfer.unread"] !== undefined){
let data7 = data["transfer.unread"];
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/transfer.unread",schemaPath:"#/properties/transfer.unread/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["transfer.unread"].type,parentSchema:schema31.properties["transfer.unread"],data:data7});
errors++;
}
if(!((data7 === "settled") || (data7 === "kept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/transfer.unread",schemaPath:"#/properties/transfer.unread/enum",keyword:"enum",params:{allowedValues: schema31.properties["transfer.unread"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["transfer.unread"].enum,parentSchema:schema31.properties["transfer.unread"],data:data7});
errors++;
}
}
if(data["customers.auto-create"] !== undefined){
let data8 = data["customers.auto-create"];
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.auto-create",schemaPath:"#/properties/customers.auto-create/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["customers.auto-create"].type,parentSchema:schema31.properties["customers.auto-create"],data:data8});
errors++;
}
if(!((data8 === "yes") || (data8 === "no"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.auto-create",schemaPath:"#/properties/customers.auto-create/enum",keyword:"enum",params:{allowedValues: schema31.properties["customers.auto-create"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["customers.auto-create"].enum,parentSchema:schema31.properties["customers.auto-create"],data:data8});
errors++;
}
}
if(data["customers.first-state"] !== undefined){
let data9 = data["customers.first-state"];
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.first-state",schemaPath:"#/properties/customers.first-state/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["customers.first-state"].type,parentSchema:schema31.properties["customers.first-state"],data:data9});
errors++;
}
if(!((data9 === "online") || (data9 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.first-state",schemaPath:"#/properties/customers.first-state/enum",keyword:"enum",params:{allowedValues: schema31.properties["customers.first-state"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["customers.first-state"].enum,parentSchema:schema31.properties["customers.first-state"],data:data9});
errors++;
}
}
if(data["customers.flat-body"] !== undefined){
let data10 = data["customers.flat-body"];
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.flat-body",schemaPath:"#/properties/customers.flat-body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["customers.flat-body"].type,parentSchema:schema31.properties["customers.flat-body"],data:data10});
errors++;
}
if(!((data10 === "refuse") || (data10 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.flat-body",schemaPath:"#/properties/customers.flat-body/enum",keyword:"enum",params:{allowedValues: schema31.properties["customers.flat-body"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["customers.flat-body"].enum,parentSchema:schema31.properties["customers.flat-body"],data:data10});
errors++;
}
}
if(data["customers.on-duplicate"] !== undefined){
let data11 = data["customers.on-duplicate"];
if(typeof data11 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.on-duplicate",schemaPath:"#/properties/customers.on-duplicate/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["customers.on-duplicate"].type,parentSchema:schema31.properties["customers.on-duplicate"],data:data11});
errors++;
}
if(!((data11 === "error") || (data11 === "merge"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.on-duplicate",schemaPath:"#/properties/customers.on-duplicate/enum",keyword:"enum",params:{allowedValues: schema31.properties["customers.on-duplicate"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["customers.on-duplicate"].enum,parentSchema:schema31.properties["customers.on-duplicate"],data:data11});
errors++;
}
}
if(data["customers.session-key"] !== undefined){
let data12 = data["customers.session-key"];
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.session-key",schemaPath:"#/properties/customers.session-key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["customers.session-key"].type,parentSchema:schema31.properties["customers.session-key"],data:data12});
errors++;
}
if(!((data12 === "ignored") || (data12 === "own"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.session-key",schemaPath:"#/properties/customers.session-key/enum",keyword:"enum",params:{allowedValues: schema31.properties["customers.session-key"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["customers.session-key"].enum,parentSchema:schema31.properties["customers.session-key"],data:data12});
errors++;
}
}
if(data["customers.status-assigning"] !== undefined){
let data13 = data["customers.status-assigning"];
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.status-assigning",schemaPath:"#/properties/customers.status-assigning/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["customers.status-assigning"].type,parentSchema:schema31.properties["customers.status-assigning"],data:data13});
errors++;
}
if(!(((data13 === "in-queue") || (data13 === "no-session")) || (data13 === "in-session"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.status-assigning",schemaPath:"#/properties/customers.status-assigning/enum",keyword:"enum",params:{allowedValues: schema31.properties["customers.status-assigning"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["customers.status-assigning"].enum,parentSchema:schema31.properties["customers.status-assigning"],data:data13});
errors++;
}
}
if(data["customers.status-of-nobody"] !== undefined){
let data14 = data["customers.status-of-nobody"];
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.status-of-nobody",schemaPath:"#/properties/customers.status-of-nobody/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["customers.status-of-nobody"].type,parentSchema:schema31.properties["customers.status-of-nobody"],data:data14});
errors++;
}
if(!((data14 === "refuse") || (data14 === "invalid"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.status-of-nobody",schemaPath:"#/properties/customers.status-of-nobody/enum",keyword:"enum",params:{allowedValues: schema31.properties["customers.status-of-nobody"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["customers.status-of-nobody"].enum,parentSchema:schema31.properties["customers.status-of-nobody"],data:data14});
errors++;
}
}
if(data["customers.status-with-robot"] !== undefined){
let data15 = data["customers.status-with-robot"];
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.status-with-robot",schemaPath:"#/properties/customers.status-with-robot/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["customers.status-with-robot"].type,parentSchema:schema31.properties["customers.status-with-robot"],data:data15});
errors++;
}
if(!((data15 === "no-session") || (data15 === "in-session"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.status-with-robot",schemaPath:"#/properties/customers.status-with-robot/enum",keyword:"enum",params:{allowedValues: schema31.properties["customers.status-with-robot"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["customers.status-with-robot"].enum,parentSchema:schema31.properties["customers.status-with-robot"],data:data15});
errors++;
}
}
if(data["customers.unknown"] !== undefined){
let data16 = data["customers.unknown"];
if(typeof data16 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.unknown",schemaPath:"#/properties/customers.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["customers.unknown"].type,parentSchema:schema31.properties["customers.unknown"],data:data16});
errors++;
}
if(!((data16 === "2015") || (data16 === "2000"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers.unknown",schemaPath:"#/properties/customers.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties["customers.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["customers.unknown"].enum,parentSchema:schema31.properties["customers.unknown"],data:data16});
errors++;
}
}
if(data["auth.clock"] !== undefined){
let data17 = data["auth.clock"];
if(typeof data17 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/auth.clock",schemaPath:"#/properties/auth.clock/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["auth.clock"].type,parentSchema:schema31.properties["auth.clock"],data:data17});
errors++;
}
if(!((data17 === "either") || (data17 === "company"))){
vErrors = added(vErrors, {instancePath:instancePath+"/auth.clock",schemaPath:"#/properties/auth.clock/enum",keyword:"enum",params:{allowedValues: schema31.properties["auth.clock"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["auth.clock"].enum,parentSchema:schema31.properties["auth.clock"],data:data17});
errors++;
}
}
if(data["auth.legacy"] !== undefined){
let data18 = data["auth.legacy"];
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/auth.legacy",schemaPath:"#/properties/auth.legacy/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["auth.legacy"].type,parentSchema:schema31.properties["auth.legacy"],data:data18});
errors++;
}
if(!((data18 === "off") || (data18 === "on"))){
vErrors = added(vErrors, {instancePath:instancePath+"/auth.legacy",schemaPath:"#/properties/auth.legacy/enum",keyword:"enum",params:{allowedValues: schema31.properties["auth.legacy"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["auth.legacy"].enum,parentSchema:schema31.properties["auth.legacy"],data:data18});
errors++;
}
}
if(data["auth.status"] !== undefined){
let data19 = data["auth.status"];
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/auth.status",schemaPath:"#/properties/auth.status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["auth.status"].type,parentSchema:schema31.properties["auth.status"],data:data19});
errors++;
}
if(!((data19 === "200") || (data19 === "401"))){
vErrors = added(vErrors, {instancePath:instancePath+"/auth.status",schemaPath:"#/properties/auth.status/enum",keyword:"enum",params:{allowedValues: schema31.properties["auth.status"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["auth.status"].enum,parentSchema:schema31.properties["auth.status"],data:data19});
errors++;
}
}
if(data["auth.unknown-email"] !== undefined){
let data20 = data["auth.unknown-email"];
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/auth.unknown-email",schemaPath:"#/properties/auth.unknown-email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["auth.unknown-email"].type,parentSchema:schema31.properties["auth.unknown-email"],data:data20});
errors++;
}
if(!((data20 === "2015") || (data20 === "2059"))){
vErrors = added(vErrors, {instancePath:instancePath+"/auth.unknown-email",schemaPath:"#/properties/auth.unknown-email/enum",keyword:"enum",params:{allowedValues: schema31.properties["auth.unknown-email"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["auth.unknown-email"].enum,parentSchema:schema31.properties["auth.unknown-email"],data:data20});
errors++;
}
}
if(data["body.charset"] !== undefined){
let data21 = data["body.charset"];
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/body.charset",schemaPath:"#/properties/body.charset/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["body.charset"].type,parentSchema:schema31.properties["body.charset"],data:data21});
errors++;
}
if(!((data21 === "declared") || (data21 === "utf-8"))){
vErrors = added(vErrors, {instancePath:instancePath+"/body.charset",schemaPath:"#/properties/body.charset/enum",keyword:"enum",params:{allowedValues: schema31.properties["body.charset"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["body.charset"].enum,parentSchema:schema31.properties["body.charset"],data:data21});
errors++;
}
}
if(data["body.mislabelled"] !== undefined){
let data22 = data["body.mislabelled"];
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/body.mislabelled",schemaPath:"#/properties/body.mislabelled/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["body.mislabelled"].type,parentSchema:schema31.properties["body.mislabelled"],data:data22});
errors++;
}
if(!((data22 === "form") || (data22 === "json"))){
vErrors = added(vErrors, {instancePath:instancePath+"/body.mislabelled",schemaPath:"#/properties/body.mislabelled/enum",keyword:"enum",params:{allowedValues: schema31.properties["body.mislabelled"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["body.mislabelled"].enum,parentSchema:schema31.properties["body.mislabelled"],data:data22});
errors++;
}
}
if(data["limits.global"] !== undefined){
let data23 = data["limits.global"];
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/limits.global",schemaPath:"#/properties/limits.global/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["limits.global"].type,parentSchema:schema31.properties["limits.global"],data:data23});
errors++;
}
if(!((data23 === "off") || (data23 === "on"))){
vErrors = added(vErrors, {instancePath:instancePath+"/limits.global",schemaPath:"#/properties/limits.global/enum",keyword:"enum",params:{allowedValues: schema31.properties["limits.global"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["limits.global"].enum,parentSchema:schema31.properties["limits.global"],data:data23});
errors++;
}
}
if(data["limits.global-per"] !== undefined){
let data24 = data["limits.global-per"];
if(typeof data24 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/limits.global-per",schemaPath:"#/properties/limits.global-per/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["limits.global-per"].type,parentSchema:schema31.properties["limits.global-per"],data:data24});
errors++;
}
if(!((data24 === "company") || (data24 === "operation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/limits.global-per",schemaPath:"#/properties/limits.global-per/enum",keyword:"enum",params:{allowedValues: schema31.properties["limits.global-per"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["limits.global-per"].enum,parentSchema:schema31.properties["limits.global-per"],data:data24});
errors++;
}
}
if(data["limits.reply"] !== undefined){
let data25 = data["limits.reply"];
if(typeof data25 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/limits.reply",schemaPath:"#/properties/limits.reply/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["limits.reply"].type,parentSchema:schema31.properties["limits.reply"],data:data25});
errors++;
}
if(!((data25 === "code-2000") || (data25 === "http-429"))){
vErrors = added(vErrors, {instancePath:instancePath+"/limits.reply",schemaPath:"#/properties/limits.reply/enum",keyword:"enum",params:{allowedValues: schema31.properties["limits.reply"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["limits.reply"].enum,parentSchema:schema31.properties["limits.reply"],data:data25});
errors++;
}
}
if(data["refusals.code-message"] !== undefined){
let data26 = data["refusals.code-message"];
if(typeof data26 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/refusals.code-message",schemaPath:"#/properties/refusals.code-message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["refusals.code-message"].type,parentSchema:schema31.properties["refusals.code-message"],data:data26});
errors++;
}
if(!((data26 === "both") || (data26 === "message"))){
vErrors = added(vErrors, {instancePath:instancePath+"/refusals.code-message",schemaPath:"#/properties/refusals.code-message/enum",keyword:"enum",params:{allowedValues: schema31.properties["refusals.code-message"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["refusals.code-message"].enum,parentSchema:schema31.properties["refusals.code-message"],data:data26});
errors++;
}
}
if(data["words.empty"] !== undefined){
let data27 = data["words.empty"];
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/words.empty",schemaPath:"#/properties/words.empty/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["words.empty"].type,parentSchema:schema31.properties["words.empty"],data:data27});
errors++;
}
if(!((data27 === "refuse") || (data27 === "absent"))){
vErrors = added(vErrors, {instancePath:instancePath+"/words.empty",schemaPath:"#/properties/words.empty/enum",keyword:"enum",params:{allowedValues: schema31.properties["words.empty"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["words.empty"].enum,parentSchema:schema31.properties["words.empty"],data:data27});
errors++;
}
}
if(data["messages.again"] !== undefined){
let data28 = data["messages.again"];
if(typeof data28 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.again",schemaPath:"#/properties/messages.again/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.again"].type,parentSchema:schema31.properties["messages.again"],data:data28});
errors++;
}
if(!(((data28 === "once") || (data28 === "refuse")) || (data28 === "double"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.again",schemaPath:"#/properties/messages.again/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.again"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.again"].enum,parentSchema:schema31.properties["messages.again"],data:data28});
errors++;
}
}
if(data["messages.app-id"] !== undefined){
let data29 = data["messages.app-id"];
if(typeof data29 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.app-id",schemaPath:"#/properties/messages.app-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.app-id"].type,parentSchema:schema31.properties["messages.app-id"],data:data29});
errors++;
}
if(!((data29 === "customer") || (data29 === "channel"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.app-id",schemaPath:"#/properties/messages.app-id/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.app-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.app-id"].enum,parentSchema:schema31.properties["messages.app-id"],data:data29});
errors++;
}
}
if(data["messages.close-by-customer"] !== undefined){
let data30 = data["messages.close-by-customer"];
if(typeof data30 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.close-by-customer",schemaPath:"#/properties/messages.close-by-customer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.close-by-customer"].type,parentSchema:schema31.properties["messages.close-by-customer"],data:data30});
errors++;
}
if(!((data30 === "close") || (data30 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.close-by-customer",schemaPath:"#/properties/messages.close-by-customer/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.close-by-customer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.close-by-customer"].enum,parentSchema:schema31.properties["messages.close-by-customer"],data:data30});
errors++;
}
}
if(data["messages.late-queueing"] !== undefined){
let data31 = data["messages.late-queueing"];
if(typeof data31 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.late-queueing",schemaPath:"#/properties/messages.late-queueing/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.late-queueing"].type,parentSchema:schema31.properties["messages.late-queueing"],data:data31});
errors++;
}
if(!((data31 === "deliver") || (data31 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.late-queueing",schemaPath:"#/properties/messages.late-queueing/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.late-queueing"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.late-queueing"].enum,parentSchema:schema31.properties["messages.late-queueing"],data:data31});
errors++;
}
}
if(data["messages.left-counted"] !== undefined){
let data32 = data["messages.left-counted"];
if(typeof data32 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.left-counted",schemaPath:"#/properties/messages.left-counted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.left-counted"].type,parentSchema:schema31.properties["messages.left-counted"],data:data32});
errors++;
}
if(!((data32 === "reachable") || (data32 === "named"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.left-counted",schemaPath:"#/properties/messages.left-counted/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.left-counted"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.left-counted"].enum,parentSchema:schema31.properties["messages.left-counted"],data:data32});
errors++;
}
}
if(data["messages.left-settled"] !== undefined){
let data33 = data["messages.left-settled"];
if(typeof data33 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.left-settled",schemaPath:"#/properties/messages.left-settled/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.left-settled"].type,parentSchema:schema31.properties["messages.left-settled"],data:data33});
errors++;
}
if(!((data33 === "session") || (data33 === "never"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.left-settled",schemaPath:"#/properties/messages.left-settled/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.left-settled"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.left-settled"].enum,parentSchema:schema31.properties["messages.left-settled"],data:data33});
errors++;
}
}
if(data["messages.missing-parameter"] !== undefined){
let data34 = data["messages.missing-parameter"];
if(typeof data34 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.missing-parameter",schemaPath:"#/properties/messages.missing-parameter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.missing-parameter"].type,parentSchema:schema31.properties["messages.missing-parameter"],data:data34});
errors++;
}
if(!((data34 === "2062") || (data34 === "2000"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.missing-parameter",schemaPath:"#/properties/messages.missing-parameter/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.missing-parameter"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.missing-parameter"].enum,parentSchema:schema31.properties["messages.missing-parameter"],data:data34});
errors++;
}
}
if(data["messages.read-method"] !== undefined){
let data35 = data["messages.read-method"];
if(typeof data35 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.read-method",schemaPath:"#/properties/messages.read-method/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.read-method"].type,parentSchema:schema31.properties["messages.read-method"],data:data35});
errors++;
}
if(!((data35 === "post") || (data35 === "get-too"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.read-method",schemaPath:"#/properties/messages.read-method/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.read-method"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.read-method"].enum,parentSchema:schema31.properties["messages.read-method"],data:data35});
errors++;
}
}
if(data["messages.read-unknown"] !== undefined){
let data36 = data["messages.read-unknown"];
if(typeof data36 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.read-unknown",schemaPath:"#/properties/messages.read-unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.read-unknown"].type,parentSchema:schema31.properties["messages.read-unknown"],data:data36});
errors++;
}
if(!((data36 === "ignore") || (data36 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.read-unknown",schemaPath:"#/properties/messages.read-unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.read-unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.read-unknown"].enum,parentSchema:schema31.properties["messages.read-unknown"],data:data36});
errors++;
}
}
if(data["messages.unknown-type"] !== undefined){
let data37 = data["messages.unknown-type"];
if(typeof data37 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.unknown-type",schemaPath:"#/properties/messages.unknown-type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.unknown-type"].type,parentSchema:schema31.properties["messages.unknown-type"],data:data37});
errors++;
}
if(!((data37 === "refuse") || (data37 === "ignore"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.unknown-type",schemaPath:"#/properties/messages.unknown-type/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.unknown-type"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.unknown-type"].enum,parentSchema:schema31.properties["messages.unknown-type"],data:data37});
errors++;
}
}
if(data["messages.unread-shape"] !== undefined){
let data38 = data["messages.unread-shape"];
if(typeof data38 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.unread-shape",schemaPath:"#/properties/messages.unread-shape/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.unread-shape"].type,parentSchema:schema31.properties["messages.unread-shape"],data:data38});
errors++;
}
if(!((data38 === "push") || (data38 === "content"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.unread-shape",schemaPath:"#/properties/messages.unread-shape/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.unread-shape"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.unread-shape"].enum,parentSchema:schema31.properties["messages.unread-shape"],data:data38});
errors++;
}
}
if(data["messages.video-and-file"] !== undefined){
let data39 = data["messages.video-and-file"];
if(typeof data39 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.video-and-file",schemaPath:"#/properties/messages.video-and-file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.video-and-file"].type,parentSchema:schema31.properties["messages.video-and-file"],data:data39});
errors++;
}
if(!((data39 === "accept") || (data39 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.video-and-file",schemaPath:"#/properties/messages.video-and-file/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.video-and-file"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.video-and-file"].enum,parentSchema:schema31.properties["messages.video-and-file"],data:data39});
errors++;
}
}
if(data["messages.wrong-id"] !== undefined){
let data40 = data["messages.wrong-id"];
if(typeof data40 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.wrong-id",schemaPath:"#/properties/messages.wrong-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["messages.wrong-id"].type,parentSchema:schema31.properties["messages.wrong-id"],data:data40});
errors++;
}
if(!((data40 === "refuse") || (data40 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages.wrong-id",schemaPath:"#/properties/messages.wrong-id/enum",keyword:"enum",params:{allowedValues: schema31.properties["messages.wrong-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["messages.wrong-id"].enum,parentSchema:schema31.properties["messages.wrong-id"],data:data40});
errors++;
}
}
if(data["sensitive-words.off"] !== undefined){
let data41 = data["sensitive-words.off"];
if(typeof data41 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive-words.off",schemaPath:"#/properties/sensitive-words.off/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sensitive-words.off"].type,parentSchema:schema31.properties["sensitive-words.off"],data:data41});
errors++;
}
if(!(((data41 === "zero") || (data41 === "empty")) || (data41 === "null"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive-words.off",schemaPath:"#/properties/sensitive-words.off/enum",keyword:"enum",params:{allowedValues: schema31.properties["sensitive-words.off"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["sensitive-words.off"].enum,parentSchema:schema31.properties["sensitive-words.off"],data:data41});
errors++;
}
}
if(data["paging.empty-pages"] !== undefined){
let data42 = data["paging.empty-pages"];
if(typeof data42 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/paging.empty-pages",schemaPath:"#/properties/paging.empty-pages/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["paging.empty-pages"].type,parentSchema:schema31.properties["paging.empty-pages"],data:data42});
errors++;
}
if(!((data42 === "one") || (data42 === "zero"))){
vErrors = added(vErrors, {instancePath:instancePath+"/paging.empty-pages",schemaPath:"#/properties/paging.empty-pages/enum",keyword:"enum",params:{allowedValues: schema31.properties["paging.empty-pages"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["paging.empty-pages"].enum,parentSchema:schema31.properties["paging.empty-pages"],data:data42});
errors++;
}
}
if(data["paging.page"] !== undefined){
let data43 = data["paging.page"];
if(typeof data43 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/paging.page",schemaPath:"#/properties/paging.page/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["paging.page"].type,parentSchema:schema31.properties["paging.page"],data:data43});
errors++;
}
if(!((data43 === "refuse") || (data43 === "first"))){
vErrors = added(vErrors, {instancePath:instancePath+"/paging.page",schemaPath:"#/properties/paging.page/enum",keyword:"enum",params:{allowedValues: schema31.properties["paging.page"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["paging.page"].enum,parentSchema:schema31.properties["paging.page"],data:data43});
errors++;
}
}
if(data["paging.size"] !== undefined){
let data44 = data["paging.size"];
if(typeof data44 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/paging.size",schemaPath:"#/properties/paging.size/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["paging.size"].type,parentSchema:schema31.properties["paging.size"],data:data44});
errors++;
}
if(!((data44 === "refuse") || (data44 === "nearest"))){
vErrors = added(vErrors, {instancePath:instancePath+"/paging.size",schemaPath:"#/properties/paging.size/enum",keyword:"enum",params:{allowedValues: schema31.properties["paging.size"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["paging.size"].enum,parentSchema:schema31.properties["paging.size"],data:data44});
errors++;
}
}
if(data["push.body"] !== undefined){
let data45 = data["push.body"];
if(typeof data45 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.body",schemaPath:"#/properties/push.body/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.body"].type,parentSchema:schema31.properties["push.body"],data:data45});
errors++;
}
if(!((data45 === "ignored") || (data45 === "violation"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.body",schemaPath:"#/properties/push.body/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.body"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.body"].enum,parentSchema:schema31.properties["push.body"],data:data45});
errors++;
}
}
if(data["push.counts"] !== undefined){
let data46 = data["push.counts"];
if(typeof data46 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.counts",schemaPath:"#/properties/push.counts/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.counts"].type,parentSchema:schema31.properties["push.counts"],data:data46});
errors++;
}
if(!((data46 === "timeouts") || (data46 === "failures"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.counts",schemaPath:"#/properties/push.counts/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.counts"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.counts"].enum,parentSchema:schema31.properties["push.counts"],data:data46});
errors++;
}
}
if(data["push.created-at"] !== undefined){
let data47 = data["push.created-at"];
if(typeof data47 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.created-at",schemaPath:"#/properties/push.created-at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.created-at"].type,parentSchema:schema31.properties["push.created-at"],data:data47});
errors++;
}
if(!((data47 === "dashes") || (data47 === "compact"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.created-at",schemaPath:"#/properties/push.created-at/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.created-at"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.created-at"].enum,parentSchema:schema31.properties["push.created-at"],data:data47});
errors++;
}
}
if(data["push.headers"] !== undefined){
let data48 = data["push.headers"];
if(typeof data48 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.headers",schemaPath:"#/properties/push.headers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.headers"].type,parentSchema:schema31.properties["push.headers"],data:data48});
errors++;
}
if(!((data48 === "ruby") || (data48 === "none"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.headers",schemaPath:"#/properties/push.headers/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.headers"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.headers"].enum,parentSchema:schema31.properties["push.headers"],data:data48});
errors++;
}
}
if(data["push.lane"] !== undefined){
let data49 = data["push.lane"];
if(typeof data49 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.lane",schemaPath:"#/properties/push.lane/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.lane"].type,parentSchema:schema31.properties["push.lane"],data:data49});
errors++;
}
if(!((data49 === "conversation") || (data49 === "url"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.lane",schemaPath:"#/properties/push.lane/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.lane"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.lane"].enum,parentSchema:schema31.properties["push.lane"],data:data49});
errors++;
}
}
if(data["push.own-close"] !== undefined){
let data50 = data["push.own-close"];
if(typeof data50 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.own-close",schemaPath:"#/properties/push.own-close/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.own-close"].type,parentSchema:schema31.properties["push.own-close"],data:data50});
errors++;
}
if(!((data50 === "on") || (data50 === "off"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.own-close",schemaPath:"#/properties/push.own-close/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.own-close"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.own-close"].enum,parentSchema:schema31.properties["push.own-close"],data:data50});
errors++;
}
}
if(data["push.redirect-close"] !== undefined){
let data51 = data["push.redirect-close"];
if(typeof data51 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.redirect-close",schemaPath:"#/properties/push.redirect-close/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.redirect-close"].type,parentSchema:schema31.properties["push.redirect-close"],data:data51});
errors++;
}
if(!((data51 === "off") || (data51 === "on"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.redirect-close",schemaPath:"#/properties/push.redirect-close/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.redirect-close"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.redirect-close"].enum,parentSchema:schema31.properties["push.redirect-close"],data:data51});
errors++;
}
}
if(data["push.retry"] !== undefined){
let data52 = data["push.retry"];
if(typeof data52 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.retry",schemaPath:"#/properties/push.retry/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.retry"].type,parentSchema:schema31.properties["push.retry"],data:data52});
errors++;
}
if(!((data52 === "none") || (data52 === "2018"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.retry",schemaPath:"#/properties/push.retry/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.retry"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.retry"].enum,parentSchema:schema31.properties["push.retry"],data:data52});
errors++;
}
}
if(data["push.start-session"] !== undefined){
let data53 = data["push.start-session"];
if(typeof data53 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.start-session",schemaPath:"#/properties/push.start-session/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.start-session"].type,parentSchema:schema31.properties["push.start-session"],data:data53});
errors++;
}
if(!((data53 === "always") || (data53 === "queued-only"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.start-session",schemaPath:"#/properties/push.start-session/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.start-session"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.start-session"].enum,parentSchema:schema31.properties["push.start-session"],data:data53});
errors++;
}
}
if(data["push.suspension-end"] !== undefined){
let data54 = data["push.suspension-end"];
if(typeof data54 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.suspension-end",schemaPath:"#/properties/push.suspension-end/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.suspension-end"].type,parentSchema:schema31.properties["push.suspension-end"],data:data54});
errors++;
}
if(!((data54 === "last") || (data54 === "tenth"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.suspension-end",schemaPath:"#/properties/push.suspension-end/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.suspension-end"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.suspension-end"].enum,parentSchema:schema31.properties["push.suspension-end"],data:data54});
errors++;
}
}
if(data["push.unsupported-types"] !== undefined){
let data55 = data["push.unsupported-types"];
if(typeof data55 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.unsupported-types",schemaPath:"#/properties/push.unsupported-types/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.unsupported-types"].type,parentSchema:schema31.properties["push.unsupported-types"],data:data55});
errors++;
}
if(!((data55 === "refuse") || (data55 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.unsupported-types",schemaPath:"#/properties/push.unsupported-types/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.unsupported-types"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.unsupported-types"].enum,parentSchema:schema31.properties["push.unsupported-types"],data:data55});
errors++;
}
}
if(data["push.while-offline"] !== undefined){
let data56 = data["push.while-offline"];
if(typeof data56 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.while-offline",schemaPath:"#/properties/push.while-offline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.while-offline"].type,parentSchema:schema31.properties["push.while-offline"],data:data56});
errors++;
}
if(!((data56 === "push") || (data56 === "collect"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.while-offline",schemaPath:"#/properties/push.while-offline/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.while-offline"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.while-offline"].enum,parentSchema:schema31.properties["push.while-offline"],data:data56});
errors++;
}
}
if(data["push.while-suspended"] !== undefined){
let data57 = data["push.while-suspended"];
if(typeof data57 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.while-suspended",schemaPath:"#/properties/push.while-suspended/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.while-suspended"].type,parentSchema:schema31.properties["push.while-suspended"],data:data57});
errors++;
}
if(!((data57 === "drop") || (data57 === "hold"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.while-suspended",schemaPath:"#/properties/push.while-suspended/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.while-suspended"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.while-suspended"].enum,parentSchema:schema31.properties["push.while-suspended"],data:data57});
errors++;
}
}
if(data["push.window"] !== undefined){
let data58 = data["push.window"];
if(typeof data58 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/push.window",schemaPath:"#/properties/push.window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["push.window"].type,parentSchema:schema31.properties["push.window"],data:data58});
errors++;
}
if(!((data58 === "sliding") || (data58 === "fixed"))){
vErrors = added(vErrors, {instancePath:instancePath+"/push.window",schemaPath:"#/properties/push.window/enum",keyword:"enum",params:{allowedValues: schema31.properties["push.window"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["push.window"].enum,parentSchema:schema31.properties["push.window"],data:data58});
errors++;
}
}
if(data["queues.abandoned-channel"] !== undefined){
let data59 = data["queues.abandoned-channel"];
if(typeof data59 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-channel",schemaPath:"#/properties/queues.abandoned-channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["queues.abandoned-channel"].type,parentSchema:schema31.properties["queues.abandoned-channel"],data:data59});
errors++;
}
if(!((data59 === "platform") || (data59 === "custom"))){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-channel",schemaPath:"#/properties/queues.abandoned-channel/enum",keyword:"enum",params:{allowedValues: schema31.properties["queues.abandoned-channel"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["queues.abandoned-channel"].enum,parentSchema:schema31.properties["queues.abandoned-channel"],data:data59});
errors++;
}
}
if(data["queues.abandoned-count"] !== undefined){
let data60 = data["queues.abandoned-count"];
if(typeof data60 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-count",schemaPath:"#/properties/queues.abandoned-count/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["queues.abandoned-count"].type,parentSchema:schema31.properties["queues.abandoned-count"],data:data60});
errors++;
}
if(!((data60 === "total") || (data60 === "page"))){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-count",schemaPath:"#/properties/queues.abandoned-count/enum",keyword:"enum",params:{allowedValues: schema31.properties["queues.abandoned-count"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["queues.abandoned-count"].enum,parentSchema:schema31.properties["queues.abandoned-count"],data:data60});
errors++;
}
}
if(data["queues.abandoned-customer"] !== undefined){
let data61 = data["queues.abandoned-customer"];
if(typeof data61 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-customer",schemaPath:"#/properties/queues.abandoned-customer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["queues.abandoned-customer"].type,parentSchema:schema31.properties["queues.abandoned-customer"],data:data61});
errors++;
}
if(!((data61 === "object") || (data61 === "string"))){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-customer",schemaPath:"#/properties/queues.abandoned-customer/enum",keyword:"enum",params:{allowedValues: schema31.properties["queues.abandoned-customer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["queues.abandoned-customer"].enum,parentSchema:schema31.properties["queues.abandoned-customer"],data:data61});
errors++;
}
}
if(data["queues.abandoned-json"] !== undefined){
let data62 = data["queues.abandoned-json"];
if(typeof data62 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-json",schemaPath:"#/properties/queues.abandoned-json/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["queues.abandoned-json"].type,parentSchema:schema31.properties["queues.abandoned-json"],data:data62});
errors++;
}
if(!((data62 === "accept") || (data62 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-json",schemaPath:"#/properties/queues.abandoned-json/enum",keyword:"enum",params:{allowedValues: schema31.properties["queues.abandoned-json"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["queues.abandoned-json"].enum,parentSchema:schema31.properties["queues.abandoned-json"],data:data62});
errors++;
}
}
if(data["queues.abandoned-paging"] !== undefined){
let data63 = data["queues.abandoned-paging"];
if(typeof data63 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-paging",schemaPath:"#/properties/queues.abandoned-paging/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["queues.abandoned-paging"].type,parentSchema:schema31.properties["queues.abandoned-paging"],data:data63});
errors++;
}
if(!((data63 === "meta") || (data63 === "top-level"))){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-paging",schemaPath:"#/properties/queues.abandoned-paging/enum",keyword:"enum",params:{allowedValues: schema31.properties["queues.abandoned-paging"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["queues.abandoned-paging"].enum,parentSchema:schema31.properties["queues.abandoned-paging"],data:data63});
errors++;
}
}
if(data["queues.abandoned-seconds"] !== undefined){
let data64 = data["queues.abandoned-seconds"];
if(typeof data64 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-seconds",schemaPath:"#/properties/queues.abandoned-seconds/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["queues.abandoned-seconds"].type,parentSchema:schema31.properties["queues.abandoned-seconds"],data:data64});
errors++;
}
if(!((data64 === "integer") || (data64 === "string"))){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-seconds",schemaPath:"#/properties/queues.abandoned-seconds/enum",keyword:"enum",params:{allowedValues: schema31.properties["queues.abandoned-seconds"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["queues.abandoned-seconds"].enum,parentSchema:schema31.properties["queues.abandoned-seconds"],data:data64});
errors++;
}
}
if(data["queues.abandoned-window"] !== undefined){
let data65 = data["queues.abandoned-window"];
if(typeof data65 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-window",schemaPath:"#/properties/queues.abandoned-window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["queues.abandoned-window"].type,parentSchema:schema31.properties["queues.abandoned-window"],data:data65});
errors++;
}
if(!((data65 === "joined") || (data65 === "left"))){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.abandoned-window",schemaPath:"#/properties/queues.abandoned-window/enum",keyword:"enum",params:{allowedValues: schema31.properties["queues.abandoned-window"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["queues.abandoned-window"].enum,parentSchema:schema31.properties["queues.abandoned-window"],data:data65});
errors++;
}
}
if(data["queues.deserted"] !== undefined){
let data66 = data["queues.deserted"];
if(typeof data66 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.deserted",schemaPath:"#/properties/queues.deserted/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["queues.deserted"].type,parentSchema:schema31.properties["queues.deserted"],data:data66});
errors++;
}
if(!((data66 === "wait") || (data66 === "dissolve"))){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.deserted",schemaPath:"#/properties/queues.deserted/enum",keyword:"enum",params:{allowedValues: schema31.properties["queues.deserted"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["queues.deserted"].enum,parentSchema:schema31.properties["queues.deserted"],data:data66});
errors++;
}
}
if(data["queues.not-waiting"] !== undefined){
let data67 = data["queues.not-waiting"];
if(typeof data67 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.not-waiting",schemaPath:"#/properties/queues.not-waiting/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["queues.not-waiting"].type,parentSchema:schema31.properties["queues.not-waiting"],data:data67});
errors++;
}
if(!((data67 === "refuse") || (data67 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.not-waiting",schemaPath:"#/properties/queues.not-waiting/enum",keyword:"enum",params:{allowedValues: schema31.properties["queues.not-waiting"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["queues.not-waiting"].enum,parentSchema:schema31.properties["queues.not-waiting"],data:data67});
errors++;
}
}
if(data["queues.status-of-nobody"] !== undefined){
let data68 = data["queues.status-of-nobody"];
if(typeof data68 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.status-of-nobody",schemaPath:"#/properties/queues.status-of-nobody/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["queues.status-of-nobody"].type,parentSchema:schema31.properties["queues.status-of-nobody"],data:data68});
errors++;
}
if(!((data68 === "not-in-queue") || (data68 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/queues.status-of-nobody",schemaPath:"#/properties/queues.status-of-nobody/enum",keyword:"enum",params:{allowedValues: schema31.properties["queues.status-of-nobody"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["queues.status-of-nobody"].enum,parentSchema:schema31.properties["queues.status-of-nobody"],data:data68});
errors++;
}
}
if(data["records.date-only-end"] !== undefined){
let data69 = data["records.date-only-end"];
if(typeof data69 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/records.date-only-end",schemaPath:"#/properties/records.date-only-end/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["records.date-only-end"].type,parentSchema:schema31.properties["records.date-only-end"],data:data69});
errors++;
}
if(!((data69 === "midnight") || (data69 === "day-end"))){
vErrors = added(vErrors, {instancePath:instancePath+"/records.date-only-end",schemaPath:"#/properties/records.date-only-end/enum",keyword:"enum",params:{allowedValues: schema31.properties["records.date-only-end"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["records.date-only-end"].enum,parentSchema:schema31.properties["records.date-only-end"],data:data69});
errors++;
}
}
if(data["records.limit"] !== undefined){
let data70 = data["records.limit"];
if(typeof data70 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/records.limit",schemaPath:"#/properties/records.limit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["records.limit"].type,parentSchema:schema31.properties["records.limit"],data:data70});
errors++;
}
if(!(((data70 === "30-days") || (data70 === "31-days")) || (data70 === "age"))){
vErrors = added(vErrors, {instancePath:instancePath+"/records.limit",schemaPath:"#/properties/records.limit/enum",keyword:"enum",params:{allowedValues: schema31.properties["records.limit"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["records.limit"].enum,parentSchema:schema31.properties["records.limit"],data:data70});
errors++;
}
}
if(data["records.session-id"] !== undefined){
let data71 = data["records.session-id"];
if(typeof data71 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/records.session-id",schemaPath:"#/properties/records.session-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["records.session-id"].type,parentSchema:schema31.properties["records.session-id"],data:data71});
errors++;
}
if(!((data71 === "conversation") || (data71 === "sub-session"))){
vErrors = added(vErrors, {instancePath:instancePath+"/records.session-id",schemaPath:"#/properties/records.session-id/enum",keyword:"enum",params:{allowedValues: schema31.properties["records.session-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["records.session-id"].enum,parentSchema:schema31.properties["records.session-id"],data:data71});
errors++;
}
}
if(data["records.vote-window"] !== undefined){
let data72 = data["records.vote-window"];
if(typeof data72 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/records.vote-window",schemaPath:"#/properties/records.vote-window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["records.vote-window"].type,parentSchema:schema31.properties["records.vote-window"],data:data72});
errors++;
}
if(!(((data72 === "voted") || (data72 === "opened")) || (data72 === "closed"))){
vErrors = added(vErrors, {instancePath:instancePath+"/records.vote-window",schemaPath:"#/properties/records.vote-window/enum",keyword:"enum",params:{allowedValues: schema31.properties["records.vote-window"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["records.vote-window"].enum,parentSchema:schema31.properties["records.vote-window"],data:data72});
errors++;
}
}
if(data["robots.click"] !== undefined){
let data73 = data["robots.click"];
if(typeof data73 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.click",schemaPath:"#/properties/robots.click/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.click"].type,parentSchema:schema31.properties["robots.click"],data:data73});
errors++;
}
if(!((data73 === "answer") || (data73 === "silent"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.click",schemaPath:"#/properties/robots.click/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.click"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.click"].enum,parentSchema:schema31.properties["robots.click"],data:data73});
errors++;
}
}
if(data["robots.flow-answer"] !== undefined){
let data74 = data["robots.flow-answer"];
if(typeof data74 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.flow-answer",schemaPath:"#/properties/robots.flow-answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.flow-answer"].type,parentSchema:schema31.properties["robots.flow-answer"],data:data74});
errors++;
}
if(!((data74 === "flow-content") || (data74 === "empty"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.flow-answer",schemaPath:"#/properties/robots.flow-answer/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.flow-answer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.flow-answer"].enum,parentSchema:schema31.properties["robots.flow-answer"],data:data74});
errors++;
}
}
if(data["robots.flow-id"] !== undefined){
let data75 = data["robots.flow-id"];
if(typeof data75 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.flow-id",schemaPath:"#/properties/robots.flow-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.flow-id"].type,parentSchema:schema31.properties["robots.flow-id"],data:data75});
errors++;
}
if(!((data75 === "required") || (data75 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.flow-id",schemaPath:"#/properties/robots.flow-id/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.flow-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.flow-id"].enum,parentSchema:schema31.properties["robots.flow-id"],data:data75});
errors++;
}
}
if(data["robots.flow-offer"] !== undefined){
let data76 = data["robots.flow-offer"];
if(typeof data76 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.flow-offer",schemaPath:"#/properties/robots.flow-offer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.flow-offer"].type,parentSchema:schema31.properties["robots.flow-offer"],data:data76});
errors++;
}
if(!((data76 === "any") || (data76 === "shown"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.flow-offer",schemaPath:"#/properties/robots.flow-offer/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.flow-offer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.flow-offer"].enum,parentSchema:schema31.properties["robots.flow-offer"],data:data76});
errors++;
}
}
if(data["robots.hit-answer"] !== undefined){
let data77 = data["robots.hit-answer"];
if(typeof data77 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.hit-answer",schemaPath:"#/properties/robots.hit-answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.hit-answer"].type,parentSchema:schema31.properties["robots.hit-answer"],data:data77});
errors++;
}
if(!((data77 === "any") || (data77 === "known"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.hit-answer",schemaPath:"#/properties/robots.hit-answer/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.hit-answer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.hit-answer"].enum,parentSchema:schema31.properties["robots.hit-answer"],data:data77});
errors++;
}
}
if(data["robots.hit-fields"] !== undefined){
let data78 = data["robots.hit-fields"];
if(typeof data78 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.hit-fields",schemaPath:"#/properties/robots.hit-fields/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.hit-fields"].type,parentSchema:schema31.properties["robots.hit-fields"],data:data78});
errors++;
}
if(!((data78 === "required") || (data78 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.hit-fields",schemaPath:"#/properties/robots.hit-fields/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.hit-fields"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.hit-fields"].enum,parentSchema:schema31.properties["robots.hit-fields"],data:data78});
errors++;
}
}
if(data["robots.rating-path"] !== undefined){
let data79 = data["robots.rating-path"];
if(typeof data79 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.rating-path",schemaPath:"#/properties/robots.rating-path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.rating-path"].type,parentSchema:schema31.properties["robots.rating-path"],data:data79});
errors++;
}
if(!((data79 === "none") || (data79 === "/im/messages/robot_survey"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.rating-path",schemaPath:"#/properties/robots.rating-path/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.rating-path"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.rating-path"].enum,parentSchema:schema31.properties["robots.rating-path"],data:data79});
errors++;
}
}
if(data["robots.role"] !== undefined){
let data80 = data["robots.role"];
if(typeof data80 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.role",schemaPath:"#/properties/robots.role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.role"].type,parentSchema:schema31.properties["robots.role"],data:data80});
errors++;
}
if(!((data80 === "any") || (data80 === "known"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.role",schemaPath:"#/properties/robots.role/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.role"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.role"].enum,parentSchema:schema31.properties["robots.role"],data:data80});
errors++;
}
}
if(data["robots.session-id"] !== undefined){
let data81 = data["robots.session-id"];
if(typeof data81 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.session-id",schemaPath:"#/properties/robots.session-id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.session-id"].type,parentSchema:schema31.properties["robots.session-id"],data:data81});
errors++;
}
if(!((data81 === "greeting") || (data81 === "any"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.session-id",schemaPath:"#/properties/robots.session-id/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.session-id"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.session-id"].enum,parentSchema:schema31.properties["robots.session-id"],data:data81});
errors++;
}
}
if(data["robots.unknown-flow"] !== undefined){
let data82 = data["robots.unknown-flow"];
if(typeof data82 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.unknown-flow",schemaPath:"#/properties/robots.unknown-flow/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.unknown-flow"].type,parentSchema:schema31.properties["robots.unknown-flow"],data:data82});
errors++;
}
if(!((data82 === "refuse") || (data82 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.unknown-flow",schemaPath:"#/properties/robots.unknown-flow/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.unknown-flow"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.unknown-flow"].enum,parentSchema:schema31.properties["robots.unknown-flow"],data:data82});
errors++;
}
}
if(data["robots.unknown-question"] !== undefined){
let data83 = data["robots.unknown-question"];
if(typeof data83 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.unknown-question",schemaPath:"#/properties/robots.unknown-question/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.unknown-question"].type,parentSchema:schema31.properties["robots.unknown-question"],data:data83});
errors++;
}
if(!((data83 === "refuse") || (data83 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.unknown-question",schemaPath:"#/properties/robots.unknown-question/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.unknown-question"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.unknown-question"].enum,parentSchema:schema31.properties["robots.unknown-question"],data:data83});
errors++;
}
}
if(data["robots.without-session"] !== undefined){
let data84 = data["robots.without-session"];
if(typeof data84 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.without-session",schemaPath:"#/properties/robots.without-session/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["robots.without-session"].type,parentSchema:schema31.properties["robots.without-session"],data:data84});
errors++;
}
if(!((data84 === "refuse") || (data84 === "answer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robots.without-session",schemaPath:"#/properties/robots.without-session/enum",keyword:"enum",params:{allowedValues: schema31.properties["robots.without-session"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["robots.without-session"].enum,parentSchema:schema31.properties["robots.without-session"],data:data84});
errors++;
}
}
if(data["sessions.again"] !== undefined){
let data85 = data["sessions.again"];
if(typeof data85 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sessions.again",schemaPath:"#/properties/sessions.again/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sessions.again"].type,parentSchema:schema31.properties["sessions.again"],data:data85});
errors++;
}
if(!((data85 === "same") || (data85 === "new"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sessions.again",schemaPath:"#/properties/sessions.again/enum",keyword:"enum",params:{allowedValues: schema31.properties["sessions.again"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["sessions.again"].enum,parentSchema:schema31.properties["sessions.again"],data:data85});
errors++;
}
}
if(data["sessions.unknown"] !== undefined){
let data86 = data["sessions.unknown"];
if(typeof data86 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sessions.unknown",schemaPath:"#/properties/sessions.unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["sessions.unknown"].type,parentSchema:schema31.properties["sessions.unknown"],data:data86});
errors++;
}
if(!((data86 === "9200") || (data86 === "2062"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sessions.unknown",schemaPath:"#/properties/sessions.unknown/enum",keyword:"enum",params:{allowedValues: schema31.properties["sessions.unknown"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["sessions.unknown"].enum,parentSchema:schema31.properties["sessions.unknown"],data:data86});
errors++;
}
}
if(data["struct.api-customers"] !== undefined){
let data87 = data["struct.api-customers"];
if(typeof data87 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/struct.api-customers",schemaPath:"#/properties/struct.api-customers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["struct.api-customers"].type,parentSchema:schema31.properties["struct.api-customers"],data:data87});
errors++;
}
if(!((data87 === "refuse") || (data87 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/struct.api-customers",schemaPath:"#/properties/struct.api-customers/enum",keyword:"enum",params:{allowedValues: schema31.properties["struct.api-customers"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["struct.api-customers"].enum,parentSchema:schema31.properties["struct.api-customers"],data:data87});
errors++;
}
}
if(data["struct.other-parties"] !== undefined){
let data88 = data["struct.other-parties"];
if(typeof data88 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/struct.other-parties",schemaPath:"#/properties/struct.other-parties/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["struct.other-parties"].type,parentSchema:schema31.properties["struct.other-parties"],data:data88});
errors++;
}
if(!((data88 === "refuse") || (data88 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/struct.other-parties",schemaPath:"#/properties/struct.other-parties/enum",keyword:"enum",params:{allowedValues: schema31.properties["struct.other-parties"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["struct.other-parties"].enum,parentSchema:schema31.properties["struct.other-parties"],data:data88});
errors++;
}
}
if(data["struct.refusals"] !== undefined){
let data89 = data["struct.refusals"];
if(typeof data89 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/struct.refusals",schemaPath:"#/properties/struct.refusals/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["struct.refusals"].type,parentSchema:schema31.properties["struct.refusals"],data:data89});
errors++;
}
if(!((data89 === "status") || (data89 === "code"))){
vErrors = added(vErrors, {instancePath:instancePath+"/struct.refusals",schemaPath:"#/properties/struct.refusals/enum",keyword:"enum",params:{allowedValues: schema31.properties["struct.refusals"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["struct.refusals"].enum,parentSchema:schema31.properties["struct.refusals"],data:data89});
errors++;
}
}
if(data["struct.required"] !== undefined){
let data90 = data["struct.required"];
if(typeof data90 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/struct.required",schemaPath:"#/properties/struct.required/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["struct.required"].type,parentSchema:schema31.properties["struct.required"],data:data90});
errors++;
}
if(!((data90 === "all") || (data90 === "title"))){
vErrors = added(vErrors, {instancePath:instancePath+"/struct.required",schemaPath:"#/properties/struct.required/enum",keyword:"enum",params:{allowedValues: schema31.properties["struct.required"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["struct.required"].enum,parentSchema:schema31.properties["struct.required"],data:data90});
errors++;
}
}
if(data["struct.timestamp"] !== undefined){
let data91 = data["struct.timestamp"];
if(typeof data91 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/struct.timestamp",schemaPath:"#/properties/struct.timestamp/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["struct.timestamp"].type,parentSchema:schema31.properties["struct.timestamp"],data:data91});
errors++;
}
if(!((data91 === "any") || (data91 === "five-minutes"))){
vErrors = added(vErrors, {instancePath:instancePath+"/struct.timestamp",schemaPath:"#/properties/struct.timestamp/enum",keyword:"enum",params:{allowedValues: schema31.properties["struct.timestamp"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["struct.timestamp"].enum,parentSchema:schema31.properties["struct.timestamp"],data:data91});
errors++;
}
}
if(data["surveys.again"] !== undefined){
let data92 = data["surveys.again"];
if(typeof data92 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.again",schemaPath:"#/properties/surveys.again/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["surveys.again"].type,parentSchema:schema31.properties["surveys.again"],data:data92});
errors++;
}
if(!((data92 === "refuse") || (data92 === "replace"))){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.again",schemaPath:"#/properties/surveys.again/enum",keyword:"enum",params:{allowedValues: schema31.properties["surveys.again"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["surveys.again"].enum,parentSchema:schema31.properties["surveys.again"],data:data92});
errors++;
}
}
if(data["surveys.off"] !== undefined){
let data93 = data["surveys.off"];
if(typeof data93 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.off",schemaPath:"#/properties/surveys.off/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["surveys.off"].type,parentSchema:schema31.properties["surveys.off"],data:data93});
errors++;
}
if(!((data93 === "accept") || (data93 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.off",schemaPath:"#/properties/surveys.off/enum",keyword:"enum",params:{allowedValues: schema31.properties["surveys.off"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["surveys.off"].enum,parentSchema:schema31.properties["surveys.off"],data:data93});
errors++;
}
}
if(data["surveys.open-session"] !== undefined){
let data94 = data["surveys.open-session"];
if(typeof data94 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.open-session",schemaPath:"#/properties/surveys.open-session/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["surveys.open-session"].type,parentSchema:schema31.properties["surveys.open-session"],data:data94});
errors++;
}
if(!((data94 === "accept") || (data94 === "refuse"))){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.open-session",schemaPath:"#/properties/surveys.open-session/enum",keyword:"enum",params:{allowedValues: schema31.properties["surveys.open-session"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["surveys.open-session"].enum,parentSchema:schema31.properties["surveys.open-session"],data:data94});
errors++;
}
}
if(data["surveys.options"] !== undefined){
let data95 = data["surveys.options"];
if(typeof data95 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.options",schemaPath:"#/properties/surveys.options/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["surveys.options"].type,parentSchema:schema31.properties["surveys.options"],data:data95});
errors++;
}
if(!((data95 === "shown") || (data95 === "compatible"))){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.options",schemaPath:"#/properties/surveys.options/enum",keyword:"enum",params:{allowedValues: schema31.properties["surveys.options"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["surveys.options"].enum,parentSchema:schema31.properties["surveys.options"],data:data95});
errors++;
}
}
if(data["surveys.remark"] !== undefined){
let data96 = data["surveys.remark"];
if(typeof data96 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.remark",schemaPath:"#/properties/surveys.remark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["surveys.remark"].type,parentSchema:schema31.properties["surveys.remark"],data:data96});
errors++;
}
if(!((data96 === "refuse") || (data96 === "accept"))){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.remark",schemaPath:"#/properties/surveys.remark/enum",keyword:"enum",params:{allowedValues: schema31.properties["surveys.remark"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["surveys.remark"].enum,parentSchema:schema31.properties["surveys.remark"],data:data96});
errors++;
}
}
if(data["surveys.unknown-answer"] !== undefined){
let data97 = data["surveys.unknown-answer"];
if(typeof data97 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.unknown-answer",schemaPath:"#/properties/surveys.unknown-answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties["surveys.unknown-answer"].type,parentSchema:schema31.properties["surveys.unknown-answer"],data:data97});
errors++;
}
if(!(((data97 === "entry") || (data97 === "answer")) || (data97 === "any"))){
vErrors = added(vErrors, {instancePath:instancePath+"/surveys.unknown-answer",schemaPath:"#/properties/surveys.unknown-answer/enum",keyword:"enum",params:{allowedValues: schema31.properties["surveys.unknown-answer"].enum},message:"must be equal to one of the allowed values",schema:schema31.properties["surveys.unknown-answer"].enum,parentSchema:schema31.properties["surveys.unknown-answer"],data:data97});
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
