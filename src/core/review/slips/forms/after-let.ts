import { among, isNoun, replaced, type Slip, type Token } from '../sentence.ts'
import { baseOf, plainAfter } from './forming.ts'

/** “let me kept going”. */
export const afterLet = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [whom, verb] = [sentence[at + 1], sentence[at + 2]]
    return among('let lets letting')(token) &&
      among('me us him them')(whom) &&
      verb?.is('past') === true &&
      !verb.named &&
      !verb.is('base') &&
      !verb.is('adjective') &&
      !isNoun(verb)
      ? [replaced(verb, plainAfter(token.low), baseOf(verb))]
      : []
  })
