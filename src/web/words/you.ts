import { channels, ownChannels } from '../../core/vocabulary/channels.ts'
import { englishes } from '../../core/vocabulary/englishes.ts'
import { type FormWords, optionsOf } from './field-words.ts'

/** The ways of reaching someone, as a choice. */
export const ways = Object.fromEntries(ownChannels.map((channel) => [channel, channels[channel].heads]))

export const profile: FormWords = {
  name: { label: 'Your name', hint: 'As it stands under a letter.' },
  email: { label: 'Your e-mail address' },
  phone: { label: 'Your phone number' },
  postal: { label: 'Your postal address', hint: 'Only for letters on paper.' },
  zone: {
    label: 'Where your clock stands',
    hint: 'Continent and city, such as Europe/London. Times are told on this clock.',
  },
  english: {
    label: 'The English you write',
    none: 'As they write where you live',
    options: optionsOf(englishes, ({ says }) => `${says} English`),
  },
  signature: {
    label: 'How you sign',
    hint: 'Your name, unless you write something else here. It may take two lines.',
  },
  temper: {
    label: 'How soon you like to follow up',
    compared: true,
    options: {
      eager: 'Soon: a day after the date they named',
      balanced: 'In good time: three days after it',
      patient: 'Without hurry: five days after it',
    },
  },
  channels: {
    label: 'How you write to people',
    hint: 'Tick none if you use them all.',
    options: ways,
  },
  strengths: {
    label: 'What you bring',
    hint: 'A strength counts once something shows it: “calm lead”, shown by “ran on-call for two years”.',
    parts: ['A strength', 'What shows it'],
    another: 'strength',
  },
  words: {
    label: 'Words you spell right',
    hint: 'Names and terms that no dictionary knows. They are never marked as mistakes again.',
    another: 'word',
  },
}
