import { cleanLine } from '../dossier/clean.ts'
import { contactTyped } from '../typed/contact.ts'

/** The first of them that reads as such an address; the others that do, and those that do not. */
export const sortedAddresses = (texts: readonly string[], read: (text: string) => string | undefined) => {
  const good: string[] = []
  const bad: string[] = []
  for (const text of texts.map((each) => cleanLine(each, 400)).filter((each) => each !== '')) {
    const value = read(text)
    if (value === undefined) bad.push(text)
    else if (!good.some((each) => each.toLowerCase() === value.toLowerCase())) good.push(value)
  }
  return { first: good[0], more: good.slice(1), bad }
}

export const mailIn = (text: string): string | undefined => {
  const read = contactTyped(text)
  return read.ok ? read.value.value.email : undefined
}

export const profileIn = (text: string): string | undefined => {
  const read = contactTyped(text)
  return read.ok ? read.value.value.linkedin : undefined
}

/** Numbers are kept as they are written; “ext. 12” may stand behind. */
export const phoneIn = (text: string): string | undefined => {
  const number = text.replace(/^tel:/i, '').split(';')[0]?.trim() ?? ''
  return number.length <= 40 && number.replaceAll(/\D/g, '').length >= 3 ? number : undefined
}

/** A page anywhere; where it stands without its beginning it is given one. */
export const pageIn = (text: string): string | undefined =>
  text.includes('.') && !/\s/.test(text) ? text : undefined
