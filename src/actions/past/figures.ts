import { z } from 'zod'
import { done } from '../../core/outcome.ts'
import { type Counted, figuresIn } from '../../core/past/figures.ts'
import type { Happened } from '../../core/past/happened.ts'
import { stamp } from '../../core/time/stamp.ts'
import type { Looking } from '../action.ts'
import { isCalm } from '../calm.ts'
import { defineAction } from '../define.ts'
import { ownPast } from './own.ts'

const input = z.object({})

export interface Figures {
  /** Somebody said no today: there are no figures on such a day. */
  readonly calm: boolean
  readonly figures: readonly Counted[]
}

const text = z.string()
const count = z.number().int()
const output = z.strictObject({
  calm: z.boolean(),
  figures: z.array(
    z.strictObject({
      ...{ name: text, title: text },
      lines: z.array(
        z.strictObject({
          ...{
            about: text,
            says: text,
            of: count,
            is: count.optional(),
            open: count,
            warns: text.optional(),
          },
        }),
      ),
    }),
  ),
})

/** Counted once for what happened up to an hour. */
const counted = new WeakMap<
  readonly Happened[],
  { readonly hour: string; readonly figures: readonly Counted[] }
>()

export const figuresAction = defineAction<typeof input, Figures, Looking>({
  name: 'figures',
  says: 'Your own figures: time to a thank-you, answers after each kind of talk and by each way, messages until an answer',
  more: 'Each says how little so few cases prove. On a day with a no there are none.',
  examples: [['afterword figures', 'with a warning beside each that rests on few cases']],
  readOnly: true,
  asksPerson: false,
  input,
  output,
  run: async (_asked, desk) => {
    const calm = await isCalm(desk)
    if (!calm.ok) return calm
    if (calm.value) return done({ calm: true, figures: [] })
    const past = await ownPast(desk)
    if (!past.ok) return past
    const hour = stamp(desk.now.round({ smallestUnit: 'hour', roundingMode: 'floor' }))
    const before = counted.get(past.value)
    if (before?.hour === hour) return done({ calm: false, figures: before.figures })
    const figures = figuresIn(past.value, stamp(desk.now))
    counted.set(past.value, { hour, figures })
    return done({ calm: false, figures })
  },
})
