/** Why a text stays out of a letter, and the question that helps. */
export interface Refused {
  readonly because: string
  readonly ask?: string
}

/** One reason to refuse: when it holds, and what is said of it. */
export interface Refusal<Of> extends Refused {
  /** True, or the words at fault, which then stand for “{}” in the sentences. */
  readonly when: (of: Of) => boolean | string | undefined
}

/** The first row that holds, with the words at fault put into its sentences. */
export const refusalIn = <Of>(rows: readonly Refusal<Of>[], of: Of): Refused | undefined => {
  for (const { when, because, ask } of rows) {
    const found = when(of)
    if (!found) continue
    const filled = (text: string) => (found === true ? text : text.replaceAll('{}', () => found))
    return { because: filled(because), ...(ask ? { ask: filled(ask) } : {}) }
  }
  return undefined
}
