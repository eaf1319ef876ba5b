/** What one mail may cost. A mail that people wrote stays far below; what is over is passed over and said. */
export const limits = {
  /** Bytes that are taken apart. */
  mail: 4 * 1024 * 1024,
  /** Of a mail that is longer, so much is looked through for what was written. */
  looked: 64 * 1024 * 1024,
  headerBlock: 256 * 1024,
  headers: 500,
  headerValue: 16 * 1024,
  /** Of parts inside parts, messages inside messages. */
  depth: 12,
  parts: 200,
  /** Characters of text kept from one part, and from all. */
  partText: 256 * 1024,
  allText: 1024 * 1024,
  addresses: 500,
  ids: 200,
  troubles: 40,
} as const

/** Says what was passed over; `hides`: something that was said to the reader may stand there. */
export type Note = (sentence: string, hides?: 'hides') => void

/** Collects what was passed over, each sentence once. */
export const troubleList = (): {
  readonly all: string[]
  readonly hidden: string[]
  readonly note: Note
} => {
  const [all, hidden]: [string[], string[]] = [[], []]
  return {
    ...{ all, hidden },
    note: (sentence, hides) => {
      if (all.length >= limits.troubles || all.includes(sentence)) return
      all.push(sentence)
      if (hides) hidden.push(sentence)
    },
  }
}
