/** What Udesk sends, with its own names; only the fields that the helpdesk uses. */

export type Customer = { id: number }

export type Survey = {
  enabled: boolean
  show_type: 'text' | 'expression' | 'star'
  text?: { options: SurveyOption[] }
  expression?: { options: SurveyOption[] }
  star?: { options: SurveyOption[] }
}
export type SurveyOption = { id: number; text: string }

/** Assigned (1000), queued (2001 with a queue), about to be assigned (2001 without) or refused because no agent is online (2002). */
export type Assignment = {
  code: 1000 | 2001 | 2002
  assign_info: {
    im_sub_session_id?: number
    agent_name?: string
    survey_options?: Survey
    queue?: string
  }
}

export type AgentMessage = {
  /** Udesk's documentation lists the types; new ones may come. */
  type: string
  message_id: string
  im_sub_session_id: number
  agent_name: string
  /** Beijing time. */
  message_created_at: string
  data: { content: string; survey_options?: Survey }
}

/** What Udesk POSTs to the webhook, robots' answers included. */
export type Push =
  | { customer_token: string; assign_type: 'agent'; messages: AgentMessage[] }
  | { session_id: number; message_ids: string[] }
  | { customer_token: string; assign_type: 'robot' | 'urobot'; messages: unknown }

export type SessionRecord = {
  session_id: number
  /** The im_sub_session_id of all other calls. */
  sub_session_id: number
  customer_id: number
  agent_nick_name: string
  /** Beijing time; null while it is open. */
  closed_at: string | null
}

export type Log = {
  message_id: string
  sender: 'customer' | 'agent'
  created_at: string
  /** JSON in a text: `{ type, data: { content } }`. */
  content: string
}
