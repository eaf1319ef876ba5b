import { inPlace } from './in-place.ts'
import {
  among,
  isAdverb,
  isBe,
  isDeterminer,
  isHave,
  isModal,
  isNoun,
  isObject,
  isPossessive,
  isSubject,
  meant,
  opensClause,
  type Slip,
  type Token,
} from './sentence.ts'
import { smallWords } from './small-words.ts'

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
/** … and those that sound like a participle, where one must stand. */
const soundsLikeDone: Readonly<Record<string, string>> = {
  lead: 'led',
  scene: 'seen',
  bin: 'been',
  past: 'passed',
  scent: 'sent',
  herd: 'heard',
  red: 'read',
  aloud: 'allowed',
  loosed: 'lost',
  effected: 'affected',
}
/** … and those that sound like what someone did. */
const soundsLikeDid: Readonly<Record<string, string>> = {
  no: 'know',
  right: 'write',
  new: 'knew',
  past: 'passed',
  threw: 'through',
  herd: 'heard',
  here: 'hear',
  though: 'thought',
  scent: 'sent',
  wood: 'would',
  red: 'read',
  except: 'accept',
}
/** … and verbs that sound like a thing, where only a thing can stand. */
const soundsLikeThing: Readonly<Record<string, string>> = {
  advise: 'advice',
  affect: 'effect',
  affects: 'effects',
  breathe: 'breath',
  accept: '',
  lessen: 'lesson',
  write: 'right',
  knew: 'new',
  chose: 'choice',
  hole: 'whole',
}

const has = (table: Readonly<Record<string, string>>, token: Token | undefined): string | undefined =>
  token !== undefined && !token.named && Object.hasOwn(table, token.low)
    ? table[token.low] || undefined
    : undefined

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
const whereVerb = (sentence: readonly Token[]): readonly Slip[] =>
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

/** “I no that”, “I past the exam”, “you new how”. */
const whereDid = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const said = has(soundsLikeDid, token)
    if (said === undefined) return []
    const back = among('still already also just never always')(sentence[at - 1]) ? at - 1 : at
    const [before, after] = [sentence[back - 1], sentence[at + 1]]
    if (token.low === 'no' && among('me us them him her you')(before) && sentence[back - 2]?.low === 'let')
      return [meant(token, said)]
    if (!isSubject(before) || before?.low === 'it' || !opensClause(sentence[back - 2])) return []
    if (token.low === 'wood') return [meant(token, said)]
    const fits =
      {
        no:
          /^(?:it's|you're|that's|there's|we're|they're|i'm|he's|she's)$/.test(after?.low ?? '') ||
          isDeterminer(after) ||
          among('that how what you it if whether him them where why')(after),
        right: isPossessive(after) || among('mine again soon to')(after),
        new: isDeterminer(after) || among('that how what it at about you right i of from')(after),
        past: isDeterminer(after) || among('it with all both')(after),
        here: among('that from you about a the')(after),
        though: among('that about of it you i we the your')(after),
        threw: false,
        except: isDeterminer(after),
      }[token.low] ??
      (isDeterminer(after) || among('that from about you of')(after))
    return fits ? [meant(token, said)] : []
  })

/** “have lead a team”, “was aloud to”, “has past”. */
const whereDone = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const done = has(soundsLikeDone, token)
    let back = at - 1
    while (back > 0 && isAdverb(sentence[back])) back -= 1
    const [before, after] = [sentence[back], sentence[at + 1]]
    if (done === undefined || before === undefined) return []
    if (token.low === 'bin') return isHave(before) ? [meant(token, done)] : []
    if (token.low === 'aloud') return isBe(before) && after?.low === 'to' ? [meant(token, done)] : []
    if (token.low === 'effected') return after?.low === 'by' ? [meant(token, done)] : []
    if (token.low === 'lead' && isBe(before)) return after?.low === 'by' ? [meant(token, done)] : []
    return isHave(before) && (isDeterminer(after) || among('to by it you all two three several')(after))
      ? [meant(token, done)]
      : []
  })

/** “your advise”, “the affect on”. */
const whereThing = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const thing = has(soundsLikeThing, token)
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (thing === undefined) return []
    if (token.low === 'hole')
      return among('the my your our this a')(before) &&
        among(
          'team day time process week experience thing department company office place family point story world year month lot conversation interview idea',
        )(after)
        ? [meant(token, thing)]
        : []
    if (token.low === 'knew')
      return among('a the your my this that new')(before) && isNoun(after) && !after?.is('adverb')
        ? [meant(token, thing)]
        : []
    if (token.low === 'write')
      return isDeterminer(before) && !among('that all each both some any no')(before) && isNoun(after)
        ? [meant(token, thing)]
        : []
    if (token.low === 'chose')
      return isDeterminer(before) && !among('that all each both some this those these')(before)
        ? [meant(token, thing)]
        : []
    const needed =
      isPossessive(before) ||
      among(
        'the a an no some any good great helpful kind further of positive negative big real huge direct sound',
      )(before)
    if (!needed || (token.low === 'advise' && before?.low === 'her')) return []
    return [meant(token, thing)]
  })

export const homophones = (sentence: readonly Token[]): readonly Slip[] =>
  [whereVerb, whereDid, whereDone, whereThing, smallWords, inPlace].flatMap((rule) => rule(sentence))
