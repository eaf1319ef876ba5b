import type { Day, PersonId } from '../dossier/dossier.ts'
import type { Filling } from './frame.ts'
import { inMargin, type Margin } from './margin.ts'
import type { Subject } from './subject.ts'

/** A sentence that a letter would like to have. Which words it gets, and whether it gets any, is decided in `write.ts`. */
export interface Wish {
  /** The first of them that fits is said. */
  readonly tries: readonly Filling[]
  /** How dear it is when space runs out, absent: it stays. */
  readonly keep?: number
  /** The step that goes along and has its word here. */
  readonly along?: string
  /** To whom it is a promise, and for when. */
  readonly promises?: { readonly to: PersonId; readonly due?: Day }
  /** Said only where that one was. */
  readonly given?: Wish
  /** Said only where that one was not. */
  readonly unless?: Wish
  /** The person's own words, which stay as they are. */
  readonly said?: true
  /** What came up while it was thought of. */
  readonly margin?: Partial<Margin>
  /** What else comes up where none of the tries fits. */
  readonly unsaid?: Partial<Margin>
}

export type Wishes = readonly (Wish | undefined)[]

/** What a kind of message would like to say, before it gets its words, its greeting and its signature. */
export interface Letter {
  readonly subject?: Subject
  /** In the order of reading. */
  readonly paragraphs: readonly Wishes[]
  readonly postscript?: Wish | undefined
  /** Those of them that get their words before the others do, since others depend on them. */
  readonly first?: Wishes
  /** A message among people who already write to each other: shorter signature. */
  readonly followUp?: boolean
  /** Does its body say “I'd”? Then so do our sentences in it; absent: as its world does. */
  readonly contracted?: boolean
  /** Words the body may have, greeting and sign-off aside, where they are others than the row of its kind says. */
  readonly most?: number
  readonly margin?: Partial<Margin>
}

export const wish = (...tries: readonly Filling[]): Wish => ({ tries })

/** A sentence that may be left out when the letter gets too long, the lowest first. */
export const weigh = (wanted: Wish | undefined, keep: number): Wish | undefined =>
  wanted && { ...wanted, keep }

/** The sentence as a promise to somebody; as it is where there is nobody to promise it to. */
export const promising = (wanted: Wish, to: PersonId | undefined, due?: Day): Wish =>
  to ? { ...wanted, promises: { to, ...(due ? { due } : {}) } } : wanted

export const given = (other: Wish | undefined, wanted: Wish): Wish | undefined =>
  other && { ...wanted, given: other }

export const unless = (other: Wish | undefined, wanted: Wish | undefined): Wish | undefined =>
  other && wanted ? { ...wanted, unless: other } : wanted

/** One sentence for which there are several notes: the first that can be said. */
export const firstOf = (...wishes: Wishes): Wish => ({
  tries: wishes.flatMap((each) => each?.tries ?? []),
  margin: inMargin(...wishes.map((each) => each?.margin)),
  unsaid: inMargin(...wishes.map((each) => each?.unsaid)),
})
