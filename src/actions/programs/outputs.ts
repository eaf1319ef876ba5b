import { z } from 'zod'
import { programScopes } from '../../core/programs/program.ts'

const text = z.string()
const moment = text.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)
const day = text.regex(/^\d{4}-\d\d-\d\d$/)

const program = {
  ...{ id: text, name: text, may: z.enum(programScopes), createdAt: moment },
  ...{ until: day.optional(), over: z.literal(true).optional(), usedAt: moment.optional() },
}
const hook = {
  id: text,
  address: text,
  createdAt: moment,
  trouble: text.optional(),
  nextAt: moment.optional(),
}

export const programsOutput = z.strictObject({
  programs: z.array(z.strictObject(program)),
  hooks: z.array(z.strictObject(hook)),
})
export const letInOutput = z.strictObject({ ...program, token: text, says: text })
export const hookOutput = z.strictObject({ ...hook, secret: text, says: text })
export const shutOutOutput = z.strictObject({ id: text, says: text })
