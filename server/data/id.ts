import type { Schema } from '../../common/schema.ts'

export const id: Schema<number> = {
  type: 'integer',
  minimum: 1,
  maximum: Number.MAX_SAFE_INTEGER,
  description: 'The number Udesk knows it by',
}
