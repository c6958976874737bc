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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = added(vErrors, {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.per_page !== undefined){
let data1 = data.per_page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/per_page",schemaPath:"#/properties/per_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.with_disabled !== undefined){
if(typeof data.with_disabled !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/with_disabled",schemaPath:"#/properties/with_disabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
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
function validate0(data, place) {
const other = require("./refusals-of-any-call.gen.cjs")(formats).CallRefused;
const fits = other(data, place);
validate0.errors = other.errors;
return fits;
}







exports.reply = validate2;
const schema26 = {"type":"object","description":"An agent, with the data that administrators see.","properties":{"id":{"type":"integer","description":"Id of the agent: agent_id of other calls.","x-provenance":"documented"},"email":{"type":"string","description":"E-mail address with which the agent logs in.","x-provenance":"documented"},"nick_name":{"type":"string","description":"Name of the agent. The nickname that customers see is aliase.","x-provenance":"documented"},"profile":{"type":"string","description":"What the agent works on: everything, conversations (im), telephone calls, tickets, or dialling.","enum":["all","im","call","ticket","dial"],"x-provenance":"documented"},"aliase":{"type":["string","null"],"description":"Nickname that customers see. The spelling is Udesk’s.","x-provenance":"documented"},"cellphone":{"type":["string","null"],"description":"Mobile telephone number of the agent.","x-provenance":"documented"},"role_name":{"type":"string","description":"Name of the agent’s role in the company.","x-provenance":"documented"},"duty":{"type":["string","null"],"description":"Job title of the agent.","x-provenance":"documented"},"im_ability_value":{"type":"integer","description":"Skill value of the agent for conversations. The fake always answers 10.","x-provenance":"documented"},"user_group_ids":{"type":"array","items":{"type":"integer"},"description":"Ids of the groups that the agent belongs to.","x-provenance":"documented"},"avatar":{"type":["string","null"],"description":"URL of the agent’s picture.","x-provenance":"documented"},"work_id":{"type":["string","null"],"description":"Staff number of the agent.","x-provenance":"documented"},"departments":{"type":["object","array","null"],"description":"Departments of the agent, with id and name. The fake has no departments and answers null.","additionalProperties":true,"items":{},"x-provenance":"documented"}},"required":["id","email","nick_name","profile","aliase","cellphone","role_name","duty","im_ability_value","user_group_ids","avatar","work_id","departments"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.agents === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agents"},message:"must have required property '"+"agents"+"'"});
errors++;
}
if(data.meta === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},message:"must have required property '"+"meta"+"'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "code") || (key0 === "agents")) || (key0 === "meta"))){
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
if(data.agents !== undefined){
let data1 = data.agents;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data2.email === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"});
errors++;
}
if(data2.nick_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "nick_name"},message:"must have required property '"+"nick_name"+"'"});
errors++;
}
if(data2.profile === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"});
errors++;
}
if(data2.aliase === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "aliase"},message:"must have required property '"+"aliase"+"'"});
errors++;
}
if(data2.cellphone === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "cellphone"},message:"must have required property '"+"cellphone"+"'"});
errors++;
}
if(data2.role_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "role_name"},message:"must have required property '"+"role_name"+"'"});
errors++;
}
if(data2.duty === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "duty"},message:"must have required property '"+"duty"+"'"});
errors++;
}
if(data2.im_ability_value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "im_ability_value"},message:"must have required property '"+"im_ability_value"+"'"});
errors++;
}
if(data2.user_group_ids === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "user_group_ids"},message:"must have required property '"+"user_group_ids"+"'"});
errors++;
}
if(data2.avatar === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "avatar"},message:"must have required property '"+"avatar"+"'"});
errors++;
}
if(data2.work_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "work_id"},message:"must have required property '"+"work_id"+"'"});
errors++;
}
if(data2.departments === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/required",keyword:"required",params:{missingProperty: "departments"},message:"must have required property '"+"departments"+"'"});
errors++;
}
for(const key1 in data2){
if(!(func0.call(schema26.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/id",schemaPath:"Agent/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.email !== undefined){
if(typeof data2.email !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/email",schemaPath:"Agent/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.nick_name !== undefined){
if(typeof data2.nick_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/nick_name",schemaPath:"Agent/properties/nick_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.profile !== undefined){
let data6 = data2.profile;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/profile",schemaPath:"Agent/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!(((((data6 === "all") || (data6 === "im")) || (data6 === "call")) || (data6 === "ticket")) || (data6 === "dial"))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/profile",schemaPath:"Agent/properties/profile/enum",keyword:"enum",params:{allowedValues: schema26.properties.profile.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data2.aliase !== undefined){
let data7 = data2.aliase;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/aliase",schemaPath:"Agent/properties/aliase/type",keyword:"type",params:{type: schema26.properties.aliase.type},message:"must be string,null"});
errors++;
}
}
if(data2.cellphone !== undefined){
let data8 = data2.cellphone;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/cellphone",schemaPath:"Agent/properties/cellphone/type",keyword:"type",params:{type: schema26.properties.cellphone.type},message:"must be string,null"});
errors++;
}
}
if(data2.role_name !== undefined){
if(typeof data2.role_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/role_name",schemaPath:"Agent/properties/role_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.duty !== undefined){
let data10 = data2.duty;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/duty",schemaPath:"Agent/properties/duty/type",keyword:"type",params:{type: schema26.properties.duty.type},message:"must be string,null"});
errors++;
}
}
if(data2.im_ability_value !== undefined){
let data11 = data2.im_ability_value;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/im_ability_value",schemaPath:"Agent/properties/im_ability_value/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.user_group_ids !== undefined){
let data12 = data2.user_group_ids;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/user_group_ids/" + i1,schemaPath:"Agent/properties/user_group_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/user_group_ids",schemaPath:"Agent/properties/user_group_ids/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data2.avatar !== undefined){
let data14 = data2.avatar;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/avatar",schemaPath:"Agent/properties/avatar/type",keyword:"type",params:{type: schema26.properties.avatar.type},message:"must be string,null"});
errors++;
}
}
if(data2.work_id !== undefined){
let data15 = data2.work_id;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/work_id",schemaPath:"Agent/properties/work_id/type",keyword:"type",params:{type: schema26.properties.work_id.type},message:"must be string,null"});
errors++;
}
}
if(data2.departments !== undefined){
if(typeof data2.departments != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0+"/departments",schemaPath:"Agent/properties/departments/type",keyword:"type",params:{type: schema26.properties.departments.type},message:"must be object,array,null"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i0,schemaPath:"Agent/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.meta !== undefined){
let data17 = data.meta;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.current_page === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/required",keyword:"required",params:{missingProperty: "current_page"},message:"must have required property '"+"current_page"+"'"});
errors++;
}
if(data17.total_pages === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/required",keyword:"required",params:{missingProperty: "total_pages"},message:"must have required property '"+"total_pages"+"'"});
errors++;
}
if(data17.total_count === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/required",keyword:"required",params:{missingProperty: "total_count"},message:"must have required property '"+"total_count"+"'"});
errors++;
}
for(const key2 in data17){
if(!(((key2 === "current_page") || (key2 === "total_pages")) || (key2 === "total_count"))){
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data17.current_page !== undefined){
let data18 = data17.current_page;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/current_page",schemaPath:"#/properties/meta/properties/current_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/current_page",schemaPath:"#/properties/meta/properties/current_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data17.total_pages !== undefined){
let data19 = data17.total_pages;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/total_pages",schemaPath:"#/properties/meta/properties/total_pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/total_pages",schemaPath:"#/properties/meta/properties/total_pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data17.total_count !== undefined){
let data20 = data17.total_count;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/total_count",schemaPath:"#/properties/meta/properties/total_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/total_count",schemaPath:"#/properties/meta/properties/total_count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
