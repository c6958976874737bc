/** What a company begins with: its credentials, its people, and what its robots know. Comes from a data file. */
import type { Agent, Customer, Flow, Group, Knowledge, Settings, TopQuestions, Urobot } from './types.ts'

export type Data = {
  company: CompanyData
  agents: AgentData[]
  groups: Group[]
  customers: CustomerData[]
  urobots: Urobot[]
  topQuestions: TopQuestions[]
  knowledge: Knowledge[]
  flows: Flow[]
  settings: Settings
}

export type CompanyData = {
  /** The number in queue names and in customers' tags. */
  id: number
  /** Of the administrators: any of them signs with the company's token. */
  emails: string[]
  password: string
  apiToken: string
  /** "Structured Message KEY" of the admin page. */
  structKey: string
  /** The NAMEs of `NAME.udesk.cn`. */
  subdomains: string[]
}

/** Agents and customers without a name get one of faker's when the company is opened. */
export type AgentData = Omit<Agent, 'name'> & { name: string | null }
export type CustomerData = Omit<Customer, 'nickName' | 'createdAt' | 'updatedAt' | 'online'> & {
  nickName: string | null
}
