/**
 * What the fake answers where Udesk's documents are silent, and no switch is worth while: nobody could tell another answer,
 * or no integration would need it. Each has a test by its id. Everything else that is silent is in `assumptions/`.
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
    silent: 'What becomes of a conversation whose customer is deleted',
    answer: 'It ends, and its records go too',
    why: 'Nothing that names the customer could be answered any more.',
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
    answer: 'They are kept as they came',
    why: 'The fake has no owners and organizations to compare them with.',
  },
  {
    id: 'customers.query',
    silent: 'In which fields query looks',
    answer: 'In name, e-mail, token and phones, for the text as it is',
    why: 'Those are the fields by which people look for a customer.',
  },
  {
    id: 'customers.token',
    silent: 'Whether tokens that differ in case, spaces or width are one customer’s',
    answer: 'They are not: a token is compared as it came',
    why: 'An integration makes its tokens itself, and can write each in one way.',
  },
  {
    id: 'door.digest',
    silent: 'How SHA-256 is told from SHA-1',
    answer: 'By the length of the sign: 64 digits or 40',
    why: 'No other difference is in the call.',
  },
  {
    id: 'door.nonce',
    silent: 'Whether the nonce of a call with a wrong signature is used up',
    answer: 'It is not',
    why: 'Otherwise anybody could use up the nonces of others.',
  },
  {
    id: 'door.order',
    silent: 'The order of the checks of a signature',
    answer:
      'Subdomain, plan, timestamp, nonce given, e-mail, signature, nonce used, rate limit; then path, query and body',
    why: 'It shows only in calls with two mistakes. `POST /__admin/explain` names all of them.',
  },
  {
    id: 'door.token',
    silent: 'Whether each administrator has a token of his own',
    answer: 'All administrators of a company share one',
    why: 'The documents speak of the token of the company.',
  },
  {
    id: 'door.unchecked',
    silent: 'Calls without a valid signature, for trying things out',
    answer: 'Signatures are always checked',
    why: 'An integration that passes unchecked proves nothing. Whoever has no token yet has the demo’s.',
  },
  {
    id: 'parameters.body-first',
    silent: 'Which value counts when the body and the query give one field',
    answer: 'The body’s; the query fills in what the body lacks',
    why: 'The first example does so with an agent for a robot, and the body is what it means.',
  },
  {
    id: 'parameters.undocumented',
    silent: 'Fields that no document names',
    answer: 'They are ignored, and noted in the journal',
    why: 'Rails, which Udesk runs on, takes no notice of them.',
  },
  {
    id: 'queues.names',
    silent: 'The name of a queue of a group or of the company',
    answer: '`queue:company:1:group:5` and `queue:company:1`',
    why: 'Names are opaque, and go back as they came; an agent’s is as documented.',
  },
  {
    id: 'queues.other-wish',
    silent: 'Whether a customer who waits moves when another agent or group is asked for',
    answer: 'The place stays as it is, under `sessions.again=same`',
    why: 'It is the same request again, as far as the documents say.',
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
    answer: 'read_messages alone: neither listing it nor coming online',
    why: 'It is the one call that says so.',
  },
  {
    id: 'records.nothing',
    silent: 'What destroy_session gets that deletes nothing',
    answer: 'A success',
    why: 'Afterwards the sessions are gone, as asked.',
  },
  {
    id: 'records.order',
    silent: 'The order of lists',
    answer: 'The oldest first',
    why: 'The examples have one item. Whoever needs an order has the times.',
  },
  {
    id: 'records.reversed',
    silent: 'A window that ends before it begins',
    answer: 'Nothing is found in it',
    why: 'Nothing is within it, and no refusal is documented.',
  },
  {
    id: 'records.vote-rate',
    silent: 'Whether the list of votes has a rate limit of its own',
    answer: 'It has none',
    why: 'The limit of one call in two seconds is documented for the two other records alone.',
  },
  {
    id: 'robots.no-end',
    silent: 'When a robot’s session ends',
    answer: 'Never; another request for the same robot greets again, in the same session',
    why: 'No call and no push ends one, and `sessions.again` is about both kinds of session.',
  },
  {
    id: 'robots.similar',
    silent: 'What a robot answers to a question that it does not know',
    answer: 'The known questions that contain it or are contained in it, as suggestions; or that it does not know',
    why: 'What Udesk’s robots find is learned, and no test can rely on it.',
  },
  {
    id: 'sessions.beside-robot',
    silent: 'Whether a request for a robot ends the session with an agent',
    answer: 'Both go on',
    why: 'Each is named by an id of its own in every call.',
  },
  {
    id: 'sessions.message',
    silent: 'The text of a success of createSession, which the table calls a welcome',
    answer: '`请求成功`',
    why: 'Every example says so.',
  },
  {
    id: 'surveys.option',
    silent: 'The code for an option_id that is no option',
    answer: '2005',
    why: 'It is the code of every value that is not valid.',
  },
  {
    id: 'surveys.transfer-again',
    silent: 'Whether a second transfer_survey of one session counts',
    answer: 'It counts',
    why: 'It is for statistics alone, which no call of this API shows.',
  },
] as const satisfies readonly Answer[]

export type WithoutSwitchId = (typeof withoutSwitch)[number]['id']
