import { canBe } from '../english/verb-forms.ts'
import { writtenOut } from './shorthand.ts'
import { bare, looksPlural } from './tokens.ts'

/** “me - pain chart”, “i send him …”, “I'll email her …”: what is promised by the one who notes it. */
const mine = /^(?:(?:me|I)\b\s*[-–—:,]?\s*)?(?:['’]ll |will |to |must |have to )?/i

const hands =
  /^(send|e-?mail|mail|text|whatsapp|message|forward|share|bring|post|get|give)s? (?:(?:off|over|on|across) )?(?:(him|her|them|you|HR) )?(?:(?:off|over|on|across) )?(.+)$/i

/** When it is to come, at the end of it: the promise has its own day. */
const when =
  /[,]? (?:(?:by|on|before|this|until) )?(?:tonight|tomorrow|today|tmrw|asap|eod|(?:(?:tomorrow|today) )?noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)|(?:the )?\d{1,2}(?:st|nd|rd|th)?)(?: (?:morning|evening|night|latest))?$/i

/** Somebody else does it, although it stands among one's own promises. */
const theirs = /^(?:she|he|they)(?:['’]ll)?\b|^(?:the|their|her|his) \p{L}+ (?:sends|emails|mails|calls)\b/iu

export const isTheirs = (text: string): boolean => theirs.test(text.trim())

/** How one does it, or what one uses: it is handed over as it stands. */
const told = /^(?:how|what|where|which|why|who) /i

/** “link to cleaning script”, “page on first 90 days”: the article that was saved there; a list “of books” needs none. */
const articled = (thing: string): string =>
  thing.replace(
    /^((?:(?!how\b)[\p{L}\d-]+ ){1,4}(?:to|on|from|of|about) )(?=(\p{Ll}[\p{L}-]*|\p{Lu}\p{Ll}+(?= \p{Ll}))((?: [\p{L}\d-]+){0,2})$)/u,
    (head, _, first: string, rest: string) => {
      const last = bare(rest.split(' ').at(-1) || first)
      const ordinal = /^(?:first|second|third|last|next)$/.test(first)
      const needsNone = !startsBare(first) || (looksPlural(last) && !ordinal)
      return needsNone ? head : `${head}the `
    },
  )

/** No word that stands for an article, and none that is no noun’s beginning. */
const startsBare = (word: string): boolean =>
  !/^(?:the|an?|my|our|his|her|their|your|its|some|any|two|three|all|both|each|every|how|what|when|where|who|why|it|them|us|me|you)$/i.test(
    word,
  )

const withArticle = (thing: string): string =>
  told.test(thing) ||
  /^(?:the|an?|my|our|his|her|their|some|one(?!-)|two|three|four|five|\d)\b/i.test(thing) ||
  canBe(thing.split(' ')[0] ?? '', 'gerund') ||
  // “Names of two people”: once promised, they are the ones.
  (looksPlural(bare(thing.split(' ')[0] ?? '')) && !/^\S+ of /.test(thing))
    ? thing
    : `the ${thing}`

/** “clean version of the flow”: a thing by itself, of a kind that is sent. */
const sendable =
  /^(?:(?!(?:to|a|and|or|for|of|with|the) )[\p{L}\d-]+ ){0,3}(?:pdf|sheet|list|photos?|pictures?|links?|version|draft|copy|scan|certificates?|references?|portfolio|cv|notes?|file|spreadsheet|plan|samples?|articles?|paper|report|documents?|form|letter|slides|deck|video|recipe|drawings?|details|dates|pager|page|write-up|summary|example|template|names?|numbers?|address(?:es)?)(?: (?:of|from|for|on|about) [^,;.]{3,40})?$/iu

/** “2 references” is said in a word. */
const small = ['two', 'three', 'four', 'five'] as const

const inWords = (thing: string): string =>
  articled(withArticle(thing.trim().replace(/^1[- ](?=pager\b)/, 'one-'))).replace(
    /(?<!\S)[2-5](?= \p{Ll}{3,}s\b)/u,
    (digit) => small[Number(digit) - 2] ?? digit,
  )

/** By what it is handed over, in English: “share him the notebook” and “whatsapp you” are none. */
const handing = (verb: string): string => verb.toLowerCase().replace(/^(?:share|whatsapp|message)$/, 'send')

/**
 * What one promised in a hurry, as it is said: “i send him pain chart pdf” → “send him the pain chart PDF”, with all that says which one it
 * is. Undefined where the words are no handing over.
 */
export const promisedPlainly = (text: string): string | undefined => {
  const statements = text.split(/[.;]\s+/).filter((each) => !isTheirs(each))
  const marked = statements.find((each) => /^(?:me|I)\b\s*[-–—:]/i.test(each.trim())) ?? statements[0]
  if (marked === undefined) return undefined
  const plain = writtenOut(marked.trim()).replace(/(?<![.!])[.!]+$/, '')
  const said = plain.replace(mine, '').replace(when, '').replace(/\bi\b/g, 'I')
  const [, doing = '', to, thing = ''] = hands.exec(said) ?? []
  // Whoever it is, it is the reader: “him” is no one's own, as “her” can be.
  // “Text Dee” writes to somebody; “text her the number” hands something over.
  const written =
    /^(?:text|whatsapp|message)$/i.test(doing) && to === undefined && !/^(?:the|an?|my) /i.test(thing)
  if (written) return undefined
  if (doing && thing) return `${handing(doing)} ${to === 'HR' ? to : 'him'} ${inWords(thing)}`
  const [first = ''] = said.toLowerCase().split(' ')
  const marks = /^me\b\s*[-–—:]\s*(?!(?:him|her|them|to) )(?=\S)/i.test(plain) && !canBe(first, 'base')
  return marks || sendable.test(said) ? `send him ${inWords(said)}` : undefined
}
