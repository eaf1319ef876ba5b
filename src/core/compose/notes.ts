import type { FactId, Point } from '../dossier/dossier.ts'
import { pointFact, wordsIn } from '../dossier/facts.ts'
import { unaskedOf } from '../notes/asked.ts'
import { favourOf } from '../notes/favour.ts'
import type { Fragment } from '../notes/fragment.ts'
import { sombre } from '../notes/mood.ts'
import { readNote } from '../notes/read.ts'
import type { Refused } from '../notes/refusal.ts'
import { happensOnce } from '../notes/someone-else.ts'
import { theirWords } from '../notes/their-words.ts'
import { isTyped } from '../notes/typed.ts'
import { unfitFor } from '../notes/unfit.ts'
import { wantedDoing } from '../notes/wanted.ts'
import type { PointKind } from '../vocabulary/point-kinds.ts'
import { assigneeOf } from './assigned.ts'
import type { Unused } from './draft.ts'
import { inMargin, type Margin } from './margin.ts'
import { type Scene, voiceOf } from './scene.ts'
import { seeded } from './seed.ts'

/** A point together with the fragment its words became. */
export interface Note {
  readonly point: Point
  readonly fragment: Fragment
  /** What it counts as, which is not always what it was noted as. */
  readonly kind: PointKind
}

/** The notes of an interview, read for one letter. */
export interface Notes {
  readonly notes: NotesByKind
  readonly margin: Margin
}

export type NotesByKind = Partial<Record<PointKind, readonly Note[]>>

/** Words of the user's, read: what can be said of them, and what came up on the way. */
export interface Read {
  readonly fragment?: Fragment
  readonly margin: Partial<Margin>
}

/** Why words of the user's stay out, and what would bring them in. */
export const left = (
  fact: FactId,
  {
    because,
    ask,
    say,
  }: { readonly because: string; readonly ask?: string | undefined; readonly say?: string | undefined },
): Partial<Margin> => ({
  unused: [{ fact, because }],
  questions: ask ? [{ fact, ask, ...(say ? { say } : {}) }] : [],
})

/** A question that was put better since is asked as it is put now. */
const putBetter = (point: Point): string =>
  point.kind === 'missed-question' && point.better ? point.better : wordsIn(point)

/** What is noted of a wish, a favour or a question is the thing itself. */
const plainer: Partial<Record<PointKind, (note: string) => string>> = {
  request: favourOf,
  // Their own story is what it was about.
  anecdote: (note) =>
    note.replace(/^(?:he|she|they|\p{Lu}\p{L}+)(?: also)? told me (?:about )?(?=(?:the|an?|how|of)\b)/iu, ''),
  interest: wantedDoing,
  'missed-question': unaskedOf,
}
/** Kinds of notes that tell what the reader said. */
const quotes: ReadonlySet<PointKind> = new Set(['insight', 'interest', 'moment'])

const turned = (scene: Scene, point: Point, text: string): Read => {
  // A better answer is the writer's own words, whoever asked.
  const own = text === point.better
  const said = !point.text && text === point.say
  const speaker = point.who === undefined || own ? undefined : scene.told.people.get(point.who)
  const wanted = said ? text : (plainer[point.kind]?.(text) ?? text)
  const fact = pointFact(point)
  const reading = readNote(wanted, fact, {
    ...voiceOf(scene),
    ...(speaker ? { speaker } : {}),
    ...(own ? { own } : {}),
    ...(point.kind === 'strength' ? { as: point.kind } : {}),
    ...(said ? { said } : {}),
    ...(isTyped(text) ? { typed: wanted === text ? 'whole' : 'made' } : {}),
  })
  // Of a note of which only a part can be told, the reader’s own words are the surest part.
  const quoted =
    quotes.has(point.kind) && !own && (!reading.ok || reading.fragment.part)
      ? theirWords(text, fact, { ...voiceOf(scene), ...(speaker ? { speaker } : {}) })
      : undefined
  const sure = quoted ?? reading
  if (!sure.ok) return { margin: left(fact, sure) }
  const { fragment } = sure
  return { fragment, margin: { questions: fragment.doubts.map((ask) => ({ fact, ask })) } }
}

interface Turned {
  readonly reader: Scene['reader']
  readonly text: string
  readonly read: Read
}

/** What was read of each note of a dossier: the letters to a panel, their versions and their plainer second drafts read the same ones. */
const readings = new WeakMap<Scene['told'], Map<Point, Turned[]>>()

/** The note's words turned to the reader; a declined note goes to the margin with its reason and question. */
export const readPoint = (scene: Scene, point: Point, text = putBetter(point)): Read => {
  const { told, reader } = scene
  const ofDossier = readings.get(told) ?? new Map<Point, Turned[]>()
  readings.set(told, ofDossier)
  const ofPoint = ofDossier.get(point) ?? []
  const known = ofPoint.find((each) => each.reader === reader && each.text === text)
  if (known) return known.read
  const read = turned(scene, point, text)
  ofDossier.set(point, [...ofPoint, { reader, text, read }])
  return read
}

/** The same note was made of a colleague too. */
const saidOfAnother = ({ interview }: Scene, point: Point): boolean =>
  (interview?.debrief?.points ?? []).some(
    (other) => other.who !== point.who && wordsIn(other) === wordsIn(point),
  )

