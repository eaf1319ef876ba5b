import {
  among,
  isBe,
  isNoun,
  isOneThing,
  isPreposition,
  isQuality,
  isThings,
  meant,
  type Slip,
  type Token,
} from '../sentence.ts'

/** “hope your well”, “you're team made”. */
export const your = (sentence: readonly Token[]): readonly Slip[] =>
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
