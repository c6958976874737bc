// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.option = validate20;
const schema31 = {"type":"array","items":{"type":"object","required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"}},"allOf":[{"if":{"properties":{"target":{"const":"reply"}},"required":["target"]},"then":{"properties":{"fault":{"type":"string","enum":["delay","status","connection-reset","code","string-code","missing","malformed","empty","drip"]}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"delay"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"status"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","status"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"status":{"type":"integer","minimum":200,"maximum":599,"description":"the HTTP status"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"connection-reset"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"code"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","code"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"code":{"type":"integer","description":"replaces the code of the reply"},"message":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"string-code"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"missing"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","pointer"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"pointer":{"type":"string","description":"a JSON pointer: /customer/id","pattern":"^/"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"malformed"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"empty"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"drip"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"}},"required":["target"]},"then":{"properties":{"fault":{"type":"string","enum":["slow","delay","drop","duplicate","reorder","batch","split","malformed","wrong-session","fail"]}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"slow"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"delay"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"drop"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"duplicate"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"reorder"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"batch"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"split"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"malformed"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"wrong-session"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"fail"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","outcome"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"outcome":{"type":"string","enum":["wrong_status","refused","connection_reset","timed_out"]},"status":{"type":"integer","minimum":201,"maximum":599,"description":"of wrong_status; default 500"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customerToken":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}}],"title":"NewFault"},"description":"Faults armed at the start, for example [{\"target\": \"push\", \"fault\": \"drop\"}]"};
const pattern4 = new RegExp("^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$", "u");
const pattern9 = new RegExp("^/", "u");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs4 = errors;
let valid3 = true;
const _errs5 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.target === undefined) && (missing0 = "target")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
if("reply" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs5 === errors;
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.fault !== undefined){
let data2 = data0.fault;
if(typeof data2 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/0/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[0].then.properties.fault.type,parentSchema:schema31.items.allOf[0].then.properties.fault,data:data2});
errors++;
}
if(!(((((((((data2 === "delay") || (data2 === "status")) || (data2 === "connection-reset")) || (data2 === "code")) || (data2 === "string-code")) || (data2 === "missing")) || (data2 === "malformed")) || (data2 === "empty")) || (data2 === "drip"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/0/then/properties/fault/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[0].then.properties.fault.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[0].then.properties.fault.enum,parentSchema:schema31.items.allOf[0].then.properties.fault,data:data2});
errors++;
}
}
}
var _valid0 = _errs7 === errors;
valid3 = _valid0;
}
if(!valid3){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[0].if,parentSchema:schema31.items.allOf[0],data:data0});
errors++;
}
const _errs11 = errors;
let valid6 = true;
const _errs12 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.target === undefined) && (missing1 = "target")) || ((data0.fault === undefined) && (missing1 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs13 = errors;
if("reply" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid7 = _errs13 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data0.fault !== undefined){
const _errs14 = errors;
if("delay" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid7 = _errs14 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid1 = _errs12 === errors;
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs15 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[1].then.required,parentSchema:schema31.items.allOf[1].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[1].then.required,parentSchema:schema31.items.allOf[1].then,data:data0});
errors++;
}
if(data0.ms === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema31.items.allOf[1].then.required,parentSchema:schema31.items.allOf[1].then,data:data0});
errors++;
}
for(const key0 in data0){
if(!((((((((key0 === "target") || (key0 === "fault")) || (key0 === "ms")) || (key0 === "operation")) || (key0 === "customerToken")) || (key0 === "times")) || (key0 === "every")) || (key0 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[1].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data5 = data0.target;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/1/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[1].then.properties.target.type,parentSchema:schema31.items.allOf[1].then.properties.target,data:data5});
errors++;
}
if(!((data5 === "reply") || (data5 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/1/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[1].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[1].then.properties.target.enum,parentSchema:schema31.items.allOf[1].then.properties.target,data:data5});
errors++;
}
}
if(data0.fault !== undefined){
let data6 = data0.fault;
if(typeof data6 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/1/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[1].then.properties.fault.type,parentSchema:schema31.items.allOf[1].then.properties.fault,data:data6});
errors++;
}
}
if(data0.ms !== undefined){
let data7 = data0.ms;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/1/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[1].then.properties.ms.type,parentSchema:schema31.items.allOf[1].then.properties.ms,data:data7});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 31622400000 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/1/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema31.items.allOf[1].then.properties.ms,data:data7});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/1/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[1].then.properties.ms,data:data7});
errors++;
}
}
}
if(data0.operation !== undefined){
let data8 = data0.operation;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/1/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[1].then.properties.operation.type,parentSchema:schema31.items.allOf[1].then.properties.operation,data:data8});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data8 === "logIn") || (data8 === "listCustomers")) || (data8 === "createCustomer")) || (data8 === "getCustomer")) || (data8 === "updateCustomer")) || (data8 === "destroyCustomer")) || (data8 === "createSession")) || (data8 === "closeQueue")) || (data8 === "closeSession")) || (data8 === "getQueueStatus")) || (data8 === "getCustomerStatus")) || (data8 === "listAgentStatus")) || (data8 === "sendMessage")) || (data8 === "listAgents")) || (data8 === "getAgent")) || (data8 === "listUserGroups")) || (data8 === "listUserGroupAgents")) || (data8 === "searchSessions")) || (data8 === "listSessionLogs")) || (data8 === "listSessionVotes")) || (data8 === "destroySessions")) || (data8 === "listAbandonedQueues")) || (data8 === "sendStructMessage")) || (data8 === "listUrobots")) || (data8 === "askFlow")) || (data8 === "recordHit")) || (data8 === "surveySession")) || (data8 === "surveyRobotSession")) || (data8 === "surveyAnswer")) || (data8 === "surveyTransfer")) || (data8 === "rateRobotAnswer")) || (data8 === "previewMessage")) || (data8 === "listUnreadMessages")) || (data8 === "setCustomerOnline")) || (data8 === "readMessages")) || (data8 === "countAgentUnread")) || (data8 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/1/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[1].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[1].then.properties.operation.enum,parentSchema:schema31.items.allOf[1].then.properties.operation,data:data8});
errors++;
}
}
if(data0.customerToken !== undefined){
let data9 = data0.customerToken;
if(typeof data9 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/1/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[1].then.properties.customerToken.type,parentSchema:schema31.items.allOf[1].then.properties.customerToken,data:data9});
errors++;
}
}
if(data0.times !== undefined){
let data10 = data0.times;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/1/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[1].then.properties.times.type,parentSchema:schema31.items.allOf[1].then.properties.times,data:data10});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/1/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[1].then.properties.times,data:data10});
errors++;
}
}
}
if(data0.every !== undefined){
let data11 = data0.every;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/1/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[1].then.properties.every.type,parentSchema:schema31.items.allOf[1].then.properties.every,data:data11});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 1 || isNaN(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/1/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[1].then.properties.every,data:data11});
errors++;
}
}
}
if(data0.for !== undefined){
let data12 = data0.for;
if((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/1/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[1].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[1].then.properties.for.type,parentSchema:schema31.items.allOf[1].then.properties.for,data:data12});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/1/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[1].then.properties.for,data:data12});
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern4.test(data12)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/1/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[1].then.properties.for,data:data12});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[1].then.type,parentSchema:schema31.items.allOf[1].then,data:data0});
errors++;
}
var _valid1 = _errs15 === errors;
valid6 = _valid1;
}
if(!valid6){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[1].if,parentSchema:schema31.items.allOf[1],data:data0});
errors++;
}
const _errs35 = errors;
let valid9 = true;
const _errs36 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing2;
if(((data0.target === undefined) && (missing2 = "target")) || ((data0.fault === undefined) && (missing2 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs37 = errors;
if("reply" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid10 = _errs37 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data0.fault !== undefined){
const _errs38 = errors;
if("status" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid10 = _errs38 === errors;
}
else {
var valid10 = true;
}
}
}
}
var _valid2 = _errs36 === errors;
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs39 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[2].then.required,parentSchema:schema31.items.allOf[2].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[2].then.required,parentSchema:schema31.items.allOf[2].then,data:data0});
errors++;
}
if(data0.status === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/2/then/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.items.allOf[2].then.required,parentSchema:schema31.items.allOf[2].then,data:data0});
errors++;
}
for(const key1 in data0){
if(!((((((((key1 === "target") || (key1 === "fault")) || (key1 === "status")) || (key1 === "operation")) || (key1 === "customerToken")) || (key1 === "times")) || (key1 === "every")) || (key1 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[2].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data15 = data0.target;
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/2/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[2].then.properties.target.type,parentSchema:schema31.items.allOf[2].then.properties.target,data:data15});
errors++;
}
if(!((data15 === "reply") || (data15 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/2/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[2].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[2].then.properties.target.enum,parentSchema:schema31.items.allOf[2].then.properties.target,data:data15});
errors++;
}
}
if(data0.fault !== undefined){
let data16 = data0.fault;
if(typeof data16 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/2/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[2].then.properties.fault.type,parentSchema:schema31.items.allOf[2].then.properties.fault,data:data16});
errors++;
}
}
if(data0.status !== undefined){
let data17 = data0.status;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/allOf/2/then/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[2].then.properties.status.type,parentSchema:schema31.items.allOf[2].then.properties.status,data:data17});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 599 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/allOf/2/then/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.items.allOf[2].then.properties.status,data:data17});
errors++;
}
if(data17 < 200 || isNaN(data17)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/allOf/2/then/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema31.items.allOf[2].then.properties.status,data:data17});
errors++;
}
}
}
if(data0.operation !== undefined){
let data18 = data0.operation;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/2/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[2].then.properties.operation.type,parentSchema:schema31.items.allOf[2].then.properties.operation,data:data18});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data18 === "logIn") || (data18 === "listCustomers")) || (data18 === "createCustomer")) || (data18 === "getCustomer")) || (data18 === "updateCustomer")) || (data18 === "destroyCustomer")) || (data18 === "createSession")) || (data18 === "closeQueue")) || (data18 === "closeSession")) || (data18 === "getQueueStatus")) || (data18 === "getCustomerStatus")) || (data18 === "listAgentStatus")) || (data18 === "sendMessage")) || (data18 === "listAgents")) || (data18 === "getAgent")) || (data18 === "listUserGroups")) || (data18 === "listUserGroupAgents")) || (data18 === "searchSessions")) || (data18 === "listSessionLogs")) || (data18 === "listSessionVotes")) || (data18 === "destroySessions")) || (data18 === "listAbandonedQueues")) || (data18 === "sendStructMessage")) || (data18 === "listUrobots")) || (data18 === "askFlow")) || (data18 === "recordHit")) || (data18 === "surveySession")) || (data18 === "surveyRobotSession")) || (data18 === "surveyAnswer")) || (data18 === "surveyTransfer")) || (data18 === "rateRobotAnswer")) || (data18 === "previewMessage")) || (data18 === "listUnreadMessages")) || (data18 === "setCustomerOnline")) || (data18 === "readMessages")) || (data18 === "countAgentUnread")) || (data18 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/2/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[2].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[2].then.properties.operation.enum,parentSchema:schema31.items.allOf[2].then.properties.operation,data:data18});
errors++;
}
}
if(data0.customerToken !== undefined){
let data19 = data0.customerToken;
if(typeof data19 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/2/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[2].then.properties.customerToken.type,parentSchema:schema31.items.allOf[2].then.properties.customerToken,data:data19});
errors++;
}
}
if(data0.times !== undefined){
let data20 = data0.times;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/2/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[2].then.properties.times.type,parentSchema:schema31.items.allOf[2].then.properties.times,data:data20});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/2/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[2].then.properties.times,data:data20});
errors++;
}
}
}
if(data0.every !== undefined){
let data21 = data0.every;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/2/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[2].then.properties.every.type,parentSchema:schema31.items.allOf[2].then.properties.every,data:data21});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/2/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[2].then.properties.every,data:data21});
errors++;
}
}
}
if(data0.for !== undefined){
let data22 = data0.for;
if((typeof data22 !== "string") && (!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/2/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[2].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[2].then.properties.for.type,parentSchema:schema31.items.allOf[2].then.properties.for,data:data22});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/2/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[2].then.properties.for,data:data22});
errors++;
}
}
if(typeof data22 === "string"){
if(!pattern4.test(data22)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/2/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[2].then.properties.for,data:data22});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[2].then.type,parentSchema:schema31.items.allOf[2].then,data:data0});
errors++;
}
var _valid2 = _errs39 === errors;
valid9 = _valid2;
}
if(!valid9){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[2].if,parentSchema:schema31.items.allOf[2],data:data0});
errors++;
}
const _errs59 = errors;
let valid12 = true;
const _errs60 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing3;
if(((data0.target === undefined) && (missing3 = "target")) || ((data0.fault === undefined) && (missing3 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs61 = errors;
if("reply" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid13 = _errs61 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data0.fault !== undefined){
const _errs62 = errors;
if("connection-reset" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid13 = _errs62 === errors;
}
else {
var valid13 = true;
}
}
}
}
var _valid3 = _errs60 === errors;
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs63 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/3/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[3].then.required,parentSchema:schema31.items.allOf[3].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/3/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[3].then.required,parentSchema:schema31.items.allOf[3].then,data:data0});
errors++;
}
for(const key2 in data0){
if(!(((((((key2 === "target") || (key2 === "fault")) || (key2 === "operation")) || (key2 === "customerToken")) || (key2 === "times")) || (key2 === "every")) || (key2 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[3].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data25 = data0.target;
if(typeof data25 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/3/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[3].then.properties.target.type,parentSchema:schema31.items.allOf[3].then.properties.target,data:data25});
errors++;
}
if(!((data25 === "reply") || (data25 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/3/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[3].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[3].then.properties.target.enum,parentSchema:schema31.items.allOf[3].then.properties.target,data:data25});
errors++;
}
}
if(data0.fault !== undefined){
let data26 = data0.fault;
if(typeof data26 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/3/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[3].then.properties.fault.type,parentSchema:schema31.items.allOf[3].then.properties.fault,data:data26});
errors++;
}
}
if(data0.operation !== undefined){
let data27 = data0.operation;
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/3/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[3].then.properties.operation.type,parentSchema:schema31.items.allOf[3].then.properties.operation,data:data27});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data27 === "logIn") || (data27 === "listCustomers")) || (data27 === "createCustomer")) || (data27 === "getCustomer")) || (data27 === "updateCustomer")) || (data27 === "destroyCustomer")) || (data27 === "createSession")) || (data27 === "closeQueue")) || (data27 === "closeSession")) || (data27 === "getQueueStatus")) || (data27 === "getCustomerStatus")) || (data27 === "listAgentStatus")) || (data27 === "sendMessage")) || (data27 === "listAgents")) || (data27 === "getAgent")) || (data27 === "listUserGroups")) || (data27 === "listUserGroupAgents")) || (data27 === "searchSessions")) || (data27 === "listSessionLogs")) || (data27 === "listSessionVotes")) || (data27 === "destroySessions")) || (data27 === "listAbandonedQueues")) || (data27 === "sendStructMessage")) || (data27 === "listUrobots")) || (data27 === "askFlow")) || (data27 === "recordHit")) || (data27 === "surveySession")) || (data27 === "surveyRobotSession")) || (data27 === "surveyAnswer")) || (data27 === "surveyTransfer")) || (data27 === "rateRobotAnswer")) || (data27 === "previewMessage")) || (data27 === "listUnreadMessages")) || (data27 === "setCustomerOnline")) || (data27 === "readMessages")) || (data27 === "countAgentUnread")) || (data27 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/3/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[3].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[3].then.properties.operation.enum,parentSchema:schema31.items.allOf[3].then.properties.operation,data:data27});
errors++;
}
}
if(data0.customerToken !== undefined){
let data28 = data0.customerToken;
if(typeof data28 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/3/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[3].then.properties.customerToken.type,parentSchema:schema31.items.allOf[3].then.properties.customerToken,data:data28});
errors++;
}
}
if(data0.times !== undefined){
let data29 = data0.times;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/3/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[3].then.properties.times.type,parentSchema:schema31.items.allOf[3].then.properties.times,data:data29});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/3/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[3].then.properties.times,data:data29});
errors++;
}
}
}
if(data0.every !== undefined){
let data30 = data0.every;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/3/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[3].then.properties.every.type,parentSchema:schema31.items.allOf[3].then.properties.every,data:data30});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/3/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[3].then.properties.every,data:data30});
errors++;
}
}
}
if(data0.for !== undefined){
let data31 = data0.for;
if((typeof data31 !== "string") && (!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/3/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[3].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[3].then.properties.for.type,parentSchema:schema31.items.allOf[3].then.properties.for,data:data31});
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/3/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[3].then.properties.for,data:data31});
errors++;
}
}
if(typeof data31 === "string"){
if(!pattern4.test(data31)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/3/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[3].then.properties.for,data:data31});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[3].then.type,parentSchema:schema31.items.allOf[3].then,data:data0});
errors++;
}
var _valid3 = _errs63 === errors;
valid12 = _valid3;
}
if(!valid12){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[3].if,parentSchema:schema31.items.allOf[3],data:data0});
errors++;
}
const _errs81 = errors;
let valid15 = true;
const _errs82 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing4;
if(((data0.target === undefined) && (missing4 = "target")) || ((data0.fault === undefined) && (missing4 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs83 = errors;
if("reply" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid16 = _errs83 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data0.fault !== undefined){
const _errs84 = errors;
if("code" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid16 = _errs84 === errors;
}
else {
var valid16 = true;
}
}
}
}
var _valid4 = _errs82 === errors;
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs85 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/4/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[4].then.required,parentSchema:schema31.items.allOf[4].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/4/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[4].then.required,parentSchema:schema31.items.allOf[4].then,data:data0});
errors++;
}
if(data0.code === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/4/then/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema31.items.allOf[4].then.required,parentSchema:schema31.items.allOf[4].then,data:data0});
errors++;
}
for(const key3 in data0){
if(!(func1.call(schema31.items.allOf[4].then.properties, key3))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[4].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data34 = data0.target;
if(typeof data34 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/4/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[4].then.properties.target.type,parentSchema:schema31.items.allOf[4].then.properties.target,data:data34});
errors++;
}
if(!((data34 === "reply") || (data34 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/4/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[4].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[4].then.properties.target.enum,parentSchema:schema31.items.allOf[4].then.properties.target,data:data34});
errors++;
}
}
if(data0.fault !== undefined){
let data35 = data0.fault;
if(typeof data35 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/4/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[4].then.properties.fault.type,parentSchema:schema31.items.allOf[4].then.properties.fault,data:data35});
errors++;
}
}
if(data0.code !== undefined){
let data36 = data0.code;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/code",schemaPath:"#/items/allOf/4/then/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[4].then.properties.code.type,parentSchema:schema31.items.allOf[4].then.properties.code,data:data36});
errors++;
}
}
if(data0.message !== undefined){
let data37 = data0.message;
if(typeof data37 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/message",schemaPath:"#/items/allOf/4/then/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[4].then.properties.message.type,parentSchema:schema31.items.allOf[4].then.properties.message,data:data37});
errors++;
}
}
if(data0.operation !== undefined){
let data38 = data0.operation;
if(typeof data38 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/4/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[4].then.properties.operation.type,parentSchema:schema31.items.allOf[4].then.properties.operation,data:data38});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data38 === "logIn") || (data38 === "listCustomers")) || (data38 === "createCustomer")) || (data38 === "getCustomer")) || (data38 === "updateCustomer")) || (data38 === "destroyCustomer")) || (data38 === "createSession")) || (data38 === "closeQueue")) || (data38 === "closeSession")) || (data38 === "getQueueStatus")) || (data38 === "getCustomerStatus")) || (data38 === "listAgentStatus")) || (data38 === "sendMessage")) || (data38 === "listAgents")) || (data38 === "getAgent")) || (data38 === "listUserGroups")) || (data38 === "listUserGroupAgents")) || (data38 === "searchSessions")) || (data38 === "listSessionLogs")) || (data38 === "listSessionVotes")) || (data38 === "destroySessions")) || (data38 === "listAbandonedQueues")) || (data38 === "sendStructMessage")) || (data38 === "listUrobots")) || (data38 === "askFlow")) || (data38 === "recordHit")) || (data38 === "surveySession")) || (data38 === "surveyRobotSession")) || (data38 === "surveyAnswer")) || (data38 === "surveyTransfer")) || (data38 === "rateRobotAnswer")) || (data38 === "previewMessage")) || (data38 === "listUnreadMessages")) || (data38 === "setCustomerOnline")) || (data38 === "readMessages")) || (data38 === "countAgentUnread")) || (data38 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/4/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[4].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[4].then.properties.operation.enum,parentSchema:schema31.items.allOf[4].then.properties.operation,data:data38});
errors++;
}
}
if(data0.customerToken !== undefined){
let data39 = data0.customerToken;
if(typeof data39 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/4/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[4].then.properties.customerToken.type,parentSchema:schema31.items.allOf[4].then.properties.customerToken,data:data39});
errors++;
}
}
if(data0.times !== undefined){
let data40 = data0.times;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/4/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[4].then.properties.times.type,parentSchema:schema31.items.allOf[4].then.properties.times,data:data40});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/4/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[4].then.properties.times,data:data40});
errors++;
}
}
}
if(data0.every !== undefined){
let data41 = data0.every;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/4/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[4].then.properties.every.type,parentSchema:schema31.items.allOf[4].then.properties.every,data:data41});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 1 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/4/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[4].then.properties.every,data:data41});
errors++;
}
}
}
if(data0.for !== undefined){
let data42 = data0.for;
if((typeof data42 !== "string") && (!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/4/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[4].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[4].then.properties.for.type,parentSchema:schema31.items.allOf[4].then.properties.for,data:data42});
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 < 0 || isNaN(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/4/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[4].then.properties.for,data:data42});
errors++;
}
}
if(typeof data42 === "string"){
if(!pattern4.test(data42)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/4/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[4].then.properties.for,data:data42});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/4/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[4].then.type,parentSchema:schema31.items.allOf[4].then,data:data0});
errors++;
}
var _valid4 = _errs85 === errors;
valid15 = _valid4;
}
if(!valid15){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[4].if,parentSchema:schema31.items.allOf[4],data:data0});
errors++;
}
const _errs107 = errors;
let valid18 = true;
const _errs108 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing5;
if(((data0.target === undefined) && (missing5 = "target")) || ((data0.fault === undefined) && (missing5 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs109 = errors;
if("reply" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid19 = _errs109 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data0.fault !== undefined){
const _errs110 = errors;
if("string-code" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid19 = _errs110 === errors;
}
else {
var valid19 = true;
}
}
}
}
var _valid5 = _errs108 === errors;
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs111 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/5/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[5].then.required,parentSchema:schema31.items.allOf[5].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/5/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[5].then.required,parentSchema:schema31.items.allOf[5].then,data:data0});
errors++;
}
for(const key4 in data0){
if(!(((((((key4 === "target") || (key4 === "fault")) || (key4 === "operation")) || (key4 === "customerToken")) || (key4 === "times")) || (key4 === "every")) || (key4 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[5].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data45 = data0.target;
if(typeof data45 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/5/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[5].then.properties.target.type,parentSchema:schema31.items.allOf[5].then.properties.target,data:data45});
errors++;
}
if(!((data45 === "reply") || (data45 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/5/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[5].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[5].then.properties.target.enum,parentSchema:schema31.items.allOf[5].then.properties.target,data:data45});
errors++;
}
}
if(data0.fault !== undefined){
let data46 = data0.fault;
if(typeof data46 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/5/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[5].then.properties.fault.type,parentSchema:schema31.items.allOf[5].then.properties.fault,data:data46});
errors++;
}
}
if(data0.operation !== undefined){
let data47 = data0.operation;
if(typeof data47 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/5/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[5].then.properties.operation.type,parentSchema:schema31.items.allOf[5].then.properties.operation,data:data47});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data47 === "logIn") || (data47 === "listCustomers")) || (data47 === "createCustomer")) || (data47 === "getCustomer")) || (data47 === "updateCustomer")) || (data47 === "destroyCustomer")) || (data47 === "createSession")) || (data47 === "closeQueue")) || (data47 === "closeSession")) || (data47 === "getQueueStatus")) || (data47 === "getCustomerStatus")) || (data47 === "listAgentStatus")) || (data47 === "sendMessage")) || (data47 === "listAgents")) || (data47 === "getAgent")) || (data47 === "listUserGroups")) || (data47 === "listUserGroupAgents")) || (data47 === "searchSessions")) || (data47 === "listSessionLogs")) || (data47 === "listSessionVotes")) || (data47 === "destroySessions")) || (data47 === "listAbandonedQueues")) || (data47 === "sendStructMessage")) || (data47 === "listUrobots")) || (data47 === "askFlow")) || (data47 === "recordHit")) || (data47 === "surveySession")) || (data47 === "surveyRobotSession")) || (data47 === "surveyAnswer")) || (data47 === "surveyTransfer")) || (data47 === "rateRobotAnswer")) || (data47 === "previewMessage")) || (data47 === "listUnreadMessages")) || (data47 === "setCustomerOnline")) || (data47 === "readMessages")) || (data47 === "countAgentUnread")) || (data47 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/5/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[5].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[5].then.properties.operation.enum,parentSchema:schema31.items.allOf[5].then.properties.operation,data:data47});
errors++;
}
}
if(data0.customerToken !== undefined){
let data48 = data0.customerToken;
if(typeof data48 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/5/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[5].then.properties.customerToken.type,parentSchema:schema31.items.allOf[5].then.properties.customerToken,data:data48});
errors++;
}
}
if(data0.times !== undefined){
let data49 = data0.times;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/5/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[5].then.properties.times.type,parentSchema:schema31.items.allOf[5].then.properties.times,data:data49});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/5/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[5].then.properties.times,data:data49});
errors++;
}
}
}
if(data0.every !== undefined){
let data50 = data0.every;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/5/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[5].then.properties.every.type,parentSchema:schema31.items.allOf[5].then.properties.every,data:data50});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 1 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/5/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[5].then.properties.every,data:data50});
errors++;
}
}
}
if(data0.for !== undefined){
let data51 = data0.for;
if((typeof data51 !== "string") && (!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/5/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[5].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[5].then.properties.for.type,parentSchema:schema31.items.allOf[5].then.properties.for,data:data51});
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 < 0 || isNaN(data51)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/5/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[5].then.properties.for,data:data51});
errors++;
}
}
if(typeof data51 === "string"){
if(!pattern4.test(data51)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/5/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[5].then.properties.for,data:data51});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/5/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[5].then.type,parentSchema:schema31.items.allOf[5].then,data:data0});
errors++;
}
var _valid5 = _errs111 === errors;
valid18 = _valid5;
}
if(!valid18){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[5].if,parentSchema:schema31.items.allOf[5],data:data0});
errors++;
}
const _errs129 = errors;
let valid21 = true;
const _errs130 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing6;
if(((data0.target === undefined) && (missing6 = "target")) || ((data0.fault === undefined) && (missing6 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs131 = errors;
if("reply" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid22 = _errs131 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data0.fault !== undefined){
const _errs132 = errors;
if("missing" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid22 = _errs132 === errors;
}
else {
var valid22 = true;
}
}
}
}
var _valid6 = _errs130 === errors;
errors = _errs129;
if(vErrors !== null){
if(_errs129){
vErrors.length = _errs129;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs133 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/6/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[6].then.required,parentSchema:schema31.items.allOf[6].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/6/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[6].then.required,parentSchema:schema31.items.allOf[6].then,data:data0});
errors++;
}
if(data0.pointer === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/6/then/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema31.items.allOf[6].then.required,parentSchema:schema31.items.allOf[6].then,data:data0});
errors++;
}
for(const key5 in data0){
if(!((((((((key5 === "target") || (key5 === "fault")) || (key5 === "pointer")) || (key5 === "operation")) || (key5 === "customerToken")) || (key5 === "times")) || (key5 === "every")) || (key5 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[6].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data54 = data0.target;
if(typeof data54 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/6/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[6].then.properties.target.type,parentSchema:schema31.items.allOf[6].then.properties.target,data:data54});
errors++;
}
if(!((data54 === "reply") || (data54 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/6/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[6].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[6].then.properties.target.enum,parentSchema:schema31.items.allOf[6].then.properties.target,data:data54});
errors++;
}
}
if(data0.fault !== undefined){
let data55 = data0.fault;
if(typeof data55 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/6/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[6].then.properties.fault.type,parentSchema:schema31.items.allOf[6].then.properties.fault,data:data55});
errors++;
}
}
if(data0.pointer !== undefined){
let data56 = data0.pointer;
if(typeof data56 === "string"){
if(!pattern9.test(data56)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/pointer",schemaPath:"#/items/allOf/6/then/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema31.items.allOf[6].then.properties.pointer,data:data56});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/pointer",schemaPath:"#/items/allOf/6/then/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[6].then.properties.pointer.type,parentSchema:schema31.items.allOf[6].then.properties.pointer,data:data56});
errors++;
}
}
if(data0.operation !== undefined){
let data57 = data0.operation;
if(typeof data57 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/6/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[6].then.properties.operation.type,parentSchema:schema31.items.allOf[6].then.properties.operation,data:data57});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data57 === "logIn") || (data57 === "listCustomers")) || (data57 === "createCustomer")) || (data57 === "getCustomer")) || (data57 === "updateCustomer")) || (data57 === "destroyCustomer")) || (data57 === "createSession")) || (data57 === "closeQueue")) || (data57 === "closeSession")) || (data57 === "getQueueStatus")) || (data57 === "getCustomerStatus")) || (data57 === "listAgentStatus")) || (data57 === "sendMessage")) || (data57 === "listAgents")) || (data57 === "getAgent")) || (data57 === "listUserGroups")) || (data57 === "listUserGroupAgents")) || (data57 === "searchSessions")) || (data57 === "listSessionLogs")) || (data57 === "listSessionVotes")) || (data57 === "destroySessions")) || (data57 === "listAbandonedQueues")) || (data57 === "sendStructMessage")) || (data57 === "listUrobots")) || (data57 === "askFlow")) || (data57 === "recordHit")) || (data57 === "surveySession")) || (data57 === "surveyRobotSession")) || (data57 === "surveyAnswer")) || (data57 === "surveyTransfer")) || (data57 === "rateRobotAnswer")) || (data57 === "previewMessage")) || (data57 === "listUnreadMessages")) || (data57 === "setCustomerOnline")) || (data57 === "readMessages")) || (data57 === "countAgentUnread")) || (data57 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/6/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[6].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[6].then.properties.operation.enum,parentSchema:schema31.items.allOf[6].then.properties.operation,data:data57});
errors++;
}
}
if(data0.customerToken !== undefined){
let data58 = data0.customerToken;
if(typeof data58 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/6/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[6].then.properties.customerToken.type,parentSchema:schema31.items.allOf[6].then.properties.customerToken,data:data58});
errors++;
}
}
if(data0.times !== undefined){
let data59 = data0.times;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/6/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[6].then.properties.times.type,parentSchema:schema31.items.allOf[6].then.properties.times,data:data59});
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 1 || isNaN(data59)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/6/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[6].then.properties.times,data:data59});
errors++;
}
}
}
if(data0.every !== undefined){
let data60 = data0.every;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/6/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[6].then.properties.every.type,parentSchema:schema31.items.allOf[6].then.properties.every,data:data60});
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 1 || isNaN(data60)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/6/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[6].then.properties.every,data:data60});
errors++;
}
}
}
if(data0.for !== undefined){
let data61 = data0.for;
if((typeof data61 !== "string") && (!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/6/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[6].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[6].then.properties.for.type,parentSchema:schema31.items.allOf[6].then.properties.for,data:data61});
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/6/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[6].then.properties.for,data:data61});
errors++;
}
}
if(typeof data61 === "string"){
if(!pattern4.test(data61)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/6/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[6].then.properties.for,data:data61});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/6/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[6].then.type,parentSchema:schema31.items.allOf[6].then,data:data0});
errors++;
}
var _valid6 = _errs133 === errors;
valid21 = _valid6;
}
if(!valid21){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[6].if,parentSchema:schema31.items.allOf[6],data:data0});
errors++;
}
const _errs153 = errors;
let valid24 = true;
const _errs154 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing7;
if(((data0.target === undefined) && (missing7 = "target")) || ((data0.fault === undefined) && (missing7 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs155 = errors;
if("reply" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid25 = _errs155 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data0.fault !== undefined){
const _errs156 = errors;
if("malformed" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid25 = _errs156 === errors;
}
else {
var valid25 = true;
}
}
}
}
var _valid7 = _errs154 === errors;
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs157 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/7/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[7].then.required,parentSchema:schema31.items.allOf[7].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/7/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[7].then.required,parentSchema:schema31.items.allOf[7].then,data:data0});
errors++;
}
for(const key6 in data0){
if(!(((((((key6 === "target") || (key6 === "fault")) || (key6 === "operation")) || (key6 === "customerToken")) || (key6 === "times")) || (key6 === "every")) || (key6 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[7].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data64 = data0.target;
if(typeof data64 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/7/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[7].then.properties.target.type,parentSchema:schema31.items.allOf[7].then.properties.target,data:data64});
errors++;
}
if(!((data64 === "reply") || (data64 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/7/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[7].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[7].then.properties.target.enum,parentSchema:schema31.items.allOf[7].then.properties.target,data:data64});
errors++;
}
}
if(data0.fault !== undefined){
let data65 = data0.fault;
if(typeof data65 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/7/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[7].then.properties.fault.type,parentSchema:schema31.items.allOf[7].then.properties.fault,data:data65});
errors++;
}
}
if(data0.operation !== undefined){
let data66 = data0.operation;
if(typeof data66 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/7/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[7].then.properties.operation.type,parentSchema:schema31.items.allOf[7].then.properties.operation,data:data66});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data66 === "logIn") || (data66 === "listCustomers")) || (data66 === "createCustomer")) || (data66 === "getCustomer")) || (data66 === "updateCustomer")) || (data66 === "destroyCustomer")) || (data66 === "createSession")) || (data66 === "closeQueue")) || (data66 === "closeSession")) || (data66 === "getQueueStatus")) || (data66 === "getCustomerStatus")) || (data66 === "listAgentStatus")) || (data66 === "sendMessage")) || (data66 === "listAgents")) || (data66 === "getAgent")) || (data66 === "listUserGroups")) || (data66 === "listUserGroupAgents")) || (data66 === "searchSessions")) || (data66 === "listSessionLogs")) || (data66 === "listSessionVotes")) || (data66 === "destroySessions")) || (data66 === "listAbandonedQueues")) || (data66 === "sendStructMessage")) || (data66 === "listUrobots")) || (data66 === "askFlow")) || (data66 === "recordHit")) || (data66 === "surveySession")) || (data66 === "surveyRobotSession")) || (data66 === "surveyAnswer")) || (data66 === "surveyTransfer")) || (data66 === "rateRobotAnswer")) || (data66 === "previewMessage")) || (data66 === "listUnreadMessages")) || (data66 === "setCustomerOnline")) || (data66 === "readMessages")) || (data66 === "countAgentUnread")) || (data66 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/7/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[7].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[7].then.properties.operation.enum,parentSchema:schema31.items.allOf[7].then.properties.operation,data:data66});
errors++;
}
}
if(data0.customerToken !== undefined){
let data67 = data0.customerToken;
if(typeof data67 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/7/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[7].then.properties.customerToken.type,parentSchema:schema31.items.allOf[7].then.properties.customerToken,data:data67});
errors++;
}
}
if(data0.times !== undefined){
let data68 = data0.times;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/7/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[7].then.properties.times.type,parentSchema:schema31.items.allOf[7].then.properties.times,data:data68});
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 1 || isNaN(data68)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/7/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[7].then.properties.times,data:data68});
errors++;
}
}
}
if(data0.every !== undefined){
let data69 = data0.every;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/7/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[7].then.properties.every.type,parentSchema:schema31.items.allOf[7].then.properties.every,data:data69});
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 1 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/7/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[7].then.properties.every,data:data69});
errors++;
}
}
}
if(data0.for !== undefined){
let data70 = data0.for;
if((typeof data70 !== "string") && (!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/7/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[7].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[7].then.properties.for.type,parentSchema:schema31.items.allOf[7].then.properties.for,data:data70});
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 0 || isNaN(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/7/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[7].then.properties.for,data:data70});
errors++;
}
}
if(typeof data70 === "string"){
if(!pattern4.test(data70)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/7/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[7].then.properties.for,data:data70});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/7/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[7].then.type,parentSchema:schema31.items.allOf[7].then,data:data0});
errors++;
}
var _valid7 = _errs157 === errors;
valid24 = _valid7;
}
if(!valid24){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[7].if,parentSchema:schema31.items.allOf[7],data:data0});
errors++;
}
const _errs175 = errors;
let valid27 = true;
const _errs176 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing8;
if(((data0.target === undefined) && (missing8 = "target")) || ((data0.fault === undefined) && (missing8 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs177 = errors;
if("reply" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid28 = _errs177 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data0.fault !== undefined){
const _errs178 = errors;
if("empty" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid28 = _errs178 === errors;
}
else {
var valid28 = true;
}
}
}
}
var _valid8 = _errs176 === errors;
errors = _errs175;
if(vErrors !== null){
if(_errs175){
vErrors.length = _errs175;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs179 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/8/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[8].then.required,parentSchema:schema31.items.allOf[8].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/8/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[8].then.required,parentSchema:schema31.items.allOf[8].then,data:data0});
errors++;
}
for(const key7 in data0){
if(!(((((((key7 === "target") || (key7 === "fault")) || (key7 === "operation")) || (key7 === "customerToken")) || (key7 === "times")) || (key7 === "every")) || (key7 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/8/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[8].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data73 = data0.target;
if(typeof data73 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/8/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[8].then.properties.target.type,parentSchema:schema31.items.allOf[8].then.properties.target,data:data73});
errors++;
}
if(!((data73 === "reply") || (data73 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/8/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[8].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[8].then.properties.target.enum,parentSchema:schema31.items.allOf[8].then.properties.target,data:data73});
errors++;
}
}
if(data0.fault !== undefined){
let data74 = data0.fault;
if(typeof data74 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/8/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[8].then.properties.fault.type,parentSchema:schema31.items.allOf[8].then.properties.fault,data:data74});
errors++;
}
}
if(data0.operation !== undefined){
let data75 = data0.operation;
if(typeof data75 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/8/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[8].then.properties.operation.type,parentSchema:schema31.items.allOf[8].then.properties.operation,data:data75});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data75 === "logIn") || (data75 === "listCustomers")) || (data75 === "createCustomer")) || (data75 === "getCustomer")) || (data75 === "updateCustomer")) || (data75 === "destroyCustomer")) || (data75 === "createSession")) || (data75 === "closeQueue")) || (data75 === "closeSession")) || (data75 === "getQueueStatus")) || (data75 === "getCustomerStatus")) || (data75 === "listAgentStatus")) || (data75 === "sendMessage")) || (data75 === "listAgents")) || (data75 === "getAgent")) || (data75 === "listUserGroups")) || (data75 === "listUserGroupAgents")) || (data75 === "searchSessions")) || (data75 === "listSessionLogs")) || (data75 === "listSessionVotes")) || (data75 === "destroySessions")) || (data75 === "listAbandonedQueues")) || (data75 === "sendStructMessage")) || (data75 === "listUrobots")) || (data75 === "askFlow")) || (data75 === "recordHit")) || (data75 === "surveySession")) || (data75 === "surveyRobotSession")) || (data75 === "surveyAnswer")) || (data75 === "surveyTransfer")) || (data75 === "rateRobotAnswer")) || (data75 === "previewMessage")) || (data75 === "listUnreadMessages")) || (data75 === "setCustomerOnline")) || (data75 === "readMessages")) || (data75 === "countAgentUnread")) || (data75 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/8/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[8].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[8].then.properties.operation.enum,parentSchema:schema31.items.allOf[8].then.properties.operation,data:data75});
errors++;
}
}
if(data0.customerToken !== undefined){
let data76 = data0.customerToken;
if(typeof data76 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/8/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[8].then.properties.customerToken.type,parentSchema:schema31.items.allOf[8].then.properties.customerToken,data:data76});
errors++;
}
}
if(data0.times !== undefined){
let data77 = data0.times;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/8/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[8].then.properties.times.type,parentSchema:schema31.items.allOf[8].then.properties.times,data:data77});
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 1 || isNaN(data77)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/8/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[8].then.properties.times,data:data77});
errors++;
}
}
}
if(data0.every !== undefined){
let data78 = data0.every;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/8/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[8].then.properties.every.type,parentSchema:schema31.items.allOf[8].then.properties.every,data:data78});
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 1 || isNaN(data78)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/8/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[8].then.properties.every,data:data78});
errors++;
}
}
}
if(data0.for !== undefined){
let data79 = data0.for;
if((typeof data79 !== "string") && (!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/8/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[8].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[8].then.properties.for.type,parentSchema:schema31.items.allOf[8].then.properties.for,data:data79});
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 < 0 || isNaN(data79)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/8/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[8].then.properties.for,data:data79});
errors++;
}
}
if(typeof data79 === "string"){
if(!pattern4.test(data79)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/8/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[8].then.properties.for,data:data79});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/8/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[8].then.type,parentSchema:schema31.items.allOf[8].then,data:data0});
errors++;
}
var _valid8 = _errs179 === errors;
valid27 = _valid8;
}
if(!valid27){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[8].if,parentSchema:schema31.items.allOf[8],data:data0});
errors++;
}
const _errs197 = errors;
let valid30 = true;
const _errs198 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing9;
if(((data0.target === undefined) && (missing9 = "target")) || ((data0.fault === undefined) && (missing9 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs199 = errors;
if("reply" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid31 = _errs199 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data0.fault !== undefined){
const _errs200 = errors;
if("drip" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid31 = _errs200 === errors;
}
else {
var valid31 = true;
}
}
}
}
var _valid9 = _errs198 === errors;
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs201 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/9/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[9].then.required,parentSchema:schema31.items.allOf[9].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/9/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[9].then.required,parentSchema:schema31.items.allOf[9].then,data:data0});
errors++;
}
if(data0.ms === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/9/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema31.items.allOf[9].then.required,parentSchema:schema31.items.allOf[9].then,data:data0});
errors++;
}
for(const key8 in data0){
if(!((((((((key8 === "target") || (key8 === "fault")) || (key8 === "ms")) || (key8 === "operation")) || (key8 === "customerToken")) || (key8 === "times")) || (key8 === "every")) || (key8 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/9/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[9].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data82 = data0.target;
if(typeof data82 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/9/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[9].then.properties.target.type,parentSchema:schema31.items.allOf[9].then.properties.target,data:data82});
errors++;
}
if(!((data82 === "reply") || (data82 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/9/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[9].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[9].then.properties.target.enum,parentSchema:schema31.items.allOf[9].then.properties.target,data:data82});
errors++;
}
}
if(data0.fault !== undefined){
let data83 = data0.fault;
if(typeof data83 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/9/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[9].then.properties.fault.type,parentSchema:schema31.items.allOf[9].then.properties.fault,data:data83});
errors++;
}
}
if(data0.ms !== undefined){
let data84 = data0.ms;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/9/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[9].then.properties.ms.type,parentSchema:schema31.items.allOf[9].then.properties.ms,data:data84});
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 31622400000 || isNaN(data84)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/9/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema31.items.allOf[9].then.properties.ms,data:data84});
errors++;
}
if(data84 < 0 || isNaN(data84)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/9/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[9].then.properties.ms,data:data84});
errors++;
}
}
}
if(data0.operation !== undefined){
let data85 = data0.operation;
if(typeof data85 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/9/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[9].then.properties.operation.type,parentSchema:schema31.items.allOf[9].then.properties.operation,data:data85});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data85 === "logIn") || (data85 === "listCustomers")) || (data85 === "createCustomer")) || (data85 === "getCustomer")) || (data85 === "updateCustomer")) || (data85 === "destroyCustomer")) || (data85 === "createSession")) || (data85 === "closeQueue")) || (data85 === "closeSession")) || (data85 === "getQueueStatus")) || (data85 === "getCustomerStatus")) || (data85 === "listAgentStatus")) || (data85 === "sendMessage")) || (data85 === "listAgents")) || (data85 === "getAgent")) || (data85 === "listUserGroups")) || (data85 === "listUserGroupAgents")) || (data85 === "searchSessions")) || (data85 === "listSessionLogs")) || (data85 === "listSessionVotes")) || (data85 === "destroySessions")) || (data85 === "listAbandonedQueues")) || (data85 === "sendStructMessage")) || (data85 === "listUrobots")) || (data85 === "askFlow")) || (data85 === "recordHit")) || (data85 === "surveySession")) || (data85 === "surveyRobotSession")) || (data85 === "surveyAnswer")) || (data85 === "surveyTransfer")) || (data85 === "rateRobotAnswer")) || (data85 === "previewMessage")) || (data85 === "listUnreadMessages")) || (data85 === "setCustomerOnline")) || (data85 === "readMessages")) || (data85 === "countAgentUnread")) || (data85 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/9/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[9].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[9].then.properties.operation.enum,parentSchema:schema31.items.allOf[9].then.properties.operation,data:data85});
errors++;
}
}
if(data0.customerToken !== undefined){
let data86 = data0.customerToken;
if(typeof data86 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/9/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[9].then.properties.customerToken.type,parentSchema:schema31.items.allOf[9].then.properties.customerToken,data:data86});
errors++;
}
}
if(data0.times !== undefined){
let data87 = data0.times;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/9/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[9].then.properties.times.type,parentSchema:schema31.items.allOf[9].then.properties.times,data:data87});
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 1 || isNaN(data87)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/9/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[9].then.properties.times,data:data87});
errors++;
}
}
}
if(data0.every !== undefined){
let data88 = data0.every;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/9/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[9].then.properties.every.type,parentSchema:schema31.items.allOf[9].then.properties.every,data:data88});
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 1 || isNaN(data88)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/9/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[9].then.properties.every,data:data88});
errors++;
}
}
}
if(data0.for !== undefined){
let data89 = data0.for;
if((typeof data89 !== "string") && (!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/9/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[9].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[9].then.properties.for.type,parentSchema:schema31.items.allOf[9].then.properties.for,data:data89});
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 < 0 || isNaN(data89)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/9/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[9].then.properties.for,data:data89});
errors++;
}
}
if(typeof data89 === "string"){
if(!pattern4.test(data89)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/9/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[9].then.properties.for,data:data89});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/9/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[9].then.type,parentSchema:schema31.items.allOf[9].then,data:data0});
errors++;
}
var _valid9 = _errs201 === errors;
valid30 = _valid9;
}
if(!valid30){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[9].if,parentSchema:schema31.items.allOf[9],data:data0});
errors++;
}
const _errs221 = errors;
let valid33 = true;
const _errs222 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing10;
if((data0.target === undefined) && (missing10 = "target")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
if("push" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
}
}
}
var _valid10 = _errs222 === errors;
errors = _errs221;
if(vErrors !== null){
if(_errs221){
vErrors.length = _errs221;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs224 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.fault !== undefined){
let data91 = data0.fault;
if(typeof data91 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/10/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[10].then.properties.fault.type,parentSchema:schema31.items.allOf[10].then.properties.fault,data:data91});
errors++;
}
if(!((((((((((data91 === "slow") || (data91 === "delay")) || (data91 === "drop")) || (data91 === "duplicate")) || (data91 === "reorder")) || (data91 === "batch")) || (data91 === "split")) || (data91 === "malformed")) || (data91 === "wrong-session")) || (data91 === "fail"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/10/then/properties/fault/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[10].then.properties.fault.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[10].then.properties.fault.enum,parentSchema:schema31.items.allOf[10].then.properties.fault,data:data91});
errors++;
}
}
}
var _valid10 = _errs224 === errors;
valid33 = _valid10;
}
if(!valid33){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[10].if,parentSchema:schema31.items.allOf[10],data:data0});
errors++;
}
const _errs228 = errors;
let valid36 = true;
const _errs229 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing11;
if(((data0.target === undefined) && (missing11 = "target")) || ((data0.fault === undefined) && (missing11 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs230 = errors;
if("push" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid37 = _errs230 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data0.fault !== undefined){
const _errs231 = errors;
if("slow" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid37 = _errs231 === errors;
}
else {
var valid37 = true;
}
}
}
}
var _valid11 = _errs229 === errors;
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs232 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/11/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[11].then.required,parentSchema:schema31.items.allOf[11].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/11/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[11].then.required,parentSchema:schema31.items.allOf[11].then,data:data0});
errors++;
}
if(data0.ms === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/11/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema31.items.allOf[11].then.required,parentSchema:schema31.items.allOf[11].then,data:data0});
errors++;
}
for(const key9 in data0){
if(!((((((((key9 === "target") || (key9 === "fault")) || (key9 === "ms")) || (key9 === "operation")) || (key9 === "customerToken")) || (key9 === "times")) || (key9 === "every")) || (key9 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/11/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[11].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data94 = data0.target;
if(typeof data94 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/11/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[11].then.properties.target.type,parentSchema:schema31.items.allOf[11].then.properties.target,data:data94});
errors++;
}
if(!((data94 === "reply") || (data94 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/11/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[11].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[11].then.properties.target.enum,parentSchema:schema31.items.allOf[11].then.properties.target,data:data94});
errors++;
}
}
if(data0.fault !== undefined){
let data95 = data0.fault;
if(typeof data95 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/11/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[11].then.properties.fault.type,parentSchema:schema31.items.allOf[11].then.properties.fault,data:data95});
errors++;
}
}
if(data0.ms !== undefined){
let data96 = data0.ms;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/11/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[11].then.properties.ms.type,parentSchema:schema31.items.allOf[11].then.properties.ms,data:data96});
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 31622400000 || isNaN(data96)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/11/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema31.items.allOf[11].then.properties.ms,data:data96});
errors++;
}
if(data96 < 0 || isNaN(data96)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/11/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[11].then.properties.ms,data:data96});
errors++;
}
}
}
if(data0.operation !== undefined){
let data97 = data0.operation;
if(typeof data97 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/11/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[11].then.properties.operation.type,parentSchema:schema31.items.allOf[11].then.properties.operation,data:data97});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data97 === "logIn") || (data97 === "listCustomers")) || (data97 === "createCustomer")) || (data97 === "getCustomer")) || (data97 === "updateCustomer")) || (data97 === "destroyCustomer")) || (data97 === "createSession")) || (data97 === "closeQueue")) || (data97 === "closeSession")) || (data97 === "getQueueStatus")) || (data97 === "getCustomerStatus")) || (data97 === "listAgentStatus")) || (data97 === "sendMessage")) || (data97 === "listAgents")) || (data97 === "getAgent")) || (data97 === "listUserGroups")) || (data97 === "listUserGroupAgents")) || (data97 === "searchSessions")) || (data97 === "listSessionLogs")) || (data97 === "listSessionVotes")) || (data97 === "destroySessions")) || (data97 === "listAbandonedQueues")) || (data97 === "sendStructMessage")) || (data97 === "listUrobots")) || (data97 === "askFlow")) || (data97 === "recordHit")) || (data97 === "surveySession")) || (data97 === "surveyRobotSession")) || (data97 === "surveyAnswer")) || (data97 === "surveyTransfer")) || (data97 === "rateRobotAnswer")) || (data97 === "previewMessage")) || (data97 === "listUnreadMessages")) || (data97 === "setCustomerOnline")) || (data97 === "readMessages")) || (data97 === "countAgentUnread")) || (data97 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/11/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[11].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[11].then.properties.operation.enum,parentSchema:schema31.items.allOf[11].then.properties.operation,data:data97});
errors++;
}
}
if(data0.customerToken !== undefined){
let data98 = data0.customerToken;
if(typeof data98 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/11/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[11].then.properties.customerToken.type,parentSchema:schema31.items.allOf[11].then.properties.customerToken,data:data98});
errors++;
}
}
if(data0.times !== undefined){
let data99 = data0.times;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/11/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[11].then.properties.times.type,parentSchema:schema31.items.allOf[11].then.properties.times,data:data99});
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 1 || isNaN(data99)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/11/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[11].then.properties.times,data:data99});
errors++;
}
}
}
if(data0.every !== undefined){
let data100 = data0.every;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/11/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[11].then.properties.every.type,parentSchema:schema31.items.allOf[11].then.properties.every,data:data100});
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 1 || isNaN(data100)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/11/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[11].then.properties.every,data:data100});
errors++;
}
}
}
if(data0.for !== undefined){
let data101 = data0.for;
if((typeof data101 !== "string") && (!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/11/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[11].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[11].then.properties.for.type,parentSchema:schema31.items.allOf[11].then.properties.for,data:data101});
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 < 0 || isNaN(data101)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/11/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[11].then.properties.for,data:data101});
errors++;
}
}
if(typeof data101 === "string"){
if(!pattern4.test(data101)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/11/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[11].then.properties.for,data:data101});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/11/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[11].then.type,parentSchema:schema31.items.allOf[11].then,data:data0});
errors++;
}
var _valid11 = _errs232 === errors;
valid36 = _valid11;
}
if(!valid36){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[11].if,parentSchema:schema31.items.allOf[11],data:data0});
errors++;
}
const _errs252 = errors;
let valid39 = true;
const _errs253 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing12;
if(((data0.target === undefined) && (missing12 = "target")) || ((data0.fault === undefined) && (missing12 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs254 = errors;
if("push" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid40 = _errs254 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data0.fault !== undefined){
const _errs255 = errors;
if("delay" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid40 = _errs255 === errors;
}
else {
var valid40 = true;
}
}
}
}
var _valid12 = _errs253 === errors;
errors = _errs252;
if(vErrors !== null){
if(_errs252){
vErrors.length = _errs252;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs256 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/12/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[12].then.required,parentSchema:schema31.items.allOf[12].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/12/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[12].then.required,parentSchema:schema31.items.allOf[12].then,data:data0});
errors++;
}
if(data0.ms === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/12/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema31.items.allOf[12].then.required,parentSchema:schema31.items.allOf[12].then,data:data0});
errors++;
}
for(const key10 in data0){
if(!((((((((key10 === "target") || (key10 === "fault")) || (key10 === "ms")) || (key10 === "operation")) || (key10 === "customerToken")) || (key10 === "times")) || (key10 === "every")) || (key10 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/12/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[12].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data104 = data0.target;
if(typeof data104 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/12/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[12].then.properties.target.type,parentSchema:schema31.items.allOf[12].then.properties.target,data:data104});
errors++;
}
if(!((data104 === "reply") || (data104 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/12/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[12].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[12].then.properties.target.enum,parentSchema:schema31.items.allOf[12].then.properties.target,data:data104});
errors++;
}
}
if(data0.fault !== undefined){
let data105 = data0.fault;
if(typeof data105 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/12/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[12].then.properties.fault.type,parentSchema:schema31.items.allOf[12].then.properties.fault,data:data105});
errors++;
}
}
if(data0.ms !== undefined){
let data106 = data0.ms;
if(!(((typeof data106 == "number") && (!(data106 % 1) && !isNaN(data106))) && (isFinite(data106)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/12/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[12].then.properties.ms.type,parentSchema:schema31.items.allOf[12].then.properties.ms,data:data106});
errors++;
}
if((typeof data106 == "number") && (isFinite(data106))){
if(data106 > 31622400000 || isNaN(data106)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/12/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema31.items.allOf[12].then.properties.ms,data:data106});
errors++;
}
if(data106 < 0 || isNaN(data106)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/ms",schemaPath:"#/items/allOf/12/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[12].then.properties.ms,data:data106});
errors++;
}
}
}
if(data0.operation !== undefined){
let data107 = data0.operation;
if(typeof data107 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/12/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[12].then.properties.operation.type,parentSchema:schema31.items.allOf[12].then.properties.operation,data:data107});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data107 === "logIn") || (data107 === "listCustomers")) || (data107 === "createCustomer")) || (data107 === "getCustomer")) || (data107 === "updateCustomer")) || (data107 === "destroyCustomer")) || (data107 === "createSession")) || (data107 === "closeQueue")) || (data107 === "closeSession")) || (data107 === "getQueueStatus")) || (data107 === "getCustomerStatus")) || (data107 === "listAgentStatus")) || (data107 === "sendMessage")) || (data107 === "listAgents")) || (data107 === "getAgent")) || (data107 === "listUserGroups")) || (data107 === "listUserGroupAgents")) || (data107 === "searchSessions")) || (data107 === "listSessionLogs")) || (data107 === "listSessionVotes")) || (data107 === "destroySessions")) || (data107 === "listAbandonedQueues")) || (data107 === "sendStructMessage")) || (data107 === "listUrobots")) || (data107 === "askFlow")) || (data107 === "recordHit")) || (data107 === "surveySession")) || (data107 === "surveyRobotSession")) || (data107 === "surveyAnswer")) || (data107 === "surveyTransfer")) || (data107 === "rateRobotAnswer")) || (data107 === "previewMessage")) || (data107 === "listUnreadMessages")) || (data107 === "setCustomerOnline")) || (data107 === "readMessages")) || (data107 === "countAgentUnread")) || (data107 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/12/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[12].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[12].then.properties.operation.enum,parentSchema:schema31.items.allOf[12].then.properties.operation,data:data107});
errors++;
}
}
if(data0.customerToken !== undefined){
let data108 = data0.customerToken;
if(typeof data108 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/12/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[12].then.properties.customerToken.type,parentSchema:schema31.items.allOf[12].then.properties.customerToken,data:data108});
errors++;
}
}
if(data0.times !== undefined){
let data109 = data0.times;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/12/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[12].then.properties.times.type,parentSchema:schema31.items.allOf[12].then.properties.times,data:data109});
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 1 || isNaN(data109)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/12/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[12].then.properties.times,data:data109});
errors++;
}
}
}
if(data0.every !== undefined){
let data110 = data0.every;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/12/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[12].then.properties.every.type,parentSchema:schema31.items.allOf[12].then.properties.every,data:data110});
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 1 || isNaN(data110)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/12/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[12].then.properties.every,data:data110});
errors++;
}
}
}
if(data0.for !== undefined){
let data111 = data0.for;
if((typeof data111 !== "string") && (!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/12/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[12].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[12].then.properties.for.type,parentSchema:schema31.items.allOf[12].then.properties.for,data:data111});
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 0 || isNaN(data111)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/12/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[12].then.properties.for,data:data111});
errors++;
}
}
if(typeof data111 === "string"){
if(!pattern4.test(data111)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/12/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[12].then.properties.for,data:data111});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/12/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[12].then.type,parentSchema:schema31.items.allOf[12].then,data:data0});
errors++;
}
var _valid12 = _errs256 === errors;
valid39 = _valid12;
}
if(!valid39){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[12].if,parentSchema:schema31.items.allOf[12],data:data0});
errors++;
}
const _errs276 = errors;
let valid42 = true;
const _errs277 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing13;
if(((data0.target === undefined) && (missing13 = "target")) || ((data0.fault === undefined) && (missing13 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs278 = errors;
if("push" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid43 = _errs278 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data0.fault !== undefined){
const _errs279 = errors;
if("drop" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid43 = _errs279 === errors;
}
else {
var valid43 = true;
}
}
}
}
var _valid13 = _errs277 === errors;
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs280 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/13/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[13].then.required,parentSchema:schema31.items.allOf[13].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/13/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[13].then.required,parentSchema:schema31.items.allOf[13].then,data:data0});
errors++;
}
for(const key11 in data0){
if(!(((((((key11 === "target") || (key11 === "fault")) || (key11 === "operation")) || (key11 === "customerToken")) || (key11 === "times")) || (key11 === "every")) || (key11 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/13/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[13].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data114 = data0.target;
if(typeof data114 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/13/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[13].then.properties.target.type,parentSchema:schema31.items.allOf[13].then.properties.target,data:data114});
errors++;
}
if(!((data114 === "reply") || (data114 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/13/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[13].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[13].then.properties.target.enum,parentSchema:schema31.items.allOf[13].then.properties.target,data:data114});
errors++;
}
}
if(data0.fault !== undefined){
let data115 = data0.fault;
if(typeof data115 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/13/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[13].then.properties.fault.type,parentSchema:schema31.items.allOf[13].then.properties.fault,data:data115});
errors++;
}
}
if(data0.operation !== undefined){
let data116 = data0.operation;
if(typeof data116 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/13/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[13].then.properties.operation.type,parentSchema:schema31.items.allOf[13].then.properties.operation,data:data116});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data116 === "logIn") || (data116 === "listCustomers")) || (data116 === "createCustomer")) || (data116 === "getCustomer")) || (data116 === "updateCustomer")) || (data116 === "destroyCustomer")) || (data116 === "createSession")) || (data116 === "closeQueue")) || (data116 === "closeSession")) || (data116 === "getQueueStatus")) || (data116 === "getCustomerStatus")) || (data116 === "listAgentStatus")) || (data116 === "sendMessage")) || (data116 === "listAgents")) || (data116 === "getAgent")) || (data116 === "listUserGroups")) || (data116 === "listUserGroupAgents")) || (data116 === "searchSessions")) || (data116 === "listSessionLogs")) || (data116 === "listSessionVotes")) || (data116 === "destroySessions")) || (data116 === "listAbandonedQueues")) || (data116 === "sendStructMessage")) || (data116 === "listUrobots")) || (data116 === "askFlow")) || (data116 === "recordHit")) || (data116 === "surveySession")) || (data116 === "surveyRobotSession")) || (data116 === "surveyAnswer")) || (data116 === "surveyTransfer")) || (data116 === "rateRobotAnswer")) || (data116 === "previewMessage")) || (data116 === "listUnreadMessages")) || (data116 === "setCustomerOnline")) || (data116 === "readMessages")) || (data116 === "countAgentUnread")) || (data116 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/13/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[13].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[13].then.properties.operation.enum,parentSchema:schema31.items.allOf[13].then.properties.operation,data:data116});
errors++;
}
}
if(data0.customerToken !== undefined){
let data117 = data0.customerToken;
if(typeof data117 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/13/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[13].then.properties.customerToken.type,parentSchema:schema31.items.allOf[13].then.properties.customerToken,data:data117});
errors++;
}
}
if(data0.times !== undefined){
let data118 = data0.times;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/13/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[13].then.properties.times.type,parentSchema:schema31.items.allOf[13].then.properties.times,data:data118});
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 1 || isNaN(data118)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/13/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[13].then.properties.times,data:data118});
errors++;
}
}
}
if(data0.every !== undefined){
let data119 = data0.every;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/13/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[13].then.properties.every.type,parentSchema:schema31.items.allOf[13].then.properties.every,data:data119});
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 1 || isNaN(data119)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/13/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[13].then.properties.every,data:data119});
errors++;
}
}
}
if(data0.for !== undefined){
let data120 = data0.for;
if((typeof data120 !== "string") && (!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/13/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[13].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[13].then.properties.for.type,parentSchema:schema31.items.allOf[13].then.properties.for,data:data120});
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 < 0 || isNaN(data120)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/13/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[13].then.properties.for,data:data120});
errors++;
}
}
if(typeof data120 === "string"){
if(!pattern4.test(data120)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/13/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[13].then.properties.for,data:data120});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/13/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[13].then.type,parentSchema:schema31.items.allOf[13].then,data:data0});
errors++;
}
var _valid13 = _errs280 === errors;
valid42 = _valid13;
}
if(!valid42){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[13].if,parentSchema:schema31.items.allOf[13],data:data0});
errors++;
}
const _errs298 = errors;
let valid45 = true;
const _errs299 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing14;
if(((data0.target === undefined) && (missing14 = "target")) || ((data0.fault === undefined) && (missing14 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs300 = errors;
if("push" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid46 = _errs300 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data0.fault !== undefined){
const _errs301 = errors;
if("duplicate" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid46 = _errs301 === errors;
}
else {
var valid46 = true;
}
}
}
}
var _valid14 = _errs299 === errors;
errors = _errs298;
if(vErrors !== null){
if(_errs298){
vErrors.length = _errs298;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs302 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/14/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[14].then.required,parentSchema:schema31.items.allOf[14].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/14/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[14].then.required,parentSchema:schema31.items.allOf[14].then,data:data0});
errors++;
}
for(const key12 in data0){
if(!(((((((key12 === "target") || (key12 === "fault")) || (key12 === "operation")) || (key12 === "customerToken")) || (key12 === "times")) || (key12 === "every")) || (key12 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/14/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[14].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data123 = data0.target;
if(typeof data123 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/14/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[14].then.properties.target.type,parentSchema:schema31.items.allOf[14].then.properties.target,data:data123});
errors++;
}
if(!((data123 === "reply") || (data123 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/14/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[14].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[14].then.properties.target.enum,parentSchema:schema31.items.allOf[14].then.properties.target,data:data123});
errors++;
}
}
if(data0.fault !== undefined){
let data124 = data0.fault;
if(typeof data124 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/14/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[14].then.properties.fault.type,parentSchema:schema31.items.allOf[14].then.properties.fault,data:data124});
errors++;
}
}
if(data0.operation !== undefined){
let data125 = data0.operation;
if(typeof data125 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/14/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[14].then.properties.operation.type,parentSchema:schema31.items.allOf[14].then.properties.operation,data:data125});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data125 === "logIn") || (data125 === "listCustomers")) || (data125 === "createCustomer")) || (data125 === "getCustomer")) || (data125 === "updateCustomer")) || (data125 === "destroyCustomer")) || (data125 === "createSession")) || (data125 === "closeQueue")) || (data125 === "closeSession")) || (data125 === "getQueueStatus")) || (data125 === "getCustomerStatus")) || (data125 === "listAgentStatus")) || (data125 === "sendMessage")) || (data125 === "listAgents")) || (data125 === "getAgent")) || (data125 === "listUserGroups")) || (data125 === "listUserGroupAgents")) || (data125 === "searchSessions")) || (data125 === "listSessionLogs")) || (data125 === "listSessionVotes")) || (data125 === "destroySessions")) || (data125 === "listAbandonedQueues")) || (data125 === "sendStructMessage")) || (data125 === "listUrobots")) || (data125 === "askFlow")) || (data125 === "recordHit")) || (data125 === "surveySession")) || (data125 === "surveyRobotSession")) || (data125 === "surveyAnswer")) || (data125 === "surveyTransfer")) || (data125 === "rateRobotAnswer")) || (data125 === "previewMessage")) || (data125 === "listUnreadMessages")) || (data125 === "setCustomerOnline")) || (data125 === "readMessages")) || (data125 === "countAgentUnread")) || (data125 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/14/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[14].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[14].then.properties.operation.enum,parentSchema:schema31.items.allOf[14].then.properties.operation,data:data125});
errors++;
}
}
if(data0.customerToken !== undefined){
let data126 = data0.customerToken;
if(typeof data126 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/14/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[14].then.properties.customerToken.type,parentSchema:schema31.items.allOf[14].then.properties.customerToken,data:data126});
errors++;
}
}
if(data0.times !== undefined){
let data127 = data0.times;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/14/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[14].then.properties.times.type,parentSchema:schema31.items.allOf[14].then.properties.times,data:data127});
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 1 || isNaN(data127)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/14/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[14].then.properties.times,data:data127});
errors++;
}
}
}
if(data0.every !== undefined){
let data128 = data0.every;
if(!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/14/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[14].then.properties.every.type,parentSchema:schema31.items.allOf[14].then.properties.every,data:data128});
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 < 1 || isNaN(data128)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/14/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[14].then.properties.every,data:data128});
errors++;
}
}
}
if(data0.for !== undefined){
let data129 = data0.for;
if((typeof data129 !== "string") && (!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/14/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[14].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[14].then.properties.for.type,parentSchema:schema31.items.allOf[14].then.properties.for,data:data129});
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 < 0 || isNaN(data129)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/14/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[14].then.properties.for,data:data129});
errors++;
}
}
if(typeof data129 === "string"){
if(!pattern4.test(data129)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/14/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[14].then.properties.for,data:data129});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/14/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[14].then.type,parentSchema:schema31.items.allOf[14].then,data:data0});
errors++;
}
var _valid14 = _errs302 === errors;
valid45 = _valid14;
}
if(!valid45){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[14].if,parentSchema:schema31.items.allOf[14],data:data0});
errors++;
}
const _errs320 = errors;
let valid48 = true;
const _errs321 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing15;
if(((data0.target === undefined) && (missing15 = "target")) || ((data0.fault === undefined) && (missing15 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs322 = errors;
if("push" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid49 = _errs322 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data0.fault !== undefined){
const _errs323 = errors;
if("reorder" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid49 = _errs323 === errors;
}
else {
var valid49 = true;
}
}
}
}
var _valid15 = _errs321 === errors;
errors = _errs320;
if(vErrors !== null){
if(_errs320){
vErrors.length = _errs320;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs324 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/15/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[15].then.required,parentSchema:schema31.items.allOf[15].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/15/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[15].then.required,parentSchema:schema31.items.allOf[15].then,data:data0});
errors++;
}
for(const key13 in data0){
if(!(((((((key13 === "target") || (key13 === "fault")) || (key13 === "operation")) || (key13 === "customerToken")) || (key13 === "times")) || (key13 === "every")) || (key13 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/15/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[15].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data132 = data0.target;
if(typeof data132 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/15/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[15].then.properties.target.type,parentSchema:schema31.items.allOf[15].then.properties.target,data:data132});
errors++;
}
if(!((data132 === "reply") || (data132 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/15/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[15].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[15].then.properties.target.enum,parentSchema:schema31.items.allOf[15].then.properties.target,data:data132});
errors++;
}
}
if(data0.fault !== undefined){
let data133 = data0.fault;
if(typeof data133 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/15/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[15].then.properties.fault.type,parentSchema:schema31.items.allOf[15].then.properties.fault,data:data133});
errors++;
}
}
if(data0.operation !== undefined){
let data134 = data0.operation;
if(typeof data134 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/15/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[15].then.properties.operation.type,parentSchema:schema31.items.allOf[15].then.properties.operation,data:data134});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data134 === "logIn") || (data134 === "listCustomers")) || (data134 === "createCustomer")) || (data134 === "getCustomer")) || (data134 === "updateCustomer")) || (data134 === "destroyCustomer")) || (data134 === "createSession")) || (data134 === "closeQueue")) || (data134 === "closeSession")) || (data134 === "getQueueStatus")) || (data134 === "getCustomerStatus")) || (data134 === "listAgentStatus")) || (data134 === "sendMessage")) || (data134 === "listAgents")) || (data134 === "getAgent")) || (data134 === "listUserGroups")) || (data134 === "listUserGroupAgents")) || (data134 === "searchSessions")) || (data134 === "listSessionLogs")) || (data134 === "listSessionVotes")) || (data134 === "destroySessions")) || (data134 === "listAbandonedQueues")) || (data134 === "sendStructMessage")) || (data134 === "listUrobots")) || (data134 === "askFlow")) || (data134 === "recordHit")) || (data134 === "surveySession")) || (data134 === "surveyRobotSession")) || (data134 === "surveyAnswer")) || (data134 === "surveyTransfer")) || (data134 === "rateRobotAnswer")) || (data134 === "previewMessage")) || (data134 === "listUnreadMessages")) || (data134 === "setCustomerOnline")) || (data134 === "readMessages")) || (data134 === "countAgentUnread")) || (data134 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/15/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[15].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[15].then.properties.operation.enum,parentSchema:schema31.items.allOf[15].then.properties.operation,data:data134});
errors++;
}
}
if(data0.customerToken !== undefined){
let data135 = data0.customerToken;
if(typeof data135 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/15/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[15].then.properties.customerToken.type,parentSchema:schema31.items.allOf[15].then.properties.customerToken,data:data135});
errors++;
}
}
if(data0.times !== undefined){
let data136 = data0.times;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/15/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[15].then.properties.times.type,parentSchema:schema31.items.allOf[15].then.properties.times,data:data136});
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 1 || isNaN(data136)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/15/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[15].then.properties.times,data:data136});
errors++;
}
}
}
if(data0.every !== undefined){
let data137 = data0.every;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/15/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[15].then.properties.every.type,parentSchema:schema31.items.allOf[15].then.properties.every,data:data137});
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 < 1 || isNaN(data137)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/15/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[15].then.properties.every,data:data137});
errors++;
}
}
}
if(data0.for !== undefined){
let data138 = data0.for;
if((typeof data138 !== "string") && (!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/15/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[15].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[15].then.properties.for.type,parentSchema:schema31.items.allOf[15].then.properties.for,data:data138});
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 < 0 || isNaN(data138)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/15/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[15].then.properties.for,data:data138});
errors++;
}
}
if(typeof data138 === "string"){
if(!pattern4.test(data138)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/15/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[15].then.properties.for,data:data138});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/15/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[15].then.type,parentSchema:schema31.items.allOf[15].then,data:data0});
errors++;
}
var _valid15 = _errs324 === errors;
valid48 = _valid15;
}
if(!valid48){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[15].if,parentSchema:schema31.items.allOf[15],data:data0});
errors++;
}
const _errs342 = errors;
let valid51 = true;
const _errs343 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing16;
if(((data0.target === undefined) && (missing16 = "target")) || ((data0.fault === undefined) && (missing16 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs344 = errors;
if("push" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid52 = _errs344 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data0.fault !== undefined){
const _errs345 = errors;
if("batch" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid52 = _errs345 === errors;
}
else {
var valid52 = true;
}
}
}
}
var _valid16 = _errs343 === errors;
errors = _errs342;
if(vErrors !== null){
if(_errs342){
vErrors.length = _errs342;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs346 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/16/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[16].then.required,parentSchema:schema31.items.allOf[16].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/16/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[16].then.required,parentSchema:schema31.items.allOf[16].then,data:data0});
errors++;
}
for(const key14 in data0){
if(!(((((((key14 === "target") || (key14 === "fault")) || (key14 === "operation")) || (key14 === "customerToken")) || (key14 === "times")) || (key14 === "every")) || (key14 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/16/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[16].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data141 = data0.target;
if(typeof data141 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/16/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[16].then.properties.target.type,parentSchema:schema31.items.allOf[16].then.properties.target,data:data141});
errors++;
}
if(!((data141 === "reply") || (data141 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/16/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[16].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[16].then.properties.target.enum,parentSchema:schema31.items.allOf[16].then.properties.target,data:data141});
errors++;
}
}
if(data0.fault !== undefined){
let data142 = data0.fault;
if(typeof data142 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/16/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[16].then.properties.fault.type,parentSchema:schema31.items.allOf[16].then.properties.fault,data:data142});
errors++;
}
}
if(data0.operation !== undefined){
let data143 = data0.operation;
if(typeof data143 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/16/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[16].then.properties.operation.type,parentSchema:schema31.items.allOf[16].then.properties.operation,data:data143});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data143 === "logIn") || (data143 === "listCustomers")) || (data143 === "createCustomer")) || (data143 === "getCustomer")) || (data143 === "updateCustomer")) || (data143 === "destroyCustomer")) || (data143 === "createSession")) || (data143 === "closeQueue")) || (data143 === "closeSession")) || (data143 === "getQueueStatus")) || (data143 === "getCustomerStatus")) || (data143 === "listAgentStatus")) || (data143 === "sendMessage")) || (data143 === "listAgents")) || (data143 === "getAgent")) || (data143 === "listUserGroups")) || (data143 === "listUserGroupAgents")) || (data143 === "searchSessions")) || (data143 === "listSessionLogs")) || (data143 === "listSessionVotes")) || (data143 === "destroySessions")) || (data143 === "listAbandonedQueues")) || (data143 === "sendStructMessage")) || (data143 === "listUrobots")) || (data143 === "askFlow")) || (data143 === "recordHit")) || (data143 === "surveySession")) || (data143 === "surveyRobotSession")) || (data143 === "surveyAnswer")) || (data143 === "surveyTransfer")) || (data143 === "rateRobotAnswer")) || (data143 === "previewMessage")) || (data143 === "listUnreadMessages")) || (data143 === "setCustomerOnline")) || (data143 === "readMessages")) || (data143 === "countAgentUnread")) || (data143 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/16/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[16].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[16].then.properties.operation.enum,parentSchema:schema31.items.allOf[16].then.properties.operation,data:data143});
errors++;
}
}
if(data0.customerToken !== undefined){
let data144 = data0.customerToken;
if(typeof data144 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/16/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[16].then.properties.customerToken.type,parentSchema:schema31.items.allOf[16].then.properties.customerToken,data:data144});
errors++;
}
}
if(data0.times !== undefined){
let data145 = data0.times;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/16/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[16].then.properties.times.type,parentSchema:schema31.items.allOf[16].then.properties.times,data:data145});
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 1 || isNaN(data145)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/16/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[16].then.properties.times,data:data145});
errors++;
}
}
}
if(data0.every !== undefined){
let data146 = data0.every;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/16/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[16].then.properties.every.type,parentSchema:schema31.items.allOf[16].then.properties.every,data:data146});
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 1 || isNaN(data146)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/16/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[16].then.properties.every,data:data146});
errors++;
}
}
}
if(data0.for !== undefined){
let data147 = data0.for;
if((typeof data147 !== "string") && (!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/16/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[16].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[16].then.properties.for.type,parentSchema:schema31.items.allOf[16].then.properties.for,data:data147});
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/16/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[16].then.properties.for,data:data147});
errors++;
}
}
if(typeof data147 === "string"){
if(!pattern4.test(data147)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/16/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[16].then.properties.for,data:data147});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/16/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[16].then.type,parentSchema:schema31.items.allOf[16].then,data:data0});
errors++;
}
var _valid16 = _errs346 === errors;
valid51 = _valid16;
}
if(!valid51){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[16].if,parentSchema:schema31.items.allOf[16],data:data0});
errors++;
}
const _errs364 = errors;
let valid54 = true;
const _errs365 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing17;
if(((data0.target === undefined) && (missing17 = "target")) || ((data0.fault === undefined) && (missing17 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs366 = errors;
if("push" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid55 = _errs366 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data0.fault !== undefined){
const _errs367 = errors;
if("split" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid55 = _errs367 === errors;
}
else {
var valid55 = true;
}
}
}
}
var _valid17 = _errs365 === errors;
errors = _errs364;
if(vErrors !== null){
if(_errs364){
vErrors.length = _errs364;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs368 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/17/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[17].then.required,parentSchema:schema31.items.allOf[17].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/17/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[17].then.required,parentSchema:schema31.items.allOf[17].then,data:data0});
errors++;
}
for(const key15 in data0){
if(!(((((((key15 === "target") || (key15 === "fault")) || (key15 === "operation")) || (key15 === "customerToken")) || (key15 === "times")) || (key15 === "every")) || (key15 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/17/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[17].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data150 = data0.target;
if(typeof data150 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/17/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[17].then.properties.target.type,parentSchema:schema31.items.allOf[17].then.properties.target,data:data150});
errors++;
}
if(!((data150 === "reply") || (data150 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/17/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[17].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[17].then.properties.target.enum,parentSchema:schema31.items.allOf[17].then.properties.target,data:data150});
errors++;
}
}
if(data0.fault !== undefined){
let data151 = data0.fault;
if(typeof data151 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/17/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[17].then.properties.fault.type,parentSchema:schema31.items.allOf[17].then.properties.fault,data:data151});
errors++;
}
}
if(data0.operation !== undefined){
let data152 = data0.operation;
if(typeof data152 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/17/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[17].then.properties.operation.type,parentSchema:schema31.items.allOf[17].then.properties.operation,data:data152});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data152 === "logIn") || (data152 === "listCustomers")) || (data152 === "createCustomer")) || (data152 === "getCustomer")) || (data152 === "updateCustomer")) || (data152 === "destroyCustomer")) || (data152 === "createSession")) || (data152 === "closeQueue")) || (data152 === "closeSession")) || (data152 === "getQueueStatus")) || (data152 === "getCustomerStatus")) || (data152 === "listAgentStatus")) || (data152 === "sendMessage")) || (data152 === "listAgents")) || (data152 === "getAgent")) || (data152 === "listUserGroups")) || (data152 === "listUserGroupAgents")) || (data152 === "searchSessions")) || (data152 === "listSessionLogs")) || (data152 === "listSessionVotes")) || (data152 === "destroySessions")) || (data152 === "listAbandonedQueues")) || (data152 === "sendStructMessage")) || (data152 === "listUrobots")) || (data152 === "askFlow")) || (data152 === "recordHit")) || (data152 === "surveySession")) || (data152 === "surveyRobotSession")) || (data152 === "surveyAnswer")) || (data152 === "surveyTransfer")) || (data152 === "rateRobotAnswer")) || (data152 === "previewMessage")) || (data152 === "listUnreadMessages")) || (data152 === "setCustomerOnline")) || (data152 === "readMessages")) || (data152 === "countAgentUnread")) || (data152 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/17/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[17].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[17].then.properties.operation.enum,parentSchema:schema31.items.allOf[17].then.properties.operation,data:data152});
errors++;
}
}
if(data0.customerToken !== undefined){
let data153 = data0.customerToken;
if(typeof data153 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/17/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[17].then.properties.customerToken.type,parentSchema:schema31.items.allOf[17].then.properties.customerToken,data:data153});
errors++;
}
}
if(data0.times !== undefined){
let data154 = data0.times;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/17/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[17].then.properties.times.type,parentSchema:schema31.items.allOf[17].then.properties.times,data:data154});
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 1 || isNaN(data154)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/17/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[17].then.properties.times,data:data154});
errors++;
}
}
}
if(data0.every !== undefined){
let data155 = data0.every;
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/17/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[17].then.properties.every.type,parentSchema:schema31.items.allOf[17].then.properties.every,data:data155});
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 1 || isNaN(data155)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/17/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[17].then.properties.every,data:data155});
errors++;
}
}
}
if(data0.for !== undefined){
let data156 = data0.for;
if((typeof data156 !== "string") && (!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/17/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[17].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[17].then.properties.for.type,parentSchema:schema31.items.allOf[17].then.properties.for,data:data156});
errors++;
}
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 < 0 || isNaN(data156)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/17/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[17].then.properties.for,data:data156});
errors++;
}
}
if(typeof data156 === "string"){
if(!pattern4.test(data156)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/17/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[17].then.properties.for,data:data156});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/17/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[17].then.type,parentSchema:schema31.items.allOf[17].then,data:data0});
errors++;
}
var _valid17 = _errs368 === errors;
valid54 = _valid17;
}
if(!valid54){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[17].if,parentSchema:schema31.items.allOf[17],data:data0});
errors++;
}
const _errs386 = errors;
let valid57 = true;
const _errs387 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing18;
if(((data0.target === undefined) && (missing18 = "target")) || ((data0.fault === undefined) && (missing18 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs388 = errors;
if("push" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid58 = _errs388 === errors;
}
else {
var valid58 = true;
}
if(valid58){
if(data0.fault !== undefined){
const _errs389 = errors;
if("malformed" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid58 = _errs389 === errors;
}
else {
var valid58 = true;
}
}
}
}
var _valid18 = _errs387 === errors;
errors = _errs386;
if(vErrors !== null){
if(_errs386){
vErrors.length = _errs386;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs390 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/18/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[18].then.required,parentSchema:schema31.items.allOf[18].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/18/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[18].then.required,parentSchema:schema31.items.allOf[18].then,data:data0});
errors++;
}
for(const key16 in data0){
if(!(((((((key16 === "target") || (key16 === "fault")) || (key16 === "operation")) || (key16 === "customerToken")) || (key16 === "times")) || (key16 === "every")) || (key16 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/18/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[18].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data159 = data0.target;
if(typeof data159 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/18/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[18].then.properties.target.type,parentSchema:schema31.items.allOf[18].then.properties.target,data:data159});
errors++;
}
if(!((data159 === "reply") || (data159 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/18/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[18].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[18].then.properties.target.enum,parentSchema:schema31.items.allOf[18].then.properties.target,data:data159});
errors++;
}
}
if(data0.fault !== undefined){
let data160 = data0.fault;
if(typeof data160 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/18/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[18].then.properties.fault.type,parentSchema:schema31.items.allOf[18].then.properties.fault,data:data160});
errors++;
}
}
if(data0.operation !== undefined){
let data161 = data0.operation;
if(typeof data161 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/18/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[18].then.properties.operation.type,parentSchema:schema31.items.allOf[18].then.properties.operation,data:data161});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data161 === "logIn") || (data161 === "listCustomers")) || (data161 === "createCustomer")) || (data161 === "getCustomer")) || (data161 === "updateCustomer")) || (data161 === "destroyCustomer")) || (data161 === "createSession")) || (data161 === "closeQueue")) || (data161 === "closeSession")) || (data161 === "getQueueStatus")) || (data161 === "getCustomerStatus")) || (data161 === "listAgentStatus")) || (data161 === "sendMessage")) || (data161 === "listAgents")) || (data161 === "getAgent")) || (data161 === "listUserGroups")) || (data161 === "listUserGroupAgents")) || (data161 === "searchSessions")) || (data161 === "listSessionLogs")) || (data161 === "listSessionVotes")) || (data161 === "destroySessions")) || (data161 === "listAbandonedQueues")) || (data161 === "sendStructMessage")) || (data161 === "listUrobots")) || (data161 === "askFlow")) || (data161 === "recordHit")) || (data161 === "surveySession")) || (data161 === "surveyRobotSession")) || (data161 === "surveyAnswer")) || (data161 === "surveyTransfer")) || (data161 === "rateRobotAnswer")) || (data161 === "previewMessage")) || (data161 === "listUnreadMessages")) || (data161 === "setCustomerOnline")) || (data161 === "readMessages")) || (data161 === "countAgentUnread")) || (data161 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/18/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[18].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[18].then.properties.operation.enum,parentSchema:schema31.items.allOf[18].then.properties.operation,data:data161});
errors++;
}
}
if(data0.customerToken !== undefined){
let data162 = data0.customerToken;
if(typeof data162 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/18/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[18].then.properties.customerToken.type,parentSchema:schema31.items.allOf[18].then.properties.customerToken,data:data162});
errors++;
}
}
if(data0.times !== undefined){
let data163 = data0.times;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/18/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[18].then.properties.times.type,parentSchema:schema31.items.allOf[18].then.properties.times,data:data163});
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 1 || isNaN(data163)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/18/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[18].then.properties.times,data:data163});
errors++;
}
}
}
if(data0.every !== undefined){
let data164 = data0.every;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/18/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[18].then.properties.every.type,parentSchema:schema31.items.allOf[18].then.properties.every,data:data164});
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 1 || isNaN(data164)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/18/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[18].then.properties.every,data:data164});
errors++;
}
}
}
if(data0.for !== undefined){
let data165 = data0.for;
if((typeof data165 !== "string") && (!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/18/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[18].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[18].then.properties.for.type,parentSchema:schema31.items.allOf[18].then.properties.for,data:data165});
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 0 || isNaN(data165)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/18/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[18].then.properties.for,data:data165});
errors++;
}
}
if(typeof data165 === "string"){
if(!pattern4.test(data165)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/18/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[18].then.properties.for,data:data165});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/18/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[18].then.type,parentSchema:schema31.items.allOf[18].then,data:data0});
errors++;
}
var _valid18 = _errs390 === errors;
valid57 = _valid18;
}
if(!valid57){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[18].if,parentSchema:schema31.items.allOf[18],data:data0});
errors++;
}
const _errs408 = errors;
let valid60 = true;
const _errs409 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing19;
if(((data0.target === undefined) && (missing19 = "target")) || ((data0.fault === undefined) && (missing19 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs410 = errors;
if("push" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid61 = _errs410 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data0.fault !== undefined){
const _errs411 = errors;
if("wrong-session" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid61 = _errs411 === errors;
}
else {
var valid61 = true;
}
}
}
}
var _valid19 = _errs409 === errors;
errors = _errs408;
if(vErrors !== null){
if(_errs408){
vErrors.length = _errs408;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs412 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/19/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[19].then.required,parentSchema:schema31.items.allOf[19].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/19/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[19].then.required,parentSchema:schema31.items.allOf[19].then,data:data0});
errors++;
}
for(const key17 in data0){
if(!(((((((key17 === "target") || (key17 === "fault")) || (key17 === "operation")) || (key17 === "customerToken")) || (key17 === "times")) || (key17 === "every")) || (key17 === "for"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/19/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[19].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data168 = data0.target;
if(typeof data168 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/19/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[19].then.properties.target.type,parentSchema:schema31.items.allOf[19].then.properties.target,data:data168});
errors++;
}
if(!((data168 === "reply") || (data168 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/19/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[19].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[19].then.properties.target.enum,parentSchema:schema31.items.allOf[19].then.properties.target,data:data168});
errors++;
}
}
if(data0.fault !== undefined){
let data169 = data0.fault;
if(typeof data169 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/19/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[19].then.properties.fault.type,parentSchema:schema31.items.allOf[19].then.properties.fault,data:data169});
errors++;
}
}
if(data0.operation !== undefined){
let data170 = data0.operation;
if(typeof data170 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/19/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[19].then.properties.operation.type,parentSchema:schema31.items.allOf[19].then.properties.operation,data:data170});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data170 === "logIn") || (data170 === "listCustomers")) || (data170 === "createCustomer")) || (data170 === "getCustomer")) || (data170 === "updateCustomer")) || (data170 === "destroyCustomer")) || (data170 === "createSession")) || (data170 === "closeQueue")) || (data170 === "closeSession")) || (data170 === "getQueueStatus")) || (data170 === "getCustomerStatus")) || (data170 === "listAgentStatus")) || (data170 === "sendMessage")) || (data170 === "listAgents")) || (data170 === "getAgent")) || (data170 === "listUserGroups")) || (data170 === "listUserGroupAgents")) || (data170 === "searchSessions")) || (data170 === "listSessionLogs")) || (data170 === "listSessionVotes")) || (data170 === "destroySessions")) || (data170 === "listAbandonedQueues")) || (data170 === "sendStructMessage")) || (data170 === "listUrobots")) || (data170 === "askFlow")) || (data170 === "recordHit")) || (data170 === "surveySession")) || (data170 === "surveyRobotSession")) || (data170 === "surveyAnswer")) || (data170 === "surveyTransfer")) || (data170 === "rateRobotAnswer")) || (data170 === "previewMessage")) || (data170 === "listUnreadMessages")) || (data170 === "setCustomerOnline")) || (data170 === "readMessages")) || (data170 === "countAgentUnread")) || (data170 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/19/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[19].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[19].then.properties.operation.enum,parentSchema:schema31.items.allOf[19].then.properties.operation,data:data170});
errors++;
}
}
if(data0.customerToken !== undefined){
let data171 = data0.customerToken;
if(typeof data171 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/19/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[19].then.properties.customerToken.type,parentSchema:schema31.items.allOf[19].then.properties.customerToken,data:data171});
errors++;
}
}
if(data0.times !== undefined){
let data172 = data0.times;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/19/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[19].then.properties.times.type,parentSchema:schema31.items.allOf[19].then.properties.times,data:data172});
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 1 || isNaN(data172)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/19/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[19].then.properties.times,data:data172});
errors++;
}
}
}
if(data0.every !== undefined){
let data173 = data0.every;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/19/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[19].then.properties.every.type,parentSchema:schema31.items.allOf[19].then.properties.every,data:data173});
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 1 || isNaN(data173)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/19/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[19].then.properties.every,data:data173});
errors++;
}
}
}
if(data0.for !== undefined){
let data174 = data0.for;
if((typeof data174 !== "string") && (!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/19/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[19].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[19].then.properties.for.type,parentSchema:schema31.items.allOf[19].then.properties.for,data:data174});
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 < 0 || isNaN(data174)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/19/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[19].then.properties.for,data:data174});
errors++;
}
}
if(typeof data174 === "string"){
if(!pattern4.test(data174)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/19/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[19].then.properties.for,data:data174});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/19/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[19].then.type,parentSchema:schema31.items.allOf[19].then,data:data0});
errors++;
}
var _valid19 = _errs412 === errors;
valid60 = _valid19;
}
if(!valid60){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/19/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[19].if,parentSchema:schema31.items.allOf[19],data:data0});
errors++;
}
const _errs430 = errors;
let valid63 = true;
const _errs431 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing20;
if(((data0.target === undefined) && (missing20 = "target")) || ((data0.fault === undefined) && (missing20 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data0.target !== undefined){
const _errs432 = errors;
if("push" !== data0.target){
vErrors = added(vErrors, {});
errors++;
}
var valid64 = _errs432 === errors;
}
else {
var valid64 = true;
}
if(valid64){
if(data0.fault !== undefined){
const _errs433 = errors;
if("fail" !== data0.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid64 = _errs433 === errors;
}
else {
var valid64 = true;
}
}
}
}
var _valid20 = _errs431 === errors;
errors = _errs430;
if(vErrors !== null){
if(_errs430){
vErrors.length = _errs430;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs434 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/20/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.allOf[20].then.required,parentSchema:schema31.items.allOf[20].then,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/20/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.allOf[20].then.required,parentSchema:schema31.items.allOf[20].then,data:data0});
errors++;
}
if(data0.outcome === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/20/then/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema31.items.allOf[20].then.required,parentSchema:schema31.items.allOf[20].then,data:data0});
errors++;
}
for(const key18 in data0){
if(!(func1.call(schema31.items.allOf[20].then.properties, key18))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/20/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema31.items.allOf[20].then,data:data0});
errors++;
}
}
if(data0.target !== undefined){
let data177 = data0.target;
if(typeof data177 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/20/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[20].then.properties.target.type,parentSchema:schema31.items.allOf[20].then.properties.target,data:data177});
errors++;
}
if(!((data177 === "reply") || (data177 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/allOf/20/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[20].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[20].then.properties.target.enum,parentSchema:schema31.items.allOf[20].then.properties.target,data:data177});
errors++;
}
}
if(data0.fault !== undefined){
let data178 = data0.fault;
if(typeof data178 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/allOf/20/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[20].then.properties.fault.type,parentSchema:schema31.items.allOf[20].then.properties.fault,data:data178});
errors++;
}
}
if(data0.outcome !== undefined){
let data179 = data0.outcome;
if(typeof data179 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/outcome",schemaPath:"#/items/allOf/20/then/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[20].then.properties.outcome.type,parentSchema:schema31.items.allOf[20].then.properties.outcome,data:data179});
errors++;
}
if(!((((data179 === "wrong_status") || (data179 === "refused")) || (data179 === "connection_reset")) || (data179 === "timed_out"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/outcome",schemaPath:"#/items/allOf/20/then/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[20].then.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[20].then.properties.outcome.enum,parentSchema:schema31.items.allOf[20].then.properties.outcome,data:data179});
errors++;
}
}
if(data0.status !== undefined){
let data180 = data0.status;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/allOf/20/then/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[20].then.properties.status.type,parentSchema:schema31.items.allOf[20].then.properties.status,data:data180});
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 > 599 || isNaN(data180)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/allOf/20/then/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.items.allOf[20].then.properties.status,data:data180});
errors++;
}
if(data180 < 201 || isNaN(data180)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/status",schemaPath:"#/items/allOf/20/then/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 201},message:"must be >= 201",schema:201,parentSchema:schema31.items.allOf[20].then.properties.status,data:data180});
errors++;
}
}
}
if(data0.operation !== undefined){
let data181 = data0.operation;
if(typeof data181 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/20/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[20].then.properties.operation.type,parentSchema:schema31.items.allOf[20].then.properties.operation,data:data181});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data181 === "logIn") || (data181 === "listCustomers")) || (data181 === "createCustomer")) || (data181 === "getCustomer")) || (data181 === "updateCustomer")) || (data181 === "destroyCustomer")) || (data181 === "createSession")) || (data181 === "closeQueue")) || (data181 === "closeSession")) || (data181 === "getQueueStatus")) || (data181 === "getCustomerStatus")) || (data181 === "listAgentStatus")) || (data181 === "sendMessage")) || (data181 === "listAgents")) || (data181 === "getAgent")) || (data181 === "listUserGroups")) || (data181 === "listUserGroupAgents")) || (data181 === "searchSessions")) || (data181 === "listSessionLogs")) || (data181 === "listSessionVotes")) || (data181 === "destroySessions")) || (data181 === "listAbandonedQueues")) || (data181 === "sendStructMessage")) || (data181 === "listUrobots")) || (data181 === "askFlow")) || (data181 === "recordHit")) || (data181 === "surveySession")) || (data181 === "surveyRobotSession")) || (data181 === "surveyAnswer")) || (data181 === "surveyTransfer")) || (data181 === "rateRobotAnswer")) || (data181 === "previewMessage")) || (data181 === "listUnreadMessages")) || (data181 === "setCustomerOnline")) || (data181 === "readMessages")) || (data181 === "countAgentUnread")) || (data181 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/operation",schemaPath:"#/items/allOf/20/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.items.allOf[20].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.items.allOf[20].then.properties.operation.enum,parentSchema:schema31.items.allOf[20].then.properties.operation,data:data181});
errors++;
}
}
if(data0.customerToken !== undefined){
let data182 = data0.customerToken;
if(typeof data182 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/customerToken",schemaPath:"#/items/allOf/20/then/properties/customerToken/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.allOf[20].then.properties.customerToken.type,parentSchema:schema31.items.allOf[20].then.properties.customerToken,data:data182});
errors++;
}
}
if(data0.times !== undefined){
let data183 = data0.times;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/20/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[20].then.properties.times.type,parentSchema:schema31.items.allOf[20].then.properties.times,data:data183});
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 1 || isNaN(data183)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/times",schemaPath:"#/items/allOf/20/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[20].then.properties.times,data:data183});
errors++;
}
}
}
if(data0.every !== undefined){
let data184 = data0.every;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/20/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.items.allOf[20].then.properties.every.type,parentSchema:schema31.items.allOf[20].then.properties.every,data:data184});
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 < 1 || isNaN(data184)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/every",schemaPath:"#/items/allOf/20/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.items.allOf[20].then.properties.every,data:data184});
errors++;
}
}
}
if(data0.for !== undefined){
let data185 = data0.for;
if((typeof data185 !== "string") && (!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185))))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/20/then/properties/for/type",keyword:"type",params:{type: schema31.items.allOf[20].then.properties.for.type},message:"must be string,integer",schema:schema31.items.allOf[20].then.properties.for.type,parentSchema:schema31.items.allOf[20].then.properties.for,data:data185});
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 < 0 || isNaN(data185)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/20/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.items.allOf[20].then.properties.for,data:data185});
errors++;
}
}
if(typeof data185 === "string"){
if(!pattern4.test(data185)){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/for",schemaPath:"#/items/allOf/20/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.items.allOf[20].then.properties.for,data:data185});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/20/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.allOf[20].then.type,parentSchema:schema31.items.allOf[20].then,data:data0});
errors++;
}
var _valid20 = _errs434 === errors;
valid63 = _valid20;
}
if(!valid63){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/allOf/20/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.items.allOf[20].if,parentSchema:schema31.items.allOf[20],data:data0});
errors++;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.target === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.items.required,parentSchema:schema31.items,data:data0});
errors++;
}
if(data0.fault === undefined){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.items.required,parentSchema:schema31.items,data:data0});
errors++;
}
if(data0.target !== undefined){
let data186 = data0.target;
if(typeof data186 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.properties.target.type,parentSchema:schema31.items.properties.target,data:data186});
errors++;
}
if(!((data186 === "reply") || (data186 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/target",schemaPath:"#/items/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.items.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.items.properties.target.enum,parentSchema:schema31.items.properties.target,data:data186});
errors++;
}
}
if(data0.fault !== undefined){
let data187 = data0.fault;
if(typeof data187 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0+"/fault",schemaPath:"#/items/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.items.properties.fault.type,parentSchema:schema31.items.properties.fault,data:data187});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.items.type,parentSchema:schema31.items,data:data0});
errors++;
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.type,parentSchema:schema31,data});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
}
return exports
})
