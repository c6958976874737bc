import type { Writable } from 'node:stream'

export type LineWriter = {
  write: (line: string) => void
  /** Resolves once everything written so far has left the process. */
  flushed: () => Promise<void>
}

/** How much may wait in memory for the reader: bytes. */
const most = 1_048_576

/**
 * Writes lines to a reader that may be slow or never read, as a child process whose output its parent does not take. Node
 * writes to a pipe synchronously: a full pipe would stop the whole fake. Here the lines wait, and when too many wait, further
 * ones are dropped and counted.
 */
export function createLineWriter(stream: Writable & { isTTY?: boolean }): LineWriter {
  if (!stream.isTTY) setNonBlocking(stream)
  let dropped = 0

  const report = () => {
    const lines = dropped
    dropped = 0
    stream.write(`${lines} lines of the log were dropped: nobody read it.\n`)
  }

  return {
    write(line) {
      if (stream.writableLength < most) {
        stream.write(`${line}\n`)
        return
      }
      dropped += 1
      if (dropped === 1) stream.once('drain', report)
    },
    flushed: () =>
      new Promise((resolve) => {
        stream.write('', () => resolve())
      }),
  }
}

/** Node has no public way to ask for this; where it is not there, writing stays as it is. */
function setNonBlocking(stream: Writable): void {
  const { _handle: handle } = stream as { _handle?: { setBlocking?: (on: boolean) => void } } // as in Node 20 to 24
  handle?.setBlocking?.(false)
}
