import { type Similarity, sameness } from '../../core/review/similar.ts'

const says = { same: 'nearly the same note', alike: 'rather alike', apart: 'two different letters' } as const

/** What the figures of likeness mean. */
export const alikeSays = (alike: Similarity): string =>
  `${says[sameness(alike)]}: ${Math.round(alike.shingles * 100)} % of the three-word runs are shared`
