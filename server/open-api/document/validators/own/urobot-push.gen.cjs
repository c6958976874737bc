// Generated from the document by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.push = validate0;
const schema1 = {"type":"object","description":"Answer of a urobot.","dependentRequired":{"flowId":["flowTitle","flowContent"],"flowTitle":["flowId","flowContent"],"flowContent":["flowId","flowTitle"]},"properties":{"sessionId":{"type":"integer","description":"Id of the session with the urobot.","x-provenance":"documented"},"logId":{"type":"integer","description":"Id of this answer: message_id of surveyAnswer and recordHit.","x-provenance":"documented"},"aid":{"type":"integer","description":"Id of the answer in the knowledge base.","x-provenance":"documented"},"ansContent":{"type":"string","description":"Text of the answer, which may hold HTML.","x-provenance":"documented"},"ansType":{"type":"integer","description":"Kind of the answer. 1: an answer. 2: an answer and suggestions. 3: only suggestions. 4: small talk. 6: no answer is known. 8: the question has a sensitive word.","enum":[1,2,3,4,6,8],"x-provenance":"documented"},"hitQuestion":{"type":"string","description":"Text of the question that was understood.","x-provenance":"documented"},"suggestQuestionList":{"type":"array","items":{"type":"object","properties":{"id":{"type":"integer","description":"Id of the question: question_id of recordHit.","x-provenance":"documented"},"content":{"type":"string","description":"Text of the question.","x-provenance":"documented"},"type":{"type":"integer","description":"Kind of the suggestion. Its values are not documented; the example has 1.","x-provenance":"documented"}},"required":["id","content","type"],"additionalProperties":false},"description":"Questions that the customer can click. Report a click by recordHit.","x-provenance":"documented"},"flowId":{"type":"integer","description":"Id of the flow, where the answer is a step of a flow.","x-provenance":"documented"},"flowTitle":{"type":"string","description":"Title of the flow.","x-provenance":"documented"},"flowContent":{"type":"string","description":"HTML of the step. A click on an element with data-type=\"2\" goes on: call askFlow with its data-id as flow_id. data-type=\"1\" is an ordinary question.","x-provenance":"documented"}},"required":["sessionId","logId","aid","ansContent","ansType","hitQuestion","suggestQuestionList"],"additionalProperties":false};
const func0 = Object.prototype.hasOwnProperty;

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
if("urobot" !== data1){
vErrors = added(vErrors, {instancePath:instancePath+"/assign_type",schemaPath:"#/properties/assign_type/const",keyword:"const",params:{allowedValue: "urobot"},message:"must be equal to constant"});
errors++;
}
}
if(data.messages !== undefined){
let data2 = data.messages;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.sessionId === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/required",keyword:"required",params:{missingProperty: "sessionId"},message:"must have required property '"+"sessionId"+"'"});
errors++;
}
if(data2.logId === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/required",keyword:"required",params:{missingProperty: "logId"},message:"must have required property '"+"logId"+"'"});
errors++;
}
if(data2.aid === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/required",keyword:"required",params:{missingProperty: "aid"},message:"must have required property '"+"aid"+"'"});
errors++;
}
if(data2.ansContent === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/required",keyword:"required",params:{missingProperty: "ansContent"},message:"must have required property '"+"ansContent"+"'"});
errors++;
}
if(data2.ansType === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/required",keyword:"required",params:{missingProperty: "ansType"},message:"must have required property '"+"ansType"+"'"});
errors++;
}
if(data2.hitQuestion === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/required",keyword:"required",params:{missingProperty: "hitQuestion"},message:"must have required property '"+"hitQuestion"+"'"});
errors++;
}
if(data2.suggestQuestionList === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/required",keyword:"required",params:{missingProperty: "suggestQuestionList"},message:"must have required property '"+"suggestQuestionList"+"'"});
errors++;
}
for(const key1 in data2){
if(!(func0.call(schema1.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
}
if(data2.sessionId !== undefined){
let data3 = data2.sessionId;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/sessionId",schemaPath:"UrobotAnswer/properties/sessionId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.logId !== undefined){
let data4 = data2.logId;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/logId",schemaPath:"UrobotAnswer/properties/logId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.aid !== undefined){
let data5 = data2.aid;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/aid",schemaPath:"UrobotAnswer/properties/aid/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.ansContent !== undefined){
if(typeof data2.ansContent !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/ansContent",schemaPath:"UrobotAnswer/properties/ansContent/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.ansType !== undefined){
let data7 = data2.ansType;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/ansType",schemaPath:"UrobotAnswer/properties/ansType/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(!((((((data7 === 1) || (data7 === 2)) || (data7 === 3)) || (data7 === 4)) || (data7 === 6)) || (data7 === 8))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/ansType",schemaPath:"UrobotAnswer/properties/ansType/enum",keyword:"enum",params:{allowedValues: schema1.properties.ansType.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data2.hitQuestion !== undefined){
if(typeof data2.hitQuestion !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/hitQuestion",schemaPath:"UrobotAnswer/properties/hitQuestion/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.suggestQuestionList !== undefined){
let data9 = data2.suggestQuestionList;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/suggestQuestionList/" + i0,schemaPath:"UrobotAnswer/properties/suggestQuestionList/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data10.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/suggestQuestionList/" + i0,schemaPath:"UrobotAnswer/properties/suggestQuestionList/items/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"});
errors++;
}
if(data10.type === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/suggestQuestionList/" + i0,schemaPath:"UrobotAnswer/properties/suggestQuestionList/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"});
errors++;
}
for(const key2 in data10){
if(!(((key2 === "id") || (key2 === "content")) || (key2 === "type"))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/suggestQuestionList/" + i0,schemaPath:"UrobotAnswer/properties/suggestQuestionList/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
}
if(data10.id !== undefined){
let data11 = data10.id;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/suggestQuestionList/" + i0+"/id",schemaPath:"UrobotAnswer/properties/suggestQuestionList/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data10.content !== undefined){
if(typeof data10.content !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/suggestQuestionList/" + i0+"/content",schemaPath:"UrobotAnswer/properties/suggestQuestionList/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data10.type !== undefined){
let data13 = data10.type;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/suggestQuestionList/" + i0+"/type",schemaPath:"UrobotAnswer/properties/suggestQuestionList/items/properties/type/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/suggestQuestionList/" + i0,schemaPath:"UrobotAnswer/properties/suggestQuestionList/items/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages/suggestQuestionList",schemaPath:"UrobotAnswer/properties/suggestQuestionList/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data2.flowId !== undefined){
let data14 = data2.flowId;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/flowId",schemaPath:"UrobotAnswer/properties/flowId/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.flowTitle !== undefined){
if(typeof data2.flowTitle !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/flowTitle",schemaPath:"UrobotAnswer/properties/flowTitle/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.flowContent !== undefined){
if(typeof data2.flowContent !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/messages/flowContent",schemaPath:"UrobotAnswer/properties/flowContent/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.flowId !== undefined){
if(data2.flowTitle === undefined){
const err34 = {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/dependentRequired",keyword:"dependentRequired",params:{property: "flowId",
    missingProperty: "flowTitle",
    depsCount: 2,
    deps: "flowTitle, flowContent"},message:"must have properties flowTitle, flowContent when property flowId is present"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data2.flowContent === undefined){
const err35 = {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/dependentRequired",keyword:"dependentRequired",params:{property: "flowId",
    missingProperty: "flowContent",
    depsCount: 2,
    deps: "flowTitle, flowContent"},message:"must have properties flowTitle, flowContent when property flowId is present"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.flowTitle !== undefined){
if(data2.flowId === undefined){
const err36 = {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/dependentRequired",keyword:"dependentRequired",params:{property: "flowTitle",
    missingProperty: "flowId",
    depsCount: 2,
    deps: "flowId, flowContent"},message:"must have properties flowId, flowContent when property flowTitle is present"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data2.flowContent === undefined){
const err37 = {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/dependentRequired",keyword:"dependentRequired",params:{property: "flowTitle",
    missingProperty: "flowContent",
    depsCount: 2,
    deps: "flowId, flowContent"},message:"must have properties flowId, flowContent when property flowTitle is present"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data2.flowContent !== undefined){
if(data2.flowId === undefined){
const err38 = {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/dependentRequired",keyword:"dependentRequired",params:{property: "flowContent",
    missingProperty: "flowId",
    depsCount: 2,
    deps: "flowId, flowTitle"},message:"must have properties flowId, flowTitle when property flowContent is present"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data2.flowTitle === undefined){
const err39 = {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/dependentRequired",keyword:"dependentRequired",params:{property: "flowContent",
    missingProperty: "flowTitle",
    depsCount: 2,
    deps: "flowId, flowTitle"},message:"must have properties flowId, flowTitle when property flowContent is present"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/messages",schemaPath:"UrobotAnswer/type",keyword:"type",params:{type: "object"},message:"must be object"});
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
