// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":[],"properties":{"open_api_token":{"type":"string"},"web_token":{"type":"string"},"sdk_token":{"type":"string"},"channel":{"type":"string"},"nick_name":{"type":"string"}},"title":"NewCustomer"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "open_api_token") || (key0 === "web_token")) || (key0 === "sdk_token")) || (key0 === "channel")) || (key0 === "nick_name"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.open_api_token !== undefined){
let data0 = data.open_api_token;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/open_api_token",schemaPath:"#/properties/open_api_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.open_api_token.type,parentSchema:schema31.properties.open_api_token,data:data0});
errors++;
}
}
if(data.web_token !== undefined){
let data1 = data.web_token;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/web_token",schemaPath:"#/properties/web_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.web_token.type,parentSchema:schema31.properties.web_token,data:data1});
errors++;
}
}
if(data.sdk_token !== undefined){
let data2 = data.sdk_token;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/sdk_token",schemaPath:"#/properties/sdk_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.sdk_token.type,parentSchema:schema31.properties.sdk_token,data:data2});
errors++;
}
}
if(data.channel !== undefined){
let data3 = data.channel;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.channel.type,parentSchema:schema31.properties.channel,data:data3});
errors++;
}
}
if(data.nick_name !== undefined){
let data4 = data.nick_name;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/nick_name",schemaPath:"#/properties/nick_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.nick_name.type,parentSchema:schema31.properties.nick_name,data:data4});
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
