// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["body"],"properties":{"body":{"description":"sent unchanged"},"customer_token":{"type":"string","description":"the customer in whose lane it is sent; default: the token in the body"}},"title":"NewPush"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'",schema:schema31.required,parentSchema:schema31,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "body") || (key0 === "customer_token"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.customer_token !== undefined){
let data0 = data.customer_token;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.customer_token.type,parentSchema:schema31.properties.customer_token,data:data0});
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
