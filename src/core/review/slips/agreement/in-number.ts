import { among, isBe, isNoun, isOneThing, isThings, replaced, type Slip, type Token } from '../sentence.ts'

const several = among('these those several various many both')

const single = among('a an every another each')

/** “these challenge”, “every rooms”. */
export const inNumber = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const noun = sentence[at + 1]
    const after = sentence[at + 2]
    if (noun === undefined || noun.named || isNoun(after) || after?.named || after?.is('adjective')) return []
    if (
      several(token) &&
      !among('both many')(token) &&
      isOneThing(noun) &&
      !noun.is('adjective') &&
      (!noun.is('base') || isBe(after)) &&
      !noun.is('participle')
    )
      return [replaced(noun, `“${noun.low}” should be in the plural here.`, `${noun.low}s`)]
    if (
      single(token) &&
      isThings(noun) &&
      !noun.is('third') &&
      !among(
        'few many people means series species thanks news works headquarters crossroads dozen goods savings sales',
      )(noun)
    )
      return [replaced(token, `“${token.low}” does not go with more than one.`, '')]
    return []
  })
