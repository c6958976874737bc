/** Tells when files say something else than before. */
import { readFileSync, watch } from 'node:fs'
import { dirname } from 'node:path'
import { realTime } from '../server/clock.ts'

/**
 * Editors write into a file, or put another in its place, which ends a watch on the file itself: so the folders are watched,
 * and what the files say is compared. A file that is gone says nothing. Returns how to stop.
 */
export function watchFiles(files: readonly string[], changed: () => void): () => void {
  let known = files.map(read)
  let looking = false

  const look = async () => {
    if (looking) return
    looking = true
    await realTime.sleep(untilWritten)
    looking = false
    const said = files.map(read)
    if (stopped || said.every((text, at) => text === known[at])) return
    known = said
    changed()
  }

  let stopped = false
  const watchers = [...new Set(files.map((file) => dirname(file)))].map((folder) =>
    // A folder that is deleted has nothing more to tell.
    watch(folder, { persistent: false }, () => void look()).on('error', () => undefined),
  )
  return () => {
    stopped = true
    for (const watcher of watchers) watcher.close()
  }
}

/** Editors save in several steps (empty, write, rename); this long (ms) after the first, they are through. */
const untilWritten = 50

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
