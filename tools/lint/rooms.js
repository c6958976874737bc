/**
 * The rooms and the folders in them, left to right. A room imports only from rooms to its left; inside a room, a floor
 * imports only from floors before it. CONTRIBUTING.md shows the same as a picture.
 */

const floor = (...names) => names

/** `at`: the folder that the floors are in. A name is a file or a folder in it. */
export const lines = [
  {
    at: '',
    rooms: true,
    floors: [
      floor('common'),
      floor('spec'),
      floor('server'),
      floor('scenarios'),
      floor('harness'),
      floor('contract-tests'),
      floor('cli'),
      floor('tools'),
    ],
  },
  {
    at: 'spec/',
    floors: [
      floor('conditions.ts', 'sources.ts', 'mismatches.ts'),
      floor('refusals'),
      floor('shapes.ts', 'signature.ts', 'words.ts', 'assumptions', 'assumptions.ts', 'extensions.ts'),
      floor('schemas'),
      floor('paths', 'pushes', 'left-open.ts', 'not-covered.ts', 'english-examples.ts'),
      floor('openapi.ts', 'compile.ts'),
      floor('operations.ts'),
    ],
  },
  {
    at: 'server/',
    floors: [
      floor('ordered-list.ts', 'ring.ts', 'rough-size.ts', 'sent-headers.ts'),
      floor('clock', 'ids.ts', 'nonces.ts', 'rate-limits.ts', 'unreadable.ts'),
      floor('faults.ts', 'newest-entries.ts'),
      floor('event-stream.ts', 'journal.ts'),
      floor('data/id.ts', 'data/survey.ts', 'data/settings.ts'),
      floor('world'),
      floor('data'),
      floor('pushes'),
      floor('company.ts'),
      floor('open-api'),
      floor('coverage.ts'),
      floor('admin-api'),
      floor('answer-unreadable.ts', 'companies.ts'),
      floor('fake.ts'),
      floor('listen.ts'),
    ],
  },
  {
    at: 'server/world/',
    floors: [
      floor('types.ts', 'data.ts', 'paging.ts', 'invent.ts'),
      floor('state'),
      floor('centre.ts'),
      floor('settings.ts', 'customers'),
      floor('robots'),
      floor('sessions'),
      floor('messages', 'agents', 'surveys.ts', 'records.ts'),
      floor('reload.ts'),
      floor('world.ts'),
    ],
  },
  {
    at: 'server/open-api/',
    floors: [
      floor('api-prefix.ts', 'refusal.ts', 'handler-types.ts', 'reply-faults.ts', 'cors.ts'),
      floor('document'),
      floor('client', 'serializers', 'path-diagnosis.ts', 'signature-diagnosis'),
      floor('request', 'handler-parts', 'refusal-diagnosis.ts', 'mask-secrets.ts'),
      floor('admission', 'handlers'),
      floor('find-company.ts', 'journal-call.ts'),
      floor('answer-internal-error.ts'),
      floor('answer-refusal.ts', 'answer-unknown-address.ts'),
      floor('serve-operation.ts'),
      floor('app.ts'),
    ],
  },
  {
    at: 'server/admin-api/',
    floors: [
      floor('problem.ts', 'front-page.ts'),
      floor('host.ts', 'safety.ts', 'read-body.ts'),
      floor('route.ts'),
      floor('openapi.ts', 'resources'),
      floor('types.ts', 'routes.ts'),
      floor('admin-call.ts'),
      floor('mount.ts', 'app.ts'),
    ],
  },
  {
    at: 'server/admin-api/resources/',
    floors: [floor('world', 'control'), floor('observe')],
  },
  {
    at: 'scenarios/',
    floors: [floor('format'), floor('run', 'model'), floor('record'), floor('at-start.ts', 'routes.ts', 'mount.ts')],
  },
  {
    at: 'scenarios/format/',
    floors: [
      floor('matching.ts', 'variables.ts', 'step-failure.ts', 'faker.ts', 'limits.ts'),
      floor('schema-parts.ts'),
      floor('actor-step-schemas.ts', 'expect-schema.ts', 'given-schema.ts'),
      floor('step-schemas.ts'),
      floor('schema.ts'),
      floor('find-mistakes.ts', 'step-text.ts'),
      floor('scenario.ts'),
    ],
  },
  {
    at: 'scenarios/run/',
    floors: [
      floor('shapes.ts', 'if-present.ts', 'agents.ts', 'customers.ts', 'open-api-call.ts', 'wait.ts'),
      floor('variable-values.ts'),
      floor('run-context.ts'),
      floor('steps'),
      floor('given.ts', 'turns.ts', 'run-record.ts'),
      floor('play-steps.ts'),
      floor('run.ts'),
      floor('walk.ts'),
    ],
  },
  {
    at: 'harness/',
    floors: [
      floor('client'),
      floor('wait'),
      floor('config'),
      floor('company'),
      floor('receiver'),
      floor('assert', 'container', 'report'),
      floor('udesk.ts'),
      floor('index.ts', 'assertions.ts', 'vitest.ts', 'testcontainers.ts', 'coverage.ts'),
    ],
  },
  {
    at: 'contract-tests/',
    floors: [
      floor('preparation', 'report'),
      floor('examples', 'assumptions'),
      floor('verify', 'check-webhook', 'proxy'),
    ],
  },
  {
    at: 'cli/',
    floors: [
      floor('call-programs.ts'),
      floor('output', 'options'),
      floor('watch', 'example-push.ts', 'play-scenario.ts'),
      floor('commands'),
      floor('program.ts'),
      floor('main.ts', 'healthcheck.ts'),
    ],
  },
]

/** Folders whose files do not import each other, `index.ts` excepted. */
export const separate = ['server/open-api/handlers']
