import {
  among,
  isDeterminer,
  isNoun,
  isObject,
  isOneThing,
  isPreposition,
  lacks,
  type Slip,
  type Token,
} from '../sentence.ts'
import { bareThings } from './lacking.ts'

const places = among(
  'team company firm project workshop factory laboratory manager director client customer report committee department website museum library clinic machine warehouse ledger tour assignment presentation decision company employer supervisor colleague assistant agency foundation studio bakery',
)

const stops = (token: Token | undefined): boolean =>
  token === undefined ||
  among(', and or in at on for of with who that which when where i we you by but because so as to from')(
    token,
  )

/** “hearing from firm”, “then other person sat”, “Thank you for tip about”. */
export const whichOne = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (
      token.low === 'other' &&
      isOneThing(after) &&
      !isDeterminer(before) &&
      !among('one two three several few many any such half')(before) &&
      !after?.is('base') &&
      !isNoun(next) &&
      (isPreposition(before) || among('then because and that , when if but so')(before)) &&
      before !== undefined &&
      !/'s$/.test(before.low)
    )
      return [lacks(before, 'the')]
    if (after === undefined || after.named) return []
    const offered =
      among(
        'enjoy enjoyed welcome welcomed appreciate appreciated relish value loved liked want wanted get got have had me us',
      )(token) &&
      among('chance opportunity')(after) &&
      next?.low === 'to'
    if (offered) return [lacks(token, 'the')]
    const thanked =
      token.low === 'for' &&
      (before?.low === 'thanks' ||
        (before?.low === 'you' && sentence[at - 2]?.low === 'thank') ||
        (before?.low === 'again' && sentence[at - 2]?.low === 'you'))
    if (
      thanked &&
      ((isOneThing(after) && !after.is('adjective') && !bareThings(after) && !after.is('gerund')) ||
        (after.low === 'time' && next?.low === 'you') ||
        (after.low === 'day' && stops(next))) &&
      !isNoun(next)
    )
      return [lacks(token, 'the')]
    const awaited =
      token.low === 'to' &&
      before?.low === 'forward' &&
      isOneThing(after) &&
      !after.is('adjective') &&
      !(after.is('gerund') && isObject(next)) &&
      stops(next)
    const placed =
      among('in at of with from about for to on by')(token) &&
      places(after) &&
      !(token.low === 'to' && after.is('base')) &&
      stops(next) &&
      !among('sort kind type part role position job post member work title form lack head')(before)
    return awaited || placed ? [lacks(token, 'the')] : []
  })
