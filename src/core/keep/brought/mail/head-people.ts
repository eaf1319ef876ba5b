/** Names and addresses as they stand in the head of a message that was copied. */
import { cleanLine } from '../../../dossier/clean.ts'
import { readEmail } from '../../../dossier/forms.ts'
import type { Address } from '../../../mail/replies/mail.ts'
import type { Reader } from './head.ts'

const address = /[^\s@<>()[\]\\,;:"'|]{1,64}@[^\s@<>()[\]\\,;:"'|]{1,253}/u
const self =
  /^(?:me|you|mir|mich|sie|moi|vous|mí|mi|usted|me stesso|tu|te|mij|jou|mim|você|mnie|mig|dig|meg|deg)$/iu

/** “Okonkwo, Dana”: the family name stands first. */
const turned = (name: string): string => {
  const [family = '', behind = '', more] = name.split(',').map((part) => part.trim())
  // “Okonkwo, Dana Dr.”: what one is called by stands before the name.
  const words = behind.split(' ')
  const titles = words.filter((word) => /^\p{L}{2,5}\.$/u.test(word))
  const given = words.filter((word) => !titles.includes(word)).join(' ')
  const isName = more === undefined && given !== '' && given.split(' ').length <= 3 && !/\d|\./.test(given)
  return isName ? [...titles, given, family].join(' ') : name
}

const mostPeople = 100

/** One of a head: a name, an address, or both. */
export const someone = (text: string, { self: me }: Reader): Address | undefined => {
  const line = cleanLine(text, 400).replaceAll(/[\u200b\u2060]/g, '')
  const found = address.exec(line.replaceAll(/mailto:/gi, ' '))?.[0].replace(/\.$/, '') ?? ''
  const email = readEmail(found)
  const bare = line
    .replaceAll(/<[^<>]{0,330}>|\[mailto:[^\]]{0,330}\]|\([^()]{0,330}@[^()]{0,330}\)/gi, ' ')
    .replace(found === '' ? '\0' : found, ' ')
    .replaceAll(/["“”*_<>[\]|\t]|^\s*['‘]|['’]\s*$/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[,;:]$/, '')
    .trim()
  if (self.test(bare) && !email.ok) return me
  const name = /^[^@]{2,100}$/.test(bare) && /\p{L}/u.test(bare) ? turned(bare) : ''
  return name === '' && !email.ok ? undefined : { name, address: email.ok ? email.value.toLowerCase() : '' }
}

/** Several of a head, however a program parts them; a comma between two names of one person parts nothing. */
export const everyone = (text: string, reader: Reader): readonly Address[] => {
  const line = text.slice(0, 8000)
  const closed = line.includes('<') ? (line.match(/[^<>;]{0,200}<[^<>]{0,330}>/g) ?? [line]) : undefined
  const parts =
    closed ??
    (line.includes(';')
      ? line.split(';')
      : line
            .split(',')
            .every((part) => part.includes('@') || self.test(part.trim()) || /^\s*\S+\s*$/.test(part))
        ? line.split(',')
        : line.split(/,| and | und | et | y (?=\p{Lu})/u).every((part) => part.trim().split(/\s+/).length > 1)
          ? line.split(/,| and /)
          : [line])
  return parts.slice(0, mostPeople).flatMap((part) => someone(part.replace(/^[\s,;]{1,8}/, ''), reader) ?? [])
}
