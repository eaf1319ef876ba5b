import { z } from 'zod'
import type { CalendarAccount } from '../../core/agenda/calendar-account.ts'
import type { Store } from '../../core/keep/keep.ts'
import { done, notNow, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { Desk } from '../action.ts'
import { defineAction } from '../define.ts'
import { refusalsOf, stillNews } from './account-news.ts'
import { sealing } from './account-password.ts'
import { answered } from './answered.ts'
import { calendarAccountOutput } from './outputs.ts'
import { putPlan } from './put-plan.ts'
import { putAccount } from './read-account.ts'
import { calendarRound } from './round.ts'
import { agendaSettings } from './sheet.ts'
import { signInTyped } from './sign-in-typed.ts'

const input = z.object({
  address: z
    .string()
    .optional()
    .describe('The address of your calendar server (CalDAV)')
    .meta({ positional: true, value: 'ADDRESS' }),
  user: z.string().optional().describe('The name you sign in with there').meta({ value: 'NAME' }),
  'password-file': z
    .string()
    .optional()
    .describe('The password as a file, - for standard input; without it you are asked, and nothing shows')
    .meta({ value: 'FILE' }),
  calendar: z
    .string()
    .optional()
    .describe('Which of the calendars there, by its name; the first unless named')
    .meta({ value: 'NAME' }),
  read: z.boolean().default(false).describe('Look at it now'),
  none: z.boolean().default(false).describe('What was found in it is no interview'),
  put: z
    .string()
    .optional()
    .describe('Put your plan into this calendar there, by its name')
    .meta({ value: 'NAME' }),
  'take-out': z
    .boolean()
    .default(false)
    .describe('Take your plan out of that calendar again, and put it there no longer'),
  again: z
    .string()
    .optional()
    .describe(
      'An entry of your plan that is gone or ticked off there, by its id: it is not done, put it there again',
    )
    .meta({ value: 'ID' }),
  leave: z
    .string()
    .optional()
    .describe(
      'An entry of your plan that is gone or ticked off there, by its id: it is not done, and stays out',
    )
    .meta({ value: 'ID' }),
  off: z.boolean().default(false).describe('Read it no longer, and forget the password'),
})

type Wish = z.infer<typeof input>

export interface CalendarAccountAnswer {
  readonly account?: CalendarAccount
  readonly says?: string
}

const named = (
  calendars: CalendarAccount['calendars'],
  name: string | undefined,
  field: 'calendar' | 'put' = 'calendar',
) => {
  const found = name === undefined ? calendars[0] : calendars.find((each) => each.name === name)
  return found
    ? done(found)
    : refused({
        field,
        message: `there is no calendar “${name}”. There are: ${calendars.map((each) => each.name).join(', ')}.`,
      })
}

/** Signed in once before anything is kept. */
const connected = async (wish: Wish, desk: Desk): Promise<Outcome<CalendarAccount>> => {
  if (!desk.calendarDoor || !desk.mail)
    return unavailable({ message: 'No calendar on a server can be read from here.' })
  const typed = await signInTyped(wish, desk)
  if (!typed.ok) return typed
  const { place, password } = typed.value
  const door = await desk.calendarDoor()
  const calendars = await door.calendars(place, password)
  if (!calendars.ok) return calendars
  const calendar = named(calendars.value, wish.calendar)
  if (!calendar.ok) return calendar
  const sealed = await desk.mail.seal(desk.account, sealing, 'password', password)
  if (!sealed.ok) return sealed
  return done({
    ...place,
    ...{ sealed: Buffer.from(sealed.value).toString('base64'), calendars: calendars.value },
    ...{ calendar: calendar.value, found: [], refused: [] },
  })
}

/** Another of the calendars there is read; what stands in the one before is nothing of this one. */
const readInstead = (name: string, before: CalendarAccount): Outcome<CalendarAccount> => {
  const calendar = named(before.calendars, name)
  if (!calendar.ok) return calendar
  const { mark: _mark, trouble: _trouble, known: _known, ...rest } = before
  return done({ ...rest, calendar: calendar.value, found: [] })
}

/** What is wished of the one that is kept. */
const changedTo = (wish: Wish, before: CalendarAccount): Outcome<CalendarAccount> => {
  if (wish.none) return done({ ...before, found: [], refused: refusalsOf(before) })
  const read = wish.calendar === undefined ? done(before) : readInstead(wish.calendar, before)
  if (!read.ok) return read
  if (wish['take-out']) {
    const { put: _put, ...rest } = read.value
    return done(rest)
  }
  if (wish.put === undefined) return read
  const into = named(before.calendars, wish.put, 'put')
  return into.ok ? done({ ...read.value, put: into.value }) : into
}

/** Forgotten, after what was put into it was taken out; where that fails it is said. */
const forgotten = async (before: CalendarAccount | undefined, store: Store, desk: Desk) => {
  const out = before ? await putPlan(before, desk, true) : done(undefined)
  const put = await putAccount(store, desk, undefined)
  if (!put.ok) return put
  const left = out.ok ? '' : `. What was put into it stays there: ${out.problems[0]?.message ?? ''}`
  return done({
    says: `The calendar is read no longer; its password is forgotten${left}`.replace(/\.$/, ''),
  })
}

/** As it stands: of what was found only what is not kept meanwhile. */
const standing = async (
  account: CalendarAccount,
  desk: Desk,
  told = false,
): Promise<Outcome<CalendarAccountAnswer>> => {
  const found = await stillNews(account, desk)
  if (!found.ok) return found
  const now = { ...account, found: found.value }
  if (!told) return done({ account: now })
  const says =
    account.trouble ??
    account.put?.trouble ??
    `Read “${account.calendar.name}”: interviews found that you do not have: ${found.value.length}`
  return done({ account: now, says: says.replace(/\.$/, '') })
}

const putShape = ({ name, at, trouble }: NonNullable<CalendarAccount['put']>) => ({
  calendar: name,
  ...(at === undefined ? {} : { at }),
  ...(trouble === undefined ? {} : { trouble }),
})

export const calendarAccountAction = defineAction<typeof input, CalendarAccountAnswer>({
  name: 'calendar-account',
  says: 'A calendar of yours on a server (CalDAV): read again and again for interviews, which are proposed, and given your plan if you want that; shows it when nothing is given',
  more: 'The password is asked for and does not show, or comes out of a file; it is sealed before it is kept. Nothing that others wrote there is changed, and without --put nothing is written at all.',
  examples: [
    [
      'afterword calendar-account https://cloud.example.org --user priya',
      'asks for the password, and looks which calendars there are',
    ],
    ['afterword calendar-account --calendar Work', 'another of them'],
    ['afterword calendar-account --read', 'look for interviews now'],
    ['afterword calendar-account --put Work', 'what there is to do stands in that calendar from now on'],
    ['afterword calendar-account --take-out', 'and no longer'],
    ['afterword calendar-account --off', 'forget it'],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: calendarAccountOutput,
  json: ({ account, says }) => ({
    ...(account
      ? {
          ...{ address: account.address, user: account.user, calendar: account.calendar.name },
          ...{ calendars: account.calendars.map(({ name }) => name), found: account.found.length },
          ...(account.askedAt === undefined ? {} : { askedAt: account.askedAt }),
          ...(account.trouble === undefined ? {} : { trouble: account.trouble }),
          ...(account.put === undefined ? {} : { put: putShape(account.put) }),
        }
      : {}),
    ...(says === undefined ? {} : { says }),
  }),
  run: async (wish, desk) => {
    const store = await desk.store()
    if (!store.ok) return store
    const settings = await agendaSettings(store.value, desk.account)
    if (!settings.ok) return settings
    const before = settings.value.calendar
    if (wish.off) return forgotten(before, store.value, desk)
    const fresh = wish.address !== undefined
    if (!fresh && !before)
      return Object.values(wish).some((each) => each !== undefined && each !== false)
        ? notNow({ message: 'No calendar is connected. Give the address of its server and your name there.' })
        : done({})
    const said = await answered(wish, desk)
    if (said) return said
    const to = fresh ? await connected(wish, desk) : changedTo(wish, before as CalendarAccount)
    if (!to.ok) return to
    if (to.value === before && !wish.read) return standing(before, desk)
    const put = await putAccount(store.value, desk, to.value)
    if (!put.ok) return put
    const read = wish.none ? done(to.value) : await calendarRound(desk)
    if (!read.ok) return read
    return standing(read.value ?? to.value, desk, true)
  },
})
