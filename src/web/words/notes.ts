import { pointKinds } from '../../core/vocabulary/point-kinds.ts'
import { type FormWords, optionsOf } from './field-words.ts'

const kinds = optionsOf(pointKinds, ({ says }) => says)

export const note: FormWords = {
  kind: { label: 'What it is', none: 'not said', options: kinds },
  who: { label: 'Who it is about', none: 'nobody in particular' },
  interview: { label: 'In which interview', none: 'the latest one' },
  text: { label: 'Your note', hint: 'As you would jot it down.' },
  say: { label: 'What you would say to them', hint: 'Word for word; it may go into a letter as it stands.' },
  better: { label: 'The better answer', hint: 'For a question you answered badly.' },
  raised: { label: 'You asked for it in the talk', hint: 'For something you asked them for.' },
  what: {
    label: 'What you asked for',
    none: 'something else',
    options: {
      'résumé-review': 'a look at my résumé',
      introduction: 'an introduction',
      referral: 'a word for me',
      recommendation: 'a recommendation',
    },
  },
  private: {
    label: 'Who may read it',
    none: 'as is usual for such a note',
    options: { true: 'only me', false: 'it may go into a letter' },
  },
}

export const answerDoubt: FormWords = {
  about: { label: 'What it was about', hint: 'In words they may read, such as “the hybrid days”.' },
  text: {
    label: 'What you would say to it',
    hint: 'One or two sentences of your own. Left empty, an answer is taken back.',
  },
}

export const say: FormWords = {
  text: { label: 'What you would say', hint: 'As you would say it to them.' },
  further: { label: 'And one thing more' },
  kind: { label: 'What it is', options: kinds },
}

export const bring: FormWords = {
  text: {
    label: 'What you have for them',
    hint: 'An article, an idea, a link, something you found out. Whole sentences go in as they stand.',
  },
}
