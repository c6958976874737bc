/** Addresses of servers. Refuses the parts that would be ignored: user, password, query, hash. */
import { UsageError } from '../../common/usage-error.ts'

/**
 * Splits an address into origin and path. Throws a `UsageError` that begins with `given` and says what is wrong; it does not
 * quote the address, which may contain a password.
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
