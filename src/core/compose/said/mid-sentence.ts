import { isCommon } from '../../english/common-words.ts'
import { verbReading } from '../../english/verb-forms.ts'
import type { Roster } from '../../notes/mend.ts'
import { capitalOf } from '../../notes/mend.ts'
import { questionWords, subordinators } from '../../notes/tokens.ts'
import { isCalled } from '../../said/called.ts'

/** “Inez dropping the tray”, “Agnes, the way …”: a word that is none we know, where a person’s name stands. */
const isSomebody = (text: string, given: string, first = given.replace(/['’]s$/u, '')): boolean =>
  /^\p{Lu}\p{Ll}{1,20}(?:['’]s\b|,| \p{L}{2,20}ing\b| and \p{Lu})/u.test(text) &&
  !isCommon(first) &&
  !/^(?:ur|ya|ye|youse|it|that|this|there|here|he|she|who|what)$/i.test(first) &&
  verbReading(first) === undefined &&
  !questionWords.has(first.toLowerCase()) &&
  !subordinators.has(first.toLowerCase())

/** “Agnes, the way you plate …”, “chief you said …”: somebody is spoken to. */
export const speaksTo = (text: string): boolean => {
  if (isCalled(text)) return true
  const [, first] = /^(\p{Lu}\p{Ll}{1,20}), \p{L}/u.exec(text) ?? []
  return first !== undefined && isSomebody(text, first)
}

/** The words in the middle of a sentence: the first one small, unless it is “I”, a name or an abbreviation. */
export const inMidSentence = (text: string, roster: Roster): string => {
  const [first = ''] = /^[\p{L}\p{N}'’]+(?:-\p{L}+)*/u.exec(text) ?? []
  const parts = first.split('-')
  const name =
    /\p{Lu}.*\p{Lu}/u.test(first) ||
    // “Sun-hee”: one of its halves alone may be an everyday word.
    (parts.length > 1 && parts.some((part) => roster.has(part.toLowerCase()))) ||
    capitalOf(first.toLowerCase(), roster) !== undefined ||
    isSomebody(text, first)
  return name ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
