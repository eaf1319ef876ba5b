import type { Label } from './labels.ts'
import type { Segment } from './segments.ts'

/** What is left of a stretch of a line once the ways to reach somebody are taken out of it. */
export interface Text extends Segment {
  readonly label?: Label | undefined
}
