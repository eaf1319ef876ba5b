import {
  among,
  isBe,
  isDeterminer,
  isNoun,
  isObject,
  isOneThing,
  isPreposition,
  isThings,
  lacks,
  replaced,
  type Slip,
  type Token,
} from '../sentence.ts'

const months = among('january february march april may june july august september october november december')

/** “one the things”, “lot of experience”, “the end the tour”. */
export const of = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (
      among('one some most many each')(token) &&
      among('the my your our these those')(after) &&
      (before === undefined || isBe(before) || among('and as')(before))
    ) {
      const noun = sentence.slice(at + 2, at + 5).find(isNoun)
      return noun && isThings(noun) ? [lacks(token, 'of')] : []
    }
    if (
      token.low === 'lot' &&
      (before?.is('past') || before?.is('base')) &&
      !isNoun(before) &&
      !isDeterminer(before) &&
      (after === undefined || among('from about in , and')(after))
    )
      return [replaced(token, 'A word is missing here: “a lot”?', 'a lot')]
    if (
      token.low === 'lot' &&
      isObject(before) &&
      (after === undefined || among('about more of , and')(after))
    )
      return [replaced(token, 'A word is missing here: “a lot”?', 'a lot')]
    // “a team my own”, “until the end August”
    if (
      among('my our your their his her')(after) &&
      next?.low === 'own' &&
      isOneThing(token) &&
      among('a an')(before) &&
      (sentence[at + 3] === undefined || among(', and in at for')(sentence[at + 3]))
    )
      return [lacks(token, 'of')]
    if (among('end start beginning middle')(token) && before?.low === 'the' && months(after))
      return [lacks(token, 'of')]
    if (
      token.low === 'lot' &&
      before?.low !== 'a' &&
      after?.low === 'of' &&
      among("have had has with got gained learned i've learnt did")(before)
    )
      return [{ ...replaced(token, 'A word is missing here: “a lot”?', 'a lot') }]
    if (
      among('lot number variety range')(token) &&
      before?.low === 'a' &&
      after !== undefined &&
      isNoun(after) &&
      !after.named &&
      !after.is('adverb') &&
      !after.is('base') &&
      !isPreposition(after) &&
      !after.is('adjective') &&
      !after.is('third') &&
      (token.low === 'lot' ? !isObject(after) : isThings(after))
    )
      return [lacks(token, 'of')]
    const part =
      among('end beginning start middle rest heart bottom importance')(token) &&
      before?.low === 'the' &&
      sentence[at - 2] === undefined
    const owner =
      part && isDeterminer(after) ? sentence.slice(at + 2, at + 5).findIndex((each) => isNoun(each)) : -1
    return owner >= 0 && next && isBe(sentence[at + 3 + owner]) ? [lacks(token, 'of')] : []
  })
