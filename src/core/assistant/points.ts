import { z } from 'zod'
import type { Moment, Person } from '../dossier/dossier.ts'
import { folded } from '../english/nearest.ts'
import { stemsIn } from '../english/stems.ts'
import { figuresIn } from '../review/inventions/figures.ts'
import { dayWithin } from '../typed/day-within.ts'
import type { PointKind } from '../vocabulary/point-kinds.ts'
import { allPointKinds, pointKinds } from '../vocabulary/point-kinds.ts'
import { visible } from './answer.ts'
import { isPrivate, kindOf } from './free/kinds.ts'
import { type Line, linesOf } from './free/lines.ts'
import { type Owed, owedBy } from './free/owed.ts'
import { whose } from './free/whose.ts'

/** What free notes may hold beside points, in the words of the page. */
export const owedKinds: Readonly<Record<Owed['kind'], string>> = {
  promise: 'a promise of mine',
  'their-promise': 'a promise of theirs',
  'next-steps': 'what comes next',
}

export type OfferedKind = PointKind | Owed['kind']

export const allOfferedKinds: readonly OfferedKind[] = [
  ...allPointKinds,
  ...(Object.keys(owedKinds) as Owed['kind'][]),
]

/** Something proposed out of what someone wrote freely; the user decides. */
export interface Offered {
  readonly kind: OfferedKind
  readonly who?: string
  readonly text: string
  readonly private: boolean
  /** `2026-11-20`: by when it is owed, or when they want to be heard of. */
  readonly day?: string
}

/** A proposal that was not taken over, and why. */
interface Refused {
  readonly text: string
  readonly because: string
}

export interface Proposed {
  readonly points: readonly Offered[]
  readonly struck: readonly Refused[]
}

/** Who was there and when it was said: “Friday” is the one after that. */
export interface Met {
  readonly people: readonly Person[]
  readonly said: Moment
}

/** The longest text that is read at once, in characters. */
export const longestNotes = 20_000

const isOwed = (kind: OfferedKind): kind is Owed['kind'] => kind in owedKinds

const offered = ({ text, private: hidden, who }: Line, said: Moment): Offered => {
  const owed = hidden ? undefined : owedBy(text, said)
  return {
    ...(owed ?? { kind: kindOf(text), text }),
    ...(who ? { who } : {}),
    private: hidden,
  }
}

/** Notes out of free text by simple rules: one a statement, the kind by its words. What looks private is kept private. */
export const pointsFrom = (text: string, { people, said }: Met): Proposed => ({
  points: linesOf(text, people).map((line) => offered(line, said)),
  struck: [],
})

/** The part of free notes that may be shown to an assistant, line by line. */
export const tellable = (text: string, { people }: Pick<Met, 'people'>): readonly string[] =>
  linesOf(text, people).flatMap((line) => (line.private ? [] : [line.text]))

const sent = z.object({
  points: z
    .array(
      z.object({
        kind: z.string().max(40),
        who: z.string().max(80).nullish(),
        text: z.string().min(1).max(1000),
        private: z.boolean().nullish(),
      }),
    )
    .max(60),
})

/** The first JSON object of an answer, whatever stands round it. */
const objectIn = (answer: string): unknown => {
  const from = answer.indexOf('{')
  const to = answer.lastIndexOf('}')
  if (from < 0 || to <= from) return undefined
  try {
    return JSON.parse(answer.slice(from, to + 1))
  } catch {
    return undefined
  }
}

/** The words of a proposal that the user never wrote. */
const foreign = (text: string, source: string): string[] => {
  const known = new Set(stemsIn(source))
  const figures = new Set(figuresIn(source).map(({ value, unit }) => `${value} ${unit}`))
  return [
    ...stemsIn(text).filter((stem) => !known.has(stem)),
    ...figuresIn(text).flatMap(({ text: said, value, unit }) =>
      figures.has(`${value} ${unit}`) ? [] : [said],
    ),
  ]
}

/**
 * An assistant's answer as proposals; undefined where it is no such answer. Every word has to be the user's own, every kind and
 * person known; what is not is struck. What the rules take for private stays so, whatever the answer says, and the lines that
 * were not shown to it are added by the rules. A day is read by us, never by it.
 */
export const pointsAnswered = (answer: string, source: string, met: Met): Proposed | undefined => {
  const read = sent.safeParse(objectIn(visible(answer)))
  if (!read.success) return undefined
  const { people, said } = met
  const own = linesOf(source, people)
  const shown = own.flatMap((line) => (line.private ? [] : [line.text])).join('\n')
  const ids = new Map(people.map((person) => [folded(person.id), person.id]))
  const points: Offered[] = []
  const struck: Refused[] = []
  for (const { kind, who, text: words, private: hidden } of read.data.points) {
    const text = words.replace(/\s+/g, ' ').trim()
    const known = allOfferedKinds.find((each) => each === kind)
    if (!known) struck.push({ text, because: `“${kind}” is no kind of note.` })
    else if (foreign(text, shown).length > 0)
      struck.push({ text, because: 'It says something that you did not write.' })
    else {
      const of = who ? (ids.get(folded(who)) ?? whose(who, people)?.id) : undefined
      const day = isOwed(known) ? dayWithin(text, said)?.day.toString() : undefined
      points.push({
        ...{ kind: known, text },
        private: !isOwed(known) && (hidden === true || pointKinds[known].private || isPrivate(text)),
        ...(of ? { who: of } : {}),
        ...(day ? { day } : {}),
      })
    }
  }
  return {
    points: [...points, ...own.filter((line) => line.private).map((line) => offered(line, said))],
    struck,
  }
}

/** What an assistant is asked to do with free notes; holds the lines that may be shown and nothing else of the dossier. */
export const pointsPrompt = (text: string, { people }: Pick<Met, 'people'>): string =>
  [
    'Sort these notes, taken after a job interview, into points: one statement each. Do not add, interpret or correct anything: every word of a point must be one of the writer’s.',
    '',
    `Answer with JSON only: {"points": [{"kind": "…", "who": "…" or null, "text": "…", "private": false}]}`,
    `kind is one of: ${allOfferedKinds.join(', ')}. promise is what the writer said they would do, their-promise what the others said they would, next-steps when and how they decide.`,
    `who is one of: ${people.map(({ id, name }) => `${id} (${name.replace(/\s+/g, ' ')})`).join(', ') || 'nobody'}; null where it is nobody’s.`,
    'private is true for the writer’s own impressions of people.',
    '',
    '## Notes',
    ...linesOf(text, people)
      .filter((line) => !line.private)
      .map((line) => `- ${line.who ? `(${line.who}) ` : ''}${line.text}`),
    '',
  ].join('\n')
