/** The headers of a call as they came: by a socket, in Node's list (name, value, name, value …), or by `fetch`. */
export type SentHeaders = readonly string[] | Headers

/** The value of a header; values of a header that was sent twice are joined by a comma. Null if the header is absent. */
export function headerOf(headers: SentHeaders, name: string): string | null {
  if (headers instanceof Headers) return headers.get(name)
  let value: string | null = null
  for (let at = 0; at < headers.length; at += 2) {
    const other = headers[at] ?? ''
    if (other.length !== name.length || other.toLowerCase() !== name) continue
    value = value === null ? (headers[at + 1] ?? '') : `${value}, ${headers[at + 1] ?? ''}`
  }
  return value
}

/** All headers by name, sorted. */
export function headersByName(headers: SentHeaders): Record<string, string> {
  if (headers instanceof Headers) return Object.fromEntries(headers)
  const all = new Headers()
  for (let at = 0; at < headers.length; at += 2) all.append(headers[at] ?? '', headers[at + 1] ?? '')
  return Object.fromEntries(all)
}

/** About how many bytes they take. */
export function sizeOfHeaders(headers: SentHeaders): number {
  const texts = headers instanceof Headers ? [...headers].flat() : headers
  let size = 0
  for (const text of texts) size += text.length
  return size
}
