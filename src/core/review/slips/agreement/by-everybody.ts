import { among, replaced, type Slip, type Token } from '../sentence.ts'
import { beside, pastAddition } from '../subject.ts'
import { agrees, other } from './agreeing.ts'

/** “Everyone I met were”. */
export const byEverybody = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const who = among('everyone everybody nobody someone somebody anyone everything nothing something')(token)
    if (!who || (sentence[at - 1] !== undefined && !among('that and but because , so')(sentence[at - 1])))
      return []
    const verb = sentence[beside(sentence, pastAddition(sentence, at + 1))]
    return verb && among("are were have aren't weren't haven't don't")(verb)
      ? [replaced(verb, agrees, other[verb.low] ?? '')]
      : []
  })
