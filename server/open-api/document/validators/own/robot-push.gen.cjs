// Generated from the document by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.push = validate0;

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer_token === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_token"},message:"must have required property '"+"customer_token"+"'"});
errors++;
}
if(data.assign_type === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assign_type"},message:"must have required property '"+"assign_type"+"'"});
errors++;
}
if(data.messages === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messages"},message:"must have required property '"+"messages"+"'"});
errors++;
}
for(const key0 in data){
if(!(((key0 === "customer_token") || (key0 === "assign_type")) || (key0 === "messages"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.customer_token !== undefined){
if(typeof data.customer_token !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.assign_type !== undefined){
let data1 = data.assign_type;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"#/properties/assign_type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("robot" !== data1){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"#/properties/assign_type/const",keyword:"const",params:{allowedValue: "robot"},message:"must be equal to constant"});
errors++;
}
}
if(data.messages !== undefined){
let data2 = data.messages;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
if(data3.message_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "message_id"},message:"must have required property '"+"message_id"+"'"});
errors++;
}
if(data3.data === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/required",keyword:"required",params:{missingProperty: "data"},message:"must have required property '"+"data"+"'"});
errors++;
}
for(const key1 in data3){
if(!(((key1 === "type") || (key1 === "message_id")) || (key1 === "data"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/type",schemaPath:"#/properties/messages/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if("message" !== data4){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/type",schemaPath:"#/properties/messages/items/properties/type/const",keyword:"const",params:{allowedValue: "message"},message:"must be equal to constant"});
errors++;
}
}
if(data3.message_id !== undefined){
if(typeof data3.message_id !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/message_id",schemaPath:"#/properties/messages/items/properties/message_id/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data3.data !== undefined){
let data6 = data3.data;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.question_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"RobotAnswer/required",keyword:"required",params:{missingProperty: "question_id"},message:"must have required property '"+"question_id"+"'"});
errors++;
}
if(data6.question_title === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"RobotAnswer/required",keyword:"required",params:{missingProperty: "question_title"},message:"must have required property '"+"question_title"+"'"});
errors++;
}
if(data6.answer === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"RobotAnswer/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'"});
errors++;
}
if(data6.gus_list === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"RobotAnswer/required",keyword:"required",params:{missingProperty: "gus_list"},message:"must have required property '"+"gus_list"+"'"});
errors++;
}
if(data6.relate_list === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"RobotAnswer/required",keyword:"required",params:{missingProperty: "relate_list"},message:"must have required property '"+"relate_list"+"'"});
errors++;
}
if(data6.third_url === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"RobotAnswer/required",keyword:"required",params:{missingProperty: "third_url"},message:"must have required property '"+"third_url"+"'"});
errors++;
}
for(const key2 in data6){
if(!((((((key2 === "question_id") || (key2 === "question_title")) || (key2 === "answer")) || (key2 === "gus_list")) || (key2 === "relate_list")) || (key2 === "third_url"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"RobotAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data6.question_id !== undefined){
let data7 = data6.question_id;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/question_id",schemaPath:"RobotAnswer/properties/question_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data6.question_title !== undefined){
if(typeof data6.question_title !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/question_title",schemaPath:"RobotAnswer/properties/question_title/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.answer !== undefined){
if(typeof data6.answer !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/answer",schemaPath:"RobotAnswer/properties/answer/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data6.gus_list !== undefined){
let data10 = data6.gus_list;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.question_title === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/gus_list/" + i1,schemaPath:"RobotAnswer/properties/gus_list/items/required",keyword:"required",params:{missingProperty: "question_title"},message:"must have required property '"+"question_title"+"'"});
errors++;
}
for(const key3 in data11){
if(!(key3 === "question_title")){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/gus_list/" + i1,schemaPath:"RobotAnswer/properties/gus_list/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
}
if(data11.question_title !== undefined){
if(typeof data11.question_title !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/gus_list/" + i1+"/question_title",schemaPath:"RobotAnswer/properties/gus_list/items/properties/question_title/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/gus_list/" + i1,schemaPath:"RobotAnswer/properties/gus_list/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/gus_list",schemaPath:"RobotAnswer/properties/gus_list/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data6.relate_list !== undefined){
let data13 = data6.relate_list;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.question_title === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/relate_list/" + i2,schemaPath:"RobotAnswer/properties/relate_list/items/required",keyword:"required",params:{missingProperty: "question_title"},message:"must have required property '"+"question_title"+"'"});
errors++;
}
for(const key4 in data14){
if(!(key4 === "question_title")){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/relate_list/" + i2,schemaPath:"RobotAnswer/properties/relate_list/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
}
if(data14.question_title !== undefined){
if(typeof data14.question_title !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/relate_list/" + i2+"/question_title",schemaPath:"RobotAnswer/properties/relate_list/items/properties/question_title/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/relate_list/" + i2,schemaPath:"RobotAnswer/properties/relate_list/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/relate_list",schemaPath:"RobotAnswer/properties/relate_list/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data6.third_url !== undefined){
let data16 = data6.third_url;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.url === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/third_url",schemaPath:"RobotAnswer/properties/third_url/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"});
errors++;
}
for(const key5 in data16){
if(!(key5 === "url")){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/third_url",schemaPath:"RobotAnswer/properties/third_url/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"});
errors++;
}
}
if(data16.url !== undefined){
if(typeof data16.url !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/third_url/url",schemaPath:"RobotAnswer/properties/third_url/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data/third_url",schemaPath:"RobotAnswer/properties/third_url/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0+"/data",schemaPath:"RobotAnswer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/" + i0,schemaPath:"#/properties/messages/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"#/properties/messages/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
}
return exports
})
