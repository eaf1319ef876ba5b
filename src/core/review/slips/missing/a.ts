import {
  among,
  isAdverb,
  isDeterminer,
  isHave,
  isModal,
  isNoun,
  isOneThing,
  isPreposition,
  lacks,
  type Slip,
  type Token,
} from '../sentence.ts'
import { bareThings } from './lacking.ts'

const named = (token: Token | undefined): boolean => token === undefined || token.named

const bareRoles = among(
  'head part chair captain secretary treasurer president manager director editor host master witness party heir key home top proof fun case time mayor king queen deputy leader second first last next next fault',
)

/** A thing that can be counted, with what describes it, and nothing before that says which: where it stands. */
const bareThing = (sentence: readonly Token[], at: number, noDeed = false): number | undefined => {
  let next = at
  while (
    next < at + 2 &&
    sentence[next]?.is('adjective') === true &&
    sentence[next]?.low !== 'one' &&
    !isAdverb(sentence[next]) &&
    isNoun(sentence[next + 1])
  )
    next += 1
  const noun = sentence[next]
  if (
    noun === undefined ||
    named(noun) ||
    !isOneThing(noun) ||
    (noun.is('base') && !noDeed && next === at) ||
    noun.is('adjective') ||
    noun.is('gerund') ||
    noun.is('participle')
  )
    return undefined
  if (
    bareRoles(noun) ||
    isPreposition(noun) ||
    isDeterminer(noun) ||
    among('one half most more kind sort')(noun)
  )
    return undefined
  const after = sentence[next + 1]
  return after === undefined ||
    among('of to for in at with who that and . , where from on but when by about')(after)
    ? next
    : undefined
}

const article = (noun: Token): string => (/^(?:[aeio]|u(?!ni|se|su))/.test(noun.low) ? 'an' : 'a')

const handing = among(
  'pitch pitched send sent bring brought lend lent hand handed write wrote bake baked draw drew',
)

const taking = among(
  'enjoyed liked loved appreciated saw visited joined received finished completed need want wrote built',
)

/** “It was pleasure to”, “I am graduate of”, “worked as teacher for”, “have degree in”. */
export const a = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, first] = [sentence[at - 1], sentence[at + 1]]
    if (first === undefined || first.named) return []
    const called =
      among('am is was')(token) &&
      (among('it this that i he she')(before) || /^(?:i'm|it's|that's)$/.test(token.low))
    const asWhat =
      token.low === 'as' &&
      among('work worked working experience career years trained serve served hired job started')(before)
    const had = among("have had has i've")(token) && (among('i we you')(before) || token.low === "i've")
    const took = taking(token) && among('i we')(before)
    const been =
      (token.low === 'been' && isHave(before)) ||
      (token.low === 'be' && isModal(before) && among('it that this')(sentence[at - 2]))
    const likened =
      token.low === 'like' && among('sounds looks seems feels sounded looked seemed felt')(before)
    const gave =
      among('me us you him her')(token) &&
      among('give gave given giving offered offer offering')(before) &&
      first.is('adjective')
    const handed = among('me you us him her them')(token) && handing(before) && !first.is('adjective')
    // “have given notice” tells a deed; what was given is another matter.
    if (had && first.is('participle')) return []
    if (!called && !asWhat && !had && !took && !been && !likened && !gave && !handed) return []
    const place = bareThing(sentence, at + 1, likened || (took && !among('need want')(token)))
    const noun = place === undefined ? undefined : sentence[place]
    if (noun === undefined || ((had || took || been || handed || before?.low === 'it') && bareThings(noun)))
      return []
    return [lacks(token, article(first))]
  })
