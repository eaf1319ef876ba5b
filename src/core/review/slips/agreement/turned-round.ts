import { among, isNoun, isOneThing, isThings, replaced, type Slip, type Token } from '../sentence.ts'
import { groups, nounAt } from '../subject.ts'
import { agrees, other } from './agreeing.ts'

/** “There is many things”, “Does your engineers rotate”. */
export const turnedRound = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const before = sentence[at - 1]
    if (before?.low === 'there' && among('are were')(token)) {
      const [what, noun] = [sentence[at + 1], sentence[at + 2]]
      const one =
        among('something anything nothing someone nobody')(what) ||
        (what?.low === 'no' && isOneThing(noun) && !groups(noun ?? token) && !isNoun(sentence[at + 3])) ||
        (among('a an')(what) &&
          isOneThing(noun) &&
          !groups(noun ?? token) &&
          !among('few dozen hundred thousand handful good great little bunch')(noun))
      return one ? [replaced(token, agrees, other[token.low] ?? '')] : []
    }
    if (before?.low === 'there' && among("is was isn't wasn't")(token)) {
      const what = sentence[at + 1]
      const end = among('two three four five six several many some these those')(what)
        ? nounAt(sentence, at + 2)
        : undefined
      const noun = end === undefined ? undefined : sentence[end - 1]
      return noun &&
        isThings(noun) &&
        end !== undefined &&
        !isNoun(sentence[end]) &&
        sentence[end]?.low !== 'of'
        ? [replaced(token, agrees, other[token.low] ?? '')]
        : []
    }
    const asks = before === undefined || among('what when where why how')(before)
    if (!asks || !among('is was does has')(token)) return []
    if (!among('the my your our his her their these those')(sentence[at + 1])) return []
    const end = nounAt(sentence, at + 2)
    const noun = end === undefined ? undefined : sentence[end - 1]
    if (!noun || noun.named || !isThings(noun) || end === undefined || isNoun(sentence[end])) return []
    const goes = sentence[end]
    return token.low === 'does'
      ? goes?.is('base')
        ? [replaced(token, agrees, 'do')]
        : []
      : [replaced(token, agrees, other[token.low] ?? '')]
  })
