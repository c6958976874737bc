// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","additionalProperties":false,"required":["data"],"properties":{"type":{"type":"string","description":"default: message"},"data":{"type":"object","additionalProperties":false,"required":["content"],"properties":{"content":{"type":"string","description":"the text, or the address of the file"},"filename":{"type":"string"},"filesize":{"type":"string"},"duration":{"type":"integer","minimum":0,"description":"seconds"},"font":{"type":"string"}}}},"title":"NewMessage"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'",schema:schema31.required,parentSchema:schema31,data});
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "data"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.type.type,parentSchema:schema31.properties.type,data:data0});
errors++;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema31.properties.data.required,parentSchema:schema31.properties.data,data:data1});
errors++;
}
for(const key1 in data1){
if(!(((((key1 === "content") || (key1 === "filename")) || (key1 === "filesize")) || (key1 === "duration")) || (key1 === "font"))){
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.data,data:data1});
errors++;
}
}
if(data1.content !== undefined){
let data2 = data1.content;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/content",schemaPath:"#/properties/data/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.data.properties.content.type,parentSchema:schema31.properties.data.properties.content,data:data2});
errors++;
}
}
if(data1.filename !== undefined){
let data3 = data1.filename;
if(typeof data3 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/filename",schemaPath:"#/properties/data/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.data.properties.filename.type,parentSchema:schema31.properties.data.properties.filename,data:data3});
errors++;
}
}
if(data1.filesize !== undefined){
let data4 = data1.filesize;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/filesize",schemaPath:"#/properties/data/properties/filesize/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.data.properties.filesize.type,parentSchema:schema31.properties.data.properties.filesize,data:data4});
errors++;
}
}
if(data1.duration !== undefined){
let data5 = data1.duration;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/data/duration",schemaPath:"#/properties/data/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.data.properties.duration.type,parentSchema:schema31.properties.data.properties.duration,data:data5});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/data/duration",schemaPath:"#/properties/data/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.data.properties.duration,data:data5});
errors++;
}
}
}
if(data1.font !== undefined){
let data6 = data1.font;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/font",schemaPath:"#/properties/data/properties/font/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.data.properties.font.type,parentSchema:schema31.properties.data.properties.font,data:data6});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.data.type,parentSchema:schema31.properties.data,data:data1});
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
