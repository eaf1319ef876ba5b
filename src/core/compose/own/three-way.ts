import type { FactId } from '../../dossier/dossier.ts'
import type { Draft, Offer, Sentence, Stale } from '../draft.ts'
import { hidden, type Marks } from './marks.ts'
import { matched, paragraphsOf } from './match.ts'
import { type KeptCommitment, keptCommitments } from './promised.ts'

/** What the user's words were made from: the draft's sentences, and what each fact said then. */
export interface Base {
  readonly sentences: readonly Sentence[]
  readonly marks: Marks
  /** What those sentences promised; absent in words kept by an earlier version. */
  readonly commitments?: readonly KeptCommitment[]
}

export interface Merged {
  /** The sentences of the user's text with the facts they came from, where they came from a draft. */
  readonly sentences: readonly Sentence[]
  readonly offers: readonly Offer[]
  readonly stale: readonly Stale[]
  readonly unused: Draft['unused']
}

const noted = (fact: FactId): boolean => /^(point|strength|promise|offer|next-steps|elsewhere)/.test(fact)

const gone = (fact: FactId, base: Base, marks: Marks): string | undefined => {
  const [before, now] = [base.marks[fact], marks[fact]]
  if (before === undefined || before === now) return undefined
  if (now === undefined) return 'the note it came from is gone'
  return now === hidden ? 'the note it came from is private now' : 'the fact it rests on has changed'
}

const staleOf = (mine: readonly Sentence[], base: Base, marks: Marks): Stale[] =>
  mine.flatMap(({ text, facts, edited }) => {
    if (edited) return []
    const because = facts.map((fact) => gone(fact, base, marks)).find((each) => each !== undefined)
    return because === undefined ? [] : [{ text, because }]
  })

const framing = new Set<Sentence['element']>(['greeting', 'sign-off'])

/** The paragraph of the user's body that stands where this one stood, before the sign-off. */
const placeFor = (body: string, draft: Draft, text: string): number => {
  const at = paragraphsOf(draft.body).findIndex((paragraph) => paragraph.includes(text))
  const last = Math.max(0, paragraphsOf(body).length - 2)
  return Math.min(Math.max(at, Math.min(1, last)), last)
}

/**
 * Three ways: what the user wrote wins and is never touched; sentences of today's draft out of facts that were not known
 * when they wrote are offered, unless those facts are in their words already; sentences they took over whose fact has
 * gone, turned private or changed are named. Without a base (words kept by an earlier version) nothing is offered.
 */
export const merged = (body: string, base: Base | undefined, draft: Draft, marks: Marks): Merged => {
  const known = base ? base.sentences : draft.sentences
  const further = draft.sentences.filter(({ text }) => !known.some((sentence) => sentence.text === text))
  const mine = matched(body, [...known, ...further])
  const inMine = new Set(mine.flatMap(({ facts }) => facts))
  const fresh = (fact: FactId) => noted(fact) && base !== undefined && base.marks[fact] !== marks[fact]
  const offers = draft.sentences
    .filter(
      ({ element, facts }) => !framing.has(element) && facts.some((fact) => fresh(fact) && !inMine.has(fact)),
    )
    .filter(({ facts }) => !facts.filter(noted).some((fact) => inMine.has(fact)))
    .map(({ text, facts }) => ({ text, facts, paragraph: placeFor(body, draft, text) }))
  const offered = new Set(offers.flatMap(({ facts }) => facts))
  const dropped = [...new Set(draft.sentences.flatMap(({ facts }) => facts))]
    .filter((fact) => noted(fact) && !inMine.has(fact) && !offered.has(fact))
    .map((fact) => ({ fact, because: 'not in your own words' }))
  return {
    sentences: mine,
    offers,
    stale: base ? staleOf(mine, base, marks) : [],
    unused: [...draft.unused.filter(({ fact }) => !inMine.has(fact)), ...dropped],
  }
}

/**
 * The base for words kept now. What was open before and still is stays open: an offer that was not taken is offered again,
 * a stale sentence that still stands is still named.
 */
export const baseFor = (body: string, before: Base | undefined, draft: Draft, marks: Marks): Base => {
  const commitments = keptCommitments(draft.commitments)
  if (!before) return { sentences: draft.sentences, marks, commitments }
  const { offers, stale, sentences } = merged(body, before, draft, marks)
  const staleTexts = new Set(stale.map(({ text }) => text))
  const open = new Set([
    ...offers.flatMap(({ facts }) => facts.filter((fact) => before.marks[fact] !== marks[fact])),
    ...sentences.filter(({ text }) => staleTexts.has(text)).flatMap(({ facts }) => facts),
  ])
  const kept = Object.entries(marks).filter(([fact]) => !open.has(fact))
  const old = Object.entries(before.marks).filter(([fact]) => open.has(fact))
  const texts = new Set(draft.sentences.map(({ text }) => text))
  return {
    sentences: [
      ...draft.sentences,
      ...matched(body, before.sentences).filter(({ text }) => !texts.has(text)),
    ].map(({ edited: _edited, ...sentence }) => sentence),
    marks: Object.fromEntries([...kept, ...old]),
    commitments: [
      ...commitments,
      ...(before.commitments ?? []).filter(({ what }) => !commitments.some((each) => each.what === what)),
    ],
  }
}
