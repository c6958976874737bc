/** Finds the folders to watch, to notice when a file changes or is replaced. */
import { lstatSync, readlinkSync } from 'node:fs'
import { dirname, join, parse, resolve, sep } from 'node:path'

/** The folders, each with the names to watch in that folder. */
export type WatchedPlaces = Map<string, Set<string>>

/** Linux follows at most 40 links in a path. */
const maxLinks = 40

/**
 * Returns every folder in the paths of the files and in the paths of links. All are needed, because any folder of a path may be
 * replaced; a ConfigMap replaces the folder behind `..data`. If a folder is missing, the path ends there until the folder exists.
 */
export function placesOf(files: readonly string[]): WatchedPlaces {
  const places: WatchedPlaces = new Map()
  for (const file of files) follow(resolve(file), places, maxLinks)
  return places
}

function follow(path: string, places: WatchedPlaces, linksLeft: number): void {
  const { root } = parse(path)
  const steps = path.slice(root.length).split(sep)
  let folder = root
  for (const [at, name] of steps.entries()) {
    const names = places.get(folder) ?? new Set()
    places.set(folder, names.add(name))
    const next = join(folder, name)
    const target = linkTarget(next)
    if (target === 'missing') return
    if (target !== 'no link') {
      if (linksLeft > 0) follow(join(resolve(dirname(next), target.to), ...steps.slice(at + 1)), places, linksLeft - 1)
      return
    }
    folder = next
  }
}

function linkTarget(path: string): { to: string } | 'no link' | 'missing' {
  try {
    return lstatSync(path).isSymbolicLink() ? { to: readlinkSync(path) } : 'no link'
  } catch {
    return 'missing' // the file is missing or not readable
  }
}
