import { among, isDeterminer, isPreposition, isSubject, meant, type Slip, type Token } from '../sentence.ts'

/** “better then I expected”, “rather learn then teach”. */
export const than = (sentence: readonly Token[]): readonly Slip[] =>
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
