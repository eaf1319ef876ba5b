import { thirdOf } from '../../../english/verb-forms.ts'
import { among, isThings, replaced, type Slip, type Token } from '../sentence.ts'
import { agrees, baseOf, other } from './agreeing.ts'

/** “This are”, “That mean a great deal”. */
export const byThis = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, verb, after] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (among('these those')(token) && before === undefined && verb && among('is was has')(verb))
      return [replaced(verb, agrees, other[verb.low] ?? '')]
    // “this three new sites”; but “this two-week trial”, and “that two of those …”.
    if (
      token.low === 'this' &&
      among('two three four five six seven eight nine ten')(verb) &&
      sentence.slice(at + 2, at + 5).some(isThings) &&
      after?.low !== 'of'
    )
      return [replaced(token, agrees, 'these')]
    if (!among('this that')(token) || verb === undefined || !(before === undefined || among(', : ;')(before)))
      return []
    if (token.low === 'this' && among("are were have aren't don't")(verb))
      return [replaced(verb, agrees, other[verb.low] ?? '')]
    const means =
      before === undefined &&
      among('mean make sound look show explain say help')(verb) &&
      among('a the me my like that why how all so you us')(after)
    return means ? [replaced(verb, agrees, thirdOf(baseOf(verb)))] : []
  })
