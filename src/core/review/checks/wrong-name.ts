import { addressForm } from '../../dossier/address.ts'
import type { Person } from '../../dossier/dossier.ts'
import { distance, folded } from '../../english/nearest.ts'
import type { Finding } from '../../finding.ts'
import { flags, passes } from '../example.ts'
import { greeted, isFor } from '../greeted.ts'
import { type Letter, plainMarks } from '../letter.ts'
import { nameWords, wordsNaming } from '../names.ts'
import { instead, notice, orNothing, spots } from '../notice.ts'
import { type Check, formality, kindOf, letterOf, type ReviewFacts, readersOf } from '../reviewed.ts'

/** Whether a word of a name is one slip away from one of this person's, two in a longer one. */
const isNearly = (name: string, person: Person): boolean =>
  nameWords(name).some((word) =>
    [...wordsNaming(person)].some(
      (known) => known.length > 2 && distance(folded(word), known) <= (known.length > 4 ? 2 : 1),
    ),
  )

/** Greeted by the calling, as some are: “Hi Chef”, to the Chef de Cuisine. */
const isCalling = (name: string, { title = '' }: Person): boolean => {
  const words = nameWords(title).map(folded)
  return nameWords(name).every((word) => words.includes(folded(word)))
}

const greetingFindings = (facts: ReviewFacts, letter: Letter, readers: readonly Person[]): Finding[] => {
  const { people, opportunity } = facts.dossier
  const company = new Set(nameWords(opportunity.company.name).map(folded))
  return greeted(letter).flatMap((name) => {
    if (readers.length === 0 || readers.some((reader) => isFor(name.text, reader))) return []
    if (nameWords(name.text).every((word) => company.has(folded(word)))) return []
    if (readers.some((reader) => isCalling(name.text, reader))) return []
    const other = [...people.values()].find((person) => isFor(name.text, person))
    const form = readers.length === 1 && readers[0] ? addressForm(readers[0], formality(facts)) : undefined
    const meant = readers.map((reader) => reader.name).join(' and ')
    // A bare first line may be a greeting of a language we do not know; the name of someone here, or nearly, is none.
    const surely =
      other || letter.greeting?.word !== '' || readers.some((reader) => isNearly(name.text, reader))
    const message = other
      ? `This greets ${other.name}, but it goes to ${meant}.`
      : `This greets “${name.text}”, but it goes to ${meant}: spell the name as it is recorded.`
    const fixes = form && 'greeting' in form ? [instead(name, form.greeting)] : []
    return [notice(X1, surely ? 'error' : 'warning', name, message, fixes)]
  })
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Colleagues spoken to as if they were the reader; to speak about them is fine. */
const vocatives = (facts: ReviewFacts, readers: readonly Person[]): Finding[] => {
  const mine = new Set([
    ...wordsNaming({ name: facts.dossier.me.name }),
    ...readers.flatMap((each) => [...wordsNaming(each)]),
  ])
  return [...facts.dossier.people.values()].flatMap((person) => {
    const names = [person.name, person.called ?? '', person.given ?? nameWords(person.name)[0] ?? '']
      .map((name) => plainMarks(name).trim())
      .filter((name) => name !== '' && !nameWords(name).some((word) => mine.has(folded(word))))
    if (readers.includes(person) || names.length === 0) return []
    const name = `(?:${[...new Set(names)].map(escaped).join('|')})`
    const calls = new RegExp(
      `(?<=(?:^|[.!?]\\s+|\\n))${name}(?=[,!] (?:I|I'\\w+|it|you|your|thank|thanks|we|please|could|would)\\b)|` +
        `(?<=\\b(?:[Tt]hank you|[Tt]hanks)(?: again| so much| very much)?,? )${name}(?=\\s*(?:[.!;:]|$|\\n))|` +
        `(?<=\\byou, )${name}(?=[.!?])`,
      'gu',
    )
    return spots(facts, calls).map((spot) =>
      notice(X1, 'error', spot, `This speaks to ${person.name}, who is not the one it goes to.`),
    )
  })
}

const signatures = (facts: ReviewFacts, letter: Letter): Finding[] => {
  const { signature } = letter
  const mine = wordsNaming({ name: `${facts.dossier.me.name} ${facts.dossier.me.signature ?? ''}` })
  if (!signature || nameWords(signature.text).some((word) => mine.has(folded(word)))) return []
  // An initial may be anybody's.
  if (!/\p{L}{2}/u.test(signature.text)) return []
  const other = [...facts.dossier.people.values()].find((person) => isFor(signature.text, person))
  const message = `This is signed with the name of ${other?.name}.`
  return other ? [notice(X1, 'error', signature, message, [instead(signature, facts.dossier.me.name)])] : []
}

const address = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const mineIs =
  /(?:\bmy e-?mail(?: address)? is|\b(?:reach|write to|e-?mail|contact) me (?:at|on|under)|\be-?mail:)\s*$/i

const addresses = (facts: ReviewFacts, readers: readonly Person[]): Finding[] => {
  const { me, people } = facts.dossier
  const own = [
    me.email ?? '',
    ...readers.map((reader) => reader.email ?? ''),
    ...(me.signature?.match(address) ?? []),
  ]
  return spots(facts, address).flatMap((spot) => {
    if (own.some((each) => each.toLowerCase() === spot.text.toLowerCase())) return []
    const owner = [...people.values()].find(
      (person) => person.email?.toLowerCase() === spot.text.toLowerCase(),
    )
    const sentence = letterOf(facts).sentences.find(({ from, to }) => from <= spot.from && spot.to <= to)
    const named =
      owner &&
      sentence &&
      nameWords(sentence.text)
        .map(folded)
        .some((word) => wordsNaming(owner).has(word))
    const before = letterOf(facts).text.slice(Math.max(0, spot.from - 40), spot.from)
    if (owner && !named)
      return [notice(X1, 'error', spot, `This is the address of ${owner.name}, who is not the reader.`)]
    if (!owner && me.email && mineIs.test(before)) {
      return [
        notice(X1, 'error', spot, 'This is not the address you have recorded as yours.', [
          instead(spot, me.email),
        ]),
      ]
    }
    return []
  })
}

/** In a message to be passed on, the note inside greets one of those it is about. */
const inside = (facts: ReviewFacts, letter: Letter): Finding[] =>
  letter.inner ? greetingFindings(facts, letter.inner, [...facts.dossier.people.values()]) : []

export const X1: Check = {
  id: 'X1',
  title: 'Another person’s name or address',
  says: 'A message greets, addresses and is signed by the right people. Naming a colleague in passing is fine; calling the reader by another name is not.',
  sources: [
    { guide: 'eight', says: 'The business card is there to get name, title and address exactly right.' },
    { guide: 'ace', says: 'Address the reader, and every panelist, by name.' },
    { guide: 'house', says: 'A note with somebody else’s name in it is worse than none, so it blocks.' },
  ],
  judge: (facts) => {
    const letter = letterOf(facts)
    const readers = readersOf(facts)
    return orNothing([
      ...greetingFindings(facts, letter, readers),
      ...(kindOf(facts) === 'forward' ? [] : [...vocatives(facts, readers), ...addresses(facts, readers)]),
      ...signatures(facts, letter),
      ...inside(facts, letter),
    ])
  },
  cases: [
    flags('Marc is greeted as Mark', 'Hi Mark,\n\nThank you for your time today.\n\nAmina', 'Mark'),
    flags('a calling that is not theirs', 'Hi Chef,\n\nThank you.\n\nAmina', 'Chef'),
    passes('greeted by the calling', 'Hi Producer,\n\nThank you for the tour.\n\nAmina', { to: ['ines'] }),
    passes('greeted by the calling and the name', 'Hi Producer Inês,\n\nThank you.\n\nAmina', {
      to: ['ines'],
    }),
    flags('a calling with another name', 'Hi Producer Mark,\n\nThank you.\n\nAmina', 'Producer Mark', {
      to: ['ines'],
    }),
    flags('a colleague is greeted', 'Hi Inês,\n\nThank you for your time today.\n\nAmina', 'Inês'),
    flags(
      'a formal greeting to the wrong panelist',
      'Dear Mr Achterberg,\n\nThank you.\n\nCallum Reid',
      'Mr Achterberg',
      { at: 'chambers' },
    ),
    flags(
      'spoken to in the middle',
      'Hi Marc,\n\nThe build farm story was good. Inês, I would love to see it.\n\nAmina',
      'Inês',
    ),
    flags(
      'thanked by another name',
      'Hi Marc,\n\nI liked the build farm. Thanks again, Theo!\n\nAmina',
      'Theo',
    ),
    flags('signed with the reader’s colleague', 'Hi Marc,\n\nThank you for today.\n\nBest,\nInês', 'Inês'),
    flags(
      'another panelist’s address',
      'Hi Marc,\n\nI sent it to ines.duarte@lanternfish.example last night.\n\nAmina',
      'ines.duarte@lanternfish.example',
    ),
    passes(
      'a colleague is mentioned',
      'Hi Marc,\n\nI enjoyed meeting Inês too, and Theo, whose work I know.\n\nAmina',
    ),
    passes(
      'greetings to a colleague',
      'Hi Marc,\n\nPlease thank Inês for me. Thanks to Theo, I know the tool.\n\nAmina',
    ),
    passes('both readers are greeted', 'Hi Marc and Inês,\n\nThank you both for today.\n\nAmina', {
      to: ['marc', 'ines'],
    }),
    passes('the called name', 'Hi Theo,\n\nThank you.\n\nAmina', { to: ['theo'] }),
    passes('an honorific with a stop', 'Dear Ms. Forsyth,\n\nThank you.\n\nCallum Reid', { at: 'chambers' }),
    passes('any honorific that is recorded', 'Dear Mdm Tan,\n\nThank you for today.\n\nAmina', {
      to: ['wei'],
    }),
    passes('nobody by name', 'Hi all,\n\nThank you for today.\n\nAmina', { to: ['marc', 'ines'] }),
    passes(
      'own address and own name',
      'Hi Marc,\n\nYou can reach me at amina.yusuf@example.org.\n\nThanks,\nAmina',
    ),
    passes(
      'the address of someone named beside it',
      'Hi Marc,\n\nI have written to Inês at ines.duarte@lanternfish.example.\n\nAmina',
    ),
    passes('a short form is another matter than a wrong name', 'Dear Bob,\n\nThank you.\n\nCallum', {
      at: 'chambers',
      to: ['robert'],
    }),
  ],
}
