import type { Mail } from './mail.ts'

/** The first value of a header, or undefined. */
export const header = (mail: Mail, name: string): string | undefined =>
  mail.headers.find((each) => each.name === name)?.value

export const has = (mail: Mail, name: string): boolean => header(mail, name) !== undefined

/** A short piece of text from outside, for one line of a sentence. */
export const oneLine = (text: string, most = 200): string => {
  const flat = text.replace(/\s+/g, ' ').trim()
  return flat.length > most ? `${flat.slice(0, most - 1)}…` : flat
}
