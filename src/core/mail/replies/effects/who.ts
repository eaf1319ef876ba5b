/** Who a guest of an appointment is: the user, a person, or something that is invited like one. */
import { employerDomain } from '../free-mail.ts'
import type { Guest } from '../reading.ts'

/** Rooms and machines are invited like people; a person may be called Hall or Raum, but not at the front. */
const thing =
  /\b(?:room|resource|calendar)\b|^(?:raum|salle|sala|saal)\b|(?:besprechungs|konferenz|sitzungs|meeting)raum\b/i
const machine = /@(?:resource|group)\.calendar\.|^(?:no-?reply|do-?not-?reply|notifications?|calendar)@/i

/** Many at once, by what they call themselves. */
const several =
  /\b(?:team|committee|panel|group|department|interviewers|abteilung|gruppe|équipe|equipo|squadra|zespół)$/iu

/** Mailboxes that belong to a task and to nobody. */
const task =
  /^(?:recruit(?:ing|ment|ers?)|talent|hr|jobs?|careers?|hiring|interviews?|scheduling|people|team|info|office|hello|contact|bewerbung(?:en)?|karriere|personal|rh|empleo|candidates?)(?:[-_.+]?(?:team|acquisition|ops|operations|desk))?@/i

/** “Pemberton Talent”: two words, and a task all the same. */
const taskAsName =
  /\b(?:recruit(?:ing|ment)|talent(?: acquisition)?|hr|careers?|hiring|jobs|scheduling|interviews?)$/i

export const isPersonsName = (name: string): boolean =>
  !taskAsName.test(name.trim()) && name.trim().split(/[\s,]+/).length > 1 && !/\d/.test(name)

const isSameName = (one: string, other: string): boolean =>
  one !== '' && one.trim().toLowerCase() === other.trim().toLowerCase()

const firstWord = (text: string): string => wordsOf(text)[0] ?? ''

/** The mailbox of a firm at the service that keeps its calendar, or that service itself: “Larkfield Interviews”, larkfield@…, “GoodTime” at goodtime. */
const isHouse = (name: string, address: string, company: string): boolean => {
  const [local = '', domain = ''] = address.toLowerCase().split('@')
  const [firm, label] = [firstWord(company), domain.split('.')[0] ?? '']
  if (firm.length >= 4 && firstWord(name) === firm) return taskAsName.test(name.trim())
  return (
    !isPersonsName(name) &&
    ((firm.length >= 4 && local === firm && !domain.includes(firm)) ||
      (label.length >= 4 && local !== label && wordsOf(name).join('') === label))
  )
}

/** Is it a room, a machine, a group, a mailbox of many? Whoever has a name of a person’s is one, whatever the mailbox is called; the firm’s own is none. */
export const isNobody = ({ name, address, is }: Guest, company = ''): boolean =>
  is !== undefined ||
  thing.test(name) ||
  machine.test(address) ||
  several.test(name.trim()) ||
  isHouse(name, address, company) ||
  (task.test(address) && (!isPersonsName(name) || isSameName(name, company))) ||
  // A mailbox that is called like its room: conference-room@
  (name === '' && thing.test(address.split('@')[0] ?? ''))

/** One mailbox however it is written: what stands behind a plus, and the dots of Gmail, do not count. */
const boxOf = (address: string): string => {
  const [local = '', domain = ''] = address.toLowerCase().split('@')
  const gmail = /^(?:gmail|googlemail)\.com$/.test(domain)
  const name = local.split('+')[0] ?? ''
  return gmail ? `${name.replaceAll('.', '')}@gmail.com` : `${name}@${domain}`
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')

/** What is put beside the name of the one who is asked to come. */
const besides =
  /^(?:\p{L}|candidate|applicant|interviewee|kandidat(?:in)?|bewerber(?:in)?|candidat[eo]?a?|dr|mr|ms|mrs|he|him|his|she|her|hers|they|them|interview)$/u

const isName = (words: readonly string[], mine: readonly string[]): boolean =>
  mine.length > 0 &&
  mine.every((word) => words.includes(word)) &&
  words.every((word) => mine.includes(word) || besides.test(word))

/** One letter more, less or other. */
const isOneOff = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  let end = 0
  const shorter = Math.min(one.length, other.length)
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return Math.max(one.length, other.length) - start - end <= 1
}

/** The same name before the sign, and a firm of one's own misspelt behind it: nobody else is meant. */
const isMisspelt = (mine: string, address: string): boolean => {
  const [[local = '', domain = ''], [other = '', misspelt = '']] = [
    boxOf(mine).split('@'),
    boxOf(address).split('@'),
  ]
  return local.length > 2 && local === other && domain.length > 8 && isOneOff(domain, misspelt)
}

export const isMe = (
  { name, address }: Pick<Guest, 'name' | 'address'>,
  { own, name: mine = '' }: { readonly own: readonly string[]; readonly name?: string | undefined },
): boolean => {
  if (
    address.includes('@') &&
    own.some((each) => boxOf(each) === boxOf(address) || isMisspelt(each, address))
  )
    return true
  const words = wordsOf(mine)
  if (isName(wordsOf(name), words)) return true
  // Without a name, in a mailbox anybody may have, the mailbox may be called so.
  const [local = ''] = address.split('@')
  const isFree = address.includes('@') && employerDomain(address) === undefined
  return name === '' && isFree && words.length > 1 && isName(wordsOf(local), words)
}
