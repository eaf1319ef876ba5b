import { mailIn, pageIn } from '../addresses.ts'
import { withoutEdges } from './edges.ts'
import { type Label, labelOf } from './labels.ts'
import { asDigits } from './misread.ts'
import { isBox } from './places.ts'

/** Ways to reach somebody that stand in a text, and what of it is left. */
export interface Reached {
  readonly emails: readonly string[]
  readonly pages: readonly string[]
  readonly phones: readonly string[]
  /** As they stand there: nobody is written to by fax. */
  readonly faxes: readonly string[]
  readonly left: string
}

const mail =
  /[\p{L}\p{N}._+-]{1,64} ?(?:@|[([](?:at|ät)[)\]]) ?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/giu
const link =
  /\b(?:https?:\/\/|www ?[.,] ?)[^\s,;|]{3,200}(?: \. [a-z]{2,12}\b)?|\b(?:[a-z]{2,3}\.)?linkedin\.com\/[^\s,;|]{1,100}/giu
/** A domain by itself; mixed case is a name with a stop in it: “St.Gallen”. */
const domain =
  /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?:\/[^\s]{0,100})?$|^(?:[A-Z0-9-]{1,63}\.){1,4}[A-Z]{2,12}$/
/** A number, where an O or an l among digits is what a reader of pictures took a digit for. */
const number =
  /(?<![\p{L}\d])(?:\(?\+|\()?(?:\d|[Ool](?=[\dOolI]))(?:[\dOolI]|[ ()./–-]{1,3}(?=[\dOolI(])){5,40}(?!\p{L})(?:,? ?(?:[Ee]xt|EXT|[Xx]|[Ee]xtension|[Pp]oste|[Dd]urchwahl|DW|dw)\.? ?\d{1,6})?/gu

const digitsIn = (text: string): number => text.replace(/\D/g, '').length

/** Two that stand one behind the other, “0161 496 0187 / 07700 900431”; a short end goes with what is before it. */
const apart = (shown: string): readonly string[] => {
  const parts = shown.split(/ ?[/–] ?| - /)
  return parts.every((part) => digitsIn(part) > 6) ? parts : [shown]
}

/** Is it a number that somebody can call, though nothing says so? Others are postcodes, registers, taxes. */
const isPlainNumber = (text: string): boolean =>
  /^\(?\+\d|^\(?0[1-9]|^00[1-9]/.test(text) || /^(?:1[-. ])?\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}\b/.test(text)

/** Behind a word that is no label somebody’s number is written in groups; behind a short one with capitals in it, “SIRET”, it is a register’s. */
const isOther = (before: string, shown: string): boolean => {
  const word = /([\p{L}.-]{1,40})[\s:#]{0,3}$/u.exec(before)?.[1]
  if (word === undefined || /^\(?\+/.test(shown)) return false
  return !/\d[ ()./–-]+\d/.test(shown) || (word.length < 8 && /\p{Lu}.*\p{Lu}/u.test(word))
}

/** The word, or the words, that stand directly before a place. */
const labelBefore = (text: string, at: number): Label | undefined => {
  const stretch = text.slice(Math.max(0, at - 60), at).split(/[\n,;|]|\d{2,}/)
  const words = (stretch.at(-1) ?? '').trim().split(/\s+/)
  return [6, 5, 4, 3, 2, 1]
    .map((count) => labelOf(words.slice(-count).join(' ')))
    .find((label) => label !== undefined)
}

const tight = (text: string): string => text.replace(/\s+/g, '')

const signs = /[\s,;|/:–-]/

/** What is left once the ways to reach somebody are taken out of it, without the labels before them. */
const withoutLabels = (text: string): string => {
  const parts = text.split('\n').map((part) => withoutEdges(part, signs, signs))
  return parts.filter((part) => part !== '' && labelOf(part) === undefined).join(' ')
}

export const reachedIn = (given: string, label: Label | undefined): Reached => {
  const emails: string[] = []
  const pages: string[] = []
  const phones: string[] = []
  const faxes: string[] = []
  let text = given.replace(mail, (found) => {
    const address = tight(found).replace(/[([](?:at|ät)[)\]]/i, '@')
    if (mailIn(address) === undefined) return found
    emails.push(address)
    return '\n'
  })
  text = text.replace(link, (found) => {
    const page = withoutEdges(tight(found), /\s/, /[.,)]/).replace(/^(www),/i, '$1.')
    if (pageIn(page) === undefined) return found
    pages.push(page)
    return '\n'
  })
  const alone = withoutLabels(text)
  if (domain.test(alone)) {
    pages.push(alone)
    text = '\n'
  }
  const before = text
  text = text.replace(number, (found, at: number) => {
    const shown = apart(asDigits(found).trim())
    const ahead = before.slice(0, at)
    const said = labelBefore(before, at) ?? label
    if (shown.some((each) => digitsIn(each) < 6 || digitsIn(each) > 21)) return found
    if (said === 'fax') {
      faxes.push(...shown)
      return '\n'
    }
    const isCalled = (each: string): boolean =>
      digitsIn(each) > 6 && isPlainNumber(each) && !isOther(ahead, each) && !isBox(`${ahead}${found}`)
    if (said !== 'phone' && !shown.every(isCalled)) return found
    phones.push(...shown)
    return '\n'
  })
  return { emails, pages, phones, faxes, left: withoutLabels(text) }
}
