import {
  among,
  isAdverb,
  isDeterminer,
  isNoun,
  isObject,
  isPreposition,
  isThings,
  type Token,
} from './sentence.ts'

export const forOne = among("is was has does isn't wasn't hasn't doesn't")
export const forMany = among("are were have do aren't weren't haven't don't")
/** Who acts as one or as many, as one likes. */
export const groups = among(
  'team staff crew family group company firm board committee panel management government council public press class department band faculty police majority number range variety rest lot couple half pair series none most all some any plenty percent ward kitchen school hospital house bank club union army media data thanks following former latter',
)
const numbers = among('one two three four five six seven eight nine ten')

export const beside = (sentence: readonly Token[], at: number): number => {
  let next = at
  while (isAdverb(sentence[next])) next += 1
  return next
}

/** Whether a form in -s that is a noun as well is the verb: something is done to somebody behind it. */
export const hasObject = (token: Token | undefined): boolean => isObject(token) || isDeterminer(token)

interface Subject {
  readonly head: Token
  readonly many: boolean
  readonly end: number
}

/** The words from a determiner to its noun: nothing in between but how it is. */
export const nounAt = (sentence: readonly Token[], at: number): number | undefined => {
  let end = at
  for (let next = at; next < sentence.length && next < at + 5; next += 1) {
    const token = sentence[next]
    if (
      token === undefined ||
      (!token.named &&
        !/'s$/.test(token.low) &&
        !isNoun(token) &&
        !token.is('adjective') &&
        !token.is('participle') &&
        !isAdverb(token))
    )
      break
    // “the posting suits me”, “your hours suits her”: what does something to somebody is the verb.
    if (
      next > at &&
      token.is('third') &&
      isNoun(sentence[next - 1]) &&
      among('me us him them')(sentence[next + 1])
    )
      break
    if (next > at && token.is('third') && isThings(sentence[next - 1]) && hasObject(sentence[next + 1])) break
    if (isNoun(token) || token.named) end = next + 1
    // A verb that may be a noun too ends the row, where it could be the verb itself.
    if (forOne(token) || forMany(token)) break
  }
  return end > at ? end : undefined
}

export const speaker = among('you i we they he she')

/** “… of the labs”, “… you showed me”: what may stand between a noun and its verb. */
export const pastAddition = (sentence: readonly Token[], at: number): number => {
  const here = sentence[at]
  if (here !== undefined && isPreposition(here) && !among('than as like')(here)) {
    if (among('it them me us him you')(sentence[at + 1])) return at + 2
    // “The chance to help rebuild the dashboard”: what one has a chance to do.
    if (here.low === 'to' && sentence[at + 1]?.is('base')) return at
    const start = isDeterminer(sentence[at + 1]) ? at + 2 : at + 1
    const end = nounAt(sentence, start)
    return end === undefined ? at : numbers(sentence[end]) ? end + 1 : end
  }
  const who = among('that which')(here) ? at + 1 : at
  if (!speaker(sentence[who])) return at
  let verb = beside(sentence, who + 1)
  if (among('have had were was are am did would could can')(sentence[verb])) verb = beside(sentence, verb + 1)
  const said = sentence[verb]
  if (
    said === undefined ||
    !(said.is('past') || said.is('base') || said.is('participle') || said.is('gerund'))
  )
    return at
  const rest = among('me us him her them')(sentence[verb + 1]) ? verb + 2 : verb + 1
  // “the people I spoke to”
  return isPreposition(sentence[rest]) &&
    (forOne(sentence[rest + 1] ?? said) || forMany(sentence[rest + 1] ?? said))
    ? rest + 1
    : rest
}

export const subjectAt = (sentence: readonly Token[], at: number): Subject | undefined => {
  const end = nounAt(sentence, isDeterminer(sentence[at]) ? at + 1 : at)
  const head = end === undefined ? undefined : sentence[end - 1]
  if (end === undefined || head === undefined || head.named || groups(head) || numbers(head)) return undefined
  const many = isThings(head)
  if (many && among('a an this that each every another')(sentence[at])) return undefined
  // The dictionary has “findings” as a mass; nobody says “the findings is”.
  if (!many && (head.is('many') || !isNoun(head) || /ings$/.test(head.low))) return undefined
  let after = end
  for (let round = 0; round < 2; round += 1) {
    const next = pastAddition(sentence, after)
    if (next === after) break
    after = next
  }
  return { head, many, end: after }
}
