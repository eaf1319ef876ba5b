import type { Dossier, FactId, Point } from '../../dossier/dossier.ts'
import { pointFact, saidFact } from '../../dossier/facts.ts'
import { isSame, likeThe } from '../../said/spell/offered.ts'
import type { Whose } from '../../said/spell/place.ts'
import { rosterFor } from '../../said/spell/roster.ts'
import { type Changed, type Given, type Spelled, spelled } from '../../said/spell/spell.ts'
import { type Facing, toTheirFace } from '../../said/to-face.ts'
import type { PointKind } from '../../vocabulary/point-kinds.ts'
import type { Draft } from '../draft.ts'
import { facingPoint } from './facing.ts'

/** Words someone typed, with all that is offered for them taken. */
export interface Worded {
  readonly fact: FactId
  readonly was: string
  readonly now: string
  readonly changes: readonly Changed[]
  /** Those of them that speak to the reader. */
  readonly faced: readonly Changed[]
}

/** What a proofreader is sure of: a word as typed, in small letters, and as it is written. */
export type Proofread = ReadonlyMap<string, string>

export type { Given }

/** Names that are nobody’s to spell, and what was refused in any message: it stays refused. */
export const givenFor = (dossier: Dossier, proofread?: Proofread): Given => ({
  roster: rosterFor(dossier),
  leave: dossier.choices.flatMap(({ leave = [] }) => leave),
  ...(proofread ? { proofread } : {}),
})

interface Typed {
  readonly fact: FactId
  readonly text: string
  /** What would be said to the reader, not a note. */
  readonly said: boolean
  /** To whom it is said, where that is known. */
  readonly facing?: Facing | undefined
  readonly whose?: Whose | undefined
}

/** Whose doing is told: one’s own work and answers, or what the reader said and did. */
export const whoseOf: Readonly<Partial<Record<PointKind, Whose>>> = {
  ...{ strength: 'mine', stumble: 'mine', finding: 'mine', anecdote: 'mine' },
  ...{ insight: 'yours', interest: 'yours', moment: 'yours' },
}

const typed = (dossier: Dossier): readonly Typed[] => {
  const typedIn = (point: Point): readonly Typed[] =>
    [
      {
        fact: pointFact(point),
        text: point.say ?? '',
        said: true,
        facing: facingPoint(dossier, point),
        whose: whoseOf[point.kind],
      },
      { fact: pointFact(point), text: point.text, said: false },
    ].filter(({ text }) => text !== '')
  return [
    ...dossier.interviews
      .flatMap(({ debrief }) => debrief?.points ?? [])
      .filter((point) => !point.private)
      .flatMap(typedIn),
    ...dossier.said.map((each) => ({ fact: saidFact(each), text: each.text, said: true })),
  ]
}

/** Words with all that is offered for them: as they are written, then as they are said to who reads them, where it can be nobody else. */
export const worded = (text: string, given: Given, facing?: Facing): Spelled & Pick<Worded, 'faced'> => {
  const { leave = [], only } = given
  const written = spelled(text, given)
  const faced =
    facing && toTheirFace(written.text, facing, ({ was, now }) => only?.has(`${was} → ${now}`) !== false)
  // Half of it would speak of two people.
  const refused = faced?.changes.some(({ was }) => leave.some((kept) => isSame(kept, was)))
  return faced?.whose === 'sure' && !refused
    ? { text: faced.text, changes: [...written.changes, ...faced.changes], faced: faced.changes }
    : { ...written, faced: [] }
}

/** What was typed for a message: the sentences said for it, also those that stayed out, and the notes it used. Without a message, all that may be said. */
export const typedFor = (dossier: Dossier, draft?: Draft): readonly Typed[] => {
  if (!draft) return typed(dossier)
  const used = new Set(draft.sentences.flatMap(({ facts }) => facts))
  const out = new Set(draft.unused.flatMap((each) => (each.private ? [] : each.fact)))
  return typed(dossier).filter(({ fact, said }) => used.has(fact) || (said && out.has(fact)))
}

/** What is offered for the words of a message, or of all that may be said. */
export const wordedFor = (dossier: Dossier, given: Given, draft?: Draft): readonly Worded[] =>
  typedFor(dossier, draft).flatMap(({ fact, text, facing, whose }) => {
    const { text: now, ...each } = worded(text, { ...given, whose }, facing)
    return each.changes.length > 0 ? [{ fact, was: text, now, ...each }] : []
  })

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** A sentence of such words, by itself: what was changed in the whole is changed in it. */
const alongWith = (sentence: string, all: readonly Worded[], given: Given): string => {
  const { text } = spelled(sentence, given)
  const whole = all.find(({ was }) => letters(spelled(was, given).text).includes(letters(text)))
  // Who did it was put before a sentence that did not say so.
  const begun = whole?.changes.find(
    ({ was, now }) =>
      now.toLowerCase().endsWith(` ${was.toLowerCase()}`) &&
      text.toLowerCase().startsWith(`${was.toLowerCase()} `) &&
      !letters(whole.now).startsWith(letters(text)),
  )
  const from = begun ? likeThe(text, begun.now) + text.slice(begun.was.length) : text
  return (whole?.faced ?? []).reduce((now, change) => {
    const at = now.toLowerCase().indexOf(change.was.toLowerCase())
    const was = now.slice(at, at + change.was.length)
    return at < 0 ? now : now.slice(0, at) + likeThe(was, change.now) + now.slice(at + was.length)
  }, from)
}

/** The dossier with these words as they are written; a sentence that was left out of a message stays left out. */
export const withWorded = (dossier: Dossier, taken: readonly Worded[], given: Given): Dossier => {
  const now = (fact: FactId, was: string): string =>
    taken.find((each) => each.fact === fact && each.was === was)?.now ?? was
  const points = (all: readonly Point[]): readonly Point[] =>
    all.map((point) => {
      if (point.private) return point
      const fact = pointFact(point)
      const words = { ...point, text: now(fact, point.text) }
      return point.say === undefined ? words : { ...words, say: now(fact, point.say) }
    })
  return {
    ...dossier,
    interviews: dossier.interviews.map((held) =>
      held.debrief ? { ...held, debrief: { ...held.debrief, points: points(held.debrief.points) } } : held,
    ),
    said: dossier.said.map((each) => ({ ...each, text: now(saidFact(each), each.text) })),
    choices: dossier.choices.map((choice) =>
      choice.without
        ? { ...choice, without: choice.without.map((each) => alongWith(each, taken, given)) }
        : choice,
    ),
  }
}
