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

interface Here {
  readonly sentence: readonly Token[]
  readonly at: number
  readonly token: Token
  readonly before: Token | undefined
  readonly after: Token | undefined
  readonly next: Token | undefined
}

type Finder = (here: Here) => Slip | undefined

/** “one the things” */
const oneOf: Finder = ({ sentence, at, token, before, after }) => {
  const stands =
    among('one some most many each')(token) &&
    among('the my your our these those')(after) &&
    (before === undefined || isBe(before) || among('and as')(before))
  const noun = stands ? sentence.slice(at + 2, at + 5).find(isNoun) : undefined
  return noun && isThings(noun) ? lacks(token, 'of') : undefined
}

/** “told me lot about”, “learned lot from”, “had lot of” */
const aLot: Finder = ({ token, before, after }) => {
  if (token.low !== 'lot') return undefined
  const deed = (before?.is('past') || before?.is('base')) && !isNoun(before) && !isDeterminer(before)
  const lost =
    (deed && (after === undefined || among('from about in , and')(after))) ||
    (isObject(before) && (after === undefined || among('about more of , and')(after))) ||
    (before?.low !== 'a' &&
      after?.low === 'of' &&
      among("have had has with got gained learned i've learnt did")(before))
  return lost ? replaced(token, 'A word is missing here: “a lot”?', 'a lot') : undefined
}

/** “a team my own” */
const ofOnesOwn: Finder = ({ sentence, at, token, before, after, next }) =>
  among('my our your their his her')(after) &&
  next?.low === 'own' &&
  isOneThing(token) &&
  among('a an')(before) &&
  (sentence[at + 3] === undefined || among(', and in at for')(sentence[at + 3]))
    ? lacks(token, 'of')
    : undefined

/** “until the end August” */
const ofAMonth: Finder = ({ token, before, after }) =>
  among('end start beginning middle')(token) && before?.low === 'the' && months(after)
    ? lacks(token, 'of')
    : undefined

/** “a lot experience”, “a number cases” */
const aNumberOf: Finder = ({ token, before, after }) =>
  among('lot number variety range')(token) &&
  before?.low === 'a' &&
  after !== undefined &&
  isNoun(after) &&
  !after.named &&
  !(['adverb', 'base', 'adjective', 'third'] as const).some((kind) => after.is(kind)) &&
  !isPreposition(after) &&
  (token.low === 'lot' ? !isObject(after) : isThings(after))
    ? lacks(token, 'of')
    : undefined

/** “The end the tour was” */
const partOf: Finder = ({ sentence, at, token, before, after, next }) => {
  const part =
    among('end beginning start middle rest heart bottom importance')(token) &&
    before?.low === 'the' &&
    sentence[at - 2] === undefined
  const owner =
    part && isDeterminer(after) ? sentence.slice(at + 2, at + 5).findIndex((each) => isNoun(each)) : -1
  return owner >= 0 && next && isBe(sentence[at + 3 + owner]) ? lacks(token, 'of') : undefined
}

const finders: readonly Finder[] = [oneOf, aLot, ofOnesOwn, ofAMonth, aNumberOf, partOf]

/** “one the things”, “lot of experience”, “the end the tour”: each token by the first that finds something in it. */
export const of = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const here = {
      sentence,
      at,
      token,
      before: sentence[at - 1],
      after: sentence[at + 1],
      next: sentence[at + 2],
    }
    for (const find of finders) {
      const slip = find(here)
      if (slip) return [slip]
    }
    return []
  })
