import type { FactId } from '../dossier/dossier.ts'
import { pointFact } from '../dossier/facts.ts'
import { anecdote } from './lines/anecdote.ts'
import { findings } from './lines/findings.ts'
import { commonGround, insight, moment } from './lines/insight.ts'
import { reasonedInterest } from './lines/interest.ts'
import { mended, missedQuestion } from './lines/mending.ts'
import { favour } from './lines/support.ts'
import { value } from './lines/value.ts'
import { inMargin, uncarried } from './margin.ts'
import { type NotesByKind, unsaidNotes } from './notes.ts'
import { answersFor, rosterFor } from './said/answers.ts'
import { saidWish } from './said/leads.ts'
import type { Scene } from './scene.ts'
import { firstOf, type Wish } from './wish.ts'
import { goOn, type Written } from './write.ts'

/** The sentence a note can become outside its usual place, by its kind. */
const wishFor = (scene: Scene, notes: NotesByKind, fact: FactId): Wish | undefined => {
  if (fact.startsWith('strength:')) {
    const index = Number(fact.slice('strength:'.length))
    const strength = scene.told.me.strengths[index]
    if (!strength) return undefined
    // Only this strength may be chosen from: the others weigh nothing beside it.
    return value({ ...scene, steering: new Map([[fact, 1000]]) }, {}, true)
  }
  const said = answersFor(scene).answers.find(({ point }) => pointFact(point) === fact)
  if (said) return saidWish(said, rosterFor(scene))
  const all = Object.values(notes).flat()
  const note = all.find(({ point }) => pointFact(point) === fact)
  if (!note) return undefined
  const { point, fragment } = note
  switch (point.kind) {
    case 'strength':
      return value(scene, { strength: [note] }, false)
    case 'insight':
    case 'clue':
      return insight(scene, note, 'asked')
    case 'moment':
    case 'reaction':
      return firstOf(moment(fragment), insight(scene, note, 'asked'))
    case 'common-ground':
      return commonGround(scene, fragment, 'connection')
    case 'interest':
      return reasonedInterest(fragment)
    case 'stumble':
      return mended(scene, note)
    case 'missed-question':
      return missedQuestion(note)
    case 'finding':
      return findings(scene, [note])
    case 'anecdote':
      return anecdote(note)
    case 'request':
      return favour(note)
    default:
      return undefined
  }
}

/**
 * The letter with a sentence for each fact that was asked for and has none yet, before its last paragraph. What cannot be
 * said is left to the margin, with the reason.
 */
export const withIncluded = (scene: Scene, written: Written): Written => {
  const { include = [] } = scene.manner
  const { paragraphs, postscript } = written
  const said = new Set([...paragraphs.flat(), postscript].flatMap((line) => line?.facts ?? []))
  const missing = include.filter((fact) => !said.has(fact))
  if (missing.length === 0) return written
  const { notes, margin } = unsaidNotes(scene)
  const wanted = missing.map((fact) => ({ fact, wish: wishFor(scene, notes, fact) }))
  const start = { said: new Map(), used: written.used, margin: inMargin(written.margin, margin) }
  const progress = goOn(
    scene,
    start,
    wanted.map(({ wish }) => wish),
  )
  const lines = wanted.map(({ fact, wish }) => {
    const line = wish && progress.said.get(wish)
    return { fact, line: line?.facts.includes(fact) ? { ...line, keep: 999 } : undefined }
  })
  const added = lines.flatMap(({ line }) => line ?? [])
  const unused = lines.filter(({ line }) => !line).map(({ fact }) => ({ fact, because: uncarried }))
  const at = Math.max(1, paragraphs.length - 1)
  return {
    ...written,
    paragraphs: added.length > 0 ? [...paragraphs.slice(0, at), added, ...paragraphs.slice(at)] : paragraphs,
    used: progress.used,
    margin: inMargin(progress.margin, { unused }),
  }
}
