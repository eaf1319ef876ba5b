import type { FormWords } from './field-words.ts'

export const promise: FormWords = {
  by: { label: 'Who promised', options: { me: 'I did', them: 'they did' } },
  who: { label: 'With whom', hint: 'Whom you promised it, or who promised it to you.', none: 'not said' },
  what: { label: 'What was promised' },
  due: { label: 'By when' },
  condition: { label: 'If something must happen first', hint: 'Such as “if I get another job”.' },
  attachment: { label: 'The file that goes with it' },
}
