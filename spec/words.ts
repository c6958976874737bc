/** What Udesk says on the wire: in Chinese, as the real service, or in the documentation's English. */
const zh = {
  requestSuccessful: '请求成功',
  busy: (place: number) => `当前客服正繁忙，您排在第${place}位。`,
  assigning: '客服分配中!',
  offline: '当前没有客服在线',
  inQueue: '排队中',
  notInQueue: '未排队',
  inSession: '会话中',
  beingAssigned: '分配中',
  noSession: '无会话',
  invalidCustomer: '无效客户',
  dialogueStarted: '对话开始',
  sessionTransferred: '会话转接',
  transferSucceeded: (agent: string) => `会话转接成功,客服${agent}为您服务`,
  sessionClosed: '关闭会话',
  anonymousCustomer: (token: string) => `API匿名用户(${token})`,
  // Inferred: the documentation has only the English, the iOS SDK of the same backend says this.
  thanks: '感谢您的评价',
  succeeded: '成功',
  // Ours: no document gives the Chinese of these two.
  wholeCompany: '公司',
  structMessageSent: '发送成功',
  enteredByHand: '手工录入',
}

export type Words = typeof zh

const ordinalRules = new Intl.PluralRules('en', { type: 'ordinal' })
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' }

/** `1st`, `2nd`, `3rd`, `11th`. */
const ordinal = (place: number): string => `${place}${endings[ordinalRules.select(place)] ?? 'th'}`

const en: Words = {
  requestSuccessful: 'Request successful',
  busy: (place) => `The current customer service is busy, you are in the ${ordinal(place)} place in line.`,
  assigning: 'Customer service assignment in progress!',
  offline: 'There is no customer service online at the moment',
  inQueue: 'In queue',
  notInQueue: 'Not in queue',
  inSession: 'In session',
  beingAssigned: 'Assigning',
  noSession: 'No session',
  invalidCustomer: 'Invalid customer',
  dialogueStarted: 'Dialogue started',
  sessionTransferred: 'Session transfer',
  transferSucceeded: (agent) => `Session transfer successful, customer service ${agent} is serving you`,
  sessionClosed: 'Close the session',
  anonymousCustomer: (token) => `API Anonymous User (${token})`,
  thanks: 'Thank you for your feedback',
  succeeded: 'success',
  wholeCompany: 'Company',
  structMessageSent: 'Send Success',
  // Ours: the documentation has no English for it.
  enteredByHand: 'Manual entry',
}

export const words = { zh, en }
export type Locale = keyof typeof words
