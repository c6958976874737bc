// Generated from the document by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
function validate0(data, place) {
const other = require("./refusals-of-any-call.gen.cjs")(formats).CallRefused;
const fits = other(data, place);
validate0.errors = other.errors;
return fits;
}







exports.reply = validate2;
const schema26 = {"type":"object","description":"The urobot answers from now on. Send messages to it with im_sub_session_id -1.","properties":{"code":{"type":"integer","const":1000,"description":"Result code: always 1000, which is success.","x-provenance":"documented"},"message":{"type":"string","description":"The result as a text for people. A program should use code.","x-provenance":"documented"},"assign_type":{"type":"string","const":"urobot","description":"Always urobot.","x-provenance":"documented"},"assign_info":{"type":"object","description":"The urobot and its greeting.","properties":{"sessionId":{"type":"integer","description":"Id of the session with the urobot: urobot_session_id of sendMessage.","x-provenance":"documented"},"logId":{"type":"integer","description":"Id of this greeting: message_id of recordHit.","x-provenance":"documented"},"robotName":{"type":"string","description":"Name of the urobot.","x-provenance":"documented"},"logoUrl":{"type":["string","null"],"description":"URL of the urobot’s picture.","x-provenance":"documented"},"leadingWord":{"type":"string","description":"Text that leads to the common questions.","x-provenance":"documented"},"helloWord":{"type":"string","description":"Text with which the urobot greets the customer.","x-provenance":"documented"},"topAsk":{"type":"array","items":{"type":"object","properties":{"quesitionType":{"type":"string","description":"Name of this kind of questions. The spelling is Udesk’s.","x-provenance":"documented"},"quesitionTypeId":{"type":"integer","description":"Id of this kind of questions.","x-provenance":"documented"},"optionsList":{"type":"array","items":{"type":"object","properties":{"quesition":{"type":"string","description":"Text of the question.","x-provenance":"documented"},"quesitionId":{"type":"integer","description":"Id of the question: question_id of recordHit.","x-provenance":"documented"}},"required":["quesition","quesitionId"]},"description":"Questions of this kind.","x-provenance":"documented"}},"required":["quesitionType","quesitionTypeId","optionsList"]},"description":"Common questions, by their kind. Report a click by recordHit with query_type 6.","x-provenance":"documented"}},"required":["sessionId","logId","robotName","logoUrl","leadingWord","helloWord","topAsk"],"x-provenance":"documented"}},"required":["code","message","assign_type","assign_info"]};
const schema28 = {"type":"object","description":"How the customer can rate the session. Of text, expression and star only the one that show_type names is there.","if":{"properties":{"show_type":{"const":"text","x-provenance":"documented"}}},"then":{"required":["text"]},"else":{"if":{"properties":{"show_type":{"const":"expression","x-provenance":"documented"}}},"then":{"required":["expression"]},"else":{"if":{"properties":{"show_type":{"const":"star","x-provenance":"documented"}}},"then":{"required":["star"]}}},"properties":{"enabled":{"type":"boolean","description":"Whether the survey is switched on.","x-provenance":"documented"},"name":{"type":"string","description":"Name of the survey.","x-provenance":"documented"},"title":{"type":"string","description":"Question that the customer is asked.","x-provenance":"documented"},"desc":{"type":"string","description":"Text that guides the customer through the survey on Weibo and in API channels.","x-provenance":"documented"},"remark_enabled":{"type":"boolean","description":"Whether the customer can give a remark.","x-provenance":"documented"},"remark":{"type":"string","description":"Text that invites the customer to give a remark.","x-provenance":"documented"},"show_type":{"type":"string","description":"How the options are shown, and which of the three lists of options is there.","enum":["text","expression","star"],"x-provenance":"documented"},"text":{"type":"object","description":"The options to show. Only there if show_type is text.","properties":{"default_option_id":{"type":"integer","description":"Id of the option that is chosen at first.","x-provenance":"documented"},"options":{"type":"array","items":{"$ref":"SurveyTextLevel"},"description":"The options.","x-provenance":"documented"}},"required":["default_option_id","options"],"x-provenance":"documented"},"expression":{"type":"object","description":"The options to show. Only there if show_type is expression.","properties":{"default_option_id":{"type":"integer","description":"Id of the option that is chosen at first.","x-provenance":"documented"},"options":{"type":"array","items":{"$ref":"SurveyPictureLevel"},"description":"The options.","x-provenance":"documented"}},"required":["default_option_id","options"],"x-provenance":"documented"},"star":{"type":"object","description":"The options to show. Only there if show_type is star.","properties":{"default_option_id":{"type":"integer","description":"Id of the option that is chosen at first.","x-provenance":"documented"},"options":{"type":"array","items":{"$ref":"SurveyPictureLevel"},"description":"The options.","x-provenance":"documented"}},"required":["default_option_id","options"],"x-provenance":"documented"},"options":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","description":"Id of the option: option_id of surveySession.","x-provenance":"documented"},"text":{"type":"string","description":"Text of the option.","x-provenance":"documented"},"enabled":{"type":"boolean","description":"Whether the option can be chosen.","x-provenance":"documented"}},"required":["id","text","enabled"]},"description":"The options in an older form, kept for older clients.","x-provenance":"documented"},"methods":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","description":"Id of the occasion.","x-provenance":"documented"},"flag":{"type":"string","description":"The occasion. after_session: when the session is closed. agent_invite: when the agent asks. customer_invite: when the customer wants to, only on web pages and in SDKs.","enum":["after_session","agent_invite","customer_invite"],"x-provenance":"documented"},"text":{"type":"string","description":"The occasion as a text for people.","x-provenance":"documented"},"enabled":{"type":"boolean","description":"Whether the survey is shown on this occasion.","x-provenance":"documented"}},"required":["id","flag","text","enabled"]},"description":"Occasions on which the survey can be shown.","x-provenance":"documented"},"resolved_enabled":{"type":"boolean","description":"Whether the customer is asked if the problem is solved.","x-provenance":"documented"},"resolved_options":{"type":"object","description":"How the customer is asked if the problem is solved.","properties":{"title":{"type":"string","description":"Question that the customer is asked.","x-provenance":"documented"},"options":{"type":"array","items":{"type":"object","properties":{"option_select":{"type":"boolean","description":"Whether the answer can be chosen. The example has true for both.","x-provenance":"documented"},"option_name":{"type":"string","description":"Text of the answer.","x-provenance":"documented"}},"required":["option_select","option_name"]},"description":"The answers: first solved, then unsolved.","x-provenance":"documented"},"value":{"type":"string","description":"The answer that is chosen at first, as resolved_state_v2 counts them, but as text: \"0\".","x-provenance":"documented"}},"required":["title","options","value"],"x-provenance":"documented"}},"required":["enabled","name","title","desc","remark_enabled","remark","show_type","options","methods","resolved_enabled","resolved_options"]};
const schema29 = {"type":"object","description":"An option of a survey that is shown as text.","properties":{"id":{"type":"integer","description":"Id of the option: option_id of surveySession.","x-provenance":"documented"},"text":{"type":"string","description":"Text of the option. At first: 非常满意, 满意, 一般, 不满意 or 非常不满意.","x-provenance":"documented"},"desc":{"type":"string","description":"Name of the option that cannot be changed.","x-provenance":"documented"},"tags":{"type":"string","description":"Tags that the customer can choose with this option, separated by commas.","x-provenance":"documented"},"remark_option":{"type":"string","description":"Whether a remark with this option is hidden, required or optional.","enum":["hide","required","optional"],"x-provenance":"documented"}},"required":["id","text","desc","tags","remark_option"]};
const schema30 = {"type":"object","description":"An option of a survey that is shown as faces or stars.","properties":{"id":{"type":"integer","description":"Id of the option: option_id of surveySession.","x-provenance":"documented"},"text":{"type":"string","description":"Text of the option. At first: 满意, 一般 or 不满意.","x-provenance":"documented"},"desc":{"type":"string","description":"Name of the option that cannot be changed.","x-provenance":"documented"},"tags":{"type":"string","description":"Tags that the customer can choose with this option, separated by commas.","x-provenance":"documented"},"remark_option":{"type":"string","description":"Whether a remark with this option is hidden, required or optional.","enum":["hide","required","optional"],"x-provenance":"documented"}},"required":["id","text","tags","remark_option"]};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
vErrors = added(vErrors, {instancePath:instancePath+"/show_type",schemaPath:"#/properties/show_type/enum",keyword:"enum",params:{allowedValues: schema28.properties.show_type.enum},message:"must be equal to one of the allowed values"});
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
vErrors = added(vErrors, {instancePath:instancePath+"/text/options/" + i0+"/remark_option",schemaPath:"SurveyTextLevel/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema29.properties.remark_option.enum},message:"must be equal to one of the allowed values"});
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
vErrors = added(vErrors, {instancePath:instancePath+"/expression/options/" + i1+"/remark_option",schemaPath:"SurveyPictureLevel/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema30.properties.remark_option.enum},message:"must be equal to one of the allowed values"});
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
vErrors = added(vErrors, {instancePath:instancePath+"/star/options/" + i2+"/remark_option",schemaPath:"SurveyPictureLevel/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema30.properties.remark_option.enum},message:"must be equal to one of the allowed values"});
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
vErrors = added(vErrors, {instancePath:instancePath+"/methods/" + i4+"/flag",schemaPath:"#/properties/methods/items/properties/flag/enum",keyword:"enum",params:{allowedValues: schema28.properties.methods.items.properties.flag.enum},message:"must be equal to one of the allowed values"});
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
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.assign_type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assign_type"},message:"must have required property '"+"assign_type"+"'"});
errors++;
}
if(data.assign_info === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assign_info"},message:"must have required property '"+"assign_info"+"'"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.assign_type !== undefined){
let data2 = data.assign_type;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"#/properties/assign_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("agent" !== data2){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"#/properties/assign_type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"});
errors++;
}
}
if(data.assign_info !== undefined){
let data3 = data.assign_info;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.im_sub_session_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"#/properties/assign_info/required",keyword:"required",params:{missingProperty: "im_sub_session_id"},message:"must have required property '"+"im_sub_session_id"+"'"});
errors++;
}
if(data3.count === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"#/properties/assign_info/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"});
errors++;
}
if(data3.agent_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"#/properties/assign_info/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"});
errors++;
}
if(data3.agent_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"#/properties/assign_info/required",keyword:"required",params:{missingProperty: "agent_name"},message:"must have required property '"+"agent_name"+"'"});
errors++;
}
if(data3.agent_avatar === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"#/properties/assign_info/required",keyword:"required",params:{missingProperty: "agent_avatar"},message:"must have required property '"+"agent_avatar"+"'"});
errors++;
}
if(data3.survey_options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"#/properties/assign_info/required",keyword:"required",params:{missingProperty: "survey_options"},message:"must have required property '"+"survey_options"+"'"});
errors++;
}
if(data3.im_sub_session_id !== undefined){
let data4 = data3.im_sub_session_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/im_sub_session_id",schemaPath:"#/properties/assign_info/properties/im_sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.count !== undefined){
let data5 = data3.count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/count",schemaPath:"#/properties/assign_info/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.agent_id !== undefined){
let data6 = data3.agent_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/agent_id",schemaPath:"#/properties/assign_info/properties/agent_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.agent_name !== undefined){
if(typeof data3.agent_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/agent_name",schemaPath:"#/properties/assign_info/properties/agent_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_avatar !== undefined){
if(typeof data3.agent_avatar !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/agent_avatar",schemaPath:"#/properties/assign_info/properties/agent_avatar/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.survey_options !== undefined){
if(!(validate4(data3.survey_options, {instancePath:instancePath+"/assign_info/survey_options",parentData:data3,parentDataProperty:"survey_options",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"#/properties/assign_info/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotGreeting/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotGreeting/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.assign_type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotGreeting/required",keyword:"required",params:{missingProperty: "assign_type"},message:"must have required property '"+"assign_type"+"'"});
errors++;
}
if(data.assign_info === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotGreeting/required",keyword:"required",params:{missingProperty: "assign_info"},message:"must have required property '"+"assign_info"+"'"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"RobotGreeting/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"RobotGreeting/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"RobotGreeting/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.assign_type !== undefined){
let data2 = data.assign_type;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"RobotGreeting/properties/assign_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("robot" !== data2){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"RobotGreeting/properties/assign_type/const",keyword:"const",params:{allowedValue: "robot"},message:"must be equal to constant"});
errors++;
}
}
if(data.assign_info !== undefined){
let data3 = data.assign_info;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.robot_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"RobotGreeting/properties/assign_info/required",keyword:"required",params:{missingProperty: "robot_name"},message:"must have required property '"+"robot_name"+"'"});
errors++;
}
if(data3.robot_avatar === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"RobotGreeting/properties/assign_info/required",keyword:"required",params:{missingProperty: "robot_avatar"},message:"must have required property '"+"robot_avatar"+"'"});
errors++;
}
if(data3.welcome_message === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"RobotGreeting/properties/assign_info/required",keyword:"required",params:{missingProperty: "welcome_message"},message:"must have required property '"+"welcome_message"+"'"});
errors++;
}
if(data3.unknow_message === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"RobotGreeting/properties/assign_info/required",keyword:"required",params:{missingProperty: "unknow_message"},message:"must have required property '"+"unknow_message"+"'"});
errors++;
}
if(data3.robot_name !== undefined){
if(typeof data3.robot_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/robot_name",schemaPath:"RobotGreeting/properties/assign_info/properties/robot_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.robot_avatar !== undefined){
if(typeof data3.robot_avatar !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/robot_avatar",schemaPath:"RobotGreeting/properties/assign_info/properties/robot_avatar/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.welcome_message !== undefined){
if(typeof data3.welcome_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/welcome_message",schemaPath:"RobotGreeting/properties/assign_info/properties/welcome_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.unknow_message !== undefined){
if(typeof data3.unknow_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/unknow_message",schemaPath:"RobotGreeting/properties/assign_info/properties/unknow_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"RobotGreeting/properties/assign_info/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"RobotGreeting/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"UrobotGreeting/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"UrobotGreeting/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.assign_type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"UrobotGreeting/required",keyword:"required",params:{missingProperty: "assign_type"},message:"must have required property '"+"assign_type"+"'"});
errors++;
}
if(data.assign_info === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"UrobotGreeting/required",keyword:"required",params:{missingProperty: "assign_info"},message:"must have required property '"+"assign_info"+"'"});
errors++;
}
if(data.code !== undefined){
let data8 = data.code;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"UrobotGreeting/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data8){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"UrobotGreeting/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"UrobotGreeting/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.assign_type !== undefined){
let data10 = data.assign_type;
if(typeof data10 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"UrobotGreeting/properties/assign_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("urobot" !== data10){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"UrobotGreeting/properties/assign_type/const",keyword:"const",params:{allowedValue: "urobot"},message:"must be equal to constant"});
errors++;
}
}
if(data.assign_info !== undefined){
let data11 = data.assign_info;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.sessionId === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"UrobotGreeting/properties/assign_info/required",keyword:"required",params:{missingProperty: "sessionId"},message:"must have required property '"+"sessionId"+"'"});
errors++;
}
if(data11.logId === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"UrobotGreeting/properties/assign_info/required",keyword:"required",params:{missingProperty: "logId"},message:"must have required property '"+"logId"+"'"});
errors++;
}
if(data11.robotName === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"UrobotGreeting/properties/assign_info/required",keyword:"required",params:{missingProperty: "robotName"},message:"must have required property '"+"robotName"+"'"});
errors++;
}
if(data11.logoUrl === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"UrobotGreeting/properties/assign_info/required",keyword:"required",params:{missingProperty: "logoUrl"},message:"must have required property '"+"logoUrl"+"'"});
errors++;
}
if(data11.leadingWord === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"UrobotGreeting/properties/assign_info/required",keyword:"required",params:{missingProperty: "leadingWord"},message:"must have required property '"+"leadingWord"+"'"});
errors++;
}
if(data11.helloWord === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"UrobotGreeting/properties/assign_info/required",keyword:"required",params:{missingProperty: "helloWord"},message:"must have required property '"+"helloWord"+"'"});
errors++;
}
if(data11.topAsk === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"UrobotGreeting/properties/assign_info/required",keyword:"required",params:{missingProperty: "topAsk"},message:"must have required property '"+"topAsk"+"'"});
errors++;
}
if(data11.sessionId !== undefined){
let data12 = data11.sessionId;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/sessionId",schemaPath:"UrobotGreeting/properties/assign_info/properties/sessionId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data11.logId !== undefined){
let data13 = data11.logId;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/logId",schemaPath:"UrobotGreeting/properties/assign_info/properties/logId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data11.robotName !== undefined){
if(typeof data11.robotName !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/robotName",schemaPath:"UrobotGreeting/properties/assign_info/properties/robotName/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data11.logoUrl !== undefined){
let data15 = data11.logoUrl;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/logoUrl",schemaPath:"UrobotGreeting/properties/assign_info/properties/logoUrl/type",keyword:"type",params:{type: schema26.properties.assign_info.properties.logoUrl.type},message:"must be string,null"});
errors++;
}
}
if(data11.leadingWord !== undefined){
if(typeof data11.leadingWord !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/leadingWord",schemaPath:"UrobotGreeting/properties/assign_info/properties/leadingWord/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data11.helloWord !== undefined){
if(typeof data11.helloWord !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/helloWord",schemaPath:"UrobotGreeting/properties/assign_info/properties/helloWord/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data11.topAsk !== undefined){
let data18 = data11.topAsk;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.quesitionType === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0,schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/required",keyword:"required",params:{missingProperty: "quesitionType"},message:"must have required property '"+"quesitionType"+"'"});
errors++;
}
if(data19.quesitionTypeId === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0,schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/required",keyword:"required",params:{missingProperty: "quesitionTypeId"},message:"must have required property '"+"quesitionTypeId"+"'"});
errors++;
}
if(data19.optionsList === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0,schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/required",keyword:"required",params:{missingProperty: "optionsList"},message:"must have required property '"+"optionsList"+"'"});
errors++;
}
if(data19.quesitionType !== undefined){
if(typeof data19.quesitionType !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0+"/quesitionType",schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/properties/quesitionType/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data19.quesitionTypeId !== undefined){
let data21 = data19.quesitionTypeId;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0+"/quesitionTypeId",schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/properties/quesitionTypeId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data19.optionsList !== undefined){
let data22 = data19.optionsList;
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.quesition === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0+"/optionsList/" + i1,schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/properties/optionsList/items/required",keyword:"required",params:{missingProperty: "quesition"},message:"must have required property '"+"quesition"+"'"});
errors++;
}
if(data23.quesitionId === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0+"/optionsList/" + i1,schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/properties/optionsList/items/required",keyword:"required",params:{missingProperty: "quesitionId"},message:"must have required property '"+"quesitionId"+"'"});
errors++;
}
if(data23.quesition !== undefined){
if(typeof data23.quesition !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0+"/optionsList/" + i1+"/quesition",schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/properties/optionsList/items/properties/quesition/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data23.quesitionId !== undefined){
let data25 = data23.quesitionId;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0+"/optionsList/" + i1+"/quesitionId",schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/properties/optionsList/items/properties/quesitionId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0+"/optionsList/" + i1,schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/properties/optionsList/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0+"/optionsList",schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/properties/optionsList/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk/" + i0,schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/topAsk",schemaPath:"UrobotGreeting/properties/assign_info/properties/topAsk/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"UrobotGreeting/properties/assign_info/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"UrobotGreeting/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs20 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs59 = errors;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var _valid0 = _errs59 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs60 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentQueued/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentQueued/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.assign_type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentQueued/required",keyword:"required",params:{missingProperty: "assign_type"},message:"must have required property '"+"assign_type"+"'"});
errors++;
}
if(data.assign_info === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentQueued/required",keyword:"required",params:{missingProperty: "assign_info"},message:"must have required property '"+"assign_info"+"'"});
errors++;
}
if(data.code !== undefined){
let data26 = data.code;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentQueued/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2001 !== data26){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentQueued/properties/code/const",keyword:"const",params:{allowedValue: 2001},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"AgentQueued/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.assign_type !== undefined){
let data28 = data.assign_type;
if(typeof data28 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"AgentQueued/properties/assign_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("agent" !== data28){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"AgentQueued/properties/assign_type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"});
errors++;
}
}
if(data.assign_info !== undefined){
let data29 = data.assign_info;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.count === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"AgentQueued/properties/assign_info/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"});
errors++;
}
if(data29.queue === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"AgentQueued/properties/assign_info/required",keyword:"required",params:{missingProperty: "queue"},message:"must have required property '"+"queue"+"'"});
errors++;
}
if(data29.count !== undefined){
let data30 = data29.count;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/count",schemaPath:"AgentQueued/properties/assign_info/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/count",schemaPath:"AgentQueued/properties/assign_info/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data29.queue !== undefined){
if(typeof data29.queue !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/queue",schemaPath:"AgentQueued/properties/assign_info/properties/queue/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"AgentQueued/properties/assign_info/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"AgentQueued/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs60 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs75 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentAssigning/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentAssigning/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.assign_type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentAssigning/required",keyword:"required",params:{missingProperty: "assign_type"},message:"must have required property '"+"assign_type"+"'"});
errors++;
}
if(data.assign_info === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentAssigning/required",keyword:"required",params:{missingProperty: "assign_info"},message:"must have required property '"+"assign_info"+"'"});
errors++;
}
if(data.code !== undefined){
let data32 = data.code;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentAssigning/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2001 !== data32){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentAssigning/properties/code/const",keyword:"const",params:{allowedValue: 2001},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"AgentAssigning/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.assign_type !== undefined){
let data34 = data.assign_type;
if(typeof data34 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"AgentAssigning/properties/assign_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("agent" !== data34){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"AgentAssigning/properties/assign_type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"});
errors++;
}
}
if(data.assign_info !== undefined){
let data35 = data.assign_info;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.count === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"AgentAssigning/properties/assign_info/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"});
errors++;
}
if(data35.count !== undefined){
let data36 = data35.count;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/count",schemaPath:"AgentAssigning/properties/assign_info/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(0 !== data36){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/count",schemaPath:"AgentAssigning/properties/assign_info/properties/count/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"AgentAssigning/properties/assign_info/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"AgentAssigning/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs75 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs88 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentOffline/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentOffline/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.assign_type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentOffline/required",keyword:"required",params:{missingProperty: "assign_type"},message:"must have required property '"+"assign_type"+"'"});
errors++;
}
if(data.assign_info === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentOffline/required",keyword:"required",params:{missingProperty: "assign_info"},message:"must have required property '"+"assign_info"+"'"});
errors++;
}
if(data.code !== undefined){
let data37 = data.code;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentOffline/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2002 !== data37){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentOffline/properties/code/const",keyword:"const",params:{allowedValue: 2002},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"AgentOffline/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.assign_type !== undefined){
let data39 = data.assign_type;
if(typeof data39 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"AgentOffline/properties/assign_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("agent" !== data39){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"AgentOffline/properties/assign_type/const",keyword:"const",params:{allowedValue: "agent"},message:"must be equal to constant"});
errors++;
}
}
if(data.assign_info !== undefined){
let data40 = data.assign_info;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.count === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"AgentOffline/properties/assign_info/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"});
errors++;
}
if(data40.count !== undefined){
let data41 = data40.count;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/count",schemaPath:"AgentOffline/properties/assign_info/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(0 !== data41){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info/count",schemaPath:"AgentOffline/properties/assign_info/properties/count/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/assign_info",schemaPath:"AgentOffline/properties/assign_info/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"AgentOffline/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs88 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs101 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data42 = data.code;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(5050 !== data42){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentUnknown/properties/code/const",keyword:"const",params:{allowedValue: 5050},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"AgentUnknown/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"AgentUnknown/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"AgentUnknown/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs101 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs112 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"GroupUnknown/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"GroupUnknown/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data46 = data.code;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"GroupUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(5060 !== data46){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"GroupUnknown/properties/code/const",keyword:"const",params:{allowedValue: 5060},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"GroupUnknown/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"GroupUnknown/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"GroupUnknown/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"GroupUnknown/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs112 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs123 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"StatusGroupUnknown/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"StatusGroupUnknown/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data50 = data.code;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"StatusGroupUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(11012 !== data50){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"StatusGroupUnknown/properties/code/const",keyword:"const",params:{allowedValue: 11012},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"StatusGroupUnknown/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"StatusGroupUnknown/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"StatusGroupUnknown/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"StatusGroupUnknown/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs123 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs134 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotUnknown/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotUnknown/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data54 = data.code;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"RobotUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2005 !== data54){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"RobotUnknown/properties/code/const",keyword:"const",params:{allowedValue: 2005},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"RobotUnknown/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"RobotUnknown/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"RobotUnknown/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"RobotUnknown/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs134 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs145 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data58 = data.code;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotCreated/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2000 !== data58){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotCreated/properties/code/const",keyword:"const",params:{allowedValue: 2000},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"CustomerNotCreated/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"CustomerNotCreated/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"CustomerNotCreated/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs145 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs156 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs156 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
vErrors = added(vErrors, {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate2.errors = vErrors;
return errors === 0;
}
}
return exports
})
