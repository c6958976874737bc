// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","minLength":1},"nick":{"type":"string"},"avatar":{"type":"string"},"status":{"type":"string","enum":["online","busy","offline"]},"custom_status":{"type":"string"},"capacity":{"type":"integer","minimum":0},"group_ids":{"type":"array","items":{"type":"integer"}},"auto_reply":{"type":["string","boolean","null"],"not":{"const":false},"description":"said after each customer message; true: a text from faker"}},"title":"NewAgent"};
const func1 = require("ajv/dist/runtime/ucs2length").default;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.required,parentSchema:schema31,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "name") || (key0 === "nick")) || (key0 === "avatar")) || (key0 === "status")) || (key0 === "custom_status")) || (key0 === "capacity")) || (key0 === "group_ids")) || (key0 === "auto_reply"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func1(data0) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.name,data:data0});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.name.type,parentSchema:schema31.properties.name,data:data0});
errors++;
}
}
if(data.nick !== undefined){
let data1 = data.nick;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/nick",schemaPath:"#/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.nick.type,parentSchema:schema31.properties.nick,data:data1});
errors++;
}
}
if(data.avatar !== undefined){
let data2 = data.avatar;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/avatar",schemaPath:"#/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.avatar.type,parentSchema:schema31.properties.avatar,data:data2});
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.status.type,parentSchema:schema31.properties.status,data:data3});
errors++;
}
if(!(((data3 === "online") || (data3 === "busy")) || (data3 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.status.enum,parentSchema:schema31.properties.status,data:data3});
errors++;
}
}
if(data.custom_status !== undefined){
let data4 = data.custom_status;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/custom_status",schemaPath:"#/properties/custom_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.custom_status.type,parentSchema:schema31.properties.custom_status,data:data4});
errors++;
}
}
if(data.capacity !== undefined){
let data5 = data.capacity;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.capacity.type,parentSchema:schema31.properties.capacity,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/capacity",schemaPath:"#/properties/capacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.capacity,data:data5});
errors++;
}
}
}
if(data.group_ids !== undefined){
let data6 = data.group_ids;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/group_ids/" + i0,schemaPath:"#/properties/group_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.group_ids.items.type,parentSchema:schema31.properties.group_ids.items,data:data7});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/group_ids",schemaPath:"#/properties/group_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.group_ids.type,parentSchema:schema31.properties.group_ids,data:data6});
errors++;
}
}
if(data.auto_reply !== undefined){
let data8 = data.auto_reply;
if(((typeof data8 !== "string") && (typeof data8 !== "boolean")) && (data8 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/auto_reply",schemaPath:"#/properties/auto_reply/type",keyword:"type",params:{type: schema31.properties.auto_reply.type},message:"must be string,boolean,null",schema:schema31.properties.auto_reply.type,parentSchema:schema31.properties.auto_reply,data:data8});
errors++;
}
const _errs20 = errors;
const _errs21 = errors;
if(false !== data8){
vErrors = added(vErrors, {});
errors++;
}
var valid3 = _errs21 === errors;
if(valid3){
vErrors = added(vErrors, {instancePath:instancePath+"/auto_reply",schemaPath:"#/properties/auto_reply/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema31.properties.auto_reply.not,parentSchema:schema31.properties.auto_reply,data:data8});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
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
