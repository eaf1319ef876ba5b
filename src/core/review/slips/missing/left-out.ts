import {
  among,
  isBe,
  isDeterminer,
  isModal,
  isObject,
  isOneThing,
  isPossessive,
  isPreposition,
  lacks,
  opensClause,
  type Slip,
  type Token,
} from '../sentence.ts'

/** “was great meet you”, “It been”, “will in touch”, “useful your team”. */
export const leftOut = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after, next] = [sentence[at - 1], sentence[at + 1], sentence[at + 2]]
    if (after === undefined) return []
    if (
      among('great nice good lovely wonderful')(token) &&
      isBe(before) &&
      after.is('base') &&
      !after.is('adjective') &&
      (isObject(next) || isDeterminer(next)) &&
      !isPreposition(after)
    )
      return [lacks(token, 'to')]
    if (among('it he she i we they you')(token) && after.low === 'been' && opensClause(before))
      return [lacks(token, among('it he she')(token) ? 'has' : 'have')]
    const will =
      among("will would won't wouldn't i'll we'll you'll it'll")(token) &&
      (before === undefined || among('i we you he she they it')(before))
    if (
      will &&
      ((after.low === 'in' && next?.low === 'touch') ||
        (among('back away there here free available')(after) &&
          (next === undefined || among('at in on for from by to')(next))))
    )
      return [lacks(token, 'be')]
    if (
      among("would will i'd i'll")(token) &&
      ((isModal(token) && among('i he she it they')(before)) || /'/.test(token.low)) &&
      among('good great perfect strong')(after) &&
      isOneThing(next)
    )
      return [lacks(token, 'be a')]
    return isBe(before) &&
      among('useful helpful similar relevant close valuable loyal')(token) &&
      isPossessive(after)
      ? [lacks(token, 'to')]
      : []
  })
