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
    'Where Udesk’s documents say nothing or contradict themselves, you choose the fake’s behaviour: `--assume id=value`, `assume:` in the config file, or `PUT /__admin/assumptions`. `--lenient` chooses the values with that mark: they accept the calls of the documentation’s examples and of public clients. This page is generated from `spec/assumptions.ts`.'
  return ['# Assumptions', intro, ...rows, ...withoutSwitchSection()].join('\n\n') + '\n'
}

function withoutSwitchSection(): string[] {
  const rows = withoutSwitch.map(({ silent, answer, why }) => `| ${silent} | ${answer} | ${why} |`)
  return [
    '## Decided without a switch',
    'Here the documents say nothing either, but a switch would be useless: no integration could notice another answer, or none would need it. This list is generated from `spec/assumptions/without-switch.ts`; each row has a test.',
    `| the documents do not say | the fake’s answer | why |\n| --- | --- | --- |\n${rows.join('\n')}`,
  ]
}

function showValue(id: AssumptionId, value: string, isDefault: boolean): string {
  if (isDefault) return `**\`${value}\`** (default)`
  const set: Partial<Record<AssumptionId, string>> = lenient
  return set[id] === value ? `\`${value}\` (lenient)` : `\`${value}\``
}
