import {
  among,
  isDeterminer,
  isNoun,
  isPreposition,
  isSubject,
  meant,
  type Slip,
  type Token,
} from '../sentence.ts'

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
    if (token.low === 'roll' && before?.named) return [meant(token, 'role')]
    return []
  })
