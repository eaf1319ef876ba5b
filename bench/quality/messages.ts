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

/** Looked at while lists and weights were made; all but the first were first measured unseen. */
export const tunedTo = ['tuned', 'fresh', 'second', 'third', 'fourth'] as const

/** Never tuned to: the first written along with the tuned ones, the other last of all. */
export const heldOut = ['held-out', 'fifth'] as const

type Set = (typeof tunedTo)[number] | (typeof heldOut)[number]

export const messages = (set: Set): readonly Labelled[] => {
  const folder = join(import.meta.dirname, 'tones', set)
  return readdirSync(folder).flatMap((file) => {
    const told: readonly Omit<Labelled, 'tone'>[] = parse(readFileSync(join(folder, file), 'utf8'))
    return told.map((each) => ({ ...each, tone: basename(file, '.yaml') as Tone }))
  })
}
