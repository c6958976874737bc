// Generated from the document by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.path = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

exports.query = validate1;
const func0 = require("ajv/dist/runtime/ucs2length").default;

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.session_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session_id"},message:"must have required property '"+"session_id"+"'"});
errors++;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/session_id",schemaPath:"#/properties/session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.start_time !== undefined){
let data1 = data.start_time;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/start_time",schemaPath:"#/properties/start_time/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.end_time !== undefined){
let data2 = data.end_time;
if(typeof data2 === "string"){
if(func0(data2) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/end_time",schemaPath:"#/properties/end_time/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.page !== undefined){
let data3 = data.page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.page_size !== undefined){
let data4 = data.page_size;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"});
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}
}
{
function validate1(data, place) {
const other = require("./refusals-of-any-call.gen.cjs")(formats).CallRefusedByStatus;
const fits = other(data, place);
validate1.errors = other.errors;
return fits;
}







exports.reply = validate2;
const schema26 = {"type":"object","description":"A message of a session.","properties":{"message_id":{"type":"string","description":"Id of the message.","x-provenance":"observed"},"sender":{"type":"string","description":"Sender of the message. Messages of Udesk itself, such as the welcome, have agent.","enum":["customer","agent"],"x-provenance":"observed"},"created_at":{"type":"string","description":"When it was sent, in Beijing time: YYYY-MM-DD hh:mm:ss.","x-provenance":"observed"},"content":{"type":"string","description":"The message as JSON inside a string: {\"type\", \"data\": {\"content\", …}, \"platform\"}. A welcome has is_welcome, too.","x-provenance":"observed"}},"required":["message_id","sender","created_at","content"],"additionalProperties":false};

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
for(const key0 in data){
if(!((((((key0 === "status") || (key0 === "message")) || (key0 === "item")) || (key0 === "size")) || (key0 === "total")) || (key0 === "total_pages"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
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
for(const key1 in data3){
if(!((((key1 === "message_id") || (key1 === "sender")) || (key1 === "created_at")) || (key1 === "content"))){
vErrors = added(vErrors, {instancePath:instancePath+"/item/" + i0,schemaPath:"SessionLog/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
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
for(const key0 in data){
if(!(((key0 === "status") || (key0 === "message")) || (key0 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"RecordsTooOldByStatus/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
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
const _errs12 = errors;
if(!(validate1(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate1.errors : vErrors.concat(validate1.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
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
