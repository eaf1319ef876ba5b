import { among, isAdverb, isNoun, isSubject, replaced, type Slip, type Token } from '../sentence.ts'
import { baseOf, plainAfter } from './forming.ts'

/** “did not knew”, “Did you received”. */
export const afterDo = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (!among("did didn't do don't does doesn't")(token)) return []
    const next = sentence[at + 1]
    const turned =
      isSubject(next) && (at === 0 || among('how why when where what')(sentence[at - 1])) && at < 3
    const denied = next?.low === 'not' || /n't$/.test(token.low)
    if (!turned && !denied) return []
    let place = turned || next?.low === 'not' ? at + 2 : at + 1
    while (isAdverb(sentence[place])) place += 1
    const verb = sentence[place]
    const isPast =
      verb !== undefined &&
      !verb.named &&
      (verb.is('past') || (denied && verb.is('third'))) &&
      !verb.is('base') &&
      !isNoun(verb)
    return isPast && !verb.is('adjective') ? [replaced(verb, plainAfter('did'), baseOf(verb))] : []
  })
