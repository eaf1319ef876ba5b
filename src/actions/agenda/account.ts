import { z } from 'zod'
import type { CalendarAccount } from '../../core/agenda/calendar-account.ts'
import { davAddressOf } from '../../core/agenda/dav-address.ts'
import { done, needsPerson, notNow, type Outcome, refused, unavailable } from '../../core/outcome.ts'
import type { Desk } from '../action.ts'
import { defineAction } from '../define.ts'
import { calendarAccountOutput } from './outputs.ts'
import { putAccount, readAccount, refusalsOf, sealing, withTalks } from './read-account.ts'
import { agendaSettings } from './sheet.ts'

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
  read: z.boolean().default(false).describe('Read it now'),
  none: z.boolean().default(false).describe('What was found in it is no interview'),
  off: z.boolean().default(false).describe('Read it no longer, and forget the password'),
})

type Wish = z.infer<typeof input>

export interface CalendarAccountAnswer {
  readonly account?: CalendarAccount
  readonly says?: string
}

const passwordOf = async (wish: Wish, desk: Desk): Promise<Outcome<string>> => {
  const file = wish['password-file']
  if (file !== undefined) {
    const read = await desk.read(file)
    return read.ok ? done(read.value.replace(/\r?\n$/, '')) : read
  }
  return desk.secret
    ? done(await desk.secret(`Password of ${wish.user} at ${wish.address}`))
    : needsPerson({
        field: 'password-file',
        message: 'no one is here to ask for the password: hand it over in a file.',
      })
}

const named = (calendars: CalendarAccount['calendars'], name: string | undefined) => {
  const found = name === undefined ? calendars[0] : calendars.find((each) => each.name === name)
  return found
    ? done(found)
    : refused({
        field: 'calendar',
        message: `there is no calendar “${name}”. There are: ${calendars.map((each) => each.name).join(', ')}.`,
      })
}

/** Signed in once before anything is kept. */
const connected = async (wish: Wish, desk: Desk): Promise<Outcome<CalendarAccount>> => {
  if (!desk.calendarDoor || !desk.mail)
    return unavailable({ message: 'No calendar on a server can be read from here.' })
  const address = davAddressOf(wish.address ?? '')
  if (!address.ok) return address
  const user = wish.user?.trim() ?? ''
  if (user === '') return refused({ field: 'user', message: 'say under which name you sign in there.' })
  const password = await passwordOf(wish, desk)
  if (!password.ok) return password
  if (password.value === '') return refused({ field: 'password-file', message: 'the password is missing.' })
  const place = { address: address.value, user }
  const door = await desk.calendarDoor()
  const calendars = await door.calendars(place, password.value)
  if (!calendars.ok) return calendars
  const calendar = named(calendars.value, wish.calendar)
  if (!calendar.ok) return calendar
  const sealed = await desk.mail.seal(desk.account, sealing, 'password', password.value)
  if (!sealed.ok) return sealed
  return done({
    ...place,
    ...{ sealed: Buffer.from(sealed.value).toString('base64'), calendars: calendars.value },
    ...{ calendar: calendar.value, found: [], refused: [] },
  })
}

/** What is wished of the one that is kept. */
const changedTo = (wish: Wish, before: CalendarAccount): Outcome<CalendarAccount> => {
  if (wish.none) return done({ ...before, found: [], refused: refusalsOf(before) })
  if (wish.calendar === undefined) return done(before)
  const calendar = named(before.calendars, wish.calendar)
  if (!calendar.ok) return calendar
  const { mark: _mark, trouble: _trouble, ...rest } = before
  return done({ ...rest, calendar: calendar.value, found: [] })
}

/** As it stands: of what was found only what is not kept meanwhile. */
const standing = async (
  account: CalendarAccount,
  desk: Desk,
  told = false,
): Promise<Outcome<CalendarAccountAnswer>> => {
  const found = await withTalks(account.found, account, desk)
  if (!found.ok) return found
  const now = { ...account, found: found.value }
  if (!told) return done({ account: now })
  const says =
    account.trouble ??
    `Read “${account.calendar.name}”: interviews found that you do not have: ${found.value.length}`
  return done({ account: now, says: says.replace(/\.$/, '') })
}

export const calendarAccountAction = defineAction<typeof input, CalendarAccountAnswer>({
  name: 'calendar-account',
  says: 'A calendar of yours on a server (CalDAV): read again and again for interviews, which are proposed; shows it when nothing is given',
  more: 'The password is asked for and does not show, or comes out of a file; it is sealed before it is kept. Nothing in the calendar is changed.',
  examples: [
    [
      'afterword calendar-account https://cloud.example.org --user priya',
      'asks for the password, and looks which calendars there are',
    ],
    ['afterword calendar-account --calendar Work', 'another of them'],
    ['afterword calendar-account --read', 'look for interviews now'],
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
    if (wish.off) {
      const put = await putAccount(store.value, desk, undefined)
      return put.ok ? done({ says: 'The calendar is read no longer; its password is forgotten' }) : put
    }
    const fresh = wish.address !== undefined
    if (!fresh && !before)
      return wish.read || wish.none || wish.calendar !== undefined
        ? notNow({ message: 'No calendar is connected. Give the address of its server and your name there.' })
        : done({})
    const to = fresh ? await connected(wish, desk) : changedTo(wish, before as CalendarAccount)
    if (!to.ok) return to
    if (to.value === before && !wish.read) return standing(before, desk)
    const put = await putAccount(store.value, desk, to.value)
    if (!put.ok) return put
    const read = wish.none ? done(to.value) : await readAccount(desk)
    if (!read.ok) return read
    return standing(read.value ?? to.value, desk, true)
  },
})
