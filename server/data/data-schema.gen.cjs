// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.data = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Data of mock-udesk: the company, agents, customers and robots at the start","type":"object","additionalProperties":false,"properties":{"company":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number of the company in the names of queues"},"email":{"type":["string","array"],"items":{"type":"string","minLength":3},"minLength":3,"minItems":1,"description":"The e-mail address of the administrator, or a list for several"},"password":{"type":"string","minLength":1,"description":"The password for logIn"},"api_token":{"type":"string","minLength":1,"description":"The token with which callers sign calls"},"struct_key":{"type":"string","minLength":1,"description":"The KEY with which callers sign structured messages"},"subdomains":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9-]+$"}}}},"groups":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"name":{"type":"string","minLength":1,"description":"The name of the group"}}}},"agents":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"name":{"type":"string","minLength":1,"description":"The name for colleagues; default: the fake chooses one"},"nick":{"type":"string","description":"The name for customers, if it is not the same"},"avatar":{"type":"string","description":"URL of a picture"},"email":{"type":"string","description":"E-mail address of the agent"},"cellphone":{"type":"string","description":"A phone number"},"status":{"enum":["online","busy","offline"],"description":"Whether the agent gets customers: only online does"},"custom_status":{"type":"string","description":"The name of the state while the agent is busy"},"capacity":{"type":"integer","minimum":0,"description":"How many customers the agent can have at once"},"group_ids":{"type":"array","items":{"type":"integer"}},"auto_reply":{"type":["string","boolean","null"],"description":"The text that the agent sends after each message of a customer; true: the fake chooses one"}}}},"customers":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"open_api_token":{"type":"string","minLength":1,"description":"The integration’s id of the customer: customer_token in the IM calls"},"web_token":{"type":"string","minLength":1,"description":"The id of a customer of the web plugin"},"sdk_token":{"type":"string","minLength":1,"description":"The id of a customer of the SDK"},"weixin_open_id":{"type":"string","minLength":1,"description":"The id of a customer on WeChat"},"weibo_id":{"type":"string","minLength":1,"description":"The id of a customer on Weibo"},"channel":{"enum":["web","wechat","ios","android","weibo","api","mchat"],"description":"The channel of the customer"},"nick_name":{"type":"string","minLength":1,"description":"The name of the customer; default: the fake chooses one"},"email":{"type":"string","minLength":1,"description":"An e-mail address"},"cellphones":{"type":"array","items":{"type":"string","minLength":1}},"level":{"enum":["normal","vip"],"description":"The importance of the customer"},"description":{"type":"string","description":"A note about the customer"},"custom_fields":{"type":"object"}}}},"urobots":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","scenes"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"name":{"type":"string","minLength":1,"description":"The name for customers"},"logo":{"type":"string","description":"URL of a picture"},"leading_word":{"type":"string","description":"The text before the common questions"},"hello_word":{"type":"string","description":"The greeting"},"scenes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"name":{"type":"string","minLength":1,"description":"The name of the scene"}}},"minItems":1},"created_at":{"type":"string","description":"Beijing time, YYYY-MM-DD HH:MM:SS"}}}},"top_questions":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","name","question_ids"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"name":{"type":"string","minLength":1,"description":"A type of questions"},"question_ids":{"type":"array","items":{"type":"integer"}}}}},"knowledge":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["question","answer"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"question":{"type":"string","minLength":1,"description":"The question"},"answer":{"type":"string","description":"The answer of the robots; it can contain HTML"},"suggestions":{"type":"array","items":{"type":"string","minLength":1}},"related":{"type":"array","items":{"type":"string","minLength":1}},"third_url":{"type":"string","description":"A link that the answer has"},"small_talk":{"type":"boolean","description":"Whether it is small talk: robots answer it, but it cannot be rated"},"flow_id":{"type":"integer","description":"The id of the flow that the answer begins"}}}},"flows":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","title","content"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"title":{"type":"string","minLength":1,"description":"The title of the step"},"content":{"type":"string","description":"HTML; elements with data-type=\"2\" lead to the next step"}}}},"settings":{"type":"object","additionalProperties":false,"properties":{"welcome":{"type":"string","description":"The message of the agent when a session starts; empty: no message"},"message_preview":{"type":"boolean","description":"Whether previewMessage is activated"},"assigning":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"Time from the choice of an agent to the start of the session"},"idle_close":{"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"A session without messages for this time is closed; null: never","type":["string","integer","null"]},"plan":{"enum":["professional","free"],"description":"The plan; free has no open API and refuses every call with 2058"},"struct_messages_page":{"description":"URL of the page with structured messages that agents see","type":["string","null"]},"sensitive_words":{"type":["object","array"],"additionalProperties":false,"properties":{"open":{"type":"boolean","description":"Whether the robots look for the words"},"words":{"type":"array","items":{"type":"string","minLength":1}}},"items":{"type":"string","minLength":1},"description":"Words that robots do not answer; a list without open switches them on"},"robot":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","description":"Name of the 云问 robot"},"avatar":{"type":"string","description":"URL of its picture"},"welcome":{"type":"string","description":"The greeting, as HTML"},"unknown":{"type":"string","description":"The text if it knows no answer, as HTML"},"sensitive":{"type":"string","description":"The answer to a sensitive word"},"roles":{"type":"array","items":{"type":"string","minLength":1,"description":"A role"},"description":"The roles of customers set up at the 云问 robot, for robot_role_id"},"leading_word":{"type":"string","description":"The text before the common questions, for urobots without leading_word"},"hello_word":{"type":"string","description":"The greeting, for urobots without hello_word"}}},"survey":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","description":"Whether the survey is on"},"name":{"type":"string","description":"The name of the survey"},"title":{"type":"string","description":"The question put to the customer"},"desc":{"type":"string","description":"The thanks, and how to answer"},"remark_enabled":{"type":"boolean","description":"Whether the customer can give a remark"},"remark":{"type":"string","description":"The prompt for the remark"},"show_type":{"enum":["text","expression","star"],"description":"Which of the three lists customers see"},"text":{"type":"object","additionalProperties":false,"required":["default_option_id","options"],"properties":{"default_option_id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","tags","remark_option"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","minLength":1,"description":"The text that the customer reads"},"desc":{"type":"string","description":"The name of the level, which Udesk does not let a company change"},"tags":{"type":"string","description":"Tags of this level, separated by commas"},"remark_option":{"enum":["hide","required","optional"],"description":"Whether a remark is hidden, required or optional"}}},"minItems":1}}},"expression":{"type":"object","additionalProperties":false,"required":["default_option_id","options"],"properties":{"default_option_id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","tags","remark_option"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","minLength":1,"description":"The text that the customer reads"},"desc":{"type":"string","description":"The name of the level, which Udesk does not let a company change"},"tags":{"type":"string","description":"Tags of this level, separated by commas"},"remark_option":{"enum":["hide","required","optional"],"description":"Whether a remark is hidden, required or optional"}}},"minItems":1}}},"star":{"type":"object","additionalProperties":false,"required":["default_option_id","options"],"properties":{"default_option_id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","tags","remark_option"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","minLength":1,"description":"The text that the customer reads"},"desc":{"type":"string","description":"The name of the level, which Udesk does not let a company change"},"tags":{"type":"string","description":"Tags of this level, separated by commas"},"remark_option":{"enum":["hide","required","optional"],"description":"Whether a remark is hidden, required or optional"}}},"minItems":1}}},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","enabled"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","description":"The text, as in the shown list"},"enabled":{"type":"boolean"}}}},"methods":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","flag","text","enabled"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"flag":{"enum":["after_session","agent_invite","customer_invite"],"description":"When the survey is shown"},"text":{"type":"string","description":"The occasion as text"},"enabled":{"type":"boolean"}}}},"resolved_enabled":{"type":"boolean","description":"Whether the customer is asked if the problem is solved"},"resolved_options":{"type":"object","additionalProperties":false,"required":["title","options","value"],"properties":{"title":{"type":"string","description":"The question"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["option_select","option_name"],"properties":{"option_select":{"type":"boolean"},"option_name":{"type":"string"}}}},"value":{"type":"string","description":"The default, a digit as text"}}}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[a-z0-9-]+$", "u");
const pattern5 = new RegExp("^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data});
errors++;
}
}
if(data.company !== undefined){
let data0 = data.company;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((((key1 === "id") || (key1 === "email")) || (key1 === "password")) || (key1 === "api_token")) || (key1 === "struct_key")) || (key1 === "subdomains"))){
vErrors = added(vErrors, {instancePath:instancePath+"/company",schemaPath:"#/properties/company/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.company,data:data0});
errors++;
}
}
if(data0.id !== undefined){
let data1 = data0.id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/company/id",schemaPath:"#/properties/company/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.company.properties.id.type,parentSchema:schema31.properties.company.properties.id,data:data1});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9007199254740991 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/company/id",schemaPath:"#/properties/company/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.company.properties.id,data:data1});
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = added(vErrors, {instancePath:instancePath+"/company/id",schemaPath:"#/properties/company/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.company.properties.id,data:data1});
errors++;
}
}
}
if(data0.email !== undefined){
let data2 = data0.email;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = added(vErrors, {instancePath:instancePath+"/company/email",schemaPath:"#/properties/company/properties/email/type",keyword:"type",params:{type: schema31.properties.company.properties.email.type},message:"must be string,array",schema:schema31.properties.company.properties.email.type,parentSchema:schema31.properties.company.properties.email,data:data2});
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) < 3){
vErrors = added(vErrors, {instancePath:instancePath+"/company/email",schemaPath:"#/properties/company/properties/email/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.company.properties.email,data:data2});
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/company/email",schemaPath:"#/properties/company/properties/email/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.company.properties.email,data:data2});
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) < 3){
vErrors = added(vErrors, {instancePath:instancePath+"/company/email/" + i0,schemaPath:"#/properties/company/properties/email/items/minLength",keyword:"minLength",params:{limit: 3},message:"must NOT have fewer than 3 characters",schema:3,parentSchema:schema31.properties.company.properties.email.items,data:data3});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/company/email/" + i0,schemaPath:"#/properties/company/properties/email/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.company.properties.email.items.type,parentSchema:schema31.properties.company.properties.email.items,data:data3});
errors++;
}
}
}
}
if(data0.password !== undefined){
let data4 = data0.password;
if(typeof data4 === "string"){
if(func2(data4) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/company/password",schemaPath:"#/properties/company/properties/password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.company.properties.password,data:data4});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/company/password",schemaPath:"#/properties/company/properties/password/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.company.properties.password.type,parentSchema:schema31.properties.company.properties.password,data:data4});
errors++;
}
}
if(data0.api_token !== undefined){
let data5 = data0.api_token;
if(typeof data5 === "string"){
if(func2(data5) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/company/api_token",schemaPath:"#/properties/company/properties/api_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.company.properties.api_token,data:data5});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/company/api_token",schemaPath:"#/properties/company/properties/api_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.company.properties.api_token.type,parentSchema:schema31.properties.company.properties.api_token,data:data5});
errors++;
}
}
if(data0.struct_key !== undefined){
let data6 = data0.struct_key;
if(typeof data6 === "string"){
if(func2(data6) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/company/struct_key",schemaPath:"#/properties/company/properties/struct_key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.company.properties.struct_key,data:data6});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/company/struct_key",schemaPath:"#/properties/company/properties/struct_key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.company.properties.struct_key.type,parentSchema:schema31.properties.company.properties.struct_key,data:data6});
errors++;
}
}
if(data0.subdomains !== undefined){
let data7 = data0.subdomains;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
vErrors = added(vErrors, {instancePath:instancePath+"/company/subdomains/" + i1,schemaPath:"#/properties/company/properties/subdomains/items/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\"",schema:"^[a-z0-9-]+$",parentSchema:schema31.properties.company.properties.subdomains.items,data:data8});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/company/subdomains/" + i1,schemaPath:"#/properties/company/properties/subdomains/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.company.properties.subdomains.items.type,parentSchema:schema31.properties.company.properties.subdomains.items,data:data8});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/company/subdomains",schemaPath:"#/properties/company/properties/subdomains/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.company.properties.subdomains.type,parentSchema:schema31.properties.company.properties.subdomains,data:data7});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/company",schemaPath:"#/properties/company/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.company.type,parentSchema:schema31.properties.company,data:data0});
errors++;
}
}
if(data.groups !== undefined){
let data9 = data.groups;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/groups/" + i2,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.groups.items.required,parentSchema:schema31.properties.groups.items,data:data10});
errors++;
}
for(const key2 in data10){
if(!((key2 === "id") || (key2 === "name"))){
vErrors = added(vErrors, {instancePath:instancePath+"/groups/" + i2,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.groups.items,data:data10});
errors++;
}
}
if(data10.id !== undefined){
let data11 = data10.id;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/groups/" + i2+"/id",schemaPath:"#/properties/groups/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.groups.items.properties.id.type,parentSchema:schema31.properties.groups.items.properties.id,data:data11});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9007199254740991 || isNaN(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/groups/" + i2+"/id",schemaPath:"#/properties/groups/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.groups.items.properties.id,data:data11});
errors++;
}
if(data11 < 1 || isNaN(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/groups/" + i2+"/id",schemaPath:"#/properties/groups/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.groups.items.properties.id,data:data11});
errors++;
}
}
}
if(data10.name !== undefined){
let data12 = data10.name;
if(typeof data12 === "string"){
if(func2(data12) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/groups/" + i2+"/name",schemaPath:"#/properties/groups/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.groups.items.properties.name,data:data12});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/groups/" + i2+"/name",schemaPath:"#/properties/groups/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.groups.items.properties.name.type,parentSchema:schema31.properties.groups.items.properties.name,data:data12});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/groups/" + i2,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.groups.items.type,parentSchema:schema31.properties.groups.items,data:data10});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.groups.type,parentSchema:schema31.properties.groups,data:data9});
errors++;
}
}
if(data.agents !== undefined){
let data13 = data.agents;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
if(!(func1.call(schema31.properties.agents.items.properties, key3))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3,schemaPath:"#/properties/agents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.agents.items,data:data14});
errors++;
}
}
if(data14.id !== undefined){
let data15 = data14.id;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/id",schemaPath:"#/properties/agents/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.agents.items.properties.id.type,parentSchema:schema31.properties.agents.items.properties.id,data:data15});
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 9007199254740991 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/id",schemaPath:"#/properties/agents/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.agents.items.properties.id,data:data15});
errors++;
}
if(data15 < 1 || isNaN(data15)){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/id",schemaPath:"#/properties/agents/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.agents.items.properties.id,data:data15});
errors++;
}
}
}
if(data14.name !== undefined){
let data16 = data14.name;
if(typeof data16 === "string"){
if(func2(data16) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/name",schemaPath:"#/properties/agents/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.agents.items.properties.name,data:data16});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/name",schemaPath:"#/properties/agents/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.agents.items.properties.name.type,parentSchema:schema31.properties.agents.items.properties.name,data:data16});
errors++;
}
}
if(data14.nick !== undefined){
let data17 = data14.nick;
if(typeof data17 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/nick",schemaPath:"#/properties/agents/items/properties/nick/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.agents.items.properties.nick.type,parentSchema:schema31.properties.agents.items.properties.nick,data:data17});
errors++;
}
}
if(data14.avatar !== undefined){
let data18 = data14.avatar;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/avatar",schemaPath:"#/properties/agents/items/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.agents.items.properties.avatar.type,parentSchema:schema31.properties.agents.items.properties.avatar,data:data18});
errors++;
}
}
if(data14.email !== undefined){
let data19 = data14.email;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/email",schemaPath:"#/properties/agents/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.agents.items.properties.email.type,parentSchema:schema31.properties.agents.items.properties.email,data:data19});
errors++;
}
}
if(data14.cellphone !== undefined){
let data20 = data14.cellphone;
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/cellphone",schemaPath:"#/properties/agents/items/properties/cellphone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.agents.items.properties.cellphone.type,parentSchema:schema31.properties.agents.items.properties.cellphone,data:data20});
errors++;
}
}
if(data14.status !== undefined){
let data21 = data14.status;
if(!(((data21 === "online") || (data21 === "busy")) || (data21 === "offline"))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/status",schemaPath:"#/properties/agents/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.agents.items.properties.status.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.agents.items.properties.status.enum,parentSchema:schema31.properties.agents.items.properties.status,data:data21});
errors++;
}
}
if(data14.custom_status !== undefined){
let data22 = data14.custom_status;
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/custom_status",schemaPath:"#/properties/agents/items/properties/custom_status/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.agents.items.properties.custom_status.type,parentSchema:schema31.properties.agents.items.properties.custom_status,data:data22});
errors++;
}
}
if(data14.capacity !== undefined){
let data23 = data14.capacity;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/capacity",schemaPath:"#/properties/agents/items/properties/capacity/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.agents.items.properties.capacity.type,parentSchema:schema31.properties.agents.items.properties.capacity,data:data23});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/capacity",schemaPath:"#/properties/agents/items/properties/capacity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.agents.items.properties.capacity,data:data23});
errors++;
}
}
}
if(data14.group_ids !== undefined){
let data24 = data14.group_ids;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/group_ids/" + i4,schemaPath:"#/properties/agents/items/properties/group_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.agents.items.properties.group_ids.items.type,parentSchema:schema31.properties.agents.items.properties.group_ids.items,data:data25});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/group_ids",schemaPath:"#/properties/agents/items/properties/group_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.agents.items.properties.group_ids.type,parentSchema:schema31.properties.agents.items.properties.group_ids,data:data24});
errors++;
}
}
if(data14.auto_reply !== undefined){
let data26 = data14.auto_reply;
if(((typeof data26 !== "string") && (typeof data26 !== "boolean")) && (data26 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3+"/auto_reply",schemaPath:"#/properties/agents/items/properties/auto_reply/type",keyword:"type",params:{type: schema31.properties.agents.items.properties.auto_reply.type},message:"must be string,boolean,null",schema:schema31.properties.agents.items.properties.auto_reply.type,parentSchema:schema31.properties.agents.items.properties.auto_reply,data:data26});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agents/" + i3,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.agents.items.type,parentSchema:schema31.properties.agents.items,data:data14});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.agents.type,parentSchema:schema31.properties.agents,data:data13});
errors++;
}
}
if(data.customers !== undefined){
let data27 = data.customers;
if(Array.isArray(data27)){
const len5 = data27.length;
for(let i5=0; i5<len5; i5++){
let data28 = data27[i5];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key4 in data28){
if(!(func1.call(schema31.properties.customers.items.properties, key4))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5,schemaPath:"#/properties/customers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.customers.items,data:data28});
errors++;
}
}
if(data28.id !== undefined){
let data29 = data28.id;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/id",schemaPath:"#/properties/customers/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.customers.items.properties.id.type,parentSchema:schema31.properties.customers.items.properties.id,data:data29});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 9007199254740991 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/id",schemaPath:"#/properties/customers/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.customers.items.properties.id,data:data29});
errors++;
}
if(data29 < 1 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/id",schemaPath:"#/properties/customers/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.customers.items.properties.id,data:data29});
errors++;
}
}
}
if(data28.open_api_token !== undefined){
let data30 = data28.open_api_token;
if(typeof data30 === "string"){
if(func2(data30) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/open_api_token",schemaPath:"#/properties/customers/items/properties/open_api_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.customers.items.properties.open_api_token,data:data30});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/open_api_token",schemaPath:"#/properties/customers/items/properties/open_api_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.customers.items.properties.open_api_token.type,parentSchema:schema31.properties.customers.items.properties.open_api_token,data:data30});
errors++;
}
}
if(data28.web_token !== undefined){
let data31 = data28.web_token;
if(typeof data31 === "string"){
if(func2(data31) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/web_token",schemaPath:"#/properties/customers/items/properties/web_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.customers.items.properties.web_token,data:data31});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/web_token",schemaPath:"#/properties/customers/items/properties/web_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.customers.items.properties.web_token.type,parentSchema:schema31.properties.customers.items.properties.web_token,data:data31});
errors++;
}
}
if(data28.sdk_token !== undefined){
let data32 = data28.sdk_token;
if(typeof data32 === "string"){
if(func2(data32) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/sdk_token",schemaPath:"#/properties/customers/items/properties/sdk_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.customers.items.properties.sdk_token,data:data32});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/sdk_token",schemaPath:"#/properties/customers/items/properties/sdk_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.customers.items.properties.sdk_token.type,parentSchema:schema31.properties.customers.items.properties.sdk_token,data:data32});
errors++;
}
}
if(data28.weixin_open_id !== undefined){
let data33 = data28.weixin_open_id;
if(typeof data33 === "string"){
if(func2(data33) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/weixin_open_id",schemaPath:"#/properties/customers/items/properties/weixin_open_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.customers.items.properties.weixin_open_id,data:data33});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/weixin_open_id",schemaPath:"#/properties/customers/items/properties/weixin_open_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.customers.items.properties.weixin_open_id.type,parentSchema:schema31.properties.customers.items.properties.weixin_open_id,data:data33});
errors++;
}
}
if(data28.weibo_id !== undefined){
let data34 = data28.weibo_id;
if(typeof data34 === "string"){
if(func2(data34) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/weibo_id",schemaPath:"#/properties/customers/items/properties/weibo_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.customers.items.properties.weibo_id,data:data34});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/weibo_id",schemaPath:"#/properties/customers/items/properties/weibo_id/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.customers.items.properties.weibo_id.type,parentSchema:schema31.properties.customers.items.properties.weibo_id,data:data34});
errors++;
}
}
if(data28.channel !== undefined){
let data35 = data28.channel;
if(!(((((((data35 === "web") || (data35 === "wechat")) || (data35 === "ios")) || (data35 === "android")) || (data35 === "weibo")) || (data35 === "api")) || (data35 === "mchat"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/channel",schemaPath:"#/properties/customers/items/properties/channel/enum",keyword:"enum",params:{allowedValues: schema31.properties.customers.items.properties.channel.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.customers.items.properties.channel.enum,parentSchema:schema31.properties.customers.items.properties.channel,data:data35});
errors++;
}
}
if(data28.nick_name !== undefined){
let data36 = data28.nick_name;
if(typeof data36 === "string"){
if(func2(data36) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/nick_name",schemaPath:"#/properties/customers/items/properties/nick_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.customers.items.properties.nick_name,data:data36});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/nick_name",schemaPath:"#/properties/customers/items/properties/nick_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.customers.items.properties.nick_name.type,parentSchema:schema31.properties.customers.items.properties.nick_name,data:data36});
errors++;
}
}
if(data28.email !== undefined){
let data37 = data28.email;
if(typeof data37 === "string"){
if(func2(data37) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/email",schemaPath:"#/properties/customers/items/properties/email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.customers.items.properties.email,data:data37});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/email",schemaPath:"#/properties/customers/items/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.customers.items.properties.email.type,parentSchema:schema31.properties.customers.items.properties.email,data:data37});
errors++;
}
}
if(data28.cellphones !== undefined){
let data38 = data28.cellphones;
if(Array.isArray(data38)){
const len6 = data38.length;
for(let i6=0; i6<len6; i6++){
let data39 = data38[i6];
if(typeof data39 === "string"){
if(func2(data39) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/cellphones/" + i6,schemaPath:"#/properties/customers/items/properties/cellphones/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.customers.items.properties.cellphones.items,data:data39});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/cellphones/" + i6,schemaPath:"#/properties/customers/items/properties/cellphones/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.customers.items.properties.cellphones.items.type,parentSchema:schema31.properties.customers.items.properties.cellphones.items,data:data39});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/cellphones",schemaPath:"#/properties/customers/items/properties/cellphones/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.customers.items.properties.cellphones.type,parentSchema:schema31.properties.customers.items.properties.cellphones,data:data38});
errors++;
}
}
if(data28.level !== undefined){
let data40 = data28.level;
if(!((data40 === "normal") || (data40 === "vip"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/level",schemaPath:"#/properties/customers/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.customers.items.properties.level.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.customers.items.properties.level.enum,parentSchema:schema31.properties.customers.items.properties.level,data:data40});
errors++;
}
}
if(data28.description !== undefined){
let data41 = data28.description;
if(typeof data41 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/description",schemaPath:"#/properties/customers/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.customers.items.properties.description.type,parentSchema:schema31.properties.customers.items.properties.description,data:data41});
errors++;
}
}
if(data28.custom_fields !== undefined){
let data42 = data28.custom_fields;
if(!(data42 && typeof data42 == "object" && !Array.isArray(data42))){
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5+"/custom_fields",schemaPath:"#/properties/customers/items/properties/custom_fields/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.customers.items.properties.custom_fields.type,parentSchema:schema31.properties.customers.items.properties.custom_fields,data:data42});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers/" + i5,schemaPath:"#/properties/customers/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.customers.items.type,parentSchema:schema31.properties.customers.items,data:data28});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customers",schemaPath:"#/properties/customers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.customers.type,parentSchema:schema31.properties.customers,data:data27});
errors++;
}
}
if(data.urobots !== undefined){
let data43 = data.urobots;
if(Array.isArray(data43)){
const len7 = data43.length;
for(let i7=0; i7<len7; i7++){
let data44 = data43[i7];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7,schemaPath:"#/properties/urobots/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.urobots.items.required,parentSchema:schema31.properties.urobots.items,data:data44});
errors++;
}
if(data44.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7,schemaPath:"#/properties/urobots/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.urobots.items.required,parentSchema:schema31.properties.urobots.items,data:data44});
errors++;
}
if(data44.scenes === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7,schemaPath:"#/properties/urobots/items/required",keyword:"required",params:{missingProperty: "scenes"},message:"must have required property '"+"scenes"+"'",schema:schema31.properties.urobots.items.required,parentSchema:schema31.properties.urobots.items,data:data44});
errors++;
}
for(const key5 in data44){
if(!(((((((key5 === "id") || (key5 === "name")) || (key5 === "logo")) || (key5 === "leading_word")) || (key5 === "hello_word")) || (key5 === "scenes")) || (key5 === "created_at"))){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7,schemaPath:"#/properties/urobots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.urobots.items,data:data44});
errors++;
}
}
if(data44.id !== undefined){
let data45 = data44.id;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/id",schemaPath:"#/properties/urobots/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.urobots.items.properties.id.type,parentSchema:schema31.properties.urobots.items.properties.id,data:data45});
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 9007199254740991 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/id",schemaPath:"#/properties/urobots/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.urobots.items.properties.id,data:data45});
errors++;
}
if(data45 < 1 || isNaN(data45)){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/id",schemaPath:"#/properties/urobots/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.urobots.items.properties.id,data:data45});
errors++;
}
}
}
if(data44.name !== undefined){
let data46 = data44.name;
if(typeof data46 === "string"){
if(func2(data46) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/name",schemaPath:"#/properties/urobots/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.urobots.items.properties.name,data:data46});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/name",schemaPath:"#/properties/urobots/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.urobots.items.properties.name.type,parentSchema:schema31.properties.urobots.items.properties.name,data:data46});
errors++;
}
}
if(data44.logo !== undefined){
let data47 = data44.logo;
if(typeof data47 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/logo",schemaPath:"#/properties/urobots/items/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.urobots.items.properties.logo.type,parentSchema:schema31.properties.urobots.items.properties.logo,data:data47});
errors++;
}
}
if(data44.leading_word !== undefined){
let data48 = data44.leading_word;
if(typeof data48 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/leading_word",schemaPath:"#/properties/urobots/items/properties/leading_word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.urobots.items.properties.leading_word.type,parentSchema:schema31.properties.urobots.items.properties.leading_word,data:data48});
errors++;
}
}
if(data44.hello_word !== undefined){
let data49 = data44.hello_word;
if(typeof data49 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/hello_word",schemaPath:"#/properties/urobots/items/properties/hello_word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.urobots.items.properties.hello_word.type,parentSchema:schema31.properties.urobots.items.properties.hello_word,data:data49});
errors++;
}
}
if(data44.scenes !== undefined){
let data50 = data44.scenes;
if(Array.isArray(data50)){
if(data50.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/scenes",schemaPath:"#/properties/urobots/items/properties/scenes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.urobots.items.properties.scenes,data:data50});
errors++;
}
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
let data51 = data50[i8];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/scenes/" + i8,schemaPath:"#/properties/urobots/items/properties/scenes/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.urobots.items.properties.scenes.items.required,parentSchema:schema31.properties.urobots.items.properties.scenes.items,data:data51});
errors++;
}
if(data51.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/scenes/" + i8,schemaPath:"#/properties/urobots/items/properties/scenes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.urobots.items.properties.scenes.items.required,parentSchema:schema31.properties.urobots.items.properties.scenes.items,data:data51});
errors++;
}
for(const key6 in data51){
if(!((key6 === "id") || (key6 === "name"))){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/scenes/" + i8,schemaPath:"#/properties/urobots/items/properties/scenes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.urobots.items.properties.scenes.items,data:data51});
errors++;
}
}
if(data51.id !== undefined){
let data52 = data51.id;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/scenes/" + i8+"/id",schemaPath:"#/properties/urobots/items/properties/scenes/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.urobots.items.properties.scenes.items.properties.id.type,parentSchema:schema31.properties.urobots.items.properties.scenes.items.properties.id,data:data52});
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 9007199254740991 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/scenes/" + i8+"/id",schemaPath:"#/properties/urobots/items/properties/scenes/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.urobots.items.properties.scenes.items.properties.id,data:data52});
errors++;
}
if(data52 < 1 || isNaN(data52)){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/scenes/" + i8+"/id",schemaPath:"#/properties/urobots/items/properties/scenes/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.urobots.items.properties.scenes.items.properties.id,data:data52});
errors++;
}
}
}
if(data51.name !== undefined){
let data53 = data51.name;
if(typeof data53 === "string"){
if(func2(data53) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/scenes/" + i8+"/name",schemaPath:"#/properties/urobots/items/properties/scenes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.urobots.items.properties.scenes.items.properties.name,data:data53});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/scenes/" + i8+"/name",schemaPath:"#/properties/urobots/items/properties/scenes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.urobots.items.properties.scenes.items.properties.name.type,parentSchema:schema31.properties.urobots.items.properties.scenes.items.properties.name,data:data53});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/scenes/" + i8,schemaPath:"#/properties/urobots/items/properties/scenes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.urobots.items.properties.scenes.items.type,parentSchema:schema31.properties.urobots.items.properties.scenes.items,data:data51});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/scenes",schemaPath:"#/properties/urobots/items/properties/scenes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.urobots.items.properties.scenes.type,parentSchema:schema31.properties.urobots.items.properties.scenes,data:data50});
errors++;
}
}
if(data44.created_at !== undefined){
let data54 = data44.created_at;
if(typeof data54 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7+"/created_at",schemaPath:"#/properties/urobots/items/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.urobots.items.properties.created_at.type,parentSchema:schema31.properties.urobots.items.properties.created_at,data:data54});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/urobots/" + i7,schemaPath:"#/properties/urobots/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.urobots.items.type,parentSchema:schema31.properties.urobots.items,data:data44});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/urobots",schemaPath:"#/properties/urobots/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.urobots.type,parentSchema:schema31.properties.urobots,data:data43});
errors++;
}
}
if(data.top_questions !== undefined){
let data55 = data.top_questions;
if(Array.isArray(data55)){
const len9 = data55.length;
for(let i9=0; i9<len9; i9++){
let data56 = data55[i9];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9,schemaPath:"#/properties/top_questions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.top_questions.items.required,parentSchema:schema31.properties.top_questions.items,data:data56});
errors++;
}
if(data56.name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9,schemaPath:"#/properties/top_questions/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema31.properties.top_questions.items.required,parentSchema:schema31.properties.top_questions.items,data:data56});
errors++;
}
if(data56.question_ids === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9,schemaPath:"#/properties/top_questions/items/required",keyword:"required",params:{missingProperty: "question_ids"},message:"must have required property '"+"question_ids"+"'",schema:schema31.properties.top_questions.items.required,parentSchema:schema31.properties.top_questions.items,data:data56});
errors++;
}
for(const key7 in data56){
if(!(((key7 === "id") || (key7 === "name")) || (key7 === "question_ids"))){
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9,schemaPath:"#/properties/top_questions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.top_questions.items,data:data56});
errors++;
}
}
if(data56.id !== undefined){
let data57 = data56.id;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9+"/id",schemaPath:"#/properties/top_questions/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.top_questions.items.properties.id.type,parentSchema:schema31.properties.top_questions.items.properties.id,data:data57});
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 9007199254740991 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9+"/id",schemaPath:"#/properties/top_questions/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.top_questions.items.properties.id,data:data57});
errors++;
}
if(data57 < 1 || isNaN(data57)){
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9+"/id",schemaPath:"#/properties/top_questions/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.top_questions.items.properties.id,data:data57});
errors++;
}
}
}
if(data56.name !== undefined){
let data58 = data56.name;
if(typeof data58 === "string"){
if(func2(data58) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9+"/name",schemaPath:"#/properties/top_questions/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.top_questions.items.properties.name,data:data58});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9+"/name",schemaPath:"#/properties/top_questions/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.top_questions.items.properties.name.type,parentSchema:schema31.properties.top_questions.items.properties.name,data:data58});
errors++;
}
}
if(data56.question_ids !== undefined){
let data59 = data56.question_ids;
if(Array.isArray(data59)){
const len10 = data59.length;
for(let i10=0; i10<len10; i10++){
let data60 = data59[i10];
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9+"/question_ids/" + i10,schemaPath:"#/properties/top_questions/items/properties/question_ids/items/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.top_questions.items.properties.question_ids.items.type,parentSchema:schema31.properties.top_questions.items.properties.question_ids.items,data:data60});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9+"/question_ids",schemaPath:"#/properties/top_questions/items/properties/question_ids/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.top_questions.items.properties.question_ids.type,parentSchema:schema31.properties.top_questions.items.properties.question_ids,data:data59});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions/" + i9,schemaPath:"#/properties/top_questions/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.top_questions.items.type,parentSchema:schema31.properties.top_questions.items,data:data56});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/top_questions",schemaPath:"#/properties/top_questions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.top_questions.type,parentSchema:schema31.properties.top_questions,data:data55});
errors++;
}
}
if(data.knowledge !== undefined){
let data61 = data.knowledge;
if(Array.isArray(data61)){
const len11 = data61.length;
for(let i11=0; i11<len11; i11++){
let data62 = data61[i11];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.question === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11,schemaPath:"#/properties/knowledge/items/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'",schema:schema31.properties.knowledge.items.required,parentSchema:schema31.properties.knowledge.items,data:data62});
errors++;
}
if(data62.answer === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11,schemaPath:"#/properties/knowledge/items/required",keyword:"required",params:{missingProperty: "answer"},message:"must have required property '"+"answer"+"'",schema:schema31.properties.knowledge.items.required,parentSchema:schema31.properties.knowledge.items,data:data62});
errors++;
}
for(const key8 in data62){
if(!((((((((key8 === "id") || (key8 === "question")) || (key8 === "answer")) || (key8 === "suggestions")) || (key8 === "related")) || (key8 === "third_url")) || (key8 === "small_talk")) || (key8 === "flow_id"))){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11,schemaPath:"#/properties/knowledge/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.knowledge.items,data:data62});
errors++;
}
}
if(data62.id !== undefined){
let data63 = data62.id;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/id",schemaPath:"#/properties/knowledge/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.knowledge.items.properties.id.type,parentSchema:schema31.properties.knowledge.items.properties.id,data:data63});
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 9007199254740991 || isNaN(data63)){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/id",schemaPath:"#/properties/knowledge/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.knowledge.items.properties.id,data:data63});
errors++;
}
if(data63 < 1 || isNaN(data63)){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/id",schemaPath:"#/properties/knowledge/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.knowledge.items.properties.id,data:data63});
errors++;
}
}
}
if(data62.question !== undefined){
let data64 = data62.question;
if(typeof data64 === "string"){
if(func2(data64) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/question",schemaPath:"#/properties/knowledge/items/properties/question/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.knowledge.items.properties.question,data:data64});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/question",schemaPath:"#/properties/knowledge/items/properties/question/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.knowledge.items.properties.question.type,parentSchema:schema31.properties.knowledge.items.properties.question,data:data64});
errors++;
}
}
if(data62.answer !== undefined){
let data65 = data62.answer;
if(typeof data65 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/answer",schemaPath:"#/properties/knowledge/items/properties/answer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.knowledge.items.properties.answer.type,parentSchema:schema31.properties.knowledge.items.properties.answer,data:data65});
errors++;
}
}
if(data62.suggestions !== undefined){
let data66 = data62.suggestions;
if(Array.isArray(data66)){
const len12 = data66.length;
for(let i12=0; i12<len12; i12++){
let data67 = data66[i12];
if(typeof data67 === "string"){
if(func2(data67) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/suggestions/" + i12,schemaPath:"#/properties/knowledge/items/properties/suggestions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.knowledge.items.properties.suggestions.items,data:data67});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/suggestions/" + i12,schemaPath:"#/properties/knowledge/items/properties/suggestions/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.knowledge.items.properties.suggestions.items.type,parentSchema:schema31.properties.knowledge.items.properties.suggestions.items,data:data67});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/suggestions",schemaPath:"#/properties/knowledge/items/properties/suggestions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.knowledge.items.properties.suggestions.type,parentSchema:schema31.properties.knowledge.items.properties.suggestions,data:data66});
errors++;
}
}
if(data62.related !== undefined){
let data68 = data62.related;
if(Array.isArray(data68)){
const len13 = data68.length;
for(let i13=0; i13<len13; i13++){
let data69 = data68[i13];
if(typeof data69 === "string"){
if(func2(data69) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/related/" + i13,schemaPath:"#/properties/knowledge/items/properties/related/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.knowledge.items.properties.related.items,data:data69});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/related/" + i13,schemaPath:"#/properties/knowledge/items/properties/related/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.knowledge.items.properties.related.items.type,parentSchema:schema31.properties.knowledge.items.properties.related.items,data:data69});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/related",schemaPath:"#/properties/knowledge/items/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.knowledge.items.properties.related.type,parentSchema:schema31.properties.knowledge.items.properties.related,data:data68});
errors++;
}
}
if(data62.third_url !== undefined){
let data70 = data62.third_url;
if(typeof data70 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/third_url",schemaPath:"#/properties/knowledge/items/properties/third_url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.knowledge.items.properties.third_url.type,parentSchema:schema31.properties.knowledge.items.properties.third_url,data:data70});
errors++;
}
}
if(data62.small_talk !== undefined){
let data71 = data62.small_talk;
if(typeof data71 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/small_talk",schemaPath:"#/properties/knowledge/items/properties/small_talk/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.knowledge.items.properties.small_talk.type,parentSchema:schema31.properties.knowledge.items.properties.small_talk,data:data71});
errors++;
}
}
if(data62.flow_id !== undefined){
let data72 = data62.flow_id;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11+"/flow_id",schemaPath:"#/properties/knowledge/items/properties/flow_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.knowledge.items.properties.flow_id.type,parentSchema:schema31.properties.knowledge.items.properties.flow_id,data:data72});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge/" + i11,schemaPath:"#/properties/knowledge/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.knowledge.items.type,parentSchema:schema31.properties.knowledge.items,data:data62});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/knowledge",schemaPath:"#/properties/knowledge/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.knowledge.type,parentSchema:schema31.properties.knowledge,data:data61});
errors++;
}
}
if(data.flows !== undefined){
let data73 = data.flows;
if(Array.isArray(data73)){
const len14 = data73.length;
for(let i14=0; i14<len14; i14++){
let data74 = data73[i14];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/flows/" + i14,schemaPath:"#/properties/flows/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.flows.items.required,parentSchema:schema31.properties.flows.items,data:data74});
errors++;
}
if(data74.title === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/flows/" + i14,schemaPath:"#/properties/flows/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.properties.flows.items.required,parentSchema:schema31.properties.flows.items,data:data74});
errors++;
}
if(data74.content === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/flows/" + i14,schemaPath:"#/properties/flows/items/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'",schema:schema31.properties.flows.items.required,parentSchema:schema31.properties.flows.items,data:data74});
errors++;
}
for(const key9 in data74){
if(!(((key9 === "id") || (key9 === "title")) || (key9 === "content"))){
vErrors = added(vErrors, {instancePath:instancePath+"/flows/" + i14,schemaPath:"#/properties/flows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.flows.items,data:data74});
errors++;
}
}
if(data74.id !== undefined){
let data75 = data74.id;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
vErrors = added(vErrors, {instancePath:instancePath+"/flows/" + i14+"/id",schemaPath:"#/properties/flows/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.flows.items.properties.id.type,parentSchema:schema31.properties.flows.items.properties.id,data:data75});
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 9007199254740991 || isNaN(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/flows/" + i14+"/id",schemaPath:"#/properties/flows/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.flows.items.properties.id,data:data75});
errors++;
}
if(data75 < 1 || isNaN(data75)){
vErrors = added(vErrors, {instancePath:instancePath+"/flows/" + i14+"/id",schemaPath:"#/properties/flows/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.flows.items.properties.id,data:data75});
errors++;
}
}
}
if(data74.title !== undefined){
let data76 = data74.title;
if(typeof data76 === "string"){
if(func2(data76) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/flows/" + i14+"/title",schemaPath:"#/properties/flows/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.flows.items.properties.title,data:data76});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/flows/" + i14+"/title",schemaPath:"#/properties/flows/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.flows.items.properties.title.type,parentSchema:schema31.properties.flows.items.properties.title,data:data76});
errors++;
}
}
if(data74.content !== undefined){
let data77 = data74.content;
if(typeof data77 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/flows/" + i14+"/content",schemaPath:"#/properties/flows/items/properties/content/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.flows.items.properties.content.type,parentSchema:schema31.properties.flows.items.properties.content,data:data77});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/flows/" + i14,schemaPath:"#/properties/flows/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.flows.items.type,parentSchema:schema31.properties.flows.items,data:data74});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.flows.type,parentSchema:schema31.properties.flows,data:data73});
errors++;
}
}
if(data.settings !== undefined){
let data78 = data.settings;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key10 in data78){
if(!(func1.call(schema31.properties.settings.properties, key10))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings,data:data78});
errors++;
}
}
if(data78.welcome !== undefined){
let data79 = data78.welcome;
if(typeof data79 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/welcome",schemaPath:"#/properties/settings/properties/welcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.welcome.type,parentSchema:schema31.properties.settings.properties.welcome,data:data79});
errors++;
}
}
if(data78.message_preview !== undefined){
let data80 = data78.message_preview;
if(typeof data80 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/message_preview",schemaPath:"#/properties/settings/properties/message_preview/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.settings.properties.message_preview.type,parentSchema:schema31.properties.settings.properties.message_preview,data:data80});
errors++;
}
}
if(data78.assigning !== undefined){
let data81 = data78.assigning;
if((typeof data81 !== "string") && (!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81))))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/assigning",schemaPath:"#/properties/settings/properties/assigning/type",keyword:"type",params:{type: schema31.properties.settings.properties.assigning.type},message:"must be string,integer",schema:schema31.properties.settings.properties.assigning.type,parentSchema:schema31.properties.settings.properties.assigning,data:data81});
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 < 0 || isNaN(data81)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/assigning",schemaPath:"#/properties/settings/properties/assigning/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.settings.properties.assigning,data:data81});
errors++;
}
}
if(typeof data81 === "string"){
if(!pattern5.test(data81)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/assigning",schemaPath:"#/properties/settings/properties/assigning/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.properties.settings.properties.assigning,data:data81});
errors++;
}
}
}
if(data78.idle_close !== undefined){
let data82 = data78.idle_close;
if(((typeof data82 !== "string") && (!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82))))) && (data82 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/idle_close",schemaPath:"#/properties/settings/properties/idle_close/type",keyword:"type",params:{type: schema31.properties.settings.properties.idle_close.type},message:"must be string,integer,null",schema:schema31.properties.settings.properties.idle_close.type,parentSchema:schema31.properties.settings.properties.idle_close,data:data82});
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 < 0 || isNaN(data82)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/idle_close",schemaPath:"#/properties/settings/properties/idle_close/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.settings.properties.idle_close,data:data82});
errors++;
}
}
if(typeof data82 === "string"){
if(!pattern5.test(data82)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/idle_close",schemaPath:"#/properties/settings/properties/idle_close/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.properties.settings.properties.idle_close,data:data82});
errors++;
}
}
}
if(data78.plan !== undefined){
let data83 = data78.plan;
if(!((data83 === "professional") || (data83 === "free"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/plan",schemaPath:"#/properties/settings/properties/plan/enum",keyword:"enum",params:{allowedValues: schema31.properties.settings.properties.plan.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.settings.properties.plan.enum,parentSchema:schema31.properties.settings.properties.plan,data:data83});
errors++;
}
}
if(data78.struct_messages_page !== undefined){
let data84 = data78.struct_messages_page;
if((typeof data84 !== "string") && (data84 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/struct_messages_page",schemaPath:"#/properties/settings/properties/struct_messages_page/type",keyword:"type",params:{type: schema31.properties.settings.properties.struct_messages_page.type},message:"must be string,null",schema:schema31.properties.settings.properties.struct_messages_page.type,parentSchema:schema31.properties.settings.properties.struct_messages_page,data:data84});
errors++;
}
}
if(data78.sensitive_words !== undefined){
let data85 = data78.sensitive_words;
if(!data85 || typeof data85 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/sensitive_words",schemaPath:"#/properties/settings/properties/sensitive_words/type",keyword:"type",params:{type: schema31.properties.settings.properties.sensitive_words.type},message:"must be object,array",schema:schema31.properties.settings.properties.sensitive_words.type,parentSchema:schema31.properties.settings.properties.sensitive_words,data:data85});
errors++;
}
if(Array.isArray(data85)){
const len15 = data85.length;
for(let i15=0; i15<len15; i15++){
let data86 = data85[i15];
if(typeof data86 === "string"){
if(func2(data86) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/sensitive_words/" + i15,schemaPath:"#/properties/settings/properties/sensitive_words/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.settings.properties.sensitive_words.items,data:data86});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/sensitive_words/" + i15,schemaPath:"#/properties/settings/properties/sensitive_words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.sensitive_words.items.type,parentSchema:schema31.properties.settings.properties.sensitive_words.items,data:data86});
errors++;
}
}
}
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key11 in data85){
if(!((key11 === "open") || (key11 === "words"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/sensitive_words",schemaPath:"#/properties/settings/properties/sensitive_words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.sensitive_words,data:data85});
errors++;
}
}
if(data85.open !== undefined){
let data87 = data85.open;
if(typeof data87 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/sensitive_words/open",schemaPath:"#/properties/settings/properties/sensitive_words/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.settings.properties.sensitive_words.properties.open.type,parentSchema:schema31.properties.settings.properties.sensitive_words.properties.open,data:data87});
errors++;
}
}
if(data85.words !== undefined){
let data88 = data85.words;
if(Array.isArray(data88)){
const len16 = data88.length;
for(let i16=0; i16<len16; i16++){
let data89 = data88[i16];
if(typeof data89 === "string"){
if(func2(data89) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/sensitive_words/words/" + i16,schemaPath:"#/properties/settings/properties/sensitive_words/properties/words/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.settings.properties.sensitive_words.properties.words.items,data:data89});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/sensitive_words/words/" + i16,schemaPath:"#/properties/settings/properties/sensitive_words/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.sensitive_words.properties.words.items.type,parentSchema:schema31.properties.settings.properties.sensitive_words.properties.words.items,data:data89});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/sensitive_words/words",schemaPath:"#/properties/settings/properties/sensitive_words/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.settings.properties.sensitive_words.properties.words.type,parentSchema:schema31.properties.settings.properties.sensitive_words.properties.words,data:data88});
errors++;
}
}
}
}
if(data78.robot !== undefined){
let data90 = data78.robot;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key12 in data90){
if(!((((((((key12 === "name") || (key12 === "avatar")) || (key12 === "welcome")) || (key12 === "unknown")) || (key12 === "sensitive")) || (key12 === "roles")) || (key12 === "leading_word")) || (key12 === "hello_word"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot",schemaPath:"#/properties/settings/properties/robot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.robot,data:data90});
errors++;
}
}
if(data90.name !== undefined){
let data91 = data90.name;
if(typeof data91 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot/name",schemaPath:"#/properties/settings/properties/robot/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.robot.properties.name.type,parentSchema:schema31.properties.settings.properties.robot.properties.name,data:data91});
errors++;
}
}
if(data90.avatar !== undefined){
let data92 = data90.avatar;
if(typeof data92 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot/avatar",schemaPath:"#/properties/settings/properties/robot/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.robot.properties.avatar.type,parentSchema:schema31.properties.settings.properties.robot.properties.avatar,data:data92});
errors++;
}
}
if(data90.welcome !== undefined){
let data93 = data90.welcome;
if(typeof data93 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot/welcome",schemaPath:"#/properties/settings/properties/robot/properties/welcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.robot.properties.welcome.type,parentSchema:schema31.properties.settings.properties.robot.properties.welcome,data:data93});
errors++;
}
}
if(data90.unknown !== undefined){
let data94 = data90.unknown;
if(typeof data94 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot/unknown",schemaPath:"#/properties/settings/properties/robot/properties/unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.robot.properties.unknown.type,parentSchema:schema31.properties.settings.properties.robot.properties.unknown,data:data94});
errors++;
}
}
if(data90.sensitive !== undefined){
let data95 = data90.sensitive;
if(typeof data95 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot/sensitive",schemaPath:"#/properties/settings/properties/robot/properties/sensitive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.robot.properties.sensitive.type,parentSchema:schema31.properties.settings.properties.robot.properties.sensitive,data:data95});
errors++;
}
}
if(data90.roles !== undefined){
let data96 = data90.roles;
if(Array.isArray(data96)){
const len17 = data96.length;
for(let i17=0; i17<len17; i17++){
let data97 = data96[i17];
if(typeof data97 === "string"){
if(func2(data97) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot/roles/" + i17,schemaPath:"#/properties/settings/properties/robot/properties/roles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.settings.properties.robot.properties.roles.items,data:data97});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot/roles/" + i17,schemaPath:"#/properties/settings/properties/robot/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.robot.properties.roles.items.type,parentSchema:schema31.properties.settings.properties.robot.properties.roles.items,data:data97});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot/roles",schemaPath:"#/properties/settings/properties/robot/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.settings.properties.robot.properties.roles.type,parentSchema:schema31.properties.settings.properties.robot.properties.roles,data:data96});
errors++;
}
}
if(data90.leading_word !== undefined){
let data98 = data90.leading_word;
if(typeof data98 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot/leading_word",schemaPath:"#/properties/settings/properties/robot/properties/leading_word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.robot.properties.leading_word.type,parentSchema:schema31.properties.settings.properties.robot.properties.leading_word,data:data98});
errors++;
}
}
if(data90.hello_word !== undefined){
let data99 = data90.hello_word;
if(typeof data99 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot/hello_word",schemaPath:"#/properties/settings/properties/robot/properties/hello_word/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.robot.properties.hello_word.type,parentSchema:schema31.properties.settings.properties.robot.properties.hello_word,data:data99});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/robot",schemaPath:"#/properties/settings/properties/robot/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.robot.type,parentSchema:schema31.properties.settings.properties.robot,data:data90});
errors++;
}
}
if(data78.survey !== undefined){
let data100 = data78.survey;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key13 in data100){
if(!(func1.call(schema31.properties.settings.properties.survey.properties, key13))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey",schemaPath:"#/properties/settings/properties/survey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.survey,data:data100});
errors++;
}
}
if(data100.enabled !== undefined){
let data101 = data100.enabled;
if(typeof data101 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/enabled",schemaPath:"#/properties/settings/properties/survey/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.settings.properties.survey.properties.enabled.type,parentSchema:schema31.properties.settings.properties.survey.properties.enabled,data:data101});
errors++;
}
}
if(data100.name !== undefined){
let data102 = data100.name;
if(typeof data102 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/name",schemaPath:"#/properties/settings/properties/survey/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.name.type,parentSchema:schema31.properties.settings.properties.survey.properties.name,data:data102});
errors++;
}
}
if(data100.title !== undefined){
let data103 = data100.title;
if(typeof data103 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/title",schemaPath:"#/properties/settings/properties/survey/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.title.type,parentSchema:schema31.properties.settings.properties.survey.properties.title,data:data103});
errors++;
}
}
if(data100.desc !== undefined){
let data104 = data100.desc;
if(typeof data104 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/desc",schemaPath:"#/properties/settings/properties/survey/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.desc.type,parentSchema:schema31.properties.settings.properties.survey.properties.desc,data:data104});
errors++;
}
}
if(data100.remark_enabled !== undefined){
let data105 = data100.remark_enabled;
if(typeof data105 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/remark_enabled",schemaPath:"#/properties/settings/properties/survey/properties/remark_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.settings.properties.survey.properties.remark_enabled.type,parentSchema:schema31.properties.settings.properties.survey.properties.remark_enabled,data:data105});
errors++;
}
}
if(data100.remark !== undefined){
let data106 = data100.remark;
if(typeof data106 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/remark",schemaPath:"#/properties/settings/properties/survey/properties/remark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.remark.type,parentSchema:schema31.properties.settings.properties.survey.properties.remark,data:data106});
errors++;
}
}
if(data100.show_type !== undefined){
let data107 = data100.show_type;
if(!(((data107 === "text") || (data107 === "expression")) || (data107 === "star"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/show_type",schemaPath:"#/properties/settings/properties/survey/properties/show_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.settings.properties.survey.properties.show_type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.settings.properties.survey.properties.show_type.enum,parentSchema:schema31.properties.settings.properties.survey.properties.show_type,data:data107});
errors++;
}
}
if(data100.text !== undefined){
let data108 = data100.text;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text",schemaPath:"#/properties/settings/properties/survey/properties/text/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'",schema:schema31.properties.settings.properties.survey.properties.text.required,parentSchema:schema31.properties.settings.properties.survey.properties.text,data:data108});
errors++;
}
if(data108.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text",schemaPath:"#/properties/settings/properties/survey/properties/text/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.settings.properties.survey.properties.text.required,parentSchema:schema31.properties.settings.properties.survey.properties.text,data:data108});
errors++;
}
for(const key14 in data108){
if(!((key14 === "default_option_id") || (key14 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text",schemaPath:"#/properties/settings/properties/survey/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.survey.properties.text,data:data108});
errors++;
}
}
if(data108.default_option_id !== undefined){
let data109 = data108.default_option_id;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/default_option_id",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.settings.properties.survey.properties.text.properties.default_option_id.type,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.default_option_id,data:data109});
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 9007199254740991 || isNaN(data109)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/default_option_id",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/default_option_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.default_option_id,data:data109});
errors++;
}
if(data109 < 1 || isNaN(data109)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/default_option_id",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/default_option_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.default_option_id,data:data109});
errors++;
}
}
}
if(data108.options !== undefined){
let data110 = data108.options;
if(Array.isArray(data110)){
if(data110.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options,data:data110});
errors++;
}
const len18 = data110.length;
for(let i18=0; i18<len18; i18++){
let data111 = data110[i18];
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18,schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items,data:data111});
errors++;
}
if(data111.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18,schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items,data:data111});
errors++;
}
if(data111.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18,schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items,data:data111});
errors++;
}
if(data111.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18,schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'",schema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items,data:data111});
errors++;
}
for(const key15 in data111){
if(!(((((key15 === "id") || (key15 === "text")) || (key15 === "desc")) || (key15 === "tags")) || (key15 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18,schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items,data:data111});
errors++;
}
}
if(data111.id !== undefined){
let data112 = data111.id;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18+"/id",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.id.type,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.id,data:data112});
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 9007199254740991 || isNaN(data112)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18+"/id",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.id,data:data112});
errors++;
}
if(data112 < 1 || isNaN(data112)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18+"/id",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.id,data:data112});
errors++;
}
}
}
if(data111.text !== undefined){
let data113 = data111.text;
if(typeof data113 === "string"){
if(func2(data113) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18+"/text",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.text,data:data113});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18+"/text",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.text.type,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.text,data:data113});
errors++;
}
}
if(data111.desc !== undefined){
let data114 = data111.desc;
if(typeof data114 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18+"/desc",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.desc.type,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.desc,data:data114});
errors++;
}
}
if(data111.tags !== undefined){
let data115 = data111.tags;
if(typeof data115 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18+"/tags",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.tags.type,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.tags,data:data115});
errors++;
}
}
if(data111.remark_option !== undefined){
let data116 = data111.remark_option;
if(!(((data116 === "hide") || (data116 === "required")) || (data116 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18+"/remark_option",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.remark_option.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.remark_option.enum,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.properties.remark_option,data:data116});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options/" + i18,schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.survey.properties.text.properties.options.items.type,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options.items,data:data111});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text/options",schemaPath:"#/properties/settings/properties/survey/properties/text/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.settings.properties.survey.properties.text.properties.options.type,parentSchema:schema31.properties.settings.properties.survey.properties.text.properties.options,data:data110});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/text",schemaPath:"#/properties/settings/properties/survey/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.survey.properties.text.type,parentSchema:schema31.properties.settings.properties.survey.properties.text,data:data108});
errors++;
}
}
if(data100.expression !== undefined){
let data117 = data100.expression;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression",schemaPath:"#/properties/settings/properties/survey/properties/expression/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'",schema:schema31.properties.settings.properties.survey.properties.expression.required,parentSchema:schema31.properties.settings.properties.survey.properties.expression,data:data117});
errors++;
}
if(data117.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression",schemaPath:"#/properties/settings/properties/survey/properties/expression/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.settings.properties.survey.properties.expression.required,parentSchema:schema31.properties.settings.properties.survey.properties.expression,data:data117});
errors++;
}
for(const key16 in data117){
if(!((key16 === "default_option_id") || (key16 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression",schemaPath:"#/properties/settings/properties/survey/properties/expression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.survey.properties.expression,data:data117});
errors++;
}
}
if(data117.default_option_id !== undefined){
let data118 = data117.default_option_id;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/default_option_id",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.settings.properties.survey.properties.expression.properties.default_option_id.type,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.default_option_id,data:data118});
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 9007199254740991 || isNaN(data118)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/default_option_id",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/default_option_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.default_option_id,data:data118});
errors++;
}
if(data118 < 1 || isNaN(data118)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/default_option_id",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/default_option_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.default_option_id,data:data118});
errors++;
}
}
}
if(data117.options !== undefined){
let data119 = data117.options;
if(Array.isArray(data119)){
if(data119.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options,data:data119});
errors++;
}
const len19 = data119.length;
for(let i19=0; i19<len19; i19++){
let data120 = data119[i19];
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19,schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items,data:data120});
errors++;
}
if(data120.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19,schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items,data:data120});
errors++;
}
if(data120.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19,schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items,data:data120});
errors++;
}
if(data120.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19,schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'",schema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items,data:data120});
errors++;
}
for(const key17 in data120){
if(!(((((key17 === "id") || (key17 === "text")) || (key17 === "desc")) || (key17 === "tags")) || (key17 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19,schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items,data:data120});
errors++;
}
}
if(data120.id !== undefined){
let data121 = data120.id;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19+"/id",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.id.type,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.id,data:data121});
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 9007199254740991 || isNaN(data121)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19+"/id",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.id,data:data121});
errors++;
}
if(data121 < 1 || isNaN(data121)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19+"/id",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.id,data:data121});
errors++;
}
}
}
if(data120.text !== undefined){
let data122 = data120.text;
if(typeof data122 === "string"){
if(func2(data122) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19+"/text",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.text,data:data122});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19+"/text",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.text.type,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.text,data:data122});
errors++;
}
}
if(data120.desc !== undefined){
let data123 = data120.desc;
if(typeof data123 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19+"/desc",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.desc.type,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.desc,data:data123});
errors++;
}
}
if(data120.tags !== undefined){
let data124 = data120.tags;
if(typeof data124 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19+"/tags",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.tags.type,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.tags,data:data124});
errors++;
}
}
if(data120.remark_option !== undefined){
let data125 = data120.remark_option;
if(!(((data125 === "hide") || (data125 === "required")) || (data125 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19+"/remark_option",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.remark_option.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.remark_option.enum,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.properties.remark_option,data:data125});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options/" + i19,schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items.type,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options.items,data:data120});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression/options",schemaPath:"#/properties/settings/properties/survey/properties/expression/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.settings.properties.survey.properties.expression.properties.options.type,parentSchema:schema31.properties.settings.properties.survey.properties.expression.properties.options,data:data119});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/expression",schemaPath:"#/properties/settings/properties/survey/properties/expression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.survey.properties.expression.type,parentSchema:schema31.properties.settings.properties.survey.properties.expression,data:data117});
errors++;
}
}
if(data100.star !== undefined){
let data126 = data100.star;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star",schemaPath:"#/properties/settings/properties/survey/properties/star/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'",schema:schema31.properties.settings.properties.survey.properties.star.required,parentSchema:schema31.properties.settings.properties.survey.properties.star,data:data126});
errors++;
}
if(data126.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star",schemaPath:"#/properties/settings/properties/survey/properties/star/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.settings.properties.survey.properties.star.required,parentSchema:schema31.properties.settings.properties.survey.properties.star,data:data126});
errors++;
}
for(const key18 in data126){
if(!((key18 === "default_option_id") || (key18 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star",schemaPath:"#/properties/settings/properties/survey/properties/star/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.survey.properties.star,data:data126});
errors++;
}
}
if(data126.default_option_id !== undefined){
let data127 = data126.default_option_id;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/default_option_id",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.settings.properties.survey.properties.star.properties.default_option_id.type,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.default_option_id,data:data127});
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 9007199254740991 || isNaN(data127)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/default_option_id",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/default_option_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.default_option_id,data:data127});
errors++;
}
if(data127 < 1 || isNaN(data127)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/default_option_id",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/default_option_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.default_option_id,data:data127});
errors++;
}
}
}
if(data126.options !== undefined){
let data128 = data126.options;
if(Array.isArray(data128)){
if(data128.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options,data:data128});
errors++;
}
const len20 = data128.length;
for(let i20=0; i20<len20; i20++){
let data129 = data128[i20];
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20,schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items,data:data129});
errors++;
}
if(data129.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20,schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items,data:data129});
errors++;
}
if(data129.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20,schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items,data:data129});
errors++;
}
if(data129.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20,schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'",schema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items,data:data129});
errors++;
}
for(const key19 in data129){
if(!(((((key19 === "id") || (key19 === "text")) || (key19 === "desc")) || (key19 === "tags")) || (key19 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20,schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items,data:data129});
errors++;
}
}
if(data129.id !== undefined){
let data130 = data129.id;
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20+"/id",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.id.type,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.id,data:data130});
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 9007199254740991 || isNaN(data130)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20+"/id",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.id,data:data130});
errors++;
}
if(data130 < 1 || isNaN(data130)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20+"/id",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.id,data:data130});
errors++;
}
}
}
if(data129.text !== undefined){
let data131 = data129.text;
if(typeof data131 === "string"){
if(func2(data131) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20+"/text",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.text,data:data131});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20+"/text",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.text.type,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.text,data:data131});
errors++;
}
}
if(data129.desc !== undefined){
let data132 = data129.desc;
if(typeof data132 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20+"/desc",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.desc.type,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.desc,data:data132});
errors++;
}
}
if(data129.tags !== undefined){
let data133 = data129.tags;
if(typeof data133 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20+"/tags",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.tags.type,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.tags,data:data133});
errors++;
}
}
if(data129.remark_option !== undefined){
let data134 = data129.remark_option;
if(!(((data134 === "hide") || (data134 === "required")) || (data134 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20+"/remark_option",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.remark_option.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.remark_option.enum,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.properties.remark_option,data:data134});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options/" + i20,schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.survey.properties.star.properties.options.items.type,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options.items,data:data129});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star/options",schemaPath:"#/properties/settings/properties/survey/properties/star/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.settings.properties.survey.properties.star.properties.options.type,parentSchema:schema31.properties.settings.properties.survey.properties.star.properties.options,data:data128});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/star",schemaPath:"#/properties/settings/properties/survey/properties/star/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.survey.properties.star.type,parentSchema:schema31.properties.settings.properties.survey.properties.star,data:data126});
errors++;
}
}
if(data100.options !== undefined){
let data135 = data100.options;
if(Array.isArray(data135)){
const len21 = data135.length;
for(let i21=0; i21<len21; i21++){
let data136 = data135[i21];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/options/" + i21,schemaPath:"#/properties/settings/properties/survey/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.settings.properties.survey.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.options.items,data:data136});
errors++;
}
if(data136.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/options/" + i21,schemaPath:"#/properties/settings/properties/survey/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.settings.properties.survey.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.options.items,data:data136});
errors++;
}
if(data136.enabled === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/options/" + i21,schemaPath:"#/properties/settings/properties/survey/properties/options/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema31.properties.settings.properties.survey.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.options.items,data:data136});
errors++;
}
for(const key20 in data136){
if(!(((key20 === "id") || (key20 === "text")) || (key20 === "enabled"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/options/" + i21,schemaPath:"#/properties/settings/properties/survey/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.survey.properties.options.items,data:data136});
errors++;
}
}
if(data136.id !== undefined){
let data137 = data136.id;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/options/" + i21+"/id",schemaPath:"#/properties/settings/properties/survey/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.settings.properties.survey.properties.options.items.properties.id.type,parentSchema:schema31.properties.settings.properties.survey.properties.options.items.properties.id,data:data137});
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 > 9007199254740991 || isNaN(data137)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/options/" + i21+"/id",schemaPath:"#/properties/settings/properties/survey/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.settings.properties.survey.properties.options.items.properties.id,data:data137});
errors++;
}
if(data137 < 1 || isNaN(data137)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/options/" + i21+"/id",schemaPath:"#/properties/settings/properties/survey/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.options.items.properties.id,data:data137});
errors++;
}
}
}
if(data136.text !== undefined){
let data138 = data136.text;
if(typeof data138 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/options/" + i21+"/text",schemaPath:"#/properties/settings/properties/survey/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.options.items.properties.text.type,parentSchema:schema31.properties.settings.properties.survey.properties.options.items.properties.text,data:data138});
errors++;
}
}
if(data136.enabled !== undefined){
let data139 = data136.enabled;
if(typeof data139 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/options/" + i21+"/enabled",schemaPath:"#/properties/settings/properties/survey/properties/options/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.settings.properties.survey.properties.options.items.properties.enabled.type,parentSchema:schema31.properties.settings.properties.survey.properties.options.items.properties.enabled,data:data139});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/options/" + i21,schemaPath:"#/properties/settings/properties/survey/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.survey.properties.options.items.type,parentSchema:schema31.properties.settings.properties.survey.properties.options.items,data:data136});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/options",schemaPath:"#/properties/settings/properties/survey/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.settings.properties.survey.properties.options.type,parentSchema:schema31.properties.settings.properties.survey.properties.options,data:data135});
errors++;
}
}
if(data100.methods !== undefined){
let data140 = data100.methods;
if(Array.isArray(data140)){
const len22 = data140.length;
for(let i22=0; i22<len22; i22++){
let data141 = data140[i22];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22,schemaPath:"#/properties/settings/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.settings.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items,data:data141});
errors++;
}
if(data141.flag === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22,schemaPath:"#/properties/settings/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "flag"},message:"must have required property '"+"flag"+"'",schema:schema31.properties.settings.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items,data:data141});
errors++;
}
if(data141.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22,schemaPath:"#/properties/settings/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.settings.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items,data:data141});
errors++;
}
if(data141.enabled === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22,schemaPath:"#/properties/settings/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema31.properties.settings.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items,data:data141});
errors++;
}
for(const key21 in data141){
if(!((((key21 === "id") || (key21 === "flag")) || (key21 === "text")) || (key21 === "enabled"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22,schemaPath:"#/properties/settings/properties/survey/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items,data:data141});
errors++;
}
}
if(data141.id !== undefined){
let data142 = data141.id;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22+"/id",schemaPath:"#/properties/settings/properties/survey/properties/methods/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.settings.properties.survey.properties.methods.items.properties.id.type,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items.properties.id,data:data142});
errors++;
}
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 9007199254740991 || isNaN(data142)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22+"/id",schemaPath:"#/properties/settings/properties/survey/properties/methods/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items.properties.id,data:data142});
errors++;
}
if(data142 < 1 || isNaN(data142)){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22+"/id",schemaPath:"#/properties/settings/properties/survey/properties/methods/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items.properties.id,data:data142});
errors++;
}
}
}
if(data141.flag !== undefined){
let data143 = data141.flag;
if(!(((data143 === "after_session") || (data143 === "agent_invite")) || (data143 === "customer_invite"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22+"/flag",schemaPath:"#/properties/settings/properties/survey/properties/methods/items/properties/flag/enum",keyword:"enum",params:{allowedValues: schema31.properties.settings.properties.survey.properties.methods.items.properties.flag.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.settings.properties.survey.properties.methods.items.properties.flag.enum,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items.properties.flag,data:data143});
errors++;
}
}
if(data141.text !== undefined){
let data144 = data141.text;
if(typeof data144 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22+"/text",schemaPath:"#/properties/settings/properties/survey/properties/methods/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.methods.items.properties.text.type,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items.properties.text,data:data144});
errors++;
}
}
if(data141.enabled !== undefined){
let data145 = data141.enabled;
if(typeof data145 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22+"/enabled",schemaPath:"#/properties/settings/properties/survey/properties/methods/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.settings.properties.survey.properties.methods.items.properties.enabled.type,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items.properties.enabled,data:data145});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods/" + i22,schemaPath:"#/properties/settings/properties/survey/properties/methods/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.survey.properties.methods.items.type,parentSchema:schema31.properties.settings.properties.survey.properties.methods.items,data:data141});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/methods",schemaPath:"#/properties/settings/properties/survey/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.settings.properties.survey.properties.methods.type,parentSchema:schema31.properties.settings.properties.survey.properties.methods,data:data140});
errors++;
}
}
if(data100.resolved_enabled !== undefined){
let data146 = data100.resolved_enabled;
if(typeof data146 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_enabled",schemaPath:"#/properties/settings/properties/survey/properties/resolved_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.settings.properties.survey.properties.resolved_enabled.type,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_enabled,data:data146});
errors++;
}
}
if(data100.resolved_options !== undefined){
let data147 = data100.resolved_options;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.title === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options",schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.properties.settings.properties.survey.properties.resolved_options.required,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options,data:data147});
errors++;
}
if(data147.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options",schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.settings.properties.survey.properties.resolved_options.required,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options,data:data147});
errors++;
}
if(data147.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options",schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema31.properties.settings.properties.survey.properties.resolved_options.required,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options,data:data147});
errors++;
}
for(const key22 in data147){
if(!(((key22 === "title") || (key22 === "options")) || (key22 === "value"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options",schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options,data:data147});
errors++;
}
}
if(data147.title !== undefined){
let data148 = data147.title;
if(typeof data148 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options/title",schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.title.type,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.title,data:data148});
errors++;
}
}
if(data147.options !== undefined){
let data149 = data147.options;
if(Array.isArray(data149)){
const len23 = data149.length;
for(let i23=0; i23<len23; i23++){
let data150 = data149[i23];
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.option_select === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options/options/" + i23,schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/properties/options/items/required",keyword:"required",params:{missingProperty: "option_select"},message:"must have required property '"+"option_select"+"'",schema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.items,data:data150});
errors++;
}
if(data150.option_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options/options/" + i23,schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/properties/options/items/required",keyword:"required",params:{missingProperty: "option_name"},message:"must have required property '"+"option_name"+"'",schema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.items.required,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.items,data:data150});
errors++;
}
for(const key23 in data150){
if(!((key23 === "option_select") || (key23 === "option_name"))){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options/options/" + i23,schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.items,data:data150});
errors++;
}
}
if(data150.option_select !== undefined){
let data151 = data150.option_select;
if(typeof data151 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options/options/" + i23+"/option_select",schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/properties/options/items/properties/option_select/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.items.properties.option_select.type,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.items.properties.option_select,data:data151});
errors++;
}
}
if(data150.option_name !== undefined){
let data152 = data150.option_name;
if(typeof data152 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options/options/" + i23+"/option_name",schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/properties/options/items/properties/option_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.items.properties.option_name.type,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.items.properties.option_name,data:data152});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options/options/" + i23,schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.items.type,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.items,data:data150});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options/options",schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options.type,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.options,data:data149});
errors++;
}
}
if(data147.value !== undefined){
let data153 = data147.value;
if(typeof data153 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options/value",schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.value.type,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options.properties.value,data:data153});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey/resolved_options",schemaPath:"#/properties/settings/properties/survey/properties/resolved_options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.survey.properties.resolved_options.type,parentSchema:schema31.properties.settings.properties.survey.properties.resolved_options,data:data147});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings/survey",schemaPath:"#/properties/settings/properties/survey/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.properties.survey.type,parentSchema:schema31.properties.settings.properties.survey,data:data100});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.settings.type,parentSchema:schema31.properties.settings,data:data78});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
}
return exports
})
