import { expect, test } from 'vitest'
import { createCheck } from './mistakes.ts'
import { compileLater } from './validators/compile.ts'
import { readYaml, readYamlFile } from './read-yaml.ts'
import { UsageError } from './usage-error.ts'

const check = createCheck(
  compileLater({
    type: 'object',
    properties: {
      agents: {
        type: 'array',
        items: {
          type: 'object',
          properties: { name: { type: 'string' }, capacity: { type: 'integer' } },
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  }),
)

const complaint = (text: string): string => {
  try {
    readYaml(text, 'data.yaml', check)
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
  return ''
}

test('says all that is wrong at once, each with its line and what would be right', () => {
  const text = ['agents:', '  - name: Tom', '    capcity: 3', '  - name: 5', 'agent: []'].join('\n')
  expect(complaint(text).split('\n')).toEqual([
    'data.yaml:3 agents.0.capcity: "capcity" is not known; did you mean "capacity"?',
    'data.yaml:4 agents.1.name: must be a text, not 5: put it in quotes',
    'data.yaml:5 agent: "agent" is not known; did you mean "agents"?',
  ])
})

test('says where a text is not YAML', () => {
  expect(complaint('agents:\n  - name: [Tom')).toMatch(/^data\.yaml:2 /)
  expect(complaint('agents: []\nagents: []')).toBe(
    'data.yaml:2 this key was there before in the same map: keep one of them',
  )
  expect(complaint('agents: *nobody')).toMatch(/^data\.yaml:1 .*nobody/)
})

test('takes an empty text as an empty map, and nothing else for one', () => {
  expect(readYaml('# nothing yet\n', 'data.yaml', check)).toEqual({})
  expect(complaint('- Tom')).toMatch(/^data\.yaml:1 must be a map/)
})

test('says that a file is not there', () => {
  expect(() => readYamlFile('/no/such.yaml', check)).toThrow(
    new UsageError('Cannot read /no/such.yaml: there is no such file'),
  )
})

test.each([
  ['agents: []\n---\nagents: []', 2, 'a second document begins here (---)'],
  ['agents: []\n---\n', 2, 'one file holds one'],
  ['agents:\n  - &tom { name: Tom }\n  - <<: *tom\n    capacity: 1', 3, 'merge keys (<<) are not read'],
  [
    'agents:\n  - name: Tom\n    capacity: 0571',
    3,
    '0571 would be read as 571: put it in quotes ("0571") if it is a text, or write 571',
  ],
  ['agents:\n  - { name: 1.10 }', 2, '1.10 would be read as 1.1: put it in quotes ("1.10")'],
  ['agents:\n  - { name: 12e3 }', 2, '12e3 would be read as 12000'],
  ['agents:\n  - { name: 0x1F }', 2, '0x1F would be read as 31'],
  ['agents:\n  - { capacity: 12345678901234567890 }', 2, '12345678901234567890 is more than a number can hold'],
  ['agents:\n  - { 007: x }', 2, '007 would be read as 7'],
  ['agents:\n\t- name: Tom', 2, 'a tab indents this line: use spaces'],
  ['agents:\n  - name: !!binary aGk=', 2, 'the tag !!binary is not read'],
  ['agents:\n  - name: !secret tom', 2, 'the tag !secret is not read'],
  ['agents:\n  - name: *tom', 2, '*tom names no anchor (&tom) before it'],
  ['agents:\n  - &a { name: *a }', 2, '*a stands inside of what it names'],
  ['agents: []\n1: x\n"1": y', 3, 'this key was there before'],
  ['agents:\n  - ? [a]\n    : 1', 2, 'a key must be a text'],
  ['agents:\n  - name: a: b', 2, 'a second ": " where one value was to end'],
  ['agents:\n  - name: @tom', 2, 'a value cannot begin with @: put it in quotes'],
  ['agents:\n  - name: "Tom', 2, 'quotes that are not closed'],
  ['agents:\n  - name: Tom\n   capacity: 1', 3, 'or spaces before it'],
  ['agents:\n  - name: Tom\n - name: Ann', 3, 'mend the indentation'],
  ['agents:\n  b: 1\n c: 2', 3, 'the indentation is wrong'],
  ['agents: []}', 1, 'close each bracket once'],
  ['%FOO bar\n---\nagents: []', 1, 'a line that begins with % is no data'],
  ['agents:\n  - capacity: yes', 2, 'must be a whole number, not "yes"'],
  ['agents:\n  - name: on\n  - name: true', 3, 'must be a text, not true: put it in quotes'],
  ['agents:\n  - name: ~', 2, 'must be a text, not null: put it in quotes'],
])('says of %j in line %d: %s', (text, line, words) => {
  expect(complaint(text)).toMatch(new RegExp(`^data\\.yaml:${line} `))
  expect(complaint(text)).toContain(words)
})

test('takes dates, “yes” and numbers in quotes as the texts that they are, and aliases as what they name', () => {
  const text =
    'agents:\n  - &a { name: 2026-01-01 }\n  - { name: yes }\n  - { name: "0571" }\n  - *a\n  - { name: !!str 0571, capacity: 7 }'
  const { agents } = readYaml(text, 'data.yaml', check) as { agents: { name: string }[] } // as its schema says
  expect(agents.map(({ name }) => name)).toEqual(['2026-01-01', 'yes', '0571', '2026-01-01', '0571'])
})

test('says that aliases multiply, or that lists are nested too deeply', () => {
  const lines = Array.from(
    { length: 12 },
    (_, at) =>
      `x${at}: &x${at} [${Array<string>(9)
        .fill(at === 0 ? 'a' : `*x${at - 1}`)
        .join()}]`,
  )
  expect(complaint(lines.join('\n'))).toMatch(/^data\.yaml:1 aliases/)
  expect(complaint(`agents: ${'['.repeat(100_000)}`)).toMatch(/^data\.yaml:1 /)
})
