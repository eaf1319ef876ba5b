import type { Dossier, Person, PersonId, Point } from '../../dossier/dossier.ts'
import { partsOf } from '../../dossier/name.ts'
import type { Facing } from '../../said/to-face.ts'
import type { PointKind } from '../../vocabulary/point-kinds.ts'
import { assigneeOf } from '../assigned.ts'

type Known = Pick<Dossier, 'people' | 'opportunity'>

const partsIn = ({ name, called = '' }: Person): readonly string[] =>
  `${name} ${called}`
    .toLowerCase()
    .replaceAll('.', '')
    .split(/\s+/)
    .filter((part) => part.length > 1)

/** As they give it, or as the title that stands in their name says; never from a name. */
const sexOf = ({ pronouns = '', honorific, name }: Person): Facing['sex'] => {
  const [, own] = /^\s*(he|she|they)\b/i.exec(pronouns) ?? []
  if (own) return own.toLowerCase() as Facing['sex']
  const title = honorific ?? partsOf(name).title ?? ''
  if (/^(?:mr|herr|sir|lord|señor)\b/i.test(title)) return 'he'
  return /^(?:mrs|ms|miss|frau|mme|madame|mlle|lady|dame|señora)\b/i.test(title) ? 'she' : undefined
}

const abouts: Partial<Record<PointKind, Facing['about']>> = {
  strength: 'oneself',
  stumble: 'oneself',
  anecdote: 'oneself',
  finding: 'case',
}

/** What is known of those to whom an answer is said. */
export const facingOf = (
  { people, opportunity }: Known,
  readers: readonly Person[],
  kind: PointKind,
): Facing => {
  const [reader] = readers
  const sex = reader && readers.length === 1 ? sexOf(reader) : undefined
  return {
    names: new Set(readers.flatMap(partsIn)),
    others: new Set([...people.values()].filter((person) => !readers.includes(person)).flatMap(partsIn)),
    ...(sex ? { sex } : {}),
    about: abouts[kind] ?? 'reader',
    side: readers.every(({ id }) => id !== opportunity.agency && id !== opportunity.contactVia),
  }
}

/** The same for words of the debrief, by whose they are; undefined where they are nobody’s in particular. */
export const facingWho = (dossier: Known, who: PersonId | undefined, kind: PointKind): Facing | undefined => {
  const reader = who === undefined ? undefined : dossier.people.get(who)
  return reader && facingOf(dossier, [reader], kind)
}

/** The same for a note of a debrief, which goes to whom it is about, or to whom it is told. */
export const facingPoint = (dossier: Dossier, point: Point, kind = point.kind): Facing | undefined => {
  const held = dossier.interviews.find(({ debrief }) => debrief?.points.includes(point))
  return facingWho(dossier, point.who ?? assigneeOf(dossier, held, point), kind)
}

/** The same for an answer to a question about a note: whoever it names is the reader, whatever the note tells. */
export const facingAnswer = (dossier: Dossier, note: string): Facing | undefined => {
  const points = dossier.interviews.flatMap(({ debrief }) => debrief?.points ?? [])
  const point = points.find(({ id }) => id === note)
  return point && facingPoint(dossier, point, 'insight')
}
