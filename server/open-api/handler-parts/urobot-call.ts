/** Reads the parameters that every call about a urobot has. Refuses a call whose parameters name no session of the customer. */
import { particularHints } from '../../../spec/refusals/hints.ts'
import type { UrobotCall, UrobotMistake } from '../../world/world.ts'
import { Refusal } from '../refusal.ts'

type Body = { customer_token?: string; im_sub_session_id: number; robot_id: number; scene_id?: number }

export const readUrobotCall = (body: Body): UrobotCall => ({
  customerToken: body.customer_token,
  sessionId: body.im_sub_session_id,
  robotId: body.robot_id,
  sceneId: body.scene_id,
})

export const urobotRefusal = ({ kind }: UrobotMistake): Refusal =>
  kind === 'no-session' ? robotNotAsked() : robotUnknown(kind)

/** 9200 is documented for messages to a robot. */
export const robotNotAsked = (): Refusal =>
  new Refusal('sessionClosed', '', particularHints['robot-not-asked'], { field: 'customer_token' })

export const robotUnknown = (kind: 'unknown-robot' | 'unknown-scene'): Refusal =>
  kind === 'unknown-robot'
    ? new Refusal('robotUnknown')
    : new Refusal('robotUnknown', '', null, { field: 'scene_id', wrong: 'scene-unknown' })
