import { canBe } from '../english/verb-forms.ts'
import { writtenOut } from './shorthand.ts'
import { bare, looksPlural } from './tokens.ts'

/** “me - pain chart”, “i send him …”, “I'll email her …”: what is promised by the one who notes it. */
const mine = /^(?:(?:me|I)\b\s*[-–—:,]?\s*)?(?:['’]ll |will |to |must |have to )?/i

const hands =
  /^(send|e-?mail|mail|forward|share|bring|post|get|give)s? (?:(?:off|over|on|across) )?(?:(him|her|them|you|HR) )?(?:(?:off|over|on|across) )?(.+)$/i

/** When it is to come, at the end of it: the promise has its own day. */
const when =
  /[,]? (?:(?:by|on|before|this|until) )?(?:tonight|tomorrow|today|tmrw|asap|eod|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)|(?:the )?\d{1,2}(?:st|nd|rd|th)?)(?: (?:morning|evening|night|latest))?$/i

/** Somebody else does it, although it stands among one's own promises. */
const theirs = /^(?:she|he|they)(?:['’]ll)?\b|^(?:the|their|her|his) \p{L}+ (?:sends|emails|mails|calls)\b/iu

export const isTheirs = (text: string): boolean => theirs.test(text.trim())

/** “pain chart pdf from godavari job” → the whole thing, then the thing without what hangs on to it. */
const namings = (thing: string): readonly string[] => {
  const whole = withArticle(thing)
  const [short = whole] = whole.split(/ (?:from|on|for|about|of|in|at|with)\b/i)
  // “Pics” of anything are no longer what was promised.
  return short === whole || !short.includes(' ') ? [whole] : [whole, short]
}

const withArticle = (thing: string): string =>
  /^(?:the|an?|my|our|his|her|their|some|two|three|\d)\b/i.test(thing) ||
  canBe(thing.split(' ')[0] ?? '', 'gerund') ||
  looksPlural(bare(thing.split(' ')[0] ?? ''))
    ? thing
    : `the ${thing.replace(/^the /, '')}`

/** “clean version of the flow”: a thing by itself, of a kind that is sent. */
const sendable =
  /^(?:(?!(?:to|a|and|or|for|of|with|the) )[\p{L}\d-]+ ){0,3}(?:pdf|sheet|list|photos?|pictures?|links?|version|draft|copy|scan|certificates?|references?|portfolio|cv|notes?|file|spreadsheet|plan|samples?|articles?|paper|report|documents?|form|letter|slides|deck|video|recipe|drawings?|details|dates|pager|write-up|summary|example|template)(?: (?:of|from|for|on) [^,;.]{3,40})?$/iu

/**
 * What one promised in a hurry, as ways of saying it, the fullest first: “i send him pain chart pdf” → “send him the pain chart PDF”. Empty
 * where the words are no handing over.
 */
export const promisedPlainly = (text: string): readonly string[] => {
  const statements = text.split(/[.;]\s+/).filter((each) => !isTheirs(each))
  const marked = statements.find((each) => /^(?:me|I)\b\s*[-–—:]/i.test(each.trim())) ?? statements[0]
  if (marked === undefined) return []
  const plain = writtenOut(marked.trim()).replace(/(?<![.!])[.!]+$/, '')
  const said = plain.replace(mine, '').replace(when, '').replace(/\bi\b/g, 'I')
  const [, doing, whom = 'him', thing] = hands.exec(said) ?? []
  // “share him the notebook” is no English.
  const verb = doing?.replace(/^share$/i, 'send')
  // Whoever it is, it is the reader: “him” is no one's own, as “her” can be.
  if (verb && thing)
    return namings(thing).map((each) => `${verb.toLowerCase()} ${whom === 'HR' ? whom : 'him'} ${each}`)
  const handed = /^(?:me)\b\s*[-–—:]\s*(?=\S)/i.test(plain) || sendable.test(said)
  return handed ? namings(said.replace(/^1[- ](?=pager\b)/, 'one-')).map((each) => `send him ${each}`) : []
}
