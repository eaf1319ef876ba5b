import { among, isNoun, isThings, opensClause, replaced, type Slip, type Token } from '../sentence.ts'
import { beside, hasObject } from '../subject.ts'
import { agrees, baseOf, isThird, other } from './agreeing.ts'

const fields = among(
  'sales operations accounts politics economics mathematics statistics physics news maths logistics analytics electronics ethics goods savings communications arts systems sports works people',
)

/** “Calm handovers is”, “once things was”: things that nothing stands before. */
export const byThings = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const start = sentence[at - 1]
    const deed = sentence[at + 1]
    // “told me that patients reads the screen”
    if (start?.low === 'that' && isThings(token) && !fields(token) && !token.named && !token.is('third'))
      return deed && !deed.named && isThird(deed) && !deed.is('many') && hasObject(sentence[at + 2])
        ? [replaced(deed, agrees, baseOf(deed))]
        : []
    if (!opensClause(start) || among('and or what which that how as')(start)) return []
    const head = isThings(token)
      ? at
      : token.is('adjective') && !isNoun(token) && isThings(sentence[at + 1])
        ? at + 1
        : -1
    const noun = sentence[head]
    const verb = sentence[beside(sentence, head + 1)]
    if (
      head < 0 ||
      noun === undefined ||
      (fields(noun) && noun.low !== 'people') ||
      noun.named ||
      noun.is('third') ||
      verb === undefined
    )
      return []
    if (among('is was has')(verb)) return [replaced(verb, agrees, other[verb.low] ?? '')]
    const after = sentence[sentence.indexOf(verb) + 1]
    return isThird(verb) &&
      !verb.is('many') &&
      (hasObject(after) || among('to within without from with')(after))
      ? [replaced(verb, agrees, baseOf(verb))]
      : []
  })
