/** The data file's content, which a company starts with: credentials, agents, customers, and the known questions of robots. */
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
  /** The administrators' e-mail addresses. Each administrator may sign with the company's token. */
  emails: string[]
  password: string
  apiToken: string
  /** "Structured Message KEY" of the admin page. */
  structKey: string
  /** `NAME` for `NAME.udesk.cn`. */
  subdomains: string[]
}

/** Agents and customers without a name get an invented one when the company is created. */
export type AgentData = Omit<Agent, 'name'> & { name: string | null }
export type CustomerData = Omit<Customer, 'nickName' | 'createdAt' | 'updatedAt' | 'online'> & {
  nickName: string | null
}
