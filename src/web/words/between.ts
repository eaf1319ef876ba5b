import { wentBy } from '../../core/vocabulary/channels.ts'
import { meanings } from '../../core/vocabulary/meanings.ts'
import { allTouchKinds, touchSays } from '../../core/vocabulary/touch-kinds.ts'
import { type FormWords, optionsOf } from './field-words.ts'

/** What an answer says of the process, as a choice. */
const means = {
  label: 'What they say',
  none: 'I cannot tell yet',
  options: optionsOf(meanings, ({ says }) => says),
} as const
const hearBy = { label: 'The new date', hint: 'If they named one.' } as const
const asks = {
  label: 'They asked you something',
  hint: 'Then answering it is your next thing to do.',
} as const
const returns = { label: 'The day they are back', hint: 'If it was an automatic answer.' } as const
const went = { label: 'How it went', options: wentBy } as const

export const touch: FormWords = {
  direction: { label: 'From whom', options: { out: 'from you', in: 'from them' } },
  channel: went,
  with: { label: 'Who was on the other side' },
  kind: {
    label: 'What it was',
    options: Object.fromEntries(allTouchKinds.map((kind) => [kind, touchSays(kind)])),
  },
  at: { label: 'When it happened', hint: 'Now, if you leave it empty.' },
  interview: { label: 'After which interview', none: 'the latest with them' },
  text: { label: 'What it said' },
  returns,
}

export const sent: FormWords = {
  at: { label: 'When it went out', hint: 'Now, if you leave it empty.' },
  channel: { ...went, none: 'as planned' },
  subject: { label: 'Subject' },
  body: { label: 'What you wrote' },
}

export const answered: FormWords = {
  from: { label: 'Who answered', none: 'the one you wrote to last' },
  means,
  hearBy,
  asks,
  pay: { label: 'They asked what you expect to earn' },
  auto: { label: 'It was an automatic answer' },
  returns,
  bounced: { label: 'It came back, since the address does not work' },
  channel: { label: 'How it came', options: wentBy },
  text: { label: 'What it said' },
  at: { label: 'When it came', hint: 'Now, if you leave it empty.' },
}

export const meansOf: FormWords = { is: { ...means, label: 'What their answer says' }, hearBy, asks }

export const confirm: FormWords = {
  means: { ...means, none: 'what it seems to say' },
  hearBy,
  respondBy: { label: 'They want an answer by' },
  starts: { label: 'You meet at' },
  asks: { ...asks, none: 'as it seems', options: { true: 'yes', false: 'no' } },
  left: { label: 'They have left the firm', none: 'as it seems', options: { true: 'yes', false: 'no' } },
  outsider: { label: 'Keep who wrote out of the people of this search' },
}
