import { z } from 'zod'
import { type Manner, mostVersions } from '../core/compose/manner.ts'
import { marksOf } from '../core/compose/own/marks.ts'
import type { Dossier } from '../core/dossier/dossier.ts'
import { nearest } from '../core/english/nearest.ts'
import { done, goneSays, type Outcome, refused } from '../core/outcome.ts'

const mostFacts = 12

/** The options that say how a message shall sound. */
export const mannerOptions = {
  warmth: z.enum(['warmer', 'formal']).optional().describe('How it sounds').meta({ value: 'WORD' }),
  shorter: z.boolean().optional().describe('In about 50 to 75 words'),
  version: z
    .number()
    .int()
    .min(0)
    .max(mostVersions)
    .optional()
    .describe(`Another wording: 1 to ${mostVersions}, 0 is the first`)
    .meta({ value: 'N' }),
  with: z
    .array(z.string())
    .max(mostFacts)
    .optional()
    .describe('A note that shall go in, by its id (“Left out” lists them); may be repeated')
    .meta({ value: 'FACT' }),
  leave: z
    .array(z.string())
    .max(mostFacts)
    .optional()
    .describe('Words of yours that stay as you said them; may be repeated')
    .meta({ value: 'WORDS' }),
  without: z
    .array(z.string())
    .max(mostFacts)
    .optional()
    .describe('A sentence of yours to leave out of this message, as it stands there; may be repeated')
    .meta({ value: 'SENTENCE' }),
} as const

interface Asked {
  readonly warmth?: 'warmer' | 'formal' | undefined
  readonly shorter?: boolean | undefined
  readonly version?: number | undefined
  readonly with?: readonly string[] | undefined
  readonly leave?: readonly string[] | undefined
  readonly without?: readonly string[] | undefined
}

const each = (words: readonly string[] | undefined): readonly string[] => [
  ...new Set((words ?? []).map((one) => one.trim()).filter((one) => one !== '')),
]

/** What was asked for as a manner; a fact that the dossier does not have is refused. */
export const mannerFrom = (asked: Asked, dossier: Dossier): Outcome<Manner> => {
  const [include, leave, without] = [each(asked.with), each(asked.leave), each(asked.without)]
  const known = Object.keys(marksOf(dossier))
  const missing = include.filter((fact) => !known.includes(fact))
  if (missing.length > 0)
    return refused(
      ...missing.map((fact) => {
        const near = nearest(fact, known)
        return {
          message: `There is no fact “${fact.slice(0, 60)}”.${near ? ` Did you mean ${near}?` : ''}`,
          plain: goneSays('note'),
        }
      }),
    )
  return done({
    ...(asked.warmth === undefined ? {} : { warmth: asked.warmth }),
    ...(asked.shorter ? { shorter: true } : {}),
    ...(asked.version ? { version: asked.version } : {}),
    ...(include.length > 0 ? { include } : {}),
    ...(leave.length > 0 ? { leave } : {}),
    ...(without.length > 0 ? { without } : {}),
  })
}

export const asksManner = ({ warmth, shorter, version, with: include, leave, without }: Asked): boolean =>
  [warmth, shorter, version, include, leave, without].some((each) => each !== undefined)
