/**
 * Finds mistakes in a configuration that a schema cannot find. `nameOf` returns the name of an option as the user wrote it: flag,
 * variable or key.
 */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { isLoopback } from '../../server/admin-api/safety.ts'

type AdminAccess = { host: string; adminToken?: string | undefined; insecureAdmin?: boolean | undefined }

/** If other machines can reach the admin API, the configuration must have an admin token or `insecureAdmin`. */
export function findUnprotectedAdmin(
  { host, adminToken, insecureAdmin }: AdminAccess,
  nameOf: (option: string) => string,
): string[] {
  if (isLoopback(host) || adminToken !== undefined || insecureAdmin === true) return []
  const ways = `set ${nameOf('admin-token')}, or ${nameOf('insecure-admin')} on a network you trust`
  return [`${nameOf('host')} ${host} lets other machines reach /__admin: ${ways}`]
}

type Pair = { cert: string; key: string }

/** Checks that a server can use these PEM texts for https. `names` are the names of the two options for messages. */
export function findTlsMistakes({ cert, key }: Pair, names: Pair): string[] {
  const certificate = orUndefined(() => new X509Certificate(cert))
  const privateKey = orUndefined(() => createPrivateKey(key))
  const mistakes = [
    ...(certificate ? [] : [`${names.cert} contains no certificate: PEM is required, -----BEGIN CERTIFICATE-----`]),
    ...(privateKey
      ? []
      : [`${names.key} contains no key without passphrase: PEM is required, -----BEGIN PRIVATE KEY-----`]),
  ]
  if (!certificate || !privateKey) return mistakes
  if (!certificate.checkPrivateKey(privateKey)) return [`${names.key} is not the key of the certificate ${names.cert}`]
  const usable = orUndefined(() => createSecureContext({ cert, key }))
  return usable
    ? []
    : [`OpenSSL rejects ${names.cert} and ${names.key}: make new ones, for example with RSA of 2048 bits`]
}

function orUndefined<Thing>(make: () => Thing): Thing | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
