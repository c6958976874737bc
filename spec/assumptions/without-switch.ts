/**
 * What the fake does where Udesk's documents say nothing and a switch would be useless: no integration could notice another
 * answer, or none would need it. Each entry has a test by its id. All other open questions are in the files beside this one.
 */
type Answer = { id: string; silent: string; answer: string; why: string }

export const withoutSwitch = [
  {
    id: 'agents.constants',
    silent: 'profile, role_name and im_ability_value of an agent',
    answer: '`all`, `agent` and 10, for every agent',
    why: 'The fake has one kind of agent; an integration shows these fields at most.',
  },
  {
    id: 'customers.destroyed',
    silent: 'What happens to the conversations of a deleted customer',
    answer: 'They end, and their records are deleted too',
    why: 'No call that names the customer could be answered any more.',
  },
  {
    id: 'customers.filter',
    silent: 'Which customers filter_id finds',
    answer: 'All of them: it is ignored',
    why: 'Filters are made in Udesk’s own pages, which the fake does not have.',
  },
  {
    id: 'customers.owners',
    silent: 'Whether owner_id, owner_group_id and organization_id must exist',
    answer: 'They are kept as they are given',
    why: 'The fake has no owners and organizations to compare them with.',
  },
  {
    id: 'customers.query',
    silent: 'Which fields query searches',
    answer: 'Name, e-mail, token and phones, for the exact text',
    why: 'An agent looks for a customer by these fields.',
  },
  {
    id: 'customers.token',
    silent: 'Whether tokens that differ in case, spaces or width are one customer’s',
    answer: 'They are not: a token is compared as it is',
    why: 'An integration makes its tokens itself, and can always write a token in the same way.',
  },
  {
    id: 'admission.digest',
    silent: 'How SHA-256 and SHA-1 are distinguished',
    answer: 'By the length of the sign: 64 digits or 40',
    why: 'The call has no other difference.',
  },
  {
    id: 'admission.nonce',
    silent: 'Whether the nonce of a call with a wrong signature is used up',
    answer: 'It is not',
    why: 'Otherwise anyone could use up the nonces of others.',
  },
  {
    id: 'admission.order',
    silent: 'The order of the checks of a signature',
    answer:
      'Subdomain, plan, timestamp, nonce given, e-mail, signature, nonce used, rate limit; then path, query and body',
    why: 'The order matters only for calls with two mistakes. `POST /__admin/explain` names all mistakes.',
  },
  {
    id: 'admission.token',
    silent: 'Whether each administrator has a separate token',
    answer: 'All administrators of a company share one',
    why: 'The documents say “the token of the company”.',
  },
  {
    id: 'admission.unchecked',
    silent: 'Calls without a valid signature, for experiments',
    answer: 'Signatures are always checked',
    why: 'An integration whose signatures are not checked proves nothing. A user without a token can use the token of the demo.',
  },
  {
    id: 'parameters.body-first',
    silent: 'Which value is used if the body and the query have the same field',
    answer: 'The value in the body. A field that only the query has is used too',
    why: 'Udesk documents these parameters as a JSON body. Its first example repeats them in the query, with other values.',
  },
  {
    id: 'parameters.undocumented',
    silent: 'Fields that no document names',
    answer: 'They are ignored, and noted in the journal',
    why: 'Udesk runs on Rails, and Rails ignores them.',
  },
  {
    id: 'queues.names',
    silent: 'The name of a queue of a group or of the company',
    answer: '`queue:company:1:group:5` and `queue:company:1`',
    why: 'Integrations give names back unchanged and do not parse them; the name of an agent’s queue is documented.',
  },
  {
    id: 'queues.other-wish',
    silent: 'Whether a waiting customer moves when a call asks for another agent or group',
    answer: 'The customer keeps the place, under `sessions.again=same`',
    why: 'By the documents it is the same request again.',
  },
  {
    id: 'reading.closed',
    silent: 'Whether messages of a closed session can be read and listed as unread',
    answer: 'They can',
    why: 'A customer may come back after the agent has closed the session.',
  },
  {
    id: 'reading.kept',
    silent: 'What makes an unread message read',
    answer: 'Only read_messages: not a list of messages, and not coming online',
    why: 'It is the only call that says that the customer has read a message.',
  },
  {
    id: 'records.nothing',
    silent: 'What destroy_session answers if it deletes nothing',
    answer: 'A success',
    why: 'Afterwards there are no such sessions, as the caller wants.',
  },
  {
    id: 'records.order',
    silent: 'The order of lists',
    answer: 'The oldest first',
    why: 'The examples have one item. A client that needs another order can sort by the times.',
  },
  {
    id: 'records.reversed',
    silent: 'A window that ends before it begins',
    answer: 'The list is empty',
    why: 'Nothing is within it, and no refusal is documented.',
  },
  {
    id: 'records.vote-rate',
    silent: 'Whether the list of votes has a rate limit of its own',
    answer: 'It has none',
    why: 'The limit of one call in two seconds is documented only for the two other records.',
  },
  {
    id: 'requests.content-type',
    silent: 'Whether a body may come with another Content-Type than `application/json`, or with none',
    answer: 'JSON is read with any type but a form’s and multipart’s, and fields of a form are read too',
    why: 'Every example sends application/json. Send it too: Rails takes no parameters from JSON of another type.',
  },
  {
    id: 'requests.numbers-as-text',
    silent: 'Whether a number may come as text (`agent_id: "3"`)',
    answer: 'It is taken as the number',
    why: 'Udesk’s own examples send both, and Rails reads both.',
  },
  {
    id: 'requests.paths',
    silent: 'Whether a path may end in a slash or in `.json`',
    answer: 'Yes, it is the same path',
    why: 'Rails reads it so, and clients of Udesk send both.',
  },
  {
    id: 'robots.no-end',
    silent: 'When a robot’s session ends',
    answer: 'Never; another request for the same robot gets another greeting, in the same session',
    why: 'No call and no push ends one, and `sessions.again` is about both kinds of session.',
  },
  {
    id: 'robots.similar',
    silent: 'What a robot answers to a question that it does not know',
    answer:
      'Suggestions: the known questions that contain it or that it contains. If there are none, that it has no answer',
    why: 'Udesk’s robots learn what they find, so no test can rely on it.',
  },
  {
    id: 'sessions.beside-robot',
    silent: 'Whether a request for a robot ends the session with an agent',
    answer: 'Both go on',
    why: 'Every call names the session by its id.',
  },
  {
    id: 'sessions.message',
    silent: 'The success text of createSession, which the table calls a welcome',
    answer: '`请求成功`',
    why: 'Every example has it.',
  },
  {
    id: 'surveys.option',
    silent: 'The code for an unknown option_id',
    answer: '2005',
    why: 'It is the code of all invalid values.',
  },
  {
    id: 'surveys.transfer-again',
    silent: 'Whether a second transfer_survey of one session counts',
    answer: 'It counts',
    why: 'It is only for statistics, which no call of this API shows.',
  },
] as const satisfies readonly Answer[]

export type WithoutSwitchId = (typeof withoutSwitch)[number]['id']
