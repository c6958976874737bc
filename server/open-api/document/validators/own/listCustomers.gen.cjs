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
if(data.filter_id !== undefined){
let data0 = data.filter_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/filter_id",schemaPath:"#/properties/filter_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.query !== undefined){
if(typeof data.query !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.page_size !== undefined){
let data3 = data.page_size;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"});
errors++;
}
if(data3 < 1 || isNaN(data3)){
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
function validate0(data, place) {
const other = require("./refusals-of-any-call.gen.cjs")(formats).CallRefused;
const fits = other(data, place);
validate0.errors = other.errors;
return fits;
}







exports.reply = validate2;
const schema26 = {"type":"object","description":"A customer.","properties":{"id":{"type":"integer","description":"Id of the customer: customer_id of other calls.","x-provenance":"observed"},"nick_name":{"type":"string","description":"Name that agents see.","x-provenance":"observed"},"email":{"type":["string","null"],"description":"E-mail address.","x-provenance":"observed"},"other_emails":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","description":"Id of this entry. An update needs it.","x-provenance":"observed"},"content":{"type":"string","description":"The address.","x-provenance":"observed"}},"required":["id","content"],"additionalProperties":false},"description":"Further e-mail addresses.","x-provenance":"observed"},"level":{"type":"string","description":"Importance of the customer.","enum":["normal","vip"],"x-provenance":"observed"},"description":{"type":"string","description":"Free text about the customer, for agents.","x-provenance":"observed"},"tags":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","description":"Id of the tag.","x-provenance":"observed"},"name":{"type":"string","description":"Text of the tag.","x-provenance":"observed"},"company_id":{"type":"integer","description":"Id of the company that the tag belongs to.","x-provenance":"observed"},"taggings_count":{"type":"integer","description":"How many customers of the company have this tag.","x-provenance":"observed"}},"required":["id","name","company_id","taggings_count"],"additionalProperties":false},"description":"Tags of the customer.","x-provenance":"observed"},"owner_id":{"type":["integer","null"],"description":"Id of the agent who looks after the customer.","x-provenance":"observed"},"owner_group_id":{"type":["integer","null"],"description":"Id of the group of agents that looks after the customer.","x-provenance":"observed"},"custom_fields":{"type":"object","description":"Values of the company’s own fields, by the name of the field.","additionalProperties":true,"x-provenance":"observed"},"open_api_token":{"type":["string","null"],"description":"The integrator’s own id of the customer: customer_token of the IM calls. null for customers of other channels.","x-provenance":"observed"},"organization":{"type":["object","null"],"description":"The organization that the customer belongs to. The fake has no organizations and answers null.","additionalProperties":true,"x-provenance":"observed"},"organization_id":{"type":["integer","null"],"description":"Id of that organization.","x-provenance":"observed"},"cellphones":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","description":"Id of this entry. An update needs it.","x-provenance":"observed"},"content":{"type":"string","description":"The number.","x-provenance":"observed"}},"required":["id","content"],"additionalProperties":false},"description":"Telephone numbers.","x-provenance":"observed"},"is_blocked":{"type":"boolean","description":"Whether the customer is on the blacklist.","x-provenance":"observed"},"platform":{"type":"string","description":"Where the customer was created, such as 手工录入 (by hand), open_api or web.","x-provenance":"observed"},"wechat":{"type":"array","items":{"type":"object","additionalProperties":true},"description":"Accounts of the customer on WeChat. The fake has none.","x-provenance":"observed"},"weibo":{"type":"array","items":{"type":"object","additionalProperties":true},"description":"Accounts of the customer on Weibo. The fake has none.","x-provenance":"observed"}},"required":["id","nick_name","email","other_emails","level","description","tags","owner_id","owner_group_id","custom_fields","open_api_token","organization","organization_id","cellphones","is_blocked","platform","wechat","weibo"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.meta === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},message:"must have required property '"+"meta"+"'"});
errors++;
}
if(data.wechat === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wechat"},message:"must have required property '"+"wechat"+"'"});
errors++;
}
if(data.weibo === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weibo"},message:"must have required property '"+"weibo"+"'"});
errors++;
}
if(data.customers === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customers"},message:"must have required property '"+"customers"+"'"});
errors++;
}
for(const key0 in data){
if(!(((((key0 === "code") || (key0 === "meta")) || (key0 === "wechat")) || (key0 === "weibo")) || (key0 === "customers"))){
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
if(data.meta !== undefined){
let data1 = data.meta;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.current_page === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/required",keyword:"required",params:{missingProperty: "current_page"},message:"must have required property '"+"current_page"+"'"});
errors++;
}
if(data1.total_pages === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/required",keyword:"required",params:{missingProperty: "total_pages"},message:"must have required property '"+"total_pages"+"'"});
errors++;
}
if(data1.total_count === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/required",keyword:"required",params:{missingProperty: "total_count"},message:"must have required property '"+"total_count"+"'"});
errors++;
}
for(const key1 in data1){
if(!(((key1 === "current_page") || (key1 === "total_pages")) || (key1 === "total_count"))){
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data1.current_page !== undefined){
let data2 = data1.current_page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/current_page",schemaPath:"#/properties/meta/properties/current_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/current_page",schemaPath:"#/properties/meta/properties/current_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data1.total_pages !== undefined){
let data3 = data1.total_pages;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/total_pages",schemaPath:"#/properties/meta/properties/total_pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/total_pages",schemaPath:"#/properties/meta/properties/total_pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data1.total_count !== undefined){
let data4 = data1.total_count;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/total_count",schemaPath:"#/properties/meta/properties/total_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
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
if(data.wechat !== undefined){
let data5 = data.wechat;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/wechat/" + i0,schemaPath:"#/properties/wechat/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/wechat",schemaPath:"#/properties/wechat/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.weibo !== undefined){
let data7 = data.weibo;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/weibo/" + i1,schemaPath:"#/properties/weibo/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/weibo",schemaPath:"#/properties/weibo/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.customers !== undefined){
let data9 = data.customers;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data10.nick_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "nick_name"},message:"must have required property '"+"nick_name"+"'"});
errors++;
}
if(data10.email === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"});
errors++;
}
if(data10.other_emails === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "other_emails"},message:"must have required property '"+"other_emails"+"'"});
errors++;
}
if(data10.level === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"});
errors++;
}
if(data10.description === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"});
errors++;
}
if(data10.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'"});
errors++;
}
if(data10.owner_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "owner_id"},message:"must have required property '"+"owner_id"+"'"});
errors++;
}
if(data10.owner_group_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "owner_group_id"},message:"must have required property '"+"owner_group_id"+"'"});
errors++;
}
if(data10.custom_fields === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "custom_fields"},message:"must have required property '"+"custom_fields"+"'"});
errors++;
}
if(data10.open_api_token === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "open_api_token"},message:"must have required property '"+"open_api_token"+"'"});
errors++;
}
if(data10.organization === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'"});
errors++;
}
if(data10.organization_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "organization_id"},message:"must have required property '"+"organization_id"+"'"});
errors++;
}
if(data10.cellphones === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "cellphones"},message:"must have required property '"+"cellphones"+"'"});
errors++;
}
if(data10.is_blocked === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "is_blocked"},message:"must have required property '"+"is_blocked"+"'"});
errors++;
}
if(data10.platform === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "platform"},message:"must have required property '"+"platform"+"'"});
errors++;
}
if(data10.wechat === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "wechat"},message:"must have required property '"+"wechat"+"'"});
errors++;
}
if(data10.weibo === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/required",keyword:"required",params:{missingProperty: "weibo"},message:"must have required property '"+"weibo"+"'"});
errors++;
}
for(const key2 in data10){
if(!(func0.call(schema26.properties, key2))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data10.id !== undefined){
let data11 = data10.id;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/id",schemaPath:"Customer/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data10.nick_name !== undefined){
if(typeof data10.nick_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/nick_name",schemaPath:"Customer/properties/nick_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.email !== undefined){
let data13 = data10.email;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/email",schemaPath:"Customer/properties/email/type",keyword:"type",params:{type: schema26.properties.email.type},message:"must be string,null"});
errors++;
}
}
if(data10.other_emails !== undefined){
let data14 = data10.other_emails;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/other_emails/" + i3,schemaPath:"Customer/properties/other_emails/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data15.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/other_emails/" + i3,schemaPath:"Customer/properties/other_emails/items/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
for(const key3 in data15){
if(!((key3 === "id") || (key3 === "content"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/other_emails/" + i3,schemaPath:"Customer/properties/other_emails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/other_emails/" + i3+"/id",schemaPath:"Customer/properties/other_emails/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data15.content !== undefined){
if(typeof data15.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/other_emails/" + i3+"/content",schemaPath:"Customer/properties/other_emails/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/other_emails/" + i3,schemaPath:"Customer/properties/other_emails/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/other_emails",schemaPath:"Customer/properties/other_emails/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data10.level !== undefined){
let data18 = data10.level;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/level",schemaPath:"Customer/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data18 === "normal") || (data18 === "vip"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/level",schemaPath:"Customer/properties/level/enum",keyword:"enum",params:{allowedValues: schema26.properties.level.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data10.description !== undefined){
if(typeof data10.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/description",schemaPath:"Customer/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.tags !== undefined){
let data20 = data10.tags;
if(Array.isArray(data20)){
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/tags/" + i4,schemaPath:"Customer/properties/tags/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data21.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/tags/" + i4,schemaPath:"Customer/properties/tags/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"});
errors++;
}
if(data21.company_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/tags/" + i4,schemaPath:"Customer/properties/tags/items/required",keyword:"required",params:{missingProperty: "company_id"},message:"must have required property '"+"company_id"+"'"});
errors++;
}
if(data21.taggings_count === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/tags/" + i4,schemaPath:"Customer/properties/tags/items/required",keyword:"required",params:{missingProperty: "taggings_count"},message:"must have required property '"+"taggings_count"+"'"});
errors++;
}
for(const key4 in data21){
if(!((((key4 === "id") || (key4 === "name")) || (key4 === "company_id")) || (key4 === "taggings_count"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/tags/" + i4,schemaPath:"Customer/properties/tags/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data21.id !== undefined){
let data22 = data21.id;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/tags/" + i4+"/id",schemaPath:"Customer/properties/tags/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data21.name !== undefined){
if(typeof data21.name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/tags/" + i4+"/name",schemaPath:"Customer/properties/tags/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data21.company_id !== undefined){
let data24 = data21.company_id;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/tags/" + i4+"/company_id",schemaPath:"Customer/properties/tags/items/properties/company_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data21.taggings_count !== undefined){
let data25 = data21.taggings_count;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/tags/" + i4+"/taggings_count",schemaPath:"Customer/properties/tags/items/properties/taggings_count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/tags/" + i4,schemaPath:"Customer/properties/tags/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/tags",schemaPath:"Customer/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data10.owner_id !== undefined){
let data26 = data10.owner_id;
if((!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))) && (data26 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/owner_id",schemaPath:"Customer/properties/owner_id/type",keyword:"type",params:{type: schema26.properties.owner_id.type},message:"must be integer,null"});
errors++;
}
}
if(data10.owner_group_id !== undefined){
let data27 = data10.owner_group_id;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (data27 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/owner_group_id",schemaPath:"Customer/properties/owner_group_id/type",keyword:"type",params:{type: schema26.properties.owner_group_id.type},message:"must be integer,null"});
errors++;
}
}
if(data10.custom_fields !== undefined){
let data28 = data10.custom_fields;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/custom_fields",schemaPath:"Customer/properties/custom_fields/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data10.open_api_token !== undefined){
let data29 = data10.open_api_token;
if((typeof data29 !== "string") && (data29 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/open_api_token",schemaPath:"Customer/properties/open_api_token/type",keyword:"type",params:{type: schema26.properties.open_api_token.type},message:"must be string,null"});
errors++;
}
}
if(data10.organization !== undefined){
let data30 = data10.organization;
if((!(data30 && typeof data30 == "object" && !Array.isArray(data30))) && (data30 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/organization",schemaPath:"Customer/properties/organization/type",keyword:"type",params:{type: schema26.properties.organization.type},message:"must be object,null"});
errors++;
}
}
if(data10.organization_id !== undefined){
let data31 = data10.organization_id;
if((!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))) && (data31 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/organization_id",schemaPath:"Customer/properties/organization_id/type",keyword:"type",params:{type: schema26.properties.organization_id.type},message:"must be integer,null"});
errors++;
}
}
if(data10.cellphones !== undefined){
let data32 = data10.cellphones;
if(Array.isArray(data32)){
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/cellphones/" + i5,schemaPath:"Customer/properties/cellphones/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data33.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/cellphones/" + i5,schemaPath:"Customer/properties/cellphones/items/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
for(const key5 in data33){
if(!((key5 === "id") || (key5 === "content"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/cellphones/" + i5,schemaPath:"Customer/properties/cellphones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data33.id !== undefined){
let data34 = data33.id;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/cellphones/" + i5+"/id",schemaPath:"Customer/properties/cellphones/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data33.content !== undefined){
if(typeof data33.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/cellphones/" + i5+"/content",schemaPath:"Customer/properties/cellphones/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/cellphones/" + i5,schemaPath:"Customer/properties/cellphones/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/cellphones",schemaPath:"Customer/properties/cellphones/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data10.is_blocked !== undefined){
if(typeof data10.is_blocked !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/is_blocked",schemaPath:"Customer/properties/is_blocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data10.platform !== undefined){
if(typeof data10.platform !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/platform",schemaPath:"Customer/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.wechat !== undefined){
let data38 = data10.wechat;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
let data39 = data38[i6];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/wechat/" + i6,schemaPath:"Customer/properties/wechat/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/wechat",schemaPath:"Customer/properties/wechat/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data10.weibo !== undefined){
let data40 = data10.weibo;
if(Array.isArray(data40)){
const len7 = data40.length;
for(let i7=0; i7<len7; i7++){
let data41 = data40[i7];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/weibo/" + i7,schemaPath:"Customer/properties/weibo/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2+"/weibo",schemaPath:"Customer/properties/weibo/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i2,schemaPath:"Customer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers",schemaPath:"#/properties/customers/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
