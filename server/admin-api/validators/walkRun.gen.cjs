// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":[],"properties":{"grace":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"real time to wait for each push that the receiver does not answer: 60s, 1m, 250ms, or milliseconds"}}};
const pattern4 = new RegExp("^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "grace")){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.grace !== undefined){
let data0 = data.grace;
if((typeof data0 !== "string") && (!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0))))){
vErrors = added(vErrors, {instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/type",keyword:"type",params:{type: schema31.properties.grace.type},message:"must be string,integer",schema:schema31.properties.grace.type,parentSchema:schema31.properties.grace,data:data0});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.grace,data:data0});
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/grace",schemaPath:"#/properties/grace/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.properties.grace,data:data0});
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
