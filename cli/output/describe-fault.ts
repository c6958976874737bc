import type { Fault } from '../../harness/index.ts'

/** Returns a text such as `fault 1: push slow (ms 6000), of createSession, for u42, 3 times`. */
export function describeFault(fault: Fault): string {
  const { id, target, operation, customerToken, times, every, until } = fault
  const parameters = (['ms', 'status', 'code', 'message', 'pointer', 'outcome'] as const).flatMap((name) =>
    fault[name] === undefined ? [] : [`${name} ${fault[name]}`],
  )
  return [
    `fault ${id}: ${target} ${fault.fault}${parameters.length === 0 ? '' : ` (${parameters.join(', ')})`}`,
    ...(operation === null ? [] : [`of ${operation}`]),
    ...(customerToken === null ? [] : [`for ${customerToken}`]),
    ...(every === 1 ? [] : [`one in ${every}`]),
    ...(times === null ? [] : [times === 1 ? 'once' : `${times} times`]),
    ...(until === null ? [] : [`until ${until}`]),
  ].join(', ')
}
