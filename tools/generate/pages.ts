/** README's table and docs/assumptions.md, as Markdown. */
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import { withoutSwitch } from '../../spec/assumptions/without-switch.ts'
import { lenient, register, type AssumptionId } from '../../spec/assumptions.ts'

export function endpointTable({ paths = {} }: OpenAPIObject): string {
  const rows = Object.entries(paths).flatMap(([path, item]) =>
    (['get', 'post', 'put', 'delete'] as const).flatMap((method) => {
      const operation = item[method]
      return operation
        ? [`| \`${operation.operationId ?? ''}\` | ${method.toUpperCase()} \`${path}\` | ${operation.summary ?? ''} |`]
        : []
    }),
  )
  return ['| operation | call | |', '| --- | --- | --- |', ...rows].join('\n')
}

export function assumptionsPage(): string {
  const rows = register.map(({ id, question, documented, values, why }) =>
    [
      `## \`${id}\``,
      question,
      `Documented: ${documented}`,
      `Values: ${values.map((value, at) => showValue(id, value, at === 0)).join(', ')}. ${why}`,
    ].join('\n\n'),
  )
  const intro =
    'Where Udesk’s documents are silent or contradict themselves, the fake’s behaviour is a switch: `--assume id=value`, `assume:` in the config file, or `PUT /__admin/assumptions`. `--lenient` chooses the values marked so, which take what the documentation’s own examples and public clients send. This page is generated from `spec/assumptions.ts`.'
  return ['# Assumptions', intro, ...rows, ...withoutSwitchSection()].join('\n\n') + '\n'
}

function withoutSwitchSection(): string[] {
  const rows = withoutSwitch.map(({ silent, answer, why }) => `| ${silent} | ${answer} | ${why} |`)
  return [
    '## Decided without a switch',
    'Here the documents are silent too, but no switch is worth while: nobody could tell another answer, or no integration would need it. This list is generated from `spec/assumptions/without-switch.ts`; each row has a test.',
    `| nothing is said of | the fake’s answer | why |\n| --- | --- | --- |\n${rows.join('\n')}`,
  ]
}

function showValue(id: AssumptionId, value: string, isDefault: boolean): string {
  if (isDefault) return `**\`${value}\`** (default)`
  const set: Partial<Record<AssumptionId, string>> = lenient
  return set[id] === value ? `\`${value}\` (lenient)` : `\`${value}\``
}
