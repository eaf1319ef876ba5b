/** What one mail may cost. A mail that people wrote stays far below; what is over is passed over and said. */
export const limits = {
  /** Bytes looked at, from the start. */
  mail: 4 * 1024 * 1024,
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

/** Collects what was passed over, each sentence once. */
export const troubleList = (): { readonly all: string[]; readonly note: (sentence: string) => void } => {
  const all: string[] = []
  return {
    all,
    note: (sentence) => {
      if (all.length < limits.troubles && !all.includes(sentence)) all.push(sentence)
    },
  }
}

export type Note = (sentence: string) => void
