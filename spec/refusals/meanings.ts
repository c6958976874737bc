/** When Udesk answers each refusal, for the document. Some codes have another meaning in other operations. */
import type { RefusalName } from './refusals.ts'

export const refusalMeanings: Record<RefusalName, string> = {
  subdomainUnknown:
    'No company has the subdomain of the Host header. createSession answers the same code, with assign_type and assign_info, if no agent is online.',
  planMissing: 'The company has no paid professional plan, which the open API needs.',
  timestampMalformed: 'timestamp is missing, or is not a number of Unix seconds.',
  timestampSkewed: 'timestamp differs from the clock of the server by more than 5 minutes.',
  nonceMissing: 'nonce is missing or empty.',
  notAdministrator: 'email is not the address of an administrator of this company.',
  signatureWrong: 'sign is not the digest that the server calculates from the call.',
  nonceReused: 'This nonce was used within the last 15 minutes.',
  rateLimited:
    'The caller made more calls than the rate limit allows. What Udesk really answers then is not documented.',
  parameterMissing: 'A required parameter is missing or empty; message names it.',
  parameterInvalid: 'A parameter has a value of the wrong type, or one that is not allowed; message names it.',
  bodyMalformed: 'The body of the request is not valid JSON. It comes with HTTP 400.',
  notUtf8: 'The path, the query or the body is not UTF-8. It comes with HTTP 400.',
  pathUnknown: 'The open API has no such path. It comes with HTTP 404.',
  methodNotAllowed: 'The path has no such method; the header Allow names its methods. It comes with HTTP 405.',
  bodyTooLarge: 'The body of the request is larger than 1 MiB. It comes with HTTP 413.',
  passwordWrong: 'email is not the address of an administrator, or password is not the password of this administrator.',
  customerTaken:
    'Another customer has this token, e-mail address or telephone number; exception says which one. No customer is created or changed.',
  customerNotFound: 'No customer has the given token, id, address or number.',
  customerNotCreated: 'The customer does not exist, and this call does not create one.',
  agentUnknown: 'The company has no agent with this id, address or number.',
  groupUnknown: 'The company has no group of agents with this id.',
  robotUnknown: 'The company has no such urobot, or the urobot has no such scene.',
  statusGroupUnknown: 'The company has no group of agents with this id. Documented for listAgentStatus.',
  sessionClosed: 'There is no such session, or it is closed. Documented for sendMessage.',
  sessionNotFound:
    'There is no such session, or it is closed. Documented for previewMessage; sendMessage answers the same code if parameters are missing.',
  previewNotActivated: 'Message previews are not activated for this company. Udesk activates them on request.',
  robotParameterMissing:
    'A required parameter is missing or empty. previewMessage answers the same code if there is no open session.',
  recordsTooOld: 'The time from start_time to end_time is longer than 30 days.',
  structCustomerUnreachable:
    'The customer was created through the open API. Structured messages reach only customers of a web page or an SDK.',
  surveyOff: 'The satisfaction survey is switched off, so the session cannot be rated.',
  sessionStillOpen: 'The session is still open. It can be rated after it is closed.',
  ratedAlready: 'The customer has already rated this. The first vote stays.',
  queueUnknown: 'The customer is not waiting in this queue.',
}
