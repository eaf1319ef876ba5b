import { z } from 'zod'
import type { Me } from '../core/keep/keep.ts'
import { done } from '../core/outcome.ts'
import { atHour } from '../core/time/day.ts'
import { dayWords } from '../core/time/say.ts'
import { tempers } from '../core/vocabulary/numbers.ts'
import { changeMe } from './change.ts'
import { defineAction } from './define.ts'
import { nowText } from './entry.ts'
import { restedOutput } from './outputs.ts'

const input = z.object({
  over: z.boolean().optional().describe('Take it up again today after all'),
})

/** What the search rests by, and the id that takes it back. */
interface Rested {
  readonly says: string
  readonly change: string
}

export const notTodayAction = defineAction<typeof input, Rested>({
  name: 'not-today',
  says: 'Not today: everything rests until tomorrow morning, but what cannot wait',
  more: 'What cannot wait stays: an offer’s last day, the interview of tomorrow, thanks whose welcome ends, a promise for today. What you approved goes out all the same.',
  examples: [
    ['afterword not-today', 'until tomorrow morning'],
    ['afterword not-today --over', 'after all'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: restedOutput,
  run: async ({ over }, desk) => {
    const changed = await changeMe(desk, (before) => {
      const { rest: _rest, ...me } = before ?? ({} as Me)
      if (over) return done({ me, says: 'Took the search up again' })
      const zone = me.zone ?? desk.now.timeZoneId
      const now = desk.now.withTimeZone(zone)
      const hour = me.numbers?.sendFrom ?? tempers.balanced.sendFrom
      const until = atHour(now.toPlainDate().add({ days: 1 }), hour, zone)
      return done({
        me: { ...me, rest: { at: nowText(now, zone), until: nowText(until, zone), by: desk.by } },
        says: `Not today: everything rests until the morning of ${dayWords(until)}`,
      })
    })
    return changed.ok ? done({ says: changed.value.says, change: changed.value.change }) : changed
  },
})
