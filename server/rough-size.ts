/** About how many bytes a JSON value takes, from the lengths of its texts. Bounds of memory need no exact number. */
export function roughSize(value: unknown): number {
  if (typeof value === 'string') return 24 + value.length
  if (typeof value !== 'object' || value === null) return 8
  let size = 32
  for (const name in value) size += name.length + roughSize((value as Record<string, unknown>)[name]) // any object has fields, or none
  return size
}
