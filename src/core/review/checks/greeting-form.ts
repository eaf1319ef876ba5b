import { addressForm } from '../../dossier/address.ts'
import type { Formality, Person } from '../../dossier/dossier.ts'
import { partsOf } from '../../dossier/name.ts'
import type { Finding } from '../../finding.ts'
import type { English } from '../../vocabulary/englishes.ts'
import { flags, passes } from '../example.ts'
import { genderOfTitle, spokenOfAs } from '../genders.ts'
import { greeted, isFor, nobody } from '../greeted.ts'
import { plainMarks, type Span } from '../letter.ts'
import { nameWords } from '../names.ts'
import { instead, notice, orNothing } from '../notice.ts'
import { type Check, formality, letterOf, readersOf } from '../reviewed.ts'
import { isTitled } from '../titles.ts'

/** "Ms." and "Ms", one apostrophe and another, with a courtesy after the name or without, are one form. */
const oneForm = (name: string): string =>
  plainMarks(name)
    .normalize('NFC')
    .replace(/^(\p{L}{2,4})\.(?= )/u, '$1')
    .replace(/[ -](?:ji|jee|san|sensei|sahib|saheb|garu|bey|hanım|sir|ma'am|madam)$/iu, '')
    .trim()

/**
 * Where the house is not formal, one more form is on record: a given name of several words, “Wei Ming”. Whoever is `called` something
 * has chosen.
 */
const isRecordedToo = (said: string, { name, called }: Person): boolean =>
  called === undefined &&
  oneForm(name).split(' ').length > 2 &&
  said.includes(' ') &&
  oneForm(name).startsWith(`${said} `)

/** “Dear Sir”, “Suma Ma'am”: said of somebody who may be either, or is on record so. */
const isRightlySirred = (said: string, reader: Person): boolean => {
  const title = /(?:^|\s)(sir|ma'am|madam)$/i.exec(plainMarks(said))?.[1]
  if (title === undefined) return false
  const as = spokenOfAs(reader)
  return as === undefined || as.includes(/^sir$/i.test(title) ? 'he' : 'she')
}

/** The recorded form, where it differs from the one used; undefined where it fits or is not known. */
const better = (said: string, reader: Person, tone: Formality): string | undefined => {
  const form = addressForm(reader, tone)
  if ('ask' in form) return undefined
  const fits = [form.greeting, ...(tone === 'formal' ? [] : [form.informal ?? form.greeting])]
  // “Chef,” alone: the calling is enough to who goes by it.
  if (/^(?:chef|coach|doctor|professor|sister|father)$/i.test(said) && form.greeting.startsWith(`${said} `))
    return undefined
  const isCourteous = !/(?:sir|ma'am|madam)$/i.test(plainMarks(said)) || isRightlySirred(said, reader)
  if ((isCourteous && fits.map(oneForm).includes(oneForm(said))) || isTitled(plainMarks(said), reader))
    return undefined
  return tone !== 'formal' && isRecordedToo(oneForm(said), reader) ? undefined : form.greeting
}

/** A title that nobody recorded is a guess; only what is recorded otherwise makes it wrong. */
const isOnlyGuessed = (said: string, { name, called, honorific, ...rest }: Person): boolean => {
  const title = /^(\p{L}[\p{L}']{0,20})\.? \p{Lu}/u.exec(said)?.[1]
  if (title === undefined || called !== undefined || honorific !== undefined || partsOf(name).title)
    return false
  if (nameWords(name).includes(title)) return false
  const gender = genderOfTitle(title)
  const as = spokenOfAs({ name, ...rest })
  return gender === undefined || as === undefined || gender.some((each) => as.includes(each))
}

const named = (name: Span, readers: readonly Person[], tone: Formality): Finding[] => {
  // Somebody else's name is X1's business.
  const reader = readers.find((each) => isFor(name.text, each))
  const form = reader && better(name.text, reader, tone)
  return reader && form
    ? [
        notice(
          X17,
          isOnlyGuessed(plainMarks(name.text), reader) ? 'hint' : 'warning',
          name,
          `${reader.name} is on record as “${form}”, not “${name.text}”.`,
          [instead(name, form)],
        ),
      ]
    : []
}

const unnamed = (
  names: Span | undefined,
  reader: Person | undefined,
  tone: Formality,
  english: English,
): Finding[] => {
  // In India whoever is older, or one's teacher, is “Sir” or “Ma'am”; the bare name may be rude.
  if (english === 'IN' && names && reader && isRightlySirred(names.text, reader)) return []
  const form = reader && addressForm(reader, tone)
  return names &&
    form &&
    'greeting' in form &&
    nobody.test(names.text) &&
    !/^(?:there|again)$/i.test(names.text)
    ? [
        notice(X17, 'warning', names, `You know the name: write “${form.greeting}”.`, [
          instead(names, form.greeting),
        ]),
      ]
    : []
}

export const X17: Check = {
  id: 'X17',
  title: 'Greeted as they are recorded',
  says: 'First name unless another form is recorded; the greeting uses exactly that form.',
  sources: [
    { guide: 'ace', says: 'Address them by their first name.' },
    {
      guide: 'house',
      says: 'Unless the form on record is another: a title is used when it is known, and never guessed.',
    },
  ],
  judge: (facts) => {
    const readers = readersOf(facts)
    const tone = formality(facts)
    const letter = letterOf(facts)
    const alone = readers.length === 1 ? readers[0] : undefined
    return orNothing([
      ...greeted(letter).flatMap((name) => named(name, readers, tone)),
      ...unnamed(letter.greeting?.names, alone, tone, facts.dossier.me.english),
    ])
  },
  cases: [
    flags('by the full name', 'Hi Marc Ollivier,\n\nThank you for today.\n\nAmina', 'Marc Ollivier'),
    flags('in small letters', 'hi marc,\n\nthank you for today.\n\nAmina', 'marc'),
    flags('with a guessed title', 'Dear Mr. Ollivier,\n\nThank you for today.\n\nAmina', 'Mr. Ollivier'),
    flags('by another form of the name', 'Hi Theodora,\n\nThank you for today.\n\nAmina', 'Theodora', {
      to: ['theo'],
    }),
    flags(
      'as nobody, though the name is known',
      'Dear Hiring Team,\n\nThank you for today.\n\nAmina',
      'Hiring Team',
    ),
    flags(
      'by first name where a title is recorded',
      'Dear Helen,\n\nThank you for today.\n\nCallum',
      'Helen',
      { at: 'chambers' },
    ),
    flags('with another title', 'Dear Mrs Forsyth,\n\nThank you for today.\n\nCallum', 'Mrs Forsyth', {
      at: 'chambers',
    }),
    passes(
      'by a title that is recorded, in a house that is not formal',
      'Dear Mr. Muthu,\n\nThank you for today.\n\nAmina',
      {
        to: ['muthu'],
      },
    ),
    ...[
      'Dear Dr Kadam',
      'Dear Dr. Kadam',
      'Dear Doctor Kadam',
      'Dear Dr Rosalind',
      'Dear Dr. Rosalind Kadam',
      'Dear Rosalind',
    ].map((greeting) =>
      passes(`${greeting}: a title that stands in the name`, `${greeting},\n\nThank you.\n\nAmina`, {
        to: ['doctor'],
      }),
    ),
    ...['Dear Er. Patil', 'Dear Er Patil', 'Dear Engr. Patil'].map((greeting) =>
      passes(`${greeting}: an engineer’s`, `${greeting},\n\nThank you.\n\nAmina`, { to: ['engineer'] }),
    ),
    ...['Dear Captain Lind', 'Dear Capt. Lind', 'Dear Captain Rosa', 'Hi Artist Rosa'].map((greeting) =>
      passes(`${greeting}: a title in two lengths, and a calling`, `${greeting},\n\nThank you.\n\nAmina`, {
        to: ['captain'],
      }),
    ),
    passes('by the calling alone', 'Chef,\n\nThank you.\n\nAmina', { to: ['chef'] }),
    flags('by a title that is another’s', 'Dear Colonel Lind,\n\nThank you.\n\nAmina', 'Colonel Lind', {
      to: ['captain'],
    }),
    flags('by another title', 'Dear Mr Patil,\n\nThank you.\n\nAmina', 'Mr Patil', { to: ['engineer'] }),
    passes('by a given name of two words', 'Hi Wei Ming,\n\nThank you for today.\n\nAmina', { to: ['wei'] }),
    ...["Dear Suma Ma'am", 'Dear Suma Ji', 'Dear Sir', 'Respected Sir'].map((greeting) =>
      passes(`${greeting}, in India`, `${greeting},\n\nThank you for today.\n\nAmina`, {
        ...(greeting.endsWith('Sir') ? {} : { at: 'hospital' as const }),
        english: 'IN',
      }),
    ),
    flags('Sir, elsewhere', 'Dear Sir,\n\nThank you for today.\n\nAmina', 'Sir'),
    flags('Sir, of a lady', 'Dear Suma Sir,\n\nThank you for today.\n\nAmina', 'Suma Sir', {
      at: 'hospital',
      english: 'IN',
    }),
    passes('by first name', 'Hi Marc,\n\nThank you for today.\n\nAmina'),
    passes('running on', 'Hi Marc, thank you for today.\n\nAmina'),
    passes('with a dash', 'Hey Marc – thank you for today.\n\nAmina'),
    passes('by title', 'Dear Ms Forsyth,\n\nThank you for today.\n\nCallum', { at: 'chambers' }),
    passes('by title with a stop', 'Dear Ms. Forsyth:\n\nThank you for today.\n\nCallum', { at: 'chambers' }),
    passes('several by name', 'Dear Ms Forsyth and Mr Achterberg,\n\nThank you both.\n\nCallum', {
      at: 'chambers',
      to: ['helen', 'robert'],
    }),
    passes('without any name', 'Hello,\n\nThank you for today.\n\nAmina'),
  ],
}
