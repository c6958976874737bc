import type { Writable } from 'node:stream'

export type LineWriter = {
  write: (line: string) => void
  /** Calls `go` when lines can be written: at once, or when the reader has read. */
  whenRoom: (go: () => void) => void
  /** Resolves when everything written so far has left the process. */
  flushed: () => Promise<void>
}

/** The maximum number of bytes that wait in memory for the reader. */
const maxWaitingBytes = 1_048_576

/**
 * Writes lines to a reader that may be slow or never read, such as a parent process that ignores the output of its child. Node
 * writes to a pipe synchronously, so a full pipe would stop the whole fake. Here the lines wait in memory. If too many lines
 * wait, further lines are dropped and counted.
 */
export function createLineWriter(stream: Writable & { isTTY?: boolean }): LineWriter {
  if (!stream.isTTY) setNonBlocking(stream)
  let dropped = 0

  const report = () => {
    const lines = dropped
    dropped = 0
    stream.write(`${lines} lines of the log were dropped, because the log was not read.\n`)
  }

  return {
    write(line) {
      if (stream.writableLength < maxWaitingBytes) {
        stream.write(`${line}\n`)
        return
      }
      dropped += 1
      if (dropped === 1) stream.once('drain', report)
    },
    whenRoom(go) {
      if (stream.writableNeedDrain) stream.once('drain', go)
      else go()
    },
    flushed: () =>
      new Promise((resolve) => {
        stream.write('', () => resolve())
      }),
  }
}

/**
 * Makes writing asynchronous. Node has no public API for this. If the internal function does not exist, writing stays
 * synchronous.
 */
function setNonBlocking(stream: Writable): void {
  const { _handle: handle } = stream as { _handle?: { setBlocking?: (on: boolean) => void } } // as in Node 20 to 24
  handle?.setBlocking?.(false)
}
