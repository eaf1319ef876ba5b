import { z } from 'zod'
import { type CalendarTalk, calendarTalks, withTalk } from '../../core/mail/replies/effects/calendar-talks.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { counted } from '../../core/time/say.ts'
import type { Changing, Desk, Posting } from '../action.ts'
import { changeIf } from '../change.ts'
import { defineAction } from '../define.ts'
import { aroundFor, invitationsIn } from './invitations-in.ts'
import { appointmentsOutput } from './outputs.ts'

const input = z.object({
  file: z
    .string()
    .optional()
    .describe('A calendar file (.ics), - for standard input')
    .meta({ positional: true, value: 'FILE' }),
  text: z
    .string()
    .optional()
    .describe('What stands in such a file, pasted')
    .meta({ value: 'TEXT', lines: 8, most: 5_000_000 }),
  take: z
    .array(z.string())
    .default([])
    .describe(
      'An interview that was found, by its id, to be kept; may be repeated; “all” for each that has its place',
    )
    .meta({ value: 'ID' }),
  opportunity: z
    .string()
    .optional()
    .describe('Where those belong whose place the calendar does not tell')
    .meta({ value: 'OPPORTUNITY' }),
})

export interface Appointments {
  readonly found: readonly CalendarTalk[]
  /** So many entries were looked at. */
  readonly looked: number
  /** What could not be read, one sentence each. */
  readonly troubles: readonly string[]
  readonly says?: string
  /** What takes it back, where one opportunity changed. */
  readonly change?: string
  readonly id?: string
}

/** The interviews in a calendar, each with where it seems to belong. */
const talksIn = async (text: string, desk: Posting): Promise<Outcome<Appointments>> => {
  const read = await invitationsIn(text, desk)
  if (!read.ok) return read
  const { entries, troubles } = read.value
  const world = await aroundFor(desk)
  if (!world.ok) return world
  const found = calendarTalks(entries, world.value.listed, world.value.around)
  return done({ found, looked: entries.length, troubles })
}

/** Those that are wanted, each with where it belongs; refused where one of them cannot be kept. */
const chosen = (
  { take, opportunity }: z.infer<typeof input>,
  { found }: Appointments,
): Outcome<readonly (readonly [where: string, talk: CalendarTalk])[]> => {
  const all = take.includes('all')
  const unknown = take.find((id) => id !== 'all' && !found.some((each) => each.id === id))
  if (unknown !== undefined)
    return refused({ field: 'take', message: `there is no interview “${unknown}” to be taken over.` })
  const wanted = found.filter(({ id, trouble, where }) =>
    all ? trouble === undefined && (where.length > 0 || opportunity) : take.includes(id),
  )
  const stuck = wanted.find(({ trouble }) => trouble !== undefined)
  if (stuck) return refused({ field: 'take', message: `“${stuck.summary}”: ${stuck.trouble}` })
  const homeless = wanted.find(({ where }) => where.length === 0)
  if (homeless && opportunity === undefined)
    return refused({ field: 'opportunity', message: `say where “${homeless.summary}” belongs.` })
  return done(wanted.map((talk) => [talk.where[0] ?? opportunity ?? '', talk]))
}

/** Kept, all of one opportunity in one change. */
const takeTalks = async (
  wanted: readonly (readonly [where: string, talk: CalendarTalk])[],
  desk: Changing & Posting,
): Promise<Outcome<Pick<Appointments, 'says' | 'change' | 'id'>>> => {
  const world = await aroundFor(desk)
  if (!world.ok) return world
  let last: Pick<Appointments, 'change' | 'id'> = {}
  const places = Map.groupBy(wanted, ([where]) => where)
  for (const [where, talks] of places) {
    const says = `Took over ${counted(talks.length, 'interview')} from a calendar`
    const put = await changeIf(where, desk, ({ kept: { raw } }) => {
      const to = talks.reduce(
        (sofar, [, { invitation }]) => withTalk(sofar, invitation, world.value.around) ?? sofar,
        raw,
      )
      return done(to === raw ? undefined : { raw: to, says })
    })
    if (!put.ok) return put
    last = put.value ? { change: put.value.change, id: where } : { id: where }
  }
  const says = `Took over ${counted(wanted.length, 'interview')}`
  return done(places.size === 1 ? { ...last, says } : { says })
}

export const appointmentsAction = defineAction<typeof input, Appointments, Desk>({
  name: 'appointments',
  says: 'Find the interviews in a calendar file (.ics), show which search they belong to, and keep those you name',
  more: 'Nothing is kept until you say so. Found by whom they are with, by the firms named in them, and by what they are called; one that moved or was called off changes what is kept.',
  examples: [
    ['afterword appointments invite.ics', 'what is in it, and where it would go'],
    ['afterword appointments invite.ics --take all', 'keep them'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: appointmentsOutput,
  json: ({ found, ...rest }) => ({
    ...rest,
    found: found.map(({ invitation: _invitation, starts, ends, ...talk }) => ({
      ...talk,
      ...(starts ? { starts: starts.toString({ timeZoneName: 'never', smallestUnit: 'second' }) } : {}),
      ...(ends ? { ends: ends.toString({ timeZoneName: 'never', smallestUnit: 'second' }) } : {}),
    })),
  }),
  run: async (wish, desk) => {
    const text = wish.file === undefined ? done(wish.text ?? '') : await desk.read(wish.file)
    if (!text.ok) return text
    if (text.value.trim() === '')
      return refused({ field: 'text', message: 'name a calendar file, or paste what stands in it.' })
    const found = await talksIn(text.value, desk)
    if (!found.ok || wish.take.length === 0) return found
    const wanted = chosen(wish, found.value)
    if (!wanted.ok) return wanted
    if (wanted.value.length === 0)
      return refused({ message: 'There is no interview in it to be taken over.' })
    const put = await takeTalks(wanted.value, desk)
    return put.ok ? done({ ...found.value, ...put.value }) : put
  },
})
