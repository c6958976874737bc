/** Why no connection to a server could be made, in one sentence without the words of OpenSSL. */

const tlsToPlainHttp = 'the server there speaks plain HTTP: write http:// instead of https://'
const untrusted =
  'the certificate of the server there is not trusted: give the file of its authority in NODE_EXTRA_CA_CERTS'
const noWay = 'the network has no way to it: check the address, the VPN and the firewall'

const causes: Record<string, string> = {
  EPROTO: tlsToPlainHttp,
  ERR_SSL_WRONG_VERSION_NUMBER: tlsToPlainHttp,
  ERR_SSL_PACKET_LENGTH_TOO_LONG: tlsToPlainHttp,
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  CERT_HAS_EXPIRED: 'the certificate of the server there has expired',
  ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate of the server there is for another name',
  ETIMEDOUT: 'the server there did not answer in time',
  EHOSTUNREACH: noWay,
  ENETUNREACH: noWay,
}

/** A clause without its full stop; Node's code stands at its end. */
export function describeNoConnection(code: string, origin: string): string {
  if (code === 'ECONNREFUSED') return `nothing listens at ${origin} (${code})`
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `the host of ${origin} has no address (${code})`
  const cause = causes[code]
  return `no connection to ${origin} could be made${cause === undefined ? '' : `: ${cause}`} (${code})`
}

/** Whether the code says more than that a connection ended. */
export const isExplained = (code: string): boolean => code in causes || code === 'ENOTFOUND' || code === 'EAI_AGAIN'
