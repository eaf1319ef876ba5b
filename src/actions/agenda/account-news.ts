/** What a calendar on a server tells since it was read last: interviews that are new there, that moved, and that are gone. */
import { createHash } from 'node:crypto'
import type {
  CalendarAccount,
  CalendarDoor,
  FoundEntry,
  KnownEntry,
} from '../../core/agenda/calendar-account.ts'
import { type CalendarTalk, calendarTalks } from '../../core/mail/replies/effects/calendar-talks.ts'
import { appointmentKey } from '../../core/mail/replies/effects/invited.ts'
import { calledOff, keptTalks, vanishedTalks } from '../../core/mail/replies/effects/vanished-talks.ts'
import type { Invitation } from '../../core/mail/replies/reading.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import type { Desk } from '../action.ts'
import { aroundFor, invitationsIn } from './invitations-in.ts'

const markOf = ({ url, text }: FoundEntry): string =>
  createHash('sha256').update(`${url}\n${text}`).digest('base64url').slice(0, 22)

/** So many of what was said to be no interview are remembered. */
const remembered = 500

/** What was found, and is none. */
export const refusalsOf = ({ found, refused }: CalendarAccount): readonly string[] =>
  [...refused, ...found.map(markOf)].slice(-remembered)

const uidIn = ({ text }: FoundEntry): string =>
  /^UID[^:\r\n]*:(.*)$/im.exec(text.replace(/\r?\n[ \t]/g, ''))?.[1]?.trim() ?? ''

const read = async (entries: readonly FoundEntry[], desk: Desk): Promise<Outcome<readonly Invitation[]>> => {
  // What is no calendar keeps none of the others from being read.
  const texts = entries.map(({ text }) => text.trim()).filter((text) => /^BEGIN:VCALENDAR/i.test(text))
  if (texts.length === 0) return done([])
  const all = await invitationsIn(texts.join('\r\n'), desk)
  return all.ok ? done(all.value.entries) : all
}

/** Those in which there is something that is not kept as it stands there. */
const withNews = (entries: readonly FoundEntry[], talks: readonly CalendarTalk[]): readonly FoundEntry[] => {
  const gone = new Set(entries.flatMap((each) => each.gone ?? []))
  const uids = new Set(talks.filter(({ id }) => !gone.has(id)).map(({ invitation }) => invitation.uid))
  const ids = new Set(talks.map(({ id }) => id))
  return entries.filter((each) => (each.gone === undefined ? uids.has(uidIn(each)) : ids.has(each.gone)))
}

const unrefused = (entries: readonly FoundEntry[], { refused }: CalendarAccount): readonly FoundEntry[] =>
  entries.filter((each) => !refused.includes(markOf(each)))

/** Of what was found what is still news: some of it may be kept by now. */
export const stillNews = async (
  account: CalendarAccount,
  desk: Desk,
): Promise<Outcome<readonly FoundEntry[]>> => {
  const fresh = unrefused(account.found, account)
  const entries = await read(fresh, desk)
  if (!entries.ok) return entries
  if (fresh.length === 0) return done([])
  const world = await aroundFor(desk)
  if (!world.ok) return world
  return done(withNews(fresh, calendarTalks(entries.value, world.value.listed, world.value.around)))
}

interface Stood {
  /** What is there, what was read now and what was asked for once more. */
  readonly there: readonly FoundEntry[]
  readonly missing: readonly FoundEntry[]
  /** The server said nothing of them. */
  readonly unsaid: readonly FoundEntry[]
}

/** What stood there before and is not among what was read may have moved out of the time that is read: it is asked for by its address. */
const askedAgain = async (
  account: CalendarAccount,
  before: readonly FoundEntry[],
  entries: readonly FoundEntry[],
  password: string,
  door: CalendarDoor,
): Promise<Outcome<Stood>> => {
  const urls = new Set(entries.map(({ url }) => url))
  const absent = before.filter(({ url }) => !urls.has(url))
  if (absent.length === 0) return done({ there: entries, missing: [], unsaid: [] })
  const again = await door.again(account, password, {
    url: account.calendar.url,
    entries: absent.map(({ url }) => url),
  })
  if (!again.ok) return again
  const back = absent.flatMap(({ url }) => {
    const text = again.value.get(url)
    return text === undefined || text === 'missing' ? [] : [{ url, text }]
  })
  return done({
    there: [...entries, ...back],
    missing: absent.filter(({ url }) => again.value.get(url) === 'missing'),
    unsaid: absent.filter(({ url }) => !again.value.has(url)),
  })
}

const knownAmong = (entries: readonly FoundEntry[], talks: readonly Invitation[]): readonly KnownEntry[] => {
  const byUid = Map.groupBy(talks, ({ uid }) => uid)
  return entries.flatMap((each) => {
    const interviews = [...new Set(byUid.get(uidIn(each))?.map(appointmentKey))]
    return interviews.length > 0 ? [{ url: each.url, text: each.text, interviews }] : []
  })
}

/** What is to be kept of a calendar in which these entries stand now. */
export const newsIn = async (
  account: CalendarAccount,
  entries: readonly FoundEntry[],
  { password, door, desk }: { readonly password: string; readonly door: CalendarDoor; readonly desk: Desk },
): Promise<Outcome<Pick<CalendarAccount, 'found' | 'known'>>> => {
  const { known = [] } = account
  const stood = new Map(
    [...account.found.filter(({ gone }) => gone === undefined), ...known].map((each) => [each.url, each]),
  )
  const before = [...stood.values()]
  const asked = await askedAgain(account, before, entries, password, door)
  if (!asked.ok) return asked
  const { there, missing, unsaid } = asked.value
  const was = await read(
    before.filter((each) => !unsaid.includes(each)),
    desk,
  )
  if (!was.ok) return was
  const is = await read(there, desk)
  if (!is.ok) return is
  const world = await aroundFor(desk)
  if (!world.ok) return world
  const { listed, around } = world.value
  const gone = vanishedTalks(
    was.value,
    { entries: is.value, missing: new Set(missing.map(uidIn)) },
    listed,
    around,
  )
  const goneEntries = gone.map((talk): FoundEntry => {
    const at = before.find((each) => uidIn(each) === talk.uid)
    return { url: at?.url ?? '', text: calledOff(talk, around.zone), gone: appointmentKey(talk) }
  })
  const fresh = unrefused([...there, ...goneEntries], account)
  const talks = calendarTalks([...is.value, ...gone], listed, around)
  const kept = keptTalks([...is.value, ...was.value], listed, around)
  return done({
    found: withNews(fresh, talks),
    known: [...knownAmong([...there, ...missing], kept), ...known.filter((each) => unsaid.includes(each))],
  })
}
