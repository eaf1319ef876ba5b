import { among, isBe, isQuality, isSubject, isThings, meant, type Slip, type Token } from '../sentence.ts'

/** “too join”, “was to loud to”. */
export const too = (sentence: readonly Token[]): readonly Slip[] =>
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
    // “The pace I am used too”.
    if (token.low === 'too' && before?.low === 'used' && isBe(sentence[at - 2])) return [meant(token, 'to')]
    if (token.low !== 'to' || after === undefined) return []
    const how =
      (isQuality(after) ||
        among('late early busy quiet hard long short loud far fast slow quite shy')(after)) &&
      !after.is('participle')
    if (isBe(before) && how && (next === undefined || among('to for in and , but')(next)))
      return [meant(token, 'too')]
    return ((isBe(before) && before?.low !== 'been') || among('far not')(before)) &&
      among('much many few')(after)
      ? [meant(token, 'too')]
      : []
  })
