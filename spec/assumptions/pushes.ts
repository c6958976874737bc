import type { Question } from './question.ts'

export const pushes = [
  {
    id: 'push.body',
    question: 'Is a 200 whose body is not empty a success?',
    documented: 'The response body should be empty; what happens if it is not empty is not said.',
    values: ['ignored', 'violation'],
    why: 'No document calls it an error. The attempt has a note about it. `violation` fails the push, which finds such receivers.',
  },
  {
    id: 'push.counts',
    question: 'Which failures count towards the ten that suspend an address?',
    documented: 'Ten timeouts within 60 seconds; refused connections and other statuses are not mentioned.',
    values: ['timeouts', 'failures'],
    why: 'The text says timeouts.',
  },
  {
    id: 'push.created-at',
    question: 'How is message_created_at written?',
    documented: 'The examples have both `20170711 09:52:11` and `2018-01-01 00:00:00`.',
    values: ['dashes', 'compact'],
    why: 'A payload that was captured in 2025 has dashes.',
  },
  {
    id: 'push.headers',
    question: 'Which headers does a push have besides Content-Type?',
    documented: 'No header is mentioned: no signature, no secret, no header of Udesk.',
    values: ['ruby', 'none'],
    why: 'Every HTTP client sends its name and what it accepts, and firewalls refuse requests without these. Messages of Udesk’s API look like Rails, and `User-Agent: Ruby`, `Accept: */*` is what Ruby’s own client sends. `none` finds a receiver that depends on either.',
  },
  {
    id: 'push.lane',
    question: 'In which order are pushes sent, and which pushes wait for a slow one?',
    documented: 'Not said; only that messages which belong together share one push, in order.',
    values: ['conversation', 'url'],
    why: 'A customer reads messages in order; no document says that one customer waits for another.',
  },
  {
    id: 'push.own-close',
    question: 'Is a close pushed for a session that the integration itself closed for the customer?',
    documented: 'Not said.',
    values: ['on', 'off'],
    why: 'The close event is “pushed to the customer when the session is closed”, no matter who closed it.',
  },
  {
    id: 'push.redirect-close',
    question: 'Is the closing of the old session pushed at a transfer, before the transfer event?',
    documented: 'close_type can be redirect; the transfer example shows no close.',
    values: ['off', 'on'],
    why: 'The transfer event alone is enough for the integrator to change to the new session.',
  },
  {
    id: 'push.retry',
    question: 'Is a failed push sent again?',
    documented:
      'The current text has a limit of 5 s and no retry; the text of 2018 had 10 s, and a failed push was retried.',
    values: ['none', '2018'],
    why: 'This is the current text. `2018` has 10 s and sends the same push up to three times.',
  },
  {
    id: 'push.start-session',
    question: 'Is start_session pushed for a session that gets an agent at once?',
    documented: 'Its example has start_session and a message in one push; the text does not connect it with queues.',
    values: ['always', 'queued-only'],
    why: 'It is pushed “when the dialogue starts”, and this dialogue starts too.',
  },
  {
    id: 'push.suspension-end',
    question: 'If a push is in flight and times out during a suspension, does the suspension end later?',
    documented:
      '60 seconds from the last timeout: it is not clear whether this is the last of the ten, or the last of all.',
    values: ['last', 'tenth'],
    why: 'Read literally, it is the last of all.',
  },
  {
    id: 'push.unsupported-types',
    question: 'Can an agent send what API customers cannot receive, for example a file?',
    documented: 'The table of types has a × there; in 2018 files still had a ✓.',
    values: ['refuse', 'push'],
    why: 'Udesk’s own workbench does not offer them for this channel.',
  },
  {
    id: 'push.while-offline',
    question: 'Is a message of an agent also pushed while the customer is offline?',
    documented: 'It can be listed as an offline unread message; whether it is also pushed is not said.',
    values: ['push', 'collect'],
    why: 'The receiver is the integrator’s server, which is there even if the customer is not.',
  },
  {
    id: 'push.while-suspended',
    question: 'What happens to pushes that are due while their address is suspended?',
    documented: 'Udesk stops calling the address; whether the pushes are lost or sent later is not said.',
    values: ['drop', 'hold'],
    why: 'Users report lost pushes; no user reports many pushes after the pause.',
  },
  {
    id: 'push.window',
    question: 'Is the window of 60 seconds for ten timeouts a sliding one?',
    documented: 'Ten timeouts within 60 seconds: any 60 seconds, or 60 seconds from a first timeout?',
    values: ['sliding', 'fixed'],
    why: 'Read literally, any 60 seconds.',
  },
] as const satisfies readonly Question[]
