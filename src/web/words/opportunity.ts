import { statuses } from '../../core/vocabulary/statuses.ts'
import { type FormWords, optionsOf } from './field-words.ts'

export const spans = {
  year: 'a year',
  month: 'a month',
  week: 'a week',
  day: 'a day',
  hour: 'an hour',
} as const

const role = { label: 'The role', hint: 'As it was advertised.' } as const
const company = { label: 'The firm', hint: 'As it spells its own name.' } as const
const country = {
  label: 'The country they are in',
  hint: 'Such as Canada. It decides which days are holidays.',
} as const
const zone = {
  label: 'Where their clock stands',
  hint: 'Continent and city, such as America/Toronto.',
} as const

/** What was applied for, before anyone talked. */
export const begin: FormWords = { role, company, country, zone }

export const opportunity: FormWords = {
  role,
  company,
  status: { label: 'Where it stands', options: optionsOf(statuses, ({ says }) => says) },
  keen: {
    label: 'How you feel about it now',
    none: 'not said',
    options: { keen: 'I still want it', unsure: 'I am not sure', out: 'I no longer want it' },
  },
  field: { label: 'What they do', hint: 'Such as software, care or law.' },
  country,
  region: {
    label: 'State, province or region',
    hint: 'Its short form, such as ON. Some holidays hang on it.',
  },
  zone,
  formality: {
    label: 'How they talk to each other',
    none: 'as usual in their line of work',
    options: { formal: 'formally', neutral: 'neither stiff nor chummy', informal: 'by first names, lightly' },
  },
  source: { label: 'Where you heard of it' },
  expected: { label: 'The pay you hope for', hint: 'Only for you. Such as “$92,000 a year”.' },
  named: { label: 'The pay you named', hint: 'When they asked you. Such as 92,000.' },
  currency: { label: 'In which currency', hint: 'Its three letters, such as CAD.' },
  per: { label: 'Paid', none: 'not said', options: spans },
  agency: { label: 'The recruiter in between', none: 'nobody' },
  contactVia: { label: 'Everything goes through', none: 'nobody in particular' },
  directContact: { label: 'The recruiter lets you write to the firm yourself' },
  noContact: { label: 'They asked not to be written to', hint: 'Then nothing is sent to them.' },
  notes: { label: 'What else you want to keep', hint: 'Only for you. Such as the link to the job.' },
}

export const elsewhere: FormWords = {
  until: { label: 'You have to answer there by' },
  company: { label: 'Who waits for your answer' },
  nameIt: { label: 'Their name may be told' },
}
