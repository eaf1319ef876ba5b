/** Contractions of the frames' own words; a note's words are never touched. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, 'I am'],
  [/\b(I|[Yy]ou)'d\b/g, '$1 would'],
  [/\b(I|[Yy]ou)'ll\b/g, '$1 will'],
  [/\b(I|[Yy]ou)'ve\b/g, '$1 have'],
  [/\b(it|that|there|what)'s\b/gi, '$1 is'],
  [/\bcan't\b/g, 'cannot'],
  [/\bwon't\b/g, 'will not'],
  [/\b(did|do|does|have|has|had|is|are|was|were|would|could)n't\b/g, '$1 not'],
]

/** Full forms that a warm letter contracts; only where a word follows, since nothing is contracted before a pause. */
const full: readonly (readonly [RegExp, string])[] = [
  [/\bI am (?=\p{L}|\{)/gu, "I'm "],
  [/\bI would (?=\p{L}|\{)/gu, "I'd "],
  [/\bI will (?=\p{L}|\{)/gu, "I'll "],
]

/** The same words as one says them. */
export const asSaid = (text: string): string =>
  full.reduce((written, [long, short]) => written.replaceAll(long, short), text)

/** The same words as a formal letter writes them. */
export const inFull = (text: string): string =>
  contractions.reduce((written, [short, long]) => written.replaceAll(short, long), text)
