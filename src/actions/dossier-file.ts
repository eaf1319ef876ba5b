import type { Dossier } from '../core/dossier/dossier.ts'
import { readDossier } from '../core/dossier/read.ts'
import type { Kept } from '../core/keep/keep.ts'
import { type Complaint, done, goneSays, notFound, type Outcome, refused } from '../core/outcome.ts'
import { type Playbook, playbookFor } from '../core/playbook/playbook.ts'
import {
  boundsOf,
  isNumberName,
  isWithinBounds,
  numberNames,
  numberSays,
} from '../core/vocabulary/numbers.ts'
import type { Calendar, Looking, Opening } from './action.ts'
import { noMoment } from './entry.ts'
import { besideOf, elsewhereOf, heldOf } from './kept.ts'

/** A dossier to work on: read from a file, or kept. */
export interface Subject {
  readonly dossier: Dossier
  readonly kept?: Kept
  /** What else is kept that bears on it. */
  readonly beside: readonly Dossier[]
}

const idLike = /^[\p{Ll}\p{N}][\p{Ll}\p{N}-]*$/u

const fromStore = async (id: string, desk: Looking): Promise<Outcome<Subject | undefined>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const loaded = await store.value.load(desk.account, [id])
  if (!loaded.ok) return loaded
  const [kept] = loaded.value
  if (!kept) return done(undefined)
  const beside = await besideOf([id], desk)
  if (!beside.ok) return beside
  const held = heldOf(kept)
  return done({ ...held, beside: elsewhereOf(held, beside.value(id)) })
}

/** A kept opportunity by its id, or a dossier file; `-` is standard input. */
export const subjectFrom = async (path: string, desk: Opening): Promise<Outcome<Subject>> => {
  if (idLike.test(path)) {
    const kept = await fromStore(path, desk)
    if (!kept.ok) return kept
    if (kept.value) return done(kept.value)
  }
  const text = await desk.read(path)
  if (!text.ok) {
    return idLike.test(path)
      ? notFound({
          message: `There is neither a file “${path}” nor a kept opportunity of that id.`,
          plain: goneSays('opportunity'),
          way: { says: 'All that are kept', action: 'opportunities', give: {} },
        })
      : text
  }
  const file = path === '-' ? 'standard input' : path
  const read = readDossier(text.value, path.endsWith('.json') ? { file, format: 'json' } : { file })
  return read.ok ? done({ dossier: read.dossier, beside: [] }) : refused(...read.problems)
}

/** Reads one dossier, from a file or kept. */
export const dossierFrom = async (path: string, desk: Opening): Promise<Outcome<Dossier>> => {
  const subject = await subjectFrom(path, desk)
  return subject.ok ? done(subject.value.dossier) : subject
}

/** All of several, or every problem of all of them. */
export const subjectsFrom = async (
  paths: readonly string[],
  desk: Opening,
): Promise<Outcome<readonly Subject[]>> => {
  const outcomes: Outcome<Subject>[] = []
  for (const path of paths) outcomes.push(await subjectFrom(path, desk))
  const problems = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems))
  const first = outcomes.find((outcome) => !outcome.ok)
  return first
    ? { ...first, problems }
    : done(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])))
}

/** The years a plan may look at: from the first fact to the year after now. */
const yearsOf = (dossier: Dossier, now: Temporal.ZonedDateTime): number[] => {
  const first = Math.min(now.year, ...dossier.interviews.map((interview) => interview.ends.year))
  const from = Math.max(first, now.year - 2)
  return Array.from({ length: now.year + 2 - from }, (_, index) => from + index)
}

/** The playbook for a dossier, with the calendar of the company's place and nothing else loaded. */
export const playbookWith = async (
  dossier: Dossier,
  now: Temporal.ZonedDateTime,
  set: Readonly<Record<string, number>>,
  desk: Pick<Calendar, 'holidays'>,
): Promise<Playbook> => {
  const { country, region } = dossier.opportunity.company
  const place = country ? [{ country, ...(region ? { region } : {}) }] : []
  return playbookFor(dossier, await desk.holidays(place, yearsOf(dossier, now)), set)
}

/**
 * `--now`: an instant with offset or `Z`, a wall time with a zone in brackets, or a bare wall time or date, which is
 * read in the zone of the dossier's owner (a date alone means 9:00). Absent: the desk's own moment.
 */
export const momentOf = (
  said: string | undefined,
  dossier: Dossier,
  desk: Looking,
): Outcome<Temporal.ZonedDateTime> => {
  const zone = dossier.me.zone ?? desk.now.timeZoneId
  if (said === undefined) return done(desk.now.withTimeZone(zone))
  try {
    if (said.includes('[')) return done(Temporal.ZonedDateTime.from(said))
    if (/(Z|[+-]\d\d:?\d\d)$/i.test(said)) return done(Temporal.Instant.from(said).toZonedDateTimeISO(zone))
    if (/^\d{4}-\d\d-\d\d$/.test(said)) {
      return done(Temporal.PlainDate.from(said).toZonedDateTime({ timeZone: zone, plainTime: '09:00' }))
    }
    return done(Temporal.PlainDateTime.from(said).toZonedDateTime(zone))
  } catch {
    return refused({
      field: 'now',
      message: `“${said}” is no moment. Write 2026-11-18T09:00-05:00, 2026-11-18T14:00Z, 2026-11-18T09:00[America/Toronto] or 2026-11-18T09:00 (your own zone).`,
      plain: noMoment(said),
    })
  }
}

/** `--set NAME=N`, each name one of the playbook's numbers. */
export const numbersFrom = (said: readonly string[]): Outcome<Readonly<Record<string, number>>> => {
  const set: Record<string, number> = {}
  const problems: Complaint[] = []
  for (const entry of said) {
    const [name = '', figure = ''] = entry.split('=')
    const value = figure.trim() === '' ? Number.NaN : Number(figure)
    if (!isNumberName(name)) {
      problems.push({
        field: 'set',
        message: `there is no number “${name}”. The numbers are: ${numberNames.join(', ')}.`,
        plain: goneSays('number'),
      })
    } else if (isWithinBounds(name, value)) set[name] = value
    else {
      problems.push({
        ...{ field: 'set', item: name },
        message: `“${figure}” is not ${boundsOf(name)} (${numberSays[name]}).`,
      })
    }
  }
  return problems.length > 0 ? refused(...problems) : done(set)
}
