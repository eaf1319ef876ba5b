import { properNouns, tooCommon } from '../english/proper.ts'
import { auxiliaries } from '../english/verb-forms.ts'
import { isNameAtStart } from './grammar/words.ts'
import { bare, determiners, houses, singlePersons, units } from './tokens.ts'

const houseOwns = /^(?:council|ministry|school|hospital|firm|company|team|ward|department)['’]s$/i

const opensSentence = /^(?:He|She|They|We|It|You|On|In|At|For|With|When|How|What|Why|Who|Where|That|Both)$/

/** Two capitals in a row: a title or a name of several words. */
const isTitle = (text: string, first: string): boolean => {
  const [, second = ''] = text.split(/\s/)
  return (
    /^\p{Lu}/u.test(first) &&
    /^\p{Lu}(?:\p{Ll}|$)/u.test(second) &&
    !/^I\b/.test(second) &&
    !houseOwns.test(first) &&
    !determiners.has(bare(first)) &&
    !auxiliaries.has(bare(first)) &&
    !opensSentence.test(first)
  )
}

const everydayOwner =
  /^(?:today|yesterday|everyone|somebody|someone|nobody|who|what|that|there|here|it|he|she|let|preceptorship)$|(?:ship|tion|ment|er|or|ist|ness)$/

/** “Lanternfall's whole weather system”: what owns something and is no everyday word is a name. */
const isOwner = (first: string): boolean => {
  const owner = /^(\p{Lu}\p{Ll}+)['’]s$/u.exec(first)?.[1]?.toLowerCase()
  return (
    owner !== undefined &&
    !tooCommon(owner) &&
    !units.has(owner) &&
    !houses.has(owner) &&
    !singlePersons.has(owner) &&
    !everydayOwner.test(owner)
  )
}

const isName = (text: string, first: string, names: ReadonlySet<string>): boolean =>
  /^Year \d/.test(text) ||
  /^Qx/.test(first) ||
  (/^\p{Lu}/u.test(first) && properNouns.has(bare(first))) ||
  /^I\b/.test(first) ||
  /^\p{Lu}[\p{Lu}\d]/u.test(first) ||
  (/^\p{Lu}\p{Ll}*$/u.test(first) && isNameAtStart(first)) ||
  names.has(bare(first).replace(/'s$/, ''))

/** The first letter small, unless it begins a name, an abbreviation or "I". */
export const lowered = (text: string, names: ReadonlySet<string>): string => {
  const [first = ''] = text.split(/[\s,;:]/)
  return isTitle(text, first) || isOwner(first) || isName(text, first, names)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1)
}
