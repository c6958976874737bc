/** Where to look so as to notice that a file says something else, or that another file has taken its place. */
import { lstatSync, readlinkSync } from 'node:fs'
import { dirname, join, parse, resolve, sep } from 'node:path'

/** Folders, each with the names in it that matter. */
export type Places = Map<string, Set<string>>

/** A link may lead to links; the system itself follows no more than 40. */
const mostLinks = 40

/**
 * Every folder on the way to the files, and every folder that a link on this way leads through: a ConfigMap exchanges the
 * folder behind `..data`, and somebody may replace any folder on the way. Where something is missing the way ends, and
 * goes on once it is there.
 */
export function placesOf(files: readonly string[]): Places {
  const places: Places = new Map()
  for (const file of files) follow(resolve(file), places, mostLinks)
  return places
}

function follow(path: string, places: Places, linksLeft: number): void {
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
    return 'missing' // or not for us to see
  }
}
