import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { Tone } from '../../src/core/review/tone/tone.ts'

/** A whole message with the tone and the formality a person hears in it. */
export interface Labelled {
  readonly tone: Tone
  readonly form: 'formal' | 'neutral' | 'informal'
  readonly text: string
}

/** The messages of `tuned` (looked at while lists and weights were made) or `held-out` (not looked at). */
export const messages = (set: 'tuned' | 'held-out' | 'fresh' | 'second' | 'third'): readonly Labelled[] => {
  const folder = join(import.meta.dirname, 'tones', set)
  return readdirSync(folder).flatMap((file) => {
    const told: readonly Omit<Labelled, 'tone'>[] = parse(readFileSync(join(folder, file), 'utf8'))
    return told.map((each) => ({ ...each, tone: basename(file, '.yaml') as Tone }))
  })
}
