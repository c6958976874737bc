/** Customer tokens that force what a request for an agent gets, so that any language can ask for it without another call. */
export type Magic = { kind: 'offline' } | { kind: 'queue'; count: number } | { kind: 'assigning' }

/** `mock-offline…`, `mock-queue-3…` (any place; `mock-queue…` is 1, and so is place 0), `mock-assigning…`. */
export function readMagicToken(token: string | null): Magic | undefined {
  if (token?.startsWith('mock-offline')) return { kind: 'offline' }
  if (token?.startsWith('mock-assigning')) return { kind: 'assigning' }
  if (!token?.startsWith('mock-queue')) return undefined
  const place = Number(/^mock-queue-(\d{1,9})/.exec(token)?.[1] ?? 1)
  return { kind: 'queue', count: Math.max(1, place) }
}
