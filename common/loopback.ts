/** Whether a host name, without a port, can only mean this machine. An address of IPv6 may be in brackets. */
export const isLoopbackName = (name: string): boolean => /^(localhost|\[::1\]|::1|127(\.\d{1,3}){3})$/i.test(name)

/**
 * Whether a host name is a loopback name or a name under `.localhost`. By RFC 6761, `.localhost` belongs to this machine. Some
 * resolvers do not follow this rule, so such a name does not prove that a caller is on this machine.
 */
export const isOwnMachine = (name: string): boolean => isLoopbackName(name) || /\.localhost$/i.test(name)
