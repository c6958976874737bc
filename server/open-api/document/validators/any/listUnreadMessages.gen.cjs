// Generated from the document by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
function validate0(data, place) {
const other = require("./refusals-of-any-call.gen.cjs")(formats).CallRefused;
const fits = other(data, place);
validate0.errors = other.errors;
return fits;
}







exports.reply = validate2;
const schema26 = {"type":"object","description":"A message that the agent sent. Show it to the customer.","properties":{"type":{"type":"string","enum":["message","image","rich"],"description":"Type of the message: text, picture, or HTML.","x-provenance":"documented"},"message_id":{"type":"string","description":"Id of the message, different for each. A push that is sent again has the same id, so a receiver can find duplicates.","x-provenance":"documented"},"agent_id":{"type":"integer","description":"Id of the agent.","x-provenance":"documented"},"agent_name":{"type":"string","description":"Name of the agent that the customer should see.","x-provenance":"documented"},"agent_avatar":{"type":"string","description":"URL of the agent’s picture, or empty.","x-provenance":"documented"},"im_sub_session_id":{"type":"integer","description":"Id of the session. A transfer message has the id of the new session: use it from then on.","x-provenance":"documented"},"message_created_at":{"type":"string","description":"When the message was written, in Beijing time without a zone: 2018-01-01 00:00:00.","x-provenance":"documented"},"data":{"type":"object","properties":{"content":{"type":"string","description":"Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people.","x-provenance":"documented"},"font":{"type":"string","description":"Font of the text. Only for type message.","x-provenance":"documented"}},"required":["content"],"description":"Content of the message.","x-provenance":"documented"}},"required":["type","message_id","agent_id","agent_name","agent_avatar","im_sub_session_id","message_created_at","data"]};
const schema27 = {"type":"object","description":"A sound, film or file of the agent. The documentation says that API customers do not receive them; the fake sends them only with the assumption push.unsupported-types=push.","properties":{"type":{"type":"string","enum":["audio","video","file"],"description":"Type of the attachment.","x-provenance":"assumed"},"message_id":{"type":"string","description":"Id of the message, different for each. A push that is sent again has the same id, so a receiver can find duplicates.","x-provenance":"documented"},"agent_id":{"type":"integer","description":"Id of the agent.","x-provenance":"documented"},"agent_name":{"type":"string","description":"Name of the agent that the customer should see.","x-provenance":"documented"},"agent_avatar":{"type":"string","description":"URL of the agent’s picture, or empty.","x-provenance":"documented"},"im_sub_session_id":{"type":"integer","description":"Id of the session. A transfer message has the id of the new session: use it from then on.","x-provenance":"documented"},"message_created_at":{"type":"string","description":"When the message was written, in Beijing time without a zone: 2018-01-01 00:00:00.","x-provenance":"documented"},"data":{"type":"object","properties":{"content":{"type":"string","description":"Content of the message. message: text, which may hold HTML. image, audio, video, file: URL of the file. rich: HTML. Events: a text for people.","x-provenance":"documented"},"filename":{"type":"string","description":"Name of the file, for audio, video and file.","x-provenance":"documented"},"filesize":{"type":"string","description":"Size of the file with its unit, for audio, video and file: 4.3M.","x-provenance":"documented"},"duration":{"type":"number","description":"Length of an audio message in seconds.","x-provenance":"documented"}},"required":["content"],"description":"Content of the message.","x-provenance":"assumed"}},"required":["type","message_id","agent_id","agent_name","agent_avatar","im_sub_session_id","message_created_at","data"]};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.agent_id === undefined) && (missing0 = "agent_id")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.agent_name === undefined) && (missing1 = "agent_name")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.agent_avatar === undefined) && (missing2 = "agent_avatar")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.im_sub_session_id === undefined) && (missing3 = "im_sub_session_id")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.message_created_at === undefined) && (missing4 = "message_created_at")){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
if(!valid1){
vErrors = added(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = added(vErrors, {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"must NOT be valid"});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_id"},message:"must have required property '"+"message_id"+"'"});
errors++;
}
if(data.type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data.data === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
errors++;
}
if(data.message_id !== undefined){
if(typeof data.message_id !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message_id",schemaPath:"#/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.data !== undefined){
let data2 = data.data;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"MessageData/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
if(data2.font !== undefined){
if(typeof data2.font !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/font",schemaPath:"MessageData/properties/font/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.content !== undefined){
if(typeof data2.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/content",schemaPath:"MessageData/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.filename !== undefined){
if(typeof data2.filename !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/filename",schemaPath:"MessageData/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.filesize !== undefined){
if(typeof data2.filesize !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/data/filesize",schemaPath:"MessageData/properties/filesize/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.duration !== undefined){
let data7 = data2.duration;
if(!((typeof data7 == "number") && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/data/duration",schemaPath:"MessageData/properties/duration/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/data",schemaPath:"MessageData/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.count === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"});
errors++;
}
if(data.unread_messages === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unread_messages"},message:"must have required property '"+"unread_messages"+"'"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"#/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.unread_messages !== undefined){
let data2 = data.unread_messages;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data3.message_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "message_id"},message:"must have required property '"+"message_id"+"'"});
errors++;
}
if(data3.agent_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"});
errors++;
}
if(data3.agent_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "agent_name"},message:"must have required property '"+"agent_name"+"'"});
errors++;
}
if(data3.agent_avatar === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "agent_avatar"},message:"must have required property '"+"agent_avatar"+"'"});
errors++;
}
if(data3.im_sub_session_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "im_sub_session_id"},message:"must have required property '"+"im_sub_session_id"+"'"});
errors++;
}
if(data3.message_created_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "message_created_at"},message:"must have required property '"+"message_created_at"+"'"});
errors++;
}
if(data3.data === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"SpokenMessage/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
errors++;
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/type",schemaPath:"SpokenMessage/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data4 === "message") || (data4 === "image")) || (data4 === "rich"))){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/type",schemaPath:"SpokenMessage/properties/type/enum",keyword:"enum",params:{allowedValues: schema26.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data3.message_id !== undefined){
if(typeof data3.message_id !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/message_id",schemaPath:"SpokenMessage/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_id !== undefined){
let data6 = data3.agent_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/agent_id",schemaPath:"SpokenMessage/properties/agent_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.agent_name !== undefined){
if(typeof data3.agent_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/agent_name",schemaPath:"SpokenMessage/properties/agent_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_avatar !== undefined){
if(typeof data3.agent_avatar !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/agent_avatar",schemaPath:"SpokenMessage/properties/agent_avatar/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.im_sub_session_id !== undefined){
let data9 = data3.im_sub_session_id;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/im_sub_session_id",schemaPath:"SpokenMessage/properties/im_sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.message_created_at !== undefined){
if(typeof data3.message_created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/message_created_at",schemaPath:"SpokenMessage/properties/message_created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.data !== undefined){
let data11 = data3.data;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/data",schemaPath:"SpokenMessage/properties/data/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
if(data11.content !== undefined){
if(typeof data11.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/data/content",schemaPath:"SpokenMessage/properties/data/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data11.font !== undefined){
if(typeof data11.font !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/data/font",schemaPath:"SpokenMessage/properties/data/properties/font/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/data",schemaPath:"SpokenMessage/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"SpokenMessage/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs32 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data3.message_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "message_id"},message:"must have required property '"+"message_id"+"'"});
errors++;
}
if(data3.agent_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "agent_id"},message:"must have required property '"+"agent_id"+"'"});
errors++;
}
if(data3.agent_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "agent_name"},message:"must have required property '"+"agent_name"+"'"});
errors++;
}
if(data3.agent_avatar === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "agent_avatar"},message:"must have required property '"+"agent_avatar"+"'"});
errors++;
}
if(data3.im_sub_session_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "im_sub_session_id"},message:"must have required property '"+"im_sub_session_id"+"'"});
errors++;
}
if(data3.message_created_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "message_created_at"},message:"must have required property '"+"message_created_at"+"'"});
errors++;
}
if(data3.data === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"AttachmentMessage/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
errors++;
}
if(data3.type !== undefined){
let data14 = data3.type;
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/type",schemaPath:"AttachmentMessage/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((data14 === "audio") || (data14 === "video")) || (data14 === "file"))){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/type",schemaPath:"AttachmentMessage/properties/type/enum",keyword:"enum",params:{allowedValues: schema27.properties.type.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data3.message_id !== undefined){
if(typeof data3.message_id !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/message_id",schemaPath:"AttachmentMessage/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_id !== undefined){
let data16 = data3.agent_id;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/agent_id",schemaPath:"AttachmentMessage/properties/agent_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.agent_name !== undefined){
if(typeof data3.agent_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/agent_name",schemaPath:"AttachmentMessage/properties/agent_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.agent_avatar !== undefined){
if(typeof data3.agent_avatar !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/agent_avatar",schemaPath:"AttachmentMessage/properties/agent_avatar/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.im_sub_session_id !== undefined){
let data19 = data3.im_sub_session_id;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/im_sub_session_id",schemaPath:"AttachmentMessage/properties/im_sub_session_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.message_created_at !== undefined){
if(typeof data3.message_created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/message_created_at",schemaPath:"AttachmentMessage/properties/message_created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.data !== undefined){
let data21 = data3.data;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/data",schemaPath:"AttachmentMessage/properties/data/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
if(data21.content !== undefined){
if(typeof data21.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/data/content",schemaPath:"AttachmentMessage/properties/data/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data21.filename !== undefined){
if(typeof data21.filename !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/data/filename",schemaPath:"AttachmentMessage/properties/data/properties/filename/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data21.filesize !== undefined){
if(typeof data21.filesize !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/data/filesize",schemaPath:"AttachmentMessage/properties/data/properties/filesize/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data21.duration !== undefined){
let data25 = data21.duration;
if(!((typeof data25 == "number") && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/data/duration",schemaPath:"AttachmentMessage/properties/data/properties/duration/type",keyword:"type",params:{type: "number"},message:"must be number"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0+"/data",schemaPath:"AttachmentMessage/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"AttachmentMessage/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs32 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs59 = errors;
if(!(validate4(data3, {instancePath:instancePath+"/unread_messages/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var _valid0 = _errs59 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages/" + i0,schemaPath:"#/properties/unread_messages/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/unread_messages",schemaPath:"#/properties/unread_messages/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
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
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SessionClosed/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SessionClosed/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SessionClosed/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(9200 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SessionClosed/properties/code/const",keyword:"const",params:{allowedValue: 9200},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"SessionClosed/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"SessionClosed/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"SessionClosed/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"SessionClosed/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SessionNotFound/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"SessionNotFound/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data4 = data.code;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SessionNotFound/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2062 !== data4){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"SessionNotFound/properties/code/const",keyword:"const",params:{allowedValue: 2062},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"SessionNotFound/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"SessionNotFound/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"SessionNotFound/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"SessionNotFound/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs24 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
}
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
