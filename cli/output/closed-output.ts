/** What becomes of output that cannot be written. */

/** Codes that say that the reader has gone: of a pipe, a terminal, a socket. */
const readerHasGone = ['EPIPE', 'EIO', 'ECONNRESET', 'ERR_STREAM_DESTROYED']

/**
 * The reader of stdout or stderr may leave before the command ends (`| head -1`, a closed terminal). The command goes on, a fake
 * serves on, and the exit code says what was found. Any other reason, a full disk for one, is said on stderr, and the command
 * does not end with 0.
 */
export function ignoreClosedOutput(): void {
  process.stderr.on('error', () => undefined) // there is no other place to say so
  process.stdout.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
    process.stdout.on('error', () => undefined)
    if (readerHasGone.includes(code)) return
    process.stderr.write(`The output could not be written (${code}): it is not complete.\n`)
    process.on('exit', (exitCode) => {
      if (exitCode === 0) process.exitCode = 2
    })
  })
}
