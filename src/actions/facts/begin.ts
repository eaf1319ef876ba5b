import { z } from 'zod'
import type { RawDossier } from '../../core/dossier/schema.ts'
import type { Me } from '../../core/keep/keep.ts'
import { done, type Outcome, refused } from '../../core/outcome.ts'
import { metTyped } from '../../core/typed/contact.ts'
import { countryOfZone } from '../../core/typed/place.ts'
import { roundGuessed } from '../../core/typed/round.ts'
import { allStages, stages } from '../../core/vocabulary/stages.ts'
import type { Changing } from '../action.ts'
import { beginWith, type Changed, type Edited } from '../change.ts'
import { defineAction } from '../define.ts'
import { idFrom, missing, wallTime } from '../entry.ts'
import { changedOutput } from '../outputs.ts'
import { countryField, minutesField } from '../understood.ts'

type People = NonNullable<RawDossier['people']>
type Interview = NonNullable<RawDossier['interviews']>[number]

/** Minutes that a talk is taken to have lasted where nothing is said. */
const usualMinutes = 60

const text = (says: string, value: string, more = {}) =>
  z
    .string()
    .describe(says)
    .meta({ value, ...more })

const nobody = 'name at least one of those you talked to; the letter is for them.'

const input = z.object({
  company: text('The firm’s name as it spells it', 'NAME', { ask: true }),
  role: text('The role you talked about', 'TEXT', { ask: true }),
  starts: z
    .string()
    .optional()
    .describe('When the talk began, such as “yesterday 10:00”; without it there was none yet')
    .meta({ value: 'TIME', ask: true, lean: 'back' }),
  minutes: minutesField()
    .default(usualMinutes)
    .describe('How long it took, such as 45 minutes')
    .meta({ value: 'MINUTES', ask: true }),
  person: z
    .array(z.string())
    .default([])
    .describe('Who you talked to, such as “Dana Okonkwo | Talent Partner | dana@firm.com”; may be repeated')
    .meta({ value: 'NAME | JOB | ADDRESS', ask: true }),
  stage: z
    .enum(allStages)
    .optional()
    .describe('Which round; guessed from who was there unless named')
    .meta({ value: 'WORD' }),
  format: z
    .enum(['video', 'phone', 'onsite', 'take-home', 'chat', 'one-way'])
    .optional()
    .describe('How you talked; guessed unless named')
    .meta({ value: 'WORD' }),
  country: countryField()
    .optional()
    .describe('The firm’s country, such as Canada or CA: decides the holidays; by the zone unless named')
    .meta({ value: 'CC' }),
  zone: z
    .string()
    .optional()
    .describe('Your time zone and theirs, such as America/Toronto')
    .meta({ value: 'ZONE' }),
})

type Entry = z.infer<typeof input>

/** The lines with someone on them, each under an id of its own. */
const peopleOf = (lines: readonly string[]): Outcome<People> => {
  const read = lines.filter((line) => line.replaceAll('|', '').trim() !== '').map(metTyped)
  const problems = read.flatMap((each) => (each.ok ? [] : each.problems))
  if (problems.length > 0) return refused(...problems.map((problem) => ({ ...problem, field: 'person' })))
  const people: People = {}
  for (const each of read) {
    if (!each.ok) continue
    const { name, ...more } = each.value.value
    people[idFrom(name, Object.keys(people))] = { name, ...more }
  }
  return done(people)
}

