import type { FactId } from '../dossier/dossier.ts'
import type { Question, Sentence, Unused } from './draft.ts'

/** A note that could be read, and for which no sentence was found. */
export const uncarried = 'no sentence of this message could carry it'

/** A note that could be told, and gave way to others. */
export const outdone = 'other notes said more, or said it in a better place'

/** What a letter leaves to the writer's eye: what stayed out of it, and what only the writer can settle. */
export interface Margin {
  readonly unused: readonly Unused[]
  readonly questions: readonly Question[]
  /** Notes that could have been told; those that were not stay out for no fault of their own. */
  readonly fit: readonly FactId[]
}

export const inMargin = (...margins: readonly (Partial<Margin> | undefined)[]): Margin => ({
  unused: margins.flatMap((margin) => margin?.unused ?? []),
  questions: margins.flatMap((margin) => margin?.questions ?? []),
  fit: margins.flatMap((margin) => margin?.fit ?? []),
})

/** What stayed out, each note once, with the reason given first; a note that went in after all is not listed. */
export const unusedIn = ({ unused, fit }: Margin, sentences: readonly Sentence[]): readonly Unused[] => {
  const said = new Set(sentences.flatMap(({ facts }) => facts))
  const others = [...said].some((fact) => /^(?:point|strength):/.test(fact))
  const because = others ? outdone : uncarried
  const rest = fit.map((fact) => ({ fact, because }))
  const left = [...unused, ...rest].filter(({ fact }) => !said.has(fact))
  return [...new Map(left.toReversed().map((each) => [each.fact, each])).values()].toReversed()
}

/** Each question once, in the order in which they came up. */
export const questionsIn = ({ questions }: Margin): readonly Question[] =>
  [...Map.groupBy(questions, ({ fact, ask }) => `${fact}\n${ask}`).values()].flatMap(([first]) => first ?? [])
