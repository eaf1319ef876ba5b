import type { Person } from '../dossier/dossier.ts'
import { partsOf } from '../dossier/name.ts'
import { inDialect } from '../english/dialect.ts'
import type { Fragment, Voice } from './fragment.ts'
import { mend, rosterOf } from './mend.ts'
import type { Hearing } from './pass.ts'
import { type Quoted, quotedOf } from './quoted.ts'
import { writtenOut } from './shorthand.ts'

/** A note in whole words, mended and in the writer's English; what was quoted in it is held apart. */
export interface Heard extends Hearing, Quoted {
  readonly fact: string
  /** As it was noted, without what stands round it. */
  readonly raw: string
  readonly text: string
  /** Something in it was written short, or slipped. */
  readonly hurried: boolean
  readonly mended: Fragment['mended']
  readonly doubts: readonly string[]
}

/** “JP”, “OMcG”: the capitals a name begins with. */
const initialsOf = (name: string): readonly string[] => {
  const parts = partsOf(name).plain.split(/[\s-]+/)
  const of = (begins: RegExp) => parts.map((part) => begins.exec(part)?.[0] ?? '').join('')
  return [of(/^\p{Lu}/u), of(/^(?:Ma?c\p{Lu}|\p{Lu})/u)]
}

/** Somebody’s initials, by which a note calls them, in full; none where two people of the search bear the same. */
export const inFull = (raw: string, people: readonly Person[]): string =>
  raw.replaceAll(/(?<![\p{L}\d-])\p{Lu}{1,3}(?:(?<=M)a?c)?\p{Lu}(?![\p{L}\d-])/gu, (initials) => {
    const bearers = people.filter(({ name }) => initialsOf(name).includes(initials))
    const [only] = bearers
    return bearers.length === 1 && only ? (partsOf(only.name).given ?? only.name) : initials
  })

/** The note as one hears it, before anything is taken from it. */
export const heardOf = (note: string, raw: string, fact: string, voice: Voice): Heard => {
  const roster = rosterOf([
    ...voice.people.flatMap((person) => [person.name, person.called ?? '']),
    voice.writer.name,
    voice.company.name,
  ])
  const shouting = raw.length > 8 && raw === raw.toUpperCase()
  const mended = mend(shouting ? raw.toLowerCase() : inFull(raw, voice.people), roster)
  const { text, turned, doubts } = inDialect(mended.text, voice.english, new Set(roster.values()))
  return {
    ...{ voice, names: new Set(roster.keys()), fact, raw, text },
    hurried: mended.mended.length > 0 || writtenOut(note) !== note,
    ...quotedOf(text),
    mended: [...mended.mended, ...turned],
    doubts: [...mended.doubts, ...doubts],
  }
}
