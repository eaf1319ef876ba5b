import { wordsIn } from '../../dossier/facts.ts'
import type { Fragment } from '../../notes/fragment.ts'
import { sombre } from '../../notes/mood.ts'
import { someoneElse } from '../../notes/someone-else.ts'
import type { Frame } from '../frame.ts'
import type { Margin } from '../margin.ts'
import type { Note, NotesByKind } from '../notes.ts'
import type { Scene } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'
import { brief, given, glad, happened, likable, ofOthers, yourDeed, yourManner } from './fits.ts'

/** What the reader said, told as what it is: a fact, without a word on how it was to hear it. So it may be any news. */
const told: readonly Frame[] = [
  { text: 'You said that {that}.' },
  { text: 'You told me that {that}.' },
  { text: 'You mentioned that {that}.' },
  { text: '{That}, you said.', fits: (note) => ofOthers(note) && brief(note) },
  { text: 'As you told me, {that}.', fits: ofOthers },
  { text: 'You told me about {noun}.' },
  { text: 'You spoke about {noun}.' },
  { text: 'Thank you, too, for telling me about {noun}.' },
  { text: 'You mentioned {noun}.' },
  { text: 'Thank you for explaining {how}.' },
  { text: 'You explained {how}.' },
  { text: 'You told me {how}.' },
  { text: 'Thank you, too, for telling me {how}.' },
  { text: 'I will remember your words: “{Quote}”.' },
  { text: 'I wrote down what you said: “{Quote}”.' },
  { text: 'One thing you said I wrote down at once: “{Quote}”.' },
  { text: 'You said: “{Quote}”. I will remember that.' },
]

/** The same where several were there and the note names none: it is known that it was noted, and no more. */
const noted: readonly Frame[] = [
  { text: 'One thing I wrote down {day}: {that}.' },
  { text: 'Among my notes of {talk}: {that}.' },
  { text: 'From {talk} I noted that {that}.' },
  { text: 'A thing I made a note of {day}: {that}.' },
  { text: 'One thing I wrote down {day}: {noun}.' },
  { text: 'Among my notes of {talk}: {noun}.' },
  { text: 'A thing I made a note of {day}: {noun}.' },
  { text: 'One thing we talked about was {noun}.' },
  { text: 'One thing I wrote down {day}: {how}.' },
  { text: 'Among my notes of {talk}: {how}.' },
  { text: 'A thing I made a note of {day}: {how}.' },
  { text: 'One thing we talked about was {how}.' },
  { text: 'Among my notes of {talk}: “{quote}”.' },
  { text: 'One thing I wrote down {day}: “{quote}”.' },
]

/** Thanks for what the reader did or told, which go with any message. */
const thanked: readonly Frame[] = [
  { text: 'Thank you, too, for {gerund}.', fits: yourDeed },
  { text: 'And thank you for {gerund}.', fits: yourDeed },
  { text: 'Thank you in particular for {gerund}.', fits: yourDeed },
  { text: 'Thank you as well for {gerund}.', fits: yourDeed },
  { text: 'Thank you, too, for {noun}.', fits: given },
  { text: 'And thank you for {noun}.', fits: given },
  { text: 'Thank you in particular for {noun}.', fits: given },
  { text: 'Thank you as well for {noun}.', fits: given },
]

/** Something good that the reader did, in words that thanks can take. */
const thankable = (note: Fragment): boolean => yourDeed(note) && glad(note) && note.forms.gerund !== undefined

/** A moment worth remembering: what the reader did, told or asked. */
const moments: readonly Frame[] = [
  ...thanked,
  { text: '{That}; thank you for that.', fits: (note) => yourDeed(note) && brief(note) },
  { text: 'The moment I remember best is when {that}.', fits: (note) => happened(note) && !yourDeed(note) },
  { text: '{That}, and I noticed.', fits: yourManner },
  { text: 'What I remember best: {that}.', fits: (note) => !yourDeed(note) },
  { text: 'One thing I will remember: {that}.', fits: (note) => !thankable(note) },
  { text: 'I will remember that {that}.', fits: (note) => !thankable(note) },
  { text: 'I will remember {noun}.' },
  { text: 'One thing I will remember is {noun}.' },
  { text: 'What I remember best is {noun}.' },
  { text: 'I enjoyed {noun}.', fits: likable },
  { text: 'I will remember {how}.' },
  { text: 'One thing I will remember is {how}.' },
  { text: 'What I remember best is {how}.' },
  { text: 'I will remember your words: “{Quote}”.' },
  { text: 'One thing I will remember: “{Quote}”.' },
  { text: 'What I remember best is what you said: “{Quote}”.' },
]

