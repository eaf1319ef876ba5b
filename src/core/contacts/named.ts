import { cleanLine } from '../dossier/clean.ts'
import { namesNobody, partsOf } from '../dossier/name.ts'
import { plainWords } from '../english/sought.ts'
import type { Contact, Told } from './contact.ts'

/** A name or a job has so many characters at most. */
const most = 200

/** Pictures in a name: “Dana 🚀 Okonkwo”. */
const pictures =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200d|\ufe0e|\ufe0f|\u20e3/gu
export const pronounsIn = /[([]\s*((?:she|he|they|ze|xe)\s*\/[^)\]([]{1,30})[)\]]/iu

export const lineOf = (text: string | undefined): string =>
  cleanLine((text ?? '').replace(pictures, ' '), most)

const bare = (text: string): string => lineOf(text.replace(pronounsIn, ' '))

interface Named extends Pick<Contact, 'name' | 'given' | 'family' | 'honorific'> {}

const isMail = (text: string): boolean => /^[^\s@]+@[^\s@]+$/.test(text)

/** As it is written in full; where that is missing, or is no name, put together of its parts. */
const wholeName = ({ name, given, additional, family }: Told): string => {
  const full = bare(name ?? '')
  const put = [given, additional, family].map((part) => bare(part ?? '').split(',')[0]).join(' ')
  return full === '' || isMail(full) ? cleanLine(put, most) : full
}

/** What the source says of given and family name, where the reader of names would not say the same. */
const settledBy = (told: Told, name: string): Pick<Contact, 'given' | 'family'> => {
  const parts = partsOf(name)
  const [given, family] = [told.given, told.family].map((part) =>
    bare(part ?? '')
      .split(',')[0]
      ?.trim(),
  )
  const words = ` ${plainWords(name)} `
  const stands = (part: string | undefined): part is string =>
    part !== undefined && part !== '' && words.includes(` ${plainWords(part)} `)
  // A whole name in one of the fields tells nothing of its order.
  if (!stands(given) || !stands(family) || plainWords(given) === plainWords(family)) return {}
  return {
    ...(parts.given === given ? {} : { given }),
    ...(parts.family === family ? {} : { family }),
  }
}

/** The name as a letter can use it: without degrees, pictures and what people write behind it. */
export const namedBy = (told: Told): Named | undefined => {
  const whole = wholeName(told)
  const parts = partsOf(whole)
  if (whole === '' || isMail(whole) || namesNobody(whole, parts)) return undefined
  const name = /[,|]|\s[–—-]\s/.test(whole) ? cleanLine(parts.plain, most) : whole
  const again = partsOf(name)
  if (name === '' || namesNobody(name, again)) return undefined
  const before = lineOf(told.prefix)
  const honorific =
    again.title === undefined
      ? (parts.title ?? (before === '' ? undefined : partsOf(`${before} ${name}`).title))
      : undefined
  return { name, ...settledBy(told, name), ...(honorific === undefined ? {} : { honorific }) }
}
