import { cleanText } from '../dossier/clean.ts'
import { mailIn, pageIn, phoneIn, profileIn, sortedAddresses } from './addresses.ts'
import type { Contact, Told } from './contact.ts'
import { lineOf, namedBy, pronounsIn } from './named.ts'

/** Somebody, with what stood there and cannot be used; or why it is nobody. */
export type Somebody =
  | { readonly contact: Contact; readonly left: readonly string[] }
  | { readonly because: string }

const mostNote = 5000

const textOf = (text: string | undefined, to: number): string =>
  cleanText(text ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
    .slice(0, to)
    .toWellFormed()
    .trim()

/** What a source tells, as it can be kept: addresses that are none are named, and what has no place of its own becomes a note. */
export const contactOf = (told: Told): Somebody => {
  const who = namedBy(told)
  if (!who) {
    const said = lineOf(told.name) || lineOf(told.company)
    return { because: said === '' ? 'there is no name' : `“${said.slice(0, 60)}” is no one person’s name` }
  }
  const mails = sortedAddresses(told.emails ?? [], mailIn)
  const phones = sortedAddresses(told.phones ?? [], phoneIn)
  const profiles = sortedAddresses(told.pages ?? [], profileIn)
  const pages = sortedAddresses(profiles.bad, pageIn)
  const notes = [
    ...(told.notes ?? []).map((note) => textOf(note, mostNote)),
    ...[...mails.more, ...phones.more, ...profiles.more].map((also) => `Also: ${also}`),
    ...[pages.first, ...pages.more].flatMap((each) => (each === undefined ? [] : [`Page: ${each}`])),
  ].filter((note) => note !== '')
  const texts = {
    pronouns:
      lineOf(told.pronouns) || (pronounsIn.exec([told.name, told.family].join(' '))?.[1] ?? '').trim(),
    title: lineOf(told.title),
    company: lineOf(told.company),
    email: mails.first ?? '',
    phone: phones.first ?? '',
    linkedin: profiles.first ?? '',
    postal: textOf(told.postal, 1000),
    note: textOf([...new Set(notes)].join('\n'), mostNote),
  }
  return {
    contact: { ...who, ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) },
    left: [
      ...mails.bad.map((text) => `“${text.slice(0, 60)}”, which is no e-mail address`),
      ...phones.bad.map((text) => `“${text.slice(0, 60)}”, which is no phone number`),
      ...pages.bad.map((text) => `“${text.slice(0, 60)}”, which is no page`),
    ],
  }
}
