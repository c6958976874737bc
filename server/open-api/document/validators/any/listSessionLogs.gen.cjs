// Generated from the document by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
function validate1(data, place) {
const other = require("./refusals-of-any-call.gen.cjs")(formats).CallRefusedByStatus;
const fits = other(data, place);
validate1.errors = other.errors;
return fits;
}







exports.reply = validate2;
const schema26 = {"type":"object","description":"A message of a session.","properties":{"message_id":{"type":"string","description":"Id of the message.","x-provenance":"observed"},"sender":{"type":"string","description":"Sender of the message. Messages of Udesk itself, such as the welcome, have agent.","enum":["customer","agent"],"x-provenance":"observed"},"created_at":{"type":"string","description":"When it was sent, in Beijing time: YYYY-MM-DD hh:mm:ss.","x-provenance":"observed"},"content":{"type":"string","description":"The message as JSON inside a string: {\"type\", \"data\": {\"content\", …}, \"platform\"}. A welcome has is_welcome, too.","x-provenance":"observed"}},"required":["message_id","sender","created_at","content"]};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.item === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"});
errors++;
}
if(data.size === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"});
errors++;
}
if(data.total === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total"},message:"must have required property '"+"total"+"'"});
errors++;
}
if(data.total_pages === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_pages"},message:"must have required property '"+"total_pages"+"'"});
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(0 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/properties/status/const",keyword:"const",params:{allowedValue: 0},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.item !== undefined){
let data2 = data.item;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.message_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionLog/required",keyword:"required",params:{missingProperty: "message_id"},message:"must have required property '"+"message_id"+"'"});
errors++;
}
if(data3.sender === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionLog/required",keyword:"required",params:{missingProperty: "sender"},message:"must have required property '"+"sender"+"'"});
errors++;
}
if(data3.created_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionLog/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"});
errors++;
}
if(data3.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionLog/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
if(data3.message_id !== undefined){
if(typeof data3.message_id !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/message_id",schemaPath:"SessionLog/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.sender !== undefined){
let data5 = data3.sender;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/sender",schemaPath:"SessionLog/properties/sender/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data5 === "customer") || (data5 === "agent"))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/sender",schemaPath:"SessionLog/properties/sender/enum",keyword:"enum",params:{allowedValues: schema26.properties.sender.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data3.created_at !== undefined){
if(typeof data3.created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/created_at",schemaPath:"SessionLog/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.content !== undefined){
if(typeof data3.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0+"/content",schemaPath:"SessionLog/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionLog/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/item",schemaPath:"#/properties/item/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.size !== undefined){
let data8 = data.size;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.total !== undefined){
let data9 = data.total;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.total_pages !== undefined){
let data10 = data.total_pages;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/total_pages",schemaPath:"#/properties/total_pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/total_pages",schemaPath:"#/properties/total_pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RecordsTooOldByStatus/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"RecordsTooOldByStatus/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"RecordsTooOldByStatus/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"RecordsTooOldByStatus/properties/status/const",keyword:"const",params:{allowedValue: 2000},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"RecordsTooOldByStatus/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"RecordsTooOldByStatus/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"RecordsTooOldByStatus/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs11 = errors;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
valid0 = valid0 || _valid0;
}
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
