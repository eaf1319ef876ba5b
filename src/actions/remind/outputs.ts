import { z } from 'zod'

/** What programs may rely on in the answers about reminders: every key they can have. */
const text = z.string()
const moment = text.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)

export const autostartOutput = z.strictObject({
  ...{ is: z.enum(['on', 'off', 'older', 'other']), path: text, text },
  says: text.optional(),
})
const remindersShape = z.strictObject({
  mailAt: z.number().int().optional(),
  desktop: text,
  ntfy: text.optional(),
  /** A token is kept for it; it is never told. */
  token: z.boolean().optional(),
  address: text.optional(),
  clock: text.optional(),
  order: text.optional(),
  quietFrom: z.number().int(),
  quietUntil: z.number().int(),
  most: z.number().int(),
  debrief: z.boolean(),
  names: text,
})
export const remindersOutput = z.strictObject({
  reminders: remindersShape.optional(),
  browsers: z.array(z.strictObject({ id: text, addedAt: moment })),
  latest: z.array(
    z.strictObject({ ...{ key: text, way: text, at: moment, state: text }, trouble: text.optional() }),
  ),
  says: text.optional(),
})
export const remindBrowserOutput = z.strictObject({ key: text.optional(), says: text.optional() })
export const pocketOutput = z.strictObject({ word: text, address: text, file: text.optional() })
export const remindOutput = z.strictObject({
  ways: z.array(z.strictObject({ way: text, told: z.boolean(), says: text })),
})
