// Generated from a schema in a folder above by `npm run generate`. Do not edit.
'use strict'
let made
module.exports = (formats) => (made ??= make(formats))
const added = (errors, error) => (errors === null ? [error] : (errors.push(error), errors))
const make = (function (formats) {
const exports = {}
{
exports.body = validate20;
const schema31 = {"type":"object","required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"}},"allOf":[{"if":{"properties":{"target":{"const":"reply"}},"required":["target"]},"then":{"properties":{"fault":{"type":"string","enum":["delay","status","connection-reset","code","string-code","missing","malformed","empty","drip"]}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"delay"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"status"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","status"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"status":{"type":"integer","minimum":200,"maximum":599,"description":"the HTTP status"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"connection-reset"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"code"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","code"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"code":{"type":"integer","description":"replaces the code of the reply"},"message":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"string-code"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"missing"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","pointer"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"pointer":{"type":"string","description":"a JSON pointer: /customer/id","pattern":"^/"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"malformed"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"empty"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"reply"},"fault":{"const":"drip"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"}},"required":["target"]},"then":{"properties":{"fault":{"type":"string","enum":["slow","delay","drop","duplicate","reorder","batch","split","malformed","wrong-session","fail"]}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"slow"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"delay"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","ms"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"ms":{"type":"integer","minimum":0,"description":"ms of the company’s clock","maximum":31622400000},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"drop"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"duplicate"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"reorder"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"batch"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"split"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"malformed"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"wrong-session"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}},{"if":{"properties":{"target":{"const":"push"},"fault":{"const":"fail"}},"required":["target","fault"]},"then":{"type":"object","additionalProperties":false,"required":["target","fault","outcome"],"properties":{"target":{"type":"string","enum":["reply","push"]},"fault":{"type":"string"},"outcome":{"type":"string","enum":["wrong_status","refused","connection_reset","timed_out"]},"status":{"type":"integer","minimum":201,"maximum":599,"description":"of wrong_status; default 500"},"operation":{"type":"string","enum":["logIn","listCustomers","createCustomer","getCustomer","updateCustomer","destroyCustomer","createSession","closeQueue","closeSession","getQueueStatus","getCustomerStatus","listAgentStatus","sendMessage","listAgents","getAgent","listUserGroups","listUserGroupAgents","searchSessions","listSessionLogs","listSessionVotes","destroySessions","listAbandonedQueues","sendStructMessage","listUrobots","askFlow","recordHit","surveySession","surveyRobotSession","surveyAnswer","surveyTransfer","rateRobotAnswer","previewMessage","listUnreadMessages","setCustomerOnline","readMessages","countAgentUnread","getSensitiveWords"]},"customer_token":{"type":"string"},"times":{"type":"integer","minimum":1,"description":"default: 1; no limit if every or for is given"},"every":{"type":"integer","minimum":1,"description":"touches only each nth call or push that it fits"},"for":{"type":["string","integer"],"pattern":"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$","minimum":0,"description":"how long it is armed: 60s, 1m, 250ms, or milliseconds"}}}}],"title":"NewFault"};
const pattern4 = new RegExp("^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$", "u");
const pattern9 = new RegExp("^/", "u");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target === undefined) && (missing0 = "target")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
if("reply" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fault !== undefined){
let data1 = data.fault;
if(typeof data1 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/0/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[0].then.properties.fault.type,parentSchema:schema31.allOf[0].then.properties.fault,data:data1});
errors++;
}
if(!(((((((((data1 === "delay") || (data1 === "status")) || (data1 === "connection-reset")) || (data1 === "code")) || (data1 === "string-code")) || (data1 === "missing")) || (data1 === "malformed")) || (data1 === "empty")) || (data1 === "drip"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/0/then/properties/fault/enum",keyword:"enum",params:{allowedValues: schema31.allOf[0].then.properties.fault.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[0].then.properties.fault.enum,parentSchema:schema31.allOf[0].then.properties.fault,data:data1});
errors++;
}
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[0].if,parentSchema:schema31.allOf[0],data});
errors++;
}
const _errs9 = errors;
let valid4 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.target === undefined) && (missing1 = "target")) || ((data.fault === undefined) && (missing1 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs11 = errors;
if("reply" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid5 = _errs11 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.fault !== undefined){
const _errs12 = errors;
if("delay" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[1].then.required,parentSchema:schema31.allOf[1].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[1].then.required,parentSchema:schema31.allOf[1].then,data});
errors++;
}
if(data.ms === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema31.allOf[1].then.required,parentSchema:schema31.allOf[1].then,data});
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "target") || (key0 === "fault")) || (key0 === "ms")) || (key0 === "operation")) || (key0 === "customer_token")) || (key0 === "times")) || (key0 === "every")) || (key0 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[1].then,data});
errors++;
}
}
if(data.target !== undefined){
let data4 = data.target;
if(typeof data4 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/1/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[1].then.properties.target.type,parentSchema:schema31.allOf[1].then.properties.target,data:data4});
errors++;
}
if(!((data4 === "reply") || (data4 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/1/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[1].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[1].then.properties.target.enum,parentSchema:schema31.allOf[1].then.properties.target,data:data4});
errors++;
}
}
if(data.fault !== undefined){
let data5 = data.fault;
if(typeof data5 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/1/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[1].then.properties.fault.type,parentSchema:schema31.allOf[1].then.properties.fault,data:data5});
errors++;
}
}
if(data.ms !== undefined){
let data6 = data.ms;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/1/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[1].then.properties.ms.type,parentSchema:schema31.allOf[1].then.properties.ms,data:data6});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 31622400000 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/1/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema31.allOf[1].then.properties.ms,data:data6});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/1/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[1].then.properties.ms,data:data6});
errors++;
}
}
}
if(data.operation !== undefined){
let data7 = data.operation;
if(typeof data7 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/1/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[1].then.properties.operation.type,parentSchema:schema31.allOf[1].then.properties.operation,data:data7});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data7 === "logIn") || (data7 === "listCustomers")) || (data7 === "createCustomer")) || (data7 === "getCustomer")) || (data7 === "updateCustomer")) || (data7 === "destroyCustomer")) || (data7 === "createSession")) || (data7 === "closeQueue")) || (data7 === "closeSession")) || (data7 === "getQueueStatus")) || (data7 === "getCustomerStatus")) || (data7 === "listAgentStatus")) || (data7 === "sendMessage")) || (data7 === "listAgents")) || (data7 === "getAgent")) || (data7 === "listUserGroups")) || (data7 === "listUserGroupAgents")) || (data7 === "searchSessions")) || (data7 === "listSessionLogs")) || (data7 === "listSessionVotes")) || (data7 === "destroySessions")) || (data7 === "listAbandonedQueues")) || (data7 === "sendStructMessage")) || (data7 === "listUrobots")) || (data7 === "askFlow")) || (data7 === "recordHit")) || (data7 === "surveySession")) || (data7 === "surveyRobotSession")) || (data7 === "surveyAnswer")) || (data7 === "surveyTransfer")) || (data7 === "rateRobotAnswer")) || (data7 === "previewMessage")) || (data7 === "listUnreadMessages")) || (data7 === "setCustomerOnline")) || (data7 === "readMessages")) || (data7 === "countAgentUnread")) || (data7 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/1/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[1].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[1].then.properties.operation.enum,parentSchema:schema31.allOf[1].then.properties.operation,data:data7});
errors++;
}
}
if(data.customer_token !== undefined){
let data8 = data.customer_token;
if(typeof data8 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/1/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[1].then.properties.customer_token.type,parentSchema:schema31.allOf[1].then.properties.customer_token,data:data8});
errors++;
}
}
if(data.times !== undefined){
let data9 = data.times;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/1/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[1].then.properties.times.type,parentSchema:schema31.allOf[1].then.properties.times,data:data9});
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 1 || isNaN(data9)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/1/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[1].then.properties.times,data:data9});
errors++;
}
}
}
if(data.every !== undefined){
let data10 = data.every;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/1/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[1].then.properties.every.type,parentSchema:schema31.allOf[1].then.properties.every,data:data10});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 1 || isNaN(data10)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/1/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[1].then.properties.every,data:data10});
errors++;
}
}
}
if(data.for !== undefined){
let data11 = data.for;
if((typeof data11 !== "string") && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/1/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[1].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[1].then.properties.for.type,parentSchema:schema31.allOf[1].then.properties.for,data:data11});
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/1/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[1].then.properties.for,data:data11});
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/1/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[1].then.properties.for,data:data11});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[1].then.type,parentSchema:schema31.allOf[1].then,data});
errors++;
}
var _valid1 = _errs13 === errors;
valid4 = _valid1;
}
if(!valid4){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[1].if,parentSchema:schema31.allOf[1],data});
errors++;
}
const _errs33 = errors;
let valid7 = true;
const _errs34 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.target === undefined) && (missing2 = "target")) || ((data.fault === undefined) && (missing2 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs35 = errors;
if("reply" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.fault !== undefined){
const _errs36 = errors;
if("status" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid8 = _errs36 === errors;
}
else {
var valid8 = true;
}
}
}
}
var _valid2 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs37 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[2].then.required,parentSchema:schema31.allOf[2].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[2].then.required,parentSchema:schema31.allOf[2].then,data});
errors++;
}
if(data.status === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema31.allOf[2].then.required,parentSchema:schema31.allOf[2].then,data});
errors++;
}
for(const key1 in data){
if(!((((((((key1 === "target") || (key1 === "fault")) || (key1 === "status")) || (key1 === "operation")) || (key1 === "customer_token")) || (key1 === "times")) || (key1 === "every")) || (key1 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[2].then,data});
errors++;
}
}
if(data.target !== undefined){
let data14 = data.target;
if(typeof data14 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/2/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[2].then.properties.target.type,parentSchema:schema31.allOf[2].then.properties.target,data:data14});
errors++;
}
if(!((data14 === "reply") || (data14 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/2/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[2].then.properties.target.enum,parentSchema:schema31.allOf[2].then.properties.target,data:data14});
errors++;
}
}
if(data.fault !== undefined){
let data15 = data.fault;
if(typeof data15 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/2/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[2].then.properties.fault.type,parentSchema:schema31.allOf[2].then.properties.fault,data:data15});
errors++;
}
}
if(data.status !== undefined){
let data16 = data.status;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/allOf/2/then/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[2].then.properties.status.type,parentSchema:schema31.allOf[2].then.properties.status,data:data16});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 599 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/allOf/2/then/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.allOf[2].then.properties.status,data:data16});
errors++;
}
if(data16 < 200 || isNaN(data16)){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/allOf/2/then/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200",schema:200,parentSchema:schema31.allOf[2].then.properties.status,data:data16});
errors++;
}
}
}
if(data.operation !== undefined){
let data17 = data.operation;
if(typeof data17 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/2/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[2].then.properties.operation.type,parentSchema:schema31.allOf[2].then.properties.operation,data:data17});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data17 === "logIn") || (data17 === "listCustomers")) || (data17 === "createCustomer")) || (data17 === "getCustomer")) || (data17 === "updateCustomer")) || (data17 === "destroyCustomer")) || (data17 === "createSession")) || (data17 === "closeQueue")) || (data17 === "closeSession")) || (data17 === "getQueueStatus")) || (data17 === "getCustomerStatus")) || (data17 === "listAgentStatus")) || (data17 === "sendMessage")) || (data17 === "listAgents")) || (data17 === "getAgent")) || (data17 === "listUserGroups")) || (data17 === "listUserGroupAgents")) || (data17 === "searchSessions")) || (data17 === "listSessionLogs")) || (data17 === "listSessionVotes")) || (data17 === "destroySessions")) || (data17 === "listAbandonedQueues")) || (data17 === "sendStructMessage")) || (data17 === "listUrobots")) || (data17 === "askFlow")) || (data17 === "recordHit")) || (data17 === "surveySession")) || (data17 === "surveyRobotSession")) || (data17 === "surveyAnswer")) || (data17 === "surveyTransfer")) || (data17 === "rateRobotAnswer")) || (data17 === "previewMessage")) || (data17 === "listUnreadMessages")) || (data17 === "setCustomerOnline")) || (data17 === "readMessages")) || (data17 === "countAgentUnread")) || (data17 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/2/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[2].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[2].then.properties.operation.enum,parentSchema:schema31.allOf[2].then.properties.operation,data:data17});
errors++;
}
}
if(data.customer_token !== undefined){
let data18 = data.customer_token;
if(typeof data18 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/2/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[2].then.properties.customer_token.type,parentSchema:schema31.allOf[2].then.properties.customer_token,data:data18});
errors++;
}
}
if(data.times !== undefined){
let data19 = data.times;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/2/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[2].then.properties.times.type,parentSchema:schema31.allOf[2].then.properties.times,data:data19});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 1 || isNaN(data19)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/2/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[2].then.properties.times,data:data19});
errors++;
}
}
}
if(data.every !== undefined){
let data20 = data.every;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/2/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[2].then.properties.every.type,parentSchema:schema31.allOf[2].then.properties.every,data:data20});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/2/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[2].then.properties.every,data:data20});
errors++;
}
}
}
if(data.for !== undefined){
let data21 = data.for;
if((typeof data21 !== "string") && (!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/2/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[2].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[2].then.properties.for.type,parentSchema:schema31.allOf[2].then.properties.for,data:data21});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/2/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[2].then.properties.for,data:data21});
errors++;
}
}
if(typeof data21 === "string"){
if(!pattern4.test(data21)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/2/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[2].then.properties.for,data:data21});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[2].then.type,parentSchema:schema31.allOf[2].then,data});
errors++;
}
var _valid2 = _errs37 === errors;
valid7 = _valid2;
}
if(!valid7){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[2].if,parentSchema:schema31.allOf[2],data});
errors++;
}
const _errs57 = errors;
let valid10 = true;
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.target === undefined) && (missing3 = "target")) || ((data.fault === undefined) && (missing3 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs59 = errors;
if("reply" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid11 = _errs59 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.fault !== undefined){
const _errs60 = errors;
if("connection-reset" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid11 = _errs60 === errors;
}
else {
var valid11 = true;
}
}
}
}
var _valid3 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs61 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[3].then.required,parentSchema:schema31.allOf[3].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[3].then.required,parentSchema:schema31.allOf[3].then,data});
errors++;
}
for(const key2 in data){
if(!(((((((key2 === "target") || (key2 === "fault")) || (key2 === "operation")) || (key2 === "customer_token")) || (key2 === "times")) || (key2 === "every")) || (key2 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[3].then,data});
errors++;
}
}
if(data.target !== undefined){
let data24 = data.target;
if(typeof data24 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/3/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[3].then.properties.target.type,parentSchema:schema31.allOf[3].then.properties.target,data:data24});
errors++;
}
if(!((data24 === "reply") || (data24 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/3/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[3].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[3].then.properties.target.enum,parentSchema:schema31.allOf[3].then.properties.target,data:data24});
errors++;
}
}
if(data.fault !== undefined){
let data25 = data.fault;
if(typeof data25 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/3/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[3].then.properties.fault.type,parentSchema:schema31.allOf[3].then.properties.fault,data:data25});
errors++;
}
}
if(data.operation !== undefined){
let data26 = data.operation;
if(typeof data26 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/3/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[3].then.properties.operation.type,parentSchema:schema31.allOf[3].then.properties.operation,data:data26});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data26 === "logIn") || (data26 === "listCustomers")) || (data26 === "createCustomer")) || (data26 === "getCustomer")) || (data26 === "updateCustomer")) || (data26 === "destroyCustomer")) || (data26 === "createSession")) || (data26 === "closeQueue")) || (data26 === "closeSession")) || (data26 === "getQueueStatus")) || (data26 === "getCustomerStatus")) || (data26 === "listAgentStatus")) || (data26 === "sendMessage")) || (data26 === "listAgents")) || (data26 === "getAgent")) || (data26 === "listUserGroups")) || (data26 === "listUserGroupAgents")) || (data26 === "searchSessions")) || (data26 === "listSessionLogs")) || (data26 === "listSessionVotes")) || (data26 === "destroySessions")) || (data26 === "listAbandonedQueues")) || (data26 === "sendStructMessage")) || (data26 === "listUrobots")) || (data26 === "askFlow")) || (data26 === "recordHit")) || (data26 === "surveySession")) || (data26 === "surveyRobotSession")) || (data26 === "surveyAnswer")) || (data26 === "surveyTransfer")) || (data26 === "rateRobotAnswer")) || (data26 === "previewMessage")) || (data26 === "listUnreadMessages")) || (data26 === "setCustomerOnline")) || (data26 === "readMessages")) || (data26 === "countAgentUnread")) || (data26 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/3/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[3].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[3].then.properties.operation.enum,parentSchema:schema31.allOf[3].then.properties.operation,data:data26});
errors++;
}
}
if(data.customer_token !== undefined){
let data27 = data.customer_token;
if(typeof data27 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/3/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[3].then.properties.customer_token.type,parentSchema:schema31.allOf[3].then.properties.customer_token,data:data27});
errors++;
}
}
if(data.times !== undefined){
let data28 = data.times;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/3/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[3].then.properties.times.type,parentSchema:schema31.allOf[3].then.properties.times,data:data28});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 1 || isNaN(data28)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/3/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[3].then.properties.times,data:data28});
errors++;
}
}
}
if(data.every !== undefined){
let data29 = data.every;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/3/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[3].then.properties.every.type,parentSchema:schema31.allOf[3].then.properties.every,data:data29});
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 1 || isNaN(data29)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/3/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[3].then.properties.every,data:data29});
errors++;
}
}
}
if(data.for !== undefined){
let data30 = data.for;
if((typeof data30 !== "string") && (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/3/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[3].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[3].then.properties.for.type,parentSchema:schema31.allOf[3].then.properties.for,data:data30});
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/3/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[3].then.properties.for,data:data30});
errors++;
}
}
if(typeof data30 === "string"){
if(!pattern4.test(data30)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/3/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[3].then.properties.for,data:data30});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[3].then.type,parentSchema:schema31.allOf[3].then,data});
errors++;
}
var _valid3 = _errs61 === errors;
valid10 = _valid3;
}
if(!valid10){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[3].if,parentSchema:schema31.allOf[3],data});
errors++;
}
const _errs79 = errors;
let valid13 = true;
const _errs80 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.target === undefined) && (missing4 = "target")) || ((data.fault === undefined) && (missing4 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs81 = errors;
if("reply" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid14 = _errs81 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.fault !== undefined){
const _errs82 = errors;
if("code" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid14 = _errs82 === errors;
}
else {
var valid14 = true;
}
}
}
}
var _valid4 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs83 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[4].then.required,parentSchema:schema31.allOf[4].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[4].then.required,parentSchema:schema31.allOf[4].then,data});
errors++;
}
if(data.code === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/4/then/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'",schema:schema31.allOf[4].then.required,parentSchema:schema31.allOf[4].then,data});
errors++;
}
for(const key3 in data){
if(!(func1.call(schema31.allOf[4].then.properties, key3))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/4/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[4].then,data});
errors++;
}
}
if(data.target !== undefined){
let data33 = data.target;
if(typeof data33 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/4/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[4].then.properties.target.type,parentSchema:schema31.allOf[4].then.properties.target,data:data33});
errors++;
}
if(!((data33 === "reply") || (data33 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/4/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[4].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[4].then.properties.target.enum,parentSchema:schema31.allOf[4].then.properties.target,data:data33});
errors++;
}
}
if(data.fault !== undefined){
let data34 = data.fault;
if(typeof data34 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/4/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[4].then.properties.fault.type,parentSchema:schema31.allOf[4].then.properties.fault,data:data34});
errors++;
}
}
if(data.code !== undefined){
let data35 = data.code;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
vErrors = added(vErrors, {instancePath:instancePath+"/code",schemaPath:"#/allOf/4/then/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[4].then.properties.code.type,parentSchema:schema31.allOf[4].then.properties.code,data:data35});
errors++;
}
}
if(data.message !== undefined){
let data36 = data.message;
if(typeof data36 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/message",schemaPath:"#/allOf/4/then/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[4].then.properties.message.type,parentSchema:schema31.allOf[4].then.properties.message,data:data36});
errors++;
}
}
if(data.operation !== undefined){
let data37 = data.operation;
if(typeof data37 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/4/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[4].then.properties.operation.type,parentSchema:schema31.allOf[4].then.properties.operation,data:data37});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data37 === "logIn") || (data37 === "listCustomers")) || (data37 === "createCustomer")) || (data37 === "getCustomer")) || (data37 === "updateCustomer")) || (data37 === "destroyCustomer")) || (data37 === "createSession")) || (data37 === "closeQueue")) || (data37 === "closeSession")) || (data37 === "getQueueStatus")) || (data37 === "getCustomerStatus")) || (data37 === "listAgentStatus")) || (data37 === "sendMessage")) || (data37 === "listAgents")) || (data37 === "getAgent")) || (data37 === "listUserGroups")) || (data37 === "listUserGroupAgents")) || (data37 === "searchSessions")) || (data37 === "listSessionLogs")) || (data37 === "listSessionVotes")) || (data37 === "destroySessions")) || (data37 === "listAbandonedQueues")) || (data37 === "sendStructMessage")) || (data37 === "listUrobots")) || (data37 === "askFlow")) || (data37 === "recordHit")) || (data37 === "surveySession")) || (data37 === "surveyRobotSession")) || (data37 === "surveyAnswer")) || (data37 === "surveyTransfer")) || (data37 === "rateRobotAnswer")) || (data37 === "previewMessage")) || (data37 === "listUnreadMessages")) || (data37 === "setCustomerOnline")) || (data37 === "readMessages")) || (data37 === "countAgentUnread")) || (data37 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/4/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[4].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[4].then.properties.operation.enum,parentSchema:schema31.allOf[4].then.properties.operation,data:data37});
errors++;
}
}
if(data.customer_token !== undefined){
let data38 = data.customer_token;
if(typeof data38 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/4/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[4].then.properties.customer_token.type,parentSchema:schema31.allOf[4].then.properties.customer_token,data:data38});
errors++;
}
}
if(data.times !== undefined){
let data39 = data.times;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/4/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[4].then.properties.times.type,parentSchema:schema31.allOf[4].then.properties.times,data:data39});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 1 || isNaN(data39)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/4/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[4].then.properties.times,data:data39});
errors++;
}
}
}
if(data.every !== undefined){
let data40 = data.every;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/4/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[4].then.properties.every.type,parentSchema:schema31.allOf[4].then.properties.every,data:data40});
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 1 || isNaN(data40)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/4/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[4].then.properties.every,data:data40});
errors++;
}
}
}
if(data.for !== undefined){
let data41 = data.for;
if((typeof data41 !== "string") && (!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/4/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[4].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[4].then.properties.for.type,parentSchema:schema31.allOf[4].then.properties.for,data:data41});
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/4/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[4].then.properties.for,data:data41});
errors++;
}
}
if(typeof data41 === "string"){
if(!pattern4.test(data41)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/4/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[4].then.properties.for,data:data41});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/4/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[4].then.type,parentSchema:schema31.allOf[4].then,data});
errors++;
}
var _valid4 = _errs83 === errors;
valid13 = _valid4;
}
if(!valid13){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[4].if,parentSchema:schema31.allOf[4],data});
errors++;
}
const _errs105 = errors;
let valid16 = true;
const _errs106 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.target === undefined) && (missing5 = "target")) || ((data.fault === undefined) && (missing5 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs107 = errors;
if("reply" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid17 = _errs107 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data.fault !== undefined){
const _errs108 = errors;
if("string-code" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid17 = _errs108 === errors;
}
else {
var valid17 = true;
}
}
}
}
var _valid5 = _errs106 === errors;
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs109 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[5].then.required,parentSchema:schema31.allOf[5].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[5].then.required,parentSchema:schema31.allOf[5].then,data});
errors++;
}
for(const key4 in data){
if(!(((((((key4 === "target") || (key4 === "fault")) || (key4 === "operation")) || (key4 === "customer_token")) || (key4 === "times")) || (key4 === "every")) || (key4 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/5/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[5].then,data});
errors++;
}
}
if(data.target !== undefined){
let data44 = data.target;
if(typeof data44 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/5/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[5].then.properties.target.type,parentSchema:schema31.allOf[5].then.properties.target,data:data44});
errors++;
}
if(!((data44 === "reply") || (data44 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/5/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[5].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[5].then.properties.target.enum,parentSchema:schema31.allOf[5].then.properties.target,data:data44});
errors++;
}
}
if(data.fault !== undefined){
let data45 = data.fault;
if(typeof data45 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/5/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[5].then.properties.fault.type,parentSchema:schema31.allOf[5].then.properties.fault,data:data45});
errors++;
}
}
if(data.operation !== undefined){
let data46 = data.operation;
if(typeof data46 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/5/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[5].then.properties.operation.type,parentSchema:schema31.allOf[5].then.properties.operation,data:data46});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data46 === "logIn") || (data46 === "listCustomers")) || (data46 === "createCustomer")) || (data46 === "getCustomer")) || (data46 === "updateCustomer")) || (data46 === "destroyCustomer")) || (data46 === "createSession")) || (data46 === "closeQueue")) || (data46 === "closeSession")) || (data46 === "getQueueStatus")) || (data46 === "getCustomerStatus")) || (data46 === "listAgentStatus")) || (data46 === "sendMessage")) || (data46 === "listAgents")) || (data46 === "getAgent")) || (data46 === "listUserGroups")) || (data46 === "listUserGroupAgents")) || (data46 === "searchSessions")) || (data46 === "listSessionLogs")) || (data46 === "listSessionVotes")) || (data46 === "destroySessions")) || (data46 === "listAbandonedQueues")) || (data46 === "sendStructMessage")) || (data46 === "listUrobots")) || (data46 === "askFlow")) || (data46 === "recordHit")) || (data46 === "surveySession")) || (data46 === "surveyRobotSession")) || (data46 === "surveyAnswer")) || (data46 === "surveyTransfer")) || (data46 === "rateRobotAnswer")) || (data46 === "previewMessage")) || (data46 === "listUnreadMessages")) || (data46 === "setCustomerOnline")) || (data46 === "readMessages")) || (data46 === "countAgentUnread")) || (data46 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/5/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[5].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[5].then.properties.operation.enum,parentSchema:schema31.allOf[5].then.properties.operation,data:data46});
errors++;
}
}
if(data.customer_token !== undefined){
let data47 = data.customer_token;
if(typeof data47 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/5/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[5].then.properties.customer_token.type,parentSchema:schema31.allOf[5].then.properties.customer_token,data:data47});
errors++;
}
}
if(data.times !== undefined){
let data48 = data.times;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/5/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[5].then.properties.times.type,parentSchema:schema31.allOf[5].then.properties.times,data:data48});
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 1 || isNaN(data48)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/5/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[5].then.properties.times,data:data48});
errors++;
}
}
}
if(data.every !== undefined){
let data49 = data.every;
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/5/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[5].then.properties.every.type,parentSchema:schema31.allOf[5].then.properties.every,data:data49});
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 < 1 || isNaN(data49)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/5/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[5].then.properties.every,data:data49});
errors++;
}
}
}
if(data.for !== undefined){
let data50 = data.for;
if((typeof data50 !== "string") && (!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/5/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[5].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[5].then.properties.for.type,parentSchema:schema31.allOf[5].then.properties.for,data:data50});
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/5/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[5].then.properties.for,data:data50});
errors++;
}
}
if(typeof data50 === "string"){
if(!pattern4.test(data50)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/5/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[5].then.properties.for,data:data50});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/5/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[5].then.type,parentSchema:schema31.allOf[5].then,data});
errors++;
}
var _valid5 = _errs109 === errors;
valid16 = _valid5;
}
if(!valid16){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[5].if,parentSchema:schema31.allOf[5],data});
errors++;
}
const _errs127 = errors;
let valid19 = true;
const _errs128 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.target === undefined) && (missing6 = "target")) || ((data.fault === undefined) && (missing6 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs129 = errors;
if("reply" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid20 = _errs129 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.fault !== undefined){
const _errs130 = errors;
if("missing" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid20 = _errs130 === errors;
}
else {
var valid20 = true;
}
}
}
}
var _valid6 = _errs128 === errors;
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs131 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[6].then.required,parentSchema:schema31.allOf[6].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[6].then.required,parentSchema:schema31.allOf[6].then,data});
errors++;
}
if(data.pointer === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/6/then/required",keyword:"required",params:{missingProperty: "pointer"},message:"must have required property '"+"pointer"+"'",schema:schema31.allOf[6].then.required,parentSchema:schema31.allOf[6].then,data});
errors++;
}
for(const key5 in data){
if(!((((((((key5 === "target") || (key5 === "fault")) || (key5 === "pointer")) || (key5 === "operation")) || (key5 === "customer_token")) || (key5 === "times")) || (key5 === "every")) || (key5 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/6/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[6].then,data});
errors++;
}
}
if(data.target !== undefined){
let data53 = data.target;
if(typeof data53 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/6/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[6].then.properties.target.type,parentSchema:schema31.allOf[6].then.properties.target,data:data53});
errors++;
}
if(!((data53 === "reply") || (data53 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/6/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[6].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[6].then.properties.target.enum,parentSchema:schema31.allOf[6].then.properties.target,data:data53});
errors++;
}
}
if(data.fault !== undefined){
let data54 = data.fault;
if(typeof data54 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/6/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[6].then.properties.fault.type,parentSchema:schema31.allOf[6].then.properties.fault,data:data54});
errors++;
}
}
if(data.pointer !== undefined){
let data55 = data.pointer;
if(typeof data55 === "string"){
if(!pattern9.test(data55)){
vErrors = added(vErrors, {instancePath:instancePath+"/pointer",schemaPath:"#/allOf/6/then/properties/pointer/pattern",keyword:"pattern",params:{pattern: "^/"},message:"must match pattern \""+"^/"+"\"",schema:"^/",parentSchema:schema31.allOf[6].then.properties.pointer,data:data55});
errors++;
}
}
else {
vErrors = added(vErrors, {instancePath:instancePath+"/pointer",schemaPath:"#/allOf/6/then/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[6].then.properties.pointer.type,parentSchema:schema31.allOf[6].then.properties.pointer,data:data55});
errors++;
}
}
if(data.operation !== undefined){
let data56 = data.operation;
if(typeof data56 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/6/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[6].then.properties.operation.type,parentSchema:schema31.allOf[6].then.properties.operation,data:data56});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data56 === "logIn") || (data56 === "listCustomers")) || (data56 === "createCustomer")) || (data56 === "getCustomer")) || (data56 === "updateCustomer")) || (data56 === "destroyCustomer")) || (data56 === "createSession")) || (data56 === "closeQueue")) || (data56 === "closeSession")) || (data56 === "getQueueStatus")) || (data56 === "getCustomerStatus")) || (data56 === "listAgentStatus")) || (data56 === "sendMessage")) || (data56 === "listAgents")) || (data56 === "getAgent")) || (data56 === "listUserGroups")) || (data56 === "listUserGroupAgents")) || (data56 === "searchSessions")) || (data56 === "listSessionLogs")) || (data56 === "listSessionVotes")) || (data56 === "destroySessions")) || (data56 === "listAbandonedQueues")) || (data56 === "sendStructMessage")) || (data56 === "listUrobots")) || (data56 === "askFlow")) || (data56 === "recordHit")) || (data56 === "surveySession")) || (data56 === "surveyRobotSession")) || (data56 === "surveyAnswer")) || (data56 === "surveyTransfer")) || (data56 === "rateRobotAnswer")) || (data56 === "previewMessage")) || (data56 === "listUnreadMessages")) || (data56 === "setCustomerOnline")) || (data56 === "readMessages")) || (data56 === "countAgentUnread")) || (data56 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/6/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[6].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[6].then.properties.operation.enum,parentSchema:schema31.allOf[6].then.properties.operation,data:data56});
errors++;
}
}
if(data.customer_token !== undefined){
let data57 = data.customer_token;
if(typeof data57 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/6/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[6].then.properties.customer_token.type,parentSchema:schema31.allOf[6].then.properties.customer_token,data:data57});
errors++;
}
}
if(data.times !== undefined){
let data58 = data.times;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/6/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[6].then.properties.times.type,parentSchema:schema31.allOf[6].then.properties.times,data:data58});
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 < 1 || isNaN(data58)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/6/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[6].then.properties.times,data:data58});
errors++;
}
}
}
if(data.every !== undefined){
let data59 = data.every;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/6/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[6].then.properties.every.type,parentSchema:schema31.allOf[6].then.properties.every,data:data59});
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 1 || isNaN(data59)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/6/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[6].then.properties.every,data:data59});
errors++;
}
}
}
if(data.for !== undefined){
let data60 = data.for;
if((typeof data60 !== "string") && (!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/6/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[6].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[6].then.properties.for.type,parentSchema:schema31.allOf[6].then.properties.for,data:data60});
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/6/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[6].then.properties.for,data:data60});
errors++;
}
}
if(typeof data60 === "string"){
if(!pattern4.test(data60)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/6/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[6].then.properties.for,data:data60});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/6/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[6].then.type,parentSchema:schema31.allOf[6].then,data});
errors++;
}
var _valid6 = _errs131 === errors;
valid19 = _valid6;
}
if(!valid19){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[6].if,parentSchema:schema31.allOf[6],data});
errors++;
}
const _errs151 = errors;
let valid22 = true;
const _errs152 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.target === undefined) && (missing7 = "target")) || ((data.fault === undefined) && (missing7 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs153 = errors;
if("reply" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid23 = _errs153 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data.fault !== undefined){
const _errs154 = errors;
if("malformed" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid23 = _errs154 === errors;
}
else {
var valid23 = true;
}
}
}
}
var _valid7 = _errs152 === errors;
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs155 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[7].then.required,parentSchema:schema31.allOf[7].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/7/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[7].then.required,parentSchema:schema31.allOf[7].then,data});
errors++;
}
for(const key6 in data){
if(!(((((((key6 === "target") || (key6 === "fault")) || (key6 === "operation")) || (key6 === "customer_token")) || (key6 === "times")) || (key6 === "every")) || (key6 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/7/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[7].then,data});
errors++;
}
}
if(data.target !== undefined){
let data63 = data.target;
if(typeof data63 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/7/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[7].then.properties.target.type,parentSchema:schema31.allOf[7].then.properties.target,data:data63});
errors++;
}
if(!((data63 === "reply") || (data63 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/7/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[7].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[7].then.properties.target.enum,parentSchema:schema31.allOf[7].then.properties.target,data:data63});
errors++;
}
}
if(data.fault !== undefined){
let data64 = data.fault;
if(typeof data64 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/7/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[7].then.properties.fault.type,parentSchema:schema31.allOf[7].then.properties.fault,data:data64});
errors++;
}
}
if(data.operation !== undefined){
let data65 = data.operation;
if(typeof data65 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/7/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[7].then.properties.operation.type,parentSchema:schema31.allOf[7].then.properties.operation,data:data65});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data65 === "logIn") || (data65 === "listCustomers")) || (data65 === "createCustomer")) || (data65 === "getCustomer")) || (data65 === "updateCustomer")) || (data65 === "destroyCustomer")) || (data65 === "createSession")) || (data65 === "closeQueue")) || (data65 === "closeSession")) || (data65 === "getQueueStatus")) || (data65 === "getCustomerStatus")) || (data65 === "listAgentStatus")) || (data65 === "sendMessage")) || (data65 === "listAgents")) || (data65 === "getAgent")) || (data65 === "listUserGroups")) || (data65 === "listUserGroupAgents")) || (data65 === "searchSessions")) || (data65 === "listSessionLogs")) || (data65 === "listSessionVotes")) || (data65 === "destroySessions")) || (data65 === "listAbandonedQueues")) || (data65 === "sendStructMessage")) || (data65 === "listUrobots")) || (data65 === "askFlow")) || (data65 === "recordHit")) || (data65 === "surveySession")) || (data65 === "surveyRobotSession")) || (data65 === "surveyAnswer")) || (data65 === "surveyTransfer")) || (data65 === "rateRobotAnswer")) || (data65 === "previewMessage")) || (data65 === "listUnreadMessages")) || (data65 === "setCustomerOnline")) || (data65 === "readMessages")) || (data65 === "countAgentUnread")) || (data65 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/7/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[7].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[7].then.properties.operation.enum,parentSchema:schema31.allOf[7].then.properties.operation,data:data65});
errors++;
}
}
if(data.customer_token !== undefined){
let data66 = data.customer_token;
if(typeof data66 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/7/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[7].then.properties.customer_token.type,parentSchema:schema31.allOf[7].then.properties.customer_token,data:data66});
errors++;
}
}
if(data.times !== undefined){
let data67 = data.times;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/7/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[7].then.properties.times.type,parentSchema:schema31.allOf[7].then.properties.times,data:data67});
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 < 1 || isNaN(data67)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/7/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[7].then.properties.times,data:data67});
errors++;
}
}
}
if(data.every !== undefined){
let data68 = data.every;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/7/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[7].then.properties.every.type,parentSchema:schema31.allOf[7].then.properties.every,data:data68});
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 1 || isNaN(data68)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/7/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[7].then.properties.every,data:data68});
errors++;
}
}
}
if(data.for !== undefined){
let data69 = data.for;
if((typeof data69 !== "string") && (!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/7/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[7].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[7].then.properties.for.type,parentSchema:schema31.allOf[7].then.properties.for,data:data69});
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 < 0 || isNaN(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/7/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[7].then.properties.for,data:data69});
errors++;
}
}
if(typeof data69 === "string"){
if(!pattern4.test(data69)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/7/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[7].then.properties.for,data:data69});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/7/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[7].then.type,parentSchema:schema31.allOf[7].then,data});
errors++;
}
var _valid7 = _errs155 === errors;
valid22 = _valid7;
}
if(!valid22){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[7].if,parentSchema:schema31.allOf[7],data});
errors++;
}
const _errs173 = errors;
let valid25 = true;
const _errs174 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.target === undefined) && (missing8 = "target")) || ((data.fault === undefined) && (missing8 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs175 = errors;
if("reply" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid26 = _errs175 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.fault !== undefined){
const _errs176 = errors;
if("empty" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid26 = _errs176 === errors;
}
else {
var valid26 = true;
}
}
}
}
var _valid8 = _errs174 === errors;
errors = _errs173;
if(vErrors !== null){
if(_errs173){
vErrors.length = _errs173;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs177 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[8].then.required,parentSchema:schema31.allOf[8].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/8/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[8].then.required,parentSchema:schema31.allOf[8].then,data});
errors++;
}
for(const key7 in data){
if(!(((((((key7 === "target") || (key7 === "fault")) || (key7 === "operation")) || (key7 === "customer_token")) || (key7 === "times")) || (key7 === "every")) || (key7 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/8/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[8].then,data});
errors++;
}
}
if(data.target !== undefined){
let data72 = data.target;
if(typeof data72 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/8/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[8].then.properties.target.type,parentSchema:schema31.allOf[8].then.properties.target,data:data72});
errors++;
}
if(!((data72 === "reply") || (data72 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/8/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[8].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[8].then.properties.target.enum,parentSchema:schema31.allOf[8].then.properties.target,data:data72});
errors++;
}
}
if(data.fault !== undefined){
let data73 = data.fault;
if(typeof data73 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/8/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[8].then.properties.fault.type,parentSchema:schema31.allOf[8].then.properties.fault,data:data73});
errors++;
}
}
if(data.operation !== undefined){
let data74 = data.operation;
if(typeof data74 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/8/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[8].then.properties.operation.type,parentSchema:schema31.allOf[8].then.properties.operation,data:data74});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data74 === "logIn") || (data74 === "listCustomers")) || (data74 === "createCustomer")) || (data74 === "getCustomer")) || (data74 === "updateCustomer")) || (data74 === "destroyCustomer")) || (data74 === "createSession")) || (data74 === "closeQueue")) || (data74 === "closeSession")) || (data74 === "getQueueStatus")) || (data74 === "getCustomerStatus")) || (data74 === "listAgentStatus")) || (data74 === "sendMessage")) || (data74 === "listAgents")) || (data74 === "getAgent")) || (data74 === "listUserGroups")) || (data74 === "listUserGroupAgents")) || (data74 === "searchSessions")) || (data74 === "listSessionLogs")) || (data74 === "listSessionVotes")) || (data74 === "destroySessions")) || (data74 === "listAbandonedQueues")) || (data74 === "sendStructMessage")) || (data74 === "listUrobots")) || (data74 === "askFlow")) || (data74 === "recordHit")) || (data74 === "surveySession")) || (data74 === "surveyRobotSession")) || (data74 === "surveyAnswer")) || (data74 === "surveyTransfer")) || (data74 === "rateRobotAnswer")) || (data74 === "previewMessage")) || (data74 === "listUnreadMessages")) || (data74 === "setCustomerOnline")) || (data74 === "readMessages")) || (data74 === "countAgentUnread")) || (data74 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/8/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[8].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[8].then.properties.operation.enum,parentSchema:schema31.allOf[8].then.properties.operation,data:data74});
errors++;
}
}
if(data.customer_token !== undefined){
let data75 = data.customer_token;
if(typeof data75 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/8/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[8].then.properties.customer_token.type,parentSchema:schema31.allOf[8].then.properties.customer_token,data:data75});
errors++;
}
}
if(data.times !== undefined){
let data76 = data.times;
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/8/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[8].then.properties.times.type,parentSchema:schema31.allOf[8].then.properties.times,data:data76});
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 < 1 || isNaN(data76)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/8/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[8].then.properties.times,data:data76});
errors++;
}
}
}
if(data.every !== undefined){
let data77 = data.every;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/8/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[8].then.properties.every.type,parentSchema:schema31.allOf[8].then.properties.every,data:data77});
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 1 || isNaN(data77)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/8/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[8].then.properties.every,data:data77});
errors++;
}
}
}
if(data.for !== undefined){
let data78 = data.for;
if((typeof data78 !== "string") && (!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/8/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[8].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[8].then.properties.for.type,parentSchema:schema31.allOf[8].then.properties.for,data:data78});
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 0 || isNaN(data78)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/8/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[8].then.properties.for,data:data78});
errors++;
}
}
if(typeof data78 === "string"){
if(!pattern4.test(data78)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/8/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[8].then.properties.for,data:data78});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/8/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[8].then.type,parentSchema:schema31.allOf[8].then,data});
errors++;
}
var _valid8 = _errs177 === errors;
valid25 = _valid8;
}
if(!valid25){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[8].if,parentSchema:schema31.allOf[8],data});
errors++;
}
const _errs195 = errors;
let valid28 = true;
const _errs196 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.target === undefined) && (missing9 = "target")) || ((data.fault === undefined) && (missing9 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs197 = errors;
if("reply" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid29 = _errs197 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data.fault !== undefined){
const _errs198 = errors;
if("drip" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid29 = _errs198 === errors;
}
else {
var valid29 = true;
}
}
}
}
var _valid9 = _errs196 === errors;
errors = _errs195;
if(vErrors !== null){
if(_errs195){
vErrors.length = _errs195;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs199 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[9].then.required,parentSchema:schema31.allOf[9].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[9].then.required,parentSchema:schema31.allOf[9].then,data});
errors++;
}
if(data.ms === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema31.allOf[9].then.required,parentSchema:schema31.allOf[9].then,data});
errors++;
}
for(const key8 in data){
if(!((((((((key8 === "target") || (key8 === "fault")) || (key8 === "ms")) || (key8 === "operation")) || (key8 === "customer_token")) || (key8 === "times")) || (key8 === "every")) || (key8 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/9/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[9].then,data});
errors++;
}
}
if(data.target !== undefined){
let data81 = data.target;
if(typeof data81 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/9/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[9].then.properties.target.type,parentSchema:schema31.allOf[9].then.properties.target,data:data81});
errors++;
}
if(!((data81 === "reply") || (data81 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/9/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[9].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[9].then.properties.target.enum,parentSchema:schema31.allOf[9].then.properties.target,data:data81});
errors++;
}
}
if(data.fault !== undefined){
let data82 = data.fault;
if(typeof data82 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/9/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[9].then.properties.fault.type,parentSchema:schema31.allOf[9].then.properties.fault,data:data82});
errors++;
}
}
if(data.ms !== undefined){
let data83 = data.ms;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/9/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[9].then.properties.ms.type,parentSchema:schema31.allOf[9].then.properties.ms,data:data83});
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 31622400000 || isNaN(data83)){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/9/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema31.allOf[9].then.properties.ms,data:data83});
errors++;
}
if(data83 < 0 || isNaN(data83)){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/9/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[9].then.properties.ms,data:data83});
errors++;
}
}
}
if(data.operation !== undefined){
let data84 = data.operation;
if(typeof data84 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/9/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[9].then.properties.operation.type,parentSchema:schema31.allOf[9].then.properties.operation,data:data84});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data84 === "logIn") || (data84 === "listCustomers")) || (data84 === "createCustomer")) || (data84 === "getCustomer")) || (data84 === "updateCustomer")) || (data84 === "destroyCustomer")) || (data84 === "createSession")) || (data84 === "closeQueue")) || (data84 === "closeSession")) || (data84 === "getQueueStatus")) || (data84 === "getCustomerStatus")) || (data84 === "listAgentStatus")) || (data84 === "sendMessage")) || (data84 === "listAgents")) || (data84 === "getAgent")) || (data84 === "listUserGroups")) || (data84 === "listUserGroupAgents")) || (data84 === "searchSessions")) || (data84 === "listSessionLogs")) || (data84 === "listSessionVotes")) || (data84 === "destroySessions")) || (data84 === "listAbandonedQueues")) || (data84 === "sendStructMessage")) || (data84 === "listUrobots")) || (data84 === "askFlow")) || (data84 === "recordHit")) || (data84 === "surveySession")) || (data84 === "surveyRobotSession")) || (data84 === "surveyAnswer")) || (data84 === "surveyTransfer")) || (data84 === "rateRobotAnswer")) || (data84 === "previewMessage")) || (data84 === "listUnreadMessages")) || (data84 === "setCustomerOnline")) || (data84 === "readMessages")) || (data84 === "countAgentUnread")) || (data84 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/9/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[9].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[9].then.properties.operation.enum,parentSchema:schema31.allOf[9].then.properties.operation,data:data84});
errors++;
}
}
if(data.customer_token !== undefined){
let data85 = data.customer_token;
if(typeof data85 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/9/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[9].then.properties.customer_token.type,parentSchema:schema31.allOf[9].then.properties.customer_token,data:data85});
errors++;
}
}
if(data.times !== undefined){
let data86 = data.times;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/9/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[9].then.properties.times.type,parentSchema:schema31.allOf[9].then.properties.times,data:data86});
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 1 || isNaN(data86)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/9/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[9].then.properties.times,data:data86});
errors++;
}
}
}
if(data.every !== undefined){
let data87 = data.every;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/9/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[9].then.properties.every.type,parentSchema:schema31.allOf[9].then.properties.every,data:data87});
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 1 || isNaN(data87)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/9/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[9].then.properties.every,data:data87});
errors++;
}
}
}
if(data.for !== undefined){
let data88 = data.for;
if((typeof data88 !== "string") && (!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/9/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[9].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[9].then.properties.for.type,parentSchema:schema31.allOf[9].then.properties.for,data:data88});
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 0 || isNaN(data88)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/9/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[9].then.properties.for,data:data88});
errors++;
}
}
if(typeof data88 === "string"){
if(!pattern4.test(data88)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/9/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[9].then.properties.for,data:data88});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/9/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[9].then.type,parentSchema:schema31.allOf[9].then,data});
errors++;
}
var _valid9 = _errs199 === errors;
valid28 = _valid9;
}
if(!valid28){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[9].if,parentSchema:schema31.allOf[9],data});
errors++;
}
const _errs219 = errors;
let valid31 = true;
const _errs220 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.target === undefined) && (missing10 = "target")){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
if("push" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
}
}
}
var _valid10 = _errs220 === errors;
errors = _errs219;
if(vErrors !== null){
if(_errs219){
vErrors.length = _errs219;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs222 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fault !== undefined){
let data90 = data.fault;
if(typeof data90 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/10/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[10].then.properties.fault.type,parentSchema:schema31.allOf[10].then.properties.fault,data:data90});
errors++;
}
if(!((((((((((data90 === "slow") || (data90 === "delay")) || (data90 === "drop")) || (data90 === "duplicate")) || (data90 === "reorder")) || (data90 === "batch")) || (data90 === "split")) || (data90 === "malformed")) || (data90 === "wrong-session")) || (data90 === "fail"))){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/10/then/properties/fault/enum",keyword:"enum",params:{allowedValues: schema31.allOf[10].then.properties.fault.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[10].then.properties.fault.enum,parentSchema:schema31.allOf[10].then.properties.fault,data:data90});
errors++;
}
}
}
var _valid10 = _errs222 === errors;
valid31 = _valid10;
}
if(!valid31){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[10].if,parentSchema:schema31.allOf[10],data});
errors++;
}
const _errs226 = errors;
let valid34 = true;
const _errs227 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((data.target === undefined) && (missing11 = "target")) || ((data.fault === undefined) && (missing11 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs228 = errors;
if("push" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid35 = _errs228 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data.fault !== undefined){
const _errs229 = errors;
if("slow" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid35 = _errs229 === errors;
}
else {
var valid35 = true;
}
}
}
}
var _valid11 = _errs227 === errors;
errors = _errs226;
if(vErrors !== null){
if(_errs226){
vErrors.length = _errs226;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs230 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[11].then.required,parentSchema:schema31.allOf[11].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[11].then.required,parentSchema:schema31.allOf[11].then,data});
errors++;
}
if(data.ms === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/11/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema31.allOf[11].then.required,parentSchema:schema31.allOf[11].then,data});
errors++;
}
for(const key9 in data){
if(!((((((((key9 === "target") || (key9 === "fault")) || (key9 === "ms")) || (key9 === "operation")) || (key9 === "customer_token")) || (key9 === "times")) || (key9 === "every")) || (key9 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/11/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[11].then,data});
errors++;
}
}
if(data.target !== undefined){
let data93 = data.target;
if(typeof data93 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/11/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[11].then.properties.target.type,parentSchema:schema31.allOf[11].then.properties.target,data:data93});
errors++;
}
if(!((data93 === "reply") || (data93 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/11/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[11].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[11].then.properties.target.enum,parentSchema:schema31.allOf[11].then.properties.target,data:data93});
errors++;
}
}
if(data.fault !== undefined){
let data94 = data.fault;
if(typeof data94 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/11/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[11].then.properties.fault.type,parentSchema:schema31.allOf[11].then.properties.fault,data:data94});
errors++;
}
}
if(data.ms !== undefined){
let data95 = data.ms;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/11/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[11].then.properties.ms.type,parentSchema:schema31.allOf[11].then.properties.ms,data:data95});
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 31622400000 || isNaN(data95)){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/11/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema31.allOf[11].then.properties.ms,data:data95});
errors++;
}
if(data95 < 0 || isNaN(data95)){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/11/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[11].then.properties.ms,data:data95});
errors++;
}
}
}
if(data.operation !== undefined){
let data96 = data.operation;
if(typeof data96 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/11/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[11].then.properties.operation.type,parentSchema:schema31.allOf[11].then.properties.operation,data:data96});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data96 === "logIn") || (data96 === "listCustomers")) || (data96 === "createCustomer")) || (data96 === "getCustomer")) || (data96 === "updateCustomer")) || (data96 === "destroyCustomer")) || (data96 === "createSession")) || (data96 === "closeQueue")) || (data96 === "closeSession")) || (data96 === "getQueueStatus")) || (data96 === "getCustomerStatus")) || (data96 === "listAgentStatus")) || (data96 === "sendMessage")) || (data96 === "listAgents")) || (data96 === "getAgent")) || (data96 === "listUserGroups")) || (data96 === "listUserGroupAgents")) || (data96 === "searchSessions")) || (data96 === "listSessionLogs")) || (data96 === "listSessionVotes")) || (data96 === "destroySessions")) || (data96 === "listAbandonedQueues")) || (data96 === "sendStructMessage")) || (data96 === "listUrobots")) || (data96 === "askFlow")) || (data96 === "recordHit")) || (data96 === "surveySession")) || (data96 === "surveyRobotSession")) || (data96 === "surveyAnswer")) || (data96 === "surveyTransfer")) || (data96 === "rateRobotAnswer")) || (data96 === "previewMessage")) || (data96 === "listUnreadMessages")) || (data96 === "setCustomerOnline")) || (data96 === "readMessages")) || (data96 === "countAgentUnread")) || (data96 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/11/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[11].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[11].then.properties.operation.enum,parentSchema:schema31.allOf[11].then.properties.operation,data:data96});
errors++;
}
}
if(data.customer_token !== undefined){
let data97 = data.customer_token;
if(typeof data97 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/11/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[11].then.properties.customer_token.type,parentSchema:schema31.allOf[11].then.properties.customer_token,data:data97});
errors++;
}
}
if(data.times !== undefined){
let data98 = data.times;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/11/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[11].then.properties.times.type,parentSchema:schema31.allOf[11].then.properties.times,data:data98});
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 < 1 || isNaN(data98)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/11/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[11].then.properties.times,data:data98});
errors++;
}
}
}
if(data.every !== undefined){
let data99 = data.every;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/11/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[11].then.properties.every.type,parentSchema:schema31.allOf[11].then.properties.every,data:data99});
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 < 1 || isNaN(data99)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/11/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[11].then.properties.every,data:data99});
errors++;
}
}
}
if(data.for !== undefined){
let data100 = data.for;
if((typeof data100 !== "string") && (!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/11/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[11].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[11].then.properties.for.type,parentSchema:schema31.allOf[11].then.properties.for,data:data100});
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/11/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[11].then.properties.for,data:data100});
errors++;
}
}
if(typeof data100 === "string"){
if(!pattern4.test(data100)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/11/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[11].then.properties.for,data:data100});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/11/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[11].then.type,parentSchema:schema31.allOf[11].then,data});
errors++;
}
var _valid11 = _errs230 === errors;
valid34 = _valid11;
}
if(!valid34){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[11].if,parentSchema:schema31.allOf[11],data});
errors++;
}
const _errs250 = errors;
let valid37 = true;
const _errs251 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.target === undefined) && (missing12 = "target")) || ((data.fault === undefined) && (missing12 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs252 = errors;
if("push" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid38 = _errs252 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data.fault !== undefined){
const _errs253 = errors;
if("delay" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid38 = _errs253 === errors;
}
else {
var valid38 = true;
}
}
}
}
var _valid12 = _errs251 === errors;
errors = _errs250;
if(vErrors !== null){
if(_errs250){
vErrors.length = _errs250;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs254 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[12].then.required,parentSchema:schema31.allOf[12].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[12].then.required,parentSchema:schema31.allOf[12].then,data});
errors++;
}
if(data.ms === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/12/then/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema31.allOf[12].then.required,parentSchema:schema31.allOf[12].then,data});
errors++;
}
for(const key10 in data){
if(!((((((((key10 === "target") || (key10 === "fault")) || (key10 === "ms")) || (key10 === "operation")) || (key10 === "customer_token")) || (key10 === "times")) || (key10 === "every")) || (key10 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/12/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[12].then,data});
errors++;
}
}
if(data.target !== undefined){
let data103 = data.target;
if(typeof data103 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/12/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[12].then.properties.target.type,parentSchema:schema31.allOf[12].then.properties.target,data:data103});
errors++;
}
if(!((data103 === "reply") || (data103 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/12/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[12].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[12].then.properties.target.enum,parentSchema:schema31.allOf[12].then.properties.target,data:data103});
errors++;
}
}
if(data.fault !== undefined){
let data104 = data.fault;
if(typeof data104 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/12/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[12].then.properties.fault.type,parentSchema:schema31.allOf[12].then.properties.fault,data:data104});
errors++;
}
}
if(data.ms !== undefined){
let data105 = data.ms;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/12/then/properties/ms/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[12].then.properties.ms.type,parentSchema:schema31.allOf[12].then.properties.ms,data:data105});
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 31622400000 || isNaN(data105)){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/12/then/properties/ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31622400000},message:"must be <= 31622400000",schema:31622400000,parentSchema:schema31.allOf[12].then.properties.ms,data:data105});
errors++;
}
if(data105 < 0 || isNaN(data105)){
vErrors = added(vErrors, {instancePath:instancePath+"/ms",schemaPath:"#/allOf/12/then/properties/ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[12].then.properties.ms,data:data105});
errors++;
}
}
}
if(data.operation !== undefined){
let data106 = data.operation;
if(typeof data106 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/12/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[12].then.properties.operation.type,parentSchema:schema31.allOf[12].then.properties.operation,data:data106});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data106 === "logIn") || (data106 === "listCustomers")) || (data106 === "createCustomer")) || (data106 === "getCustomer")) || (data106 === "updateCustomer")) || (data106 === "destroyCustomer")) || (data106 === "createSession")) || (data106 === "closeQueue")) || (data106 === "closeSession")) || (data106 === "getQueueStatus")) || (data106 === "getCustomerStatus")) || (data106 === "listAgentStatus")) || (data106 === "sendMessage")) || (data106 === "listAgents")) || (data106 === "getAgent")) || (data106 === "listUserGroups")) || (data106 === "listUserGroupAgents")) || (data106 === "searchSessions")) || (data106 === "listSessionLogs")) || (data106 === "listSessionVotes")) || (data106 === "destroySessions")) || (data106 === "listAbandonedQueues")) || (data106 === "sendStructMessage")) || (data106 === "listUrobots")) || (data106 === "askFlow")) || (data106 === "recordHit")) || (data106 === "surveySession")) || (data106 === "surveyRobotSession")) || (data106 === "surveyAnswer")) || (data106 === "surveyTransfer")) || (data106 === "rateRobotAnswer")) || (data106 === "previewMessage")) || (data106 === "listUnreadMessages")) || (data106 === "setCustomerOnline")) || (data106 === "readMessages")) || (data106 === "countAgentUnread")) || (data106 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/12/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[12].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[12].then.properties.operation.enum,parentSchema:schema31.allOf[12].then.properties.operation,data:data106});
errors++;
}
}
if(data.customer_token !== undefined){
let data107 = data.customer_token;
if(typeof data107 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/12/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[12].then.properties.customer_token.type,parentSchema:schema31.allOf[12].then.properties.customer_token,data:data107});
errors++;
}
}
if(data.times !== undefined){
let data108 = data.times;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/12/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[12].then.properties.times.type,parentSchema:schema31.allOf[12].then.properties.times,data:data108});
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 1 || isNaN(data108)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/12/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[12].then.properties.times,data:data108});
errors++;
}
}
}
if(data.every !== undefined){
let data109 = data.every;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/12/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[12].then.properties.every.type,parentSchema:schema31.allOf[12].then.properties.every,data:data109});
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 < 1 || isNaN(data109)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/12/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[12].then.properties.every,data:data109});
errors++;
}
}
}
if(data.for !== undefined){
let data110 = data.for;
if((typeof data110 !== "string") && (!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/12/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[12].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[12].then.properties.for.type,parentSchema:schema31.allOf[12].then.properties.for,data:data110});
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 < 0 || isNaN(data110)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/12/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[12].then.properties.for,data:data110});
errors++;
}
}
if(typeof data110 === "string"){
if(!pattern4.test(data110)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/12/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[12].then.properties.for,data:data110});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/12/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[12].then.type,parentSchema:schema31.allOf[12].then,data});
errors++;
}
var _valid12 = _errs254 === errors;
valid37 = _valid12;
}
if(!valid37){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[12].if,parentSchema:schema31.allOf[12],data});
errors++;
}
const _errs274 = errors;
let valid40 = true;
const _errs275 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if(((data.target === undefined) && (missing13 = "target")) || ((data.fault === undefined) && (missing13 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs276 = errors;
if("push" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid41 = _errs276 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data.fault !== undefined){
const _errs277 = errors;
if("drop" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid41 = _errs277 === errors;
}
else {
var valid41 = true;
}
}
}
}
var _valid13 = _errs275 === errors;
errors = _errs274;
if(vErrors !== null){
if(_errs274){
vErrors.length = _errs274;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs278 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[13].then.required,parentSchema:schema31.allOf[13].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/13/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[13].then.required,parentSchema:schema31.allOf[13].then,data});
errors++;
}
for(const key11 in data){
if(!(((((((key11 === "target") || (key11 === "fault")) || (key11 === "operation")) || (key11 === "customer_token")) || (key11 === "times")) || (key11 === "every")) || (key11 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/13/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[13].then,data});
errors++;
}
}
if(data.target !== undefined){
let data113 = data.target;
if(typeof data113 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/13/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[13].then.properties.target.type,parentSchema:schema31.allOf[13].then.properties.target,data:data113});
errors++;
}
if(!((data113 === "reply") || (data113 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/13/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[13].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[13].then.properties.target.enum,parentSchema:schema31.allOf[13].then.properties.target,data:data113});
errors++;
}
}
if(data.fault !== undefined){
let data114 = data.fault;
if(typeof data114 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/13/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[13].then.properties.fault.type,parentSchema:schema31.allOf[13].then.properties.fault,data:data114});
errors++;
}
}
if(data.operation !== undefined){
let data115 = data.operation;
if(typeof data115 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/13/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[13].then.properties.operation.type,parentSchema:schema31.allOf[13].then.properties.operation,data:data115});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data115 === "logIn") || (data115 === "listCustomers")) || (data115 === "createCustomer")) || (data115 === "getCustomer")) || (data115 === "updateCustomer")) || (data115 === "destroyCustomer")) || (data115 === "createSession")) || (data115 === "closeQueue")) || (data115 === "closeSession")) || (data115 === "getQueueStatus")) || (data115 === "getCustomerStatus")) || (data115 === "listAgentStatus")) || (data115 === "sendMessage")) || (data115 === "listAgents")) || (data115 === "getAgent")) || (data115 === "listUserGroups")) || (data115 === "listUserGroupAgents")) || (data115 === "searchSessions")) || (data115 === "listSessionLogs")) || (data115 === "listSessionVotes")) || (data115 === "destroySessions")) || (data115 === "listAbandonedQueues")) || (data115 === "sendStructMessage")) || (data115 === "listUrobots")) || (data115 === "askFlow")) || (data115 === "recordHit")) || (data115 === "surveySession")) || (data115 === "surveyRobotSession")) || (data115 === "surveyAnswer")) || (data115 === "surveyTransfer")) || (data115 === "rateRobotAnswer")) || (data115 === "previewMessage")) || (data115 === "listUnreadMessages")) || (data115 === "setCustomerOnline")) || (data115 === "readMessages")) || (data115 === "countAgentUnread")) || (data115 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/13/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[13].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[13].then.properties.operation.enum,parentSchema:schema31.allOf[13].then.properties.operation,data:data115});
errors++;
}
}
if(data.customer_token !== undefined){
let data116 = data.customer_token;
if(typeof data116 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/13/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[13].then.properties.customer_token.type,parentSchema:schema31.allOf[13].then.properties.customer_token,data:data116});
errors++;
}
}
if(data.times !== undefined){
let data117 = data.times;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/13/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[13].then.properties.times.type,parentSchema:schema31.allOf[13].then.properties.times,data:data117});
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 < 1 || isNaN(data117)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/13/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[13].then.properties.times,data:data117});
errors++;
}
}
}
if(data.every !== undefined){
let data118 = data.every;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/13/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[13].then.properties.every.type,parentSchema:schema31.allOf[13].then.properties.every,data:data118});
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 < 1 || isNaN(data118)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/13/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[13].then.properties.every,data:data118});
errors++;
}
}
}
if(data.for !== undefined){
let data119 = data.for;
if((typeof data119 !== "string") && (!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/13/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[13].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[13].then.properties.for.type,parentSchema:schema31.allOf[13].then.properties.for,data:data119});
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 < 0 || isNaN(data119)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/13/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[13].then.properties.for,data:data119});
errors++;
}
}
if(typeof data119 === "string"){
if(!pattern4.test(data119)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/13/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[13].then.properties.for,data:data119});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/13/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[13].then.type,parentSchema:schema31.allOf[13].then,data});
errors++;
}
var _valid13 = _errs278 === errors;
valid40 = _valid13;
}
if(!valid40){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[13].if,parentSchema:schema31.allOf[13],data});
errors++;
}
const _errs296 = errors;
let valid43 = true;
const _errs297 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if(((data.target === undefined) && (missing14 = "target")) || ((data.fault === undefined) && (missing14 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs298 = errors;
if("push" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid44 = _errs298 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.fault !== undefined){
const _errs299 = errors;
if("duplicate" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid44 = _errs299 === errors;
}
else {
var valid44 = true;
}
}
}
}
var _valid14 = _errs297 === errors;
errors = _errs296;
if(vErrors !== null){
if(_errs296){
vErrors.length = _errs296;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs300 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/14/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[14].then.required,parentSchema:schema31.allOf[14].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/14/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[14].then.required,parentSchema:schema31.allOf[14].then,data});
errors++;
}
for(const key12 in data){
if(!(((((((key12 === "target") || (key12 === "fault")) || (key12 === "operation")) || (key12 === "customer_token")) || (key12 === "times")) || (key12 === "every")) || (key12 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/14/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[14].then,data});
errors++;
}
}
if(data.target !== undefined){
let data122 = data.target;
if(typeof data122 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/14/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[14].then.properties.target.type,parentSchema:schema31.allOf[14].then.properties.target,data:data122});
errors++;
}
if(!((data122 === "reply") || (data122 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/14/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[14].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[14].then.properties.target.enum,parentSchema:schema31.allOf[14].then.properties.target,data:data122});
errors++;
}
}
if(data.fault !== undefined){
let data123 = data.fault;
if(typeof data123 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/14/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[14].then.properties.fault.type,parentSchema:schema31.allOf[14].then.properties.fault,data:data123});
errors++;
}
}
if(data.operation !== undefined){
let data124 = data.operation;
if(typeof data124 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/14/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[14].then.properties.operation.type,parentSchema:schema31.allOf[14].then.properties.operation,data:data124});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data124 === "logIn") || (data124 === "listCustomers")) || (data124 === "createCustomer")) || (data124 === "getCustomer")) || (data124 === "updateCustomer")) || (data124 === "destroyCustomer")) || (data124 === "createSession")) || (data124 === "closeQueue")) || (data124 === "closeSession")) || (data124 === "getQueueStatus")) || (data124 === "getCustomerStatus")) || (data124 === "listAgentStatus")) || (data124 === "sendMessage")) || (data124 === "listAgents")) || (data124 === "getAgent")) || (data124 === "listUserGroups")) || (data124 === "listUserGroupAgents")) || (data124 === "searchSessions")) || (data124 === "listSessionLogs")) || (data124 === "listSessionVotes")) || (data124 === "destroySessions")) || (data124 === "listAbandonedQueues")) || (data124 === "sendStructMessage")) || (data124 === "listUrobots")) || (data124 === "askFlow")) || (data124 === "recordHit")) || (data124 === "surveySession")) || (data124 === "surveyRobotSession")) || (data124 === "surveyAnswer")) || (data124 === "surveyTransfer")) || (data124 === "rateRobotAnswer")) || (data124 === "previewMessage")) || (data124 === "listUnreadMessages")) || (data124 === "setCustomerOnline")) || (data124 === "readMessages")) || (data124 === "countAgentUnread")) || (data124 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/14/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[14].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[14].then.properties.operation.enum,parentSchema:schema31.allOf[14].then.properties.operation,data:data124});
errors++;
}
}
if(data.customer_token !== undefined){
let data125 = data.customer_token;
if(typeof data125 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/14/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[14].then.properties.customer_token.type,parentSchema:schema31.allOf[14].then.properties.customer_token,data:data125});
errors++;
}
}
if(data.times !== undefined){
let data126 = data.times;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/14/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[14].then.properties.times.type,parentSchema:schema31.allOf[14].then.properties.times,data:data126});
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 1 || isNaN(data126)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/14/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[14].then.properties.times,data:data126});
errors++;
}
}
}
if(data.every !== undefined){
let data127 = data.every;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/14/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[14].then.properties.every.type,parentSchema:schema31.allOf[14].then.properties.every,data:data127});
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 < 1 || isNaN(data127)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/14/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[14].then.properties.every,data:data127});
errors++;
}
}
}
if(data.for !== undefined){
let data128 = data.for;
if((typeof data128 !== "string") && (!(((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128))) && (isFinite(data128))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/14/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[14].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[14].then.properties.for.type,parentSchema:schema31.allOf[14].then.properties.for,data:data128});
errors++;
}
if((typeof data128 == "number") && (isFinite(data128))){
if(data128 < 0 || isNaN(data128)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/14/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[14].then.properties.for,data:data128});
errors++;
}
}
if(typeof data128 === "string"){
if(!pattern4.test(data128)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/14/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[14].then.properties.for,data:data128});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/14/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[14].then.type,parentSchema:schema31.allOf[14].then,data});
errors++;
}
var _valid14 = _errs300 === errors;
valid43 = _valid14;
}
if(!valid43){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[14].if,parentSchema:schema31.allOf[14],data});
errors++;
}
const _errs318 = errors;
let valid46 = true;
const _errs319 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if(((data.target === undefined) && (missing15 = "target")) || ((data.fault === undefined) && (missing15 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs320 = errors;
if("push" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid47 = _errs320 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data.fault !== undefined){
const _errs321 = errors;
if("reorder" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid47 = _errs321 === errors;
}
else {
var valid47 = true;
}
}
}
}
var _valid15 = _errs319 === errors;
errors = _errs318;
if(vErrors !== null){
if(_errs318){
vErrors.length = _errs318;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs322 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[15].then.required,parentSchema:schema31.allOf[15].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[15].then.required,parentSchema:schema31.allOf[15].then,data});
errors++;
}
for(const key13 in data){
if(!(((((((key13 === "target") || (key13 === "fault")) || (key13 === "operation")) || (key13 === "customer_token")) || (key13 === "times")) || (key13 === "every")) || (key13 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/15/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[15].then,data});
errors++;
}
}
if(data.target !== undefined){
let data131 = data.target;
if(typeof data131 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/15/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[15].then.properties.target.type,parentSchema:schema31.allOf[15].then.properties.target,data:data131});
errors++;
}
if(!((data131 === "reply") || (data131 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/15/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[15].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[15].then.properties.target.enum,parentSchema:schema31.allOf[15].then.properties.target,data:data131});
errors++;
}
}
if(data.fault !== undefined){
let data132 = data.fault;
if(typeof data132 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/15/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[15].then.properties.fault.type,parentSchema:schema31.allOf[15].then.properties.fault,data:data132});
errors++;
}
}
if(data.operation !== undefined){
let data133 = data.operation;
if(typeof data133 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/15/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[15].then.properties.operation.type,parentSchema:schema31.allOf[15].then.properties.operation,data:data133});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data133 === "logIn") || (data133 === "listCustomers")) || (data133 === "createCustomer")) || (data133 === "getCustomer")) || (data133 === "updateCustomer")) || (data133 === "destroyCustomer")) || (data133 === "createSession")) || (data133 === "closeQueue")) || (data133 === "closeSession")) || (data133 === "getQueueStatus")) || (data133 === "getCustomerStatus")) || (data133 === "listAgentStatus")) || (data133 === "sendMessage")) || (data133 === "listAgents")) || (data133 === "getAgent")) || (data133 === "listUserGroups")) || (data133 === "listUserGroupAgents")) || (data133 === "searchSessions")) || (data133 === "listSessionLogs")) || (data133 === "listSessionVotes")) || (data133 === "destroySessions")) || (data133 === "listAbandonedQueues")) || (data133 === "sendStructMessage")) || (data133 === "listUrobots")) || (data133 === "askFlow")) || (data133 === "recordHit")) || (data133 === "surveySession")) || (data133 === "surveyRobotSession")) || (data133 === "surveyAnswer")) || (data133 === "surveyTransfer")) || (data133 === "rateRobotAnswer")) || (data133 === "previewMessage")) || (data133 === "listUnreadMessages")) || (data133 === "setCustomerOnline")) || (data133 === "readMessages")) || (data133 === "countAgentUnread")) || (data133 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/15/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[15].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[15].then.properties.operation.enum,parentSchema:schema31.allOf[15].then.properties.operation,data:data133});
errors++;
}
}
if(data.customer_token !== undefined){
let data134 = data.customer_token;
if(typeof data134 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/15/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[15].then.properties.customer_token.type,parentSchema:schema31.allOf[15].then.properties.customer_token,data:data134});
errors++;
}
}
if(data.times !== undefined){
let data135 = data.times;
if(!(((typeof data135 == "number") && (!(data135 % 1) && !isNaN(data135))) && (isFinite(data135)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/15/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[15].then.properties.times.type,parentSchema:schema31.allOf[15].then.properties.times,data:data135});
errors++;
}
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 < 1 || isNaN(data135)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/15/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[15].then.properties.times,data:data135});
errors++;
}
}
}
if(data.every !== undefined){
let data136 = data.every;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/15/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[15].then.properties.every.type,parentSchema:schema31.allOf[15].then.properties.every,data:data136});
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 1 || isNaN(data136)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/15/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[15].then.properties.every,data:data136});
errors++;
}
}
}
if(data.for !== undefined){
let data137 = data.for;
if((typeof data137 !== "string") && (!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/15/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[15].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[15].then.properties.for.type,parentSchema:schema31.allOf[15].then.properties.for,data:data137});
errors++;
}
if((typeof data137 == "number") && (isFinite(data137))){
if(data137 < 0 || isNaN(data137)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/15/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[15].then.properties.for,data:data137});
errors++;
}
}
if(typeof data137 === "string"){
if(!pattern4.test(data137)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/15/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[15].then.properties.for,data:data137});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/15/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[15].then.type,parentSchema:schema31.allOf[15].then,data});
errors++;
}
var _valid15 = _errs322 === errors;
valid46 = _valid15;
}
if(!valid46){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[15].if,parentSchema:schema31.allOf[15],data});
errors++;
}
const _errs340 = errors;
let valid49 = true;
const _errs341 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if(((data.target === undefined) && (missing16 = "target")) || ((data.fault === undefined) && (missing16 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs342 = errors;
if("push" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid50 = _errs342 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.fault !== undefined){
const _errs343 = errors;
if("batch" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid50 = _errs343 === errors;
}
else {
var valid50 = true;
}
}
}
}
var _valid16 = _errs341 === errors;
errors = _errs340;
if(vErrors !== null){
if(_errs340){
vErrors.length = _errs340;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs344 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/16/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[16].then.required,parentSchema:schema31.allOf[16].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/16/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[16].then.required,parentSchema:schema31.allOf[16].then,data});
errors++;
}
for(const key14 in data){
if(!(((((((key14 === "target") || (key14 === "fault")) || (key14 === "operation")) || (key14 === "customer_token")) || (key14 === "times")) || (key14 === "every")) || (key14 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/16/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[16].then,data});
errors++;
}
}
if(data.target !== undefined){
let data140 = data.target;
if(typeof data140 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/16/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[16].then.properties.target.type,parentSchema:schema31.allOf[16].then.properties.target,data:data140});
errors++;
}
if(!((data140 === "reply") || (data140 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/16/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[16].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[16].then.properties.target.enum,parentSchema:schema31.allOf[16].then.properties.target,data:data140});
errors++;
}
}
if(data.fault !== undefined){
let data141 = data.fault;
if(typeof data141 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/16/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[16].then.properties.fault.type,parentSchema:schema31.allOf[16].then.properties.fault,data:data141});
errors++;
}
}
if(data.operation !== undefined){
let data142 = data.operation;
if(typeof data142 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/16/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[16].then.properties.operation.type,parentSchema:schema31.allOf[16].then.properties.operation,data:data142});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data142 === "logIn") || (data142 === "listCustomers")) || (data142 === "createCustomer")) || (data142 === "getCustomer")) || (data142 === "updateCustomer")) || (data142 === "destroyCustomer")) || (data142 === "createSession")) || (data142 === "closeQueue")) || (data142 === "closeSession")) || (data142 === "getQueueStatus")) || (data142 === "getCustomerStatus")) || (data142 === "listAgentStatus")) || (data142 === "sendMessage")) || (data142 === "listAgents")) || (data142 === "getAgent")) || (data142 === "listUserGroups")) || (data142 === "listUserGroupAgents")) || (data142 === "searchSessions")) || (data142 === "listSessionLogs")) || (data142 === "listSessionVotes")) || (data142 === "destroySessions")) || (data142 === "listAbandonedQueues")) || (data142 === "sendStructMessage")) || (data142 === "listUrobots")) || (data142 === "askFlow")) || (data142 === "recordHit")) || (data142 === "surveySession")) || (data142 === "surveyRobotSession")) || (data142 === "surveyAnswer")) || (data142 === "surveyTransfer")) || (data142 === "rateRobotAnswer")) || (data142 === "previewMessage")) || (data142 === "listUnreadMessages")) || (data142 === "setCustomerOnline")) || (data142 === "readMessages")) || (data142 === "countAgentUnread")) || (data142 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/16/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[16].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[16].then.properties.operation.enum,parentSchema:schema31.allOf[16].then.properties.operation,data:data142});
errors++;
}
}
if(data.customer_token !== undefined){
let data143 = data.customer_token;
if(typeof data143 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/16/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[16].then.properties.customer_token.type,parentSchema:schema31.allOf[16].then.properties.customer_token,data:data143});
errors++;
}
}
if(data.times !== undefined){
let data144 = data.times;
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/16/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[16].then.properties.times.type,parentSchema:schema31.allOf[16].then.properties.times,data:data144});
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 < 1 || isNaN(data144)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/16/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[16].then.properties.times,data:data144});
errors++;
}
}
}
if(data.every !== undefined){
let data145 = data.every;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/16/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[16].then.properties.every.type,parentSchema:schema31.allOf[16].then.properties.every,data:data145});
errors++;
}
if((typeof data145 == "number") && (isFinite(data145))){
if(data145 < 1 || isNaN(data145)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/16/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[16].then.properties.every,data:data145});
errors++;
}
}
}
if(data.for !== undefined){
let data146 = data.for;
if((typeof data146 !== "string") && (!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/16/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[16].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[16].then.properties.for.type,parentSchema:schema31.allOf[16].then.properties.for,data:data146});
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 < 0 || isNaN(data146)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/16/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[16].then.properties.for,data:data146});
errors++;
}
}
if(typeof data146 === "string"){
if(!pattern4.test(data146)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/16/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[16].then.properties.for,data:data146});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/16/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[16].then.type,parentSchema:schema31.allOf[16].then,data});
errors++;
}
var _valid16 = _errs344 === errors;
valid49 = _valid16;
}
if(!valid49){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[16].if,parentSchema:schema31.allOf[16],data});
errors++;
}
const _errs362 = errors;
let valid52 = true;
const _errs363 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if(((data.target === undefined) && (missing17 = "target")) || ((data.fault === undefined) && (missing17 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs364 = errors;
if("push" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid53 = _errs364 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data.fault !== undefined){
const _errs365 = errors;
if("split" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid53 = _errs365 === errors;
}
else {
var valid53 = true;
}
}
}
}
var _valid17 = _errs363 === errors;
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs366 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/17/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[17].then.required,parentSchema:schema31.allOf[17].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/17/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[17].then.required,parentSchema:schema31.allOf[17].then,data});
errors++;
}
for(const key15 in data){
if(!(((((((key15 === "target") || (key15 === "fault")) || (key15 === "operation")) || (key15 === "customer_token")) || (key15 === "times")) || (key15 === "every")) || (key15 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/17/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[17].then,data});
errors++;
}
}
if(data.target !== undefined){
let data149 = data.target;
if(typeof data149 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/17/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[17].then.properties.target.type,parentSchema:schema31.allOf[17].then.properties.target,data:data149});
errors++;
}
if(!((data149 === "reply") || (data149 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/17/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[17].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[17].then.properties.target.enum,parentSchema:schema31.allOf[17].then.properties.target,data:data149});
errors++;
}
}
if(data.fault !== undefined){
let data150 = data.fault;
if(typeof data150 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/17/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[17].then.properties.fault.type,parentSchema:schema31.allOf[17].then.properties.fault,data:data150});
errors++;
}
}
if(data.operation !== undefined){
let data151 = data.operation;
if(typeof data151 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/17/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[17].then.properties.operation.type,parentSchema:schema31.allOf[17].then.properties.operation,data:data151});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data151 === "logIn") || (data151 === "listCustomers")) || (data151 === "createCustomer")) || (data151 === "getCustomer")) || (data151 === "updateCustomer")) || (data151 === "destroyCustomer")) || (data151 === "createSession")) || (data151 === "closeQueue")) || (data151 === "closeSession")) || (data151 === "getQueueStatus")) || (data151 === "getCustomerStatus")) || (data151 === "listAgentStatus")) || (data151 === "sendMessage")) || (data151 === "listAgents")) || (data151 === "getAgent")) || (data151 === "listUserGroups")) || (data151 === "listUserGroupAgents")) || (data151 === "searchSessions")) || (data151 === "listSessionLogs")) || (data151 === "listSessionVotes")) || (data151 === "destroySessions")) || (data151 === "listAbandonedQueues")) || (data151 === "sendStructMessage")) || (data151 === "listUrobots")) || (data151 === "askFlow")) || (data151 === "recordHit")) || (data151 === "surveySession")) || (data151 === "surveyRobotSession")) || (data151 === "surveyAnswer")) || (data151 === "surveyTransfer")) || (data151 === "rateRobotAnswer")) || (data151 === "previewMessage")) || (data151 === "listUnreadMessages")) || (data151 === "setCustomerOnline")) || (data151 === "readMessages")) || (data151 === "countAgentUnread")) || (data151 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/17/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[17].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[17].then.properties.operation.enum,parentSchema:schema31.allOf[17].then.properties.operation,data:data151});
errors++;
}
}
if(data.customer_token !== undefined){
let data152 = data.customer_token;
if(typeof data152 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/17/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[17].then.properties.customer_token.type,parentSchema:schema31.allOf[17].then.properties.customer_token,data:data152});
errors++;
}
}
if(data.times !== undefined){
let data153 = data.times;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/17/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[17].then.properties.times.type,parentSchema:schema31.allOf[17].then.properties.times,data:data153});
errors++;
}
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 1 || isNaN(data153)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/17/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[17].then.properties.times,data:data153});
errors++;
}
}
}
if(data.every !== undefined){
let data154 = data.every;
if(!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/17/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[17].then.properties.every.type,parentSchema:schema31.allOf[17].then.properties.every,data:data154});
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 < 1 || isNaN(data154)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/17/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[17].then.properties.every,data:data154});
errors++;
}
}
}
if(data.for !== undefined){
let data155 = data.for;
if((typeof data155 !== "string") && (!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/17/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[17].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[17].then.properties.for.type,parentSchema:schema31.allOf[17].then.properties.for,data:data155});
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 < 0 || isNaN(data155)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/17/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[17].then.properties.for,data:data155});
errors++;
}
}
if(typeof data155 === "string"){
if(!pattern4.test(data155)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/17/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[17].then.properties.for,data:data155});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/17/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[17].then.type,parentSchema:schema31.allOf[17].then,data});
errors++;
}
var _valid17 = _errs366 === errors;
valid52 = _valid17;
}
if(!valid52){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[17].if,parentSchema:schema31.allOf[17],data});
errors++;
}
const _errs384 = errors;
let valid55 = true;
const _errs385 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if(((data.target === undefined) && (missing18 = "target")) || ((data.fault === undefined) && (missing18 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs386 = errors;
if("push" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid56 = _errs386 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.fault !== undefined){
const _errs387 = errors;
if("malformed" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid56 = _errs387 === errors;
}
else {
var valid56 = true;
}
}
}
}
var _valid18 = _errs385 === errors;
errors = _errs384;
if(vErrors !== null){
if(_errs384){
vErrors.length = _errs384;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs388 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/18/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[18].then.required,parentSchema:schema31.allOf[18].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/18/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[18].then.required,parentSchema:schema31.allOf[18].then,data});
errors++;
}
for(const key16 in data){
if(!(((((((key16 === "target") || (key16 === "fault")) || (key16 === "operation")) || (key16 === "customer_token")) || (key16 === "times")) || (key16 === "every")) || (key16 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/18/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[18].then,data});
errors++;
}
}
if(data.target !== undefined){
let data158 = data.target;
if(typeof data158 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/18/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[18].then.properties.target.type,parentSchema:schema31.allOf[18].then.properties.target,data:data158});
errors++;
}
if(!((data158 === "reply") || (data158 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/18/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[18].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[18].then.properties.target.enum,parentSchema:schema31.allOf[18].then.properties.target,data:data158});
errors++;
}
}
if(data.fault !== undefined){
let data159 = data.fault;
if(typeof data159 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/18/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[18].then.properties.fault.type,parentSchema:schema31.allOf[18].then.properties.fault,data:data159});
errors++;
}
}
if(data.operation !== undefined){
let data160 = data.operation;
if(typeof data160 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/18/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[18].then.properties.operation.type,parentSchema:schema31.allOf[18].then.properties.operation,data:data160});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data160 === "logIn") || (data160 === "listCustomers")) || (data160 === "createCustomer")) || (data160 === "getCustomer")) || (data160 === "updateCustomer")) || (data160 === "destroyCustomer")) || (data160 === "createSession")) || (data160 === "closeQueue")) || (data160 === "closeSession")) || (data160 === "getQueueStatus")) || (data160 === "getCustomerStatus")) || (data160 === "listAgentStatus")) || (data160 === "sendMessage")) || (data160 === "listAgents")) || (data160 === "getAgent")) || (data160 === "listUserGroups")) || (data160 === "listUserGroupAgents")) || (data160 === "searchSessions")) || (data160 === "listSessionLogs")) || (data160 === "listSessionVotes")) || (data160 === "destroySessions")) || (data160 === "listAbandonedQueues")) || (data160 === "sendStructMessage")) || (data160 === "listUrobots")) || (data160 === "askFlow")) || (data160 === "recordHit")) || (data160 === "surveySession")) || (data160 === "surveyRobotSession")) || (data160 === "surveyAnswer")) || (data160 === "surveyTransfer")) || (data160 === "rateRobotAnswer")) || (data160 === "previewMessage")) || (data160 === "listUnreadMessages")) || (data160 === "setCustomerOnline")) || (data160 === "readMessages")) || (data160 === "countAgentUnread")) || (data160 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/18/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[18].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[18].then.properties.operation.enum,parentSchema:schema31.allOf[18].then.properties.operation,data:data160});
errors++;
}
}
if(data.customer_token !== undefined){
let data161 = data.customer_token;
if(typeof data161 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/18/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[18].then.properties.customer_token.type,parentSchema:schema31.allOf[18].then.properties.customer_token,data:data161});
errors++;
}
}
if(data.times !== undefined){
let data162 = data.times;
if(!(((typeof data162 == "number") && (!(data162 % 1) && !isNaN(data162))) && (isFinite(data162)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/18/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[18].then.properties.times.type,parentSchema:schema31.allOf[18].then.properties.times,data:data162});
errors++;
}
if((typeof data162 == "number") && (isFinite(data162))){
if(data162 < 1 || isNaN(data162)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/18/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[18].then.properties.times,data:data162});
errors++;
}
}
}
if(data.every !== undefined){
let data163 = data.every;
if(!(((typeof data163 == "number") && (!(data163 % 1) && !isNaN(data163))) && (isFinite(data163)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/18/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[18].then.properties.every.type,parentSchema:schema31.allOf[18].then.properties.every,data:data163});
errors++;
}
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 1 || isNaN(data163)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/18/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[18].then.properties.every,data:data163});
errors++;
}
}
}
if(data.for !== undefined){
let data164 = data.for;
if((typeof data164 !== "string") && (!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/18/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[18].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[18].then.properties.for.type,parentSchema:schema31.allOf[18].then.properties.for,data:data164});
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 < 0 || isNaN(data164)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/18/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[18].then.properties.for,data:data164});
errors++;
}
}
if(typeof data164 === "string"){
if(!pattern4.test(data164)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/18/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[18].then.properties.for,data:data164});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/18/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[18].then.type,parentSchema:schema31.allOf[18].then,data});
errors++;
}
var _valid18 = _errs388 === errors;
valid55 = _valid18;
}
if(!valid55){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[18].if,parentSchema:schema31.allOf[18],data});
errors++;
}
const _errs406 = errors;
let valid58 = true;
const _errs407 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if(((data.target === undefined) && (missing19 = "target")) || ((data.fault === undefined) && (missing19 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs408 = errors;
if("push" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid59 = _errs408 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.fault !== undefined){
const _errs409 = errors;
if("wrong-session" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid59 = _errs409 === errors;
}
else {
var valid59 = true;
}
}
}
}
var _valid19 = _errs407 === errors;
errors = _errs406;
if(vErrors !== null){
if(_errs406){
vErrors.length = _errs406;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs410 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/19/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[19].then.required,parentSchema:schema31.allOf[19].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/19/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[19].then.required,parentSchema:schema31.allOf[19].then,data});
errors++;
}
for(const key17 in data){
if(!(((((((key17 === "target") || (key17 === "fault")) || (key17 === "operation")) || (key17 === "customer_token")) || (key17 === "times")) || (key17 === "every")) || (key17 === "for"))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/19/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[19].then,data});
errors++;
}
}
if(data.target !== undefined){
let data167 = data.target;
if(typeof data167 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/19/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[19].then.properties.target.type,parentSchema:schema31.allOf[19].then.properties.target,data:data167});
errors++;
}
if(!((data167 === "reply") || (data167 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/19/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[19].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[19].then.properties.target.enum,parentSchema:schema31.allOf[19].then.properties.target,data:data167});
errors++;
}
}
if(data.fault !== undefined){
let data168 = data.fault;
if(typeof data168 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/19/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[19].then.properties.fault.type,parentSchema:schema31.allOf[19].then.properties.fault,data:data168});
errors++;
}
}
if(data.operation !== undefined){
let data169 = data.operation;
if(typeof data169 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/19/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[19].then.properties.operation.type,parentSchema:schema31.allOf[19].then.properties.operation,data:data169});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data169 === "logIn") || (data169 === "listCustomers")) || (data169 === "createCustomer")) || (data169 === "getCustomer")) || (data169 === "updateCustomer")) || (data169 === "destroyCustomer")) || (data169 === "createSession")) || (data169 === "closeQueue")) || (data169 === "closeSession")) || (data169 === "getQueueStatus")) || (data169 === "getCustomerStatus")) || (data169 === "listAgentStatus")) || (data169 === "sendMessage")) || (data169 === "listAgents")) || (data169 === "getAgent")) || (data169 === "listUserGroups")) || (data169 === "listUserGroupAgents")) || (data169 === "searchSessions")) || (data169 === "listSessionLogs")) || (data169 === "listSessionVotes")) || (data169 === "destroySessions")) || (data169 === "listAbandonedQueues")) || (data169 === "sendStructMessage")) || (data169 === "listUrobots")) || (data169 === "askFlow")) || (data169 === "recordHit")) || (data169 === "surveySession")) || (data169 === "surveyRobotSession")) || (data169 === "surveyAnswer")) || (data169 === "surveyTransfer")) || (data169 === "rateRobotAnswer")) || (data169 === "previewMessage")) || (data169 === "listUnreadMessages")) || (data169 === "setCustomerOnline")) || (data169 === "readMessages")) || (data169 === "countAgentUnread")) || (data169 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/19/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[19].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[19].then.properties.operation.enum,parentSchema:schema31.allOf[19].then.properties.operation,data:data169});
errors++;
}
}
if(data.customer_token !== undefined){
let data170 = data.customer_token;
if(typeof data170 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/19/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[19].then.properties.customer_token.type,parentSchema:schema31.allOf[19].then.properties.customer_token,data:data170});
errors++;
}
}
if(data.times !== undefined){
let data171 = data.times;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/19/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[19].then.properties.times.type,parentSchema:schema31.allOf[19].then.properties.times,data:data171});
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 < 1 || isNaN(data171)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/19/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[19].then.properties.times,data:data171});
errors++;
}
}
}
if(data.every !== undefined){
let data172 = data.every;
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/19/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[19].then.properties.every.type,parentSchema:schema31.allOf[19].then.properties.every,data:data172});
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 < 1 || isNaN(data172)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/19/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[19].then.properties.every,data:data172});
errors++;
}
}
}
if(data.for !== undefined){
let data173 = data.for;
if((typeof data173 !== "string") && (!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/19/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[19].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[19].then.properties.for.type,parentSchema:schema31.allOf[19].then.properties.for,data:data173});
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/19/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[19].then.properties.for,data:data173});
errors++;
}
}
if(typeof data173 === "string"){
if(!pattern4.test(data173)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/19/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[19].then.properties.for,data:data173});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/19/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[19].then.type,parentSchema:schema31.allOf[19].then,data});
errors++;
}
var _valid19 = _errs410 === errors;
valid58 = _valid19;
}
if(!valid58){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[19].if,parentSchema:schema31.allOf[19],data});
errors++;
}
const _errs428 = errors;
let valid61 = true;
const _errs429 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if(((data.target === undefined) && (missing20 = "target")) || ((data.fault === undefined) && (missing20 = "fault"))){
vErrors = added(vErrors, {});
errors++;
}
else {
if(data.target !== undefined){
const _errs430 = errors;
if("push" !== data.target){
vErrors = added(vErrors, {});
errors++;
}
var valid62 = _errs430 === errors;
}
else {
var valid62 = true;
}
if(valid62){
if(data.fault !== undefined){
const _errs431 = errors;
if("fail" !== data.fault){
vErrors = added(vErrors, {});
errors++;
}
var valid62 = _errs431 === errors;
}
else {
var valid62 = true;
}
}
}
}
var _valid20 = _errs429 === errors;
errors = _errs428;
if(vErrors !== null){
if(_errs428){
vErrors.length = _errs428;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs432 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/20/then/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.allOf[20].then.required,parentSchema:schema31.allOf[20].then,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/20/then/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.allOf[20].then.required,parentSchema:schema31.allOf[20].then,data});
errors++;
}
if(data.outcome === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/20/then/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'",schema:schema31.allOf[20].then.required,parentSchema:schema31.allOf[20].then,data});
errors++;
}
for(const key18 in data){
if(!(func1.call(schema31.allOf[20].then.properties, key18))){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/20/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema31.allOf[20].then,data});
errors++;
}
}
if(data.target !== undefined){
let data176 = data.target;
if(typeof data176 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/20/then/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[20].then.properties.target.type,parentSchema:schema31.allOf[20].then.properties.target,data:data176});
errors++;
}
if(!((data176 === "reply") || (data176 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/allOf/20/then/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.allOf[20].then.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[20].then.properties.target.enum,parentSchema:schema31.allOf[20].then.properties.target,data:data176});
errors++;
}
}
if(data.fault !== undefined){
let data177 = data.fault;
if(typeof data177 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/allOf/20/then/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[20].then.properties.fault.type,parentSchema:schema31.allOf[20].then.properties.fault,data:data177});
errors++;
}
}
if(data.outcome !== undefined){
let data178 = data.outcome;
if(typeof data178 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/outcome",schemaPath:"#/allOf/20/then/properties/outcome/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[20].then.properties.outcome.type,parentSchema:schema31.allOf[20].then.properties.outcome,data:data178});
errors++;
}
if(!((((data178 === "wrong_status") || (data178 === "refused")) || (data178 === "connection_reset")) || (data178 === "timed_out"))){
vErrors = added(vErrors, {instancePath:instancePath+"/outcome",schemaPath:"#/allOf/20/then/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.allOf[20].then.properties.outcome.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[20].then.properties.outcome.enum,parentSchema:schema31.allOf[20].then.properties.outcome,data:data178});
errors++;
}
}
if(data.status !== undefined){
let data179 = data.status;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/allOf/20/then/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[20].then.properties.status.type,parentSchema:schema31.allOf[20].then.properties.status,data:data179});
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 > 599 || isNaN(data179)){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/allOf/20/then/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema31.allOf[20].then.properties.status,data:data179});
errors++;
}
if(data179 < 201 || isNaN(data179)){
vErrors = added(vErrors, {instancePath:instancePath+"/status",schemaPath:"#/allOf/20/then/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 201},message:"must be >= 201",schema:201,parentSchema:schema31.allOf[20].then.properties.status,data:data179});
errors++;
}
}
}
if(data.operation !== undefined){
let data180 = data.operation;
if(typeof data180 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/20/then/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[20].then.properties.operation.type,parentSchema:schema31.allOf[20].then.properties.operation,data:data180});
errors++;
}
if(!(((((((((((((((((((((((((((((((((((((data180 === "logIn") || (data180 === "listCustomers")) || (data180 === "createCustomer")) || (data180 === "getCustomer")) || (data180 === "updateCustomer")) || (data180 === "destroyCustomer")) || (data180 === "createSession")) || (data180 === "closeQueue")) || (data180 === "closeSession")) || (data180 === "getQueueStatus")) || (data180 === "getCustomerStatus")) || (data180 === "listAgentStatus")) || (data180 === "sendMessage")) || (data180 === "listAgents")) || (data180 === "getAgent")) || (data180 === "listUserGroups")) || (data180 === "listUserGroupAgents")) || (data180 === "searchSessions")) || (data180 === "listSessionLogs")) || (data180 === "listSessionVotes")) || (data180 === "destroySessions")) || (data180 === "listAbandonedQueues")) || (data180 === "sendStructMessage")) || (data180 === "listUrobots")) || (data180 === "askFlow")) || (data180 === "recordHit")) || (data180 === "surveySession")) || (data180 === "surveyRobotSession")) || (data180 === "surveyAnswer")) || (data180 === "surveyTransfer")) || (data180 === "rateRobotAnswer")) || (data180 === "previewMessage")) || (data180 === "listUnreadMessages")) || (data180 === "setCustomerOnline")) || (data180 === "readMessages")) || (data180 === "countAgentUnread")) || (data180 === "getSensitiveWords"))){
vErrors = added(vErrors, {instancePath:instancePath+"/operation",schemaPath:"#/allOf/20/then/properties/operation/enum",keyword:"enum",params:{allowedValues: schema31.allOf[20].then.properties.operation.enum},message:"must be equal to one of the allowed values",schema:schema31.allOf[20].then.properties.operation.enum,parentSchema:schema31.allOf[20].then.properties.operation,data:data180});
errors++;
}
}
if(data.customer_token !== undefined){
let data181 = data.customer_token;
if(typeof data181 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/customer_token",schemaPath:"#/allOf/20/then/properties/customer_token/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.allOf[20].then.properties.customer_token.type,parentSchema:schema31.allOf[20].then.properties.customer_token,data:data181});
errors++;
}
}
if(data.times !== undefined){
let data182 = data.times;
if(!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182)))){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/20/then/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[20].then.properties.times.type,parentSchema:schema31.allOf[20].then.properties.times,data:data182});
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 1 || isNaN(data182)){
vErrors = added(vErrors, {instancePath:instancePath+"/times",schemaPath:"#/allOf/20/then/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[20].then.properties.times,data:data182});
errors++;
}
}
}
if(data.every !== undefined){
let data183 = data.every;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/20/then/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema31.allOf[20].then.properties.every.type,parentSchema:schema31.allOf[20].then.properties.every,data:data183});
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 1 || isNaN(data183)){
vErrors = added(vErrors, {instancePath:instancePath+"/every",schemaPath:"#/allOf/20/then/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema31.allOf[20].then.properties.every,data:data183});
errors++;
}
}
}
if(data.for !== undefined){
let data184 = data.for;
if((typeof data184 !== "string") && (!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184))))){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/20/then/properties/for/type",keyword:"type",params:{type: schema31.allOf[20].then.properties.for.type},message:"must be string,integer",schema:schema31.allOf[20].then.properties.for.type,parentSchema:schema31.allOf[20].then.properties.for,data:data184});
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 < 0 || isNaN(data184)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/20/then/properties/for/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.allOf[20].then.properties.for,data:data184});
errors++;
}
}
if(typeof data184 === "string"){
if(!pattern4.test(data184)){
vErrors = added(vErrors, {instancePath:instancePath+"/for",schemaPath:"#/allOf/20/then/properties/for/pattern",keyword:"pattern",params:{pattern: "^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"},message:"must match pattern \""+"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$"+"\"",schema:"^\\d{1,15}(\\.\\d+)?( ?ms)?$|^\\d{1,11}(\\.\\d+)? ?[sm]$|^\\d{1,8}(\\.\\d+)? ?[hd]$",parentSchema:schema31.allOf[20].then.properties.for,data:data184});
errors++;
}
}
}
}
else {
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/20/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.allOf[20].then.type,parentSchema:schema31.allOf[20].then,data});
errors++;
}
var _valid20 = _errs432 === errors;
valid61 = _valid20;
}
if(!valid61){
vErrors = added(vErrors, {instancePath,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema31.allOf[20].if,parentSchema:schema31.allOf[20],data});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.target === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'",schema:schema31.required,parentSchema:schema31,data});
errors++;
}
if(data.fault === undefined){
vErrors = added(vErrors, {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema31.required,parentSchema:schema31,data});
errors++;
}
if(data.target !== undefined){
let data185 = data.target;
if(typeof data185 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.target.type,parentSchema:schema31.properties.target,data:data185});
errors++;
}
if(!((data185 === "reply") || (data185 === "push"))){
vErrors = added(vErrors, {instancePath:instancePath+"/target",schemaPath:"#/properties/target/enum",keyword:"enum",params:{allowedValues: schema31.properties.target.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.target.enum,parentSchema:schema31.properties.target,data:data185});
errors++;
}
}
if(data.fault !== undefined){
let data186 = data.fault;
if(typeof data186 !== "string"){
vErrors = added(vErrors, {instancePath:instancePath+"/fault",schemaPath:"#/properties/fault/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.fault.type,parentSchema:schema31.properties.fault,data:data186});
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
