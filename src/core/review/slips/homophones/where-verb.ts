import {
  among,
  isDeterminer,
  isModal,
  isObject,
  isSubject,
  meant,
  type Slip,
  type Token,
} from '../sentence.ts'
import { has } from './sounding.ts'

/** Words that sound like a verb and are none, or hardly ever: where a plain verb must stand, the verb is meant. */
const soundsLikeVerb: Readonly<Record<string, string>> = {
  no: 'know',
  weight: 'wait',
  loose: 'lose',
  advice: 'advise',
  here: 'hear',
  right: 'write',
  write: '',
  by: 'buy',
  higher: 'hire',
  meat: 'meet',
  breath: 'breathe',
  sea: 'see',
  cell: 'sell',
  bare: 'bear',
  seam: 'seem',
  waist: 'waste',
  new: 'know',
  ad: 'add',
  effect: 'affect',
  except: 'accept',
  weather: '',
  brake: 'break',
}

const goesOn = (token: Token | undefined): boolean =>
  token === undefined ||
  isDeterminer(token) ||
  isObject(token) ||
  isSubject(token) ||
  among(
    'to for until and that how what if whether from about with on more two three four five anyone , of when where why back all someone people',
  )(token)

const willing = among(
  "to will would can could may might must should cannot can't couldn't won't wouldn't don't didn't doesn't i'll we'll you'll hardly not",
)

const infinitive = among(
  'like love want need able happy glad pleased keen going hope ready how pleasure forward wish have had time way you room not good great nice ought let',
)

/** “to no”, “can't weight”, “could here”, “will effect every”. */
export const whereVerb = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const verb = has(soundsLikeVerb, token)
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (verb === undefined || !willing(before)) return []
    if (token.low === 'no' && before?.low === 'not' && isModal(sentence[at - 2])) return [meant(token, verb)]
    if (before?.low === 'to' && !infinitive(sentence[at - 2])) return []
    if (before?.low === 'not' && !isModal(sentence[at - 2]) && !among('do did does')(sentence[at - 2]))
      return []
    if (
      token.low === 'effect' &&
      sentence.slice(at + 1, at + 4).some(among('change changes a an transition'))
    )
      return []
    if (token.low === 'no' && among('longer more doubt one less')(after)) return []
    if (
      among('by right here higher no new bare')(token) &&
      !(
        isDeterminer(after) ||
        isObject(after) ||
        among('to from that how what if back about with in when more two three four five anyone people')(
          after,
        )
      )
    )
      return []
    if (token.low === 'here' && among('in to')(after)) return []
    if (token.low === 'right' && among('the that in this')(after)) return []
    if (token.low === 'right' && among('again soon')(after)) return [meant(token, verb)]
    if (token.low === 'by' && !among('a an some it your the my two new more')(after)) return []
    if (token.low === 'by' && before?.low !== 'to') return []
    return goesOn(after) || among('weight loose')(token) ? [meant(token, verb)] : []
  })
