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

const place = z.strictObject({
  ...{ opportunity: text, id: text, name: text, company: text, role: text },
  ...{ title: text.optional(), email: text.optional() },
})
const line = {
  places: z.array(place),
  last: z.strictObject({ at: moment, by: z.enum(['met', 'wrote', 'heard']), opportunity: text }).optional(),
  next: z
    .strictObject({ opportunity: text, title: text, at: moment, now: z.boolean(), step: text.optional() })
    .optional(),
}

export const peopleOutput = z.strictObject({
  people: z.array(z.strictObject(line)),
  contacts: z.array(z.looseObject({ id: text, name: text })),
  alike: z.array(z.strictObject({ by: text, one: z.array(place), other: z.array(place) })),
  ...{ count: z.number().int(), page: z.number().int(), pages: z.number().int() },
})

export const personStoryOutput = z.strictObject({
  ...line,
  story: z.array(
    z.strictObject({
      ...{ is: z.enum(['interview', 'touch']), at: moment, opportunity: text, company: text },
      ...{ interview: text.optional(), stage: text.optional(), touch: text.optional() },
      ...{ kind: text.optional(), direction: text.optional(), text: text.optional() },
    }),
  ),
  notes: z.array(
    z.strictObject({ opportunity: text, interview: text, kind: text, text, private: z.boolean() }),
  ),
  promises: z.array(
    z.strictObject({
      ...{ opportunity: text, id: text, by: z.enum(['me', 'them']), what: text, kept: z.boolean() },
      due: text.optional(),
    }),
  ),
})

const looked = z.strictObject({
  last: z.strictObject({ at: moment, by: z.enum(['met', 'wrote', 'heard']) }).optional(),
  date: z.strictObject({ at: moment, says: text }).optional(),
  step: z.strictObject({ id: text, title: text, at: moment, now: z.boolean() }).optional(),
})

export const opportunitiesOutput = z.strictObject({
  opportunities: z.array(
    z.strictObject({
      ...{ id: text, role: text, company: text, status: text, updatedAt: text, example: z.boolean() },
      ...{ nextDueAt: text.optional(), lastTalkAt: text.optional(), look: looked.optional() },
    }),
  ),
  ...{ count: z.number().int(), page: z.number().int(), pages: z.number().int() },
})

const summary = { opportunity: text, company: text, role: text, example: z.boolean() }

export const boardOutput = z.strictObject({
  columns: z.array(
    z.strictObject({
      stands: text,
      count: z.number().int(),
      opportunities: z.array(
        z.strictObject({
          ...{ id: text, role: text, company: text, status: text, updatedAt: text, example: z.boolean() },
          ...{ nextDueAt: text.optional(), lastTalkAt: text.optional(), look: looked.optional() },
        }),
      ),
    }),
  ),
})

export const calendarOutput = z.strictObject({
  view: z.enum(['week', 'month']),
  ...{ day: text, from: text, to: text, today: text, earlier: z.boolean(), later: z.boolean() },
  days: z.array(
    z.strictObject({
      day: text,
      entries: z.array(
        z.strictObject({
          ...summary,
          is: z.enum(['interview', 'promise', 'step']),
          says: text,
          ...{
            at: moment.optional(),
            id: text,
            by: z.enum(['me', 'them']).optional(),
            state: text.optional(),
          },
        }),
      ),
      more: z.number().int(),
    }),
  ),
  more: z.number().int(),
})
