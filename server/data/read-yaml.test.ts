import { expect, test } from 'vitest'
import { createCheck } from '../mistakes.ts'
import { readYaml, readYamlFile } from './read-yaml.ts'
import { UsageError } from './usage-error.ts'

const check = createCheck({
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
})

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
    'data.yaml:4 agents.1.name: must be a text, not 5',
    'data.yaml:5 agent: "agent" is not known; did you mean "agents"?',
  ])
})

test('says where a text is not YAML', () => {
  expect(complaint('agents:\n  - name: [Tom')).toMatch(/^data\.yaml:2 /)
  expect(complaint('agents: []\nagents: []')).toBe('data.yaml:2 Map keys must be unique')
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
