import { mailIn, pageIn } from '../addresses.ts'
import { withoutEdges } from './edges.ts'
import { type Label, labelOf } from './labels.ts'

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
  /\b(?:https?:\/\/|www ?\. ?)[^\s,;|]{3,200}(?: \. [a-z]{2,12}\b)?|\b(?:[a-z]{2,3}\.)?linkedin\.com\/[^\s,;|]{1,100}/giu
/** A domain by itself; mixed case is a name with a stop in it: “St.Gallen”. */
const domain =
  /^(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}(?:\/[^\s]{0,100})?$|^(?:[A-Z0-9-]{1,63}\.){1,4}[A-Z]{2,12}$/
/** A number, where an O or an l among digits is what a reader of pictures took a digit for. */
const number =
  /(?<![\p{L}\d])(?:\+|\()?[\dOol](?:[\dOolI]|[ ()./–-]{1,3}(?=[\dOolI(])){5,30}(?!\p{L})(?:,? ?(?:ext|x|extension|poste|durchwahl|dw)\.? ?\d{1,6})?/gu

const digitsIn = (text: string): number => text.replace(/\D/g, '').length

const asDigits = (text: string): string =>
  text.replace(/[\dOolI]+/g, (run) =>
    /\d/.test(run) ? run.replace(/[Oo]/g, '0').replace(/[lI]/g, '1') : run,
  )

/** Is it a number that somebody can call, though nothing says so? Others are postcodes, registers, taxes. */
const isPlainNumber = (text: string): boolean =>
  /^\+\d|^\(?0\d?/.test(text) || /^\(?\d{3}\)?[-. ]{1,2}\d{3}[-. ]\d{4}\b/.test(text)

/** The word that stands directly before a place. */
const labelBefore = (text: string, at: number): Label | undefined =>
  labelOf(
    /(?:^|[\s,;/|])([\p{L}-]{1,20}(?: [\p{L}-]{1,20})?)[.: ]{0,3}$/u.exec(text.slice(0, at))?.[1] ?? '',
  ) ?? labelOf(/(?:^|[\s,;/|])([\p{L}-]{1,20})[.: ]{0,3}$/u.exec(text.slice(0, at))?.[1] ?? '')

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
    const page = withoutEdges(tight(found), /\s/, /[.,)]/)
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
    const shown = asDigits(found).trim()
    const said = labelBefore(before, at) ?? label
    const digits = digitsIn(shown)
    if (digits < 6 || digits > 21) return found
    if (said === 'fax') {
      faxes.push(shown)
      return '\n'
    }
    if (said !== 'phone' && (digits < 7 || !isPlainNumber(shown))) return found
    phones.push(shown)
    return '\n'
  })
  return { emails, pages, phones, faxes, left: withoutLabels(text) }
}
