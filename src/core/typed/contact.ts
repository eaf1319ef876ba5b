import { readEmail } from '../dossier/forms.ts'
import { done, refused } from '../outcome.ts'
import { quoted, type Typed } from './typed.ts'

/** Where someone can be reached. */
export interface Contact {
  readonly email?: string
  readonly linkedin?: string
  readonly phone?: string
}

const emailIn = (text: string): string | undefined => {
  const [, inBrackets] = /<([^<>]{3,320})>$/.exec(text) ?? []
  const read = readEmail((inBrackets ?? text).replace(/^mailto:/i, '').trim())
  return read.ok ? read.value : undefined
}

/** An address on LinkedIn, as it is pasted from a browser, or `in/…` alone. */
const linkedinIn = (text: string): string | undefined => {
  const [, path] = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?linkedin\.com\/(\S+)$/i.exec(text) ?? []
  const profile = (path ?? text).replace(/^\/+/, '').split(/[?#]/)[0] ?? ''
  const [, name] = /^(?:in|pub)\/([\p{L}\p{N}%._-]{1,100})(?:\/|$)/iu.exec(profile) ?? []
  return name === undefined ? undefined : `https://www.linkedin.com/in/${name}`
}

const phoneIn = (text: string): string | undefined =>
  /^\+?[\d\s().\-/]{7,24}$/.test(text) && text.replaceAll(/\D/g, '').length >= 7 ? text : undefined

/** “dana@northwind.example”, “linkedin.com/in/dana” or a number → which of them it is. */
export const contactTyped = (text: string): Typed<Contact> => {
  const line = text.trim()
  const email = emailIn(line)
  if (email !== undefined) return done({ value: { email }, shown: email })
  const linkedin = linkedinIn(line)
  if (linkedin !== undefined) return done({ value: { linkedin }, shown: linkedin })
  const phone = phoneIn(line)
  if (phone !== undefined) return done({ value: { phone }, shown: phone })
  return refused({
    message: `${quoted(text)} is no e-mail address and no LinkedIn profile. Write it such as dana@firm.com or linkedin.com/in/dana, or leave it empty for now.`,
  })
}

export interface Met extends Contact {
  readonly name: string
  readonly title?: string
}

/**
 * “Dana Okonkwo | Talent Partner | dana@northwind.example” → someone who was met. The last of three parts is where they can be reached; of
 * two it is that where it reads so, else their job.
 */
export const metTyped = (line: string): Typed<Met> => {
  const [name = '', ...rest] = line.split('|').map((part) => part.trim())
  if (name === '') return refused({ message: `${quoted(line)}: the name is missing. A first name will do.` })
  const last = rest.at(-1) ?? ''
  const read = contactTyped(last)
  const isContact = rest.length > 1 || read.ok
  if (isContact && last !== '' && !read.ok) {
    const [complaint] = read.problems
    return refused({ message: `${name}: ${complaint?.message ?? ''}` })
  }
  const title = (isContact ? rest.slice(0, -1) : rest).filter((part) => part !== '').join(' | ')
  const contact = isContact && last !== '' && read.ok ? read.value.value : {}
  return done({ value: { name, ...(title === '' ? {} : { title }), ...contact }, shown: name })
}
