/** Reads the answer of a server that may be faulty or hostile. */

const mebibyte = 1024 * 1024

/** The answer is longer than its reader accepts. */
export class AnswerTooLong extends Error {
  override readonly name = 'AnswerTooLong'
  readonly mebibytes: number

  constructor(mebibytes: number) {
    super(`an answer over ${mebibytes} MiB`)
    this.mebibytes = mebibytes
  }
}

/** The body as text. If it is longer than `mebibytes`, closes the connection and throws `AnswerTooLong`. */
export async function readResponse({ body }: Response, mebibytes: number): Promise<string> {
  if (!body) return ''
  const reader = (body as ReadableStream<Uint8Array>).getReader() // the chunks of a response are bytes
  const chunks: Uint8Array[] = []
  for (let size = 0, read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value)
    size += read.value.byteLength
    if (size <= mebibytes * mebibyte) continue
    await reader.cancel()
    throw new AnswerTooLong(mebibytes)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}
