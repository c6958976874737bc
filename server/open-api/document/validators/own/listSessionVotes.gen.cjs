// Generated from the document by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.path = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.query = validate1;
const func0 = require("ajv/dist/runtime/ucs2length").default;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.start_time !== undefined){
let data0 = data.start_time;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.end_time !== undefined){
let data1 = data.end_time;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.page_size !== undefined){
let data3 = data.page_size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
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
}
{
function validate1(data, place) {
const other = require("./refusals-of-any-call.gen.cjs")(formats).CallRefusedByStatus;
const fits = other(data, place);
validate1.errors = other.errors;
return fits;
}







exports.reply = validate2;
const schema26 = {"type":"object","description":"A rating of a session. No document names its fields; here they are called as in SessionRecord.","properties":{"session_id":{"type":"integer","description":"Id of the whole conversation, as in SessionRecord.","x-provenance":"assumed"},"sub_session_id":{"type":"integer","description":"Id of the session that was rated: im_sub_session_id of other calls.","x-provenance":"assumed"},"customer_id":{"type":"integer","description":"Id of the customer.","x-provenance":"assumed"},"customer_name":{"type":"string","description":"Name of the customer.","x-provenance":"assumed"},"agent_id":{"type":"integer","description":"Id of the agent who was rated.","x-provenance":"assumed"},"agent_nick_name":{"type":"string","description":"Name of the agent.","x-provenance":"assumed"},"survey_option_id":{"type":"integer","description":"Id of the option that the customer chose, from survey_options.","x-provenance":"assumed"},"survey_option_name":{"type":"string","description":"Text of this option.","x-provenance":"assumed"},"survey_remark":{"type":"string","description":"Remark of the customer, or empty.","x-provenance":"assumed"},"resolved_state":{"type":["integer","null"],"description":"0: solved. 1: unsolved. null if the customer did not say.","x-provenance":"assumed"},"created_at":{"type":"string","description":"When the customer rated, in Beijing time: YYYY-MM-DD hh:mm:ss.","x-provenance":"assumed"}},"required":["session_id","sub_session_id","customer_id","customer_name","agent_id","agent_nick_name","survey_option_id","survey_option_name","survey_remark","resolved_state","created_at"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;

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
for(const key0 in data){
if(!((((((key0 === "status") || (key0 === "message")) || (key0 === "item")) || (key0 === "size")) || (key0 === "total")) || (key0 === "total_pages"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
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
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/required",keyword:"required",params:{missingProperty: "session_id"},message:"must have required property '"+"session_id"+"'"});
errors++;
}
if(data3.sub_session_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/required",keyword:"required",params:{missingProperty: "sub_session_id"},message:"must have required property '"+"sub_session_id"+"'"});
errors++;
}
if(data3.customer_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"});
errors++;
}
if(data3.customer_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/required",keyword:"required",params:{missingProperty: "customer_name"},message:"must have required property '"+"customer_name"+"'"});
errors++;
}
if(data3.agent_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"});
errors++;
}
if(data3.agent_nick_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/required",keyword:"required",params:{missingProperty: "agent_nick_name"},message:"must have required property '"+"agent_nick_name"+"'"});
errors++;
}
if(data3.survey_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/required",keyword:"required",params:{missingProperty: "survey_option_id"},message:"must have required property '"+"survey_option_id"+"'"});
errors++;
}
if(data3.survey_option_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/required",keyword:"required",params:{missingProperty: "survey_option_name"},message:"must have required property '"+"survey_option_name"+"'"});
errors++;
}
if(data3.survey_remark === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/required",keyword:"required",params:{missingProperty: "survey_remark"},message:"must have required property '"+"survey_remark"+"'"});
errors++;
}
if(data3.resolved_state === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/required",keyword:"required",params:{missingProperty: "resolved_state"},message:"must have required property '"+"resolved_state"+"'"});
errors++;
}
if(data3.created_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"});
errors++;
}
for(const key1 in data3){
if(!(func0.call(schema26.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.session_id !== undefined){
let data4 = data3.session_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/session_id",schemaPath:"SessionVote/properties/session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.sub_session_id !== undefined){
let data5 = data3.sub_session_id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/sub_session_id",schemaPath:"SessionVote/properties/sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.customer_id !== undefined){
let data6 = data3.customer_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/customer_id",schemaPath:"SessionVote/properties/customer_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.customer_name !== undefined){
if(typeof data3.customer_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/customer_name",schemaPath:"SessionVote/properties/customer_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_id !== undefined){
let data8 = data3.agent_id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/agent_id",schemaPath:"SessionVote/properties/agent_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.agent_nick_name !== undefined){
if(typeof data3.agent_nick_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/agent_nick_name",schemaPath:"SessionVote/properties/agent_nick_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.survey_option_id !== undefined){
let data10 = data3.survey_option_id;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/survey_option_id",schemaPath:"SessionVote/properties/survey_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.survey_option_name !== undefined){
if(typeof data3.survey_option_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/survey_option_name",schemaPath:"SessionVote/properties/survey_option_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.survey_remark !== undefined){
if(typeof data3.survey_remark !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/survey_remark",schemaPath:"SessionVote/properties/survey_remark/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.resolved_state !== undefined){
let data13 = data3.resolved_state;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (data13 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/resolved_state",schemaPath:"SessionVote/properties/resolved_state/type",keyword:"type",params:{type: schema26.properties.resolved_state.type},message:"must be integer,null"});
errors++;
}
}
if(data3.created_at !== undefined){
if(typeof data3.created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/created_at",schemaPath:"SessionVote/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionVote/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
let data15 = data.size;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.total !== undefined){
let data16 = data.total;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.total_pages !== undefined){
let data17 = data.total_pages;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/total_pages",schemaPath:"#/properties/total_pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
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
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "message")) || (key0 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"RecordsTooOldByStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
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
const _errs12 = errors;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
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
