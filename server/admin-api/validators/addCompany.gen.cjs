// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":[],"properties":{"id":{"type":"string","description":"letters, digits and hyphens","pattern":"^[A-Za-z0-9][A-Za-z0-9-]*$"},"email":{"type":"string","minLength":1},"api_token":{"type":"string","minLength":1},"data":{"description":"a data file"},"webhook":{"description":"where pushes go; null: nowhere","format":"webhook","type":["string","null"]}},"title":"NewCompany"};
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9-]*$", "u");
const func1 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = formats.webhook;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "email")) || (key0 === "api_token")) || (key0 === "data")) || (key0 === "webhook"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9-]*$"+"\"",schema:"^[A-Za-z0-9][A-Za-z0-9-]*$",parentSchema:schema31.properties.id,data:data0});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.id.type,parentSchema:schema31.properties.id,data:data0});
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(func1(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/properties/email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.email,data:data1});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.email.type,parentSchema:schema31.properties.email,data:data1});
errors++;
}
}
if(data.api_token !== undefined){
let data2 = data.api_token;
if(typeof data2 === "string"){
if(func1(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/api_token",schemaPath:"#/properties/api_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.api_token,data:data2});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/api_token",schemaPath:"#/properties/api_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.api_token.type,parentSchema:schema31.properties.api_token,data:data2});
errors++;
}
}
if(data.webhook !== undefined){
let data3 = data.webhook;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type: schema31.properties.webhook.type},message:"must be string,null",schema:schema31.properties.webhook.type,parentSchema:schema31.properties.webhook,data:data3});
errors++;
}
if(typeof data3 === "string"){
if(!(formats0(data3))){
vErrors = added(vErrors, {instancePath:instancePath+"/webhook",schemaPath:"#/properties/webhook/format",keyword:"format",params:{format: "webhook"},message:"must match format \""+"webhook"+"\"",schema:"webhook",parentSchema:schema31.properties.webhook,data:data3});
errors++;
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
