/**
 * Words that give a tone away. A list is written one pattern to a line; a blank matches any run of blanks. Patterns see the
 * plain text (straight quotes) and never cut a word in two.
 */
export const cue = (lines: string): RegExp => {
  const patterns = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replaceAll(' ?', '\\s?').replaceAll(' ', '\\s+'))
  return new RegExp(`(?<![A-Za-z0-9'])(?:${patterns.join('|')})(?![A-Za-z0-9])`, 'gi')
}

/** Words that a finding may point at, and what it says about them. */
export interface Told {
  readonly pattern: RegExp
  readonly says: string
  /** What the sentence should do instead; see mend.ts. */
  readonly aim: Aim
}

/** What a sentence can do instead: ask kindly, say that one wants it, offer something, thank; or nothing at all. */
export type Aim = 'ask' | 'interest' | 'offer' | 'thanks' | 'after-a-no' | 'leave-out'
