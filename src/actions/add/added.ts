import type { RawDossier } from '../../core/dossier/schema.ts'
import type { Me } from '../../core/keep/keep.ts'
import { type Complaint, done, notNow, type Outcome, refused } from '../../core/outcome.ts'
import { metTyped } from '../../core/typed/contact.ts'
import { countryOfZone } from '../../core/typed/place.ts'
import { roundGuessed } from '../../core/typed/round.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import type { Edited } from '../change.ts'
import { idFrom, instantIn, merged, nowText, wallTime, zoneOf } from '../entry.ts'
import { interviewMeant, withInterview } from '../facts/note.ts'
import { namedBy } from '../post/who.ts'
import type { Meant } from './meant.ts'

type RawInterview = NonNullable<RawDossier['interviews']>[number]
type RawTouch = NonNullable<RawDossier['history']>[number]
type RawPeople = NonNullable<RawDossier['people']>

/** Minutes that a talk is taken to last where nothing is said. */
const usualMinutes = 60

/** What has to be said before a line can be kept. */
export const lackingIn = ({
  company,
  opportunity,
  role,
  starts,
  talk,
  applied,
  next,
  note,
  person,
  lacks,
}: Meant): readonly Complaint[] => {
  const isNew = !opportunity
  const talks = talk && !starts && !applied && !next
  return [
    ...(isNew && !company ? [{ field: 'company', message: 'which firm is it? Write its name.' }] : []),
    ...(isNew && company && !role && !lacks.some(({ field }) => field === 'opportunity')
      ? [{ field: 'role', message: `“${company}” is not here yet: write which role it is.` }]
      : []),
    ...(talks && !lacks.some(({ field }) => field === 'starts')
      ? [{ field: 'starts', message: 'write when it is or was, such as Tuesday 3 pm.' }]
      : []),
    ...(!talk && !applied && !next && !starts && person.length === 0 && !note
      ? [{ field: 'line', message: 'nothing in it can be kept.' }]
      : []),
    ...lacks,
  ]
}

/** Everyone who is named, under the id they have; who is new gets one. */
const withPeople = (
  before: RawPeople,
  lines: readonly string[],
): Outcome<{ people: RawPeople; ids: string[] }> => {
  const people = { ...before }
  const ids: string[] = []
  for (const line of lines) {
    const read = metTyped(line)
    if (!read.ok) return refused(...read.problems.map((each) => ({ ...each, field: 'person' })))
    const { name, ...more } = read.value.value
    const there = new Map(Object.entries(people).map(([id, each]) => [id, { id, name: each.name }]))
    const known = namedBy(name, there)
    const id = known ?? idFrom(name, Object.keys(people))
    // What is known of somebody stays; what is new of them is added.
    people[id] = { name, ...more, ...people[id] }
    ids.push(id)
  }
  return done({ people, ids })
}

const startOf = ({ starts }: RawInterview): number => Temporal.ZonedDateTime.from(starts).epochMilliseconds

/** The talk at that moment, as it was known or new. */
const talkAt = (
  raw: RawDossier,
  meant: Meant,
  ids: readonly string[],
  now: Temporal.ZonedDateTime,
): Outcome<RawInterview> => {
  const zone = zoneOf(raw, now.timeZoneId)
  let starts: Temporal.ZonedDateTime
  try {
    starts = Temporal.ZonedDateTime.from(wallTime(meant.starts ?? '', zone))
  } catch {
    return refused({
      field: 'starts',
      message: 'this is no day with its hour. Write it such as Tuesday 3 pm.',
    })
  }
  const known = (raw.interviews ?? []).find(
    (held) => startOf(held) === starts.epochMilliseconds && (!meant.stage || held.stage === meant.stage),
  )
  if (known) return done({ ...known, met: [...new Set([...(known.met ?? []), ...ids])] })
  const guessed = roundGuessed(ids.map((id) => ({ title: raw.people?.[id]?.title })))
  const stage = meant.stage || guessed.stage
  const wall = (moment: Temporal.ZonedDateTime) =>
    moment.toString({ smallestUnit: 'minute', offset: 'never' })
  return done({
    id: idFrom(
      stage,
      (raw.interviews ?? []).map(({ id }) => id),
      true,
    ),
    stage,
    format: meant.format || guessed.format,
    starts: wall(starts),
    ends: wall(starts.add({ minutes: meant.minutes || usualMinutes })),
    met: [...ids],
  })
}

