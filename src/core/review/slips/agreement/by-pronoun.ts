import { thirdOf } from '../../../english/verb-forms.ts'
import { among, isBe, isPreposition, opensClause, replaced, type Slip, type Token } from '../sentence.ts'
import { beside, forMany, forOne } from '../subject.ts'
import { agrees, baseOf, isThird, other, supposed } from './agreeing.ts'

const isOne = among('he she it')

const isMany = among('they we you')

/** “she have”, “it sound”, “they was”, “we makes”. */
export const byPronoun = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const before = sentence[at - 1]
    const next = beside(sentence, at + 1)
    const verb = sentence[next]
    if (verb === undefined || verb.named) return []
    const nearby = sentence.slice(Math.max(0, at - 3), at)
    const hangs =
      (isPreposition(before) && !among('before after since until as')(before)) || among('and or than')(before)
    if (token.low === 'i') {
      if (
        (hangs && before?.low !== 'and') ||
        !(
          among("is has does are doesn't hasn't isn't")(verb) ||
          (among("were weren't")(verb) && !nearby.some(supposed))
        )
      )
        return []
      return [replaced(verb, agrees, among('is are')(verb) ? 'am' : (other[verb.low] ?? ''))]
    }
    if (
      isOne(token) &&
      (among("are aren't")(verb) || (among("were weren't")(verb) && !nearby.some(supposed))) &&
      !hangs
    )
      return [replaced(verb, agrees, other[verb.low] ?? '')]
    if (isOne(token) && opensClause(before) && !nearby.some(supposed)) {
      if (forMany(verb)) return [replaced(verb, agrees, other[verb.low] ?? '')]
      const bare =
        verb.is('base') &&
        !verb.is('past') &&
        !(verb.is('adjective') && !(token.low === 'it' && among('like to')(sentence[next + 1]))) &&
        !verb.is('adverb') &&
        next === at + 1
      const joined = among('or and')(before)
      return bare && !joined && !isBe(verb) && !among('let be have do can may will need dare')(verb)
        ? [replaced(verb, agrees, thirdOf(baseOf(verb)))]
        : []
    }
    if (isMany(token) && opensClause(before) && !among('or who')(before)) {
      if (forOne(verb) && !(before?.low === 'and' && among('is has does')(verb)))
        return [replaced(verb, agrees, other[verb.low] ?? '')]
      return isThird(verb) && before?.low !== 'and' ? [replaced(verb, agrees, baseOf(verb))] : []
    }
    return []
  })
