import tseslint from 'typescript-eslint'
import { arrows } from './tools/lint/arrows.js'
import { lines, separate } from './tools/lint/rooms.js'

const timeMessage = 'Time comes from server/clock/clock.ts, so that tests can freeze it.'
const chanceMessage = 'Randomness comes from server/ids.ts, so that runs repeat.'

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist.*',
      'node_modules',
      '**/*.gen.ts',
      '**/*.gen.cjs',
      'bench/dist',
      'bench/node_modules',
      'tools/*/generated',
    ],
  },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', 'tools/lint/*.js', '*.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    plugins: {
      rooms: arrows(import.meta.dirname, lines, separate),
    },
    rules: {
      'rooms/arrows': 'error',
      'max-lines': ['error', 400],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'test', package: 'node:test' }] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-globals': [
        'error',
        ...['Date', 'performance', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'].map((name) => ({
          name,
          message: timeMessage,
        })),
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: chanceMessage }],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'node:timers', message: timeMessage },
            { name: 'node:timers/promises', message: timeMessage },
            { name: 'node:perf_hooks', message: timeMessage },
            { name: 'node:crypto', importNames: ['randomUUID', 'randomBytes', 'randomInt'], message: chanceMessage },
          ],
        },
      ],
    },
  },
  // The owners of time, of calendar arithmetic and of chance.
  {
    files: ['server/clock/*.ts', 'common/dates*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
  { files: ['server/ids.ts'], rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' } },
  // Vitest takes a reporter by its module's default export.
  { files: ['harness/coverage.ts'], rules: { 'no-restricted-exports': 'off' } },
  // The bench measures from outside, so it uses the real time.
  { files: ['bench/**/*.ts'], rules: { 'no-restricted-globals': 'off' } },
  // The sample integration is a user's program, with its own clock.
  {
    files: ['docs/examples/helpdesk/*.ts'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-imports': 'off' },
  },
  // A handler's reply is written out against its own type, so that an extra field is an error where it stands.
  {
    files: ['server/open-api/handlers/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/explicit-function-return-type': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  // A test may start the whole fake, from whichever floor it stands on; a room is a room for tests too.
  {
    files: ['**/*.test.ts', '**/testing.ts', '**/sample/*.ts'],
    rules: {
      'rooms/arrows': ['error', { roomsOnly: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    ...tseslint.configs.disableTypeChecked,
    files: ['**/*.config.ts', '*.js', 'tools/lint/*.js'],
    rules: { ...tseslint.configs.disableTypeChecked.rules, 'no-restricted-exports': 'off' },
  },
)
