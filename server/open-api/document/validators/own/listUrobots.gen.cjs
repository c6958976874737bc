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

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate1.errors = vErrors;
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







exports.reply = validate2;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.urobot_list === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "urobot_list"},message:"must have required property '"+"urobot_list"+"'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "code") || (key0 === "message")) || (key0 === "urobot_list"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
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
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.urobot_list !== undefined){
let data2 = data.urobot_list;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0,schemaPath:"Urobot/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data3.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0,schemaPath:"Urobot/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if(data3.logo === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0,schemaPath:"Urobot/required",keyword:"required",params:{missingProperty: "logo"},message:"must have required property '"+"logo"+"'"});
errors++;
}
if(data3.scene_list === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0,schemaPath:"Urobot/required",keyword:"required",params:{missingProperty: "scene_list"},message:"must have required property '"+"scene_list"+"'"});
errors++;
}
if(data3.created_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0,schemaPath:"Urobot/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"});
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "id") || (key1 === "name")) || (key1 === "logo")) || (key1 === "scene_list")) || (key1 === "created_at"))){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0,schemaPath:"Urobot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0+"/id",schemaPath:"Urobot/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0+"/name",schemaPath:"Urobot/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.logo !== undefined){
if(typeof data3.logo !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0+"/logo",schemaPath:"Urobot/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.scene_list !== undefined){
let data7 = data3.scene_list;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0+"/scene_list/" + i1,schemaPath:"Urobot/properties/scene_list/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data8.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0+"/scene_list/" + i1,schemaPath:"Urobot/properties/scene_list/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
for(const key2 in data8){
if(!((key2 === "id") || (key2 === "name"))){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0+"/scene_list/" + i1,schemaPath:"Urobot/properties/scene_list/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data8.id !== undefined){
let data9 = data8.id;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0+"/scene_list/" + i1+"/id",schemaPath:"Urobot/properties/scene_list/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0+"/scene_list/" + i1+"/name",schemaPath:"Urobot/properties/scene_list/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0+"/scene_list/" + i1,schemaPath:"Urobot/properties/scene_list/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0+"/scene_list",schemaPath:"Urobot/properties/scene_list/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data3.created_at !== undefined){
if(typeof data3.created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0+"/created_at",schemaPath:"Urobot/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list/" + i0,schemaPath:"Urobot/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/urobot_list",schemaPath:"#/properties/urobot_list/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
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
