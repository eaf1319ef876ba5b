import { isToCall, promisedThing } from '../../dossier/condition.ts'
import type { Day, Promised } from '../../dossier/dossier.ts'
import { promiseFact } from '../../dossier/facts.ts'
import { canBe } from '../../english/verb-forms.ts'
import type { Fragment } from '../../notes/fragment.ts'
import { isTheirs, promisedPlainly } from '../../notes/promised-by-me.ts'
import { readNote } from '../../notes/read.ts'
import { wordCount } from '../../notes/sentence.ts'
import { turned } from '../../notes/turn.ts'
import { mended } from '../../said/mend.ts'
import { dayIn } from '../../time/day.ts'
import type { Frame } from '../frame.ts'
import { inMargin } from '../margin.ts'
import { left, type Read } from '../notes.ts'
import { refusedFor, rosterFor } from '../said/answers.ts'
import { type Scene, voiceOf } from '../scene.ts'
import { type Wish, wish } from '../wish.ts'
import { withItsArticle } from './with-article.ts'

const attached: readonly Frame[] = [
  { text: 'As promised, I have attached {thing}.' },
  { text: 'Here, as promised, is {thing}; you will find it attached.' },
  { text: 'I have attached {thing}, as I said I would.' },
  { text: 'You will find {thing} attached, as promised.' },
]

const here: readonly Frame[] = [
  { text: 'As promised, here is {thing}.' },
  { text: 'Here, as promised, is {thing}.' },
  { text: 'I promised you {thing}, and here it is.' },
  { text: 'Here is {thing}, as promised.' },
]

const doing: readonly Frame[] = [
  { text: 'I said that I would {verb}, and with this message I do.' },
  { text: 'As promised, I am writing to {verb}.' },
]

const manyAttached: readonly Frame[] = [
  { text: 'As promised, I have attached {things}.' },
  { text: 'You will find {things} attached, as promised.' },
]

const many: readonly Frame[] = [
  { text: 'As promised, I am sending you {things}.' },
  { text: 'As we agreed, here are {things}.' },
]

/** Said on the phone: the call itself is what was promised. */
const calling: readonly Frame[] = [
  { text: 'I said that I would call, and here I am.' },
  { text: 'I promised to call you, so I am calling.' },
  { text: 'As promised, I am calling.' },
]

/** Where the note's own words cannot be used: the writer sees what is missing among the questions. */
const attachedUnnamed: readonly Frame[] = [
  { text: 'As promised, you will find something attached.' },
  { text: 'What I promised you is attached.' },
]

const unnamed: readonly Frame[] = [
  { text: 'This is what I promised you.' },
  { text: 'Here is what I promised you.' },
]

