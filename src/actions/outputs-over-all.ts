import { z } from 'zod'

/** What programs may rely on in answers about the whole search, and in what is handed to somebody. */
const text = z.string()
const moment = text.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d/)
const texts = z.array(text)
const placed = { opportunity: z.strictObject({ id: text, role: text, company: text, status: text }) }

export const handoutOutput = z.strictObject({
  ...{ title: text, by: text, text },
  sections: z.array(z.strictObject({ title: text, lines: texts })),
})

const figure = z.strictObject({
  ...{ is: text, amount: z.number(), currency: text.optional(), per: text.optional() },
  beside: z.strictObject({ is: text, by: z.number().optional(), because: text.optional() }).optional(),
  declined: z.boolean().optional(),
})
export const offersOutput = z.strictObject({
  now: moment,
  offers: z.array(
    z.strictObject({
      ...{ ...placed, figures: z.array(figure), inAYear: z.number().optional(), respondBy: text.optional() },
      ...{ terms: texts, questions: texts },
      conditions: z.array(z.strictObject({ what: text, cleared: text.optional() })),
      next: z.strictObject({ step: text, title: text, due: moment }).optional(),
    }),
  ),
})

const told = { name: text, says: text, from: z.number(), to: z.number() }
export const whatIfOutput = z.strictObject({
  now: moment,
  numbers: z.array(z.strictObject(told)),
  changes: z.array(
    z.strictObject({
      ...{ ...placed, step: text, title: text, is: z.enum(['moved', 'new', 'gone']) },
      ...{ moment: z.enum(['opens', 'due']), from: moment.optional(), to: moment.optional() },
    }),
  ),
  ...{ looked: z.number().int(), more: z.number().int() },
})

const word = z.strictObject({ step: text, title: text, due: moment })
export const helpersOutput = z.strictObject({
  now: moment,
  helpers: z.array(
    z.strictObject({
      ...{ name: text, title: text.optional() },
      at: z.array(
        z.strictObject({
          ...{ ...placed, person: text, helped: text.optional(), thanked: moment.optional() },
          next: word.optional(),
        }),
      ),
    }),
  ),
  more: z.number().int(),
})

const left = z.array(
  z.strictObject({ ...placed, step: text.optional(), title: text.optional(), done: z.boolean() }),
)
export const landingOutput = z.strictObject({
  now: moment,
  landed: z.strictObject({ ...placed, since: moment }).optional(),
  ...{ thanks: left, withdraw: left, archive: left, open: left, more: z.number().int() },
})

export const coachSheetOutput = handoutOutput.extend({
  notes: z.array(z.strictObject({ key: text, company: text, says: text, text, ticked: z.boolean() })),
  more: z.number().int(),
})
