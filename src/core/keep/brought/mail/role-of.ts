/** The job that a thread is about. */
import type { Mail } from '../../../mail/replies/mail.ts'
import { namesJob } from './job-words.ts'
import { plainSubject, tidy } from './plain-subject.ts'

const before =
  /(?:application|applying|applied|interview|candidacy|position|role|job|vacancy|bewerbung|stelle|candidature|poste|puesto|candidatura|posizione|sollicitatie|functie|vaga|stanowisko|tjänsten|stillingen)(?: \p{L}{1,12}){0,2}? (?:for|as|of|als|zum|zur|au|pour|de|d.|para|per|naar|voor|som|na|di|le|il|el)(?: (?:the|a|an|our|your|die|der|dem|le|la|les|el|il|een|de|poste de|puesto de|position of|role of|post of|stelle als|job of|position as|role as))?\s*:? /giu
/** “We are looking for a Data Analyst”, “interview - Data Analyst”: what stands behind is a job only if it begins large. */
const wanted =
  /(?:looking for|searching for|hiring|place for|opening for|need|join (?:us|the team) as(?: our)?|apply(?:ing)? (?:for|as)|interview [–—-]|writing about|suchen|cherchons|buscamos)(?: (?:an?|the|our|eine?n?|une?|una))? (?=\p{Lu})/gu
const behind = / (?:position|search|role|opening|vacancy|post|opportunity)(?![\p{L}])/giu
/** Where the name of a job ends. */
const end =
  /[,.;:()\n!?]| [–—-] | (?:at|with|in (?:our|the|my)|position|role|opening|vacancy|bei|chez|en|presso|bij|ref|job id|on (?:mon|tue|wed|thu|fri|our)|and (?:would|have|was|are)|that|which|who|you|is|has|was|we|i|to|by|nous|vous|qui|que|wir|sie|ist|hat|nos|les|para|che|die|der)(?!\p{L})|$/iu
const small = new Set([
  'of',
  'and',
  'for',
  'de',
  'du',
  'des',
  'la',
  'le',
  'y',
  'en',
  'und',
  'für',
  'the',
  'di',
  'del',
  'da',
  'm/w/d',
  '&',
])

const isRole = (text: string): boolean =>
  text.length >= 3 && text.length <= 70 && text.split(' ').length <= 8 && namesJob(text)

/** “The position of”, once more. */
const again =
  /^(?:the |an? |our )?(?:position|role|post|job|poste|puesto|stelle|posto) (?:of|as|de|als|di) (?:an? )?/iu

const upTo = (text: string): string => tidy(text.slice(0, 110).replace(again, '').split(end)[0] ?? '')

/** The words before “position”, back to the article. */
const endingIn = (text: string): string => {
  const words = tidy(text.slice(-80)).split(' ')
  let from = words.length
  while (
    from > 0 &&
    (/^[\p{Lu}\p{N}/]/u.test(words[from - 1] ?? '') || small.has((words[from - 1] ?? '').toLowerCase()))
  )
    from -= 1
  while (small.has((words[from] ?? '').toLowerCase())) from += 1
  return words.slice(from).join(' ')
}

const allLarge = (role: string): boolean =>
  role.split(' ').every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || small.has(word))

/** The job that a text names as the one it is about. */
const roleIn = (text: string): string | undefined => {
  const plain = text.slice(0, 6000).replaceAll(/\s{1,20}/g, ' ')
  for (const found of plain.matchAll(before)) {
    const role = upTo(plain.slice(found.index + found[0].length))
    if (isRole(role)) return role
  }
  for (const found of plain.matchAll(wanted)) {
    const said = upTo(plain.slice(found.index + found[0].length))
    if (isRole(said) && allLarge(said)) return said
  }
  for (const found of plain.matchAll(behind)) {
    const role = endingIn(plain.slice(Math.max(0, found.index - 90), found.index))
    if (isRole(role)) return role
  }
  return undefined
}

/** What a subject says about the job, and is none of its name. */
const aboutIt =
  /^(?:(?:your|ihre|meine|ma|mi|my|the) )?(?:application|interview|bewerbung|sollicitatie|candidature|candidatura|ansökan|ansøgning|søknad|intervju|rozmowa kwalifikacyjna)(?: (?:for|as|als|för|som|voor|de|zur|zum))? (?=\p{L})|(?<=\p{L}) (?:interview|application|offer|vacancy|search)$/giu

/** “Data Analyst – second interview”: a part of the subject that is a job and nothing else. */
const roleInSubject = (subject: string): string | undefined => {
  const parts = plainSubject(subject).split(/ [–—-] | ?[|:/] |: |, | \(| at | @ | bei | chez /)
  return (
    roleIn(plainSubject(subject)) ??
    parts
      .map((part) => tidy(part).replaceAll(aboutIt, ''))
      .find((part) => isRole(part) && /^\p{Lu}/u.test(part))
  )
}

/** The job that these messages are about, as the first of them names it that does. */
export const roleOf = (mails: readonly Pick<Mail, 'subject' | 'text'>[]): string | undefined => {
  for (const { subject } of mails) {
    const role = roleInSubject(subject)
    if (role) return role
  }
  for (const { text } of mails) {
    const role = roleIn(text)
    if (role) return role
  }
  return undefined
}
