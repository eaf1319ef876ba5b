import { readEmail } from '../../dossier/forms.ts'
import { namesNobody } from '../../dossier/name.ts'
import { gapped } from './left.ts'

export interface PersonSaid {
  readonly name: string
  readonly title?: string
  readonly email?: string
}

const name =
  /^\p{Lu}[\p{L}.'’-]{0,40}(?: (?:(?:van|von|de|del|della|da|dos|du|la|le|der|den|ter|bin|al|el) ){0,2}\p{Lu}[\p{L}.'’-]{0,40}){0,3}/u
const small = /^\p{Ll}[\p{Ll}'’-]{1,30}(?: \p{Ll}[\p{Ll}'’-]{1,30})?/u
const opener = /\b(?:with|w\/|met|spoke (?:to|with)|talked (?:to|with))\s+/giu

/** A job, where the next part of the list is one and no name. */
const job =
  /\b(?:C[EFIOTP]O|VP|SVP|EVP|HR|QA|head|director|manager|engineer|lead|recruiter|partner|designer|officer|president|nurse|talent|founder|principal|chief|analyst|developer|scientist|architect|coordinator|specialist|supervisor|teacher|buyer|editor|owner|sourcer|consultant|assistant|associate)\b/i

/** Small words that end a list: none of them is anybody’s name. */
const noName =
  /^(?:the|a|an|their|his|her|my|our|some|two|three|four|five|everyone|everybody|someone|them|him|they|we|it|all|both|people|team|hr|recruiter|and|on|at|in|about|for|from|to|next|this|tomorrow|today|yesterday)(?:['’][a-z]+)?$/i

interface Read {
  readonly person: PersonSaid
  readonly length: number
}

/** One of a list: a name, and what stands behind it in brackets or as an address. */
const personAt = (text: string, known: (name: string) => boolean, lower: boolean): Read | undefined => {
  const found = name.exec(text)
  const typed = found?.[0] ?? smallAt(text, known, lower)
  if (typed === undefined || namesNobody(typed)) return undefined
  const behind = text.slice(typed.length)
  const [whole = '', inBrackets, address] =
    /^\s*(?:\(([^()\n]{2,80})\)|<([^<>\s]{3,320})>)/u.exec(behind) ?? []
  const mail = readEmail(address ?? inBrackets ?? '')
  return {
    person: {
      name: typed,
      ...(mail.ok ? { email: mail.value } : {}),
      ...(inBrackets !== undefined && !mail.ok ? { title: inBrackets.trim() } : {}),
    },
    length: typed.length + whole.length,
  }
}

/** Names in small letters count where somebody is known by them, or where the whole line is typed so. */
const smallAt = (text: string, known: (name: string) => boolean, lower: boolean): string | undefined => {
  const [both = ''] = small.exec(text) ?? []
  const [first = ''] = both.split(' ')
  if (both !== '' && known(both)) return both
  if (first !== '' && (known(first) || (lower && !noName.test(first)))) {
    const second = both.split(' ')[1]
    return lower && second !== undefined && !known(first) && !noName.test(second) ? both : first
  }
  return undefined
}

/** The people named behind “with”, and the line without them. `known`: somebody whom the firm’s people answer to. */
export const peopleSaid = (
  line: string,
  known: (name: string) => boolean,
): { readonly people: readonly PersonSaid[]; readonly left: string } => {
  const lower = !/\p{Lu}/u.test(line.replaceAll(/\b(?:I|AM|PM)\b/g, ''))
  for (const opened of line.matchAll(opener)) {
    const people: PersonSaid[] = []
    let at = opened.index + opened[0].length
    for (;;) {
      const read = personAt(line.slice(at, at + 400), known, lower)
      if (!read) break
      const last = people.at(-1)
      // “Maria Lopez, VP Engineering”: a job, and nobody else.
      if (last && last.title === undefined && job.test(read.person.name) && !known(read.person.name))
        people[people.length - 1] = { ...last, title: read.person.name }
      else people.push(read.person)
      at += read.length
      const [joint] = /^(?:\s*,\s*and\s+|\s*[,/&+]\s*|\s+and\s+)/u.exec(line.slice(at, at + 400)) ?? []
      if (joint === undefined || !personAt(line.slice(at + joint.length, at + 400), known, lower)) break
      at += joint.length
    }
    if (people.length > 0) return { people, left: gapped(line, opened.index, at) }
  }
  return { people: [], left: line }
}
