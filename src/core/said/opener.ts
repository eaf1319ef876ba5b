import { bare } from '../notes/tokens.ts'

/** “nothing really”, “can’t think of one”: the question was answered, and there is nothing to tell. */
const nothing =
  /^(?:no|nope|nah|none|not really|nothing|n\/?a|dunno|idk|no idea|not sure|skip|pass|(?:i )?(?:do ?n['’]?t|did ?n['’]?t|can ?n?['’]?t|can['’]?t) (?:really )?(?:know|say|think of (?:one|any|anything)|remember(?: one| any| anything)?)|(?:we )?hardly spoke|(?:there )?was ?n['’]?t (?:one|any|anything))(?: (?:really|special|much|comes to mind|i can think of|to (?:add|tell|say)|that i (?:know|remember)|one|sorry|tbh|lol))*[\s.!?…-]*$/iu

export const saysNothing = (text: string): boolean => nothing.test(text.trim()) || !/[\p{L}\p{N}]/u.test(text)

/** A word that opens a statement, after which “so” and “well” before it said nothing. */
const begins =
  /^(?:i|you|u|we|they|it|he|she|my|your|ur|our|the|this|there|what|how|when|why|im|ive|id|youre|its|thats|that['’]s)\b/i

/** One word cleared away from the front; undefined where the words begin already. */
const cleared = (text: string, names: ReadonlySet<string>): string | undefined => {
  const [, filler = '', sign = '', rest = ''] =
    /^(um{1,9}|uh{1,9}|er{1,9}m?|oh|ah|and|but|so|well|ok|okay|right|anyway|yeah|yes|not really|nope|basically|like)([,.…]{0,9})\s{1,9}(\S.*)$/isu.exec(
      text,
    ) ?? []
  if (rest === '') return undefined
  if (/^(?:um|uh|er|oh|ah|and|but)/i.test(filler)) return rest
  const goesOn = begins.test(rest) || names.has(bare(rest.split(' ')[0])) || /^(?:so|and|but) /i.test(rest)
  return sign !== '' || (!/^(?:right|like|yes|not really|nope)$/i.test(filler) && goesOn) ? rest : undefined
}

const greeting =
  /^(?:(?:hi|hello|hey|hiya|dear)(?: there| both| all)?\b[\s,!.]{0,9}|(?:sir|ma['’]?am|madam), )/i

/** “Hi Mo, …”: the letter greets by itself. A word of somebody else’s name is no greeting of this reader. */
const ungreeted = (text: string, names: ReadonlySet<string>): string => {
  const rest = text.replace(greeting, '')
  if (rest === text) return text
  const [, called = '', sign = '', after = ''] = /^(\p{L}+)([,!.]?)\s+(\S.*)$/su.exec(rest) ?? []
  return names.has(bare(called)) ? after : sign === '' || begins.test(rest) ? rest : text
}

/** “Holly you turned down …”: the letter has greeted Holly. */
const uncalled = (text: string, names: ReadonlySet<string>): string => {
  const [, called = '', rest = ''] = /^(\p{L}+),? ((?:you|your|u|ur)\b.+)$/isu.exec(text) ?? []
  return names.has(bare(called)) ? rest : text
}

/** “tell Dan I did the same”: it is told to Dan already. */
const untold = (text: string, names: ReadonlySet<string>): string => {
  const [, whom = '', rest = ''] =
    /^(?:please )?(?:tell|say to) (\p{L}+) (?:that )?(\S.*)$/isu.exec(text) ?? []
  return /^(?:her|him|them)$/i.test(whom) || names.has(bare(whom)) ? rest : text
}

/** What was typed without what comes before it is said: a greeting, “so”, “oh and”, “tell her”. `names` are the reader’s. */
export const begun = (text: string, names: ReadonlySet<string>): string => {
  const plain = uncalled(untold(ungreeted(text.trim(), names), names), names)
  const rest = cleared(plain, names)
  return rest !== undefined ? begun(rest, names) : plain === text.trim() ? plain : begun(plain, names)
}
