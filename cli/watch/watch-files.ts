/** Notices when the content of files changes. */
import { readFileSync, statSync, watch, type FSWatcher, type WatchListener } from 'node:fs'
import { realTime } from '../../server/clock/clock.ts'
import { UsageError } from '../../common/usage-error.ts'
import { placesOf } from './watched-places.ts'

/**
 * Watches all folders in the paths of the files, and compares the contents of the files. A watch on a file is not enough: an
 * editor may replace the file, which ends its watch, and Kubernetes replaces the folder behind a link. Returns a function that
 * stops the watch. Throws a `UsageError` if the system allows no more watches. If this happens later, `onLimit` gets the error
 * once.
 */
export function watchFiles(
  files: readonly string[],
  { onChange, onLimit = () => {}, startWatch = watch }: WatchOptions,
): () => void {
  const watched = createFolderWatches(startWatch, (names, name) => {
    if (name === null || names.has(name)) void look()
  })
  watched.follow(files) // before the files are read, so that no change is missed
  let known = files.map(read)
  let stopped = false
  let looking = false
  let isAtLimit = false

  const look = async () => {
    if (looking) return
    looking = true
    await realTime.sleep(saveDelayMs)
    looking = false
    if (stopped) return
    try {
      watched.follow(files)
      isAtLimit = false
    } catch (error) {
      // The existing watches remain.
      if (error instanceof UsageError && !isAtLimit) onLimit(error)
      isAtLimit = true
    }
    const contents = files.map(read)
    if (contents.every((text, at) => text === known[at])) return
    known = contents
    onChange()
  }

  return () => {
    stopped = true
    watched.close()
  }
}

export type WatchOptions = {
  onChange: () => void
  onLimit?: (error: UsageError) => void
  /** For tests: the `watch` of Node. */
  startWatch?: (folder: string, options: { persistent: false }, onEvent: WatchListener<string>) => FSWatcher
}

/** Editors save a file in several steps (empty, write, rename). After this time, in ms, all steps are done. */
const saveDelayMs = 50

/** The error codes for too many watches (fs.inotify.max_user_watches) and too many open files. */
const watchLimitCodes = ['ENOSPC', 'EMFILE', 'ENFILE']

type WatchedFolder = { watcher: FSWatcher; names: ReadonlySet<string> }

/** Keeps a watch for each folder by its inode. If a folder replaces another folder, the new folder gets a new watch. */
function createFolderWatches(
  startWatch: NonNullable<WatchOptions['startWatch']>,
  onEvent: (names: ReadonlySet<string>, name: string | null) => void,
) {
  const all = new Map<string, WatchedFolder>()

  function start(folder: string, names: ReadonlySet<string>): WatchedFolder | undefined {
    try {
      const entry = {
        names,
        watcher: startWatch(folder, { persistent: false }, (_, name) => onEvent(entry.names, name)),
      }
      entry.watcher.on('error', () => undefined) // a deleted folder: the watch of its parent reports it
      return entry
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException // an error of the file system
      if (watchLimitCodes.includes(code))
        throw new UsageError(`--watch cannot watch ${folder}: this system allows no more watches (${code})`)
      return undefined // the folder is not readable or was just deleted
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
