import {
  among,
  isDeterminer,
  isNoun,
  isPreposition,
  isSubject,
  meant,
  opensClause,
  type Slip,
  type Token,
} from '../sentence.ts'

const isKeeping = among('keep keeps kept keeping have has had')

/** “with won thing”, “of are call”, “, witch was”, “hear is”. */
export const shortWords = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (token.named) return []
    if (
      token.low === 'won' &&
      (isPreposition(before) ||
        isDeterminer(before) ||
        among('last next only another every first down')(before) ||
        (before?.is('base') && !isSubject(before) && isNoun(after)))
    )
      return [meant(token, 'one')]
    if (
      token.low === 'are' &&
      among('of in with for from by at on')(before) &&
      isNoun(after) &&
      !isPreposition(sentence[at - 2]) &&
      !isDeterminer(after)
    )
      return [meant(token, 'our')]
    if (token.low === 'witch' && !isDeterminer(before) && !before?.is('adjective'))
      return [meant(token, 'which')]
    if (
      token.low === 'hear' &&
      among('is are')(after) &&
      (before === undefined || among('so and but , ;')(before))
    )
      return [meant(token, 'here')]
    // “they no which”, “I no Denise”: nobody is a “no”.
    if (
      token.low === 'no' &&
      among('i we they')(before) &&
      opensClause(sentence[at - 2]) &&
      (after?.named || among('which what who how why where that you your the it')(after))
    )
      return [meant(token, 'know')]
    if (token.low === 'past' && before?.low === 'please' && among('on along my it this him her them')(after))
      return [meant(token, 'pass')]
    if (token.low === 'weighting' && among('you me us him her them')(before) && isKeeping(sentence[at - 2]))
      return [meant(token, 'waiting')]
    if (token.low === 'roll' && before?.named) return [meant(token, 'role')]
    return []
  })
