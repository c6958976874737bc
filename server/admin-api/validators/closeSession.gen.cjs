// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":[],"properties":{"close_type":{"type":"string","enum":["normal","redirect","force"]},"by":{"type":"string","enum":["agent","customer"],"description":"who ends the session; default: the agent"}},"title":"CloseSession"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "close_type") || (key0 === "by"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.close_type !== undefined){
let data0 = data.close_type;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/close_type",schemaPath:"#/properties/close_type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.close_type.type,parentSchema:schema31.properties.close_type,data:data0});
errors++;
}
if(!(((data0 === "normal") || (data0 === "redirect")) || (data0 === "force"))){
vErrors = added(vErrors, {instancePath:instancePath+"/close_type",schemaPath:"#/properties/close_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.close_type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.close_type.enum,parentSchema:schema31.properties.close_type,data:data0});
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.by.type,parentSchema:schema31.properties.by,data:data1});
errors++;
}
if(!((data1 === "agent") || (data1 === "customer"))){
vErrors = added(vErrors, {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema31.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.by.enum,parentSchema:schema31.properties.by,data:data1});
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
