/** What no schema sees in a configuration; `nameOf` says what an option is called where it was given. */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { createSecureContext } from 'node:tls'
import { isLoopback } from '../../server/admin-api/safety.ts'

type AdminAccess = { host: string; adminToken?: string | undefined; insecureAdmin?: boolean | undefined }

/** A admin that others can reach wants a token, or somebody who knows the network. */
export function findUnprotectedAdmin(
  { host, adminToken, insecureAdmin }: AdminAccess,
  nameOf: (option: string) => string,
): string[] {
  if (isLoopback(host) || adminToken !== undefined || insecureAdmin === true) return []
  const ways = `set ${nameOf('admin-token')}, or ${nameOf('insecure-admin')} on a network you trust`
  return [`${nameOf('host')} ${host} lets others reach /__admin: ${ways}`]
}

type Pair = { cert: string; key: string }

/** Whether https can be served with these PEM texts; `names` are what to call them. */
export function findTlsMistakes({ cert, key }: Pair, names: Pair): string[] {
  const certificate = orUndefined(() => new X509Certificate(cert))
  const privateKey = orUndefined(() => createPrivateKey(key))
  const mistakes = [
    ...(certificate ? [] : [`${names.cert} holds no certificate: it wants PEM, -----BEGIN CERTIFICATE-----`]),
    ...(privateKey ? [] : [`${names.key} holds no key without passphrase: it wants PEM, -----BEGIN PRIVATE KEY-----`]),
  ]
  if (!certificate || !privateKey) return mistakes
  if (!certificate.checkPrivateKey(privateKey)) return [`${names.key} is not the key of the certificate ${names.cert}`]
  const usable = orUndefined(() => createSecureContext({ cert, key }))
  return usable ? [] : [`OpenSSL takes neither ${names.cert} nor ${names.key}: make new ones, as with RSA of 2048 bits`]
}

function orUndefined<Thing>(make: () => Thing): Thing | undefined {
  try {
    return make()
  } catch {
    return undefined
  }
}
