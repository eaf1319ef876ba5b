import { z } from 'zod'
import { agendaForms } from '../../core/agenda/entry.ts'

/** What programs may rely on in the answers about calendars: every key they can have. */
const text = z.string()
const count = z.number().int()

export const calendarFileOutput = z.strictObject({
  entries: count,
  gone: count,
  text: text.optional(),
  file: text.optional(),
})
export const calendarFeedOutput = z.strictObject({
  as: z.enum(agendaForms),
  names: z.enum(['shown', 'hidden']),
  address: text.optional(),
  says: text.optional(),
})
export const appointmentsOutput = z.strictObject({
  found: z.array(
    z.strictObject({
      id: text,
      is: z.enum(['new', 'changed', 'cancelled']),
      summary: text,
      starts: text.optional(),
      ends: text.optional(),
      place: text.optional(),
      people: z.array(text),
      where: z.array(text),
      trouble: text.optional(),
    }),
  ),
  looked: count,
  troubles: z.array(text),
  says: text.optional(),
  change: text.optional(),
  id: text.optional(),
})
export const calendarAccountOutput = z.strictObject({
  address: text.optional(),
  user: text.optional(),
  calendar: text.optional(),
  calendars: z.array(text).optional(),
  found: count.optional(),
  askedAt: text.optional(),
  trouble: text.optional(),
  put: z.strictObject({ calendar: text, at: text.optional(), trouble: text.optional() }).optional(),
  says: text.optional(),
})
