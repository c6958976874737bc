import type { Question } from './question.ts'

export const door = [
  {
    id: 'auth.clock',
    question: 'Whose clock must a timestamp be within five minutes of, when the company’s clock was moved?',
    documented: 'At most 5 minutes off the server clock; a server whose clock moves is ours, not Udesk’s.',
    values: ['either', 'company'],
    why: 'An unchanged integration signs with the wall clock even while a test has moved the company’s.',
  },
  {
    id: 'auth.legacy',
    question: 'Is the old signature without nonce and sign_version still accepted?',
    documented: 'The close_queue example still prints such a call; the rules no longer mention it.',
    values: ['off', 'on'],
    why: 'A fake that accepts more than Udesk lets broken signing reach production.',
  },
  {
    id: 'auth.status',
    question: 'Which HTTP status does a refused signature get?',
    documented: 'Not said. Clients measured HTTP 200 for business errors.',
    values: ['200', '401'],
    why: 'Every error that was measured came with HTTP 200.',
  },
  {
    id: 'auth.unknown-email',
    question: 'Which code does an e-mail get that no administrator has?',
    documented: '2015 is for whoever is not an administrator; an unknown address is not spoken of.',
    values: ['2015', '2059'],
    why: 'Who is unknown is no administrator. `2059`: with nobody’s token, no signature is right.',
  },
  {
    id: 'body.mislabelled',
    question: 'Is JSON read that was sent as a form, as curl -d does when no Content-Type is given?',
    documented: 'Bodies are shown as JSON; the header is not spoken of.',
    values: ['form', 'json'],
    why: 'Rails, which Udesk runs on, goes by the header: of such a body nothing arrives.',
  },
  {
    id: 'limits.global',
    question: 'Is the limit of 60 calls a minute enforced?',
    documented: '60 calls a minute by default; whether per operation or per company is left open.',
    values: ['off', 'on'],
    why: 'Tests and local development would meet it at once.',
  },
  {
    id: 'limits.global-per',
    question: 'What are the 60 calls a minute counted by, where that limit is enforced?',
    documented: 'The wording leaves open whether each operation has 60, or the company for all of them.',
    values: ['company', 'operation'],
    why: 'Those who describe the API from outside read it so, and a client that keeps this keeps the other too.',
  },
  {
    id: 'limits.reply',
    question: 'What does a call over a rate limit get?',
    documented: 'Not said: no code, no status, no header.',
    values: ['code-2000', 'http-429'],
    why: 'Business errors come with HTTP 200; no code is known, so the general one stands in.',
  },
  {
    id: 'refusals.code-message',
    question: 'Does a refusal say its text a second time, as code_message?',
    documented: 'Only message is; a client that was measured against the real service reads code_message first.',
    values: ['both', 'message'],
    why: 'Clients read the one or the other.',
  },
  {
    id: 'words.empty',
    question: 'What does a parameter get that takes some words alone, such as assign_type, and is empty?',
    documented: 'Not said; most of them have a default where they are absent.',
    values: ['refuse', 'absent'],
    why: 'An empty text is none of the words, and a fake that accepts more than Udesk lets it reach production.',
  },
] as const satisfies readonly Question[]
