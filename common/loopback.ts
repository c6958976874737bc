/** Whether a host name, without a port, can only mean this machine. An address of IPv6 may be in brackets. */
export const isLoopbackName = (name: string): boolean => /^(localhost|\[::1\]|::1|127(\.\d{1,3}){3})$/i.test(name)

/**
 * The same, and names under `.localhost`, which belong to this machine by RFC 6761. Not every resolver knows that, so such a
 * name does not show that a caller is on this machine.
 */
export const isOwnMachine = (name: string): boolean => isLoopbackName(name) || /\.localhost$/i.test(name)
