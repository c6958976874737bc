/** How much a contact centre holds. */
export type Size = {
  customers: number
  openSessions: number
  queued: number
  closedSessions: number
  /** Of one customer. */
  messages: number
}

export const small: Size = { customers: 100, openSessions: 100, queued: 100, closedSessions: 100, messages: 100 }
export const large: Size = {
  customers: 100_000,
  openSessions: 10_000,
  queued: 1_000,
  closedSessions: 20_000,
  messages: 20_000,
}

export const scaled = (size: Size, by: number): Size => ({
  customers: Math.ceil(size.customers * by),
  openSessions: Math.ceil(size.openSessions * by),
  queued: Math.ceil(size.queued * by),
  closedSessions: Math.ceil(size.closedSessions * by),
  messages: Math.ceil(size.messages * by),
})
