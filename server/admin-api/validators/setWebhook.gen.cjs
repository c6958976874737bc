// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"where pushes go; null: nowhere","format":"webhook","type":["string","null"]}},"title":"NewWebhook"};
const formats0 = formats.webhook;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema31.required,parentSchema:schema31,data});
errors++;
}
for(const key0 in data){
if(!(key0 === "url")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if((typeof data0 !== "string") && (data0 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: schema31.properties.url.type},message:"must be string,null",schema:schema31.properties.url.type,parentSchema:schema31.properties.url,data:data0});
errors++;
}
if(typeof data0 === "string"){
if(!(formats0(data0))){
vErrors = added(vErrors, {instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "webhook"},message:"must match format \""+"webhook"+"\"",schema:"webhook",parentSchema:schema31.properties.url,data:data0});
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
