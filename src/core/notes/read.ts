import { facing } from './facing.ts'
import type { Fragment, NoteReading, Voice, Whole } from './fragment.ts'
import { gate, type Slot } from './grammar/gate.ts'
import { type Heard, heardOf } from './hearing.ts'
import { lowered } from './lowered.ts'
import { through } from './pass.ts'
import { piecesOf } from './pieces.ts'
import { quotationOf, restored } from './quoted.ts'
import { type Refusal, type Refused, refusalIn } from './refusal.ts'
import { inConfidence, ofNote, ofParts, ofShape, ofStatement, ofTelling, ofWords } from './refusals.ts'
import { wordCount } from './sentence.ts'
import { shapeOf } from './shape.ts'
import { soundCheck } from './sound.ts'
import { withoutTeller } from './teller.ts'
import { unwrapping } from './unwrapped.ts'

const longest = 45

const declined = (because: string, ask?: string): NoteReading => ({
  ok: false,
  because,
  ...(ask ? { ask } : {}),
})

const taken = ({ fact, mended, doubts }: Heard, words: Whole, more: readonly string[] = []): NoteReading => ({
  ok: true,
  fragment: {
    fact,
    ...words,
    mended,
    doubts: [...doubts, ...more],
    ...(more.length > 0 ? { part: true as const } : {}),
  },
})

/** One step of the reading: it settles the note, or leaves it to the next. */
type Step = (heard: Heard) => NoteReading | undefined

const refusedBy =
  (rows: readonly Refusal<Heard>[]): Step =>
  (heard) => {
    const refused = refusalIn(rows, heard)
    return refused && declined(refused.because, refused.ask)
  }

const tooLong: Step = ({ raw }) =>
  wordCount(raw) > longest
    ? declined(
        `longer than ${longest} words: too much for one sentence`,
        'Which part of this note matters most? Make it a note of its own.',
      )
    : undefined

const quotation: Step = (heard) => {
  const quote = quotationOf(heard)
  if (quote === undefined) return undefined
  const { speaker, reader } = heard.voice
  return speaker === undefined || speaker.id !== reader?.id || wordCount(quote) > 16
    ? declined(
        'it is a long quotation, or not the reader’s own words',
        'Whose words are these, and which few matter most?',
      )
    : taken(heard, { shape: 'quote', forms: { quote } })
}

const asWritten = (heard: Heard, sentence: string): NoteReading => {
  const { typed } = heard.voice
  const refused = typed ? undefined : gate('sentence', sentence, heard.names)
  return refused
    ? declined(refused.because, refused.ask)
    : taken(heard, {
        shape: 'sentence',
        forms: { sentence },
        subject: 'I',
        ...(typed ? { typed: true } : {}),
      })
}

const ofOthers = /\b(?:he|she|his|her)\b/i

/** Several sentences in the writer's own voice stand as they are. */
const ownSentences: Step = (heard) =>
  /[.!?;]\s+\S/.test(heard.held) &&
  (heard.voice.own || /^(?:I|my)\b/.test(heard.held)) &&
  !ofOthers.test(heard.held)
    ? asWritten(heard, lowered(heard.text, heard.names))
    : undefined

/** A comma between two statements of an answer. */
const comma = /,( (?:it|this|that|they|\p{L}+s|\p{L}+) (?:is|are|avoids?|has|have|means?) )/iu

/** A better answer is the writer's wording: it stands whole, whatever its grammar, after a colon. */
const ownAnswer: Step = (heard) =>
  heard.voice.own && !ofOthers.test(heard.held) && wordCount(heard.held) > 3
    ? asWritten(heard, lowered(heard.text, heard.names).replace(comma, ';$1'))
    : undefined

/** “…, fair enough”: what one thought of it is no part of it either. */
const remark =
  /,\s+(?:(?:which (?:is|was) )?(?:very |so |really |a bit )?(?:fair enough|brutal|hurray|hooray|yay|nice|great|cool|lovely|good|fine|sweet|odd|weird|ouch|phew|sad|sadly|wow|impressive|interesting)|love (?:it|that)|loved (?:it|that)|good sign|good stuff|makes sense|lol|haha)$/i

/** “…, he swears”: who vouches for it is no part of the fact. */
const unsworn = (text: string): string =>
  text
    .replace(remark, '')
    .replace(
      /,\s+(?:or so )?(?:he|she|they) (?:swears?|says?|said|reckons?|claims?|thinks?|told me)(?: (?:anyway|at least))?$/i,
      '',
    )

/** The piece to use, and what else the note says; the writer's own story keeps its second half. */
const apartOf = ({ held, voice }: Heard) => {
  const { main, rest } = piecesOf(unsworn(held))
  const story =
    voice.speaker === undefined && /^(?:I|my)\b/i.test(main) && rest.length === 1 && !/[()]/.test(held)
  return story ? { voice, main: `${main}; ${rest[0]}`, rest: [] } : { voice, main, rest }
}

