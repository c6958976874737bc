// Generated from the document by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.push = validate0;
const schema1 = {"type":"object","description":"A message that the agent sent. Show it to the customer.","properties":{"type":{"type":"string","enum":["message","image","rich"],"description":"Type of the message: text, picture, or HTML.","x-provenance":"documented"},"message_id":{"type":"string","description":"Id of the message, different for each. A push that is sent again has the same id, so a receiver can find duplicates.","x-provenance":"documented"},"agent_id":{"type":"integer","description":"Id of the agent.","x-provenance":"documented"},"agent_name":{"type":"string","description":"Name of the agent that the customer should see.","x-provenance":"documented"},"agent_avatar":{"type":"string","description":"URL of the agent’s picture, or empty.","x-provenance":"documented"},"im_sub_session_id":{"type":"integer","description":"Id of the session. A transfer message has the id of the new session: use it from then on.","x-provenance":"documented"},"message_created_at":{"type":"string","description":"When the message was written, in Beijing time without a zone: 2018-01-01 00:00:00.","x-provenance":"documented"},"data":{"type":"object","properties":{"content":{"type":"string","description":"Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people.","x-provenance":"documented"},"font":{"type":"string","description":"Font of the text. Only for type message.","x-provenance":"documented"}},"required":["content"],"description":"Content of the message.","x-provenance":"documented","additionalProperties":false}},"required":["type","message_id","agent_id","agent_name","agent_avatar","im_sub_session_id","message_created_at","data"],"additionalProperties":false};
const schema2 = {"type":"object","description":"Something that happened to the session.","properties":{"type":{"type":"string","enum":["start_session","transfer"],"description":"Type of the event. start_session: the dialogue with the agent begins. transfer: another agent takes over, in a new session.","x-provenance":"documented"},"message_id":{"type":"string","description":"Id of the message, different for each. A push that is sent again has the same id, so a receiver can find duplicates.","x-provenance":"documented"},"agent_id":{"type":"integer","description":"Id of the agent.","x-provenance":"documented"},"agent_name":{"type":"string","description":"Name of the agent that the customer should see.","x-provenance":"documented"},"agent_avatar":{"type":"string","description":"URL of the agent’s picture, or empty.","x-provenance":"documented"},"im_sub_session_id":{"type":"integer","description":"Id of the session. A transfer message has the id of the new session: use it from then on.","x-provenance":"documented"},"message_created_at":{"type":"string","description":"When the message was written, in Beijing time without a zone: 2018-01-01 00:00:00.","x-provenance":"documented"},"data":{"type":"object","properties":{"content":{"type":"string","description":"Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people.","x-provenance":"documented"}},"required":["content"],"description":"Content of the message.","x-provenance":"documented","additionalProperties":false}},"required":["type","message_id","agent_id","agent_name","agent_avatar","im_sub_session_id","message_created_at","data"],"additionalProperties":false};
const schema8 = {"type":"object","description":"A sound, film or file of the agent. The documentation says that API customers do not receive them; the fake sends them only with the assumption push.unsupported-types=push.","properties":{"type":{"type":"string","enum":["audio","video","file"],"description":"Type of the attachment.","x-provenance":"assumed"},"message_id":{"type":"string","description":"Id of the message, different for each. A push that is sent again has the same id, so a receiver can find duplicates.","x-provenance":"documented"},"agent_id":{"type":"integer","description":"Id of the agent.","x-provenance":"documented"},"agent_name":{"type":"string","description":"Name of the agent that the customer should see.","x-provenance":"documented"},"agent_avatar":{"type":"string","description":"URL of the agent’s picture, or empty.","x-provenance":"documented"},"im_sub_session_id":{"type":"integer","description":"Id of the session. A transfer message has the id of the new session: use it from then on.","x-provenance":"documented"},"message_created_at":{"type":"string","description":"When the message was written, in Beijing time without a zone: 2018-01-01 00:00:00.","x-provenance":"documented"},"data":{"type":"object","properties":{"content":{"type":"string","description":"Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people.","x-provenance":"documented"},"filename":{"type":"string","description":"Name of the file, for audio, video and file.","x-provenance":"documented"},"filesize":{"type":"string","description":"Size of the file with its unit, for audio, video and file: 4.3M.","x-provenance":"documented"},"duration":{"type":"number","description":"Length of an audio message in seconds.","x-provenance":"documented"}},"required":["content"],"description":"Content of the message.","x-provenance":"assumed","additionalProperties":false}},"required":["type","message_id","agent_id","agent_name","agent_avatar","im_sub_session_id","message_created_at","data"],"additionalProperties":false};
const schema3 = {"type":"object","description":"The session is closed. No message can be sent in it any more.","properties":{"type":{"type":"string","enum":["close"],"description":"Type of the event: the session is closed.","x-provenance":"documented"},"message_id":{"type":"string","description":"Id of the message, different for each. A push that is sent again has the same id, so a receiver can find duplicates.","x-provenance":"documented"},"agent_id":{"type":"integer","description":"Id of the agent.","x-provenance":"documented"},"agent_name":{"type":"string","description":"Name of the agent that the customer should see.","x-provenance":"documented"},"agent_avatar":{"type":"string","description":"URL of the agent’s picture, or empty.","x-provenance":"documented"},"im_sub_session_id":{"type":"integer","description":"Id of the session. A transfer message has the id of the new session: use it from then on.","x-provenance":"documented"},"message_created_at":{"type":"string","description":"When the message was written, in Beijing time without a zone: 2018-01-01 00:00:00.","x-provenance":"documented"},"data":{"type":"object","properties":{"content":{"type":"string","description":"Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people.","x-provenance":"documented"},"close_type":{"type":"string","description":"Why the session was closed. normal: one of the two ended it. redirect: it was transferred. force: an administrator or a time limit ended it.","enum":["normal","redirect","force"],"x-provenance":"documented"},"survey_options":{"$ref":"SurveyOptions","description":"How the customer can now rate the session, by surveySession.","x-provenance":"documented"}},"required":["content","close_type","survey_options"],"description":"Content of the message.","x-provenance":"documented","additionalProperties":false}},"required":["type","message_id","agent_id","agent_name","agent_avatar","im_sub_session_id","message_created_at","data"],"additionalProperties":false};
const schema4 = {"type":"object","description":"How the customer can rate the session. Of text, expression and star only the one that show_type names is there.","if":{"properties":{"show_type":{"const":"text","x-provenance":"documented"}}},"then":{"required":["text"]},"else":{"if":{"properties":{"show_type":{"const":"expression","x-provenance":"documented"}}},"then":{"required":["expression"]},"else":{"if":{"properties":{"show_type":{"const":"star","x-provenance":"documented"}}},"then":{"required":["star"]}}},"properties":{"enabled":{"type":"boolean","description":"Whether the survey is switched on.","x-provenance":"documented"},"name":{"type":"string","description":"Name of the survey.","x-provenance":"documented"},"title":{"type":"string","description":"Question that the customer is asked.","x-provenance":"documented"},"desc":{"type":"string","description":"Text that guides the customer through the survey on Weibo and in API channels.","x-provenance":"documented"},"remark_enabled":{"type":"boolean","description":"Whether the customer can give a remark.","x-provenance":"documented"},"remark":{"type":"string","description":"Text that invites the customer to give a remark.","x-provenance":"documented"},"show_type":{"type":"string","description":"How the options are shown, and which of the three lists of options is there.","enum":["text","expression","star"],"x-provenance":"documented"},"text":{"type":"object","description":"The options to show. Only there if show_type is text.","properties":{"default_option_id":{"type":"integer","description":"Id of the option that is chosen at first.","x-provenance":"documented"},"options":{"type":"array","items":{"$ref":"SurveyTextLevel"},"description":"The options.","x-provenance":"documented"}},"required":["default_option_id","options"],"x-provenance":"documented","additionalProperties":false},"expression":{"type":"object","description":"The options to show. Only there if show_type is expression.","properties":{"default_option_id":{"type":"integer","description":"Id of the option that is chosen at first.","x-provenance":"documented"},"options":{"type":"array","items":{"$ref":"SurveyPictureLevel"},"description":"The options.","x-provenance":"documented"}},"required":["default_option_id","options"],"x-provenance":"documented","additionalProperties":false},"star":{"type":"object","description":"The options to show. Only there if show_type is star.","properties":{"default_option_id":{"type":"integer","description":"Id of the option that is chosen at first.","x-provenance":"documented"},"options":{"type":"array","items":{"$ref":"SurveyPictureLevel"},"description":"The options.","x-provenance":"documented"}},"required":["default_option_id","options"],"x-provenance":"documented","additionalProperties":false},"options":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","description":"Id of the option: option_id of surveySession.","x-provenance":"documented"},"text":{"type":"string","description":"Text of the option.","x-provenance":"documented"},"enabled":{"type":"boolean","description":"Whether the option can be chosen.","x-provenance":"documented"}},"required":["id","text","enabled"],"additionalProperties":false},"description":"The options in an older form, kept for older clients.","x-provenance":"documented"},"methods":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","description":"Id of the occasion.","x-provenance":"documented"},"flag":{"type":"string","description":"The occasion. after_session: when the session is closed. agent_invite: when the agent asks. customer_invite: when the customer wants to, only on web pages and in SDKs.","enum":["after_session","agent_invite","customer_invite"],"x-provenance":"documented"},"text":{"type":"string","description":"The occasion as a text for people.","x-provenance":"documented"},"enabled":{"type":"boolean","description":"Whether the survey is shown on this occasion.","x-provenance":"documented"}},"required":["id","flag","text","enabled"],"additionalProperties":false},"description":"Occasions on which the survey can be shown.","x-provenance":"documented"},"resolved_enabled":{"type":"boolean","description":"Whether the customer is asked if the problem is solved.","x-provenance":"documented"},"resolved_options":{"type":"object","description":"How the customer is asked if the problem is solved.","properties":{"title":{"type":"string","description":"Question that the customer is asked.","x-provenance":"documented"},"options":{"type":"array","items":{"type":"object","properties":{"option_select":{"type":"boolean","description":"Whether the answer can be chosen. The example has true for both.","x-provenance":"documented"},"option_name":{"type":"string","description":"Text of the answer.","x-provenance":"documented"}},"required":["option_select","option_name"],"additionalProperties":false},"description":"The answers: first solved, then unsolved.","x-provenance":"documented"},"value":{"type":"string","description":"The answer that is chosen at first, as resolved_state_v2 counts them, but as text: \"0\".","x-provenance":"documented"}},"required":["title","options","value"],"x-provenance":"documented","additionalProperties":false}},"required":["enabled","name","title","desc","remark_enabled","remark","show_type","options","methods","resolved_enabled","resolved_options"],"additionalProperties":false};
const schema5 = {"type":"object","description":"An option of a survey that is shown as text.","properties":{"id":{"type":"integer","description":"Id of the option: option_id of surveySession.","x-provenance":"documented"},"text":{"type":"string","description":"Text of the option. At first: 非常满意, 满意, 一般, 不满意 or 非常不满意.","x-provenance":"documented"},"desc":{"type":"string","description":"Name of the option that cannot be changed.","x-provenance":"documented"},"tags":{"type":"string","description":"Tags that the customer can choose with this option, separated by commas.","x-provenance":"documented"},"remark_option":{"type":"string","description":"Whether a remark with this option is hidden, required or optional.","enum":["hide","required","optional"],"x-provenance":"documented"}},"required":["id","text","desc","tags","remark_option"],"additionalProperties":false};
const schema6 = {"type":"object","description":"An option of a survey that is shown as faces or stars.","properties":{"id":{"type":"integer","description":"Id of the option: option_id of surveySession.","x-provenance":"documented"},"text":{"type":"string","description":"Text of the option. At first: 满意, 一般 or 不满意.","x-provenance":"documented"},"desc":{"type":"string","description":"Name of the option that cannot be changed.","x-provenance":"documented"},"tags":{"type":"string","description":"Tags that the customer can choose with this option, separated by commas.","x-provenance":"documented"},"remark_option":{"type":"string","description":"Whether a remark with this option is hidden, required or optional.","enum":["hide","required","optional"],"x-provenance":"documented"}},"required":["id","text","tags","remark_option"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.show_type !== undefined){
if("text" !== data.show_type){
vErrors = added(vErrors, {});
errors++;
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.show_type !== undefined){
if("expression" !== data.show_type){
vErrors = added(vErrors, {});
errors++;
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expression === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty: "expression"},message:"must have required property '"+"expression"+"'"});
errors++;
}
}
var _valid1 = _errs9 === errors;
valid2 = _valid1;
ifClause1 = "then";
}
else {
const _errs10 = errors;
const _errs11 = errors;
let valid4 = true;
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.show_type !== undefined){
if("star" !== data.show_type){
vErrors = added(vErrors, {});
errors++;
}
}
}
var _valid2 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.star === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/else/else/then/required",keyword:"required",params:{missingProperty: "star"},message:"must have required property '"+"star"+"'"});
errors++;
}
}
var _valid2 = _errs14 === errors;
valid4 = _valid2;
}
if(!valid4){
vErrors = added(vErrors, {instancePath,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"});
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
ifClause1 = "else";
}
if(!valid2){
vErrors = added(vErrors, {instancePath,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"});
errors++;
}
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
vErrors = added(vErrors, {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"});
errors++;
}
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if(data.title === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"});
errors++;
}
if(data.desc === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "desc"},message:"must have required property '"+"desc"+"'"});
errors++;
}
if(data.remark_enabled === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remark_enabled"},message:"must have required property '"+"remark_enabled"+"'"});
errors++;
}
if(data.remark === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "remark"},message:"must have required property '"+"remark"+"'"});
errors++;
}
if(data.show_type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "show_type"},message:"must have required property '"+"show_type"+"'"});
errors++;
}
if(data.options === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'"});
errors++;
}
if(data.methods === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "methods"},message:"must have required property '"+"methods"+"'"});
errors++;
}
if(data.resolved_enabled === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resolved_enabled"},message:"must have required property '"+"resolved_enabled"+"'"});
errors++;
}
if(data.resolved_options === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "resolved_options"},message:"must have required property '"+"resolved_options"+"'"});
errors++;
}
for(const key0 in data){
if(!(func0.call(schema4.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.desc !== undefined){
if(typeof data.desc !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/desc",schemaPath:"#/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.remark_enabled !== undefined){
if(typeof data.remark_enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/remark_enabled",schemaPath:"#/properties/remark_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.remark !== undefined){
if(typeof data.remark !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/remark",schemaPath:"#/properties/remark/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.show_type !== undefined){
let data9 = data.show_type;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/show_type",schemaPath:"#/properties/show_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data9 === "text") || (data9 === "expression")) || (data9 === "star"))){
vErrors = added(vErrors, {instancePath:instancePath+"/show_type",schemaPath:"#/properties/show_type/enum",keyword:"enum",params:{allowedValues: schema4.properties.show_type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.text !== undefined){
let data10 = data.text;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'"});
errors++;
}
if(data10.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'"});
errors++;
}
for(const key1 in data10){
if(!((key1 === "default_option_id") || (key1 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data10.default_option_id !== undefined){
let data11 = data10.default_option_id;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/text/default_option_id",schemaPath:"#/properties/text/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data10.options !== undefined){
let data12 = data10.options;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0,schemaPath:"SurveyTextLevel/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data13.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0,schemaPath:"SurveyTextLevel/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data13.desc === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0,schemaPath:"SurveyTextLevel/required",keyword:"required",params:{missingProperty: "desc"},message:"must have required property '"+"desc"+"'"});
errors++;
}
if(data13.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0,schemaPath:"SurveyTextLevel/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"});
errors++;
}
if(data13.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0,schemaPath:"SurveyTextLevel/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'"});
errors++;
}
for(const key2 in data13){
if(!(((((key2 === "id") || (key2 === "text")) || (key2 === "desc")) || (key2 === "tags")) || (key2 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0,schemaPath:"SurveyTextLevel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data13.id !== undefined){
let data14 = data13.id;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0+"/id",schemaPath:"SurveyTextLevel/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data13.text !== undefined){
if(typeof data13.text !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0+"/text",schemaPath:"SurveyTextLevel/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data13.desc !== undefined){
if(typeof data13.desc !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0+"/desc",schemaPath:"SurveyTextLevel/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data13.tags !== undefined){
if(typeof data13.tags !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0+"/tags",schemaPath:"SurveyTextLevel/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data13.remark_option !== undefined){
let data18 = data13.remark_option;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0+"/remark_option",schemaPath:"SurveyTextLevel/properties/remark_option/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data18 === "hide") || (data18 === "required")) || (data18 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0+"/remark_option",schemaPath:"SurveyTextLevel/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema5.properties.remark_option.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0,schemaPath:"SurveyTextLevel/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/text/options",schemaPath:"#/properties/text/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.expression !== undefined){
let data19 = data.expression;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'"});
errors++;
}
if(data19.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'"});
errors++;
}
for(const key3 in data19){
if(!((key3 === "default_option_id") || (key3 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data19.default_option_id !== undefined){
let data20 = data19.default_option_id;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/default_option_id",schemaPath:"#/properties/expression/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data19.options !== undefined){
let data21 = data19.options;
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1,schemaPath:"SurveyPictureLevel/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data22.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1,schemaPath:"SurveyPictureLevel/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data22.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1,schemaPath:"SurveyPictureLevel/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"});
errors++;
}
if(data22.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1,schemaPath:"SurveyPictureLevel/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'"});
errors++;
}
for(const key4 in data22){
if(!(((((key4 === "id") || (key4 === "text")) || (key4 === "desc")) || (key4 === "tags")) || (key4 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1,schemaPath:"SurveyPictureLevel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data22.id !== undefined){
let data23 = data22.id;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1+"/id",schemaPath:"SurveyPictureLevel/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data22.text !== undefined){
if(typeof data22.text !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1+"/text",schemaPath:"SurveyPictureLevel/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data22.desc !== undefined){
if(typeof data22.desc !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1+"/desc",schemaPath:"SurveyPictureLevel/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data22.tags !== undefined){
if(typeof data22.tags !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1+"/tags",schemaPath:"SurveyPictureLevel/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data22.remark_option !== undefined){
let data27 = data22.remark_option;
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1+"/remark_option",schemaPath:"SurveyPictureLevel/properties/remark_option/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data27 === "hide") || (data27 === "required")) || (data27 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1+"/remark_option",schemaPath:"SurveyPictureLevel/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema6.properties.remark_option.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1,schemaPath:"SurveyPictureLevel/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options",schemaPath:"#/properties/expression/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.star !== undefined){
let data28 = data.star;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/star",schemaPath:"#/properties/star/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'"});
errors++;
}
if(data28.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/star",schemaPath:"#/properties/star/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'"});
errors++;
}
for(const key5 in data28){
if(!((key5 === "default_option_id") || (key5 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/star",schemaPath:"#/properties/star/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data28.default_option_id !== undefined){
let data29 = data28.default_option_id;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/star/default_option_id",schemaPath:"#/properties/star/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data28.options !== undefined){
let data30 = data28.options;
if(Array.isArray(data30)){
const len2 = data30.length;
for(let i2=0; i2<len2; i2++){
let data31 = data30[i2];
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2,schemaPath:"SurveyPictureLevel/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data31.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2,schemaPath:"SurveyPictureLevel/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data31.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2,schemaPath:"SurveyPictureLevel/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"});
errors++;
}
if(data31.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2,schemaPath:"SurveyPictureLevel/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'"});
errors++;
}
for(const key6 in data31){
if(!(((((key6 === "id") || (key6 === "text")) || (key6 === "desc")) || (key6 === "tags")) || (key6 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2,schemaPath:"SurveyPictureLevel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
if(data31.id !== undefined){
let data32 = data31.id;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2+"/id",schemaPath:"SurveyPictureLevel/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data31.text !== undefined){
if(typeof data31.text !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2+"/text",schemaPath:"SurveyPictureLevel/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.desc !== undefined){
if(typeof data31.desc !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2+"/desc",schemaPath:"SurveyPictureLevel/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.tags !== undefined){
if(typeof data31.tags !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2+"/tags",schemaPath:"SurveyPictureLevel/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data31.remark_option !== undefined){
let data36 = data31.remark_option;
if(typeof data36 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2+"/remark_option",schemaPath:"SurveyPictureLevel/properties/remark_option/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data36 === "hide") || (data36 === "required")) || (data36 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2+"/remark_option",schemaPath:"SurveyPictureLevel/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema6.properties.remark_option.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2,schemaPath:"SurveyPictureLevel/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/star/options",schemaPath:"#/properties/star/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/star",schemaPath:"#/properties/star/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.options !== undefined){
let data37 = data.options;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
let data38 = data37[i3];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + i3,schemaPath:"#/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data38.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + i3,schemaPath:"#/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data38.enabled === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + i3,schemaPath:"#/properties/options/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"});
errors++;
}
for(const key7 in data38){
if(!(((key7 === "id") || (key7 === "text")) || (key7 === "enabled"))){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + i3,schemaPath:"#/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"});
errors++;
}
}
if(data38.id !== undefined){
let data39 = data38.id;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + i3+"/id",schemaPath:"#/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data38.text !== undefined){
if(typeof data38.text !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + i3+"/text",schemaPath:"#/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.enabled !== undefined){
if(typeof data38.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + i3+"/enabled",schemaPath:"#/properties/options/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/options/" + i3,schemaPath:"#/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.methods !== undefined){
let data42 = data.methods;
if(Array.isArray(data42)){
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data43.flag === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "flag"},message:"must have required property '"+"flag"+"'"});
errors++;
}
if(data43.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"});
errors++;
}
if(data43.enabled === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4,schemaPath:"#/properties/methods/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'"});
errors++;
}
for(const key8 in data43){
if(!((((key8 === "id") || (key8 === "flag")) || (key8 === "text")) || (key8 === "enabled"))){
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4,schemaPath:"#/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"});
errors++;
}
}
if(data43.id !== undefined){
let data44 = data43.id;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4+"/id",schemaPath:"#/properties/methods/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data43.flag !== undefined){
let data45 = data43.flag;
if(typeof data45 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4+"/flag",schemaPath:"#/properties/methods/items/properties/flag/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data45 === "after_session") || (data45 === "agent_invite")) || (data45 === "customer_invite"))){
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4+"/flag",schemaPath:"#/properties/methods/items/properties/flag/enum",keyword:"enum",params:{allowedValues: schema4.properties.methods.items.properties.flag.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data43.text !== undefined){
if(typeof data43.text !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4+"/text",schemaPath:"#/properties/methods/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data43.enabled !== undefined){
if(typeof data43.enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4+"/enabled",schemaPath:"#/properties/methods/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4,schemaPath:"#/properties/methods/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/methods",schemaPath:"#/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.resolved_enabled !== undefined){
if(typeof data.resolved_enabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_enabled",schemaPath:"#/properties/resolved_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data.resolved_options !== undefined){
let data49 = data.resolved_options;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.title === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options",schemaPath:"#/properties/resolved_options/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"});
errors++;
}
if(data49.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options",schemaPath:"#/properties/resolved_options/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'"});
errors++;
}
if(data49.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options",schemaPath:"#/properties/resolved_options/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"});
errors++;
}
for(const key9 in data49){
if(!(((key9 === "title") || (key9 === "options")) || (key9 === "value"))){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options",schemaPath:"#/properties/resolved_options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"});
errors++;
}
}
if(data49.title !== undefined){
if(typeof data49.title !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options/title",schemaPath:"#/properties/resolved_options/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data49.options !== undefined){
let data51 = data49.options;
if(Array.isArray(data51)){
const len5 = data51.length;
for(let i5=0; i5<len5; i5++){
let data52 = data51[i5];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.option_select === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options/options/" + i5,schemaPath:"#/properties/resolved_options/properties/options/items/required",keyword:"required",params:{missingProperty: "option_select"},message:"must have required property '"+"option_select"+"'"});
errors++;
}
if(data52.option_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options/options/" + i5,schemaPath:"#/properties/resolved_options/properties/options/items/required",keyword:"required",params:{missingProperty: "option_name"},message:"must have required property '"+"option_name"+"'"});
errors++;
}
for(const key10 in data52){
if(!((key10 === "option_select") || (key10 === "option_name"))){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options/options/" + i5,schemaPath:"#/properties/resolved_options/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"});
errors++;
}
}
if(data52.option_select !== undefined){
if(typeof data52.option_select !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options/options/" + i5+"/option_select",schemaPath:"#/properties/resolved_options/properties/options/items/properties/option_select/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data52.option_name !== undefined){
if(typeof data52.option_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options/options/" + i5+"/option_name",schemaPath:"#/properties/resolved_options/properties/options/items/properties/option_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options/options/" + i5,schemaPath:"#/properties/resolved_options/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options/options",schemaPath:"#/properties/resolved_options/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data49.value !== undefined){
if(typeof data49.value !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options/value",schemaPath:"#/properties/resolved_options/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/resolved_options",schemaPath:"#/properties/resolved_options/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data.message_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_id"},message:"must have required property '"+"message_id"+"'"});
errors++;
}
if(data.agent_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"});
errors++;
}
if(data.agent_name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_name"},message:"must have required property '"+"agent_name"+"'"});
errors++;
}
if(data.agent_avatar === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_avatar"},message:"must have required property '"+"agent_avatar"+"'"});
errors++;
}
if(data.im_sub_session_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "im_sub_session_id"},message:"must have required property '"+"im_sub_session_id"+"'"});
errors++;
}
if(data.message_created_at === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_created_at"},message:"must have required property '"+"message_created_at"+"'"});
errors++;
}
if(data.data === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "type") || (key0 === "message_id")) || (key0 === "agent_id")) || (key0 === "agent_name")) || (key0 === "agent_avatar")) || (key0 === "im_sub_session_id")) || (key0 === "message_created_at")) || (key0 === "data"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(data0 === "close")){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema3.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.message_id !== undefined){
if(typeof data.message_id !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.agent_id !== undefined){
let data2 = data.agent_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.agent_name !== undefined){
if(typeof data.agent_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent_name",schemaPath:"#/properties/agent_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.agent_avatar !== undefined){
if(typeof data.agent_avatar !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent_avatar",schemaPath:"#/properties/agent_avatar/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.im_sub_session_id !== undefined){
let data5 = data.im_sub_session_id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/im_sub_session_id",schemaPath:"#/properties/im_sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.message_created_at !== undefined){
if(typeof data.message_created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message_created_at",schemaPath:"#/properties/message_created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.data !== undefined){
let data7 = data.data;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
if(data7.close_type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "close_type"},message:"must have required property '"+"close_type"+"'"});
errors++;
}
if(data7.survey_options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "survey_options"},message:"must have required property '"+"survey_options"+"'"});
errors++;
}
for(const key1 in data7){
if(!(((key1 === "content") || (key1 === "close_type")) || (key1 === "survey_options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data7.content !== undefined){
if(typeof data7.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data7.close_type !== undefined){
let data9 = data7.close_type;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/close_type",schemaPath:"#/properties/data/properties/close_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data9 === "normal") || (data9 === "redirect")) || (data9 === "force"))){
vErrors = added(vErrors, {instancePath:instancePath+"/data/close_type",schemaPath:"#/properties/data/properties/close_type/enum",keyword:"enum",params:{allowedValues: schema3.properties.data.properties.close_type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data7.survey_options !== undefined){
if(!(validate2(data7.survey_options, {instancePath:instancePath+"/data/survey_options",parentData:data7,parentDataProperty:"survey_options",rootData}))){
vErrors = vErrors === null ? validate2.errors : vErrors.concat(validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_token === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_token"},message:"must have required property '"+"customer_token"+"'"});
errors++;
}
if(data.assign_type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assign_type"},message:"must have required property '"+"assign_type"+"'"});
errors++;
}
if(data.messages === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "customer_token") || (key0 === "assign_type")) || (key0 === "messages"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.customer_token !== undefined){
if(typeof data.customer_token !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.assign_type !== undefined){
let data1 = data.assign_type;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"#/properties/assign_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("agent" !== data1){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"#/properties/assign_type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"});
errors++;
}
}
if(data.messages !== undefined){
let data2 = data.messages;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data3.message_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "message_id"},message:"must have required property '"+"message_id"+"'"});
errors++;
}
if(data3.agent_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"});
errors++;
}
if(data3.agent_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "agent_name"},message:"must have required property '"+"agent_name"+"'"});
errors++;
}
if(data3.agent_avatar === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "agent_avatar"},message:"must have required property '"+"agent_avatar"+"'"});
errors++;
}
if(data3.im_sub_session_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "im_sub_session_id"},message:"must have required property '"+"im_sub_session_id"+"'"});
errors++;
}
if(data3.message_created_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "message_created_at"},message:"must have required property '"+"message_created_at"+"'"});
errors++;
}
if(data3.data === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
errors++;
}
for(const key1 in data3){
if(!((((((((key1 === "type") || (key1 === "message_id")) || (key1 === "agent_id")) || (key1 === "agent_name")) || (key1 === "agent_avatar")) || (key1 === "im_sub_session_id")) || (key1 === "message_created_at")) || (key1 === "data"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"SpokenMessage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/type",schemaPath:"SpokenMessage/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data4 === "message") || (data4 === "image")) || (data4 === "rich"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/type",schemaPath:"SpokenMessage/properties/type/enum",keyword:"enum",params:{allowedValues: schema1.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data3.message_id !== undefined){
if(typeof data3.message_id !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/message_id",schemaPath:"SpokenMessage/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_id !== undefined){
let data6 = data3.agent_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/agent_id",schemaPath:"SpokenMessage/properties/agent_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.agent_name !== undefined){
if(typeof data3.agent_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/agent_name",schemaPath:"SpokenMessage/properties/agent_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_avatar !== undefined){
if(typeof data3.agent_avatar !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/agent_avatar",schemaPath:"SpokenMessage/properties/agent_avatar/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.im_sub_session_id !== undefined){
let data9 = data3.im_sub_session_id;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/im_sub_session_id",schemaPath:"SpokenMessage/properties/im_sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.message_created_at !== undefined){
if(typeof data3.message_created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/message_created_at",schemaPath:"SpokenMessage/properties/message_created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.data !== undefined){
let data11 = data3.data;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"SpokenMessage/properties/data/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
for(const key2 in data11){
if(!((key2 === "content") || (key2 === "font"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"SpokenMessage/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data11.content !== undefined){
if(typeof data11.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/content",schemaPath:"SpokenMessage/properties/data/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data11.font !== undefined){
if(typeof data11.font !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/font",schemaPath:"SpokenMessage/properties/data/properties/font/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"SpokenMessage/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"SpokenMessage/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs35 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"EventMessage/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data3.message_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"EventMessage/required",keyword:"required",params:{missingProperty: "message_id"},message:"must have required property '"+"message_id"+"'"});
errors++;
}
if(data3.agent_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"EventMessage/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"});
errors++;
}
if(data3.agent_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"EventMessage/required",keyword:"required",params:{missingProperty: "agent_name"},message:"must have required property '"+"agent_name"+"'"});
errors++;
}
if(data3.agent_avatar === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"EventMessage/required",keyword:"required",params:{missingProperty: "agent_avatar"},message:"must have required property '"+"agent_avatar"+"'"});
errors++;
}
if(data3.im_sub_session_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"EventMessage/required",keyword:"required",params:{missingProperty: "im_sub_session_id"},message:"must have required property '"+"im_sub_session_id"+"'"});
errors++;
}
if(data3.message_created_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"EventMessage/required",keyword:"required",params:{missingProperty: "message_created_at"},message:"must have required property '"+"message_created_at"+"'"});
errors++;
}
if(data3.data === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"EventMessage/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
errors++;
}
for(const key3 in data3){
if(!((((((((key3 === "type") || (key3 === "message_id")) || (key3 === "agent_id")) || (key3 === "agent_name")) || (key3 === "agent_avatar")) || (key3 === "im_sub_session_id")) || (key3 === "message_created_at")) || (key3 === "data"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"EventMessage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.type !== undefined){
let data14 = data3.type;
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/type",schemaPath:"EventMessage/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data14 === "start_session") || (data14 === "transfer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/type",schemaPath:"EventMessage/properties/type/enum",keyword:"enum",params:{allowedValues: schema2.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data3.message_id !== undefined){
if(typeof data3.message_id !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/message_id",schemaPath:"EventMessage/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_id !== undefined){
let data16 = data3.agent_id;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/agent_id",schemaPath:"EventMessage/properties/agent_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.agent_name !== undefined){
if(typeof data3.agent_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/agent_name",schemaPath:"EventMessage/properties/agent_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_avatar !== undefined){
if(typeof data3.agent_avatar !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/agent_avatar",schemaPath:"EventMessage/properties/agent_avatar/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.im_sub_session_id !== undefined){
let data19 = data3.im_sub_session_id;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/im_sub_session_id",schemaPath:"EventMessage/properties/im_sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.message_created_at !== undefined){
if(typeof data3.message_created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/message_created_at",schemaPath:"EventMessage/properties/message_created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.data !== undefined){
let data21 = data3.data;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"EventMessage/properties/data/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
for(const key4 in data21){
if(!(key4 === "content")){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"EventMessage/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data21.content !== undefined){
if(typeof data21.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/content",schemaPath:"EventMessage/properties/data/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"EventMessage/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"EventMessage/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs35 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs58 = errors;
if(!(validate1(data3, {instancePath:instancePath+"/messages/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs58 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs59 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data3.message_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "message_id"},message:"must have required property '"+"message_id"+"'"});
errors++;
}
if(data3.agent_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"});
errors++;
}
if(data3.agent_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "agent_name"},message:"must have required property '"+"agent_name"+"'"});
errors++;
}
if(data3.agent_avatar === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "agent_avatar"},message:"must have required property '"+"agent_avatar"+"'"});
errors++;
}
if(data3.im_sub_session_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "im_sub_session_id"},message:"must have required property '"+"im_sub_session_id"+"'"});
errors++;
}
if(data3.message_created_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "message_created_at"},message:"must have required property '"+"message_created_at"+"'"});
errors++;
}
if(data3.data === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
errors++;
}
for(const key5 in data3){
if(!((((((((key5 === "type") || (key5 === "message_id")) || (key5 === "agent_id")) || (key5 === "agent_name")) || (key5 === "agent_avatar")) || (key5 === "im_sub_session_id")) || (key5 === "message_created_at")) || (key5 === "data"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"AttachmentMessage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.type !== undefined){
let data23 = data3.type;
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/type",schemaPath:"AttachmentMessage/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data23 === "audio") || (data23 === "video")) || (data23 === "file"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/type",schemaPath:"AttachmentMessage/properties/type/enum",keyword:"enum",params:{allowedValues: schema8.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data3.message_id !== undefined){
if(typeof data3.message_id !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/message_id",schemaPath:"AttachmentMessage/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_id !== undefined){
let data25 = data3.agent_id;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/agent_id",schemaPath:"AttachmentMessage/properties/agent_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.agent_name !== undefined){
if(typeof data3.agent_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/agent_name",schemaPath:"AttachmentMessage/properties/agent_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_avatar !== undefined){
if(typeof data3.agent_avatar !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/agent_avatar",schemaPath:"AttachmentMessage/properties/agent_avatar/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.im_sub_session_id !== undefined){
let data28 = data3.im_sub_session_id;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/im_sub_session_id",schemaPath:"AttachmentMessage/properties/im_sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.message_created_at !== undefined){
if(typeof data3.message_created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/message_created_at",schemaPath:"AttachmentMessage/properties/message_created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.data !== undefined){
let data30 = data3.data;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"AttachmentMessage/properties/data/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
for(const key6 in data30){
if(!((((key6 === "content") || (key6 === "filename")) || (key6 === "filesize")) || (key6 === "duration"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"AttachmentMessage/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
if(data30.content !== undefined){
if(typeof data30.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/content",schemaPath:"AttachmentMessage/properties/data/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data30.filename !== undefined){
if(typeof data30.filename !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/filename",schemaPath:"AttachmentMessage/properties/data/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data30.filesize !== undefined){
if(typeof data30.filesize !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/filesize",schemaPath:"AttachmentMessage/properties/data/properties/filesize/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data30.duration !== undefined){
let data34 = data30.duration;
if(!((typeof data34 == "number") && (isFinite(data34)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/duration",schemaPath:"AttachmentMessage/properties/data/properties/duration/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"AttachmentMessage/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"AttachmentMessage/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs59 === errors;
valid3 = valid3 || _valid0;
}
}
}
if(!valid3){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
}
return exports
})
