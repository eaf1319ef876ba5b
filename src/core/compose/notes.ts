import type { Point } from '../dossier/dossier.ts'
import { pointFact, wordsIn } from '../dossier/facts.ts'
import { favourOf } from '../notes/favour.ts'
import type { Fragment } from '../notes/fragment.ts'
import { sombre } from '../notes/mood.ts'
import { readNote } from '../notes/read.ts'
import { unfitFor } from '../notes/unfit.ts'
import type { PointKind } from '../vocabulary/point-kinds.ts'
import { assigneeOf } from './assigned.ts'
import type { Scene } from './scene.ts'
import { seeded } from './seed.ts'

/** A point together with the fragment its words became. */
export interface Note {
  readonly point: Point
  readonly fragment: Fragment
}

export type NotesByKind = Partial<Record<PointKind, readonly Note[]>>

const leave = (scene: Scene, point: Point, because: string): void => {
  scene.unused.push({ fact: pointFact(point), because })
}

/** The note's words turned to the reader; a declined note goes to the margin with its reason and question. */
export const readPoint = (scene: Scene, point: Point, text = wordsIn(point)): Fragment | undefined => {
  const { told, reader } = scene
  // A better answer is the writer's own words, whoever asked.
  const own = text === point.better
  const speaker = point.who === undefined || own ? undefined : told.people.get(point.who)
  const wanted = point.kind === 'request' ? favourOf(text) : text
  const reading = readNote(wanted, pointFact(point), {
    ...(reader ? { reader } : {}),
    ...(speaker ? { speaker } : {}),
    ...(own ? { own } : {}),
    writer: told.me,
    company: told.opportunity.company,
    english: told.me.english,
    people: [...told.people.values()],
  })
  if (!reading.ok) {
    leave(scene, point, reading.because)
    if (reading.ask) scene.questions.push({ fact: pointFact(point), ask: reading.ask })
    return undefined
  }
  for (const doubt of reading.fragment.doubts) scene.questions.push({ fact: pointFact(point), ask: doubt })
  return reading.fragment
}

/** The same note was made of a colleague too. */
const saidOfAnother = ({ interview }: Scene, point: Point): boolean =>
  (interview?.debrief?.points ?? []).some(
    (other) => other.who !== point.who && wordsIn(other) === wordsIn(point),
  )

/** Why a quotable-looking point may still not be used in this letter; undefined where it may. */
const barred = (scene: Scene, point: Point): string | undefined => {
  if (point.private) return 'private: it may steer what is chosen, its words stay here'
  if (point.kind === 'lesson') return 'a lesson is for you, not for them'
  if (point.kind === 'request' && point.raised !== true) return 'it was not raised in the conversation'
  const goesTo = point.who ?? assigneeOf(scene.told, scene.interview, point)
  if (goesTo !== undefined && scene.reader && goesTo !== scene.reader.id) {
    return `it goes into the note to ${scene.told.people.get(goesTo)?.name ?? goesTo}`
  }
  if (scene.ownOnly && (point.who === undefined || saidOfAnother(scene, point))) {
    return 'it would make this note too much like a colleague’s'
  }
  return undefined
}

/** Asked for by the user: before everything else. */
const asked = ({ manner }: Scene, point: Point): number =>
  Number(manner.include?.includes(pointFact(point)) ?? false)

/** Another version turns notes of equal weight round, so that it may speak of another one. */
const turn = ({ manner, seed }: Scene, point: Point): number =>
  manner.version ? seeded(`${seed}|${point.id}`, 1000) : 0

/** What was asked for, an answer to this reader's doubt, then steering, then good news before bad, then the order in which it was noted. */
const byStrength = (scene: Scene) => (one: Point, other: Point) =>
  asked(scene, other) - asked(scene, one) ||
  Number(other.answers !== undefined) - Number(one.answers !== undefined) ||
  (scene.steering.get(pointFact(other)) ?? 0) - (scene.steering.get(pointFact(one)) ?? 0) ||
  Number(sombre(wordsIn(one))) - Number(sombre(wordsIn(other))) ||
  turn(scene, one) - turn(scene, other)

const kindOf = (point: Point, fragment: Fragment): PointKind => {
  if (point.kind === 'moment' && fragment.subject === 'we' && /\bboth\b/.test(fragment.forms.that ?? ''))
    return 'common-ground'
  if (point.kind === 'reaction') return 'moment'
  return point.kind === 'clue' ? 'insight' : point.kind
}

interface Needs {
  readonly forms: readonly (keyof Fragment['forms'])[]
  readonly because: string
  readonly ask: string
}

/** What the frames of a kind can take. A note in none of these forms is asked about rather than passed over in silence. */
const told: Needs = {
  forms: ['that', 'noun', 'how', 'quote'],
  because: 'it is not clear who does this',
  ask: 'Who does what here? Say it as a clause: “she asked …”, “they publish …”.',
}
const usable: Partial<Record<PointKind, Needs>> = {
  insight: told,
  moment: told,
  'common-ground': told,
  interest: { ...told, forms: ['that', 'noun', 'how', 'gerund'] },
  anecdote: {
    forms: ['sentence'],
    because: 'a story needs a whole sentence',
    ask: 'What happened? Tell it in one sentence that begins with “I” or “my”.',
  },
  finding: {
    forms: ['that', 'noun', 'sentence'],
    because: 'a finding needs a statement',
    ask: 'What did you find? Say it as a statement.',
  },
  'missed-question': {
    forms: ['question', 'how', 'noun'],
    because: 'it does not read as a question',
    ask: 'What would you have asked? Write it as a question.',
  },
  request: {
    forms: ['noun'],
    because: 'a request is a favour to you, as a thing: “an introduction to …”',
    ask: 'Did you promise this? Then enter it as a promise. If it is a favour to you, name it: “an introduction to …”.',
  },
}

/**
 * The notes of an interview that may go to this reader, strongest first, by kind. A moment that both shared counts as
 * common ground. Points about a colleague are not this letter's business and are not listed.
 */
export const notesFor = (scene: Scene): NotesByKind => {
  const points = scene.interview?.debrief?.points ?? []
  const mine = points.filter(
    (point) => point.who === undefined || !scene.reader || point.who === scene.reader.id,
  )
  const notes: Partial<Record<PointKind, Note[]>> = {}
  for (const point of mine.toSorted(byStrength(scene))) {
    const because = barred(scene, point)
    if (because !== undefined) {
      leave(scene, point, because)
      continue
    }
    // An empty strength or request still counts by its kind, but has nothing to say.
    const fragment = wordsIn(point).trim() === '' ? undefined : readPoint(scene, point)
    if (!fragment) continue
    const kind = kindOf(point, fragment)
    const needs = usable[kind]
    if (needs && !needs.forms.some((form) => fragment.forms[form] !== undefined)) {
      leave(scene, point, needs.because)
      scene.questions.push({ fact: fragment.fact, ask: needs.ask })
      continue
    }
    const unfit = unfitFor(kind, point, fragment)
    if (unfit) {
      leave(scene, point, unfit.because)
      if (unfit.ask) scene.questions.push({ fact: fragment.fact, ask: unfit.ask })
      continue
    }
    scene.offered.add(fragment.fact)
    const list = notes[kind] ?? []
    list.push({ point, fragment })
    notes[kind] = list
  }
  return notes
}
