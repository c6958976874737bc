/** Tells when files say something else than before. */
import { readFileSync, statSync, watch, type FSWatcher } from 'node:fs'
import { realTime } from '../../server/clock/clock.ts'
import { UsageError } from '../../common/usage-error.ts'
import { placesOf } from './watched-places.ts'

/**
 * Editors write into a file, or put another in its place, which ends a watch on the file itself; Kubernetes exchanges the
 * folder behind a link. So all folders on the way to the files are watched, and what the files say is compared. A file that
 * is gone says nothing. Returns how to stop.
 * Throws a `UsageError` where the system has no watches left.
 */
export function watchFiles(files: readonly string[], changed: () => void): () => void {
  const watched = createWatched((names, name) => {
    if (name === null || names.has(name)) void look()
  })
  watched.follow(files) // before the files are read: what is written in between is seen
  let known = files.map(read)
  let stopped = false
  let looking = false

  const look = async () => {
    if (looking) return
    looking = true
    await realTime.sleep(untilWritten)
    looking = false
    if (stopped) return
    try {
      watched.follow(files)
    } catch {
      // What is watched already still is.
    }
    const said = files.map(read)
    if (said.every((text, at) => text === known[at])) return
    known = said
    changed()
  }

  return () => {
    stopped = true
    watched.close()
  }
}

/** Editors save in several steps (empty, write, rename); this long (ms) after the first, they are through. */
const untilWritten = 50

/** Of watches (fs.inotify.max_user_watches) and of open files. */
const limits = ['ENOSPC', 'EMFILE', 'ENFILE']

type Watched = { watcher: FSWatcher; names: ReadonlySet<string> }

/** Watches of folders, by what stands there now: a folder that takes the place of another is another. */
function createWatched(onEvent: (names: ReadonlySet<string>, name: string | null) => void) {
  const all = new Map<string, Watched>()

  function start(folder: string, names: ReadonlySet<string>): Watched | undefined {
    try {
      const entry = { names, watcher: watch(folder, { persistent: false }, (_, name) => onEvent(entry.names, name)) }
      entry.watcher.on('error', () => undefined) // of a folder that is deleted: the one above it tells
      return entry
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException // of the file system
      if (limits.includes(code))
        throw new UsageError(`--watch cannot watch ${folder}: this system allows no more watches (${code})`)
      return undefined // we may pass through it and not look at it, or it went just now
    }
  }

  return {
    follow(files: readonly string[]): void {
      const places = [...placesOf(files)].map(([folder, names]) => ({ folder, names, key: keyOf(folder) }))
      const keys = places.map(({ key }) => key)
      for (const [key, { watcher }] of all) {
        if (keys.includes(key)) continue
        watcher.close()
        all.delete(key)
      }
      for (const { folder, names, key } of places) {
        const there = all.get(key)
        if (there) there.names = names
        else {
          const entry = start(folder, names)
          if (entry) all.set(key, entry)
        }
      }
    },
    close(): void {
      for (const { watcher } of all.values()) watcher.close()
    },
  }
}

function keyOf(folder: string): string {
  const { dev, ino } = statSync(folder, { throwIfNoEntry: false }) ?? { dev: 0, ino: 0 }
  return `${folder} ${dev} ${ino}`
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
