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

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["agent_ids[]"] === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_ids[]"},message:"must have required property '"+"agent_ids[]"+"'"});
errors++;
}
if(data["agent_ids[]"] !== undefined){
let data0 = data["agent_ids[]"];
if(Array.isArray(data0)){
if(data0.length > 30){
vErrors = added(vErrors, {instancePath:instancePath+"/agent_ids[]",schemaPath:"#/properties/agent_ids%5B%5D/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"});
errors++;
}
if(data0.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/agent_ids[]",schemaPath:"#/properties/agent_ids%5B%5D/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent_ids[]/" + i0,schemaPath:"#/properties/agent_ids%5B%5D/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agent_ids[]",schemaPath:"#/properties/agent_ids%5B%5D/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
}
{
function validate0(data, place) {
const other = require("./refusals-of-any-call.gen.cjs")(formats).CallRefused;
const fits = other(data, place);
validate0.errors = other.errors;
return fits;
}







exports.reply = validate2;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentsUnread/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.results === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentsUnread/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "results"))){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentsUnread/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentsUnread/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentsUnread/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
if(data.results !== undefined){
let data1 = data.results;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.agent_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/results/" + i0,schemaPath:"AgentsUnread/properties/results/items/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"});
errors++;
}
if(data2.unread_session_message_num === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/results/" + i0,schemaPath:"AgentsUnread/properties/results/items/required",keyword:"required",params:{missingProperty: "unread_session_message_num"},message:"must have required property '"+"unread_session_message_num"+"'"});
errors++;
}
if(data2.unsolved_leave_message_num === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/results/" + i0,schemaPath:"AgentsUnread/properties/results/items/required",keyword:"required",params:{missingProperty: "unsolved_leave_message_num"},message:"must have required property '"+"unsolved_leave_message_num"+"'"});
errors++;
}
for(const key1 in data2){
if(!(((key1 === "agent_id") || (key1 === "unread_session_message_num")) || (key1 === "unsolved_leave_message_num"))){
vErrors = added(vErrors, {instancePath:instancePath+"/results/" + i0,schemaPath:"AgentsUnread/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.agent_id !== undefined){
let data3 = data2.agent_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/results/" + i0+"/agent_id",schemaPath:"AgentsUnread/properties/results/items/properties/agent_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.unread_session_message_num !== undefined){
let data4 = data2.unread_session_message_num;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/results/" + i0+"/unread_session_message_num",schemaPath:"AgentsUnread/properties/results/items/properties/unread_session_message_num/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/results/" + i0+"/unread_session_message_num",schemaPath:"AgentsUnread/properties/results/items/properties/unread_session_message_num/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data2.unsolved_leave_message_num !== undefined){
let data5 = data2.unsolved_leave_message_num;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/results/" + i0+"/unsolved_leave_message_num",schemaPath:"AgentsUnread/properties/results/items/properties/unsolved_leave_message_num/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/results/" + i0+"/unsolved_leave_message_num",schemaPath:"AgentsUnread/properties/results/items/properties/unsolved_leave_message_num/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/results/" + i0,schemaPath:"AgentsUnread/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/results",schemaPath:"AgentsUnread/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"AgentsUnread/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key2 in data){
if(!((((key2 === "code") || (key2 === "message")) || (key2 === "code_message")) || (key2 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data6 = data.code;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(5050 !== data6){
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
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs30 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs30 === errors;
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
