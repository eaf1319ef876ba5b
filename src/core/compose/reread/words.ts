const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Before these a finished sentence has a thing or a doing, and never a verb that says what somebody did. */
export const ahead = set('about with for of into from by at during without between against')
export const opening = set(
  'a an the my your his her its our their this that these those some any each every no',
)
export const pronouns = set('I you he she we they it there')
/** What joins a statement to another, or opens one inside it. */
export const joints = set(
  'that which who whose whom what how why when where whether if because while since although though as so until unless once after before than and but or nor like wherever whatever whichever whoever',
)

/** The words of a sentence as they stand, with what is quoted in it as one. */
export const heard = (sentence: string): readonly string[] =>
  sentence
    .replaceAll(/“[^“”]*”/g, 'QUOTE')
    .split(/\s+/)
    .filter((word) => word !== '')

/** A word without what stands round it. */
export const bare = (word = ''): string => {
  const low = word
    .replaceAll('’', "'")
    .replace(/^[("'[—–-]+/, '')
    .replace(/(?<![.,;:!?)"'\]])[.,;:!?)"'\]]+$/, '')
  return /^I(?:'|$)/.test(low) ? low : low.toLowerCase()
}
