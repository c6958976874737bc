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
const schema3 = {"type":"object","description":"A message of a customer, and to whom it goes.","if":{"properties":{"im_sub_session_id":{"const":-1,"x-provenance":"documented"}},"required":["im_sub_session_id"]},"then":{"required":["robot_id","scene_id"]},"else":{"required":["message_id"]},"properties":{"customer_token":{"type":"string","description":"The integrator’s own id of the customer.","minLength":1,"x-provenance":"documented"},"im_sub_session_id":{"type":"integer","description":"Where the message goes. Above 0: to the agent of this session. 0 or absent: to the robot. -1: to a urobot. -2: to the workbench of the agents, as a message left. -3: to the agent to come, while the customer waits in a queue.","minimum":-3,"x-may-be-empty":true,"x-provenance":"documented"},"message_id":{"type":"string","description":"Id that the sender gives the message, different for each message of the company: letters, digits, _ and -. Required, except for a urobot (im_sub_session_id -1).","minLength":1,"pattern":"^[A-Za-z0-9_-]+$","x-provenance":"documented"},"type":{"type":"string","description":"Type of the message; message if absent. Robots take only message.","enum":["message","image","audio","video","file","rich","close"],"x-known-values":["message","image","audio","rich"],"x-provenance":"documented"},"data":{"$ref":"MessageData","description":"Content of the message.","x-provenance":"documented"},"robot_id":{"type":"integer","description":"Id of the urobot, from listUrobots. Required with im_sub_session_id -1.","x-provenance":"documented"},"scene_id":{"type":"integer","description":"Id of a scene of this urobot. Required with im_sub_session_id -1.","x-provenance":"documented"},"urobot_session_id":{"type":"integer","description":"Id of the session with the urobot: sessionId of the reply of createSession. Only with im_sub_session_id -1.","x-provenance":"documented"},"agent_id":{"type":"integer","description":"Id of the agent who should take up the message left. Only with im_sub_session_id -2.","x-provenance":"documented"},"group_id":{"type":"integer","description":"Id of the group of agents that should take up the message left. Only with im_sub_session_id -2.","x-provenance":"documented"}},"required":["customer_token","data"]};
const func0 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.im_sub_session_id === undefined) && (missing0 = "im_sub_session_id")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.im_sub_session_id !== undefined){
if(-1 !== data.im_sub_session_id){
vErrors = added(vErrors, {});
errors++;
}
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
if(data.robot_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "robot_id"},message:"must have required property '"+"robot_id"+"'"});
errors++;
}
if(data.scene_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "scene_id"},message:"must have required property '"+"scene_id"+"'"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/else/required",keyword:"required",params:{missingProperty: "message_id"},message:"must have required property '"+"message_id"+"'"});
errors++;
}
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
if(data.customer_token === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_token"},message:"must have required property '"+"customer_token"+"'"});
errors++;
}
if(data.data === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
errors++;
}
if(data.customer_token !== undefined){
let data1 = data.customer_token;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/properties/customer_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.im_sub_session_id !== undefined){
let data2 = data.im_sub_session_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/im_sub_session_id",schemaPath:"#/properties/im_sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < -3 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/im_sub_session_id",schemaPath:"#/properties/im_sub_session_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: -3},message:"must be >= -3"});
errors++;
}
}
}
if(data.message_id !== undefined){
let data3 = data.message_id;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
if(!pattern0.test(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((((data4 === "message") || (data4 === "image")) || (data4 === "audio")) || (data4 === "video")) || (data4 === "file")) || (data4 === "rich")) || (data4 === "close"))){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema3.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"MessageData/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
if(data5.font !== undefined){
if(typeof data5.font !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/font",schemaPath:"MessageData/properties/font/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.content !== undefined){
if(typeof data5.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/content",schemaPath:"MessageData/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.filename !== undefined){
if(typeof data5.filename !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/filename",schemaPath:"MessageData/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.filesize !== undefined){
if(typeof data5.filesize !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/filesize",schemaPath:"MessageData/properties/filesize/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data5.duration !== undefined){
let data10 = data5.duration;
if(!((typeof data10 == "number") && (isFinite(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/data/duration",schemaPath:"MessageData/properties/duration/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"MessageData/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.robot_id !== undefined){
let data11 = data.robot_id;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/robot_id",schemaPath:"#/properties/robot_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.scene_id !== undefined){
let data12 = data.scene_id;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scene_id",schemaPath:"#/properties/scene_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.urobot_session_id !== undefined){
let data13 = data.urobot_session_id;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_session_id",schemaPath:"#/properties/urobot_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.agent_id !== undefined){
let data14 = data.agent_id;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.group_id !== undefined){
let data15 = data.group_id;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/group_id",schemaPath:"#/properties/group_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
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
vErrors = added(vErrors, {instancePath,schemaPath:"SessionNotFound/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SessionNotFound/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key2 in data){
if(!((((key2 === "code") || (key2 === "message")) || (key2 === "code_message")) || (key2 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"SessionNotFound/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data5 = data.code;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SessionNotFound/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2062 !== data5){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SessionNotFound/properties/code/const",keyword:"const",params:{allowedValue: 2062},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"SessionNotFound/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"SessionNotFound/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"SessionNotFound/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"SessionNotFound/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs19 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotParameterMissing/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotParameterMissing/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key3 in data){
if(!((((key3 === "code") || (key3 === "message")) || (key3 === "code_message")) || (key3 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotParameterMissing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data9 = data.code;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"RobotParameterMissing/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2062 !== data9){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"RobotParameterMissing/properties/code/const",keyword:"const",params:{allowedValue: 2062},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"RobotParameterMissing/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"RobotParameterMissing/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"RobotParameterMissing/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"RobotParameterMissing/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs31 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotUnknown/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotUnknown/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key4 in data){
if(!((((key4 === "code") || (key4 === "message")) || (key4 === "code_message")) || (key4 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"RobotUnknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data13 = data.code;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"RobotUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2005 !== data13){
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
var _valid0 = _errs43 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key5 in data){
if(!((((key5 === "code") || (key5 === "message")) || (key5 === "code_message")) || (key5 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"AgentUnknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data17 = data.code;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"AgentUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(5050 !== data17){
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
var _valid0 = _errs55 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"GroupUnknown/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"GroupUnknown/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key6 in data){
if(!((((key6 === "code") || (key6 === "message")) || (key6 === "code_message")) || (key6 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"GroupUnknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data21 = data.code;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"GroupUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(5060 !== data21){
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
var _valid0 = _errs67 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs79 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"StatusGroupUnknown/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"StatusGroupUnknown/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key7 in data){
if(!((((key7 === "code") || (key7 === "message")) || (key7 === "code_message")) || (key7 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"StatusGroupUnknown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data25 = data.code;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"StatusGroupUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(11012 !== data25){
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
var _valid0 = _errs79 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs91 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key8 in data){
if(!((((key8 === "code") || (key8 === "message")) || (key8 === "code_message")) || (key8 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data29 = data.code;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotCreated/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2000 !== data29){
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
var _valid0 = _errs91 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs103 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs103 === errors;
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
