import { z } from 'zod'
import { done } from '../../core/outcome.ts'
import type { Looking } from '../action.ts'
import { defineAction } from '../define.ts'
import { meantSays } from './add.ts'
import { lackingIn } from './added.ts'
import { lineField, lineMeant, type Meant } from './meant.ts'

const input = z.object({ line: lineField })

export interface LineRead extends Omit<Meant, 'lacks'> {
  /** What would be kept, a line for each part. */
  readonly says: readonly string[]
  readonly lacks: readonly { readonly field?: string; readonly message: string }[]
}

const text = z.string()
const lineOutput = z.strictObject({
  ...{ line: text, opportunity: text.optional(), company: text.optional(), role: text.optional() },
  ...{ applied: z.boolean(), talk: z.boolean(), stage: text.optional(), format: text.optional() },
  ...{
    starts: text.optional(),
    minutes: z.number().optional(),
    person: z.array(text),
    next: text.optional(),
  },
  ...{ hearBy: text.optional(), note: text.optional(), says: z.array(text) },
  lacks: z.array(z.strictObject({ field: text.optional(), message: text })),
})

export const readLineAction = defineAction<typeof input, LineRead, Looking>({
  name: 'read-line',
  says: 'Show what one line says, as “add” would keep it; nothing is kept',
  examples: [['afterword read-line "panel at Northwind Tue 3pm with Tom"', 'what of it is understood']],
  readOnly: true,
  asksPerson: false,
  input,
  output: lineOutput,
  run: async ({ line }, desk) => {
    const read = await lineMeant(line, desk)
    if (!read.ok) return read
    return done({
      ...read.value,
      says: meantSays(read.value, desk.now),
      lacks: lackingIn(read.value).map(({ field, message }) => ({ ...(field ? { field } : {}), message })),
    })
  },
})
