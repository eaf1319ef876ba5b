import { among, lacks, type Slip, type Token } from '../sentence.ts'

/** “It should 75”, “It would a pleasure”. */
export const beSomething = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (
      !among('would will should might must')(token) ||
      !among('it that this i they we he she')(before) ||
      among('as than')(sentence[at - 2])
    )
      return []
    return among('a an the my your')(after) || (after !== undefined && /^\d+$/.test(after.low))
      ? [lacks(token, 'be')]
      : []
  })
