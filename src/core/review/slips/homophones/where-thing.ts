import { among, isDeterminer, isNoun, isPossessive, meant, type Slip, type Token } from '../sentence.ts'
import { has } from './sounding.ts'

/** … and verbs that sound like a thing, where only a thing can stand. */
const soundsLikeThing: Readonly<Record<string, string>> = {
  advise: 'advice',
  affect: 'effect',
  affects: 'effects',
  breathe: 'breath',
  accept: '',
  lessen: 'lesson',
  write: 'right',
  knew: 'new',
  chose: 'choice',
  hole: 'whole',
}

/** “your advise”, “the affect on”. */
export const whereThing = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const thing = has(soundsLikeThing, token)
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (thing === undefined) return []
    if (token.low === 'hole')
      return among('the my your our this a')(before) &&
        among(
          'team day time process week experience thing department company office place family point story world year month lot conversation interview idea',
        )(after)
        ? [meant(token, thing)]
        : []
    if (token.low === 'knew')
      return among('a the your my this that new')(before) && isNoun(after) && !after?.is('adverb')
        ? [meant(token, thing)]
        : []
    if (token.low === 'write')
      return isDeterminer(before) && !among('that all each both some any no')(before) && isNoun(after)
        ? [meant(token, thing)]
        : []
    if (token.low === 'chose')
      return isDeterminer(before) && !among('that all each both some this those these')(before)
        ? [meant(token, thing)]
        : []
    const needed =
      isPossessive(before) ||
      among(
        'the a an no some any good great helpful kind further of positive negative big real huge direct sound',
      )(before)
    if (!needed || (token.low === 'advise' && before?.low === 'her')) return []
    return [meant(token, thing)]
  })
