import { clauseOf } from './clause.ts'
import { bare, looksPlural, wordsOf } from './tokens.ts'
import { expanded } from './turn.ts'
import { canBe } from './verb-forms.ts'

const told =
  /^(?:(?:he|she|they|i)\s+)?(?:also\s+)?(?:said|says|mentioned|mentions|told me|tells me|explained|explains|noted|pointed out|added|stressed|admitted|confirmed|learned|learnt|heard|found out|discovered)(?: to me)?,?\s+(that\s+)?(?=(\S+))/i

/** "she said that associates draft …" → "associates draft …", where what was said is a statement or an indirect question. */
export const withoutTeller = (text: string): string => {
  const found = told.exec(text)
  if (!found) return text
  const rest = text.slice(found[0].length)
  const [first = ''] = wordsOf(rest).map(bare)
  const whole = /^(how|why|what|where)$/.test(first) || clauseOf(wordsOf(expanded(rest))) !== undefined
  // So does what moved the one who said it.
  if (/\b(?:made|gave|reminded|moved|cheered|helped) (?:her|him|his)\b/.test(rest)) return text
  // What was said of the writer stays said: “you said my third figure …”.
  if (/\b(?:my|me|I|I'm|I'd|I've)\b/.test(rest)) return text
  return whole && !/^(about|to|me|no|yes|Qx\d+x)$/.test(first) ? rest : text
}
const about =
  /^(?:(?:we|he|she|they|i)\s+)?(?:also\s+)?(?:talked|talks|spoke|chatted|talking|conversation|chat)\s+(?:a lot\s+|a bit\s+|at length\s+)?about\s+/i
const struck =
  /^(?:(?:i was|was)\s+)?(?:impressed|struck|surprised|moved|fascinated|intrigued)\s+(?:by|that)\s+(?!(?:I|my|me|I'd|I've|I'm)\b)(?:the fact that\s+)?/i
// “liked that I …” and “liked my answer” are what the other person liked.
const liked =
  /^(?:i\s+)?(?:really\s+)?(?:liked|loved|enjoyed|like|love)\s+(?!(?:that\s+)?(?:I|I'd|I've|I'm|my|me)\b)(?:that\s+)?/i

/** Quoted words go through the turning untouched, as one word each, and come back as they were. */
export const restored = (text: string, quotes: readonly string[]): string =>
  text.replaceAll(/Qx(\d+)x/gi, (_, at: string) => `“${quotes[Number(at)] ?? ''}”`)

/** Takes away who said it, so that the thing itself can stand in a frame. */
export const said = (text: string): string =>
  withoutTeller(
    text
      .replace(struck, '')
      .replace(about, '')
      .replace(liked, (whole) => (/that\s+$/.test(whole) ? '' : ''))
      .replace(/^(?:the fact )?that\s+(?=\w+ )/i, (whole) =>
        /^that\s/i.test(whole) || /^the fact/i.test(whole) ? '' : whole,
      ),
  )

/** “both trained at Plymouth” → “we both trained at Plymouth”. */
export const shared = (text: string): string =>
  text
    .replace(/^(.*), both of us$/i, 'both $1')
    .replace(/^both of us(?: are)?\b/i, (whole) => (/are$/i.test(whole) ? 'we are both' : 'we both'))
    .replace(/^(?:he|she) and i(?: both)?\b/i, 'we both')
    .replace(/^both (?=(?:from|at|in|with|of the) )/i, 'we are both ')
    .replace(/^both (?=\w+(?:ed|en|orn) (?:of|by|with|at to)\b)/i, 'we are both ')
    .replace(/^both (?=(\w+))/i, (whole, next: string) =>
      canBe(next, 'past') || canBe(next, 'base') || /[a-z]{3}ed$/.test(next) ? 'we both ' : whole,
    )
    .replace(/^both (?=\S+(?: \S+){0,2}$)/i, (whole, _at: number, all: string) =>
      looksPlural(bare(wordsOf(all).at(-1))) && !clauseOf(wordsOf(all)) ? 'we are both ' : whole,
    )
    .replace(/^also (?=\w+ed\b)/i, 'we both ')