/** What reader and writer share. */
const shared: readonly Frame[] = [
  { text: 'As it turned out, {that}.' },
  { text: '{That}, as it turned out.' },
  { text: 'As we found, {that}.' },
  { text: '{That}, as we found.' },
]

const sharedThings: readonly Frame[] = [
  { text: 'It was good to talk about {noun}.' },
  { text: 'Thank you for talking about {noun} with me.' },
  { text: 'I enjoyed talking about {noun}.' },
  { text: 'It was a pleasure to talk about {noun} as well.' },
  { text: 'It was good to talk about {how}.' },
  { text: 'Thank you for talking about {how} with me.' },
]

/** What makes a letter this reader's own beside what they said. */
const personal = ['moment', 'common-ground', 'interest'] as const

/**
 * What may be told to those who told it: what might embarrass them in a message that is passed on stays out, unless the letter
 * would have nothing of theirs.
 */
export const tellable = (
  learned: readonly Note[] = [],
  notes: NotesByKind = {},
): { readonly told: readonly Note[]; readonly margin: Partial<Margin> } => {
  const kind = learned.filter(({ point }) => !sombre(wordsIn(point)))
  const other = personal.some((each) => (notes[each] ?? []).some(({ point }) => !sombre(wordsIn(point))))
  const told = kind.length > 0 || other ? kind : learned
  const because = 'it could embarrass them if the message were passed on'
  const unused = learned
    .filter((note) => !told.includes(note))
    .map(({ fragment: { fact } }) => ({ fact, because }))
  return { told, margin: { unused } }
}

/** Is it known that this reader said it? Who is named said it; alone with the writer nobody else can have. */
const isTheirs = ({ reader, interview }: Scene, { point }: Note): boolean =>
  reader !== undefined &&
  (point.who === undefined ? interview?.met.join() === reader.id : point.who === reader.id)

export const insight = (scene: Scene, note: Note | undefined, slot = 'insight'): Wish | undefined =>
  note &&
  wish({ element: 'insight', slot, frames: isTheirs(scene, note) ? told : noted, note: note.fragment })

/** A moment counts as the personal touch that a stage asks for. */
export const moment = (note: Fragment | undefined): Wish | undefined =>
  note && wish({ element: 'connection', slot: 'moment', frames: moments, note })

/** A moment in a message about something else: thanks for it or nothing. */
export const thankedMoment = (note: Fragment | undefined): Wish | undefined =>
  note && wish({ element: 'connection', slot: 'moment', frames: thanked, note })

/** The same, said of the reader: "we both learned on old machines" makes them "someone else who learned on old machines". */
const alike: readonly Frame[] = [
  { text: 'It was good to meet someone else who {other}.' },
  { text: 'It was a pleasure to meet someone else who {other}.' },
  { text: 'I enjoyed meeting someone else who {other}.' },
  { text: 'How good to meet someone else who {other}.', tone: 'plain' },
  { text: 'Meeting someone else who {other} was a pleasure.', tone: 'formal' },
]

export const commonGround = (
  scene: Scene,
  note: Fragment | undefined,
  element: 'connection' | 'postscript',
): Wish | undefined => {
  if (!note) return undefined
  const other = scene.met && glad(note) ? someoneElse(note.forms.that) : undefined
  const filling = { element, slot: 'shared', note }
  return wish(
    ...(other === undefined ? [] : [{ ...filling, frames: alike, parts: { other } }]),
    { ...filling, frames: shared },
    { ...filling, frames: sharedThings },
  )
}
