import { among, isOneThing, isPreposition, isWh, lacks, type Slip, type Token } from '../sentence.ts'

/** “showing me ward”. */
export const shown = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (!among('me us')(token) || !among('show showed showing')(sentence[at - 1])) return []
    const noun = sentence[at + 1]
    const fits = isOneThing(noun) && noun?.is('adjective') === false && !isWh(noun) && !isPreposition(noun)
    return fits &&
      (sentence[at + 2] === undefined || among('of in at for where with , and')(sentence[at + 2]))
      ? [lacks(token, 'the')]
      : []
  })
