/**
 * Words that give a tone away. A list is written one pattern to a line; a blank matches any run of blanks. Patterns see the
 * plain text (straight quotes) and never cut a word in two.
 */
export const cue = (lines: string): RegExp => {
  const patterns = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    // Nothing goes on for ever: where what follows does not fit, each place would be tried against all of the text.
    .map((line) =>
      line
        .replaceAll(' ?', '\\s?')
        .replaceAll(' ', '\\s{1,9}')
        .replaceAll(')*', '){0,9}')
        .replaceAll(')+', '){1,9}'),
    )
  return new RegExp(`(?<![A-Za-z0-9'])(?:${patterns.join('|')})(?![A-Za-z0-9])`, 'gi')
}

/** Words that a finding may point at, and what it says about them. */
export interface CueCase {
  readonly pattern: RegExp
  readonly says: string
  /** What the sentence should do instead; see mend.ts. */
  readonly aim: Aim
}

/** What a sentence can do instead: ask kindly, say that one wants it, offer something, thank; or nothing at all. */
export type Aim = 'ask' | 'interest' | 'offer' | 'thanks' | 'after-a-no' | 'leave-out'
