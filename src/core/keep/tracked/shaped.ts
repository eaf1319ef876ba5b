import type { Contact } from '../../contacts/contact.ts'
import type { RawDossier } from '../../dossier/schema.ts'
import { plainWords } from '../../english/sought.ts'
import { roundGuessed } from '../../typed/round.ts'
import { statusOf } from '../../vocabulary/statuses.ts'
import type { CellDay } from './cell-days.ts'
import { daySays } from './row.ts'
import type { TrackedProposal } from './tracked-proposal.ts'

type RawTouch = NonNullable<RawDossier['history']>[number]
type RawInterview = NonNullable<RawDossier['interviews']>[number]
type People = NonNullable<RawDossier['people']>

const usualMinutes = 60

/** A free id made of a name. */
export type NewId = (name: string, taken: readonly string[]) => string

/** Noon of a day that came without an hour. */
const momentOf = ({ day, time, offset }: CellDay, zone: string): Temporal.ZonedDateTime => {
  const wall = day.toPlainDateTime(time ?? Temporal.PlainTime.from('12:00'))
  if (time === undefined || offset === undefined) return wall.toZonedDateTime(zone)
  return Temporal.Instant.from(`${wall.toString()}${offset}`).toZonedDateTimeISO(zone)
}

const instantText = (day: CellDay, zone: string): string =>
  momentOf(day, zone).toString({ smallestUnit: 'minute', timeZoneName: 'never' })

const withNotes = (before: string | undefined, lines: readonly string[]): string | undefined => {
  const there = new Set((before ?? '').split('\n').map((line) => line.trim()))
  const fresh = lines
    .flatMap((line) => line.split('\n'))
    .filter((line) => line.trim() !== '' && !there.has(line.trim()))
  return [...(before === undefined ? [] : [before]), ...fresh].join('\n') || undefined
}

const isNamed = (people: People, { name, email }: Contact): boolean =>
  Object.values(people).some(
    (each) => plainWords(each.name) === plainWords(name) || (email !== undefined && each.email === email),
  )

const withPeople = (before: People, contacts: readonly Contact[], newId: NewId): People => {
  const people = { ...before }
  for (const contact of contacts) {
    if (isNamed(people, contact)) continue
    const { company: _company, note: _note, ...person } = contact
    people[newId(contact.name, Object.keys(people))] = person
  }
  return people
}

const touchesOf = (
  before: readonly RawTouch[],
  { row }: TrackedProposal,
  zone: string,
): readonly RawTouch[] => {
  const has = (kind: RawTouch['kind']) => before.some((touch) => touch.kind === kind)
  return [
    ...before,
    ...(row.applied && !has('application')
      ? [
          {
            ...{ at: instantText(row.applied, zone), direction: 'out' as const },
            ...{ channel: 'other' as const, kind: 'application' as const },
          },
        ]
      : []),
    ...(row.refused && !has('rejection')
      ? [
          {
            ...{ at: instantText(row.refused, zone), direction: 'in' as const },
            ...{ channel: 'other' as const, kind: 'rejection' as const },
          },
        ]
      : []),
  ]
}

const talksOf = (
  before: readonly RawInterview[],
  { row }: TrackedProposal,
  zone: string,
  newId: NewId,
): readonly RawInterview[] => {
  const all = [...before]
  for (const { day, stage } of row.talks) {
    const starts = momentOf(day, zone)
    const same = all.some(
      (held) => Temporal.ZonedDateTime.from(held.starts).epochMilliseconds === starts.epochMilliseconds,
    )
    if (same) continue
    const wall = (moment: Temporal.ZonedDateTime) =>
      moment.toString({ smallestUnit: 'minute', offset: 'never' })
    all.push({
      ...{
        id: newId(
          stage,
          all.map(({ id }) => id),
        ),
        stage,
        format: roundGuessed([]).format,
      },
      ...{ starts: wall(starts), ends: wall(starts.add({ minutes: usualMinutes })) },
    })
  }
  return all
}

/** The facts of an opportunity with what a row says of it: what is there stays, what is new is added. */
export const withRow = (
  before: RawDossier,
  proposal: TrackedProposal,
  zone: string,
  newId: NewId,
): RawDossier => {
  const { row } = proposal
  const people = withPeople(before.people ?? {}, row.people, newId)
  const history = touchesOf(before.history ?? [], proposal, zone)
  const interviews = talksOf(before.interviews ?? [], proposal, zone, newId)
  const { company, ...opportunity } = before.opportunity
  const notes = withNotes(opportunity.notes, row.notes)
  return {
    ...before,
    opportunity: {
      ...(row.source === undefined ? {} : { source: row.source }),
      ...opportunity,
      company: {
        ...(row.field === undefined ? {} : { field: row.field }),
        ...(row.country === undefined ? {} : { country: row.country }),
        ...company,
      },
      ...(notes === undefined ? {} : { notes }),
    },
    ...(Object.keys(people).length > 0 ? { people } : {}),
    ...(interviews.length > 0 ? { interviews: [...interviews] } : {}),
    ...(history.length > 0 ? { history: [...history] } : {}),
  }
}

/** A new opportunity out of a row; one that is not applied for yet counts as applied for once somebody wants it kept. */
export const begunBy = (
  proposal: TrackedProposal,
  me: RawDossier['me'],
  zone: string,
  newId: NewId,
): RawDossier => {
  const { row, status } = proposal
  const bare: RawDossier = {
    afterword: 1,
    me,
    opportunity: {
      role: row.role,
      company: { name: row.company },
      status: status === 'wish' ? 'applied' : status,
    },
  }
  return withRow(bare, proposal, zone, newId)
}

/** What a row would add to what is here, in words. */
export const addsOf = (
  before: RawDossier,
  proposal: TrackedProposal,
  zone: string,
  newId: NewId,
): readonly string[] => {
  const after = withRow(before, proposal, zone, newId)
  const { row } = proposal
  const count = (raw: RawDossier, key: 'history' | 'interviews') => raw[key]?.length ?? 0
  return [
    ...(count(after, 'history') > count(before, 'history')
      ? [row.applied ? `applied ${daySays(row.applied)}` : 'their no']
      : []),
    ...(count(after, 'interviews') > count(before, 'interviews') ? ['an interview'] : []),
    ...(Object.keys(after.people ?? {}).length > Object.keys(before.people ?? {}).length
      ? row.people.map(({ name }) => name)
      : []),
    ...(after.opportunity.notes === before.opportunity.notes ? [] : ['notes']),
    ...(after.opportunity.source === before.opportunity.source ? [] : ['where you heard of it']),
    ...(JSON.stringify(after.opportunity.company) === JSON.stringify(before.opportunity.company)
      ? []
      : ['what is known of the firm']),
  ]
}

/** What the table says otherwise of what is here. */
export const differsOf = (before: RawDossier, { status }: TrackedProposal): readonly string[] =>
  status === 'wish' || statusOf(before.opportunity.status) === status ? [] : ['where it stands']