/** When it was, as it is kept. It is over, since they talked: one that would last longer than until now ended now. */
const spanOf = (
  starts: string,
  minutes: number,
  now: Temporal.ZonedDateTime,
): Outcome<Pick<Interview, 'starts' | 'ends'>> => {
  let began: Temporal.ZonedDateTime
  try {
    began = Temporal.ZonedDateTime.from(starts)
  } catch {
    return refused({ field: 'starts', message: 'this is no time on a clock. Write it such as 10:00.' })
  }
  if (Temporal.ZonedDateTime.compare(began, now) >= 0)
    return refused({
      field: 'starts',
      message: 'that is still ahead. Name the time when it began, or note it as a talk to come.',
    })
  const planned = began.add({ minutes })
  const over = Temporal.ZonedDateTime.compare(planned, now) > 0 ? now.withTimeZone(began.timeZoneId) : planned
  // Never later than now: what is not over yet waits for no letter.
  const last = over.round({ smallestUnit: 'minute', roundingMode: 'floor' })
  const earliest = last.subtract({ minutes: 1 })
  const first = Temporal.ZonedDateTime.compare(began, earliest) > 0 ? earliest : began
  const wall = (moment: Temporal.ZonedDateTime) => moment.toString({ smallestUnit: 'minute' })
  return done({ starts: wall(first), ends: wall(last) })
}

/** The talk with those who are named. */
const talkOf = (
  { starts = '', minutes, stage, format }: Entry,
  people: People,
  zone: string,
  now: Temporal.ZonedDateTime,
): Outcome<Interview> => {
  const met = Object.keys(people)
  if (met.length === 0) return refused({ field: 'person', message: nobody })
  const span = spanOf(wallTime(starts, zone), minutes || usualMinutes, now)
  if (!span.ok) return span
  const guessed = roundGuessed(Object.values(people))
  const round = { stage: stage ?? guessed.stage, format: format ?? guessed.format }
  return done({ id: round.stage, ...round, ...span.value, met })
}

const saysOf = ({ role, company }: Entry, people: People, talk: Interview | undefined): string => {
  const what = `${role.trim()} at ${company.trim()}`
  if (!talk) return `Began ${what}`
  const names = new Intl.ListFormat('en').format(Object.values(people).map(({ name }) => name))
  return `Noted the ${stages[talk.stage].called} with ${names} for ${what}`
}

/** Everything that was typed, as one opportunity. Who has no zone yet has this one. */
const begun = (entry: Entry, me: Me = {}, now: Temporal.ZonedDateTime): Outcome<Edited> => {
  const people = peopleOf(entry.person)
  if (!people.ok) return people
  const zone = entry.zone || me.zone || now.timeZoneId
  const talk = entry.starts ? talkOf(entry, people.value, zone, now) : undefined
  if (talk && !talk.ok) return talk
  const country = entry.country || countryOfZone(zone)
  return done({
    raw: {
      afterword: 1,
      me: { ...me, zone: me.zone ?? zone },
      opportunity: {
        role: entry.role.trim(),
        company: { name: entry.company.trim(), zone, ...(country ? { country } : {}) },
      },
      people: people.value,
      ...(talk ? { interviews: [talk.value] } : {}),
    },
    ...(me.zone === undefined ? { profile: true as const } : {}),
    says: saysOf(entry, people.value, talk?.value),
  })
}

export const beginAction = defineAction<typeof input, Changed, Changing>({
  name: 'begin',
  says: 'Begin an opportunity with the talk you just had: the firm, the role, when it was and with whom, all in one',
  more: 'Which round it was, how you talked and the country whose holidays count are guessed from what is named, said, and changed with “interview” and “opportunity”.',
  examples: [
    [
      'afterword begin --company Northwind --role "Data Engineer" --starts "yesterday 10:00" --minutes 45 --person "Dana Okonkwo | Talent Partner | dana@northwind.example"',
      'then “afterword debrief northwind” asks what was said',
    ],
  ],
  readOnly: false,
  asksPerson: false,
  input,
  output: changedOutput,
  run: async (entry, desk) => {
    const lacking = missing('a new opportunity', { company: entry.company.trim(), role: entry.role.trim() }, [
      'company',
      'role',
    ])
    if (lacking.length > 0) return refused(...lacking)
    return beginWith(entry.company, desk, (me) => begun(entry, me, desk.now))
  },
})