/** Why a quotable-looking point may still not be used in this letter; undefined where it may. */
export const barred = (scene: Scene, point: Point): Unused | undefined => {
  const fact = pointFact(point)
  if (point.private)
    return { fact, because: 'private: it may steer what is chosen, its words stay here', private: true }
  if (point.kind === 'lesson') return { fact, because: 'a lesson is for you, not for them' }
  if (point.kind === 'request' && point.raised !== true)
    return { fact, because: 'it was not raised in the conversation' }
  const goesTo = point.who ?? assigneeOf(scene.told, scene.interview, point)
  if (goesTo !== undefined && scene.reader && goesTo !== scene.reader.id)
    return { fact, because: `it goes into the note to ${scene.told.people.get(goesTo)?.name ?? goesTo}` }
  if (scene.ownOnly && (point.who === undefined || saidOfAnother(scene, point)))
    return { fact, because: 'it would make this note too much like a colleague’s' }
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

/** “You asked about my time in Leeds”: something they did, which is thanked for, and was no news to hear. */
const theirDeed = ({ tense, forms: { that = '', gerund } }: Fragment): boolean =>
  (tense === 'past' &&
    gerund !== undefined &&
    /^you (?:(?:asked|told|showed|explained|walked|gave|offered|introduced) |\p{L}+ (?:me|us)\b)/u.test(
      that,
    )) ||
  // “You told me that you said I could” would be said twice.
  /^you (?:let (?:me|us)|(?:\w+ly )?said (?:that )?I)\b/.test(that)

const kindOf = (point: Point, fragment: Fragment): PointKind => {
  const { subject, forms } = fragment
  const both = subject === 'we' && /\bboth\b/.test(forms.that ?? '')
  // “We both laughed when your phone went off” happened to both, and was nothing to find out.
  const happened = both && happensOnce.test(forms.that ?? '')
  if (point.kind === 'common-ground' && happened) return 'moment'
  if (point.kind === 'moment' && both && !happened) return 'common-ground'
  if (point.kind === 'insight' && theirDeed(fragment)) return 'moment'
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
    forms: ['sentence', 'noun', 'how'],
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

/** Kinds whose first statement is the whole of it, whatever follows; a question by its noun alone (“competitions”) is none. */
const aloneToo: ReadonlySet<PointKind> = new Set(['missed-question', 'request', 'stumble'])

/** “got the hours by swapping my admin”, out of a note that says what the hours were for: a fragment nobody could follow. */
const partial = (kind: PointKind, { part, forms }: Fragment): Refused | undefined =>
  part && !(aloneToo.has(kind) && (kind !== 'missed-question' || forms.question !== undefined))
    ? {
        because: 'only a part of it can be told, and the rest may be the point of it',
        ask: 'Write it as one plain sentence.',
      }
    : undefined

const nameless: Omit<Fragment, 'fact'> = { shape: 'noun', forms: {}, mended: [], doubts: [] }

/** One point as a note of this letter, or the reason why it is none. */
const noteOf = (scene: Scene, point: Point): { readonly note?: Note; readonly margin: Partial<Margin> } => {
  const fact = pointFact(point)
  const because = barred(scene, point)
  if (because) return { margin: { unused: [because] } }
  // An empty strength or request still counts by its kind, but has nothing to say.
  if (wordsIn(point).trim() === '') return { margin: {} }
  const { fragment: read, margin } = readPoint(scene, point)
  // A better answer stands by itself, where what was asked cannot be said.
  const alone = point.kind === 'stumble' && point.better ? { fact, ...nameless } : undefined
  const fragment = read ?? alone
  if (!fragment) return { margin }
  const kind = kindOf(point, fragment)
  const needs = usable[kind]
  const lacks = needs && !needs.forms.some((form) => fragment.forms[form] !== undefined) ? needs : undefined
  const unfit = lacks ?? partial(kind, fragment) ?? unfitFor(kind, point, fragment)
  if (unfit) return { margin: inMargin(margin, left(fact, unfit)) }
  return { note: { point, fragment, kind }, margin: inMargin(margin, { fit: [fact] }) }
}

/**
 * The notes of an interview that may go to this reader, strongest first, by kind, and why the others may not. A moment that
 * both shared counts as common ground. Points about a colleague are not this letter's business and are not listed.
 */
export const notesFor = (scene: Scene): Notes => {
  const points = scene.interview?.debrief?.points ?? []
  const mine = points.filter(
    (point) => point.who === undefined || !scene.reader || point.who === scene.reader.id,
  )
  const read = mine.toSorted(byStrength(scene)).map((point) => noteOf(scene, point))
  return {
    notes: Object.groupBy(
      read.flatMap(({ note }) => note ?? []),
      ({ kind }) => kind,
    ),
    margin: inMargin(...read.map(({ margin }) => margin)),
  }
}

/** The notes of what nothing was said about: what one would say to their face is said, and never read as a note. */
export const unsaidNotes = (scene: Scene): Notes => {
  const { interview } = scene
  if (!interview?.debrief) return notesFor(scene)
  const points = interview.debrief.points.filter(({ say }) => say === undefined)
  return notesFor({ ...scene, interview: { ...interview, debrief: { ...interview.debrief, points } } })
}
