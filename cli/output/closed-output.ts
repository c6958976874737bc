/** Handles output that cannot be written. */

/** Error codes of a pipe, a terminal or a socket whose reader has closed it. */
const readerClosedCodes = ['EPIPE', 'EIO', 'ECONNRESET', 'ERR_STREAM_DESTROYED']

/**
 * The reader of stdout or stderr may close it before the command ends (`| head -1`, a closed terminal). The command then
 * continues, and its exit code does not change. Any other error, such as a full disk, is reported on stderr, and the exit code is
 * not 0.
 */
export function ignoreClosedOutput(): void {
  process.stderr.on('error', () => undefined) // there is no other place to report the error
  process.stdout.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
    process.stdout.on('error', () => undefined)
    if (readerClosedCodes.includes(code)) return
    process.stderr.write(`The output could not be written (${code}): it is incomplete.\n`)
    process.on('exit', (exitCode) => {
      if (exitCode === 0) process.exitCode = 2
    })
  })
}
