import type { FormWords } from './field-words.ts'

export const erase: FormWords = {
  confirm: { label: 'Type the name, to be sure' },
}
