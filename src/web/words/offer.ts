import type { FormWords } from './field-words.ts'
import { spans } from './opportunity.ts'

export const offer: FormWords = {
  receivedAt: { label: 'When it came', hint: 'Now, if you leave it empty.' },
  from: { label: 'Who made it', none: 'not said' },
  amount: { label: 'The pay they offer', hint: 'Such as “$92,000 a year” or “45 EUR an hour”.' },
  currency: { label: 'In which currency', hint: 'Its three letters, such as CAD.' },
  per: { label: 'Paid', none: 'not said', options: spans },
  respondBy: { label: 'They want your answer by' },
  terms: {
    label: 'What comes with it',
    hint: 'Holidays, a bonus, days at home: one thing in each field.',
    another: 'thing',
  },
  asked: { label: 'The pay you named', hint: 'In the talk with them. Such as 95,000.' },
  questions: { label: 'What you want to know first', another: 'question' },
  change: { label: 'What you would change, and why', hint: 'For the talk with them; only you read it.' },
  reviewers: { label: 'Who looks at it with you', hint: 'A friend, a lawyer, a partner.', another: 'person' },
  conditions: {
    label: 'What must be settled before it holds',
    hint: 'A background check, references, a visa.',
    another: 'condition',
  },
  signed: { label: 'It is signed' },
  signedOn: { label: 'When it was signed', hint: 'Today, if you leave it empty.' },
}

export const cleared: FormWords = {
  on: { label: 'When it was settled', hint: 'Today, if you leave it empty.' },
}

export const counter: FormWords = {
  from: {
    label: 'Who named it',
    options: { them: 'the firm that made the offer', employer: 'your present employer, to keep you' },
  },
  amount: { label: 'The new figure', hint: 'Such as 131,000.' },
  at: { label: 'When it came', hint: 'Now, if you leave it empty.' },
  declined: { label: 'You said no to it' },
}
