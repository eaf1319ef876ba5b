import { z } from 'zod'

/** What programs may rely on in the answers over everything; a key without `optional` is always there. */
const text = z.string()
const moment = text.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)

export const searchOutput = z.strictObject({
  words: text,
  groups: z.array(
    z.strictObject({
      group: text,
      hits: z.array(
        z.strictObject({
          ...{ group: text, title: text, pieces: z.array(z.strictObject({ text, hit: z.boolean() })) },
          ...{ company: text.optional(), opportunity: text.optional(), kind: text.optional() },
          ...{ id: text.optional(), interview: text.optional(), same: text.optional() },
          ...{ rule: text.optional(), at: moment.optional(), private: z.boolean().optional() },
          by: z.enum(['me', 'them', 'draft']).optional(),
        }),
      ),
      more: z.number().int(),
    }),
  ),
  all: z.boolean(),
})
