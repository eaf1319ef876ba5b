import type { Formality, Person, Profile } from './dossier.ts'

/** How someone is greeted, and how they are named in running text; or what has to be asked first. */
export type AddressForm = { readonly greeting: string; readonly informal?: string } | { readonly ask: string }

const titles = /^(Sir|Dame|Lord|Lady|Dr|Prof|Professor|Mr|Mrs|Ms|Mx|Miss|Rev|Judge)\.?\s+/

/** Family names that stand first in their own order, and letters that tell of such an order. */
const familyFirst =
  /^(Nguyễn|Nguyen|Trần|Tran|Lê|Phạm|Pham|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Wang|Zhang|Li|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Kim|Park|Choi|Jung|Kang)\b/
const otherScript = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** How a letter is signed: as the writer signs, else their name; what is not known yet stands open, and blocks. */
export const signedAs = ({ signature, name }: Pick<Profile, 'signature' | 'name'>): string =>
  signature?.trim() || name || '[your name]'

/** The given name where the order of the name leaves no doubt. */
const givenName = (person: Person): string | undefined => {
  if (person.given) return person.given
  const name = person.name.replace(titles, '').trim()
  const parts = name.split(/\s+/)
  const [first = ''] = parts
  if (parts.length === 1) return first.length > 1 && !/\.$/.test(first) ? first : undefined
  if (/^\p{L}\.?$/u.test(first) || /,$/.test(first) || otherScript.test(name)) return undefined
  if (familyFirst.test(name)) return undefined
  return first
}

const familyName = (person: Person): string | undefined => {
  if (person.family) return person.family
  const parts = person.name.replace(titles, '').trim().split(/\s+/)
  if (parts.length < 2 || otherScript.test(person.name) || familyFirst.test(person.name)) return undefined
  const particle = parts.findIndex(
    (part, index) =>
      index > 0 && /^(van|von|de|del|della|di|da|dos|den|der|ter|ten|la|le|bin|al|el|mac|st\.?)$/i.test(part),
  )
  return particle > 0 ? parts.slice(particle).join(' ') : parts.at(-1)
}

/**
 * `called` if recorded; else, in a formal setting with an honorific, honorific and family name; else the given name. A
 * title is never guessed, and neither is the order of a name: then the writer is asked.
 */
export const addressForm = (person: Person, formality: Formality): AddressForm => {
  const given = person.called ?? givenName(person)
  if (person.called) return { greeting: person.called, informal: person.called }
  if (formality === 'formal' && person.honorific) {
    const family = familyName(person)
    if (family === undefined)
      return { ask: `Which part of “${person.name}” is the family name? Record it as “family”.` }
    return { greeting: `${person.honorific} ${family}`, ...(given ? { informal: given } : {}) }
  }
  if (given) return { greeting: given, informal: given }
  return { ask: `How is ${person.name} addressed? Record it as “called” (or “given”).` }
}
