import type { Since } from './timing-facts.ts'

/** That from which silence is counted, as it stands in a sentence. */
export const sinceWords: Readonly<Record<Since, string>> = {
  interview: 'the interview',
  answer: 'their answer',
  message: 'your message',
}
