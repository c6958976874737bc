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

exports.body = validate2;
const schema3 = {"type":"object","description":"A new customer. Tags and further addresses are beside customer, not in it.","properties":{"customer":{"$ref":"CustomerInput","description":"The new customer. At least one field must be given.","x-provenance":"observed"},"tags":{"type":"string","description":"Tags of the customer, separated by commas.","x-provenance":"observed"},"other_emails":{"type":"array","items":{"type":"array","items":{"type":["integer","null","string"]},"minItems":2,"maxItems":2,"if":{"minItems":2},"then":{"prefixItems":[{"type":["integer","null"]},{"type":["string","null"]}]}},"description":"Further e-mail addresses, each as [id, address]: id null adds the address. An update deletes the addresses whose id is not in the list.","x-provenance":"observed"},"cellphones_attributes":{"type":"array","items":{"type":"array","items":{"type":["integer","null","string"]},"minItems":2,"maxItems":2,"if":{"minItems":2},"then":{"prefixItems":[{"type":["integer","null"]},{"type":["string","null"]}]}},"description":"Another name of customer.cellphones, which the table of fields uses: id null adds the number; a known id with another number changes it; a known id with an empty number deletes it.","x-provenance":"observed"}},"required":["customer"]};
const schema4 = {"type":"object","description":"Data of a customer. In an update, an absent field does not change.","properties":{"email":{"type":"string","description":"E-mail address. No other customer may have it.","x-provenance":"observed"},"nick_name":{"type":"string","description":"Name that agents see.","x-provenance":"observed"},"description":{"type":"string","description":"Free text about the customer, for agents.","x-provenance":"observed"},"organization_id":{"type":["integer","null"],"description":"Id of the organization that the customer belongs to.","x-provenance":"observed"},"owner_id":{"type":["integer","null"],"description":"Id of the agent who looks after the customer.","x-provenance":"observed"},"owner_group_id":{"type":["integer","null"],"description":"Id of the group of agents that looks after the customer.","x-provenance":"observed"},"level":{"type":"string","description":"Importance of the customer. A new customer without it is normal.","enum":["normal","vip"],"x-provenance":"observed"},"cellphones":{"type":"array","items":{"type":"array","items":{"type":["integer","null","string"]},"minItems":2,"maxItems":2,"if":{"minItems":2},"then":{"prefixItems":[{"type":["integer","null"]},{"type":["string","null"]}]}},"description":"Telephone numbers, each as [id, number]: id null adds the number; a known id with another number changes it; a known id with an empty number deletes it.","x-provenance":"observed"},"open_api_token":{"type":"string","description":"The integrator’s own id of the customer. It is the customer_token of the IM calls, not the token of the company.","x-provenance":"assumed"},"custom_fields":{"type":"object","description":"Values of the company’s own fields, by the name of the field: {\"TextField_1\": \"x\", \"SelectField_2\": [\"0\"]}.","additionalProperties":true,"x-provenance":"observed"}},"minProperties":1};

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.customer === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"});
errors++;
}
if(data.customer !== undefined){
let data0 = data.customer;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"CustomerInput/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"});
errors++;
}
if(data0.email !== undefined){
if(typeof data0.email !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/email",schemaPath:"CustomerInput/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.nick_name !== undefined){
if(typeof data0.nick_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/nick_name",schemaPath:"CustomerInput/properties/nick_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.description !== undefined){
if(typeof data0.description !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/description",schemaPath:"CustomerInput/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.organization_id !== undefined){
let data4 = data0.organization_id;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (data4 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/organization_id",schemaPath:"CustomerInput/properties/organization_id/type",keyword:"type",params:{type: schema4.properties.organization_id.type},message:"must be integer,null"});
errors++;
}
}
if(data0.owner_id !== undefined){
let data5 = data0.owner_id;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/owner_id",schemaPath:"CustomerInput/properties/owner_id/type",keyword:"type",params:{type: schema4.properties.owner_id.type},message:"must be integer,null"});
errors++;
}
}
if(data0.owner_group_id !== undefined){
let data6 = data0.owner_group_id;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (data6 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/owner_group_id",schemaPath:"CustomerInput/properties/owner_group_id/type",keyword:"type",params:{type: schema4.properties.owner_group_id.type},message:"must be integer,null"});
errors++;
}
}
if(data0.level !== undefined){
let data7 = data0.level;
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/level",schemaPath:"CustomerInput/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data7 === "normal") || (data7 === "vip"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/level",schemaPath:"CustomerInput/properties/level/enum",keyword:"enum",params:{allowedValues: schema4.properties.level.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data0.cellphones !== undefined){
let data8 = data0.cellphones;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
const _errs22 = errors;
let valid5 = true;
const _errs23 = errors;
if(Array.isArray(data9)){
if(data9.length < 2){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid0 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs24 = errors;
if(Array.isArray(data9)){
const len1 = data9.length;
if(len1 > 0){
let data10 = data9[0];
if((!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))) && (data10 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i0+"/0",schemaPath:"CustomerInput/properties/cellphones/items/then/prefixItems/0/type",keyword:"type",params:{type: schema4.properties.cellphones.items.then.prefixItems[0].type},message:"must be integer,null"});
errors++;
}
}
if(len1 > 1){
let data11 = data9[1];
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i0+"/1",schemaPath:"CustomerInput/properties/cellphones/items/then/prefixItems/1/type",keyword:"type",params:{type: schema4.properties.cellphones.items.then.prefixItems[1].type},message:"must be string,null"});
errors++;
}
}
}
var _valid0 = _errs24 === errors;
valid5 = _valid0;
}
if(!valid5){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i0,schemaPath:"CustomerInput/properties/cellphones/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"});
errors++;
}
if(Array.isArray(data9)){
if(data9.length > 2){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i0,schemaPath:"CustomerInput/properties/cellphones/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data9.length < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i0,schemaPath:"CustomerInput/properties/cellphones/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len2 = data9.length;
for(let i1=0; i1<len2; i1++){
let data12 = data9[i1];
if(((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)) && (typeof data12 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i0+"/" + i1,schemaPath:"CustomerInput/properties/cellphones/items/items/type",keyword:"type",params:{type: schema4.properties.cellphones.items.items.type},message:"must be integer,null,string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i0,schemaPath:"CustomerInput/properties/cellphones/items/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones",schemaPath:"CustomerInput/properties/cellphones/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data0.open_api_token !== undefined){
if(typeof data0.open_api_token !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/open_api_token",schemaPath:"CustomerInput/properties/open_api_token/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data0.custom_fields !== undefined){
let data14 = data0.custom_fields;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer/custom_fields",schemaPath:"CustomerInput/properties/custom_fields/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"CustomerInput/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data.tags !== undefined){
if(typeof data.tags !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.other_emails !== undefined){
let data16 = data.other_emails;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i2=0; i2<len3; i2++){
let data17 = data16[i2];
const _errs42 = errors;
let valid11 = true;
const _errs43 = errors;
if(Array.isArray(data17)){
if(data17.length < 2){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid1 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs44 = errors;
if(Array.isArray(data17)){
const len4 = data17.length;
if(len4 > 0){
let data18 = data17[0];
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/other_emails/" + i2+"/0",schemaPath:"#/properties/other_emails/items/then/prefixItems/0/type",keyword:"type",params:{type: schema3.properties.other_emails.items.then.prefixItems[0].type},message:"must be integer,null"});
errors++;
}
}
if(len4 > 1){
let data19 = data17[1];
if((typeof data19 !== "string") && (data19 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/other_emails/" + i2+"/1",schemaPath:"#/properties/other_emails/items/then/prefixItems/1/type",keyword:"type",params:{type: schema3.properties.other_emails.items.then.prefixItems[1].type},message:"must be string,null"});
errors++;
}
}
}
var _valid1 = _errs44 === errors;
valid11 = _valid1;
}
if(!valid11){
vErrors = added(vErrors, {instancePath:instancePath+"/other_emails/" + i2,schemaPath:"#/properties/other_emails/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"});
errors++;
}
if(Array.isArray(data17)){
if(data17.length > 2){
vErrors = added(vErrors, {instancePath:instancePath+"/other_emails/" + i2,schemaPath:"#/properties/other_emails/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data17.length < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/other_emails/" + i2,schemaPath:"#/properties/other_emails/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len5 = data17.length;
for(let i3=0; i3<len5; i3++){
let data20 = data17[i3];
if(((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)) && (typeof data20 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/other_emails/" + i2+"/" + i3,schemaPath:"#/properties/other_emails/items/items/type",keyword:"type",params:{type: schema3.properties.other_emails.items.items.type},message:"must be integer,null,string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/other_emails/" + i2,schemaPath:"#/properties/other_emails/items/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/other_emails",schemaPath:"#/properties/other_emails/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.cellphones_attributes !== undefined){
let data21 = data.cellphones_attributes;
if(Array.isArray(data21)){
const len6 = data21.length;
for(let i4=0; i4<len6; i4++){
let data22 = data21[i4];
const _errs55 = errors;
let valid17 = true;
const _errs56 = errors;
if(Array.isArray(data22)){
if(data22.length < 2){
vErrors = added(vErrors, {});
errors++;
}
}
var _valid2 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs57 = errors;
if(Array.isArray(data22)){
const len7 = data22.length;
if(len7 > 0){
let data23 = data22[0];
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (data23 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/cellphones_attributes/" + i4+"/0",schemaPath:"#/properties/cellphones_attributes/items/then/prefixItems/0/type",keyword:"type",params:{type: schema3.properties.cellphones_attributes.items.then.prefixItems[0].type},message:"must be integer,null"});
errors++;
}
}
if(len7 > 1){
let data24 = data22[1];
if((typeof data24 !== "string") && (data24 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/cellphones_attributes/" + i4+"/1",schemaPath:"#/properties/cellphones_attributes/items/then/prefixItems/1/type",keyword:"type",params:{type: schema3.properties.cellphones_attributes.items.then.prefixItems[1].type},message:"must be string,null"});
errors++;
}
}
}
var _valid2 = _errs57 === errors;
valid17 = _valid2;
}
if(!valid17){
vErrors = added(vErrors, {instancePath:instancePath+"/cellphones_attributes/" + i4,schemaPath:"#/properties/cellphones_attributes/items/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"});
errors++;
}
if(Array.isArray(data22)){
if(data22.length > 2){
vErrors = added(vErrors, {instancePath:instancePath+"/cellphones_attributes/" + i4,schemaPath:"#/properties/cellphones_attributes/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"});
errors++;
}
if(data22.length < 2){
vErrors = added(vErrors, {instancePath:instancePath+"/cellphones_attributes/" + i4,schemaPath:"#/properties/cellphones_attributes/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"});
errors++;
}
const len8 = data22.length;
for(let i5=0; i5<len8; i5++){
let data25 = data22[i5];
if(((!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))) && (data25 !== null)) && (typeof data25 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/cellphones_attributes/" + i4+"/" + i5,schemaPath:"#/properties/cellphones_attributes/items/items/type",keyword:"type",params:{type: schema3.properties.cellphones_attributes.items.items.type},message:"must be integer,null,string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/cellphones_attributes/" + i4,schemaPath:"#/properties/cellphones_attributes/items/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/cellphones_attributes",schemaPath:"#/properties/cellphones_attributes/type",keyword:"type",params:{type: "array"},message:"must be array"});
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
if(!(validate3(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
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
if(data.customer === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer"},message:"must have required property '"+"customer"+"'"});
errors++;
}
for(const key0 in data){
if(!((key0 === "code") || (key0 === "customer"))){
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
for(const key1 in data1){
if(!(func0.call(schema26.properties, key1))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer",schemaPath:"Customer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"});
errors++;
}
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
for(const key2 in data6){
if(!((key2 === "id") || (key2 === "content"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/other_emails/" + i0,schemaPath:"Customer/properties/other_emails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"});
errors++;
}
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
for(const key3 in data12){
if(!((((key3 === "id") || (key3 === "name")) || (key3 === "company_id")) || (key3 === "taggings_count"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/tags/" + i1,schemaPath:"Customer/properties/tags/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"});
errors++;
}
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
for(const key4 in data24){
if(!((key4 === "id") || (key4 === "content"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer/cellphones/" + i2,schemaPath:"Customer/properties/cellphones/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"});
errors++;
}
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
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerTaken/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.message === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerTaken/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"});
errors++;
}
for(const key0 in data){
if(!((((key0 === "code") || (key0 === "message")) || (key0 === "code_message")) || (key0 === "exception"))){
vErrors = added(vErrors, {instancePath,schemaPath:"CustomerTaken/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"});
errors++;
}
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"CustomerTaken/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if(2004 !== data0){
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
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs14 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
valid0 = valid0 || _valid0;
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
