import { canBe } from '../../english/verb-forms.ts'
import { withDeterminer } from '../../notes/determiner.ts'
import type { Fragment } from '../../notes/fragment.ts'
import { gate } from '../../notes/grammar/gate.ts'
import { wordCount } from '../../notes/sentence.ts'
import { bare, determiners, questionWords } from '../../notes/tokens.ts'
import { mended } from '../../said/mend.ts'
import { readPoint } from '../notes.ts'
import type { Scene } from '../scene.ts'
import { type Answer, rosterFor } from './answers.ts'

/** What a better answer is an answer to, as far as its note is sure: never in the note’s own shorthand. */
export interface QuestionBehind {
  /** “You asked how I look after myself.” */
  readonly asked?: string | undefined
  /** “the prism question” */
  readonly topic?: string | undefined
  /** Does the note tell of a question, or of something done that went wrong? Absent: it does not say. */
  readonly of?: 'question' | 'deed'
}

type Reading = (text: string) => Fragment['forms']

/** “Why I not work”: said without the word that makes it a clause. */
const dropsVerb = /\b(?:i|you|we|they|he|she|it) not\b/i

const reported = /^you asked (?:me )?(?:about|for|how|why|what|when|where|which|who|whether|if)\b/

/** What they asked, as it was told (“she asked how …”) or put down as they put it (“how do you report a loss”, “what if …”). */
const askedIn = (label: string, formsOf: Reading, names: ReadonlySet<string>): string | undefined => {
  const { that = '', question, how } = formsOf(label)
  if (reported.test(that)) return `You asked${that.slice('you asked'.length)}.`
  const [, supposed] = /^(?:and )?what if (.+)$/i.exec(label) ?? []
  const case_ = supposed && formsOf(supposed).that
  if (case_) return `You asked: what if ${case_}?`
  // “What would I do”: the writer's own turn of it is no question of theirs.
  if (question !== undefined && !/\b(?:I|me|my)\b/.test(question)) return `You asked: ${question}?`
  const embedded = how !== undefined && !dropsVerb.test(how) && gate('how', how, names) === undefined
  return embedded ? `You asked ${how}.` : undefined
}

/** “asked how i work with engineers when they say no”: what was asked, in the words in which it was put down. */
const asker =
  /^(?:(?:he|she|they) )?ask(?:s|ed)? (?:me )?((about|how|why|what|when|where|which|whether|if) .+)$/i

/** Somebody in it whom the reader cannot place, and signs of a note. */
const unplaced = /\b(?:he|she|him|his|hers?)\b|[^\p{L}\p{N} '’-]/iu

/** Told again as it stands, mended; a clause has one who does something in it. */
const askedAsPut = (scene: Scene, label: string): string | undefined => {
  const [, put = '', word = ''] = asker.exec(label) ?? []
  if (put === '' || unplaced.test(put) || wordCount(put) > 14 || dropsVerb.test(put)) return undefined
  const about = word.toLowerCase() === 'about'
  const clause = about ? wordCount(put) <= 6 : /^\S+ (?:i|we|you)(?:['’]d)? \p{L}/iu.test(put)
  const [sentence, ...more] = mended(`You asked ${put}`, { roster: rosterFor(scene) })
  return clause && sentence !== undefined && more.length === 0 && !sentence.includes('?')
    ? sentence
    : undefined
}

/** “power cuts question”: named as one already. */
const asQuestion = (label: string, formsOf: Reading): string | undefined => {
  const [, about] = /^(?:the )?(.+) (?:question|q)$/i.exec(label) ?? []
  const { noun } = about ? formsOf(about) : {}
  return noun && !determiners.has(bare(noun.split(' ')[0])) ? `the ${noun} question` : undefined
}

/** What it was about, as a thing: a compound of two words is a question’s name, “the rota question”. */
const topicIn = (label: string, formsOf: Reading): string | undefined => {
  // Signs and figures are how one notes, and not how one says it.
  if (!/^[\p{L} '’-]+$/u.test(label)) return undefined
  const { noun } = formsOf(withDeterminer(label.replace(/\bq\b/i, 'question')))
  if (noun === undefined) return asQuestion(label, formsOf)
  // “E-filing”, “VSDs”: a word by itself needs no article.
  if (wordCount(label) === 1) return noun.replace(/^the /, '')
  const bareCompound =
    /^the /.test(noun) && wordCount(noun) === 3 && !/\bquestion$/.test(noun) && !/^the /i.test(label)
  return bareCompound ? `${noun} question` : noun
}

/** “He asked how I treat a frightened child and I only spoke about distraction”: what was answered is no part of the question. */
const withoutAnswer = (label: string): string => {
  for (const { index, 1: verb = '' } of label.matchAll(/ and (?:i|my \p{L}+) (?:(?:only|just) )?(\p{L}+)/giu))
    if (canBe(verb.toLowerCase(), 'past')) return label.slice(0, index)
  return label
}

/** What was asked, out of the note beside the better answer. */
export const questionBehind = (scene: Scene, { point }: Pick<Answer, 'point'>): QuestionBehind => {
  const { text } = point
  if (point.kind !== 'stumble' || text.trim() === '') return {}
  const label = withoutAnswer((text.split(/[,.?!;\n]| - /)[0] ?? '').trim()).replace(
    /^my answers? (?:on|about|to) /i,
    '',
  )
  const [first = ''] = label.toLowerCase().split(' ')
  const formsOf: Reading = (words) => readPoint(scene, point, words).fragment?.forms ?? {}
  const deed = canBe(first, 'past') && first !== 'asked'
  const asked = deed
    ? undefined
    : (askedIn(label, formsOf, scene.names ?? new Set()) ?? askedAsPut(scene, label))
  const asks = asked !== undefined || questionWords.has(first) || /\b(?:question|q|asked)\b/i.test(text)
  return {
    asked,
    topic: deed || asked ? undefined : topicIn(label, formsOf),
    ...(asks ? { of: 'question' } : deed ? { of: 'deed' } : {}),
  }
}
