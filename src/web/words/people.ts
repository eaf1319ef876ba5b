import { helps } from '../../core/vocabulary/helps.ts'
import { type FormWords, optionsOf } from './field-words.ts'
import { ways } from './you.ts'

export const person: FormWords = {
  name: { label: 'Their name', hint: 'As they spell it themselves.' },
  title: { label: 'Their job' },
  email: { label: 'Their e-mail address' },
  phone: { label: 'Their phone number' },
  reach: { label: 'E-mail, LinkedIn or phone', hint: 'One of them is enough.' },
  linkedin: { label: 'Their LinkedIn page', hint: 'Copied from your browser’s address bar.' },
  postal: { label: 'Their postal address' },
  called: { label: 'What you call them', hint: 'Where it is not their first name.' },
  honorific: { label: 'Ms, Dr, Professor …', hint: 'Only if you know it; it is never guessed.' },
  pronouns: { label: 'Their pronouns', hint: 'As they give them, such as she/her.' },
  given: { label: 'Their first name', hint: 'Where the order of the name leaves a doubt.' },
  family: { label: 'Their family name' },
  prefers: { label: 'How they like to be reached', none: 'not said', options: ways },
  zone: { label: 'Where their clock stands', hint: 'If not with the firm. Continent and city.' },
  rapport: { label: 'How you got on', hint: 'Only for you.' },
  contact: {
    label: 'The one to ask how things stand',
    none: 'no, or not known',
    options: { primary: 'yes, this person' },
  },
  helper: { label: 'They recommended, introduced or advised you' },
  helped: {
    label: 'What they did for you',
    none: 'nothing yet, or not said',
    options: optionsOf(helps, ({ says }) => says),
  },
  left: { label: 'They have left the firm', hint: 'Then nothing is written to them any more.' },
}
