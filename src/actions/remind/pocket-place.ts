import type { RawDossier } from '../../core/dossier/schema.ts'
import type { Me } from '../../core/keep/keep.ts'
import type { Listed } from '../../core/mail/replies/roster.ts'
import { done, notFound, notNow, type Outcome, refused } from '../../core/outcome.ts'
import type { PocketNotes } from '../../core/remind/pocket/pocket-parts.ts'
import { countryOfZone } from '../../core/typed/place.ts'
import { roundGuessed } from '../../core/typed/round.ts'
import { endOf, statusOf } from '../../core/vocabulary/statuses.ts'
import type { Edited } from '../change.ts'
import { idFrom, zoneOf } from '../entry.ts'
import { debriefed } from '../notes.ts'
import { namedBy } from '../post/who.ts'
import { pocketLines, withoutKnown } from './pocket-lines.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]

/** Minutes that a talk noted on a phone is taken to have lasted. */
const usualMinutes = 60

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()

/**
 * The opportunity that notes of this firm belong to; undefined where the firm is new. The name as a thumb writes it: without regard to
 * accents and signs, or its beginning where only one begins so.
 */
export const firmMeant = (
  { head: { firm, role } }: PocketNotes,
  all: readonly Listed[],
  named: string | undefined,
): Outcome<string | undefined> => {
  if (named)
    return all.some(({ id }) => id === named)
      ? done(named)
      : notFound({ field: 'opportunity', message: 'this opportunity is not kept.' })
  const wanted = plain(firm)
  if (wanted === '') return done(undefined)
  const open = all.filter(({ raw }) => endOf(statusOf(raw.opportunity.status)) === undefined)
  const called = ({ raw }: Listed) => plain(raw.opportunity.company.name)
  const exact = open.filter((each) => called(each) === wanted)
  const found = exact.length > 0 ? exact : open.filter((each) => called(each).startsWith(wanted))
  const [one, ...others] =
    found.length > 1 && role !== ''
      ? found.filter(({ raw }) => plain(raw.opportunity.role) === plain(role))
      : found
  if (one && others.length === 0) return done(one.id)
  if (found.length === 0) return done(undefined)
  return refused({
    field: 'opportunity',
    message: `several are kept of “${firm}”: ${found.map(({ raw }) => raw.opportunity.role).join(', ')}. Say which.`,
  })
}

const dayOf = ({ head: { day } }: PocketNotes): Temporal.PlainDate | undefined => {
  try {
    return day === '' ? undefined : Temporal.PlainDate.from(day)
  } catch {
    return undefined
  }
}

const startsOf = (held: RawInterview): Temporal.ZonedDateTime => Temporal.ZonedDateTime.from(held.starts)

/** The talk of that day, or without a day the latest that has begun. */
const talkMeant = (
  raw: RawDossier,
  notes: PocketNotes,
  now: Temporal.ZonedDateTime,
): RawInterview | undefined => {
  const day = dayOf(notes)
  const begun = (raw.interviews ?? []).filter(
    (held) => Temporal.ZonedDateTime.compare(startsOf(held), now) <= 0,
  )
  const there = day ? begun.filter((held) => startsOf(held).toPlainDate().equals(day)) : begun
  return there.toSorted((one, other) => Temporal.ZonedDateTime.compare(startsOf(one), startsOf(other))).at(-1)
}

const noTime =
  'the notes do not say when the talk began, and none is known on that day. Note it first, then take these in.'

/** A talk that only the notes know of. */
const newTalk = (raw: RawDossier, notes: PocketNotes, now: Temporal.ZonedDateTime): Outcome<RawInterview> => {
  const [day, zone] = [dayOf(notes), zoneOf(raw, now.timeZoneId)]
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d\d)$/.exec(notes.head.time) ?? []
  if (!day || hour === '' || Number(hour) > 23 || Number(minute) > 59) return refused({ message: noTime })
  const starts = day.toZonedDateTime({
    timeZone: zone,
    plainTime: new Temporal.PlainTime(Number(hour), Number(minute)),
  })
  if (Temporal.ZonedDateTime.compare(starts, now) >= 0)
    return refused({ message: 'the notes are of a talk that is still ahead.' })
  const planned = starts.add({ minutes: usualMinutes })
  const ends = Temporal.ZonedDateTime.compare(planned, now) > 0 ? now.withTimeZone(zone) : planned
  const wall = (moment: Temporal.ZonedDateTime) =>
    moment
      .round({ smallestUnit: 'minute', roundingMode: 'ceil' })
      .toString({ smallestUnit: 'minute', offset: 'never' })
  const round = roundGuessed(notes.people.map(() => ({})))
  const taken = (raw.interviews ?? []).map(({ id }) => id)
  return done({
    id: idFrom(round.stage, taken, true),
    ...round,
    starts: wall(starts),
    ends: wall(ends),
    met: [],
  })
}

/** Everyone whom the notes name, under the id they have; who is new gets one. */
const withPeople = (raw: RawDossier, { people }: PocketNotes) => {
  const known = { ...raw.people }
  const ids = people.map(({ name }) => {
    if (name === '') return undefined
    const found = namedBy(
      name,
      new Map(Object.entries(known).map(([id, each]) => [id, { id, name: each.name }])),
    )
    if (found !== undefined) return found
    const id = idFrom(name, Object.keys(known))
    known[id] = { name }
    return id
  })
  return { people: known, ids }
}

/** The facts with what was noted on the phone in them. */
export const withNotes = (
  raw: RawDossier,
  notes: PocketNotes,
  now: Temporal.ZonedDateTime,
): Outcome<Edited> => {
  const { people, ids } = withPeople(raw, notes)
  const known = talkMeant(raw, notes, now)
  const talk = known ? done(known) : newTalk(raw, notes, now)
  if (!talk.ok) return talk
  const met = [...new Set([...(talk.value.met ?? []), ...ids.flatMap((id) => id ?? [])])]
  const held = { ...talk.value, met }
  const interviews = raw.interviews ?? []
  const before: RawDossier = {
    ...raw,
    people,
    interviews: known ? interviews.map((each) => (each === known ? held : each)) : [...interviews, held],
  }
  const lines = withoutKnown(pocketLines(notes, ids, people), held, raw)
  if (!lines.ok) return lines
  const { said, notes: told, ...next } = lines.value
  const isNew = said.length > 0 || told.length > 0 || Object.keys(next).length > 0
  if (!isNew && known) return notNow({ message: 'These notes were taken in before.' })
  return debriefed(
    before,
    {
      opportunity: '',
      interview: held.id,
      notes: [...told],
      said: [...said],
      change: [],
      lock: [],
      open: [],
      leave: [],
      ...next,
    },
    now,
  )
}

/** A firm that is not kept yet, as the notes tell of it. */
export const begunFrom = (
  notes: PocketNotes,
  me: Me = {},
  now: Temporal.ZonedDateTime,
): Outcome<RawDossier> => {
  const { firm, role } = notes.head
  if (role === '')
    return refused({
      field: 'role',
      message: `“${firm}” is not kept yet, and the notes do not name the role. Say which role it is, or where they belong.`,
    })
  const zone = me.zone ?? now.timeZoneId
  const country = countryOfZone(zone)
  return done({
    afterword: 1,
    me,
    opportunity: { role, company: { name: firm, zone, ...(country ? { country } : {}) } },
    people: {},
  })
}
