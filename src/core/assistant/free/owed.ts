import type { Moment } from '../../dossier/dossier.ts'
import { canBe } from '../../english/verb-forms.ts'
import { dayWithin } from '../../typed/day-within.ts'

/** A statement that is no note: what one side promised, or what comes next. */
export interface Owed {
  readonly kind: 'promise' | 'their-promise' | 'next-steps'
  readonly text: string
  /** `2026-11-20`. */
  readonly day?: string
}

const mine =
  /^\W*(?:(?:and|but|so|then|also) )?I (?:also )?(?:said|promised|offered|agreed|told (?:her|him|them|\p{Lu}\p{L}+)|owe (?:her|him|them|\p{Lu}\p{L}+))(?: (?:her|him|them|\p{Lu}\p{L}+))?(?: that)?(?: I(?:['’]ll|['’]d| will| would))?(?: to)? (?=\p{L})/u
const owed = /^\W*I owe /
const offered = /^\W*(?:(?:and|but|so|then|also) )?I (?:also )?(?:promised|offered|agreed)\b/
const willDo = / I(?:['’]ll|['’]d| will| would) $/
/** "I'll send her the deck": a plan that hands something over. */
const handing =
  /^\W*(?:(?:and|but|so|then|also) )?I(?:['’]ll| will| (?:have|need|ought) to| must)(?: also)? (?=(?:send|forward|e-?mail|share|post|pass)\b)/i
const theirs =
  /^\W*(?:(?:and|but|so|then|also) )?(?:she|he|they|\p{Lu}\p{L}+) (?:also )?(?:(?:promised|offered|agreed)(?: me)? to|(?:said|promised|offered|agreed|told me)(?: that)? (?:she|he|they)(?:['’]ll|['’]d| will| would)|will|['’]ll)(?: also)? (?=\p{L})/u
const theirWord = /\b(?:promised|offered|agreed)\b/
/** What is liked, held or thought is nothing that is owed. */
const nothingOwed =
  /^(?:love|like|prefer|rather|be|have|enjoy|want|need|hate|struggle|expect|say|think|know|never|not|always|only|miss|feel|hope)\b/i

const decides =
  /\b(?:decid\w+|choos\w+|get(?:s|ting)? back|com(?:e|es|ing) back (?:to|with)|let(?:s|ting)? (?:me|us|everyone|people) know|call(?:s|ing)?|ring(?:s|ing)?|phon(?:e|es|ing)|writ(?:e|es|ing)|be in touch|(?:make|makes|making) (?:a|the|their|an) (?:decision|choice|offer))\b/i
const theySay = /\b(?:they|she|he|HR|the \p{L}+|\p{Lu}\p{L}+)\b/u
const toCome = /['’](?:ll|d)\b|\b(?:will|would|going to|(?:plan|want|hope|aim|expect|mean|promised)s? to)\b/i
const iHear =
  /\b(?:I(?:['’]ll| will| should| am to|['’]m to| would|['’]d)? hear|(?:decision|answer|word|news)(?: is| comes| should come| will come| expected| due)* (?:by|on|before|until)\b)/i
const nextIs = /\bnext (?:steps?|round|stage|interview)\b ?(?:is|are|would be|will be|on|by|:|=|–|-)/i
/** What always is so, or was so once, comes not next. */
const always =
  /\b(?:every|each|usually|always|normally|often|never|how|last (?:week|month|year)|already|used to)\b/i

const withoutDay = (text: string, said: Moment): { readonly text: string; readonly day?: string } => {
  const found = dayWithin(text, said)
  if (!found) return { text }
  const rest = `${text.slice(0, found.from)}${text.slice(found.to)}`
  const plain = rest.replace(/(?<!\s)\s+(?=[.,;]|$)/g, '').replace(/ {2,}/g, ' ')
  return { text: plain.trim(), day: found.day.toString() }
}

const plain = (text: string) => text.trim().replace(/[.,;]$/, '')

const promised = (line: string): { readonly by: 'me' | 'them'; readonly what: string } | undefined => {
  const said = mine.exec(line)?.[0]
  if (said !== undefined) {
    const what = plain(line.slice(said.length))
    if (owed.test(line)) return { by: 'me', what: `send ${what}` }
    const verb = /^[\p{L}-]+/u.exec(what)?.[0] ?? ''
    const will = willDo.test(said) || (offered.test(line) && / to $/.test(said))
    // “I said I'd worked there”: what was, not what will be.
    const ambiguous = canBe(verb, 'participle') && /['’]d $/.test(said) && !offered.test(line)
    return will && canBe(verb, 'base') && !ambiguous && !nothingOwed.test(what)
      ? { by: 'me', what }
      : undefined
  }
  const handed = handing.exec(line)?.[0]
  if (handed !== undefined) return { by: 'me', what: plain(line.slice(handed.length)) }
  const told = theirs.exec(line)?.[0]
  if (told === undefined) return undefined
  const what = plain(line.slice(told.length))
  const toMe =
    theirWord.test(told) || /\b(?:me|my)\b/.test(what) || /^(?:send|forward|share|e-?mail)\b/i.test(what)
  return toMe && canBe(/^[\p{L}-]+/u.exec(what)?.[0] ?? '', 'base') && !nothingOwed.test(what)
    ? { by: 'them', what }
    : undefined
}

const comesNext = (line: string, hasDay: boolean): boolean => {
  if (always.test(line)) return false
  if (nextIs.test(line)) return true
  if (iHear.test(line)) return hasDay || toCome.test(line)
  if (/\bI\b/.test(line.split(/\b(?:said|told me|promised|thinks?|hopes?)\b/)[0] ?? '')) return false
  return theySay.test(line) && decides.test(line) && (hasDay || toCome.test(line))
}

/** What one side owes by a statement, or what it says comes next; the day it names, as seen from when it was said. */
export const owedBy = (line: string, said: Moment): Owed | undefined => {
  const day = dayWithin(line, said)?.day.toString()
  const promise = promised(line)
  if (promise?.by === 'me') return { kind: 'promise', ...withoutDay(promise.what, said) }
  if (comesNext(line, day !== undefined))
    return { kind: 'next-steps', text: plain(line), ...(day ? { day } : {}) }
  return promise && { kind: 'their-promise', ...withoutDay(promise.what, said) }
}
