import { z } from 'zod'
import { agendaForms } from '../../core/agenda/entry.ts'
import { done, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { Desk } from '../action.ts'
import { defineAction } from '../define.ts'
import { calendarFileOutput } from './outputs.ts'
import { agendaSheet } from './sheet.ts'

const input = z.object({
  file: z
    .string()
    .min(1)
    .optional()
    .describe('Write the calendar to this file; without it the calendar is printed')
    .meta({ positional: true, value: 'FILE' }),
  as: z
    .enum(agendaForms)
    .optional()
    .describe('What there is to do as events of a quarter of an hour, or as tasks with a last moment')
    .meta({ value: 'WORD' }),
  force: z.boolean().default(false).describe('Write over a file that is there'),
})

export interface CalendarFileAnswer {
  readonly text: string
  /** How much is in it: interviews, things to do and days of offers, and what is taken back. */
  readonly entries: number
  readonly gone: number
  /** Where it was written. */
  readonly file?: string
}

/** The plan in the form that calendars read, and how much is in it. */
export const calendarText = async (
  desk: Desk,
  wish: Parameters<typeof agendaSheet>[1] = {},
): Promise<Outcome<CalendarFileAnswer>> => {
  if (!desk.writeCalendar) return unavailable({ message: 'No calendar is written here.' })
  const sheet = await agendaSheet(desk, wish)
  if (!sheet.ok) return sheet
  const write = await desk.writeCalendar()
  const gone = sheet.value.entries.filter((each) => each.gone).length
  return done({ text: write(sheet.value), entries: sheet.value.entries.length - gone, gone })
}

export const calendarFileAction = defineAction<typeof input, CalendarFileAnswer>({
  name: 'calendar-file',
  says: 'Your interviews, what there is to do and the days of an offer as a calendar file (.ics)',
  more: 'Open it with your calendar. Opened again later it changes what is there and takes away what is over; nobody is invited by it. The example search stays out.',
  examples: [
    ['afterword calendar-file plan.ics', 'a file for Google, Apple, Outlook, Thunderbird'],
    ['afterword calendar-file plan.ics --as to-dos --force', 'what there is to do as tasks'],
  ],
  readOnly: true,
  asksPerson: false,
  input,
  output: calendarFileOutput,
  json: ({ text, file, ...rest }) => ({ ...rest, ...(file === undefined ? { text } : { file }) }),
  run: async ({ file, as, force }, desk) => {
    const made = await calendarText(desk, { as })
    if (!made.ok || file === undefined || file === '-') return made
    if (!desk.write)
      return refused({ message: 'No file may be written from here; take the calendar from its page.' })
    const written = await desk.write(file, new TextEncoder().encode(made.value.text), force)
    return written.ok ? done({ ...made.value, file }) : written
  },
})
