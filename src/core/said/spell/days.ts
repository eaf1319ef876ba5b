import { canBe } from '../../english/verb-forms.ts'
import type { Rule } from './offered.ts'
import { closes } from './rules/around.ts'
import { shortDays, shortMonths } from './tables.ts'

const beforeTime =
  /^(?:in|since|until|till|til|last|next|early|late|mid|by|of|from|to|every|before|after|start|end|this|around|for|come)$/

/** “in jan”, “8 march”. */
const month: Rule = ({ near, words, at }) => {
  const long = shortMonths.get(near(0))
  if (long === undefined || words[at]?.raw !== near(0)) return undefined
  const dated = /^\d{1,2}(?:st|nd|rd|th)?$/
  if (
    /^(?:may|march|mar|sep|jun|dec|aug|oct|nov|apr|jan|feb|jul|sept)$/.test(near(0)) &&
    dated.test(near(-1)) &&
    !canBe(near(1), 'base')
  )
    return long
  if (!beforeTime.test(near(-1)) || (near(-1) === 'to' && near(0) === 'march')) return undefined
  return near(0) === 'may' && !/^(?:|and|or|i|we|they|to|when|but|last|until)$/.test(near(1))
    ? undefined
    : long
}

const isDay = (word: string): boolean =>
  shortDays.has(word) || /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(word)

/** “fri to sun”, “on sat”; “sat on it” and “the sun” are no days. */
const day: Rule = ({ near, words, at }) => {
  const long = shortDays.get(near(0))
  if (long === undefined || words[at]?.raw !== near(0)) return undefined
  if (/^(?:fri|fris|thurs|tues|weds|thur)$/.test(near(0))) return long
  const beside = (step: number) => /^(?:to|and|or|till|until)$/.test(near(step)) && isDay(near(2 * step))
  const follows = /^(?:on|next|last|every|by|until|till|this|each|from)$/.test(near(-1))
  return beside(-1) ||
    beside(1) ||
    (follows &&
      near(0) !== 'sun' &&
      (closes(near(1)) || /^(?:morning|afternoon|evening|night|shift)$/.test(near(1))))
    ? long
    : undefined
}

/** Days and months in short, and months in small letters. */
export const days: readonly Rule[] = [month, day]
