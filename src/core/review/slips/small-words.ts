import {
  among,
  isBe,
  isDeterminer,
  isHave,
  isNoun,
  isOneThing,
  isPreposition,
  isQuality,
  isSubject,
  isThings,
  meant,
  type Slip,
  type Token,
} from './sentence.ts'

/** “at it's finest”, “its a pleasure”. */
const its = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (
      token.low === "it's" &&
      (after?.low === 'own' ||
        (among('of at in with by from about into on for through under within')(before) &&
          after !== undefined &&
          (isNoun(after) || (after.is('adjective') && isNoun(sentence[at + 2])) || /est$/.test(after.low)) &&
          !isDeterminer(after)))
    )
      return [meant(token, 'its')]
    const said =
      among('a an the been not my your because why worth')(after) ||
      (among('good great nice hard easy important clear')(after) && among('to that')(sentence[at + 2]))
    return token.low === 'its' && said && !(after?.low === 'not') ? [meant(token, "it's")] : []
  })

/** “there way of working”, “their is”, “be their at nine”. */
const their = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (token.low === 'their') {
      if (
        among('anything something nothing any a an no some one')(after) &&
        (before === undefined || isBe(before))
      )
        return [meant(token, 'there')]
      if (among("is are was were has have isn't aren't would must may might could seems")(after))
        return [meant(token, 'there')]
      return after === undefined ||
        (isPreposition(after) && !among('like past over under near inside outside')(after)) ||
        among('and , when because')(after)
        ? [meant(token, 'there')]
        : []
    }
    if (token.low === 'there' && after?.low === 'own') return [meant(token, 'their')]
    if (
      token.low === 'there' &&
      among('until that when if because while')(before) &&
      (isOneThing(after) || isThings(after)) &&
      (isBe(sentence[at + 2]) || isHave(sentence[at + 2])) &&
      !after?.is('base')
    )
      return [meant(token, 'their')]
    if (
      token.low !== 'there' ||
      after === undefined ||
      after.is('adverb') ||
      after.is('base') ||
      among('is are was were')(after)
    )
      return []
    const owned = among(
      'of with for about liked like love loved admire admired enjoyed know understand appreciate appreciated saw see met share',
    )(before)
    return owned &&
      (isOneThing(after) || isThings(after) || after.low === 'way') &&
      !among('years weeks days time times today people is last next first')(after)
      ? [meant(token, 'their')]
      : []
  })

/** “hope your well”, “you're team made”. */
const your = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (token.low === 'your') {
      const ends = next === undefined || among(', and to for with that but about because when ;')(next)
      if (among('not a an the going')(after) && !(after?.low === 'the')) return [meant(token, "you're")]
      const states = isQuality(after) || among('well busy welcome free right sure ready happy')(after)
      const opened =
        before === undefined ||
        among('hope if that when know glad sure because think while since hear and , as')(before)
      return states && ends && opened ? [meant(token, "you're")] : []
    }
    if (token.low === "you're" && among('of for with in from by to at on into')(before))
      return [meant(token, 'your')]
    if (
      token.low !== "you're" ||
      after === undefined ||
      after.named ||
      after.is('gerund') ||
      after.is('adjective') ||
      after.is('adverb')
    )
      return []
    if (isPreposition(before) && isNoun(after)) return [meant(token, 'your')]
    if (
      (isBe(before) || before?.is('past') || before?.is('gerund')) &&
      (isOneThing(after) || isThings(after)) &&
      !among('of in at')(next) &&
      !among('part family home king')(after)
    )
      return [meant(token, 'your')]
    const thing = (isOneThing(after) || isThings(after)) && !among('part family home boss king friend')(after)
    return thing && (next?.is('past') || next?.is('third') || isBe(next)) && !isPreposition(next)
      ? [meant(token, 'your')]
      : []
  })

/** “better then I expected”, “rather learn then teach”. */
const than = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    if (token.low !== 'then') return []
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (after === undefined) return []
    const before2 = sentence[at - 2]
    const compared = among(
      'more less better worse fewer rather faster slower easier harder larger smaller higher lower longer shorter sooner later earlier older younger stronger bigger cheaper closer further quicker warmer busier happier kinder',
    )
    const goes =
      isSubject(after) ||
      isDeterminer(after) ||
      among('most ever expected anything ever just usual others in two three any planned half')(after)
    if (compared(before) && goes) return [meant(token, 'than')]
    if (among('more less')(before2) && goes) return [meant(token, 'than')]
    const more = sentence.slice(Math.max(0, at - 7), at)
    if (
      more.some(among('more less')) &&
      !more.some(among(', and ; or')) &&
      among('in on at with by from of')(after)
    )
      return [meant(token, 'than')]
    const rather = sentence.slice(Math.max(0, at - 8), at).findIndex((each) => each.low === 'rather')
    return rather >= 0 &&
      !sentence.slice(Math.max(0, at - 8), at).some(among(', and ;')) &&
      (after.is('base') || isPreposition(after) || isDeterminer(after))
      ? [meant(token, 'than')]
      : []
  })

/** “too join”, “was to loud to”. */
const too = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (
      token.low === 'too' &&
      among('like want hope need able happy glad pleased going forward wish ready keen')(before) &&
      (after?.is('base') || after?.is('gerund'))
    )
      return [meant(token, 'to')]
    const thing =
      among(
        'the a an my your our his their these those me you us him them it two three four five six seven eight nine ten twenty thirty',
      )(after) ||
      (after?.is('base') &&
        !after.is('adjective') &&
        !after.is('adverb') &&
        !after.is('participle') &&
        !after.is('past')) ||
      (after?.is('gerund') && !after.is('adjective')) ||
      isThings(after)
    if (
      token.low === 'too' &&
      thing &&
      !isSubject(before) &&
      before !== undefined &&
      !among(', and')(before) &&
      !isBe(before)
    )
      return [meant(token, 'to')]
    if (token.low !== 'to' || after === undefined) return []
    const how =
      (isQuality(after) ||
        among('late early busy quiet hard long short loud far fast slow quite shy')(after)) &&
      !after.is('participle')
    if (isBe(before) && how && (next === undefined || among('to for in and , but')(next)))
      return [meant(token, 'too')]
    return (isBe(before) || among('far not')(before)) && among('much many few')(after)
      ? [meant(token, 'too')]
      : []
  })

/** “with won thing”, “of are call”, “, witch was”, “hear is”. */
const small = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (token.named) return []
    if (
      token.low === 'won' &&
      (isPreposition(before) ||
        isDeterminer(before) ||
        among('last next only another every first down')(before) ||
        (before?.is('base') && !isSubject(before) && isNoun(after)))
    )
      return [meant(token, 'one')]
    if (
      token.low === 'are' &&
      among('of in with for from by at on')(before) &&
      isNoun(after) &&
      !isPreposition(sentence[at - 2]) &&
      !isDeterminer(after)
    )
      return [meant(token, 'our')]
    if (token.low === 'witch' && !isDeterminer(before) && !before?.is('adjective'))
      return [meant(token, 'which')]
    if (
      token.low === 'hear' &&
      among('is are')(after) &&
      (before === undefined || among('so and but , ;')(before))
    )
      return [meant(token, 'here')]
    if (token.low === 'roll' && before?.named) return [meant(token, 'role')]
    return []
  })

export const smallWords = (sentence: readonly Token[]): readonly Slip[] =>
  [its, their, your, than, too, small].flatMap((rule) => rule(sentence))
