/**
 * Reads addresses of servers. Refuses an address with a user, password, query or hash, because a call would ignore these parts.
 */
import { UsageError } from '../../common/usage-error.ts'

/**
 * Splits an address into origin and path. If the address is wrong, throws a `UsageError`. The message begins with `given` and
 * does not quote the address, because the address may contain a password.
 */
export function readAddress(address: string, given: string, example: string): { origin: string; path: string } {
  const wants = `${given} needs an address such as ${example}`
  if (/\s/.test(address)) throw new UsageError(`${wants}: this one contains a space`)
  if (!/^https?:\/\//i.test(address)) throw new UsageError(`${wants}: this one does not begin with http:// or https://`)
  if (!URL.canParse(address)) throw new UsageError(`${wants}: this one has an impossible host or port`)
  const { origin, pathname, username, password, search, hash } = new URL(address)
  if (username !== '' || password !== '')
    throw new UsageError(`${wants}: this one contains a user or a password: remove it`)
  if (search !== '') throw new UsageError(`${wants}: this one contains a query (?): remove it`)
  if (hash !== '') throw new UsageError(`${wants}: this one contains a part after "#": remove it`)
  return { origin, path: pathname.replace(/\/+$/, '') }
}
