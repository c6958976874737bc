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
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

exports.body = validate2;
const schema3 = {"type":"object","description":"The next step of a flow that the customer wants to see.","if":{"required":["option_id"]},"else":{"required":["flow_id"]},"properties":{"customer_token":{"type":"string","description":"The integrator’s own id of the customer.","minLength":1,"x-provenance":"documented"},"im_sub_session_id":{"type":"integer","description":"Id of the session with the urobot: sessionId of the reply of createSession.","x-provenance":"documented"},"robot_id":{"type":"integer","description":"Id of the urobot, from listUrobots.","x-provenance":"documented"},"scene_id":{"type":"integer","description":"Id of a scene of this urobot.","x-provenance":"documented"},"flow_id":{"type":"integer","description":"Id of the flow: data-id of the element with data-type=\"2\" that the customer clicked. Required, unless the assumption robots.flow-id says otherwise.","x-provenance":"documented"},"message_id":{"type":["integer","string"],"description":"logId of the answer that showed the flow. Only in place of flow_id, together with option_id.","x-provenance":"documented"},"messgae_id":{"type":["integer","string"],"description":"Another spelling of message_id, as the documentation’s example has it.","x-provenance":"documented"},"option_id":{"type":"integer","description":"Number of the step that the customer clicked in that answer, from 1. Only in place of flow_id.","minimum":1,"x-provenance":"documented"}},"required":["customer_token","im_sub_session_id","robot_id","scene_id"]};
const func0 = require("ajv/dist/runtime/ucs2length").default;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.option_id === undefined) && (missing0 = "option_id")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(!_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flow_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AskFlow/else/required",keyword:"required",params:{missingProperty: "flow_id"},message:"must have required property '"+"flow_id"+"'"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = added(vErrors, {instancePath,schemaPath:"AskFlow/if",keyword:"if",params:{failingKeyword: "else"},message:"must match \"else\" schema"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_token === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AskFlow/required",keyword:"required",params:{missingProperty: "customer_token"},message:"must have required property '"+"customer_token"+"'"});
errors++;
}
if(data.im_sub_session_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AskFlow/required",keyword:"required",params:{missingProperty: "im_sub_session_id"},message:"must have required property '"+"im_sub_session_id"+"'"});
errors++;
}
if(data.robot_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AskFlow/required",keyword:"required",params:{missingProperty: "robot_id"},message:"must have required property '"+"robot_id"+"'"});
errors++;
}
if(data.scene_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AskFlow/required",keyword:"required",params:{missingProperty: "scene_id"},message:"must have required property '"+"scene_id"+"'"});
errors++;
}
if(data.customer_token !== undefined){
let data0 = data.customer_token;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"AskFlow/properties/customer_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"AskFlow/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.im_sub_session_id !== undefined){
let data1 = data.im_sub_session_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/im_sub_session_id",schemaPath:"AskFlow/properties/im_sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.robot_id !== undefined){
let data2 = data.robot_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/robot_id",schemaPath:"AskFlow/properties/robot_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.scene_id !== undefined){
let data3 = data.scene_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scene_id",schemaPath:"AskFlow/properties/scene_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.flow_id !== undefined){
let data4 = data.flow_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/flow_id",schemaPath:"AskFlow/properties/flow_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.message_id !== undefined){
let data5 = data.message_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/message_id",schemaPath:"AskFlow/properties/message_id/type",keyword:"type",params:{type: schema3.properties.message_id.type},message:"must be integer,string"});
errors++;
}
}
if(data.messgae_id !== undefined){
let data6 = data.messgae_id;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/messgae_id",schemaPath:"AskFlow/properties/messgae_id/type",keyword:"type",params:{type: schema3.properties.messgae_id.type},message:"must be integer,string"});
errors++;
}
}
if(data.option_id !== undefined){
let data7 = data.option_id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/option_id",schemaPath:"AskFlow/properties/option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/option_id",schemaPath:"AskFlow/properties/option_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"AskFlow/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate2.errors = vErrors;
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
vErrors = added(vErrors, {instancePath,schemaPath:"CodeOnly/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
for(const key0 in data){
if(!(key0 === "code")){
vErrors = added(vErrors, {instancePath,schemaPath:"CodeOnly/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CodeOnly/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CodeOnly/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"CodeOnly/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SessionClosed/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SessionClosed/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key1 in data){
if(!((((key1 === "code") || (key1 === "message")) || (key1 === "code_message")) || (key1 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"SessionClosed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SessionClosed/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(9200 !== data1){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SessionClosed/properties/code/const",keyword:"const",params:{allowedValue: 9200},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"SessionClosed/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"SessionClosed/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"SessionClosed/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"SessionClosed/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotUnknown/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotUnknown/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key2 in data){
if(!((((key2 === "code") || (key2 === "message")) || (key2 === "code_message")) || (key2 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotUnknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data5 = data.code;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"RobotUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2005 !== data5){
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
var _valid0 = _errs19 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs31 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs31 === errors;
valid0 = valid0 || _valid0;
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
