import type { NoteReading, Voice } from './fragment.ts'
import { mend, rosterOf } from './mend.ts'
import { sombre } from './mood.ts'
import { through } from './pass.ts'
import { wordCount } from './sentence.ts'
import { unwrapping } from './unwrapped.ts'

/** What opens a quotation in a hurried note: an apostrophe inside a word is none. */
const opens = /(?<![\p{L}\d])['‘"“](?=[\p{L}\d])/gu
const closes = /['’"”](?![\p{L}\d])/gu

/** Where a quotation stands by itself: at the start, behind a stop or a dash, after who said it. “asks ‘did you sleep’” needs its verb. */
const byItself = /(?:^|[.,;:=)–—-]|\b(?:he|she|they) (?:said|says|goes)|\bsaid|\bquote)$/i

/** It goes on from something, or speaks of somebody, that the quotation does not hold. */
const leansBack =
  /^(?:so|and|but|because|or|then|which|not|no|yes)\b|^(?:\S+ ){0,2}(?:they|it|he|she|them|him|her|that|this|these|those)(?:['’]\p{L}+)?(?: |$)/iu

const least = 4
const most = 16

interface Held {
  readonly quote: string
  readonly rest: string
}

/** The one quotation of a note, with what stands round it. */
const heldIn = (text: string): Held | undefined => {
  const [start, ...others] = [...text.matchAll(opens)].map(({ index }) => index)
  if (start === undefined || others.length > 0) return undefined
  const end = [...text.matchAll(closes)].map(({ index }) => index).findLast((at) => at > start)
  if (end === undefined) return undefined
  const before = text.slice(0, start).trim()
  const after = text.slice(end + 1).trim()
  if (!byItself.test(before) && before !== '') return undefined
  if (/^[\p{L}\d]/u.test(after)) return undefined
  const quote = text
    .slice(start + 1, end)
    .trim()
    .replace(/(?<![.,;!])[.,;!]+$/, '')
  return {
    quote,
    rest: `${before} ${after}`.replace(/^[\s.,;:–—-]+/, '').replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, ''),
  }
}

/**
 * The reader’s own words where a note holds them among others: “no printed tickets, the line answers back. ‘you hear a mistake before you
 * see it’”. They are sure as they stand, whatever is said round them; that is asked about.
 */
export const theirWords = (note: string, fact: string, voice: Voice): NoteReading | undefined => {
  const { speaker, reader } = voice
  if (speaker === undefined || speaker.id !== reader?.id) return undefined
  const held = heldIn(note.replace(/\s+/g, ' ').trim())
  if (!held || leansBack.test(held.quote) || /["“”‘()[\]{}=/<>→]|\?/u.test(held.quote)) return undefined
  const roster = rosterOf([...voice.people.map(({ name }) => name), voice.company.name])
  const { text } = mend(through(unwrapping, held.quote, { voice, names: new Set() }), roster)
  const words = wordCount(text)
  if (words < least || words > most || sombre(text)) return undefined
  const ask = `The note also says “${held.rest}”: make it a note of its own if it should go in.`
  return {
    ok: true,
    fragment: {
      ...{ fact, shape: 'quote', mended: [], doubts: held.rest === '' ? [] : [ask] },
      forms: { quote: text },
    },
  }
}
