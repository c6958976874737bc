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
const schema25 = {"type":"object","description":"Whether the customer is in a session.","properties":{"code":{"type":"integer","const":1000,"description":"Result code: always 1000, which is success.","x-provenance":"documented"},"status_code":{"type":"integer","description":"0: no session. 1: in a session. 2: in a queue. 3: no such customer.","enum":[0,1,2,3],"x-provenance":"documented"},"status":{"type":"string","description":"The meaning of status_code as a text.","enum":["无会话","会话中","排队中","无效客户"],"x-localized":true,"x-provenance":"documented"}},"required":["code","status_code","status"]};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerStatus/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.status_code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerStatus/required",keyword:"required",params:{missingProperty: "status_code"},message:"must have required property '"+"status_code"+"'"});
errors++;
}
if(data.status === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerStatus/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerStatus/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerStatus/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
if(data.status_code !== undefined){
let data1 = data.status_code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/status_code",schemaPath:"CustomerStatus/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((((data1 === 0) || (data1 === 1)) || (data1 === 2)) || (data1 === 3))){
vErrors = added(vErrors, {instancePath:instancePath+"/status_code",schemaPath:"CustomerStatus/properties/status_code/enum",keyword:"enum",params:{allowedValues: schema25.properties.status_code.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"CustomerStatus/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data2 === "无会话") || (data2 === "会话中")) || (data2 === "排队中")) || (data2 === "无效客户"))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"CustomerStatus/properties/status/enum",keyword:"enum",params:{allowedValues: schema25.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerStatus/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
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
{
function validate0(data, place) {
const other = require("./refusals-of-any-call.gen.cjs")(formats).CallRefused;
const fits = other(data, place);
validate0.errors = other.errors;
return fits;
}







exports.reply_en = validate2;
const schema25 = {"type":"object","description":"Whether the customer is in a session.","properties":{"code":{"type":"integer","const":1000,"description":"Result code: always 1000, which is success.","x-provenance":"documented"},"status_code":{"type":"integer","description":"0: no session. 1: in a session. 2: in a queue. 3: no such customer.","enum":[0,1,2,3],"x-provenance":"documented"},"status":{"type":"string","description":"The meaning of status_code as a text.","enum":["No session","In session","In queue","Invalid customer"],"x-localized":true,"x-provenance":"documented"}},"required":["code","status_code","status"]};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerStatus/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.status_code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerStatus/required",keyword:"required",params:{missingProperty: "status_code"},message:"must have required property '"+"status_code"+"'"});
errors++;
}
if(data.status === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerStatus/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerStatus/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerStatus/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
if(data.status_code !== undefined){
let data1 = data.status_code;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/status_code",schemaPath:"CustomerStatus/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((((data1 === 0) || (data1 === 1)) || (data1 === 2)) || (data1 === 3))){
vErrors = added(vErrors, {instancePath:instancePath+"/status_code",schemaPath:"CustomerStatus/properties/status_code/enum",keyword:"enum",params:{allowedValues: schema25.properties.status_code.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"CustomerStatus/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data2 === "No session") || (data2 === "In session")) || (data2 === "In queue")) || (data2 === "Invalid customer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"CustomerStatus/properties/status/enum",keyword:"enum",params:{allowedValues: schema25.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerStatus/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
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
