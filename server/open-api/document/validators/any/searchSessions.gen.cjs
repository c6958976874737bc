// Generated from the document by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
function validate1(data, place) {
const other = require("./refusals-of-any-call.gen.cjs")(formats).CallRefusedByStatus;
const fits = other(data, place);
validate1.errors = other.errors;
return fits;
}







exports.reply = validate2;
const schema26 = {"type":"object","description":"A session with an agent.","properties":{"session_id":{"type":"integer","description":"Id of the whole conversation, which stays the same through transfers: session_id of listSessionLogs.","x-provenance":"documented"},"sub_session_id":{"type":"integer","description":"Id of this session: im_sub_session_id of other calls.","x-provenance":"documented"},"note_id":{"type":["integer","null"],"description":"Id of the business record of the session. The fake has none and answers null.","x-provenance":"documented"},"customer_id":{"type":"integer","description":"Id of the customer.","x-provenance":"documented"},"customer_name":{"type":"string","description":"Name of the customer.","x-provenance":"documented"},"customer_custom_fields":{"type":"object","description":"Values of the company’s own fields of the customer.","additionalProperties":true,"x-provenance":"documented"},"customer_token":{"type":["string","null"],"description":"The integrator’s own id of the customer. null for customers of other channels.","x-provenance":"observed"},"agent_id":{"type":"integer","description":"Id of the agent.","x-provenance":"documented"},"agent_nick_name":{"type":"string","description":"Name of the agent.","x-provenance":"documented"},"platform":{"type":"string","description":"Channel of the customer, such as web or api.","x-provenance":"observed"},"created_at":{"type":"string","description":"When the session began, in Beijing time: YYYY-MM-DD hh:mm:ss.","x-provenance":"observed"},"closed_at":{"type":["string","null"],"description":"When the session was closed, in Beijing time: YYYY-MM-DD hh:mm:ss. null while it is open.","x-provenance":"observed"},"queue_seconds":{"type":"string","description":"How long the customer waited in a queue, in seconds. A number as text.","x-provenance":"observed"},"sustain_seconds":{"type":"integer","description":"How long the session lasted, in seconds; until now if it is open.","x-provenance":"observed"},"resp_seconds":{"type":["integer","null"],"description":"How long the customer waited for the agent’s first message, in seconds. null if there was none.","x-provenance":"observed"},"customer_msg_num":{"type":"integer","description":"Number of messages of the customer.","x-provenance":"observed"},"agent_msg_num":{"type":"integer","description":"Number of messages of the agent.","x-provenance":"observed"},"transfer_to_agent":{"type":"boolean","description":"Whether the customer came from a robot.","x-provenance":"observed"},"survey_option_id":{"type":["integer","null"],"description":"Id of the option with which the customer rated the session. null if not rated.","x-provenance":"observed"},"survey_option_name":{"type":["string","null"],"description":"Text of this option.","x-provenance":"observed"},"resolved_state":{"type":["integer","null"],"description":"0: solved. 1: unsolved. null if the customer did not say.","x-provenance":"observed"}},"required":["session_id","sub_session_id","note_id","customer_id","customer_name","customer_custom_fields","agent_id","agent_nick_name","created_at","closed_at","queue_seconds","sustain_seconds","resp_seconds","customer_msg_num","agent_msg_num","transfer_to_agent","survey_option_id","survey_option_name","resolved_state"]};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.item === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"});
errors++;
}
if(data.size === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"});
errors++;
}
if(data.total === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"});
errors++;
}
if(data.total_pages === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_pages"},message:"must have required property '"+"total_pages"+"'"});
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(0 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.item !== undefined){
let data2 = data.item;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.session_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "session_id"},message:"must have required property '"+"session_id"+"'"});
errors++;
}
if(data3.sub_session_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "sub_session_id"},message:"must have required property '"+"sub_session_id"+"'"});
errors++;
}
if(data3.note_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "note_id"},message:"must have required property '"+"note_id"+"'"});
errors++;
}
if(data3.customer_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"});
errors++;
}
if(data3.customer_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "customer_name"},message:"must have required property '"+"customer_name"+"'"});
errors++;
}
if(data3.customer_custom_fields === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "customer_custom_fields"},message:"must have required property '"+"customer_custom_fields"+"'"});
errors++;
}
if(data3.agent_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"});
errors++;
}
if(data3.agent_nick_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "agent_nick_name"},message:"must have required property '"+"agent_nick_name"+"'"});
errors++;
}
if(data3.created_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"});
errors++;
}
if(data3.closed_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "closed_at"},message:"must have required property '"+"closed_at"+"'"});
errors++;
}
if(data3.queue_seconds === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "queue_seconds"},message:"must have required property '"+"queue_seconds"+"'"});
errors++;
}
if(data3.sustain_seconds === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "sustain_seconds"},message:"must have required property '"+"sustain_seconds"+"'"});
errors++;
}
if(data3.resp_seconds === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "resp_seconds"},message:"must have required property '"+"resp_seconds"+"'"});
errors++;
}
if(data3.customer_msg_num === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "customer_msg_num"},message:"must have required property '"+"customer_msg_num"+"'"});
errors++;
}
if(data3.agent_msg_num === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "agent_msg_num"},message:"must have required property '"+"agent_msg_num"+"'"});
errors++;
}
if(data3.transfer_to_agent === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "transfer_to_agent"},message:"must have required property '"+"transfer_to_agent"+"'"});
errors++;
}
if(data3.survey_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "survey_option_id"},message:"must have required property '"+"survey_option_id"+"'"});
errors++;
}
if(data3.survey_option_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "survey_option_name"},message:"must have required property '"+"survey_option_name"+"'"});
errors++;
}
if(data3.resolved_state === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/required",keyword:"required",params:{missingProperty: "resolved_state"},message:"must have required property '"+"resolved_state"+"'"});
errors++;
}
if(data3.session_id !== undefined){
let data4 = data3.session_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/session_id",schemaPath:"SessionRecord/properties/session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.sub_session_id !== undefined){
let data5 = data3.sub_session_id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/sub_session_id",schemaPath:"SessionRecord/properties/sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.note_id !== undefined){
let data6 = data3.note_id;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/note_id",schemaPath:"SessionRecord/properties/note_id/type",keyword:"type",params:{type: schema26.properties.note_id.type},message:"must be integer,null"});
errors++;
}
}
if(data3.customer_id !== undefined){
let data7 = data3.customer_id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/customer_id",schemaPath:"SessionRecord/properties/customer_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.customer_name !== undefined){
if(typeof data3.customer_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/customer_name",schemaPath:"SessionRecord/properties/customer_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.customer_custom_fields !== undefined){
let data9 = data3.customer_custom_fields;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/customer_custom_fields",schemaPath:"SessionRecord/properties/customer_custom_fields/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data3.customer_token !== undefined){
let data10 = data3.customer_token;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/customer_token",schemaPath:"SessionRecord/properties/customer_token/type",keyword:"type",params:{type: schema26.properties.customer_token.type},message:"must be string,null"});
errors++;
}
}
if(data3.agent_id !== undefined){
let data11 = data3.agent_id;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/agent_id",schemaPath:"SessionRecord/properties/agent_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.agent_nick_name !== undefined){
if(typeof data3.agent_nick_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/agent_nick_name",schemaPath:"SessionRecord/properties/agent_nick_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.platform !== undefined){
if(typeof data3.platform !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/platform",schemaPath:"SessionRecord/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.created_at !== undefined){
if(typeof data3.created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/created_at",schemaPath:"SessionRecord/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.closed_at !== undefined){
let data15 = data3.closed_at;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/closed_at",schemaPath:"SessionRecord/properties/closed_at/type",keyword:"type",params:{type: schema26.properties.closed_at.type},message:"must be string,null"});
errors++;
}
}
if(data3.queue_seconds !== undefined){
if(typeof data3.queue_seconds !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/queue_seconds",schemaPath:"SessionRecord/properties/queue_seconds/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.sustain_seconds !== undefined){
let data17 = data3.sustain_seconds;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/sustain_seconds",schemaPath:"SessionRecord/properties/sustain_seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.resp_seconds !== undefined){
let data18 = data3.resp_seconds;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/resp_seconds",schemaPath:"SessionRecord/properties/resp_seconds/type",keyword:"type",params:{type: schema26.properties.resp_seconds.type},message:"must be integer,null"});
errors++;
}
}
if(data3.customer_msg_num !== undefined){
let data19 = data3.customer_msg_num;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/customer_msg_num",schemaPath:"SessionRecord/properties/customer_msg_num/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.agent_msg_num !== undefined){
let data20 = data3.agent_msg_num;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/agent_msg_num",schemaPath:"SessionRecord/properties/agent_msg_num/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.transfer_to_agent !== undefined){
if(typeof data3.transfer_to_agent !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/transfer_to_agent",schemaPath:"SessionRecord/properties/transfer_to_agent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data3.survey_option_id !== undefined){
let data22 = data3.survey_option_id;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/survey_option_id",schemaPath:"SessionRecord/properties/survey_option_id/type",keyword:"type",params:{type: schema26.properties.survey_option_id.type},message:"must be integer,null"});
errors++;
}
}
if(data3.survey_option_name !== undefined){
let data23 = data3.survey_option_name;
if((typeof data23 !== "string") && (data23 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/survey_option_name",schemaPath:"SessionRecord/properties/survey_option_name/type",keyword:"type",params:{type: schema26.properties.survey_option_name.type},message:"must be string,null"});
errors++;
}
}
if(data3.resolved_state !== undefined){
let data24 = data3.resolved_state;
if((!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))) && (data24 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/resolved_state",schemaPath:"SessionRecord/properties/resolved_state/type",keyword:"type",params:{type: schema26.properties.resolved_state.type},message:"must be integer,null"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionRecord/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.size !== undefined){
let data25 = data.size;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
vErrors = added(vErrors, {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.total !== undefined){
let data26 = data.total;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = added(vErrors, {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
vErrors = added(vErrors, {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.total_pages !== undefined){
let data27 = data.total_pages;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = added(vErrors, {instancePath:instancePath+"/total_pages",schemaPath:"#/properties/total_pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
vErrors = added(vErrors, {instancePath:instancePath+"/total_pages",schemaPath:"#/properties/total_pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
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
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RecordsTooOldByStatus/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RecordsTooOldByStatus/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"RecordsTooOldByStatus/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"RecordsTooOldByStatus/properties/status/const",keyword:"const",params:{allowedValue: 2000},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"RecordsTooOldByStatus/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"RecordsTooOldByStatus/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"RecordsTooOldByStatus/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
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
