import type { Outcome } from '../outcome.ts'

/** What someone typed, understood: the value, and the words in which it is shown back; these read back as the same value. */
interface Understood<Value> {
  readonly value: Value
  readonly shown: string
}

export type Typed<Value> = Outcome<Understood<Value>>

/** As it is repeated in a sentence: one line, cut where it goes on and on. */
export const quoted = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > 40 ? `${line.slice(0, 40)}…` : line}”`
}

/** No day, span, sum or country has a longer name. */
export const mostCharacters = 80

/** One line in small letters, without what people put around it. */
export const plainly = (text: string): string =>
  text
    .slice(0, mostCharacters + 1)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;“”"]+|[\s,;.“”"]+$/g, '')