/** A talk with what comes next, and with what nobody understood as a note to oneself. */
const noted = (held: RawInterview, { next, hearBy, note }: Meant): RawInterview => {
  const { points = [], nextSteps, ...rest } = held.debrief ?? {}
  const after = merged(nextSteps, { text: next || undefined, hearBy: hearBy || undefined })
  const text = note?.trim()
  const isNew = text && !points.some((point) => point.text === text)
  const debrief = {
    ...rest,
    ...(Object.keys(after).length > 0 ? { nextSteps: after } : {}),
    ...(isNew
      ? { points: [...points, { kind: 'aside' as const, text, private: true }] }
      : points.length > 0
        ? { points }
        : {}),
  }
  return Object.keys(debrief).length > 0 ? { ...held, debrief } : held
}

const applicationOf = (
  raw: RawDossier,
  { starts, note }: Meant,
  ids: readonly string[],
  now: Temporal.ZonedDateTime,
): RawTouch => {
  const zone = zoneOf(raw, now.timeZoneId)
  const day = starts && /^\d{4}-\d\d-\d\d$/.test(starts) ? `${starts}T12:00` : starts
  const at = day ? instantIn(day, zone) : nowText(now, zone)
  return {
    ...{ at, direction: 'out', channel: 'other', kind: 'application' },
    ...(ids.length > 0 ? { with: [...ids] } : {}),
    ...(note ? { text: note } : {}),
  }
}

const isTwice = (raw: RawDossier, touch: RawTouch): boolean =>
  (raw.history ?? []).some(({ kind, at }) => kind === touch.kind && at.slice(0, 10) === touch.at.slice(0, 10))

const withTalk = (raw: RawDossier, held: RawInterview): RawDossier =>
  raw.interviews?.some(({ id }) => id === held.id)
    ? withInterview(raw, held)
    : { ...raw, interviews: [...(raw.interviews ?? []), held] }

/** The facts of an opportunity with what a line says in them. */
export const withLine = (raw: RawDossier, meant: Meant, now: Temporal.ZonedDateTime): Outcome<Edited> => {
  const people = withPeople(raw.people ?? {}, meant.person)
  if (!people.ok) return people
  const { ids } = people.value
  const before: RawDossier = ids.length > 0 ? { ...raw, people: people.value.people } : raw
  let after = before
  if (meant.applied) {
    const touch = applicationOf(before, meant, ids, now)
    if (!isTwice(before, touch)) after = { ...before, history: [...(before.history ?? []), touch] }
  } else if (meant.starts) {
    const held = talkAt(before, meant, ids, now)
    if (!held.ok) return held
    after = withTalk(before, noted(held.value, meant))
  } else if (meant.next || meant.hearBy || meant.note) {
    const held = interviewMeant(before, undefined, now)
    if (!held.ok) return held
    after = withTalk(before, noted(held.value, meant))
  }
  return JSON.stringify(after) === JSON.stringify(raw)
    ? notNow({ message: 'All of this is here already.' })
    : done({ raw: after, says: saysOf(after, meant) })
}

/** A firm that is not kept yet, as a line tells of it. */
export const begunBy = (meant: Meant, me: Me = {}, now: Temporal.ZonedDateTime): RawDossier => {
  const zone = me.zone ?? now.timeZoneId
  const country = countryOfZone(zone)
  return {
    afterword: 1,
    me: { ...me, zone },
    opportunity: {
      role: meant.role?.trim() ?? '',
      company: { name: meant.company?.trim() ?? '', zone, ...(country ? { country } : {}) },
      ...(meant.applied ? { status: 'applied' as const } : {}),
    },
  }
}

const saysOf = (
  { opportunity: { company } }: RawDossier,
  { stage, starts, applied, person, hearBy, next }: Meant,
): string => {
  const names = person.map((line) => line.split('|')[0]?.trim() ?? '')
  const who = names.length > 0 ? ` with ${new Intl.ListFormat('en').format(names)}` : ''
  if (applied) return `Noted that you applied at ${company.name}`
  if (starts) return `Noted the ${stage ? stages[stage].called : 'interview'}${who} at ${company.name}`
  if (next || hearBy) return `Noted what comes next at ${company.name}`
  return `Noted a line about ${company.name}`
}
