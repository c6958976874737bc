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
const schema1 = {"type":"object","properties":{"type":{"type":"string","enum":["id","email","cellphone"],"x-provenance":"assumed"},"content":{"type":"string","minLength":1,"x-provenance":"documented"}},"required":["type","content"]};
const func0 = require("ajv/dist/runtime/ucs2length").default;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data.content === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data0 === "id") || (data0 === "email")) || (data0 === "cellphone"))){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema1.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
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
const schema26 = {"type":"object","description":"An agent, with the data that administrators see.","properties":{"id":{"type":"integer","description":"Id of the agent: agent_id of other calls.","x-provenance":"documented"},"email":{"type":"string","description":"E-mail address with which the agent logs in.","x-provenance":"documented"},"nick_name":{"type":"string","description":"Name of the agent. The nickname that customers see is aliase.","x-provenance":"documented"},"profile":{"type":"string","description":"What the agent works on: everything, conversations (im), telephone calls, tickets, or dialling.","enum":["all","im","call","ticket","dial"],"x-provenance":"documented"},"aliase":{"type":["string","null"],"description":"Nickname that customers see. The spelling is Udesk’s.","x-provenance":"documented"},"cellphone":{"type":["string","null"],"description":"Mobile telephone number of the agent.","x-provenance":"documented"},"role_name":{"type":"string","description":"Name of the agent’s role in the company.","x-provenance":"documented"},"duty":{"type":["string","null"],"description":"Job title of the agent.","x-provenance":"documented"},"im_ability_value":{"type":"integer","description":"Skill value of the agent for conversations. The fake always answers 10.","x-provenance":"documented"},"user_group_ids":{"type":"array","items":{"type":"integer"},"description":"Ids of the groups that the agent belongs to.","x-provenance":"documented"},"avatar":{"type":["string","null"],"description":"URL of the agent’s picture.","x-provenance":"documented"},"work_id":{"type":["string","null"],"description":"Staff number of the agent.","x-provenance":"documented"},"departments":{"type":["object","array","null"],"description":"Departments of the agent, with id and name. The fake has no departments and answers null.","additionalProperties":true,"items":{},"x-provenance":"documented"}},"required":["id","email","nick_name","profile","aliase","cellphone","role_name","duty","im_ability_value","user_group_ids","avatar","work_id","departments"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.agent === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent"},message:"must have required property '"+"agent"+"'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "agent"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
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
if(data.agent !== undefined){
let data1 = data.agent;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data1.email === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"});
errors++;
}
if(data1.nick_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "nick_name"},message:"must have required property '"+"nick_name"+"'"});
errors++;
}
if(data1.profile === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"});
errors++;
}
if(data1.aliase === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "aliase"},message:"must have required property '"+"aliase"+"'"});
errors++;
}
if(data1.cellphone === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "cellphone"},message:"must have required property '"+"cellphone"+"'"});
errors++;
}
if(data1.role_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "role_name"},message:"must have required property '"+"role_name"+"'"});
errors++;
}
if(data1.duty === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "duty"},message:"must have required property '"+"duty"+"'"});
errors++;
}
if(data1.im_ability_value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "im_ability_value"},message:"must have required property '"+"im_ability_value"+"'"});
errors++;
}
if(data1.user_group_ids === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "user_group_ids"},message:"must have required property '"+"user_group_ids"+"'"});
errors++;
}
if(data1.avatar === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"});
errors++;
}
if(data1.work_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "work_id"},message:"must have required property '"+"work_id"+"'"});
errors++;
}
if(data1.departments === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "departments"},message:"must have required property '"+"departments"+"'"});
errors++;
}
for(const key1 in data1){
if(!(func0.call(schema26.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/id",schemaPath:"Agent/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data1.email !== undefined){
if(typeof data1.email !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/email",schemaPath:"Agent/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.nick_name !== undefined){
if(typeof data1.nick_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/nick_name",schemaPath:"Agent/properties/nick_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.profile !== undefined){
let data5 = data1.profile;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/profile",schemaPath:"Agent/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data5 === "all") || (data5 === "im")) || (data5 === "call")) || (data5 === "ticket")) || (data5 === "dial"))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/profile",schemaPath:"Agent/properties/profile/enum",keyword:"enum",params:{allowedValues: schema26.properties.profile.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data1.aliase !== undefined){
let data6 = data1.aliase;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/aliase",schemaPath:"Agent/properties/aliase/type",keyword:"type",params:{type: schema26.properties.aliase.type},message:"must be string,null"});
errors++;
}
}
if(data1.cellphone !== undefined){
let data7 = data1.cellphone;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/cellphone",schemaPath:"Agent/properties/cellphone/type",keyword:"type",params:{type: schema26.properties.cellphone.type},message:"must be string,null"});
errors++;
}
}
if(data1.role_name !== undefined){
if(typeof data1.role_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/role_name",schemaPath:"Agent/properties/role_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.duty !== undefined){
let data9 = data1.duty;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/duty",schemaPath:"Agent/properties/duty/type",keyword:"type",params:{type: schema26.properties.duty.type},message:"must be string,null"});
errors++;
}
}
if(data1.im_ability_value !== undefined){
let data10 = data1.im_ability_value;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/im_ability_value",schemaPath:"Agent/properties/im_ability_value/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data1.user_group_ids !== undefined){
let data11 = data1.user_group_ids;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/user_group_ids/" + i0,schemaPath:"Agent/properties/user_group_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agent/user_group_ids",schemaPath:"Agent/properties/user_group_ids/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data1.avatar !== undefined){
let data13 = data1.avatar;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/avatar",schemaPath:"Agent/properties/avatar/type",keyword:"type",params:{type: schema26.properties.avatar.type},message:"must be string,null"});
errors++;
}
}
if(data1.work_id !== undefined){
let data14 = data1.work_id;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/work_id",schemaPath:"Agent/properties/work_id/type",keyword:"type",params:{type: schema26.properties.work_id.type},message:"must be string,null"});
errors++;
}
}
if(data1.departments !== undefined){
if(typeof data1.departments != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/agent/departments",schemaPath:"Agent/properties/departments/type",keyword:"type",params:{type: schema26.properties.departments.type},message:"must be object,array,null"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agent",schemaPath:"Agent/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "code") || (key0 === "message")) || (key0 === "code_message")) || (key0 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(5050 !== data0){
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
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
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
