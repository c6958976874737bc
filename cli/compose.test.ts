import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readVariables } from '../harness/config/sources.ts'

type Compose = { services: { 'mock-udesk': { environment: Record<string, string>; ports: string[] } } }

test.each(['compose.yaml', 'cli/templates/compose.yaml'])(
  '%s sets only known variables, and opens its port to this machine alone',
  (file) => {
    const { services } = parse(readFileSync(file, 'utf8')) as Compose // the part that is tested
    const { environment, ports } = services['mock-udesk']
    expect(readVariables(environment).problems).toEqual([])
    expect(environment).toHaveProperty('MOCK_UDESK_WEBHOOK')
    expect(ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:.*8375$/)])
  },
)
