import {
  among,
  isBe,
  isHave,
  isOneThing,
  isPreposition,
  isThings,
  meant,
  type Slip,
  type Token,
} from '../sentence.ts'

/** “there way of working”, “their is”, “be their at nine”. */
export const their = (sentence: readonly Token[]): readonly Slip[] =>
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
