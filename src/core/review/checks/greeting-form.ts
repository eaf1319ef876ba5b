import { addressForm } from '../../dossier/address.ts'
import { flags, passes } from '../example.ts'
import { instead, notice, orNothing } from '../notice.ts'
import { type Check, formality, letterOf, readersOf } from '../reviewed.ts'

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
    const [reader] = readers
    const greeting = letterOf(facts).greeting
    if (!reader || readers.length > 1 || !greeting || greeting.names.text === '') return undefined
    const form = addressForm(reader, formality(facts))
    if ('ask' in form) return undefined
    const said = greeting.names.text.trim()
    const fits = [form.greeting, ...(formality(facts) === 'formal' ? [] : [form.informal])].includes(said)
    const theirs = [reader.name, reader.called, reader.given].some(
      (name) => name !== undefined && (name === said || name.split(' ').includes(said)),
    )
    // Someone else's name is X1's business.
    if (fits || !theirs) return undefined
    return orNothing([
      notice(X17, 'warning', greeting.names, `${reader.name} is greeted as “${form.greeting}”.`, [
        instead(greeting.names, form.greeting),
      ]),
    ])
  },
  cases: [
    flags('by the full name', 'Hi Marc Ollivier,\n\nThank you for today.\n\nAmina', 'Marc Ollivier'),
    flags(
      'by first name where a title is recorded',
      'Dear Helen,\n\nThank you for today.\n\nCallum',
      'Helen',
      { at: 'chambers' },
    ),
    passes('by first name', 'Hi Marc,\n\nThank you for today.\n\nAmina'),
    passes('by title', 'Dear Ms Forsyth,\n\nThank you for today.\n\nCallum', { at: 'chambers' }),
  ],
}
