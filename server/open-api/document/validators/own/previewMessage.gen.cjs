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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session_id"},message:"must have required property '"+"session_id"+"'"});
errors++;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
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

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"PreviewMessage/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
if(data.content !== undefined){
if(typeof data.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/content",schemaPath:"PreviewMessage/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"PreviewMessage/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
vErrors = added(vErrors, {instancePath,schemaPath:"SessionNotFound/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SessionNotFound/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key1 in data){
if(!((((key1 === "code") || (key1 === "message")) || (key1 === "code_message")) || (key1 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"SessionNotFound/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SessionNotFound/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2062 !== data1){
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
var _valid0 = _errs7 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"PreviewNotActivated/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"PreviewNotActivated/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key2 in data){
if(!((((key2 === "code") || (key2 === "message")) || (key2 === "code_message")) || (key2 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"PreviewNotActivated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data5 = data.code;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"PreviewNotActivated/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2065 !== data5){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"PreviewNotActivated/properties/code/const",keyword:"const",params:{allowedValue: 2065},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"PreviewNotActivated/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"PreviewNotActivated/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"PreviewNotActivated/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"PreviewNotActivated/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
