/** Addresses of servers, where only the origin is wanted: what else an address says would be lost without a word. */
import { UsageError } from '../../common/usage-error.ts'

/**
 * Takes an address apart. Throws a `UsageError` with what is wrong, for a sentence that begins with `given`; it does not quote
 * the address, which may hold a password.
 */
export function readAddress(address: string, given: string, example: string): { origin: string; path: string } {
  const wants = `${given} wants an address as ${example}`
  if (/\s/.test(address)) throw new UsageError(`${wants}: this one has a space in it`)
  if (!/^https?:\/\//i.test(address)) throw new UsageError(`${wants}: this one does not begin with http:// or https://`)
  if (!URL.canParse(address)) throw new UsageError(`${wants}: this one has no host or port that can exist`)
  const { origin, pathname, username, password, search, hash } = new URL(address)
  if (username !== '' || password !== '')
    throw new UsageError(`${wants}: this one has a user or a password in it, which nothing here asks for`)
  if (search !== '') throw new UsageError(`${wants}: this one has a query (?) in it`)
  if (hash !== '') throw new UsageError(`${wants}: this one has a part after "#" in it`)
  return { origin, path: pathname.replace(/\/+$/, '') }
}
