import { firmKey } from '../../contacts/firm-key.ts'
import { plainWords } from '../../english/sought.ts'
import { daySays } from './row.ts'
import { addsOf, differsOf, type NewId } from './shaped.ts'
import { further, roundIn, tellsTalk } from './status-words.ts'
import type { Tracked, TrackedTalk } from './tracked.ts'
import type { TrackedProposal, TrackedThere } from './tracked-proposal.ts'

/** A firm’s job, as it is compared; programs write “(1)” behind what was copied. */
export const jobKey = ({ company, role }: Pick<Tracked, 'company' | 'role'>): string =>
  `${firmKey(company)}|${plainWords(role.replace(/ \(\d\)$/, ''))}`

const appliedThere = ({ raw }: TrackedThere): string | undefined =>
  raw.history?.find(({ kind }) => kind === 'application')?.at.slice(0, 10)

const sameDay = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || one === other

/** A row of a log tells what was on its day. */
const datedNotes = ({ applied, isAnyDay, notes }: Tracked): readonly string[] =>
  applied && isAnyDay ? notes.map((note) => `${daySays(applied)}: ${note}`) : notes

/** A later row of a log that tells a talk with its hour. */
const loggedTalks = ({ applied, isAnyDay, standing, notes, talks }: Tracked): readonly TrackedTalk[] => {
  const says = notes.join('\n')
  const isTalk = isAnyDay && applied?.time && standing === 'open' && talks.length === 0 && tellsTalk(says)
  return isTalk ? [{ day: applied, stage: roundIn(says) ?? 'screening' }] : talks
}

const earlier = ({ applied: one }: Tracked, { applied: other }: Tracked): Tracked['applied'] => {
  if (one === undefined || other === undefined) return one ?? other
  return Temporal.PlainDate.compare(other.day, one.day) < 0 ? other : one
}

/** Two rows of one application: what each tells, once; the state is the one that is further on. */
const joined = (one: Tracked, other: Tracked): Tracked => {
  const { place: _place, standing: _standing, ...more } = other
  const standing = further(one.standing, other.standing)
  const applied = earlier(one, other)
  return {
    ...more,
    ...one,
    ...(standing === undefined ? {} : { standing }),
    ...(applied === undefined ? {} : { applied }),
    talks: [...one.talks, ...loggedTalks(other)],
    people: [...one.people, ...other.people],
    notes: [...new Set([...one.notes, ...datedNotes(other)])],
    noted: [...one.noted, ...other.noted],
  }
}

interface Joined {
  row: Tracked
  readonly more: string[]
}

/** Rows of the same firm, job and day of application are one. */
const together = (rows: readonly Tracked[]): readonly Joined[] => {
  const byJob = new Map<string, Joined[]>()
  const all: Joined[] = []
  for (const row of rows) {
    const same = byJob.get(jobKey(row)) ?? []
    const day = row.applied?.day.toString()
    const found = same.find(
      (each) => (row.isAnyDay && each.row.isAnyDay) || sameDay(each.row.applied?.day.toString(), day),
    )
    if (found) {
      found.row = joined(found.row, row)
      found.more.push(row.place)
      continue
    }
    const fresh: Joined = { row, more: [] }
    byJob.set(jobKey(row), [...same, fresh])
    all.push(fresh)
  }
  return all
}

const statusBy = ({ standing, applied }: Tracked): TrackedProposal['status'] =>
  standing ?? (applied ? 'applied' : 'wish')

/** What would become of every row, given what is here already; nothing is decided twice. */
export const trackedProposals = (
  rows: readonly Tracked[],
  there: readonly TrackedThere[],
  zone: string,
  newId: NewId,
): readonly TrackedProposal[] => {
  const byJob = Map.groupBy(there, jobKey)
  const taken = new Set<string>()
  return together(rows).map(({ row, more }) => {
    const fresh: TrackedProposal = { row, joined: more, status: statusBy(row) }
    const day = row.applied?.day.toString()
    const candidates = (byJob.get(jobKey(row)) ?? []).filter(({ id }) => !taken.has(id))
    const found =
      candidates.find((each) => appliedThere(each) !== undefined && appliedThere(each) === day) ??
      candidates.find((each) => sameDay(appliedThere(each), day))
    if (!found) return fresh
    taken.add(found.id)
    const { id, raw } = found
    return { ...fresh, known: { id, adds: addsOf(raw, fresh, zone, newId), differs: differsOf(raw, fresh) } }
  })
}
