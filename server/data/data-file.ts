/** A data file once it has passed its schema. */
import type { SurveyOptions } from '../../spec/types.ts'
import type { AgentStatus } from '../world/types.ts'

export type DataFile = {
  company?: {
    id?: number
    email?: string | string[]
    password?: string
    api_token?: string
    struct_key?: string
    subdomains?: string[]
  }
  groups?: { id?: number; name: string }[]
  agents?: {
    id?: number
    name?: string
    nick?: string
    avatar?: string
    email?: string
    cellphone?: string
    status?: AgentStatus
    custom_status?: string
    capacity?: number
    group_ids?: number[]
    auto_reply?: string | boolean | null
  }[]
  customers?: {
    id?: number
    open_api_token?: string
    web_token?: string
    sdk_token?: string
    weixin_open_id?: string
    weibo_id?: string
    channel?: string
    nick_name?: string
    email?: string
    cellphones?: string[]
    level?: 'normal' | 'vip'
    description?: string
    custom_fields?: Record<string, unknown>
  }[]
  urobots?: {
    id: number
    name: string
    logo?: string
    leading_word?: string
    hello_word?: string
    scenes: { id: number; name: string }[]
    created_at?: string
  }[]
  top_questions?: { id: number; name: string; question_ids: number[] }[]
  knowledge?: {
    id?: number
    question: string
    answer: string
    suggestions?: string[]
    related?: string[]
    third_url?: string
    small_talk?: boolean
    flow_id?: number
  }[]
  flows?: { id: number; title: string; content: string }[]
  settings?: SettingsFile
}

export type SettingsFile = {
  welcome?: string
  message_preview?: boolean
  assigning?: string | number
  idle_close?: string | number | null
  plan?: 'professional' | 'free'
  struct_messages_page?: string | null
  sensitive_words?: string[] | { open?: boolean; words?: string[] }
  robot?: {
    name?: string
    avatar?: string
    welcome?: string
    unknown?: string
    sensitive?: string
    roles?: string[]
    leading_word?: string
    hello_word?: string
  }
  survey?: Partial<SurveyFile>
}

/** As the wire has it; levels shown as text may leave out their `desc`, too, which is then their text. */
export type SurveyFile = Omit<SurveyOptions, 'text'> & {
  text?: NonNullable<SurveyOptions['star']>
}

/** The demo file: it has everything, so that any other file may leave out what it likes. */
export type CompleteFile = Required<Omit<DataFile, 'company' | 'settings'>> & {
  company: Required<NonNullable<DataFile['company']>>
  settings: CompleteSettings
}

export type CompleteSettings = Required<Omit<SettingsFile, 'robot' | 'survey'>> & {
  robot: Required<NonNullable<SettingsFile['robot']>>
  survey: SurveyFile
}
