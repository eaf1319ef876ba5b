import { among, isDeterminer, isNoun, isPreposition, isSubject, type Token } from '../sentence.ts'

const opens = among(
  ', ; : – — and but or because since while if when although though so as how why where than whether what',
)
const refers = among('that which who')
const many = among('you we they these those both few many several')
const one = among(
  'he she it this everyone everybody nobody someone somebody anyone anything everything nothing something each one',
)

/** One, many, or something that may be either. */
const numberOf = (token: Token | undefined): string => {
  if (token === undefined) return '-'
  if (token.named) return 'N'
  if (token.low === 'i') return 'I'
  if (many(token)) return 'P'
  if (one(token)) return 'S'
  if (refers(token)) return 'R'
  const [isMany, isOne] = [token.is('many'), token.is('one') || token.is('mass')]
  if (isMany) return isOne ? 'B' : 'M'
  if (isOne) return 'O'
  return token.is('gerund') ? 'G' : '-'
}

/** How many words a clause may have before its verb. */
const longest = 14

const beginOf = (sentence: readonly Token[], at: number): number => {
  let begin = at
  while (begin > 0 && at - begin < longest && !opens(sentence[begin - 1])) begin -= 1
  return begin
}

/** The last word of the first row of nouns: “the hours in the posting” is about hours. */
const headOf = (sentence: readonly Token[], begin: number, at: number): Token | undefined => {
  if (begin > 0 && refers(sentence[begin])) return sentence[begin - 1]
  let head: Token | undefined
  for (let place = begin; place < at; place += 1) {
    const token = sentence[place]
    if (token === undefined || isPreposition(token) || refers(token)) break
    const stands = isSubject(token) || (numberOf(token) !== '-' && !isDeterminer(token))
    const alone = isDeterminer(token) && (isPreposition(sentence[place + 1]) || place === at - 1)
    if (stands || alone) head = token
    else if (head && !isNoun(token) && !token.named && !token.is('adjective')) break
  }
  return head
}

const nearest = (sentence: readonly Token[], begin: number, at: number): Token | undefined => {
  for (let place = at - 1; place >= begin && !isPreposition(sentence[place]); place -= 1)
    if (numberOf(sentence[place]) !== '-') return sentence[place]
  return undefined
}

/** Who acts before a verb, as far as that can be told: whether one or many, and what the clause begins with. */
export const whoActs = (sentence: readonly Token[], at: number): readonly string[] => {
  const begin = beginOf(sentence, at)
  const head = headOf(sentence, begin, at)
  const [first, last] = [numberOf(head), numberOf(nearest(sentence, begin, at))]
  const joined = among('and or')(sentence[begin - 1]) ? '&' : ''
  const row = sentence.slice(begin, at)
  const relative = row.findLastIndex(refers)
  const antecedent = relative > 0 || begin > 0 ? numberOf(sentence[begin + relative - 1]) : '-'
  return [
    `h${first}`,
    `n${last}`,
    `hn${first}${last}`,
    `hd${first}${row.find((token) => isDeterminer(token))?.low ?? '-'}${joined}`,
    `hp${first}${sentence[begin - 1]?.low ?? '^'}`,
    `r${relative < 0 ? '-' : antecedent}`,
    `hw${head?.named ? 'N' : head?.low}`,
    `d${Math.min(4, at - begin)}${first}`,
  ]
}
