import { among, isDeterminer, isNoun, isOneThing, meant, type Slip, type Token } from '../sentence.ts'

/** “at it's finest”, “its a pleasure”. */
export const its = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (
      token.low === "it's" &&
      (after?.low === 'own' ||
        (among('of at in with by from about into on for through under within')(before) &&
          after !== undefined &&
          (isNoun(after) || (after.is('adjective') && isNoun(sentence[at + 2])) || /est$/.test(after.low)) &&
          !isDeterminer(after)))
    )
      return [meant(token, 'its')]
    // “wait it's turn”: one thing without “a” is nothing that it could be.
    if (
      token.low === "it's" &&
      among('wait take takes took lose loses lost do does did give gives gave make makes made')(before) &&
      isOneThing(after) &&
      (sentence[at + 2] === undefined ||
        among(', and in at for to behind before after until with')(sentence[at + 2]))
    )
      return [meant(token, 'its')]
    const said =
      among('a an the been not my your because why worth')(after) ||
      (among('good great nice hard easy important clear')(after) && among('to that')(sentence[at + 2]))
    return token.low === 'its' && said && !(after?.low === 'not') ? [meant(token, "it's")] : []
  })
