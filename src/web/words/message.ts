import type { FormWords } from './field-words.ts'

export const words: FormWords = {
  subject: { label: 'Subject' },
  body: { label: 'Your message' },
}
