import type { FactId } from '../dossier/dossier.ts'
import { pointFact } from '../dossier/facts.ts'
import type { Letter, Line } from './line.ts'
import { anecdote } from './lines/anecdote.ts'
import { findings } from './lines/findings.ts'
import { commonGround, insight, moment } from './lines/insight.ts'
import { reasonedInterest } from './lines/interest.ts'
import { mended, missedQuestion } from './lines/mending.ts'
import { favour } from './lines/support.ts'
import { value } from './lines/value.ts'
import { type NotesByKind, notesFor } from './notes.ts'
import type { Scene } from './scene.ts'

/** The sentence a note can become outside its usual place, by its kind. */
const lineOf = (scene: Scene, notes: NotesByKind, fact: FactId): Line | undefined => {
  if (fact.startsWith('strength:')) {
    const index = Number(fact.slice('strength:'.length))
    const strength = scene.told.me.strengths[index]
    if (!strength) return undefined
    // Only this strength may be chosen from: the others weigh nothing beside it.
    return value({ ...scene, steering: new Map([[fact, 1000]]) }, {}, true)
  }
  const all = Object.values(notes).flat()
  const note = all.find(({ point }) => pointFact(point) === fact)
  if (!note) return undefined
  const { point, fragment } = note
  switch (point.kind) {
    case 'strength':
      return value(scene, { strength: [note] }, false)
    case 'insight':
    case 'clue':
      return insight(scene, fragment, 'asked')
    case 'moment':
    case 'reaction':
      return moment(scene, fragment) ?? insight(scene, fragment, 'asked')
    case 'common-ground':
      return commonGround(scene, fragment, 'connection')
    case 'interest':
      return reasonedInterest(scene, fragment)
    case 'stumble':
      return mended(scene, note)
    case 'missed-question':
      return missedQuestion(scene, note)
    case 'finding':
      return findings(scene, [note])
    case 'anecdote':
      return anecdote(scene, note)
    case 'request':
      return favour(scene, note)
    default:
      return undefined
  }
}

/**
 * The letter with a sentence for each fact that was asked for and has none yet, before its last paragraph. What cannot be
 * said is left to the margin, with the reason.
 */
export const withIncluded = (scene: Scene, letter: Letter): Letter => {
  const { include = [] } = scene.manner
  if (include.length === 0) return letter
  const said = new Set([...letter.paragraphs.flat(), letter.postscript].flatMap((line) => line?.facts ?? []))
  const missing = include.filter((fact) => !said.has(fact))
  if (missing.length === 0) return letter
  const notes = notesFor(scene)
  const added = missing.flatMap((fact): Line[] => {
    const line = lineOf(scene, notes, fact)
    if (line?.facts.includes(fact)) return [{ ...line, keep: 999 }]
    if (!scene.unused.some((left) => left.fact === fact))
      scene.unused.push({ fact, because: 'no sentence of this message could carry it' })
    return []
  })
  if (added.length === 0) return letter
  const { paragraphs } = letter
  const at = Math.max(1, paragraphs.length - 1)
  return { ...letter, paragraphs: [...paragraphs.slice(0, at), added, ...paragraphs.slice(at)] }
}
