import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { node } from '../processes.ts'
import type { Product } from '../product.ts'
import { slackCallers, slackTokens } from './slack-calls.ts'
import type { Subject } from './subject.ts'
import { udeskCallers } from './udesk-calls.ts'

/** Paths from bench/dist/subjects, where the build puts this module. */
const file = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export const ours = 'mock-udesk'

export function listSubjects({ cli, document }: Product): Subject[] {
  const line = (name: string, program: string, checksSignatures: boolean): Subject => ({
    name,
    command: (port) => node(file(`../lines/${program}.js`), String(port)),
    callers: udeskCallers('/open_api_v1'),
    checksSignatures,
  })
  const peer = (name: string, program: string, args: (port: string) => string[], callers: Subject['callers']) => ({
    name,
    command: (port: number) => node(file(`../../node_modules/${program}`), ...args(String(port))),
    callers,
    checksSignatures: false,
  })
  const data = file('../../subjects/data.yaml')
  const seed = file('../emulate.json') // in bench/dist
  writeFileSync(seed, JSON.stringify({ tokens: slackTokens }))

  return [
    line('bare node:http', 'bare-http', false),
    line('bare Hono', 'bare-hono', false),
    line('work', 'work', true),
    line('bare work', 'bare-work', true),
    line('Fastify', 'fastify', false),
    {
      name: ours,
      command: (port, use) => node(cli, '--port', String(port), ...(use === 'load' ? ['--data', data] : [])),
      callers: udeskCallers('/open_api_v1'),
      checksSignatures: true,
      eventStream: '/__admin/events',
    },
    peer(
      'emulate',
      'emulate/dist/index.js',
      (port) => ['--service', 'slack', '--seed', seed, '--port', port],
      slackCallers,
    ),
    peer('Prism', '@stoplight/prism-cli/dist/index.js', (port) => ['mock', document, '--port', port], udeskCallers('')),
    peer(
      'Mockoon',
      '@mockoon/cli/bin/run.js',
      (port) => ['start', '--data', file('../../subjects/mockoon.json'), '--port', port, '--disable-log-to-file'],
      udeskCallers('/open_api_v1'),
    ),
  ]
}
