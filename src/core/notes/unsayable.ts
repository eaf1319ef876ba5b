import { saysAttached } from './attached.ts'
import { favoursAsked } from './favours.ts'
import { type Refusal, type Refused, refusalIn } from './refusal.ts'

/** What a template left to be filled in: no note may bring it into a letter, and the review finds it in one. */
export const gaps: readonly RegExp[] = [
  /\{\{[^}\n]{0,60}\}\}|\$\{[^}\n]{1,40}\}|«[^»\n]{1,40}»|%[A-Z][A-Z_]{2,}%/g,
  // A bracket with words, unless it is a link's text or a note such as [sic] or [1].
  /\[(?!(?:sic|sics|\d+|\.\.\.|…|video|audio)\])(?=[^\]\n\p{L}]{0,200}\p{L}[^\]\n])[^\]\n]{2,300}\](?!\()/giu,
  /\b(?:X{3,}|TB[ACD]|TODO|FIXME|lorem ipsum)\b(?!\s*[LX])/gi,
  // “XX lakh”, “X.X%”, “XX/XX”; a roman numeral stands behind what it counts.
  /(?<!\b(?:Bowl|Chapter|Part|Volume|Pope|Title|Act|Book|Louis|Century|Appendix) )(?<![\p{L}\d./-])(?:XX[./-]XX(?:[./-]X{2,4})?|X[./]X{1,4}|X{2})(?![\p{L}\d]|-ray)/gu,
  // Told to whoever fills it in, in capitals.
  /\bINSERT\b(?! INTO\b)(?: [A-Z]{2,}){0,4}/g,
  /_{3,}|(?<![\w*/.-])__(?![\w*/.-])|\?{3,}|\.{6,}/g,
]

/** What no text may hold that is to stand in a letter. What the review refuses in every letter is asked about here, before one is written. */
export const unsayableRows: readonly Refusal<string>[] = [
  {
    when: (text) => gaps.flatMap((pattern) => text.match(pattern) ?? [])[0],
    because: '“{}” still waits to be filled in',
    ask: 'What belongs where “{}” stands? Without the brackets it can go in.',
  },
  {
    when: saysAttached,
    because: 'it says that something is attached',
    ask: 'Which file is it? Record it with the promise it keeps, and note here only what was said.',
  },
  {
    when: (text) => favoursAsked(text).length > 0,
    because: 'it asks for a favour',
    ask: 'Did the favour come up when you spoke? Then enter it as a request that was raised.',
  },
  {
    when: (text) => /^(?:many )?thank(?:s| you)\b/i.test(text.trim()),
    because: 'it speaks to someone, like a letter',
    ask: 'What was said or done? Note that; the thanks are written for you.',
  },
]

/** Why a text cannot stand in a letter whatever sentence is made of it; undefined where it can. */
export const unsayable = (text: string): Refused | undefined => refusalIn(unsayableRows, text)
