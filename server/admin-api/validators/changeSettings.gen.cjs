// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","additionalProperties":false,"properties":{"welcome":{"type":"string","description":"The message of the agent when a session starts; empty: no message"},"message_preview":{"type":"boolean","description":"Whether previewMessage is activated"},"assigning":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"Time from the choice of an agent to the start of the session"},"idle_close":{"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"A session without messages for this time is closed; null: never","type":["string","integer","null"]},"plan":{"enum":["professional","free"],"description":"The plan; free has no open API and refuses every call with 2058"},"struct_messages_page":{"description":"URL of the page with structured messages that agents see","type":["string","null"]},"sensitive_words":{"type":["object","array"],"additionalProperties":false,"properties":{"open":{"type":"boolean","description":"Whether the robots look for the words"},"words":{"type":"array","items":{"type":"string","minLength":1}}},"items":{"type":"string","minLength":1},"description":"Words that robots do not answer; a list without open switches them on"},"robot":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","description":"Name of the 云问 robot"},"avatar":{"type":"string","description":"URL of its picture"},"welcome":{"type":"string","description":"The greeting, as HTML"},"unknown":{"type":"string","description":"The text if it knows no answer, as HTML"},"sensitive":{"type":"string","description":"The answer to a sensitive word"},"roles":{"type":"array","items":{"type":"string","minLength":1,"description":"A role"},"description":"The roles of customers set up at the 云问 robot, for robot_role_id"}}},"survey":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","description":"Whether the survey is on"},"name":{"type":"string","description":"The name of the survey"},"title":{"type":"string","description":"The question put to the customer"},"desc":{"type":"string","description":"The thanks, and how to answer"},"remark_enabled":{"type":"boolean","description":"Whether the customer can give a remark"},"remark":{"type":"string","description":"The prompt for the remark"},"show_type":{"enum":["text","expression","star"],"description":"Which of the three lists customers see"},"text":{"type":"object","additionalProperties":false,"required":["default_option_id","options"],"properties":{"default_option_id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","tags","remark_option"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","minLength":1,"description":"The text that the customer reads"},"desc":{"type":"string","description":"The name of the level, which Udesk does not let a company change"},"tags":{"type":"string","description":"Tags of this level, separated by commas"},"remark_option":{"enum":["hide","required","optional"],"description":"Whether a remark is hidden, required or optional"}}},"minItems":1}}},"expression":{"type":"object","additionalProperties":false,"required":["default_option_id","options"],"properties":{"default_option_id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","tags","remark_option"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","minLength":1,"description":"The text that the customer reads"},"desc":{"type":"string","description":"The name of the level, which Udesk does not let a company change"},"tags":{"type":"string","description":"Tags of this level, separated by commas"},"remark_option":{"enum":["hide","required","optional"],"description":"Whether a remark is hidden, required or optional"}}},"minItems":1}}},"star":{"type":"object","additionalProperties":false,"required":["default_option_id","options"],"properties":{"default_option_id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","tags","remark_option"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","minLength":1,"description":"The text that the customer reads"},"desc":{"type":"string","description":"The name of the level, which Udesk does not let a company change"},"tags":{"type":"string","description":"Tags of this level, separated by commas"},"remark_option":{"enum":["hide","required","optional"],"description":"Whether a remark is hidden, required or optional"}}},"minItems":1}}},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","text","enabled"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"text":{"type":"string","description":"The text, as in the shown list"},"enabled":{"type":"boolean"}}}},"methods":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["id","flag","text","enabled"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991,"description":"The number Udesk knows it by"},"flag":{"enum":["after_session","agent_invite","customer_invite"],"description":"When the survey is shown"},"text":{"type":"string","description":"The occasion as text"},"enabled":{"type":"boolean"}}}},"resolved_enabled":{"type":"boolean","description":"Whether the customer is asked if the problem is solved"},"resolved_options":{"type":"object","additionalProperties":false,"required":["title","options","value"],"properties":{"title":{"type":"string","description":"The question"},"options":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["option_select","option_name"],"properties":{"option_select":{"type":"boolean"},"option_name":{"type":"string"}}}},"value":{"type":"string","description":"The default, a digit as text"}}}}}},"title":"SettingsPatch"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$", "u");

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
if(data.welcome !== undefined){
let data0 = data.welcome;
if(typeof data0 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/welcome",schemaPath:"#/properties/welcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.welcome.type,parentSchema:schema31.properties.welcome,data:data0});
errors++;
}
}
if(data.message_preview !== undefined){
let data1 = data.message_preview;
if(typeof data1 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/message_preview",schemaPath:"#/properties/message_preview/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.message_preview.type,parentSchema:schema31.properties.message_preview,data:data1});
errors++;
}
}
if(data.assigning !== undefined){
let data2 = data.assigning;
if((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))){
vErrors = added(vErrors, {instancePath:instancePath+"/assigning",schemaPath:"#/properties/assigning/type",keyword:"type",params:{type: schema31.properties.assigning.type},message:"must be string,integer",schema:schema31.properties.assigning.type,parentSchema:schema31.properties.assigning,data:data2});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/assigning",schemaPath:"#/properties/assigning/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.assigning,data:data2});
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
vErrors = added(vErrors, {instancePath:instancePath+"/assigning",schemaPath:"#/properties/assigning/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.properties.assigning,data:data2});
errors++;
}
}
}
if(data.idle_close !== undefined){
let data3 = data.idle_close;
if(((typeof data3 !== "string") && (!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3))))) && (data3 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/idle_close",schemaPath:"#/properties/idle_close/type",keyword:"type",params:{type: schema31.properties.idle_close.type},message:"must be string,integer,null",schema:schema31.properties.idle_close.type,parentSchema:schema31.properties.idle_close,data:data3});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/idle_close",schemaPath:"#/properties/idle_close/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.idle_close,data:data3});
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/idle_close",schemaPath:"#/properties/idle_close/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.properties.idle_close,data:data3});
errors++;
}
}
}
if(data.plan !== undefined){
let data4 = data.plan;
if(!((data4 === "professional") || (data4 === "free"))){
vErrors = added(vErrors, {instancePath:instancePath+"/plan",schemaPath:"#/properties/plan/enum",keyword:"enum",params:{allowedValues: schema31.properties.plan.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.plan.enum,parentSchema:schema31.properties.plan,data:data4});
errors++;
}
}
if(data.struct_messages_page !== undefined){
let data5 = data.struct_messages_page;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/struct_messages_page",schemaPath:"#/properties/struct_messages_page/type",keyword:"type",params:{type: schema31.properties.struct_messages_page.type},message:"must be string,null",schema:schema31.properties.struct_messages_page.type,parentSchema:schema31.properties.struct_messages_page,data:data5});
errors++;
}
}
if(data.sensitive_words !== undefined){
let data6 = data.sensitive_words;
if(!data6 || typeof data6 != "object"){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive_words",schemaPath:"#/properties/sensitive_words/type",keyword:"type",params:{type: schema31.properties.sensitive_words.type},message:"must be object,array",schema:schema31.properties.sensitive_words.type,parentSchema:schema31.properties.sensitive_words,data:data6});
errors++;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive_words/" + i0,schemaPath:"#/properties/sensitive_words/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.sensitive_words.items,data:data7});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive_words/" + i0,schemaPath:"#/properties/sensitive_words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.sensitive_words.items.type,parentSchema:schema31.properties.sensitive_words.items,data:data7});
errors++;
}
}
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!((key1 === "open") || (key1 === "words"))){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive_words",schemaPath:"#/properties/sensitive_words/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.sensitive_words,data:data6});
errors++;
}
}
if(data6.open !== undefined){
let data8 = data6.open;
if(typeof data8 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive_words/open",schemaPath:"#/properties/sensitive_words/properties/open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.sensitive_words.properties.open.type,parentSchema:schema31.properties.sensitive_words.properties.open,data:data8});
errors++;
}
}
if(data6.words !== undefined){
let data9 = data6.words;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func2(data10) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive_words/words/" + i1,schemaPath:"#/properties/sensitive_words/properties/words/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.sensitive_words.properties.words.items,data:data10});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive_words/words/" + i1,schemaPath:"#/properties/sensitive_words/properties/words/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.sensitive_words.properties.words.items.type,parentSchema:schema31.properties.sensitive_words.properties.words.items,data:data10});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/sensitive_words/words",schemaPath:"#/properties/sensitive_words/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.sensitive_words.properties.words.type,parentSchema:schema31.properties.sensitive_words.properties.words,data:data9});
errors++;
}
}
}
}
if(data.robot !== undefined){
let data11 = data.robot;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((((((key2 === "name") || (key2 === "avatar")) || (key2 === "welcome")) || (key2 === "unknown")) || (key2 === "sensitive")) || (key2 === "roles"))){
vErrors = added(vErrors, {instancePath:instancePath+"/robot",schemaPath:"#/properties/robot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.robot,data:data11});
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robot/name",schemaPath:"#/properties/robot/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.robot.properties.name.type,parentSchema:schema31.properties.robot.properties.name,data:data12});
errors++;
}
}
if(data11.avatar !== undefined){
let data13 = data11.avatar;
if(typeof data13 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robot/avatar",schemaPath:"#/properties/robot/properties/avatar/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.robot.properties.avatar.type,parentSchema:schema31.properties.robot.properties.avatar,data:data13});
errors++;
}
}
if(data11.welcome !== undefined){
let data14 = data11.welcome;
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robot/welcome",schemaPath:"#/properties/robot/properties/welcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.robot.properties.welcome.type,parentSchema:schema31.properties.robot.properties.welcome,data:data14});
errors++;
}
}
if(data11.unknown !== undefined){
let data15 = data11.unknown;
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robot/unknown",schemaPath:"#/properties/robot/properties/unknown/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.robot.properties.unknown.type,parentSchema:schema31.properties.robot.properties.unknown,data:data15});
errors++;
}
}
if(data11.sensitive !== undefined){
let data16 = data11.sensitive;
if(typeof data16 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/robot/sensitive",schemaPath:"#/properties/robot/properties/sensitive/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.robot.properties.sensitive.type,parentSchema:schema31.properties.robot.properties.sensitive,data:data16});
errors++;
}
}
if(data11.roles !== undefined){
let data17 = data11.roles;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 === "string"){
if(func2(data18) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/robot/roles/" + i2,schemaPath:"#/properties/robot/properties/roles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.robot.properties.roles.items,data:data18});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/robot/roles/" + i2,schemaPath:"#/properties/robot/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.robot.properties.roles.items.type,parentSchema:schema31.properties.robot.properties.roles.items,data:data18});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/robot/roles",schemaPath:"#/properties/robot/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.robot.properties.roles.type,parentSchema:schema31.properties.robot.properties.roles,data:data17});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/robot",schemaPath:"#/properties/robot/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.robot.type,parentSchema:schema31.properties.robot,data:data11});
errors++;
}
}
if(data.survey !== undefined){
let data19 = data.survey;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key3 in data19){
if(!(func1.call(schema31.properties.survey.properties, key3))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey",schemaPath:"#/properties/survey/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.survey,data:data19});
errors++;
}
}
if(data19.enabled !== undefined){
let data20 = data19.enabled;
if(typeof data20 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/enabled",schemaPath:"#/properties/survey/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.survey.properties.enabled.type,parentSchema:schema31.properties.survey.properties.enabled,data:data20});
errors++;
}
}
if(data19.name !== undefined){
let data21 = data19.name;
if(typeof data21 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/name",schemaPath:"#/properties/survey/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.name.type,parentSchema:schema31.properties.survey.properties.name,data:data21});
errors++;
}
}
if(data19.title !== undefined){
let data22 = data19.title;
if(typeof data22 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/title",schemaPath:"#/properties/survey/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.title.type,parentSchema:schema31.properties.survey.properties.title,data:data22});
errors++;
}
}
if(data19.desc !== undefined){
let data23 = data19.desc;
if(typeof data23 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/desc",schemaPath:"#/properties/survey/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.desc.type,parentSchema:schema31.properties.survey.properties.desc,data:data23});
errors++;
}
}
if(data19.remark_enabled !== undefined){
let data24 = data19.remark_enabled;
if(typeof data24 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/remark_enabled",schemaPath:"#/properties/survey/properties/remark_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.survey.properties.remark_enabled.type,parentSchema:schema31.properties.survey.properties.remark_enabled,data:data24});
errors++;
}
}
if(data19.remark !== undefined){
let data25 = data19.remark;
if(typeof data25 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/remark",schemaPath:"#/properties/survey/properties/remark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.remark.type,parentSchema:schema31.properties.survey.properties.remark,data:data25});
errors++;
}
}
if(data19.show_type !== undefined){
let data26 = data19.show_type;
if(!(((data26 === "text") || (data26 === "expression")) || (data26 === "star"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/show_type",schemaPath:"#/properties/survey/properties/show_type/enum",keyword:"enum",params:{allowedValues: schema31.properties.survey.properties.show_type.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.survey.properties.show_type.enum,parentSchema:schema31.properties.survey.properties.show_type,data:data26});
errors++;
}
}
if(data19.text !== undefined){
let data27 = data19.text;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text",schemaPath:"#/properties/survey/properties/text/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'",schema:schema31.properties.survey.properties.text.required,parentSchema:schema31.properties.survey.properties.text,data:data27});
errors++;
}
if(data27.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text",schemaPath:"#/properties/survey/properties/text/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.survey.properties.text.required,parentSchema:schema31.properties.survey.properties.text,data:data27});
errors++;
}
for(const key4 in data27){
if(!((key4 === "default_option_id") || (key4 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text",schemaPath:"#/properties/survey/properties/text/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.survey.properties.text,data:data27});
errors++;
}
}
if(data27.default_option_id !== undefined){
let data28 = data27.default_option_id;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/default_option_id",schemaPath:"#/properties/survey/properties/text/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.survey.properties.text.properties.default_option_id.type,parentSchema:schema31.properties.survey.properties.text.properties.default_option_id,data:data28});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/default_option_id",schemaPath:"#/properties/survey/properties/text/properties/default_option_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.survey.properties.text.properties.default_option_id,data:data28});
errors++;
}
if(data28 < 1 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/default_option_id",schemaPath:"#/properties/survey/properties/text/properties/default_option_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.survey.properties.text.properties.default_option_id,data:data28});
errors++;
}
}
}
if(data27.options !== undefined){
let data29 = data27.options;
if(Array.isArray(data29)){
if(data29.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options",schemaPath:"#/properties/survey/properties/text/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.survey.properties.text.properties.options,data:data29});
errors++;
}
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
let data30 = data29[i3];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3,schemaPath:"#/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.survey.properties.text.properties.options.items,data:data30});
errors++;
}
if(data30.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3,schemaPath:"#/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.survey.properties.text.properties.options.items,data:data30});
errors++;
}
if(data30.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3,schemaPath:"#/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema31.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.survey.properties.text.properties.options.items,data:data30});
errors++;
}
if(data30.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3,schemaPath:"#/properties/survey/properties/text/properties/options/items/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'",schema:schema31.properties.survey.properties.text.properties.options.items.required,parentSchema:schema31.properties.survey.properties.text.properties.options.items,data:data30});
errors++;
}
for(const key5 in data30){
if(!(((((key5 === "id") || (key5 === "text")) || (key5 === "desc")) || (key5 === "tags")) || (key5 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3,schemaPath:"#/properties/survey/properties/text/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.survey.properties.text.properties.options.items,data:data30});
errors++;
}
}
if(data30.id !== undefined){
let data31 = data30.id;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3+"/id",schemaPath:"#/properties/survey/properties/text/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.survey.properties.text.properties.options.items.properties.id.type,parentSchema:schema31.properties.survey.properties.text.properties.options.items.properties.id,data:data31});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 9007199254740991 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3+"/id",schemaPath:"#/properties/survey/properties/text/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.survey.properties.text.properties.options.items.properties.id,data:data31});
errors++;
}
if(data31 < 1 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3+"/id",schemaPath:"#/properties/survey/properties/text/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.survey.properties.text.properties.options.items.properties.id,data:data31});
errors++;
}
}
}
if(data30.text !== undefined){
let data32 = data30.text;
if(typeof data32 === "string"){
if(func2(data32) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3+"/text",schemaPath:"#/properties/survey/properties/text/properties/options/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.survey.properties.text.properties.options.items.properties.text,data:data32});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3+"/text",schemaPath:"#/properties/survey/properties/text/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.text.properties.options.items.properties.text.type,parentSchema:schema31.properties.survey.properties.text.properties.options.items.properties.text,data:data32});
errors++;
}
}
if(data30.desc !== undefined){
let data33 = data30.desc;
if(typeof data33 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3+"/desc",schemaPath:"#/properties/survey/properties/text/properties/options/items/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.text.properties.options.items.properties.desc.type,parentSchema:schema31.properties.survey.properties.text.properties.options.items.properties.desc,data:data33});
errors++;
}
}
if(data30.tags !== undefined){
let data34 = data30.tags;
if(typeof data34 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3+"/tags",schemaPath:"#/properties/survey/properties/text/properties/options/items/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.text.properties.options.items.properties.tags.type,parentSchema:schema31.properties.survey.properties.text.properties.options.items.properties.tags,data:data34});
errors++;
}
}
if(data30.remark_option !== undefined){
let data35 = data30.remark_option;
if(!(((data35 === "hide") || (data35 === "required")) || (data35 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3+"/remark_option",schemaPath:"#/properties/survey/properties/text/properties/options/items/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema31.properties.survey.properties.text.properties.options.items.properties.remark_option.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.survey.properties.text.properties.options.items.properties.remark_option.enum,parentSchema:schema31.properties.survey.properties.text.properties.options.items.properties.remark_option,data:data35});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options/" + i3,schemaPath:"#/properties/survey/properties/text/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.survey.properties.text.properties.options.items.type,parentSchema:schema31.properties.survey.properties.text.properties.options.items,data:data30});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text/options",schemaPath:"#/properties/survey/properties/text/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.survey.properties.text.properties.options.type,parentSchema:schema31.properties.survey.properties.text.properties.options,data:data29});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/text",schemaPath:"#/properties/survey/properties/text/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.survey.properties.text.type,parentSchema:schema31.properties.survey.properties.text,data:data27});
errors++;
}
}
if(data19.expression !== undefined){
let data36 = data19.expression;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression",schemaPath:"#/properties/survey/properties/expression/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'",schema:schema31.properties.survey.properties.expression.required,parentSchema:schema31.properties.survey.properties.expression,data:data36});
errors++;
}
if(data36.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression",schemaPath:"#/properties/survey/properties/expression/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.survey.properties.expression.required,parentSchema:schema31.properties.survey.properties.expression,data:data36});
errors++;
}
for(const key6 in data36){
if(!((key6 === "default_option_id") || (key6 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression",schemaPath:"#/properties/survey/properties/expression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.survey.properties.expression,data:data36});
errors++;
}
}
if(data36.default_option_id !== undefined){
let data37 = data36.default_option_id;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/default_option_id",schemaPath:"#/properties/survey/properties/expression/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.survey.properties.expression.properties.default_option_id.type,parentSchema:schema31.properties.survey.properties.expression.properties.default_option_id,data:data37});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 9007199254740991 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/default_option_id",schemaPath:"#/properties/survey/properties/expression/properties/default_option_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.survey.properties.expression.properties.default_option_id,data:data37});
errors++;
}
if(data37 < 1 || isNaN(data37)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/default_option_id",schemaPath:"#/properties/survey/properties/expression/properties/default_option_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.survey.properties.expression.properties.default_option_id,data:data37});
errors++;
}
}
}
if(data36.options !== undefined){
let data38 = data36.options;
if(Array.isArray(data38)){
if(data38.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options",schemaPath:"#/properties/survey/properties/expression/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.survey.properties.expression.properties.options,data:data38});
errors++;
}
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4,schemaPath:"#/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.survey.properties.expression.properties.options.items,data:data39});
errors++;
}
if(data39.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4,schemaPath:"#/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.survey.properties.expression.properties.options.items,data:data39});
errors++;
}
if(data39.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4,schemaPath:"#/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema31.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.survey.properties.expression.properties.options.items,data:data39});
errors++;
}
if(data39.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4,schemaPath:"#/properties/survey/properties/expression/properties/options/items/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'",schema:schema31.properties.survey.properties.expression.properties.options.items.required,parentSchema:schema31.properties.survey.properties.expression.properties.options.items,data:data39});
errors++;
}
for(const key7 in data39){
if(!(((((key7 === "id") || (key7 === "text")) || (key7 === "desc")) || (key7 === "tags")) || (key7 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4,schemaPath:"#/properties/survey/properties/expression/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.survey.properties.expression.properties.options.items,data:data39});
errors++;
}
}
if(data39.id !== undefined){
let data40 = data39.id;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4+"/id",schemaPath:"#/properties/survey/properties/expression/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.survey.properties.expression.properties.options.items.properties.id.type,parentSchema:schema31.properties.survey.properties.expression.properties.options.items.properties.id,data:data40});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 9007199254740991 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4+"/id",schemaPath:"#/properties/survey/properties/expression/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.survey.properties.expression.properties.options.items.properties.id,data:data40});
errors++;
}
if(data40 < 1 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4+"/id",schemaPath:"#/properties/survey/properties/expression/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.survey.properties.expression.properties.options.items.properties.id,data:data40});
errors++;
}
}
}
if(data39.text !== undefined){
let data41 = data39.text;
if(typeof data41 === "string"){
if(func2(data41) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4+"/text",schemaPath:"#/properties/survey/properties/expression/properties/options/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.survey.properties.expression.properties.options.items.properties.text,data:data41});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4+"/text",schemaPath:"#/properties/survey/properties/expression/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.expression.properties.options.items.properties.text.type,parentSchema:schema31.properties.survey.properties.expression.properties.options.items.properties.text,data:data41});
errors++;
}
}
if(data39.desc !== undefined){
let data42 = data39.desc;
if(typeof data42 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4+"/desc",schemaPath:"#/properties/survey/properties/expression/properties/options/items/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.expression.properties.options.items.properties.desc.type,parentSchema:schema31.properties.survey.properties.expression.properties.options.items.properties.desc,data:data42});
errors++;
}
}
if(data39.tags !== undefined){
let data43 = data39.tags;
if(typeof data43 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4+"/tags",schemaPath:"#/properties/survey/properties/expression/properties/options/items/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.expression.properties.options.items.properties.tags.type,parentSchema:schema31.properties.survey.properties.expression.properties.options.items.properties.tags,data:data43});
errors++;
}
}
if(data39.remark_option !== undefined){
let data44 = data39.remark_option;
if(!(((data44 === "hide") || (data44 === "required")) || (data44 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4+"/remark_option",schemaPath:"#/properties/survey/properties/expression/properties/options/items/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema31.properties.survey.properties.expression.properties.options.items.properties.remark_option.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.survey.properties.expression.properties.options.items.properties.remark_option.enum,parentSchema:schema31.properties.survey.properties.expression.properties.options.items.properties.remark_option,data:data44});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options/" + i4,schemaPath:"#/properties/survey/properties/expression/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.survey.properties.expression.properties.options.items.type,parentSchema:schema31.properties.survey.properties.expression.properties.options.items,data:data39});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression/options",schemaPath:"#/properties/survey/properties/expression/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.survey.properties.expression.properties.options.type,parentSchema:schema31.properties.survey.properties.expression.properties.options,data:data38});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/expression",schemaPath:"#/properties/survey/properties/expression/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.survey.properties.expression.type,parentSchema:schema31.properties.survey.properties.expression,data:data36});
errors++;
}
}
if(data19.star !== undefined){
let data45 = data19.star;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.default_option_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star",schemaPath:"#/properties/survey/properties/star/required",keyword:"required",params:{missingProperty: "default_option_id"},message:"must have required property '"+"default_option_id"+"'",schema:schema31.properties.survey.properties.star.required,parentSchema:schema31.properties.survey.properties.star,data:data45});
errors++;
}
if(data45.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star",schemaPath:"#/properties/survey/properties/star/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.survey.properties.star.required,parentSchema:schema31.properties.survey.properties.star,data:data45});
errors++;
}
for(const key8 in data45){
if(!((key8 === "default_option_id") || (key8 === "options"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star",schemaPath:"#/properties/survey/properties/star/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.survey.properties.star,data:data45});
errors++;
}
}
if(data45.default_option_id !== undefined){
let data46 = data45.default_option_id;
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/default_option_id",schemaPath:"#/properties/survey/properties/star/properties/default_option_id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.survey.properties.star.properties.default_option_id.type,parentSchema:schema31.properties.survey.properties.star.properties.default_option_id,data:data46});
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 9007199254740991 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/default_option_id",schemaPath:"#/properties/survey/properties/star/properties/default_option_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.survey.properties.star.properties.default_option_id,data:data46});
errors++;
}
if(data46 < 1 || isNaN(data46)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/default_option_id",schemaPath:"#/properties/survey/properties/star/properties/default_option_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.survey.properties.star.properties.default_option_id,data:data46});
errors++;
}
}
}
if(data45.options !== undefined){
let data47 = data45.options;
if(Array.isArray(data47)){
if(data47.length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options",schemaPath:"#/properties/survey/properties/star/properties/options/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema31.properties.survey.properties.star.properties.options,data:data47});
errors++;
}
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
let data48 = data47[i5];
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5,schemaPath:"#/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.survey.properties.star.properties.options.items,data:data48});
errors++;
}
if(data48.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5,schemaPath:"#/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.survey.properties.star.properties.options.items,data:data48});
errors++;
}
if(data48.tags === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5,schemaPath:"#/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "tags"},message:"must have required property '"+"tags"+"'",schema:schema31.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.survey.properties.star.properties.options.items,data:data48});
errors++;
}
if(data48.remark_option === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5,schemaPath:"#/properties/survey/properties/star/properties/options/items/required",keyword:"required",params:{missingProperty: "remark_option"},message:"must have required property '"+"remark_option"+"'",schema:schema31.properties.survey.properties.star.properties.options.items.required,parentSchema:schema31.properties.survey.properties.star.properties.options.items,data:data48});
errors++;
}
for(const key9 in data48){
if(!(((((key9 === "id") || (key9 === "text")) || (key9 === "desc")) || (key9 === "tags")) || (key9 === "remark_option"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5,schemaPath:"#/properties/survey/properties/star/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.survey.properties.star.properties.options.items,data:data48});
errors++;
}
}
if(data48.id !== undefined){
let data49 = data48.id;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5+"/id",schemaPath:"#/properties/survey/properties/star/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.survey.properties.star.properties.options.items.properties.id.type,parentSchema:schema31.properties.survey.properties.star.properties.options.items.properties.id,data:data49});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 9007199254740991 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5+"/id",schemaPath:"#/properties/survey/properties/star/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.survey.properties.star.properties.options.items.properties.id,data:data49});
errors++;
}
if(data49 < 1 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5+"/id",schemaPath:"#/properties/survey/properties/star/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.survey.properties.star.properties.options.items.properties.id,data:data49});
errors++;
}
}
}
if(data48.text !== undefined){
let data50 = data48.text;
if(typeof data50 === "string"){
if(func2(data50) < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5+"/text",schemaPath:"#/properties/survey/properties/star/properties/options/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.survey.properties.star.properties.options.items.properties.text,data:data50});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5+"/text",schemaPath:"#/properties/survey/properties/star/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.star.properties.options.items.properties.text.type,parentSchema:schema31.properties.survey.properties.star.properties.options.items.properties.text,data:data50});
errors++;
}
}
if(data48.desc !== undefined){
let data51 = data48.desc;
if(typeof data51 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5+"/desc",schemaPath:"#/properties/survey/properties/star/properties/options/items/properties/desc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.star.properties.options.items.properties.desc.type,parentSchema:schema31.properties.survey.properties.star.properties.options.items.properties.desc,data:data51});
errors++;
}
}
if(data48.tags !== undefined){
let data52 = data48.tags;
if(typeof data52 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5+"/tags",schemaPath:"#/properties/survey/properties/star/properties/options/items/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.star.properties.options.items.properties.tags.type,parentSchema:schema31.properties.survey.properties.star.properties.options.items.properties.tags,data:data52});
errors++;
}
}
if(data48.remark_option !== undefined){
let data53 = data48.remark_option;
if(!(((data53 === "hide") || (data53 === "required")) || (data53 === "optional"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5+"/remark_option",schemaPath:"#/properties/survey/properties/star/properties/options/items/properties/remark_option/enum",keyword:"enum",params:{allowedValues: schema31.properties.survey.properties.star.properties.options.items.properties.remark_option.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.survey.properties.star.properties.options.items.properties.remark_option.enum,parentSchema:schema31.properties.survey.properties.star.properties.options.items.properties.remark_option,data:data53});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options/" + i5,schemaPath:"#/properties/survey/properties/star/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.survey.properties.star.properties.options.items.type,parentSchema:schema31.properties.survey.properties.star.properties.options.items,data:data48});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star/options",schemaPath:"#/properties/survey/properties/star/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.survey.properties.star.properties.options.type,parentSchema:schema31.properties.survey.properties.star.properties.options,data:data47});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/star",schemaPath:"#/properties/survey/properties/star/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.survey.properties.star.type,parentSchema:schema31.properties.survey.properties.star,data:data45});
errors++;
}
}
if(data19.options !== undefined){
let data54 = data19.options;
if(Array.isArray(data54)){
const len6 = data54.length;
for(let i6=0; i6<len6; i6++){
let data55 = data54[i6];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/options/" + i6,schemaPath:"#/properties/survey/properties/options/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.survey.properties.options.items.required,parentSchema:schema31.properties.survey.properties.options.items,data:data55});
errors++;
}
if(data55.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/options/" + i6,schemaPath:"#/properties/survey/properties/options/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.survey.properties.options.items.required,parentSchema:schema31.properties.survey.properties.options.items,data:data55});
errors++;
}
if(data55.enabled === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/options/" + i6,schemaPath:"#/properties/survey/properties/options/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema31.properties.survey.properties.options.items.required,parentSchema:schema31.properties.survey.properties.options.items,data:data55});
errors++;
}
for(const key10 in data55){
if(!(((key10 === "id") || (key10 === "text")) || (key10 === "enabled"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/options/" + i6,schemaPath:"#/properties/survey/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.survey.properties.options.items,data:data55});
errors++;
}
}
if(data55.id !== undefined){
let data56 = data55.id;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/options/" + i6+"/id",schemaPath:"#/properties/survey/properties/options/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.survey.properties.options.items.properties.id.type,parentSchema:schema31.properties.survey.properties.options.items.properties.id,data:data56});
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 9007199254740991 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/options/" + i6+"/id",schemaPath:"#/properties/survey/properties/options/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.survey.properties.options.items.properties.id,data:data56});
errors++;
}
if(data56 < 1 || isNaN(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/options/" + i6+"/id",schemaPath:"#/properties/survey/properties/options/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.survey.properties.options.items.properties.id,data:data56});
errors++;
}
}
}
if(data55.text !== undefined){
let data57 = data55.text;
if(typeof data57 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/options/" + i6+"/text",schemaPath:"#/properties/survey/properties/options/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.options.items.properties.text.type,parentSchema:schema31.properties.survey.properties.options.items.properties.text,data:data57});
errors++;
}
}
if(data55.enabled !== undefined){
let data58 = data55.enabled;
if(typeof data58 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/options/" + i6+"/enabled",schemaPath:"#/properties/survey/properties/options/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.survey.properties.options.items.properties.enabled.type,parentSchema:schema31.properties.survey.properties.options.items.properties.enabled,data:data58});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/options/" + i6,schemaPath:"#/properties/survey/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.survey.properties.options.items.type,parentSchema:schema31.properties.survey.properties.options.items,data:data55});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/options",schemaPath:"#/properties/survey/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.survey.properties.options.type,parentSchema:schema31.properties.survey.properties.options,data:data54});
errors++;
}
}
if(data19.methods !== undefined){
let data59 = data19.methods;
if(Array.isArray(data59)){
const len7 = data59.length;
for(let i7=0; i7<len7; i7++){
let data60 = data59[i7];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7,schemaPath:"#/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'",schema:schema31.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.survey.properties.methods.items,data:data60});
errors++;
}
if(data60.flag === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7,schemaPath:"#/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "flag"},message:"must have required property '"+"flag"+"'",schema:schema31.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.survey.properties.methods.items,data:data60});
errors++;
}
if(data60.text === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7,schemaPath:"#/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'",schema:schema31.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.survey.properties.methods.items,data:data60});
errors++;
}
if(data60.enabled === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7,schemaPath:"#/properties/survey/properties/methods/items/required",keyword:"required",params:{missingProperty: "enabled"},message:"must have required property '"+"enabled"+"'",schema:schema31.properties.survey.properties.methods.items.required,parentSchema:schema31.properties.survey.properties.methods.items,data:data60});
errors++;
}
for(const key11 in data60){
if(!((((key11 === "id") || (key11 === "flag")) || (key11 === "text")) || (key11 === "enabled"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7,schemaPath:"#/properties/survey/properties/methods/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.survey.properties.methods.items,data:data60});
errors++;
}
}
if(data60.id !== undefined){
let data61 = data60.id;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7+"/id",schemaPath:"#/properties/survey/properties/methods/items/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.properties.survey.properties.methods.items.properties.id.type,parentSchema:schema31.properties.survey.properties.methods.items.properties.id,data:data61});
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 9007199254740991 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7+"/id",schemaPath:"#/properties/survey/properties/methods/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991",schema:9007199254740991,parentSchema:schema31.properties.survey.properties.methods.items.properties.id,data:data61});
errors++;
}
if(data61 < 1 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7+"/id",schemaPath:"#/properties/survey/properties/methods/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.properties.survey.properties.methods.items.properties.id,data:data61});
errors++;
}
}
}
if(data60.flag !== undefined){
let data62 = data60.flag;
if(!(((data62 === "after_session") || (data62 === "agent_invite")) || (data62 === "customer_invite"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7+"/flag",schemaPath:"#/properties/survey/properties/methods/items/properties/flag/enum",keyword:"enum",params:{allowedValues: schema31.properties.survey.properties.methods.items.properties.flag.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.survey.properties.methods.items.properties.flag.enum,parentSchema:schema31.properties.survey.properties.methods.items.properties.flag,data:data62});
errors++;
}
}
if(data60.text !== undefined){
let data63 = data60.text;
if(typeof data63 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7+"/text",schemaPath:"#/properties/survey/properties/methods/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.methods.items.properties.text.type,parentSchema:schema31.properties.survey.properties.methods.items.properties.text,data:data63});
errors++;
}
}
if(data60.enabled !== undefined){
let data64 = data60.enabled;
if(typeof data64 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7+"/enabled",schemaPath:"#/properties/survey/properties/methods/items/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.survey.properties.methods.items.properties.enabled.type,parentSchema:schema31.properties.survey.properties.methods.items.properties.enabled,data:data64});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods/" + i7,schemaPath:"#/properties/survey/properties/methods/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.survey.properties.methods.items.type,parentSchema:schema31.properties.survey.properties.methods.items,data:data60});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/methods",schemaPath:"#/properties/survey/properties/methods/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.survey.properties.methods.type,parentSchema:schema31.properties.survey.properties.methods,data:data59});
errors++;
}
}
if(data19.resolved_enabled !== undefined){
let data65 = data19.resolved_enabled;
if(typeof data65 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_enabled",schemaPath:"#/properties/survey/properties/resolved_enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.survey.properties.resolved_enabled.type,parentSchema:schema31.properties.survey.properties.resolved_enabled,data:data65});
errors++;
}
}
if(data19.resolved_options !== undefined){
let data66 = data19.resolved_options;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.title === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options",schemaPath:"#/properties/survey/properties/resolved_options/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema31.properties.survey.properties.resolved_options.required,parentSchema:schema31.properties.survey.properties.resolved_options,data:data66});
errors++;
}
if(data66.options === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options",schemaPath:"#/properties/survey/properties/resolved_options/required",keyword:"required",params:{missingProperty: "options"},message:"must have required property '"+"options"+"'",schema:schema31.properties.survey.properties.resolved_options.required,parentSchema:schema31.properties.survey.properties.resolved_options,data:data66});
errors++;
}
if(data66.value === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options",schemaPath:"#/properties/survey/properties/resolved_options/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema31.properties.survey.properties.resolved_options.required,parentSchema:schema31.properties.survey.properties.resolved_options,data:data66});
errors++;
}
for(const key12 in data66){
if(!(((key12 === "title") || (key12 === "options")) || (key12 === "value"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options",schemaPath:"#/properties/survey/properties/resolved_options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.survey.properties.resolved_options,data:data66});
errors++;
}
}
if(data66.title !== undefined){
let data67 = data66.title;
if(typeof data67 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options/title",schemaPath:"#/properties/survey/properties/resolved_options/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.resolved_options.properties.title.type,parentSchema:schema31.properties.survey.properties.resolved_options.properties.title,data:data67});
errors++;
}
}
if(data66.options !== undefined){
let data68 = data66.options;
if(Array.isArray(data68)){
const len8 = data68.length;
for(let i8=0; i8<len8; i8++){
let data69 = data68[i8];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.option_select === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options/options/" + i8,schemaPath:"#/properties/survey/properties/resolved_options/properties/options/items/required",keyword:"required",params:{missingProperty: "option_select"},message:"must have required property '"+"option_select"+"'",schema:schema31.properties.survey.properties.resolved_options.properties.options.items.required,parentSchema:schema31.properties.survey.properties.resolved_options.properties.options.items,data:data69});
errors++;
}
if(data69.option_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options/options/" + i8,schemaPath:"#/properties/survey/properties/resolved_options/properties/options/items/required",keyword:"required",params:{missingProperty: "option_name"},message:"must have required property '"+"option_name"+"'",schema:schema31.properties.survey.properties.resolved_options.properties.options.items.required,parentSchema:schema31.properties.survey.properties.resolved_options.properties.options.items,data:data69});
errors++;
}
for(const key13 in data69){
if(!((key13 === "option_select") || (key13 === "option_name"))){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options/options/" + i8,schemaPath:"#/properties/survey/properties/resolved_options/properties/options/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.survey.properties.resolved_options.properties.options.items,data:data69});
errors++;
}
}
if(data69.option_select !== undefined){
let data70 = data69.option_select;
if(typeof data70 !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options/options/" + i8+"/option_select",schemaPath:"#/properties/survey/properties/resolved_options/properties/options/items/properties/option_select/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.survey.properties.resolved_options.properties.options.items.properties.option_select.type,parentSchema:schema31.properties.survey.properties.resolved_options.properties.options.items.properties.option_select,data:data70});
errors++;
}
}
if(data69.option_name !== undefined){
let data71 = data69.option_name;
if(typeof data71 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options/options/" + i8+"/option_name",schemaPath:"#/properties/survey/properties/resolved_options/properties/options/items/properties/option_name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.resolved_options.properties.options.items.properties.option_name.type,parentSchema:schema31.properties.survey.properties.resolved_options.properties.options.items.properties.option_name,data:data71});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options/options/" + i8,schemaPath:"#/properties/survey/properties/resolved_options/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.survey.properties.resolved_options.properties.options.items.type,parentSchema:schema31.properties.survey.properties.resolved_options.properties.options.items,data:data69});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options/options",schemaPath:"#/properties/survey/properties/resolved_options/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.survey.properties.resolved_options.properties.options.type,parentSchema:schema31.properties.survey.properties.resolved_options.properties.options,data:data68});
errors++;
}
}
if(data66.value !== undefined){
let data72 = data66.value;
if(typeof data72 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options/value",schemaPath:"#/properties/survey/properties/resolved_options/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.survey.properties.resolved_options.properties.value.type,parentSchema:schema31.properties.survey.properties.resolved_options.properties.value,data:data72});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey/resolved_options",schemaPath:"#/properties/survey/properties/resolved_options/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.survey.properties.resolved_options.type,parentSchema:schema31.properties.survey.properties.resolved_options,data:data66});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/survey",schemaPath:"#/properties/survey/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.survey.type,parentSchema:schema31.properties.survey,data:data19});
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
