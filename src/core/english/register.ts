/** Contractions of the frames' own words; a note's words are never touched. */
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bI'm\b/g, 'I am'],
  [/\bI've\b/g, 'I have'],
  [/\bI'd\b/g, 'I would'],
  [/\bI'll\b/g, 'I will'],
  [/\byou'd\b/g, 'you would'],
  [/\byou'll\b/g, 'you will'],
  [/\byou've\b/g, 'you have'],
  [/\bit's\b/g, 'it is'],
  [/\bthat's\b/g, 'that is'],
  [/\bthere's\b/g, 'there is'],
  [/\bwhat's\b/g, 'what is'],
  [/\bIt's\b/g, 'It is'],
  [/\bThat's\b/g, 'That is'],
  [/\bThere's\b/g, 'There is'],
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
