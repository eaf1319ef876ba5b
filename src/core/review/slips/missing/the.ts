import { among, lacks, type Slip, type Token } from '../sentence.ts'

/** “about importance of rest”. */
export const the = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) =>
    among('about with by in see know understand of on for discussed explained understood')(token) &&
    among('importance majority rest beginning end role purpose impact possibility')(sentence[at + 1]) &&
    sentence[at + 2]?.low === 'of'
      ? [lacks(token, 'the')]
      : [],
  )
