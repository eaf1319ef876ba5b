import { among, isAdverb, isBe, isDeterminer, isObject, lacks, type Slip, type Token } from '../sentence.ts'

/** What goes with a word and is easily left out: the word, what follows, what is missing. */
const companions: readonly (readonly [
  word: string,
  follows: (token: Token | undefined) => boolean,
  missing: string,
])[] = [
  ['interested', (token) => token?.is('gerund') === true || among('your this the')(token), 'in'],
  ['impressed', (token) => among('the your how')(token), 'by'],
  ['responsible', (token) => token?.is('gerund') === true, 'for'],
  ['listen', (token) => isDeterminer(token) || isObject(token), 'to'],
  ['instead', (token) => token?.is('gerund') === true, 'of'],
  ['according', (token) => isDeterminer(token), 'to'],
  ['reply', (token) => among('your my')(token), 'to'],
  ['belong', (token) => isDeterminer(token), 'to'],
  ['depends', (token) => isDeterminer(token) && !among('that')(token), 'on'],
  ['thanks', (token) => among('your taking')(token), 'for'],
]

export const companion = (sentence: readonly Token[]): readonly Slip[] =>
  sentence.flatMap((token, at) => {
    const [before, after] = [sentence[at - 1], sentence[at + 1]]
    if (
      token.low === 'let' &&
      among('know')(after) &&
      (before === undefined || among('please and to')(before))
    )
      return [lacks(token, 'me')]
    if (token.low === 'thank' && after?.low === 'for') return [lacks(token, 'you')]
    const one = companions.find(([word, follows]) => word === token.low && follows(after))
    if (!one || (token.low === 'interested' && !(isBe(before) || isAdverb(before) || before?.low === 'be')))
      return []
    if (among('impressed')(token) && !(isBe(before) || isAdverb(before))) return []
    if (token.low === 'reply' && isDeterminer(before)) return []
    return [lacks(token, one[2])]
  })
