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
const schema26 = {"type":"object","description":"The state of an agent.","if":{"required":["nick"]},"else":{"required":["im_nick"]},"properties":{"id":{"type":"integer","description":"Id of the agent.","x-provenance":"documented"},"name":{"type":"string","description":"Name of the agent.","x-provenance":"documented"},"nick":{"type":"string","description":"Nickname that customers see. If it is empty they see name.","x-provenance":"documented"},"im_nick":{"type":"string","description":"Another name of nick, from the documentation’s example. A client should use the field that the reply has.","x-provenance":"documented"},"avatar":{"type":"string","description":"URL of the agent’s picture, or empty.","x-provenance":"documented"},"profile":{"type":"string","description":"What the agent works on: all, im, call, ticket or dial.","x-provenance":"documented"},"im_status":{"type":"string","description":"Whether the agent takes customers: only online does.","enum":["online","busy","offline"],"x-provenance":"documented"},"im_custom_status":{"type":"string","description":"The company’s own name of the state. Only valid if im_status is busy.","x-provenance":"documented"},"im_session_num":{"type":"integer","description":"Number of customers that the agent talks to. Only valid if im_status is online or busy.","x-provenance":"documented"},"im_max_join_num":{"type":"integer","description":"Number of customers that the agent can talk to at once. Only valid if im_status is online or busy.","x-provenance":"documented"}},"required":["id","name","avatar","profile","im_status","im_custom_status","im_session_num","im_max_join_num"]};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.agents === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agents"},message:"must have required property '"+"agents"+"'"});
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
if(data.agents !== undefined){
let data1 = data.agents;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.nick === undefined) && (missing0 = "nick")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.im_nick === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"AgentStatus/else/required",keyword:"required",params:{missingProperty: "im_nick"},message:"must have required property '"+"im_nick"+"'"});
errors++;
}
}
var _valid0 = _errs10 === errors;
valid4 = _valid0;
}
if(!valid4){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"AgentStatus/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"});
errors++;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"AgentStatus/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data2.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"AgentStatus/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if(data2.avatar === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"AgentStatus/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"});
errors++;
}
if(data2.profile === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"AgentStatus/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"});
errors++;
}
if(data2.im_status === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"AgentStatus/required",keyword:"required",params:{missingProperty: "im_status"},message:"must have required property '"+"im_status"+"'"});
errors++;
}
if(data2.im_custom_status === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"AgentStatus/required",keyword:"required",params:{missingProperty: "im_custom_status"},message:"must have required property '"+"im_custom_status"+"'"});
errors++;
}
if(data2.im_session_num === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"AgentStatus/required",keyword:"required",params:{missingProperty: "im_session_num"},message:"must have required property '"+"im_session_num"+"'"});
errors++;
}
if(data2.im_max_join_num === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"AgentStatus/required",keyword:"required",params:{missingProperty: "im_max_join_num"},message:"must have required property '"+"im_max_join_num"+"'"});
errors++;
}
if(data2.id !== undefined){
let data3 = data2.id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/id",schemaPath:"AgentStatus/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/name",schemaPath:"AgentStatus/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.nick !== undefined){
if(typeof data2.nick !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/nick",schemaPath:"AgentStatus/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.im_nick !== undefined){
if(typeof data2.im_nick !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/im_nick",schemaPath:"AgentStatus/properties/im_nick/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.avatar !== undefined){
if(typeof data2.avatar !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/avatar",schemaPath:"AgentStatus/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.profile !== undefined){
if(typeof data2.profile !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/profile",schemaPath:"AgentStatus/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.im_status !== undefined){
let data9 = data2.im_status;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/im_status",schemaPath:"AgentStatus/properties/im_status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data9 === "online") || (data9 === "busy")) || (data9 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/im_status",schemaPath:"AgentStatus/properties/im_status/enum",keyword:"enum",params:{allowedValues: schema26.properties.im_status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data2.im_custom_status !== undefined){
if(typeof data2.im_custom_status !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/im_custom_status",schemaPath:"AgentStatus/properties/im_custom_status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.im_session_num !== undefined){
let data11 = data2.im_session_num;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/im_session_num",schemaPath:"AgentStatus/properties/im_session_num/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.im_max_join_num !== undefined){
let data12 = data2.im_max_join_num;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/im_max_join_num",schemaPath:"AgentStatus/properties/im_max_join_num/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"AgentStatus/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
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
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"StatusGroupUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(11012 !== data0){
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
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
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
