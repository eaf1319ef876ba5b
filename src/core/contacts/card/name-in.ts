import { namesNobody } from '../../dossier/name.ts'
import { folded } from '../../english/nearest.ts'
import { firmness, isTrade } from './firms.ts'
import { isJob, jobAt } from './jobs.ts'
import { asLetters } from './misread.ts'
import { bearsName, boxOf, looksLikeName } from './names.ts'
import type { Text } from './text.ts'

const split = (each: Text, ...texts: readonly string[]): readonly Text[] =>
  texts.map((text) => ({ ...each, text }))

/** “Oskar Brandt Head of Data”, “Oskar Brandt, Baker”: a name that the address bears, and a job behind it. */
export const nameAndJob = (
  texts: readonly Text[],
  emails: readonly string[],
  addressed: readonly string[],
): readonly Text[] => {
  const looking = texts.filter(
    ({ label, text }) => label === undefined && looksLikeName(text) && !isJob(text),
  )
  return texts.flatMap((each) => {
    if (each.label !== undefined) return [each]
    const [, who = '', job = ''] = /^([^,]{3,60}), (.{2,80})$/u.exec(each.text) ?? []
    const isSaid = looking.length === 0 || bearsName([...emails, ...addressed], who)
    if (looksLikeName(who) && !isJob(who) && isJob(job) && isSaid && firmness(who, addressed) !== 1)
      return split(each, who, job)
    const words = each.text.split(' ')
    const cut = [2, 3].find(
      (at) =>
        jobAt(each.text) >= at &&
        looksLikeName(words.slice(0, at).join(' ')) &&
        bearsName(emails, words[at - 1] ?? ''),
    )
    if (cut === undefined) return [each]
    return split(
      each,
      words.slice(0, cut).join(' '),
      words
        .slice(cut)
        .join(' ')
        .replace(/^[\s,–-]+/, ''),
    )
  })
}

/** “Nora Quill Ceramics” at nora@noraquill.example: a firm that is called as who runs it. */
export const nameInFirm = (
  texts: readonly Text[],
  emails: readonly string[],
  addressed: readonly string[],
): readonly Text[] =>
  texts.flatMap((each) => {
    const [given = '', family = '', ...trade] = each.text.split(' ')
    const isCalled =
      addressed.includes(`${given}${family}`.toLowerCase()) &&
      emails.some((mail) => boxOf(mail) === given.toLowerCase())
    return each.label === undefined && trade.length > 0 && trade.every(isTrade) && isCalled
      ? split(each, `${given} ${family}`, each.text)
      : [each]
  })

/** “Sarah Baker” at sbaker@, beside another job: a name with a job’s word in it. */
const calledAsJob = (texts: readonly Text[], emails: readonly string[]): Text | undefined => {
  const jobs = texts.filter(({ text }) => isJob(text))
  return jobs.find(({ text }) => {
    const words = folded(text).split(' ')
    const [first = '', last = ''] = [words[0], words.at(-1)]
    const ways = [`${first}${last}`, `${first.charAt(0)}${last}`]
    const isBorn = emails.some((mail) => ways.includes(boxOf(mail).replace(/[^a-z]/g, '')))
    return (
      jobs.length > 1 &&
      words.length < 4 &&
      isBorn &&
      looksLikeName(text) &&
      !isJob(first) &&
      !namesNobody(first)
    )
  })
}

/** “Dean Foreman” at dean@: a name or a job, nobody can tell. */
export const isEither = (text: string, emails: readonly string[]): boolean => {
  const [first = '', ...more] = folded(text).split(' ')
  return (
    more.length === 1 &&
    !isJob(more[0] ?? '') &&
    isJob(text) &&
    looksLikeName(text) &&
    !namesNobody(first) &&
    emails.some((mail) => boxOf(mail) === first)
  )
}

const lastOf = (text: string): string => folded(text).split(' ').at(-1) ?? ''

export const nameIn = (
  texts: readonly Text[],
  emails: readonly string[],
  addressed: readonly string[],
): Text | undefined => {
  const said = texts.find(({ label }) => label === 'name')
  if (said) return said
  const free = texts.filter(
    ({ label, text }) => label === undefined && !/\d/.test(asLetters(text)) && !isJob(text),
  )
  const looking = free.filter(({ text }) => looksLikeName(asLetters(text)) && firmness(text, addressed) !== 3)
  const likely = looking.filter(({ text }) => firmness(text, addressed) === 0)
  const jobs = texts.flatMap((each, at) => (isJob(each.text) ? [texts[at - 1]] : []))
  const above = likely.filter((each) => jobs.includes(each))
  // Who is called as their firm is still bears the name; a practice or a bakery does not.
  const born = looking
    .filter(({ text }) => bearsName(emails, asLetters(text)) && firmness(text, addressed) !== 1)
    .toSorted((one, other) => firmness(one.text, addressed) - firmness(other.text, addressed))
  const bornAbove = born.filter((each) => jobs.includes(each))
  const person = bornAbove.length === 1 ? bornAbove[0] : born[0]
  // “Tischlerei Huber” at tischlerei@ is where the Huber above a job works.
  const namesake = above.find(
    (each) => person && each !== person && lastOf(each.text) === lastOf(person.text),
  )
  if (person) return jobs.includes(person) ? person : (namesake ?? person)
  const asJob = calledAsJob(texts, emails)
  if (asJob) return asJob
  // Misread by a letter, its looks are gone; the address and the job below it still tell.
  const misread = free.find(
    ({ text }) => /^[\p{L}'’-]{2,30} \p{Lu}[\p{L}'’-]{1,30}$/u.test(text) && bearsName(emails, text),
  )
  if (misread) return misread
  const either = texts.find(({ text }) => isEither(text, emails))
  const isOtherJob = texts.some((each) => each !== either && isJob(each.text))
  if (either) return isOtherJob && likely.length === 0 ? either : undefined
  if (likely.length < 2) return likely[0]
  return above.length === 1 ? above[0] : undefined
}
