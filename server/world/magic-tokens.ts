/** Customer tokens that force what a request for an agent gets, so that any language can ask for it without another call. */
export type Magic = { kind: 'offline' } | { kind: 'queue'; count: number } | { kind: 'assigning' }

/** `mock-offline…`, `mock-queue-3…` (any place from 1), `mock-assigning…`. */
export function readMagicToken(token: string | null): Magic | undefined {
  if (token?.startsWith('mock-offline')) return { kind: 'offline' }
  if (token?.startsWith('mock-assigning')) return { kind: 'assigning' }
  const place = /^mock-queue-([1-9]\d{0,8})(?!\d)/.exec(token ?? '')?.[1]
  return place === undefined ? undefined : { kind: 'queue', count: Number(place) }
}
