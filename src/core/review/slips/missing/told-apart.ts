import { among, isNoun, isOneThing, lacks, type Slip, type Token } from '../sentence.ts'

/** One told apart from others: “happier with second one”, “with much clearer picture”. */
export const toldApart = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [after, next, picture] = [sentence[at + 1], sentence[at + 2], sentence[at + 3]]
    const counted =
      among('in at by from on of for to with about than')(token) &&
      among('first second third last next other')(after) &&
      next?.low === 'one'
    if (counted) return [lacks(token, 'the')]
    const compared =
      among('with have had in on to into got gave paints given see saw make made took')(token) &&
      after?.low === 'much' &&
      next !== undefined &&
      /er$/.test(next.low) &&
      next.is('adjective') &&
      picture?.named === false &&
      isOneThing(picture) &&
      !isNoun(sentence[at + 4])
    return compared ? [lacks(token, 'a')] : []
  })
