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
const schema3 = {"type":"object","description":"How the customer rates a session with a urobot.","properties":{"customer_token":{"type":"string","description":"The integrator’s own id of the customer.","minLength":1,"x-provenance":"documented"},"im_sub_session_id":{"type":"integer","description":"Id of the session with the urobot: sessionId of the reply of createSession.","x-provenance":"documented"},"robot_id":{"type":"integer","description":"Id of the urobot, from listUrobots.","x-provenance":"documented"},"scene_id":{"type":"integer","description":"Id of a scene of this urobot.","x-provenance":"documented"},"option_id":{"type":"integer","description":"2: satisfied. 3: average. 4: unsatisfied.","enum":[2,3,4],"x-provenance":"documented"},"remark":{"type":"string","description":"Remark of the customer.","x-provenance":"documented"}},"required":["customer_token","im_sub_session_id","robot_id","scene_id","option_id"]};
const func0 = require("ajv/dist/runtime/ucs2length").default;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_token === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SurveyRobotSession/required",keyword:"required",params:{missingProperty: "customer_token"},message:"must have required property '"+"customer_token"+"'"});
errors++;
}
if(data.im_sub_session_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SurveyRobotSession/required",keyword:"required",params:{missingProperty: "im_sub_session_id"},message:"must have required property '"+"im_sub_session_id"+"'"});
errors++;
}
if(data.robot_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SurveyRobotSession/required",keyword:"required",params:{missingProperty: "robot_id"},message:"must have required property '"+"robot_id"+"'"});
errors++;
}
if(data.scene_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SurveyRobotSession/required",keyword:"required",params:{missingProperty: "scene_id"},message:"must have required property '"+"scene_id"+"'"});
errors++;
}
if(data.option_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SurveyRobotSession/required",keyword:"required",params:{missingProperty: "option_id"},message:"must have required property '"+"option_id"+"'"});
errors++;
}
if(data.customer_token !== undefined){
let data0 = data.customer_token;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"SurveyRobotSession/properties/customer_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"SurveyRobotSession/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.im_sub_session_id !== undefined){
let data1 = data.im_sub_session_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/im_sub_session_id",schemaPath:"SurveyRobotSession/properties/im_sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.robot_id !== undefined){
let data2 = data.robot_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/robot_id",schemaPath:"SurveyRobotSession/properties/robot_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.scene_id !== undefined){
let data3 = data.scene_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/scene_id",schemaPath:"SurveyRobotSession/properties/scene_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.option_id !== undefined){
let data4 = data.option_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/option_id",schemaPath:"SurveyRobotSession/properties/option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!(((data4 === 2) || (data4 === 3)) || (data4 === 4))){
vErrors = added(vErrors, {instancePath:instancePath+"/option_id",schemaPath:"SurveyRobotSession/properties/option_id/enum",keyword:"enum",params:{allowedValues: schema3.properties.option_id.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.remark !== undefined){
if(typeof data.remark !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/remark",schemaPath:"SurveyRobotSession/properties/remark/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"SurveyRobotSession/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
vErrors = added(vErrors, {instancePath,schemaPath:"Thanked/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"Thanked/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "message"))){
vErrors = added(vErrors, {instancePath,schemaPath:"Thanked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"Thanked/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"Thanked/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"Thanked/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"Thanked/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
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
let data2 = data.code;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SessionClosed/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(9200 !== data2){
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
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs21 = errors;
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
let data6 = data.code;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"RobotUnknown/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2005 !== data6){
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
var _valid0 = _errs21 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RatedAlready/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RatedAlready/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key3 in data){
if(!((((key3 === "code") || (key3 === "message")) || (key3 === "code_message")) || (key3 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"RatedAlready/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data10 = data.code;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"RatedAlready/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2000 !== data10){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"RatedAlready/properties/code/const",keyword:"const",params:{allowedValue: 2000},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"RatedAlready/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"RatedAlready/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"RatedAlready/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"RatedAlready/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs33 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs45 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs45 === errors;
valid0 = valid0 || _valid0;
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
