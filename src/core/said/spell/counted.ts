import { months } from '../../english/calendar-names.ts'
import { kindsOf } from '../../english/lexicon.ts'
import { canBe, thirdOf, verbReading } from '../../english/verb-forms.ts'
import { prepositions } from '../../notes/tokens.ts'
import type { Rule } from './offered.ts'
import { closes, isNoun } from './rules/around.ts'
import { measures } from './tables.ts'

export const counting = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** Counted as they are: “six foot”, “ten percent”, and the years and miles of many a dialect. */
const asTheyAre =
  /^(?:percent|per|hundred|thousand|million|dozen|grand|quid|foot|stone|year|mile|pound|ton|tonne|yard|head|time|k|day|man|no|one|euro|bit|half|quarter|third|o|way|part|star|bed|fish|sheep|staff|score|pair|gross|point|ply|plus|minus|am|pm|star)$/

const measured = /^(?:met(?:er|re)|kilomet(?:er|re)|degree|minute|hour|week|month|litre|liter)$/

const monthNames: ReadonlySet<string> = new Set(months.map((name) => name.toLowerCase()))

/** What is numbered, not counted, though it may be a verb or stands in no dictionary: “type 2 patient”. Any other noun before a number is its name: “kiosk 2 lamp”. */
const labels =
  /^(?:op|type|phase|year|yrs?|grade|level|room|bay|day|week|section|unit|stage|step|line|key|ks|class|floor|page|part|version|ward|bed|chapter|question|option|table|gate|tier|band|route|shift|team|platform|door|round|act|block|zone|area|category|size|plan|group|form|item|lot|box|bus|car|truck|flight|site|studio|hall|building|post|chapter|figure|aisle|dock|lane|lorry|figure|stand|terminal|studio)$/

/** “4 number”, “6 country”: more than one, where nothing is counted by it. */
const several: Rule = ({ near, words, at }) => {
  const low = near(0)
  const count = near(-1)
  if (!counting.test(count) || /^(?:0|1)$/.test(count) || asTheyAre.test(low)) return undefined
  const { one, many, mass, adjective } = kindsOf(low)
  if (
    !one ||
    many ||
    mass ||
    adjective ||
    canBe(low, 'gerund') ||
    words[at]?.raw !== low ||
    verbReading(low)?.forms.has('past')
  )
    return undefined
  // “type 2 patient”, “at 3 lunch”: no count.
  const before = near(-2)
  const name = kindsOf(before).one && verbReading(before) === undefined
  if (
    labels.test(before) ||
    name ||
    monthNames.has(before) ||
    /^(?:a|an|the|number|no|to)$/.test(before) ||
    words[at - 2]?.sign === '-'
  )
    return undefined
  if (before === 'at' && !measured.test(low)) return undefined
  const next = near(1)
  const ends =
    next === '' ||
    (prepositions.has(next) && next !== 'per') ||
    /^(?:and|or|but|because|so|that|who|which|when|i|we|they|he|she|ago|here|there|is|are|was|were|have|had|now|later|each)$/.test(
      next,
    )
  // “Loafs”, “shelfs” are no plurals.
  return ends && !low.endsWith('f') ? thirdOf(low) : undefined
}

/** “10mins”, “3hrs”: figure and word, run together. */
const runIn: Rule = ({ words, at }) => {
  const [, count, unit = ''] = /^(\d{1,4})([a-z]{2,})$/.exec(words[at]?.low ?? '') ?? []
  if (count === undefined) return undefined
  const long = measures.get(unit) ?? (unit.length > 3 && kindsOf(unit).many ? unit : undefined)
  return long === undefined ? undefined : `${count} ${count === '1' ? long.replace(/s$/, '') : long}`
}

/** “4 mins”: measures in short, after a figure. */
const inShort: Rule = ({ near }) => {
  if (/^yrs?$/.test(near(0)) && /^\d/.test(near(1))) return undefined
  const long = measures.get(near(0))
  if (
    long === undefined ||
    !(
      counting.test(near(-1)) ||
      /^(?:few|many|several|couple|last|these|the|some|of|extra|more|twenty|thirty|forty|fifty|\d+)$/.test(
        near(-1),
      )
    )
  )
    return undefined
  if (/^(?:the|some|of)$/.test(near(-1)) && near(0).length < 3) return undefined
  const next = near(1)
  // “a 10 min break” is one; “10 min” is ten.
  const asOne =
    /^(?:min|hr|sec|wk|yr|mth)$/.test(near(0)) && (near(-1) === '1' || (isNoun(next) && !closes(next)))
  return asOne ? long.replace(/s$/, '') : long
}

const decimal: Rule = ({ words, at, near }) =>
  /^\d{1,3},\d{1,2}$/.test(words[at]?.raw ?? '') &&
  /^(?:percent|procent|per|euro|euros|million|hours|km|kg|mm|cm|years|points|%)$/.test(
    near(1) || (words[at]?.sign ?? ''),
  )
    ? words[at]?.raw.replace(',', '.')
    : undefined

const schoolYear: Rule = ({ near }) => {
  if (!/^(?:yr|yrs)$/.test(near(0))) return undefined
  // “Every yr 6 of them leave” counts; “every yr 6 class” is called so.
  const counts = /^(?:a|per|every|one|1|last|this)$/.test(near(-1)) && !kindsOf(near(2)).one
  if (/^(?:[1-9]|1[0-3])$/.test(near(1)) && !counts) return near(0) === 'yr' ? 'Year' : 'Years'
  return near(0) === 'yr' ? 'year' : 'years'
}

/** Figures and measures. */
export const counted: readonly Rule[] = [runIn, inShort, decimal, schoolYear, several]
