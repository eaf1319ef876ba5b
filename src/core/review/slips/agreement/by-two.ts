import { among, isDeterminer, replaced, type Slip, type Token } from '../sentence.ts'
import { beside, nounAt, pastAddition } from '../subject.ts'
import { agrees, other } from './agreeing.ts'

/** “The pace and the care was”: two with a word of their own each. */
export const byTwo = (sentence: readonly Token[]): readonly Slip[] => {
  if (!isDeterminer(sentence[0]) || among('each every no')(sentence[0])) return []
  const first = nounAt(sentence, 1)
  if (first === undefined || sentence[first]?.low !== 'and' || !isDeterminer(sentence[first + 1])) return []
  const second = nounAt(sentence, first + 2)
  if (second === undefined) return []
  const verb = sentence[beside(sentence, pastAddition(sentence, second))]
  return verb && among('is was has')(verb) ? [replaced(verb, agrees, other[verb.low] ?? '')] : []
}
