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
const schema25 = {"type":"object","description":"Words that customers should not use.","properties":{"code":{"type":"integer","const":1000,"description":"Result code: always 1000, which is success.","x-provenance":"documented"},"customer_words_string":{"type":"string","description":"The words, separated by commas: a,b,c,d.","x-provenance":"documented"},"customer_is_open":{"anyOf":[{"type":"integer","enum":[1,0]},{"type":["string","null"],"maxLength":0}],"description":"1: the words are switched on. 0 or empty: they are switched off.","x-provenance":"documented"}},"required":["code","customer_words_string","customer_is_open"]};
const func0 = require("ajv/dist/runtime/ucs2length").default;

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SensitiveWords/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.customer_words_string === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SensitiveWords/required",keyword:"required",params:{missingProperty: "customer_words_string"},message:"must have required property '"+"customer_words_string"+"'"});
errors++;
}
if(data.customer_is_open === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SensitiveWords/required",keyword:"required",params:{missingProperty: "customer_is_open"},message:"must have required property '"+"customer_is_open"+"'"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SensitiveWords/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SensitiveWords/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
if(data.customer_words_string !== undefined){
if(typeof data.customer_words_string !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_words_string",schemaPath:"SensitiveWords/properties/customer_words_string/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.customer_is_open !== undefined){
let data2 = data.customer_is_open;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_is_open",schemaPath:"SensitiveWords/properties/customer_is_open/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((data2 === 1) || (data2 === 0))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_is_open",schemaPath:"SensitiveWords/properties/customer_is_open/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema25.properties.customer_is_open.anyOf[0].enum},message:"must be equal to one of the allowed values"});
errors++;
}
var _valid1 = _errs10 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs12 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_is_open",schemaPath:"SensitiveWords/properties/customer_is_open/anyOf/1/type",keyword:"type",params:{type: schema25.properties.customer_is_open.anyOf[1].type},message:"must be string,null"});
errors++;
}
if(typeof data2 === "string"){
if(func0(data2) > 0){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_is_open",schemaPath:"SensitiveWords/properties/customer_is_open/anyOf/1/maxLength",keyword:"maxLength",params:{limit: 0},message:"must NOT have more than 0 characters"});
errors++;
}
}
var _valid1 = _errs12 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_is_open",schemaPath:"SensitiveWords/properties/customer_is_open/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"SensitiveWords/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
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
