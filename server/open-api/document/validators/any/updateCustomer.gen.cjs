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
const schema26 = {"type":"object","description":"A customer.","properties":{"id":{"type":"integer","description":"Id of the customer: customer_id of other calls.","x-provenance":"observed"},"nick_name":{"type":"string","description":"Name that agents see.","x-provenance":"observed"},"email":{"type":["string","null"],"description":"E-mail address.","x-provenance":"observed"},"other_emails":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","description":"Id of this entry. An update needs it.","x-provenance":"observed"},"content":{"type":"string","description":"The address.","x-provenance":"observed"}},"required":["id","content"]},"description":"Further e-mail addresses.","x-provenance":"observed"},"level":{"type":"string","description":"Importance of the customer.","enum":["normal","vip"],"x-provenance":"observed"},"description":{"type":"string","description":"Free text about the customer, for agents.","x-provenance":"observed"},"tags":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","description":"Id of the tag.","x-provenance":"observed"},"name":{"type":"string","description":"Text of the tag.","x-provenance":"observed"},"company_id":{"type":"integer","description":"Id of the company that the tag belongs to.","x-provenance":"observed"},"taggings_count":{"type":"integer","description":"How many customers of the company have this tag.","x-provenance":"observed"}},"required":["id","name","company_id","taggings_count"]},"description":"Tags of the customer.","x-provenance":"observed"},"owner_id":{"type":["integer","null"],"description":"Id of the agent who looks after the customer.","x-provenance":"observed"},"owner_group_id":{"type":["integer","null"],"description":"Id of the group of agents that looks after the customer.","x-provenance":"observed"},"custom_fields":{"type":"object","description":"Values of the company’s own fields, by the name of the field.","additionalProperties":true,"x-provenance":"observed"},"open_api_token":{"type":["string","null"],"description":"The integrator’s own id of the customer: customer_token of the IM calls. null for customers of other channels.","x-provenance":"observed"},"organization":{"type":["object","null"],"description":"The organization that the customer belongs to. The fake has no organizations and answers null.","additionalProperties":true,"x-provenance":"observed"},"organization_id":{"type":["integer","null"],"description":"Id of that organization.","x-provenance":"observed"},"cellphones":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","description":"Id of this entry. An update needs it.","x-provenance":"observed"},"content":{"type":"string","description":"The number.","x-provenance":"observed"}},"required":["id","content"]},"description":"Telephone numbers.","x-provenance":"observed"},"is_blocked":{"type":"boolean","description":"Whether the customer is on the blacklist.","x-provenance":"observed"},"platform":{"type":"string","description":"Where the customer was created, such as 手工录入 (by hand), open_api or web.","x-provenance":"observed"},"wechat":{"type":"array","items":{"type":"object","additionalProperties":true},"description":"Accounts of the customer on WeChat. The fake has none.","x-provenance":"observed"},"weibo":{"type":"array","items":{"type":"object","additionalProperties":true},"description":"Accounts of the customer on Weibo. The fake has none.","x-provenance":"observed"}},"required":["id","nick_name","email","other_emails","level","description","tags","owner_id","owner_group_id","custom_fields","open_api_token","organization","organization_id","cellphones","is_blocked","platform","wechat","weibo"]};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.customer === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"});
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
if(data.customer !== undefined){
let data1 = data.customer;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data1.nick_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "nick_name"},message:"must have required property '"+"nick_name"+"'"});
errors++;
}
if(data1.email === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"});
errors++;
}
if(data1.other_emails === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "other_emails"},message:"must have required property '"+"other_emails"+"'"});
errors++;
}
if(data1.level === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"});
errors++;
}
if(data1.description === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"});
errors++;
}
if(data1.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"});
errors++;
}
if(data1.owner_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "owner_id"},message:"must have required property '"+"owner_id"+"'"});
errors++;
}
if(data1.owner_group_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "owner_group_id"},message:"must have required property '"+"owner_group_id"+"'"});
errors++;
}
if(data1.custom_fields === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "custom_fields"},message:"must have required property '"+"custom_fields"+"'"});
errors++;
}
if(data1.open_api_token === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "open_api_token"},message:"must have required property '"+"open_api_token"+"'"});
errors++;
}
if(data1.organization === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'"});
errors++;
}
if(data1.organization_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "organization_id"},message:"must have required property '"+"organization_id"+"'"});
errors++;
}
if(data1.cellphones === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "cellphones"},message:"must have required property '"+"cellphones"+"'"});
errors++;
}
if(data1.is_blocked === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "is_blocked"},message:"must have required property '"+"is_blocked"+"'"});
errors++;
}
if(data1.platform === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"});
errors++;
}
if(data1.wechat === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "wechat"},message:"must have required property '"+"wechat"+"'"});
errors++;
}
if(data1.weibo === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "weibo"},message:"must have required property '"+"weibo"+"'"});
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/id",schemaPath:"Customer/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data1.nick_name !== undefined){
if(typeof data1.nick_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/nick_name",schemaPath:"Customer/properties/nick_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.email !== undefined){
let data4 = data1.email;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/email",schemaPath:"Customer/properties/email/type",keyword:"type",params:{type: schema26.properties.email.type},message:"must be string,null"});
errors++;
}
}
if(data1.other_emails !== undefined){
let data5 = data1.other_emails;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/other_emails/" + i0,schemaPath:"Customer/properties/other_emails/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data6.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/other_emails/" + i0,schemaPath:"Customer/properties/other_emails/items/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/other_emails/" + i0+"/id",schemaPath:"Customer/properties/other_emails/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data6.content !== undefined){
if(typeof data6.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/other_emails/" + i0+"/content",schemaPath:"Customer/properties/other_emails/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/other_emails/" + i0,schemaPath:"Customer/properties/other_emails/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/other_emails",schemaPath:"Customer/properties/other_emails/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data1.level !== undefined){
let data9 = data1.level;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/level",schemaPath:"Customer/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data9 === "normal") || (data9 === "vip"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/level",schemaPath:"Customer/properties/level/enum",keyword:"enum",params:{allowedValues: schema26.properties.level.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data1.description !== undefined){
if(typeof data1.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/description",schemaPath:"Customer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.tags !== undefined){
let data11 = data1.tags;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/tags/" + i1,schemaPath:"Customer/properties/tags/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data12.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/tags/" + i1,schemaPath:"Customer/properties/tags/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if(data12.company_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/tags/" + i1,schemaPath:"Customer/properties/tags/items/required",keyword:"required",params:{missingProperty: "company_id"},message:"must have required property '"+"company_id"+"'"});
errors++;
}
if(data12.taggings_count === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/tags/" + i1,schemaPath:"Customer/properties/tags/items/required",keyword:"required",params:{missingProperty: "taggings_count"},message:"must have required property '"+"taggings_count"+"'"});
errors++;
}
if(data12.id !== undefined){
let data13 = data12.id;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/tags/" + i1+"/id",schemaPath:"Customer/properties/tags/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data12.name !== undefined){
if(typeof data12.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/tags/" + i1+"/name",schemaPath:"Customer/properties/tags/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data12.company_id !== undefined){
let data15 = data12.company_id;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/tags/" + i1+"/company_id",schemaPath:"Customer/properties/tags/items/properties/company_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data12.taggings_count !== undefined){
let data16 = data12.taggings_count;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/tags/" + i1+"/taggings_count",schemaPath:"Customer/properties/tags/items/properties/taggings_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/tags/" + i1,schemaPath:"Customer/properties/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/tags",schemaPath:"Customer/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data1.owner_id !== undefined){
let data17 = data1.owner_id;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/owner_id",schemaPath:"Customer/properties/owner_id/type",keyword:"type",params:{type: schema26.properties.owner_id.type},message:"must be integer,null"});
errors++;
}
}
if(data1.owner_group_id !== undefined){
let data18 = data1.owner_group_id;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/owner_group_id",schemaPath:"Customer/properties/owner_group_id/type",keyword:"type",params:{type: schema26.properties.owner_group_id.type},message:"must be integer,null"});
errors++;
}
}
if(data1.custom_fields !== undefined){
let data19 = data1.custom_fields;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/custom_fields",schemaPath:"Customer/properties/custom_fields/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data1.open_api_token !== undefined){
let data20 = data1.open_api_token;
if((typeof data20 !== "string") && (data20 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/open_api_token",schemaPath:"Customer/properties/open_api_token/type",keyword:"type",params:{type: schema26.properties.open_api_token.type},message:"must be string,null"});
errors++;
}
}
if(data1.organization !== undefined){
let data21 = data1.organization;
if((!(data21 && typeof data21 == "object" && !Array.isArray(data21))) && (data21 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/organization",schemaPath:"Customer/properties/organization/type",keyword:"type",params:{type: schema26.properties.organization.type},message:"must be object,null"});
errors++;
}
}
if(data1.organization_id !== undefined){
let data22 = data1.organization_id;
if((!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))) && (data22 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/organization_id",schemaPath:"Customer/properties/organization_id/type",keyword:"type",params:{type: schema26.properties.organization_id.type},message:"must be integer,null"});
errors++;
}
}
if(data1.cellphones !== undefined){
let data23 = data1.cellphones;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i2,schemaPath:"Customer/properties/cellphones/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data24.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i2,schemaPath:"Customer/properties/cellphones/items/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
if(data24.id !== undefined){
let data25 = data24.id;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i2+"/id",schemaPath:"Customer/properties/cellphones/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data24.content !== undefined){
if(typeof data24.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i2+"/content",schemaPath:"Customer/properties/cellphones/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i2,schemaPath:"Customer/properties/cellphones/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones",schemaPath:"Customer/properties/cellphones/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data1.is_blocked !== undefined){
if(typeof data1.is_blocked !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/is_blocked",schemaPath:"Customer/properties/is_blocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data1.platform !== undefined){
if(typeof data1.platform !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/platform",schemaPath:"Customer/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data1.wechat !== undefined){
let data29 = data1.wechat;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/wechat/" + i3,schemaPath:"Customer/properties/wechat/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/wechat",schemaPath:"Customer/properties/wechat/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data1.weibo !== undefined){
let data31 = data1.weibo;
if(Array.isArray(data31)){
const len4 = data31.length;
for(let i4=0; i4<len4; i4++){
let data32 = data31[i4];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/weibo/" + i4,schemaPath:"Customer/properties/weibo/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/weibo",schemaPath:"Customer/properties/weibo/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotFound/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerNotFound/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotFound/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2015 !== data0){
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
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs13 = errors;
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
let data4 = data.code;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerNotCreated/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2000 !== data4){
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
var _valid0 = _errs13 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerTaken/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerTaken/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
if(data.code !== undefined){
let data8 = data.code;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerTaken/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2004 !== data8){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerTaken/properties/code/const",keyword:"const",params:{allowedValue: 2004},message:"must be equal to constant"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"CustomerTaken/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.code_message !== undefined){
if(typeof data.code_message !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/code_message",schemaPath:"CustomerTaken/properties/code_message/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.exception !== undefined){
if(typeof data.exception !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/exception",schemaPath:"CustomerTaken/properties/exception/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerTaken/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs35 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs35 === errors;
valid0 = valid0 || _valid0;
}
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
