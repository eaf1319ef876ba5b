/** The longest answer that is read, in characters. */
export const longestAnswer = 20_000
