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
const schema25 = {"type":"object","description":"Whether the customer is in a queue, and at which place.","properties":{"code":{"type":"integer","const":1000,"description":"Result code: always 1000, which is success.","x-provenance":"documented"},"status":{"type":"string","description":"State of the customer: in a queue, not in a queue, in a session, or being assigned to an agent.","enum":["排队中","未排队","会话中","分配中"],"x-localized":true,"x-provenance":"documented"},"count":{"type":"integer","description":"Place of the customer in the queue, from 1; 0 if in no queue.","minimum":0,"x-provenance":"documented"}},"required":["code","status","count"]};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"QueueStatus/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.status === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"QueueStatus/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
errors++;
}
if(data.count === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"QueueStatus/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"QueueStatus/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"QueueStatus/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"QueueStatus/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data1 === "排队中") || (data1 === "未排队")) || (data1 === "会话中")) || (data1 === "分配中"))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"QueueStatus/properties/status/enum",keyword:"enum",params:{allowedValues: schema25.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/count",schemaPath:"QueueStatus/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/count",schemaPath:"QueueStatus/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"QueueStatus/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotFound/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotFound/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data3 = data.code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotFound/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2015 !== data3){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotFound/properties/code/const",keyword:"const",params:{allowedValue: 2015},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"CustomerNotFound/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"CustomerNotFound/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"CustomerNotFound/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotFound/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data7 = data.code;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotCreated/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2000 !== data7){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotCreated/properties/code/const",keyword:"const",params:{allowedValue: 2000},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"CustomerNotCreated/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"CustomerNotCreated/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"CustomerNotCreated/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs21 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs32 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs32 === errors;
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
{
function validate0(data, place) {
const other = require("./refusals-of-any-call.gen.cjs")(formats).CallRefused;
const fits = other(data, place);
validate0.errors = other.errors;
return fits;
}







exports.reply_en = validate2;
const schema25 = {"type":"object","description":"Whether the customer is in a queue, and at which place.","properties":{"code":{"type":"integer","const":1000,"description":"Result code: always 1000, which is success.","x-provenance":"documented"},"status":{"type":"string","description":"State of the customer: in a queue, not in a queue, in a session, or being assigned to an agent.","enum":["In queue","Not in queue","In session","Assigning"],"x-localized":true,"x-provenance":"documented"},"count":{"type":"integer","description":"Place of the customer in the queue, from 1; 0 if in no queue.","minimum":0,"x-provenance":"documented"}},"required":["code","status","count"]};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"QueueStatus/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.status === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"QueueStatus/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"});
errors++;
}
if(data.count === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"QueueStatus/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"QueueStatus/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(1000 !== data0){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"QueueStatus/properties/code/const",keyword:"const",params:{allowedValue: 1000},message:"must be equal to constant"});
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"QueueStatus/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((((data1 === "In queue") || (data1 === "Not in queue")) || (data1 === "In session")) || (data1 === "Assigning"))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"QueueStatus/properties/status/enum",keyword:"enum",params:{allowedValues: schema25.properties.status.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data.count !== undefined){
let data2 = data.count;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/count",schemaPath:"QueueStatus/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/count",schemaPath:"QueueStatus/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"QueueStatus/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotFound/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotFound/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data3 = data.code;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotFound/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2015 !== data3){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotFound/properties/code/const",keyword:"const",params:{allowedValue: 2015},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"CustomerNotFound/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"CustomerNotFound/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"CustomerNotFound/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotFound/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs21 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data7 = data.code;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotCreated/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2000 !== data7){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotCreated/properties/code/const",keyword:"const",params:{allowedValue: 2000},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"CustomerNotCreated/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"CustomerNotCreated/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"CustomerNotCreated/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotCreated/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs21 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs32 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs32 === errors;
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
