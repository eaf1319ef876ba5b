/** Which search each message belongs to: by whoever wrote it or was written to, then by the thread it stands in. */
import { employerDomain } from '../../../mail/replies/free-mail.ts'
import { matched } from '../../../mail/replies/match.ts'
import type { Roster } from '../../../mail/replies/roster.ts'
import { isTold, type MailFound } from './mail-found.ts'
import { plainSubject } from './plain-subject.ts'
import { writtenFor } from './written-for.ts'

/** Whoever is on the other side of it; a program that books for others writes for the person who gets the answer. */
export const othersOf = ({ mine, mail }: MailFound) =>
  mine ? [...mail.to, ...mail.cc] : mail.from ? [writtenFor(mail) ?? mail.from] : []

const byOther = (letter: MailFound, roster: Roster): string | undefined => {
  const others = othersOf(letter)
  const people = others.flatMap(({ address, name }) => [
    ...(roster.people.get(address) ?? []),
    ...(address === '' ? (roster.called.get(name.trim().toLowerCase()) ?? []) : []),
  ])
  const domains = others.flatMap(({ address }) => roster.domains.get(employerDomain(address) ?? '') ?? [])
  return people[0]?.opportunity ?? domains[0]
}

const placeOf = (letter: MailFound, roster: Roster): string | undefined =>
  letter.mine || letter.mail.from?.address === ''
    ? byOther(letter, roster)
    : (matched(letter.mail, letter.reading, undefined, roster)?.opportunity ?? undefined)

/** What ties messages together: the ids they name, the subject with whoever it is with; a copied thread is one. */
const tiesOf = (letter: MailFound): readonly string[] => {
  const { messageId, inReplyTo, references, subject } = letter.mail
  const about = plainSubject(subject).toLowerCase()
  return [
    ...(messageId ? [messageId] : []),
    ...inReplyTo,
    ...references,
    ...(isTold(letter) ? ['a copied thread'] : []),
    ...(about === ''
      ? []
      : othersOf(letter).map(({ address }) => `${about}|${employerDomain(address) ?? address}`)),
  ]
}

/** Messages that belong together, in the order of their first. */
export const threadsOf = (letters: readonly MailFound[]): readonly (readonly MailFound[])[] => {
  const threads = new Map<string, MailFound[]>()
  const all = new Set<MailFound[]>()
  for (const letter of letters) {
    const ties = tiesOf(letter)
    const joined = [
      ...new Set(
        ties.flatMap((tie) => {
          const one = threads.get(tie)
          return one ? [one] : []
        }),
      ),
    ]
    const [first = [], ...others] = joined
    first.push(letter)
    all.add(first)
    for (const other of others) {
      first.push(...other)
      all.delete(other)
      for (const [tie, of] of threads) if (of === other) threads.set(tie, first)
    }
    for (const tie of ties) threads.set(tie, first)
  }
  return [...all]
}

const mostOften = (places: readonly string[]): string | undefined =>
  [...Map.groupBy(places, (place) => place)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )[0]?.[0]

/** The search of each message by its place; absent where none is known. */
export const placesOf = (
  threads: readonly (readonly MailFound[])[],
  roster: Roster,
): ReadonlyMap<string, string> => {
  const places = new Map<string, string>()
  for (const thread of threads) {
    const own = thread.map((letter) => [letter.place, placeOf(letter, roster)] as const)
    const usual = mostOften(own.flatMap(([, place]) => place ?? []))
    for (const [letter, place = usual] of own) if (place !== undefined) places.set(letter, place)
  }
  return places
}
