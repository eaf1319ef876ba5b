import { thirdOf } from '../../../english/verb-forms.ts'
import { among, isDeterminer, isObject, opensClause, replaced, type Slip, type Token } from '../sentence.ts'
import { beside, forOne, nounAt } from '../subject.ts'
import { agrees, baseOf, other } from './agreeing.ts'

/** “One of the … are”, “Each of the rooms have”, “Both of the candidates was”. */
export const byShare = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (sentence[at + 1]?.low !== 'of' || !opensClause(sentence[at - 1])) return []
    const one = among('one each neither either every')(token)
    if (!one && !among('both many several few')(token)) return []
    const end = nounAt(sentence, isDeterminer(sentence[at + 2]) ? at + 3 : at + 2)
    const verb = end === undefined ? undefined : sentence[beside(sentence, end)]
    if (verb === undefined) return []
    if (one ? among('are were have do')(verb) : forOne(verb))
      return [replaced(verb, agrees, other[verb.low] ?? '')]
    return one && token.low !== 'one' && verb.is('base') && isObject(sentence[(end ?? 0) + 1])
      ? [replaced(verb, agrees, thirdOf(baseOf(verb)))]
      : []
  })
