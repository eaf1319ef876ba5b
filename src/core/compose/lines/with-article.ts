import { kindsOf } from '../../english/lexicon.ts'
import { prepositions } from '../../notes/tokens.ts'

/** What only oneself has. */
const papers =
  'card|licen[cs]e|certificates?|certs?|registration|ticket|references|CV|resume|portfolio|passport|permit|transcript|diploma'
const ofOnesOwn = new RegExp(`^(?:[\\p{L}\\d-]+ ){0,2}(?:${papers})$`, 'iu')

const copied =
  /^(\S+ (?:you )?)(?:the |a )?(copy|proof|scan|photo) of (?:the )?(?!my\b|your\b|our\b|an?\b|all\b|both\b)(.+)$/iu

const bareThing =
  /^((?:send|e-?mail|mail|text|bring|share|forward|give|show)(?: you)?(?: (?:in|on|along|over|through|across|back|out|up|off|round))? )((?!my\b|your\b|our\b|the\b|an?\b|some\b|two\b|three\b|one\b|you\b|every\b|all\b|(?:in|on|along|over|through|across|back|out|up|off|round)\b)[\p{L}-]+(?: [\p{L}\d-]+){0,3})$/iu

/** Whose or which it is, where it was left out: “a copy of my CPC card”, “my shift references”, “the pain chart PDF”. */
export const withItsArticle = (verb: string): string => {
  const [, lead = '', what = '', of = ''] = copied.exec(verb) ?? []
  if (ofOnesOwn.test(of)) return `${lead}${/^proof$/i.test(what) ? '' : 'a '}${what} of my ${of}`
  const [, hands = '', thing = ''] = bareThing.exec(verb) ?? []
  if (thing === '') return verb
  if (ofOnesOwn.test(thing)) return `${hands}my ${thing}`
  const words = thing.split(' ')
  const head = words.at(-1) ?? ''
  const joined = words.some((word) => prepositions.has(word) || /^(?:and|or|to)$/.test(word))
  const one = kindsOf(head.toLowerCase()).one || /^(?:PDF|deck)$/i.test(head)
  return one && !joined && words.length > 1 && !/^\p{Lu}\p{Ll}/u.test(thing) ? `${hands}the ${thing}` : verb
}
