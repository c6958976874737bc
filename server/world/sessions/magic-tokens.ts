/** Customer tokens that force the outcome of a request for an agent, so that a test needs no admin API call. */
export type Magic = { kind: 'offline' } | { kind: 'queue'; count: number } | { kind: 'assigning' }

/** Reads `mock-offline…`, `mock-queue-3…` and `mock-assigning…`. `mock-queue…` and place 0 mean place 1. */
export function readMagicToken(token: string | null): Magic | undefined {
  if (token?.startsWith('mock-offline')) return { kind: 'offline' }
  if (token?.startsWith('mock-assigning')) return { kind: 'assigning' }
  if (!token?.startsWith('mock-queue')) return undefined
  const place = Number(/^mock-queue-(\d{1,9})/.exec(token)?.[1] ?? 1)
  return { kind: 'queue', count: Math.max(1, place) }
}
