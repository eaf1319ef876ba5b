import { months, weekdays } from '../../english/calendar-names.ts'
import { gapped } from './left.ts'

interface FirmSaid {
  /** As it is kept, or as it was typed. */
  readonly firm?: string
  readonly known: boolean
  readonly left: string
}

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

/** Where a name stands as whole words, whatever letters it is typed in. */
const placeOf = (line: string, name: string): number | undefined => {
  const [there, wanted] = [line.toLowerCase(), name.toLowerCase()]
  // Some letters are longer in small: then places would not fit.
  if (there.length !== line.length || wanted.length !== name.length) return undefined
  for (let at = there.indexOf(wanted); at >= 0; at = there.indexOf(wanted, at + 1))
    if (!isWordSign(line[at - 1]) && !isWordSign(line[at + wanted.length])) return at
  return undefined
}

const before = /(?:\b(?:at|from|with|for)|@) ?$/i

/** A firm that is kept, wherever its name stands: the longest name that fits. */
const knownIn = (line: string, firms: readonly string[]): FirmSaid | undefined => {
  for (const firm of firms.toSorted((one, other) => other.length - one.length)) {
    const name = firm.trim()
    const at = name.length < 2 ? undefined : placeOf(line, name)
    if (at === undefined) continue
    const from = before.exec(line.slice(0, at))?.index ?? at
    const end = at + name.length
    const to = /^['’]s\b/.test(line.slice(end)) ? end + 2 : end
    return { firm, known: true, left: gapped(line, from, to) }
  }
  return undefined
}

const dayName = new RegExp(
  `^(?:${[...weekdays, ...months].map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|tues|thurs?|sept|today|tomorrow|yesterday|noon|midday|midnight|next|this|last)$`,
  'i',
)

/** With what a name of a firm cannot go on, in whatever letters it is typed. */
const ends = /^(?:on|at|with|w|for|as|by|in|and|about|to|from|they|we|i|then|\d.*)$/i
const nowhere = /^(?:home|their|the|my|our|his|her|work|once|last|least|first|all|\d.*)$/i
const capital = /^\p{Lu}[\p{L}\p{N}&.'’+-]*$/u
const joins = /^(?:of|and|&|the|de)$/i

/** How many words a name has that nobody has heard of. */
const mostWords = 5

/** The name that begins here: capitals as long as they go on, else the one or two words that were typed in small letters. */
const nameAt = (text: string): string | undefined => {
  const [line = ''] = text.split(/[,;:!?()\n]|\.(?:\s|$)/)
  const words = line.split(' ').filter((word) => word !== '')
  const [first = ''] = words
  if (first === '' || dayName.test(first) || nowhere.test(first)) return undefined
  const capitals = capital.test(first)
  const taken: string[] = []
  for (const [at, word] of words.slice(0, mostWords).entries()) {
    if (dayName.test(word)) break
    const goesOn = capitals
      ? capital.test(word) ||
        (joins.test(word) && capital.test(words[at + 1] ?? '') && !dayName.test(words[at + 1] ?? ''))
      : !ends.test(word) && at < 2
    if (!goesOn) break
    taken.push(word)
  }
  return taken.length > 0 ? taken.join(' ') : undefined
}

/** Where a name may begin: behind “at”, at the head of the line, or right behind the round. */
const places = [/(?:\bat|@)\s*/giu, /^\s*/gu, /\n ?(?=\p{Lu})/gu]

const newIn = (line: string): FirmSaid | undefined => {
  for (const [which, place] of places.entries())
    for (const found of line.matchAll(place)) {
      const from = found.index + found[0].length
      const name = nameAt(line.slice(from, from + 200))
      // Without “at” before it only a name in capitals is one.
      if (name === undefined || (which > 0 && !capital.test(name.split(' ')[0] ?? ''))) continue
      const [first = ''] = name.split(' ')
      if (
        which === 1 &&
        /^(?:I|We|Had|Have|Met|Spoke|Talked|Applied|Interview|Call|With|They|The|A|An|My)$/u.test(first)
      )
        continue
      return {
        firm: name,
        known: false,
        left: gapped(line, found.index, line.indexOf(name, from) + name.length),
      }
    }
  return undefined
}

/** The firm that a line is about: one of those that are kept, else the name it stands under. */
export const firmSaid = (line: string, firms: readonly string[]): FirmSaid =>
  knownIn(line, firms) ?? newIn(line) ?? { known: false, left: line }
