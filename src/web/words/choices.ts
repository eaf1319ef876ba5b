import type { FormWords } from './field-words.ts'

const until = { label: 'Until when', hint: 'Such as “next Friday 2 pm”, or 3 days.' } as const
const because = { label: 'Why' } as const

export const snooze: FormWords = { until, because }
export const pin: FormWords = { until: { ...until, label: 'When to do it' }, because }
export const skip: FormWords = { because }
export const override: FormWords = { because: { label: 'Why you send it all the same' } }
