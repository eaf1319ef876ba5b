import { z } from 'zod'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { momentIn } from '../../core/time/say.ts'
import { dayShown } from '../../core/typed/day.ts'
import { formats } from '../../core/vocabulary/formats.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import type { Changing, Looking } from '../action.ts'
import { beginWith, type Changed, change } from '../change.ts'
import { defineAction } from '../define.ts'
import { changedOutput } from '../outputs.ts'
import { begunBy, lackingIn, withLine } from './added.ts'
import { type Given, lineField, lineMeant, type Meant, meantFields, saidOtherwise } from './meant.ts'

const input = z.object({
  line: lineField,
  ...meantFields,
  yes: z.boolean().optional().describe('Keep it as it is understood, without asking'),
})

/** A line with what was said otherwise of it, once nothing is missing. */
const wholeOf = async (
  { line, ...given }: Given & { readonly line: string },
  desk: Looking,
): Promise<Outcome<Meant>> => {
  const read = await lineMeant(line, desk)
  if (!read.ok) return read
  const meant = saidOtherwise(read.value, given)
  const lacking = lackingIn(meant)
  return lacking.length > 0 ? refused(...lacking) : done(meant)
}

/** Keeps what a line says. */
export const keepLine = async (
  given: Given & { readonly line: string },
  desk: Changing,
): Promise<Outcome<Changed>> => {
  const whole = await wholeOf(given, desk)
  if (!whole.ok) return whole
  const meant = whole.value
  if (meant.opportunity)
    return change(meant.opportunity, desk, ({ kept: { raw } }) => withLine(raw, meant, desk.now))
  return beginWith(meant.company ?? '', desk, (me) => {
    const begun = begunBy(meant, me, desk.now)
    const edited = withLine(begun, meant, desk.now)
    if (!edited.ok && edited.code !== 'not-now') return edited
    const { raw, says } = edited.ok
      ? edited.value
      : { raw: begun, says: `Began ${meant.role} at ${meant.company}` }
    return done({ raw, says, ...(me?.zone === undefined ? { profile: true as const } : {}) })
  })
}

const momentSays = (text: string, now: Temporal.ZonedDateTime): string => {
  try {
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return dayShown(Temporal.PlainDate.from(text), now)
    return momentIn(
      text.includes('[')
        ? Temporal.ZonedDateTime.from(text)
        : Temporal.PlainDateTime.from(text).toZonedDateTime(now.timeZoneId),
      now,
    )
  } catch {
    return text
  }
}

/** What will be kept, a line for each part. */
export const meantSays = (meant: Meant, now: Temporal.ZonedDateTime): readonly string[] => {
  const { company, opportunity, role, applied, stage, format, starts, minutes, person, next, hearBy, note } =
    meant
  const talk =
    stage || starts
      ? [stage ? stages[stage].called : 'interview', format ? formats[format].says : '']
          .filter((each) => each !== '')
          .join(', ')
      : ''
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Firm', company && `${company}${opportunity ? '' : ' (new)'}`],
    ['Role', opportunity ? undefined : role],
    ['What', applied ? 'you applied' : talk],
    ['When', starts && `${momentSays(starts, now)}${minutes ? `, ${minutes} minutes` : ''}`],
    [
      'With',
      person
        .map((line) =>
          line
            .split('|')
            .map((part) => part.trim())
            .filter((part) => part !== '')
            .join(', '),
        )
        .join('; '),
    ],
    ['Next', next],
    ['To hear by', hearBy && momentSays(hearBy, now)],
    ['Not understood, kept as a note to yourself', note],
  ]
  return rows.flatMap(([label, says]) => (says ? [`${label}: ${says}`] : []))
}

export const addAction = defineAction<typeof input, Changed, Changing>({
  name: 'add',
  says: 'Note a talk or an application in one line: which round, where, when, with whom, and by when they decide',
  more: 'What was understood is shown before it is kept, and each part of it can be said otherwise. What is not understood is kept as a note to yourself.',
  examples: [
    [
      'afterword add "panel at Northwind Tue 3pm with Maria Lopez and Tom, they’ll decide by Friday"',
      'shows what it understood and asks',
    ],
    ['afterword add "phone screen Northwind tomorrow 10:30" --yes', 'keeps it without asking'],
  ],
  readOnly: false,
  asksPerson: ({ yes }) => yes !== true,
  asks: async ({ yes: _, ...given }, desk) => {
    const whole = await wholeOf(given, desk)
    return whole.ok ? done(meantSays(whole.value, desk.now).join('\n')) : whole
  },
  input,
  output: changedOutput,
  run: ({ yes: _, ...given }, desk) => keepLine(given, desk),
})
