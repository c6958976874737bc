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
const schema26 = {"type":"object","description":"A customer who left a queue before an agent came.","properties":{"id":{"type":"integer","description":"Id of this record.","x-provenance":"documented"},"customer_id":{"type":"integer","description":"Id of the customer.","x-provenance":"documented"},"customer_name":{"anyOf":[{"$ref":"AbandoningCustomer"},{"type":"string"}],"description":"The whole customer, as the documentation’s example has it; or the customer’s name, as its table says (assumption queues.abandoned-customer).","x-provenance":"documented"},"channel":{"type":"string","description":"Channel of the customer: web, wechat, ios, android, weibo, api, mchat, or the integrator’s own.","x-provenance":"documented"},"queue_start_time":{"type":"string","description":"When the customer began to wait: 2022-03-25T15:55:20.000+08:00.","x-provenance":"documented"},"queue_seconds":{"type":["integer","string"],"description":"How long the customer waited, in seconds; a number as text under the assumption queues.abandoned-seconds.","x-provenance":"documented"},"queue_name":{"type":"string","description":"Name of the queue for people. It is not the queue of createSession.","x-provenance":"documented"},"im_web_plugin_id":{"type":["integer","null"],"description":"Id of the web plugin, for web visitors.","x-provenance":"documented"},"menu_names":{"type":["string","null"],"description":"Names of the menu entries that the visitor chose, for web visitors.","x-provenance":"documented"}},"required":["id","customer_id","customer_name","channel","queue_start_time","queue_seconds","queue_name","im_web_plugin_id","menu_names"]};
const schema27 = {"type":"object","description":"A customer as listAbandonedQueues answers it: with other fields than Customer.","properties":{"id":{"type":"integer","description":"Id of the customer.","x-provenance":"documented"},"nick_name":{"type":"string","description":"Name of the customer.","x-provenance":"documented"},"email":{"type":["string","null"],"description":"E-mail address.","x-provenance":"documented"},"company_id":{"type":"integer","description":"Id of the company.","x-provenance":"documented"},"created_at":{"type":"string","description":"When the customer was created: 2022-03-25T15:55:03.000+08:00.","x-provenance":"documented"},"updated_at":{"type":"string","description":"When the customer was changed last: 2022-03-25T15:55:04.000+08:00.","x-provenance":"documented"},"description":{"type":["string","null"],"description":"Free text about the customer, for agents.","x-provenance":"documented"},"custom_fields":{"type":"object","description":"Values of the company’s own fields, by the name of the field.","additionalProperties":true,"x-provenance":"documented"},"open_api_token":{"type":["string","null"],"description":"The integrator’s own id of the customer: customer_token of the IM calls.","x-provenance":"documented"},"web_token":{"type":["string","null"],"description":"Id of the customer on web pages.","x-provenance":"documented"},"sdk_token":{"type":["string","null"],"description":"Id of the customer in SDKs.","x-provenance":"documented"},"weixin_openid":{"type":["string","null"],"description":"Id of the customer on WeChat.","x-provenance":"documented"},"weibo_id":{"type":["string","null"],"description":"Id of the customer on Weibo.","x-provenance":"documented"},"source_channel":{"type":["string","null"],"description":"Channel of the customer, such as web_im or api.","x-provenance":"documented"},"owner_id":{"type":["integer","null"],"description":"Id of the agent who looks after the customer.","x-provenance":"documented"},"owner_group_id":{"type":["integer","null"],"description":"Id of the group of agents that looks after the customer.","x-provenance":"documented"},"organization_id":{"type":["integer","null"],"description":"Id of the organization that the customer belongs to.","x-provenance":"documented"},"level":{"type":"string","description":"Importance of the customer.","enum":["normal","vip"],"x-provenance":"documented"},"is_blocked":{"type":"boolean","description":"Whether the customer is on the blacklist.","x-provenance":"documented"},"deleted":{"type":"boolean","description":"Whether the customer was deleted.","x-provenance":"documented"},"platform_id":{"type":"integer","description":"Number of the channel in which the customer was created.","x-provenance":"documented"},"ticket_show_filters":{"type":"object","description":"Which parts of tickets are shown to the customer.","properties":{"show_user":{"type":"string","description":"Whether the requester is shown: \"true\" or \"false\".","x-provenance":"documented"},"show_assignee":{"type":"string","description":"Whether the agent is shown: \"true\" or \"false\".","x-provenance":"documented"},"show_created_at":{"type":"string","description":"Whether the time of creation is shown: \"true\" or \"false\".","x-provenance":"documented"},"show_priority":{"type":"string","description":"Whether the priority is shown: \"true\" or \"false\".","x-provenance":"documented"},"show_status":{"type":"string","description":"Whether the status is shown: \"true\" or \"false\".","x-provenance":"documented"},"show_platform":{"type":"string","description":"Whether the channel is shown: \"true\" or \"false\".","x-provenance":"documented"}},"required":["show_user","show_assignee","show_created_at","show_priority","show_status","show_platform"],"x-provenance":"documented"},"wechat_status":{"type":"string","description":"Whether the customer is online on WeChat, such as offline.","x-provenance":"documented"},"is_anonym":{"type":"boolean","description":"Whether the customer is anonymous.","x-provenance":"documented"},"ip":{"type":"string","description":"IP address of the customer.","x-provenance":"documented"},"from":{"type":"string","description":"Page from which the customer came.","x-provenance":"documented"},"province":{"type":"string","description":"Province of the customer, by the IP address.","x-provenance":"documented"},"city":{"type":"string","description":"City of the customer, by the IP address.","x-provenance":"documented"},"isp":{"type":"string","description":"Internet provider of the customer.","x-provenance":"documented"},"latest_device_info":{"type":"object","description":"Device that the customer used last.","properties":{"os":{"type":"string","description":"Operating system, such as Win7.","x-provenance":"documented"},"browser":{"type":"string","description":"Browser, such as Chrome99.","x-provenance":"documented"},"resolution":{"type":"string","description":"Resolution of the screen, such as 1920*1080.","x-provenance":"documented"}},"required":["os","browser","resolution"],"x-provenance":"documented"},"signature":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"notify":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"weibo_name":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"organization":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"cellphone":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"telephone":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"weixin_id":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"authentication_token":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"qq":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"leave_msg_expire_at":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"customer_import_record_id":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"weibo_status":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"weibo_leave_msg_expire_at":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"weixin_api_status":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"weixin_appid":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"weixin_appsecret":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"weixin_channel_id":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"phone_service_provider":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"last_contact_at":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"first_contact_at":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"contact_count":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"last_contact_at_via_phone":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"first_contact_at_via_phone":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"contact_count_via_phone":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"last_contact_at_via_im":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"first_contact_at_via_im":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"contact_count_via_im":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"generated_channel":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"weibo_channel_id":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"current_ticket_id":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"},"mchat_openid":{"description":"Not explained: the documentation has it only in an example, where it is null.","x-provenance":"documented"}},"required":["id","nick_name","email","company_id","created_at","updated_at","description","custom_fields","open_api_token","web_token","sdk_token","weixin_openid","weibo_id","source_channel","owner_id","owner_group_id","organization_id","level","is_blocked","deleted","platform_id","ticket_show_filters","wechat_status","is_anonym","ip","from","province","city","isp","latest_device_info","signature","notify","weibo_name","organization","cellphone","telephone","weixin_id","authentication_token","qq","leave_msg_expire_at","customer_import_record_id","weibo_status","weibo_leave_msg_expire_at","weixin_api_status","weixin_appid","weixin_appsecret","weixin_channel_id","phone_service_provider","last_contact_at","first_contact_at","contact_count","last_contact_at_via_phone","first_contact_at_via_phone","contact_count_via_phone","last_contact_at_via_im","first_contact_at_via_im","contact_count_via_im","generated_channel","weibo_channel_id","current_ticket_id","mchat_openid"]};

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data.customer_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_id"},message:"must have required property '"+"customer_id"+"'"});
errors++;
}
if(data.customer_name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "customer_name"},message:"must have required property '"+"customer_name"+"'"});
errors++;
}
if(data.channel === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'"});
errors++;
}
if(data.queue_start_time === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queue_start_time"},message:"must have required property '"+"queue_start_time"+"'"});
errors++;
}
if(data.queue_seconds === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queue_seconds"},message:"must have required property '"+"queue_seconds"+"'"});
errors++;
}
if(data.queue_name === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queue_name"},message:"must have required property '"+"queue_name"+"'"});
errors++;
}
if(data.im_web_plugin_id === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "im_web_plugin_id"},message:"must have required property '"+"im_web_plugin_id"+"'"});
errors++;
}
if(data.menu_names === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "menu_names"},message:"must have required property '"+"menu_names"+"'"});
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = added(vErrors, {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.customer_id !== undefined){
let data1 = data.customer_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_id",schemaPath:"#/properties/customer_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data.customer_name !== undefined){
let data2 = data.customer_name;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"});
errors++;
}
if(data2.nick_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "nick_name"},message:"must have required property '"+"nick_name"+"'"});
errors++;
}
if(data2.email === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"});
errors++;
}
if(data2.company_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "company_id"},message:"must have required property '"+"company_id"+"'"});
errors++;
}
if(data2.created_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "created_at"},message:"must have required property '"+"created_at"+"'"});
errors++;
}
if(data2.updated_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "updated_at"},message:"must have required property '"+"updated_at"+"'"});
errors++;
}
if(data2.description === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'"});
errors++;
}
if(data2.custom_fields === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "custom_fields"},message:"must have required property '"+"custom_fields"+"'"});
errors++;
}
if(data2.open_api_token === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "open_api_token"},message:"must have required property '"+"open_api_token"+"'"});
errors++;
}
if(data2.web_token === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "web_token"},message:"must have required property '"+"web_token"+"'"});
errors++;
}
if(data2.sdk_token === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "sdk_token"},message:"must have required property '"+"sdk_token"+"'"});
errors++;
}
if(data2.weixin_openid === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "weixin_openid"},message:"must have required property '"+"weixin_openid"+"'"});
errors++;
}
if(data2.weibo_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "weibo_id"},message:"must have required property '"+"weibo_id"+"'"});
errors++;
}
if(data2.source_channel === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "source_channel"},message:"must have required property '"+"source_channel"+"'"});
errors++;
}
if(data2.owner_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "owner_id"},message:"must have required property '"+"owner_id"+"'"});
errors++;
}
if(data2.owner_group_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "owner_group_id"},message:"must have required property '"+"owner_group_id"+"'"});
errors++;
}
if(data2.organization_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "organization_id"},message:"must have required property '"+"organization_id"+"'"});
errors++;
}
if(data2.level === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"});
errors++;
}
if(data2.is_blocked === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "is_blocked"},message:"must have required property '"+"is_blocked"+"'"});
errors++;
}
if(data2.deleted === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "deleted"},message:"must have required property '"+"deleted"+"'"});
errors++;
}
if(data2.platform_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "platform_id"},message:"must have required property '"+"platform_id"+"'"});
errors++;
}
if(data2.ticket_show_filters === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "ticket_show_filters"},message:"must have required property '"+"ticket_show_filters"+"'"});
errors++;
}
if(data2.wechat_status === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "wechat_status"},message:"must have required property '"+"wechat_status"+"'"});
errors++;
}
if(data2.is_anonym === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "is_anonym"},message:"must have required property '"+"is_anonym"+"'"});
errors++;
}
if(data2.ip === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "ip"},message:"must have required property '"+"ip"+"'"});
errors++;
}
if(data2.from === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"});
errors++;
}
if(data2.province === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "province"},message:"must have required property '"+"province"+"'"});
errors++;
}
if(data2.city === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "city"},message:"must have required property '"+"city"+"'"});
errors++;
}
if(data2.isp === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "isp"},message:"must have required property '"+"isp"+"'"});
errors++;
}
if(data2.latest_device_info === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "latest_device_info"},message:"must have required property '"+"latest_device_info"+"'"});
errors++;
}
if(data2.signature === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "signature"},message:"must have required property '"+"signature"+"'"});
errors++;
}
if(data2.notify === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "notify"},message:"must have required property '"+"notify"+"'"});
errors++;
}
if(data2.weibo_name === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "weibo_name"},message:"must have required property '"+"weibo_name"+"'"});
errors++;
}
if(data2.organization === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "organization"},message:"must have required property '"+"organization"+"'"});
errors++;
}
if(data2.cellphone === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "cellphone"},message:"must have required property '"+"cellphone"+"'"});
errors++;
}
if(data2.telephone === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "telephone"},message:"must have required property '"+"telephone"+"'"});
errors++;
}
if(data2.weixin_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "weixin_id"},message:"must have required property '"+"weixin_id"+"'"});
errors++;
}
if(data2.authentication_token === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "authentication_token"},message:"must have required property '"+"authentication_token"+"'"});
errors++;
}
if(data2.qq === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "qq"},message:"must have required property '"+"qq"+"'"});
errors++;
}
if(data2.leave_msg_expire_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "leave_msg_expire_at"},message:"must have required property '"+"leave_msg_expire_at"+"'"});
errors++;
}
if(data2.customer_import_record_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "customer_import_record_id"},message:"must have required property '"+"customer_import_record_id"+"'"});
errors++;
}
if(data2.weibo_status === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "weibo_status"},message:"must have required property '"+"weibo_status"+"'"});
errors++;
}
if(data2.weibo_leave_msg_expire_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "weibo_leave_msg_expire_at"},message:"must have required property '"+"weibo_leave_msg_expire_at"+"'"});
errors++;
}
if(data2.weixin_api_status === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "weixin_api_status"},message:"must have required property '"+"weixin_api_status"+"'"});
errors++;
}
if(data2.weixin_appid === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "weixin_appid"},message:"must have required property '"+"weixin_appid"+"'"});
errors++;
}
if(data2.weixin_appsecret === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "weixin_appsecret"},message:"must have required property '"+"weixin_appsecret"+"'"});
errors++;
}
if(data2.weixin_channel_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "weixin_channel_id"},message:"must have required property '"+"weixin_channel_id"+"'"});
errors++;
}
if(data2.phone_service_provider === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "phone_service_provider"},message:"must have required property '"+"phone_service_provider"+"'"});
errors++;
}
if(data2.last_contact_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "last_contact_at"},message:"must have required property '"+"last_contact_at"+"'"});
errors++;
}
if(data2.first_contact_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "first_contact_at"},message:"must have required property '"+"first_contact_at"+"'"});
errors++;
}
if(data2.contact_count === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "contact_count"},message:"must have required property '"+"contact_count"+"'"});
errors++;
}
if(data2.last_contact_at_via_phone === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "last_contact_at_via_phone"},message:"must have required property '"+"last_contact_at_via_phone"+"'"});
errors++;
}
if(data2.first_contact_at_via_phone === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "first_contact_at_via_phone"},message:"must have required property '"+"first_contact_at_via_phone"+"'"});
errors++;
}
if(data2.contact_count_via_phone === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "contact_count_via_phone"},message:"must have required property '"+"contact_count_via_phone"+"'"});
errors++;
}
if(data2.last_contact_at_via_im === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "last_contact_at_via_im"},message:"must have required property '"+"last_contact_at_via_im"+"'"});
errors++;
}
if(data2.first_contact_at_via_im === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "first_contact_at_via_im"},message:"must have required property '"+"first_contact_at_via_im"+"'"});
errors++;
}
if(data2.contact_count_via_im === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "contact_count_via_im"},message:"must have required property '"+"contact_count_via_im"+"'"});
errors++;
}
if(data2.generated_channel === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "generated_channel"},message:"must have required property '"+"generated_channel"+"'"});
errors++;
}
if(data2.weibo_channel_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "weibo_channel_id"},message:"must have required property '"+"weibo_channel_id"+"'"});
errors++;
}
if(data2.current_ticket_id === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "current_ticket_id"},message:"must have required property '"+"current_ticket_id"+"'"});
errors++;
}
if(data2.mchat_openid === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/required",keyword:"required",params:{missingProperty: "mchat_openid"},message:"must have required property '"+"mchat_openid"+"'"});
errors++;
}
if(data2.id !== undefined){
let data3 = data2.id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/id",schemaPath:"AbandoningCustomer/properties/id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.nick_name !== undefined){
if(typeof data2.nick_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/nick_name",schemaPath:"AbandoningCustomer/properties/nick_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.email !== undefined){
let data5 = data2.email;
if((typeof data5 !== "string") && (data5 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/email",schemaPath:"AbandoningCustomer/properties/email/type",keyword:"type",params:{type: schema27.properties.email.type},message:"must be string,null"});
errors++;
}
}
if(data2.company_id !== undefined){
let data6 = data2.company_id;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/company_id",schemaPath:"AbandoningCustomer/properties/company_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.created_at !== undefined){
if(typeof data2.created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/created_at",schemaPath:"AbandoningCustomer/properties/created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.updated_at !== undefined){
if(typeof data2.updated_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/updated_at",schemaPath:"AbandoningCustomer/properties/updated_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.description !== undefined){
let data9 = data2.description;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/description",schemaPath:"AbandoningCustomer/properties/description/type",keyword:"type",params:{type: schema27.properties.description.type},message:"must be string,null"});
errors++;
}
}
if(data2.custom_fields !== undefined){
let data10 = data2.custom_fields;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/custom_fields",schemaPath:"AbandoningCustomer/properties/custom_fields/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data2.open_api_token !== undefined){
let data11 = data2.open_api_token;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/open_api_token",schemaPath:"AbandoningCustomer/properties/open_api_token/type",keyword:"type",params:{type: schema27.properties.open_api_token.type},message:"must be string,null"});
errors++;
}
}
if(data2.web_token !== undefined){
let data12 = data2.web_token;
if((typeof data12 !== "string") && (data12 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/web_token",schemaPath:"AbandoningCustomer/properties/web_token/type",keyword:"type",params:{type: schema27.properties.web_token.type},message:"must be string,null"});
errors++;
}
}
if(data2.sdk_token !== undefined){
let data13 = data2.sdk_token;
if((typeof data13 !== "string") && (data13 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/sdk_token",schemaPath:"AbandoningCustomer/properties/sdk_token/type",keyword:"type",params:{type: schema27.properties.sdk_token.type},message:"must be string,null"});
errors++;
}
}
if(data2.weixin_openid !== undefined){
let data14 = data2.weixin_openid;
if((typeof data14 !== "string") && (data14 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/weixin_openid",schemaPath:"AbandoningCustomer/properties/weixin_openid/type",keyword:"type",params:{type: schema27.properties.weixin_openid.type},message:"must be string,null"});
errors++;
}
}
if(data2.weibo_id !== undefined){
let data15 = data2.weibo_id;
if((typeof data15 !== "string") && (data15 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/weibo_id",schemaPath:"AbandoningCustomer/properties/weibo_id/type",keyword:"type",params:{type: schema27.properties.weibo_id.type},message:"must be string,null"});
errors++;
}
}
if(data2.source_channel !== undefined){
let data16 = data2.source_channel;
if((typeof data16 !== "string") && (data16 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/source_channel",schemaPath:"AbandoningCustomer/properties/source_channel/type",keyword:"type",params:{type: schema27.properties.source_channel.type},message:"must be string,null"});
errors++;
}
}
if(data2.owner_id !== undefined){
let data17 = data2.owner_id;
if((!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))) && (data17 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/owner_id",schemaPath:"AbandoningCustomer/properties/owner_id/type",keyword:"type",params:{type: schema27.properties.owner_id.type},message:"must be integer,null"});
errors++;
}
}
if(data2.owner_group_id !== undefined){
let data18 = data2.owner_group_id;
if((!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))) && (data18 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/owner_group_id",schemaPath:"AbandoningCustomer/properties/owner_group_id/type",keyword:"type",params:{type: schema27.properties.owner_group_id.type},message:"must be integer,null"});
errors++;
}
}
if(data2.organization_id !== undefined){
let data19 = data2.organization_id;
if((!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))) && (data19 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/organization_id",schemaPath:"AbandoningCustomer/properties/organization_id/type",keyword:"type",params:{type: schema27.properties.organization_id.type},message:"must be integer,null"});
errors++;
}
}
if(data2.level !== undefined){
let data20 = data2.level;
if(typeof data20 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/level",schemaPath:"AbandoningCustomer/properties/level/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
if(!((data20 === "normal") || (data20 === "vip"))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/level",schemaPath:"AbandoningCustomer/properties/level/enum",keyword:"enum",params:{allowedValues: schema27.properties.level.enum},message:"must be equal to one of the allowed values"});
errors++;
}
}
if(data2.is_blocked !== undefined){
if(typeof data2.is_blocked !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/is_blocked",schemaPath:"AbandoningCustomer/properties/is_blocked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data2.deleted !== undefined){
if(typeof data2.deleted !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/deleted",schemaPath:"AbandoningCustomer/properties/deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data2.platform_id !== undefined){
let data23 = data2.platform_id;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/platform_id",schemaPath:"AbandoningCustomer/properties/platform_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
}
if(data2.ticket_show_filters !== undefined){
let data24 = data2.ticket_show_filters;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.show_user === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/required",keyword:"required",params:{missingProperty: "show_user"},message:"must have required property '"+"show_user"+"'"});
errors++;
}
if(data24.show_assignee === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/required",keyword:"required",params:{missingProperty: "show_assignee"},message:"must have required property '"+"show_assignee"+"'"});
errors++;
}
if(data24.show_created_at === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/required",keyword:"required",params:{missingProperty: "show_created_at"},message:"must have required property '"+"show_created_at"+"'"});
errors++;
}
if(data24.show_priority === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/required",keyword:"required",params:{missingProperty: "show_priority"},message:"must have required property '"+"show_priority"+"'"});
errors++;
}
if(data24.show_status === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/required",keyword:"required",params:{missingProperty: "show_status"},message:"must have required property '"+"show_status"+"'"});
errors++;
}
if(data24.show_platform === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/required",keyword:"required",params:{missingProperty: "show_platform"},message:"must have required property '"+"show_platform"+"'"});
errors++;
}
if(data24.show_user !== undefined){
if(typeof data24.show_user !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters/show_user",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/properties/show_user/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data24.show_assignee !== undefined){
if(typeof data24.show_assignee !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters/show_assignee",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/properties/show_assignee/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data24.show_created_at !== undefined){
if(typeof data24.show_created_at !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters/show_created_at",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/properties/show_created_at/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data24.show_priority !== undefined){
if(typeof data24.show_priority !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters/show_priority",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/properties/show_priority/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data24.show_status !== undefined){
if(typeof data24.show_status !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters/show_status",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/properties/show_status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data24.show_platform !== undefined){
if(typeof data24.show_platform !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters/show_platform",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/properties/show_platform/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ticket_show_filters",schemaPath:"AbandoningCustomer/properties/ticket_show_filters/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
if(data2.wechat_status !== undefined){
if(typeof data2.wechat_status !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/wechat_status",schemaPath:"AbandoningCustomer/properties/wechat_status/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.is_anonym !== undefined){
if(typeof data2.is_anonym !== "boolean"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/is_anonym",schemaPath:"AbandoningCustomer/properties/is_anonym/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"});
errors++;
}
}
if(data2.ip !== undefined){
if(typeof data2.ip !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/ip",schemaPath:"AbandoningCustomer/properties/ip/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.from !== undefined){
if(typeof data2.from !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/from",schemaPath:"AbandoningCustomer/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.province !== undefined){
if(typeof data2.province !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/province",schemaPath:"AbandoningCustomer/properties/province/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.city !== undefined){
if(typeof data2.city !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/city",schemaPath:"AbandoningCustomer/properties/city/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.isp !== undefined){
if(typeof data2.isp !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/isp",schemaPath:"AbandoningCustomer/properties/isp/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data2.latest_device_info !== undefined){
let data38 = data2.latest_device_info;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.os === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/latest_device_info",schemaPath:"AbandoningCustomer/properties/latest_device_info/required",keyword:"required",params:{missingProperty: "os"},message:"must have required property '"+"os"+"'"});
errors++;
}
if(data38.browser === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/latest_device_info",schemaPath:"AbandoningCustomer/properties/latest_device_info/required",keyword:"required",params:{missingProperty: "browser"},message:"must have required property '"+"browser"+"'"});
errors++;
}
if(data38.resolution === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/latest_device_info",schemaPath:"AbandoningCustomer/properties/latest_device_info/required",keyword:"required",params:{missingProperty: "resolution"},message:"must have required property '"+"resolution"+"'"});
errors++;
}
if(data38.os !== undefined){
if(typeof data38.os !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/latest_device_info/os",schemaPath:"AbandoningCustomer/properties/latest_device_info/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.browser !== undefined){
if(typeof data38.browser !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/latest_device_info/browser",schemaPath:"AbandoningCustomer/properties/latest_device_info/properties/browser/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data38.resolution !== undefined){
if(typeof data38.resolution !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/latest_device_info/resolution",schemaPath:"AbandoningCustomer/properties/latest_device_info/properties/resolution/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name/latest_device_info",schemaPath:"AbandoningCustomer/properties/latest_device_info/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"AbandoningCustomer/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs89 = errors;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"#/properties/customer_name/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
var _valid0 = _errs89 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_name",schemaPath:"#/properties/customer_name/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.channel !== undefined){
if(typeof data.channel !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.queue_start_time !== undefined){
if(typeof data.queue_start_time !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queue_start_time",schemaPath:"#/properties/queue_start_time/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.queue_seconds !== undefined){
let data44 = data.queue_seconds;
if((!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))) && (typeof data44 !== "string")){
vErrors = added(vErrors, {instancePath:instancePath+"/queue_seconds",schemaPath:"#/properties/queue_seconds/type",keyword:"type",params:{type: schema26.properties.queue_seconds.type},message:"must be integer,string"});
errors++;
}
}
if(data.queue_name !== undefined){
if(typeof data.queue_name !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/queue_name",schemaPath:"#/properties/queue_name/type",keyword:"type",params:{type: "string"},message:"must be string"});
errors++;
}
}
if(data.im_web_plugin_id !== undefined){
let data46 = data.im_web_plugin_id;
if((!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))) && (data46 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/im_web_plugin_id",schemaPath:"#/properties/im_web_plugin_id/type",keyword:"type",params:{type: schema26.properties.im_web_plugin_id.type},message:"must be integer,null"});
errors++;
}
}
if(data.menu_names !== undefined){
let data47 = data.menu_names;
if((typeof data47 !== "string") && (data47 !== null)){
vErrors = added(vErrors, {instancePath:instancePath+"/menu_names",schemaPath:"#/properties/menu_names/type",keyword:"type",params:{type: schema26.properties.menu_names.type},message:"must be string,null"});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.shut_queues === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shut_queues"},message:"must have required property '"+"shut_queues"+"'"});
errors++;
}
if(data.meta === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"},message:"must have required property '"+"meta"+"'"});
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
if(data.shut_queues !== undefined){
let data1 = data.shut_queues;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data1[i0], {instancePath:instancePath+"/shut_queues/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/shut_queues",schemaPath:"#/properties/shut_queues/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.meta !== undefined){
let data3 = data.meta;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.current_page === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/required",keyword:"required",params:{missingProperty: "current_page"},message:"must have required property '"+"current_page"+"'"});
errors++;
}
if(data3.total_pages === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/required",keyword:"required",params:{missingProperty: "total_pages"},message:"must have required property '"+"total_pages"+"'"});
errors++;
}
if(data3.count === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"});
errors++;
}
if(data3.current_page !== undefined){
let data4 = data3.current_page;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/current_page",schemaPath:"#/properties/meta/properties/current_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/current_page",schemaPath:"#/properties/meta/properties/current_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data3.total_pages !== undefined){
let data5 = data3.total_pages;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/total_pages",schemaPath:"#/properties/meta/properties/total_pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/total_pages",schemaPath:"#/properties/meta/properties/total_pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data3.count !== undefined){
let data6 = data3.count;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/count",schemaPath:"#/properties/meta/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/meta/count",schemaPath:"#/properties/meta/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
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


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"});
errors++;
}
if(data.shut_queues === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shut_queues"},message:"must have required property '"+"shut_queues"+"'"});
errors++;
}
if(data.current_page === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "current_page"},message:"must have required property '"+"current_page"+"'"});
errors++;
}
if(data.total_pages === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "total_pages"},message:"must have required property '"+"total_pages"+"'"});
errors++;
}
if(data.count === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "count"},message:"must have required property '"+"count"+"'"});
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
if(data.shut_queues !== undefined){
let data1 = data.shut_queues;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data1[i0], {instancePath:instancePath+"/shut_queues/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/shut_queues",schemaPath:"#/properties/shut_queues/type",keyword:"type",params:{type: "array"},message:"must be array"});
errors++;
}
}
if(data.current_page !== undefined){
let data3 = data.current_page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = added(vErrors, {instancePath:instancePath+"/current_page",schemaPath:"#/properties/current_page/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = added(vErrors, {instancePath:instancePath+"/current_page",schemaPath:"#/properties/current_page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"});
errors++;
}
}
}
if(data.total_pages !== undefined){
let data4 = data.total_pages;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = added(vErrors, {instancePath:instancePath+"/total_pages",schemaPath:"#/properties/total_pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = added(vErrors, {instancePath:instancePath+"/total_pages",schemaPath:"#/properties/total_pages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
if(data.count !== undefined){
let data5 = data.count;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = added(vErrors, {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = added(vErrors, {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"});
errors++;
}
validate7.errors = vErrors;
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
if(!(validate7(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(validate0(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate0.errors : vErrors.concat(validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
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
