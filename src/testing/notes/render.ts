import { anecdote } from '../../core/compose/lines/anecdote.ts'
import { findings } from '../../core/compose/lines/findings.ts'
import { commonGround, insight, moment } from '../../core/compose/lines/insight.ts'
import { reasonedInterest } from '../../core/compose/lines/interest.ts'
import { mended, missedQuestion } from '../../core/compose/lines/mending.ts'
import { favour } from '../../core/compose/lines/support.ts'
import { value } from '../../core/compose/lines/value.ts'
import { type NotesByKind, notesFor } from '../../core/compose/notes.ts'
import type { Scene } from '../../core/compose/scene.ts'
import { firstOf, type Wish } from '../../core/compose/wish.ts'
import { write } from '../../core/compose/write.ts'
import type { Point } from '../../core/dossier/dossier.ts'
import type { English } from '../../core/vocabulary/englishes.ts'
import type { PointKind } from '../../core/vocabulary/point-kinds.ts'

/** A note of the corpus: `r` is about the reader, `c` about a colleague, `o` nobody's in particular. */
export interface CorpusNote {
  readonly kind: PointKind
  readonly voice: 'r' | 'c' | 'o'
  readonly english: English
  readonly note: string
  readonly better?: string
  /** The judged outcome: the sentence in a neutral and in a formal letter, or the reason why there is none. */
  readonly golden: readonly string[]
}

/** Each note is one line, "insight r GB | they publish their rota"; the judged lines stand under it, indented. */
export const notesOf = (text: string): readonly CorpusNote[] => {
  const notes: (CorpusNote & { golden: string[] })[] = []
  for (const line of text.split('\n')) {
    const head = /^([a-z-]+) ([rco]) (GB|US|AU|CA) \| (.*?)(?: => (.*))?$/s.exec(line)
    if (head) {
      const [, kind, voice, english, note = '', better] = head
      const read = { kind, voice, english, note, ...(better ? { better } : {}) }
      notes.push({ ...read, golden: [] } as unknown as CorpusNote & { golden: string[] })
    } else if (/^ {2}\S/.test(line)) notes.at(-1)?.golden.push(line.slice(2))
    else if (line.trim() !== '') throw new Error(`not a line of the corpus: ${line}`)
  }
  return notes
}

/** The corpus file again, with these outcomes. */
export const corpusOf = (notes: readonly CorpusNote[]): string =>
  notes
    .map(({ kind, voice, english, note, better, golden }) =>
      [
        `${kind} ${voice} ${english} | ${note}${better ? ` => ${better}` : ''}`,
        ...golden.map((line) => `  ${line}`),
        '',
      ].join('\n'),
    )
    .join('')

const person = (id: string, name: string) => ({ id, name, primary: false, helper: false })
const dana = person('dana', 'Dana Okonkwo')
const mike = person('mike', 'Mike Ferro')

const sceneFor = (point: Point, english: English, formality: Scene['formality']): Scene => {
  const me = { name: 'Priya Raman', english, strengths: [], temper: 'balanced', channels: [], numbers: {} }
  return {
    seed: point.text,
    formality,
    steering: new Map(),
    words: {
      role: 'the Planner role',
      as: 'as a Planner',
      company: 'Northwind',
      day: 'on Thursday',
      event: 'interview',
      talk: 'our interview on Thursday',
    },
    names: new Set(['dana', 'okonkwo', 'mike', 'ferro', 'priya', 'raman', 'northwind']),
    sources: {},
    ownOnly: false,
    manner: {},
    worn: new Map(),
    // A joint letter has no single reader: there a colleague's notes keep their name.
    ...(point.who === 'mike' ? {} : { reader: dana }),
    readers: [dana],
    met: true,
    interview: { id: 'i', met: ['dana', 'mike'], debrief: { points: [point] } },
    told: {
      me,
      opportunity: { company: { name: 'Northwind' }, role: 'Planner' },
      people: new Map([dana, mike].map((each) => [each.id, each])),
    },
  } as unknown as Scene
}

const wishOf = (scene: Scene, kind: PointKind, notes: NotesByKind): Wish | undefined => {
  const of = (which: PointKind) => notes[which]?.[0]
  const shared = commonGround(scene, of('common-ground')?.fragment, 'connection')
  // What they did is a moment, whatever it was noted as.
  if (kind === 'insight' || kind === 'clue')
    return firstOf(insight(scene, of('insight')), moment(of('moment')?.fragment))
  if (kind === 'moment' || kind === 'reaction') return firstOf(moment(of('moment')?.fragment), shared)
  if (kind === 'common-ground') return shared
  if (kind === 'interest') return reasonedInterest(of('interest')?.fragment)
  if (kind === 'strength') return value(scene, notes, false)
  if (kind === 'stumble') return mended(scene, of('stumble'))
  if (kind === 'missed-question') return missedQuestion(of('missed-question'))
  if (kind === 'finding') return findings(scene, notes.finding ?? [])
  if (kind === 'anecdote') return anecdote(of('anecdote'))
  return favour(of('request'))
}

const outcome = ({ kind, voice, english, note, better }: CorpusNote, formality: Scene['formality']) => {
  const who = voice === 'o' ? undefined : voice === 'c' ? 'mike' : 'dana'
  const point = {
    id: 'p',
    kind,
    text: note,
    ...(who ? { who } : {}),
    ...(better ? { better } : {}),
    ...(kind === 'request' ? { raised: true } : {}),
  } as unknown as Point
  const scene = sceneFor(point, english, formality)
  const { notes, margin } = notesFor(scene)
  const { paragraphs, margin: left } = write(
    scene,
    { margin, paragraphs: [[wishOf(scene, kind, notes)]] },
    new Set(),
  )
  const sentence = paragraphs[0]?.[0]?.text
  if (sentence !== undefined) return { sentence }
  return { because: left.unused[0]?.because ?? 'no frame takes it', ask: left.questions[0]?.ask }
}

/** What stands in a neutral and a formal letter, through the path that letters take; or why nothing does, and the question. */
export const rendered = (note: CorpusNote): readonly string[] => {
  const [neutral, formal] = (['neutral', 'formal'] as const).map((formality) => outcome(note, formality))
  const line = (each: typeof neutral): string =>
    each?.sentence !== undefined
      ? `= ${each.sentence}`
      : `x ${each?.because}${each?.ask ? ` (asks: ${each.ask})` : ' (NO QUESTION)'}`
  return [...new Set([line(neutral), line(formal)])]
}