/** “I send him my list”, “me - mail her the sheet”: whoever promised, it is what is to be done. */
const byMe =
  /^(?:me ?[-–—:,] ?|(?:so )?(?:I|i)(?:['’]ll| will| am going to|['’]m going to| have to| said I(?:['’]d| would))? )(?=(\p{L}+))/u

export const toDo = (text: string): string => {
  const [whole = '', verb = ''] = byMe.exec(text) ?? []
  return whole !== '' && canBe(verb.toLowerCase(), 'base') ? text.slice(whole.length) : text
}

/** Its day, while it lies ahead. */
export const dueAhead = ({ sentAt }: Scene, { due }: Promised): Day | undefined =>
  due && due.since(sentAt.toPlainDate()).sign > 0 ? due : undefined

const dated = /\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening))\b/i

/** “Tonight” and “tomorrow” were said on the day of the talk; on another they are another day. */
export const namesAnotherDay = ({ interview, sentAt }: Scene, text: string): boolean =>
  dated.test(text) && !(interview && dayIn(interview.ends, sentAt.timeZoneId).equals(sentAt.toPlainDate()))

/** Signs of a note that nobody says aloud. */
const shorthand = /\bw\/|[=→>@#]|->|\b(?:mon|tues?|weds?|thurs?|fri|wk|mtg|asap)\b/i

/** Whoever is left when the reader has been turned to is somebody else, and may be the one who acts. */
const somebody = /\b(?:he|she|him|his|hers?|they|them)\b/i

/** The same with the article of what is handed over, whatever day stands behind it. */
const articled = (sentence: string): string => {
  const [, will = '', doing = ''] = /^(I['’]ll )(.+)\.$/u.exec(sentence) ?? []
  const day = doing.search(/ (?:tonight|tomorrow|today|by|on)(?= |$)/u)
  const end = day < 0 ? doing.length : day
  return doing === '' ? sentence : `${will}${withItsArticle(doing.slice(0, end))}${doing.slice(end)}.`
}

/**
 * What one will do, in the words it was typed in, mended and said to the reader: “I'll bring my certificate in on Thursday”. Undefined
 * where it is a note, or more than one thing.
 */
export const willDo = (scene: Scene, doing: string): string | undefined => {
  const { reader, told } = scene
  if (!reader || shorthand.test(doing)) return undefined
  const [sentence, ...more] = mended(`I'll ${doing.replaceAll(/ [+&] /g, ' and ')}`, {
    roster: rosterFor(scene),
  })
  if (sentence === undefined || more.length > 0) return undefined
  const others = new Set(
    [...told.people.values()]
      .filter(({ id }) => id !== reader.id)
      .flatMap(({ name }) => name.toLowerCase().split(/\s+/)),
  )
  const { words, unclear } = turned(sentence.split(' '), { toReader: true, others })
  const text = articled(words.join(' '))
  return unclear !== undefined || somebody.test(text) || refusedFor(scene, text) !== undefined
    ? undefined
    : text
}

/** What is handed over, as it was typed: one thing, in a breath. */
const handedOver = (scene: Scene, promise: Promised, thing: string): Fragment | undefined => {
  // “I bring my certificate in”: it is said by itself.
  const itself = /^i\b/i.test(promisedThing(promise)) && willDo(scene, thing) !== undefined
  const plain = promise.by === 'me' && !itself ? promisedPlainly(thing) : undefined
  if (plain === undefined || /[,;:()]/.test(plain) || wordCount(plain) > 18) return undefined
  const verb = willDo(scene, plain)
    ?.replace(/^I['’]ll /, '')
    .replace(/\.$/, '')
  return verb === undefined
    ? undefined
    : { fact: promiseFact(promise), shape: 'verb', forms: { verb }, mended: [], doubts: [] }
}

const whose = 'Is this a promise of yours, or of theirs? Write it as “send her …”, or enter it as theirs.'

/** What was promised, read as something one does: "send the write-up". */
export const promisedDoing = (scene: Scene, promise: Promised): Read => {
  const fact = promiseFact(promise)
  const { reader } = scene
  const thing = toDo(promisedThing(promise))
  if (namesAnotherDay(scene, thing))
    return {
      margin: left(fact, {
        because: 'the day it names is another one by now',
        ask: 'On which day is it, by its name or date?',
      }),
    }
  // What was promised to someone speaks of them: “send her the lesson” is “send you the lesson”.
  const voice = { ...voiceOf(scene), ...(reader ? { speaker: reader } : {}) }
  if (promise.by === 'me' && isTheirs(thing) && promisedPlainly(thing) === undefined)
    return { margin: left(fact, { because: 'it reads as a promise of theirs', ask: whose }) }
  const reading = readNote(thing, fact, voice)
  if (reading.ok && reading.fragment.forms.verb) {
    const { fragment } = reading
    const verb = withItsArticle(fragment.forms.verb ?? '')
    return { fragment: { ...fragment, forms: { ...fragment.forms, verb } }, margin: {} }
  }
  const plainly = handedOver(scene, promise, thing)
  if (plainly) return { fragment: plainly, margin: {} }
  return reading.ok ? { fragment: reading.fragment, margin: {} } : { margin: left(fact, reading) }
}

/** "send the write-up of …" hands over "the write-up of …"; other doings have nothing to hand over. */
const thingOf = (verb: string | undefined): string | undefined => {
  const thing = handedIn(verb)
  // “send you photos of it”: once promised, they are the ones.
  return thing && /^\p{L}+s\b/u.test(thing) ? `the ${thing}` : thing
}

const handedIn = (verb: string | undefined): string | undefined =>
  /^(?:send|share|forward|e-?mail|mail|pass on|provide|give|show)(?: you| over| along| across)? ((?:(?:the|an?|my|our|some|two|three|\d+) |(?!(?:its|his) )\p{L}+s ).*\p{L}|\p{L}+s)$/iu.exec(
    verb ?? '',
  )?.[1]

const singular = (thing: string): boolean =>
  /^(the|an?|my|our)\s/i.test(thing) &&
  !/ and /.test(thing) &&
  !/^\S+(\s\S+)?\s\S+s$/i.test(thing.split(/ (of|for|on|about|from|with) /)[0] ?? '')

/** A promise that a message keeps by being written. */
const kept = /^(?:tell|let|write|answer|confirm|update|report|get back|come back|explain|say)\b/

/** Handing it over in the words of the note where they can be, else without naming it: where it only goes along (`named`) rather not at all. */
export const keptIn = (scene: Scene, promise: Promised, named = false): Wish => {
  const { fragment: note, margin } = promisedDoing(scene, promise)
  const thing = thingOf(note?.forms.verb)
  const fact = promiseFact(promise)
  if (isToCall(promise) && scene.step.channel === 'phone')
    return wish({
      element: 'deliverable',
      slot: `kept-${promise.id}`,
      frames: calling,
      facts: [fact],
      must: true,
    })
  const ask = 'Add what you promised before sending: attach it or put it in the message.'
  const parts = thing && singular(thing) ? { thing } : { things: thing }
  const writes = kept.test(note?.forms.verb ?? '') ? [doing] : []
  const vague = named ? [] : [unnamed]
  const tries = promise.attachment
    ? [attached, manyAttached, attachedUnnamed]
    : [here, many, ...writes, ...vague]
  return {
    tries: tries.map((frames) => ({
      element: 'deliverable',
      slot: `kept-${promise.id}`,
      frames,
      note,
      parts,
      facts: [fact],
    })),
    margin: inMargin(margin, promise.attachment ? {} : { questions: [{ fact, ask }] }),
  }
}
