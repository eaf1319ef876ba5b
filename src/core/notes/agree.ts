import { auxiliaries, thirdOf, verbReading } from '../english/verb-forms.ts'
import { adverbs, bare, determiners, inPlaceOf, prepositions, questionWords } from './tokens.ts'

/** What changes beside the verb's own ending where the subject does. */
export const toYou: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't",
}
export const toTeam: Readonly<Record<string, string>> = {
  are: 'is',
  were: 'was',
  have: 'has',
  do: 'does',
  "aren't": "isn't",
  "weren't": "wasn't",
  "haven't": "hasn't",
  "don't": "doesn't",
}

const agree = (word: string, table: Readonly<Record<string, string>>, team: boolean): string => {
  const low = bare(word)
  const known = table[low]
  if (known) return inPlaceOf(word, known)
  // “They will move”: whoever does it, “will” stays.
  const reading = auxiliaries.has(low) ? undefined : verbReading(low)
  if (!reading) return word
  if (team)
    return reading.forms.has('base') && !reading.forms.has('past')
      ? inPlaceOf(word, thirdOf(reading.base))
      : word
  return reading.forms.has('third') && !reading.forms.has('base') ? inPlaceOf(word, reading.base) : word
}

/** Repairs the verb after a new subject, and those coordinated with it ("opened … and changes"). */
export const repair = (
  words: string[],
  from: number,
  table: Readonly<Record<string, string>>,
  team: boolean,
): void => {
  let at = from
  while (adverbs.has(bare(words[at])) || /ly$/.test(bare(words[at]))) at += 1
  const first = words[at]
  if (first === undefined) return
  words[at] = agree(first, table, team)
  for (let next = at + 1; next < words.length - 1; next += 1) {
    const low = bare(words[next])
    if (/^(who|which|because|when|if|while|where|so|since|that|what|how)$/.test(low)) return
    if (low !== 'and' && low !== 'or' && low !== 'but') continue
    let verb = next + 1
    while (adverbs.has(bare(words[verb]))) verb += 1
    const surely = verb > next + 1
    const word = words[verb]
    if (word === undefined) return
    const reading = verbReading(bare(word))
    const after = bare(words[verb + 1])
    const verbal =
      reading &&
      (determiners.has(after) ||
        prepositions.has(after) ||
        adverbs.has(after) ||
        questionWords.has(after) ||
        after === '' ||
        /^(it|them|him|her|me|us|one|someone|somebody|people|everyone|to|more|new|\d\S*)$/.test(after) ||
        surely ||
        bare(word) in table)
    if (verbal) words[verb] = agree(word, table, team)
  }
}
