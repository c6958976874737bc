// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":[],"properties":{"freeze":{"type":["boolean","string"],"not":{"const":false},"description":"true, or the date to freeze at"},"advance":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"for a frozen clock only: 60s, 1m, 250ms, or milliseconds"},"grace":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"real time to wait for each push that is not answered: 60s, 1m, 250ms, or milliseconds"},"set":{"type":"string","description":"the new date; fires no timers"},"resume":{"const":true,"type":"boolean"}},"title":"ClockMove"};
const pattern4 = new RegExp("^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "freeze") || (key0 === "advance")) || (key0 === "grace")) || (key0 === "set")) || (key0 === "resume"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.freeze !== undefined){
let data0 = data.freeze;
if((typeof data0 !== "boolean") && (typeof data0 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/type",keyword:"type",params:{type: schema31.properties.freeze.type},message:"must be boolean,string",schema:schema31.properties.freeze.type,parentSchema:schema31.properties.freeze,data:data0});
errors++;
}
const _errs4 = errors;
const _errs5 = errors;
if(false !== data0){
vErrors = added(vErrors, {});
errors++;
}
var valid1 = _errs5 === errors;
if(valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/freeze",schemaPath:"#/properties/freeze/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema31.properties.freeze.not,parentSchema:schema31.properties.freeze,data:data0});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.advance !== undefined){
let data1 = data.advance;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
vErrors = added(vErrors, {instancePath:instancePath+"/advance",schemaPath:"#/properties/advance/type",keyword:"type",params:{type: schema31.properties.advance.type},message:"must be string,integer",schema:schema31.properties.advance.type,parentSchema:schema31.properties.advance,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/advance",schemaPath:"#/properties/advance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.advance,data:data1});
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/advance",schemaPath:"#/properties/advance/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.properties.advance,data:data1});
errors++;
}
}
}
if(data.grace !== undefined){
let data2 = data.grace;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
vErrors = added(vErrors, {instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/type",keyword:"type",params:{type: schema31.properties.grace.type},message:"must be string,integer",schema:schema31.properties.grace.type,parentSchema:schema31.properties.grace,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.grace,data:data2});
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.properties.grace,data:data2});
errors++;
}
}
}
if(data.set !== undefined){
let data3 = data.set;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.set.type,parentSchema:schema31.properties.set,data:data3});
errors++;
}
}
if(data.resume !== undefined){
let data4 = data.resume;
if(typeof data4 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/resume",schemaPath:"#/properties/resume/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.resume.type,parentSchema:schema31.properties.resume,data:data4});
errors++;
}
if(true !== data4){
vErrors = added(vErrors, {instancePath:instancePath+"/resume",schemaPath:"#/properties/resume/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema31.properties.resume,data:data4});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
}
return exports
})
