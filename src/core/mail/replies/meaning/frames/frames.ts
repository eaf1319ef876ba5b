/** English: what is said in any words, by kinds of words that stand together in one sentence. */
import type { Pattern } from '../pattern.ts'
import { abroad } from './abroad.ts'
import { questions } from './asks.ts'
import { closing } from './closing.ts'
import { farewell } from './farewell.ts'
import { nextSteps } from './next-step.ts'
import { offers } from './offering.ts'
import { waiting } from './waiting.ts'

export const frames: readonly Pattern[] = [
  ...closing,
  ...offers,
  ...nextSteps,
  ...questions,
  ...waiting,
  ...abroad,
  ...farewell,
]
