import { among, isDeterminer, isThings, opensClause, replaced, type Slip, type Token } from '../sentence.ts'
import { beside, nounAt, pastAddition } from '../subject.ts'
import { agrees, other } from './agreeing.ts'

/** “but the feeds and speeds is”: things and things. */
const thingsAndThings = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [one, and, more, verb] = sentence.slice(at + 1, at + 5)
    const opens = isDeterminer(token) && opensClause(sentence[at - 1]) && sentence[at - 1]?.low !== 'and'
    return opens && isThings(one) && and?.low === 'and' && isThings(more) && among('is was has')(verb) && verb
      ? [replaced(verb, agrees, other[verb.low] ?? '')]
      : []
  })

/** “The pace and the care was”: two with a word of their own each. */
const twoThings = (sentence: readonly Token[]): readonly Slip[] => {
  if (!isDeterminer(sentence[0]) || among('each every no')(sentence[0])) return []
  const first = nounAt(sentence, 1)
  if (first === undefined || sentence[first]?.low !== 'and' || !isDeterminer(sentence[first + 1])) return []
  const second = nounAt(sentence, first + 2)
  if (second === undefined) return []
  const verb = sentence[beside(sentence, pastAddition(sentence, second))]
  return verb && among('is was has')(verb) ? [replaced(verb, agrees, other[verb.low] ?? '')] : []
}

export const byTwo = (sentence: readonly Token[]): readonly Slip[] => [
  ...thingsAndThings(sentence),
  ...twoThings(sentence),
]
