import { formats } from '../../core/vocabulary/formats.ts'
import { outcomes } from '../../core/vocabulary/outcomes.ts'
import { stages } from '../../core/vocabulary/stages.ts'
import { type FormWords, optionsOf } from './field-words.ts'

export const interview: FormWords = {
  stage: { label: 'Which round', options: optionsOf(stages, ({ called }) => called) },
  format: { label: 'How you talked', options: optionsOf(formats, ({ says }) => says) },
  starts: { label: 'When it begins' },
  ends: { label: 'When it ends', hint: 'For work to do at home: when you handed it in.' },
  minutes: { label: 'How long it takes', hint: 'Such as “45 minutes”.' },
  place: { label: 'Where', hint: 'An address, a room, or the link of the call.' },
  met: { label: 'Who takes part' },
  presented: { label: 'You presented your work in person' },
  outcome: {
    label: 'What became of it',
    none: 'nothing to note',
    options: optionsOf(outcomes, ({ says }) => says),
  },
  changedBy: {
    label: 'Who moved it, called it off or did not come',
    none: 'not said',
    options: { me: 'I did', them: 'they did' },
  },
  ill: { label: 'Because someone was ill' },
  movedTo: {
    label: 'Its new time',
    hint: 'If there is one. It becomes an interview of its own, as long as this one.',
  },
}

const which = { label: 'In which interview', none: 'the latest one' } as const

export const told: FormWords = {
  text: { label: 'What happens next' },
  hearBy: { label: 'The date they named' },
  span: { label: 'Or in what time', hint: 'In their words, such as “about a week”.' },
  who: { label: 'Who said so', none: 'not said' },
  asked: { label: 'You asked about it' },
  interview: which,
}

export const lesson: FormWords = {
  text: {
    label: 'What you will do differently next time',
    hint: 'It comes back before your next interview.',
  },
  interview: which,
}
