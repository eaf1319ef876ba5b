import type { RawDossier } from '../../core/dossier/schema.ts'
import type { Kept } from '../../core/keep/keep.ts'
import { begunBy, withRow } from '../../core/keep/tracked/shaped.ts'
import type { TrackedProposal } from '../../core/keep/tracked/tracked-proposal.ts'
import { done, type Outcome } from '../../core/outcome.ts'
import { counted } from '../../core/time/say.ts'
import type { Opening, Tables } from '../action.ts'
import { othersMoved, type Planned, type Shall, settledRaw, writeAll, writesFor } from '../change.ts'
import { idsAmong } from '../entry.ts'
import { newId } from './read-table.ts'

type Needs = Opening & Tables

/** What keeping rows did. */
export interface KeptRows {
  readonly says: string
  /** Absent where there was nothing new. */
  readonly change?: string
  readonly begun: number
  readonly more: number
  /** Rows that could not be kept, which nobody could tell before, each with its place. */
  readonly failed: readonly string[]
}

interface Shaped {
  readonly shall: readonly Shall[]
  readonly before: ReadonlyMap<string, RawDossier>
  readonly out: readonly string[]
}

/** Every row as it shall stand; one that cannot stand is named and stops no other. */
const shapedBy = async (
  chosen: readonly TrackedProposal[],
  zone: string,
  desk: Needs,
): Promise<Outcome<Shaped>> => {
  const store = await desk.store()
  if (!store.ok) return store
  const [profile, all, known] = await Promise.all([
    store.value.profile(desk.account),
    store.value.summaries(desk.account, { limit: 1_000_000 }),
    store.value.load(
      desk.account,
      chosen.flatMap(({ known: at }) => (at ? [at.id] : [])),
    ),
  ])
  if (!profile.ok) return profile
  if (!all.ok) return all
  if (!known.ok) return known
  const kept = new Map<string, Kept>(known.value.map((each) => [each.id, each]))
  const freshId = idsAmong(all.value.map(({ id }) => id))
  const { me = {}, version } = profile.value
  const shall: Shall[] = []
  const out: string[] = []
  for (const proposal of chosen) {
    const there = proposal.known && kept.get(proposal.known.id)
    const id = there?.id ?? freshId(proposal.row.company)
    const told = there ? withRow(there.raw, proposal, zone, newId) : begunBy(proposal, me, zone, newId)
    const raw = settledRaw({ ...told, opportunity: { id, ...told.opportunity } })
    if (!raw.ok) out.push(`${proposal.row.place}: ${raw.problems[0]?.message ?? 'it cannot be kept.'}`)
    else if (there) shall.push({ ...there, raw: raw.value })
    else shall.push({ id, version: 0, example: false, profile: version, raw: raw.value, messages: [] })
  }
  return done({ shall, out, before: new Map(known.value.map((each) => [each.id, each.raw])) })
}

/** So many are planned before others have their turn, and progress is told. */
const atOnce = 250

const plannedInParts = async (shall: readonly Shall[], desk: Needs): Promise<Outcome<readonly Planned[]>> => {
  const planned: Planned[] = []
  for (let from = 0; from < shall.length; from += atOnce) {
    const part = await writesFor(shall.slice(from, from + atOnce), desk)
    if (!part.ok) return part
    planned.push(...part.value)
    desk.tables?.progress?.(planned.length, shall.length)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return done(planned)
}

const saysOf = (begun: number, more: number): string => {
  const applications = (count: number) => counted(count, 'application')
  const parts = [
    ...(begun > 0 ? [applications(begun)] : []),
    ...(more > 0 ? [`more about ${applications(more)}`] : []),
  ]
  return `Brought in ${parts.join(' and ')}`
}

/** Keeps these rows, as one change with one undo. */
export const keepRows = async (
  chosen: readonly TrackedProposal[],
  zone: string,
  desk: Needs,
): Promise<Outcome<KeptRows | 'moved'>> => {
  const shaped = await shapedBy(chosen, zone, desk)
  if (!shaped.ok) return shaped
  const { shall, before, out } = shaped.value
  const more = shall.filter(({ id }) => before.has(id)).length
  const counts = { begun: shall.length - more, more }
  if (shall.length === 0)
    return done({ says: 'None of it could be kept; nothing was changed', ...counts, failed: out })
  const planned = await plannedInParts(shall, desk)
  if (!planned.ok) return planned
  const due = await othersMoved(
    planned.value.map(({ after }) => ({ before: before.get(after.id), after })),
    desk,
  )
  if (!due.ok) return due
  const opportunities = planned.value.map(({ write }) => write)
  const written = await writeAll(desk, { opportunities, due: due.value }, saysOf(counts.begun, more))
  if (!written.ok) return written
  return written.value === 'moved' ? done('moved') : done({ ...written.value, ...counts, failed: out })
}
