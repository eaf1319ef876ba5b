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
export const tunedTo = ['tuned', 'fresh', 'second', 'third', 'fourth', 'sixth'] as const

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

const read = (...path: readonly string[]): unknown =>
  parse(readFileSync(join(import.meta.dirname, ...path), 'utf8'))

/** Good letters that were written for other ends: by hand from notes, and those that no check may object to. */
export const goodLetters = (): readonly string[] => {
  const byHand = read('letters', 'by-hand.yaml') as Readonly<Record<string, { readonly body: string }>>
  const corpus = ['..', '..', 'src', 'core', 'review', 'corpus']
  const accepted = readdirSync(join(import.meta.dirname, ...corpus)).flatMap(
    (file) => (read(...corpus, file) as { readonly good?: readonly { readonly body: string }[] }).good ?? [],
  )
  return [...Object.values(byHand), ...accepted].map(({ body }) => body)
}