/** What was typed as a sentence stands as one, and as what it is; a form that was made of it is read like any other. */
const isAsTyped = (form: string, shape: Whole['shape']): boolean =>
  form === 'that' || form === 'sentence' || form === shape

/** Only the forms that the grammar accepts whole; or why none is left. */
const gated = (
  forms: Fragment['forms'],
  { shape, typed }: Whole,
  names: ReadonlySet<string>,
): Fragment['forms'] | Refused => {
  const judged = Object.entries(forms).map(([form, words]) => {
    const stands = form === 'quote' || (typed && isAsTyped(form, shape))
    return { form, words, refused: stands ? undefined : gate(form as Slot, words, names) }
  })
  const [first] = judged
  if (first && judged.every(({ refused }) => refused)) return first.refused ?? { because: '' }
  return Object.fromEntries(judged.filter(({ refused }) => !refused).map(({ form, words }) => [form, words]))
}

/** The forms with their quotations back; what was only told is not the teller's deed: no “thank you for hating your first year”. */
const formsOf = ({ forms }: Whole, reported: boolean, { names, quotes }: Heard): Fragment['forms'] =>
  Object.fromEntries(
    Object.entries(forms)
      .filter(([form]) => !(reported && form === 'gerund'))
      .map(([form, words]) => [form, restored(lowered(words, names), quotes)]),
  )

/** Of what was written in a hurry only so much can be told for sure. */
const longestHurried = 12
const isLoose = ({ raw, hurried, voice }: Heard, { shape, typed }: Whole): boolean =>
  hurried &&
  !typed &&
  !voice.own &&
  !voice.said &&
  /^(?:that|sentence|how)$/.test(shape) &&
  wordCount(raw) > longestHurried

/** One statement, a thing or a question, turned towards the reader. */
const statement = (heard: Heard): NoteReading => {
  const { voice, quotes } = heard
  const apart = apartOf(heard)
  const { main, rest } = apart
  const text = voice.said ? lowered(main, heard.names) : through(facing, main, heard)
  const refused = refusalIn(ofParts, apart) ?? refusalIn(ofStatement, { voice, text })
  if (refused) return declined(refused.because, refused.ask)
  const whole = shapeOf(text, voice)
  if (typeof whole === 'string')
    return declined(
      `it is not clear who “${whole}” is`,
      `Who is “${whole}” in this note? Write the name, or say whose note it is.`,
    )
  if (whole.subject === 'I' && rest.length > 0 && voice.speaker !== undefined)
    return declined('it says more than one thing', 'Say in one sentence what they did: begin with the name.')
  const misshapen = refusalIn(ofShape, { voice, text, whole })
  if (misshapen) return declined(misshapen.because, misshapen.ask)
  if (isLoose(heard, whole))
    return declined(
      `written in a hurry, it is longer than ${longestHurried} words: it may be read in more than one way`,
      'Write it as one plain sentence, from its capital to its full stop.',
    )
  const reported = text !== main && withoutTeller(main) !== main && whole.shape === 'that'
  const said = formsOf(whole, reported, heard)
  const sure = voice.as === 'strength' ? said : gated(said, whole, heard.names)
  if ('because' in sure) return declined(sure.because, sure.ask)
  const forms = sure
  const loud = voice.own
    ? undefined
    : Object.values(forms)
        .map(soundCheck)
        .find((complaint) => complaint !== undefined)
  if (loud) return declined(loud, 'Write this note as one plain clause.')
  const more = rest.map(
    (piece) =>
      `The note also says “${restored(piece, quotes)}”: make it a note of its own if it should go in.`,
  )
  return taken(heard, { ...whole, forms }, more)
}

/** In this order; what none of them settles is read as one statement. */
const steps: readonly Step[] = [
  tooLong,
  refusedBy(ofWords),
  quotation,
  ownSentences,
  refusedBy(inConfidence),
  ownAnswer,
  refusedBy(ofTelling),
]

/**
 * A note → a fragment that faces the reader, or a refusal with the reason. Never throws; a wrong sentence in a letter is
 * worse than a missing one, so what is unclear is declined and asked about.
 */
export const readNote = (note: string, fact: string, voice: Voice): NoteReading => {
  const raw = through(unwrapping, note, { voice, names: new Set() })
  const unsaid = refusalIn(ofNote, raw)
  if (unsaid) return declined(unsaid.because, unsaid.ask)
  const heard = heardOf(note, raw, fact, voice)
  for (const step of steps) {
    const settled = step(heard)
    if (settled) return settled
  }
  return statement(heard)
}
