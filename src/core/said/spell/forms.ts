import { articleFor } from '../../english/article.ts'
import { kindsOf } from '../../english/lexicon.ts'
import {
  auxiliaries,
  canBe,
  finite,
  gerundOf,
  participleOf,
  thirdOf,
  verbReading,
} from '../../english/verb-forms.ts'
import { adverbs, determiners, prepositions, singlePersons } from '../../notes/tokens.ts'
import { closes, isNoun, objects, opens } from './alike.ts'
import type { Offered, Place, Rule } from './offer.ts'
import { measures, shortDays, shortMonths } from './tables.ts'

const isKnown = (word: string): boolean => {
  const { one, mass, many, adjective, adverb } = kindsOf(word)
  return (
    one || mass || many || adjective || adverb || verbReading(word) !== undefined || prepositions.has(word)
  )
}

/** “lookin”, “goin”, “nothin”: the sound of a -g that is not said. */
const clipped: Rule = ({ near }) => {
  const low = near(0)
  const sounded = low.replace(/(?<=\p{L}{2}[ln])ite$/u, 'ight')
  if (sounded !== low && !isKnown(low) && isKnown(sounded)) return sounded
  if (!/^\p{L}{2,}in$/u.test(low) || isKnown(low)) return undefined
  const whole = `${low}g`
  return canBe(whole, 'gerund') || /^(?:no|some|any|every)thing$|^(?:morn|even)ing$/.test(whole)
    ? whole
    : undefined
}

/** “had went”, “has wrote”: the form that stands after “have”. */
const participle: Rule = ({ near }) => {
  const low = near(0)
  const at = [-1, -2].find((step) =>
    /^(?:have|has|had|having|haven't|hasn't|hadn't|i've|we've|they've|you've)$/.test(near(step)),
  )
  if (at === undefined || (at === -2 && !adverbs.has(near(-1)))) return undefined
  if (
    !canBe(low, 'past') ||
    canBe(low, 'participle') ||
    canBe(low, 'base') ||
    kindsOf(low).one ||
    kindsOf(low).mass
  )
    return undefined
  return participleOf(low)
}

const modal = /^(?:must|can|could|should|would|might|shall)$/

/** “I must to call”. */
const bareVerb: Rule = ({ near }): Offered | undefined =>
  near(0) === 'to' &&
  modal.test(near(-1)) &&
  !determiners.has(near(-2)) &&
  canBe(near(1), 'base') &&
  !isNoun(near(-2).replace(/^(?:i|we|you|they)$/, ''))
    ? { back: 1, now: near(-1) }
    : undefined

/** “without to ask”, “before to change”. */
const gerund: Rule = ({ near }): Offered | undefined =>
  /^(?:without|before|after)$/.test(near(0)) &&
  near(1) === 'to' &&
  (canBe(near(2), 'base') || near(2) === 'be') &&
  !isNoun(near(2).replace(/^(?:change|start|work|call|talk|ask|use)$/, ''))
    ? { count: 3, now: `${near(0)} ${gerundOf(near(2))}` }
    : undefined

/** “should have said”, with nobody who should: whoever writes. What someone else should have seen is not told like this. */
const whoShould: Rule = ({ near, before, words, at }) =>
  before.length === 0 &&
  words[at]?.sign === '' &&
  /^(?:should|could|would)$/.test(near(0)) &&
  near(1) === 'have' &&
  /^(?:said|checked|asked|told|done|mentioned|explained|used|started|added|written|given|answered)$/.test(
    /^(?:just|also|first|really)$/.test(near(2)) ? near(3) : near(2),
  )
    ? `I ${near(0)}`
    : undefined

/** “my ex wife”. */
const former: Rule = ({ near }): Offered | undefined =>
  near(0) === 'ex' &&
  /^(?:wife|husband|boss|partner|colleague|manager|army|navy|police|teacher|girlfriend|boyfriend)s?$/.test(
    near(1),
  )
    ? { count: 2, now: `ex-${near(1)}` }
    : undefined

const fine: Rule = ({ near, words, at, before }) =>
  words[at]?.raw === 'ok' && before.length > 0 && near(-1) !== '' ? 'OK' : undefined

/** “in same time”, “I had same with the tickets”. */
const same: Rule = ({ near }): Offered | string | undefined => {
  if (near(0) !== 'same') return undefined
  const before = near(-1)
  if (before === 'in' && near(1) === 'time') return { back: 1, count: 2, now: 'at the same time' }
  return /^(?:in|on|at|with|for|from|to|of|by|had|have|has|was|were|is|are|do|did|use|used|make|made|get|got|exactly|say|said|almost)$/.test(
    before,
  ) &&
    !/^(?:day|sex)$/.test(near(1)) &&
    !(before === 'exactly' && determiners.has(near(-2)))
    ? 'the same'
    : undefined
}

const use: Rule = ({ near }) => {
  if (
    !/^(?:am|is|are|was|were|be|been|get|got|getting|i'm|it's|not|wasn't|isn't|aren't|weren't)$/.test(
      near(-1),
    ) ||
    near(1) !== 'to'
  )
    return undefined
  if (near(0) === 'use') return 'used'
  return near(0) === 'suppose' ? 'supposed' : undefined
}

/** “it explain why”: he, she and it take an s, where a clause begins. */
const agreement: Rule = ({ near, before }) => {
  const low = near(0)
  if (!/^(?:he|she|it)$/.test(near(-1)) || auxiliaries.has(low) || low === 'be') return undefined
  if (
    !canBe(low, 'base') ||
    canBe(low, 'past') ||
    kindsOf(low).adjective ||
    adverbs.has(low) ||
    prepositions.has(low) ||
    /^(?:like|then|all|both|too)$/.test(low)
  )
    return undefined
  const opening = near(-2)
  if (!/^(?:|because|but|so|when|how|why|what)$/.test(opening)) return undefined
  // “Did it work”, “make sure he come”: asked or wished for before, the plain form is right.
  if (
    opening === '' &&
    before
      .slice(0, -1)
      .some((word) =>
        /^(?:do|does|did|will|would|can|could|may|might|must|should|if|that|let|make|watch|see|hear)$/.test(
          word,
        ),
      )
  )
    return undefined
  return thirdOf(low)
}

const counting = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/

/** Counted as they are: “six foot”, “ten percent”, and the years and miles of many a dialect. */
const asTheyAre =
  /^(?:percent|per|hundred|thousand|million|dozen|grand|quid|foot|stone|year|mile|pound|ton|tonne|yard|head|time|k|day|man|no|one|euro|bit|half|quarter|third|o|way|part|star|bed|fish|sheep|staff|score|pair|gross|point|ply|plus|minus|am|pm|star)$/

const measured = /^(?:met(?:er|re)|kilomet(?:er|re)|degree|minute|hour|week|month|litre|liter)$/

/** What is numbered, not counted: “type 2 patient”. */
const labels =
  /^(?:type|phase|year|grade|level|room|bay|day|week|section|unit|stage|step|line|key|ks|class|floor|page|part|version|ward|bed|chapter|question|option|table|gate|tier|band|route|shift|team|platform|door|round|act|block|zone|area|category|size|plan|group|form|item|lot|box|bus|car|truck|flight|site|studio|hall|building|post|chapter|figure|aisle|dock|lane|lorry|figure|stand|terminal|studio)$/

/** “4 number”, “6 country”: more than one, where nothing is counted by it. */
const several: Rule = ({ near, words, at }) => {
  const low = near(0)
  const count = near(-1)
  if (!counting.test(count) || /^(?:0|1)$/.test(count) || asTheyAre.test(low)) return undefined
  const { one, many, mass, adjective } = kindsOf(low)
  if (!one || many || mass || adjective || words[at]?.raw !== low || verbReading(low)?.forms.has('past'))
    return undefined
  // “type 2 patient”, “at 3 lunch”: no count.
  const before = near(-2)
  if (labels.test(before) || /^(?:a|an|the|number|no|to)$/.test(before) || words[at - 2]?.sign === '-')
    return undefined
  if (before === 'at' && !measured.test(low)) return undefined
  const next = near(1)
  const ends =
    next === '' ||
    (prepositions.has(next) && next !== 'per') ||
    /^(?:and|or|but|because|so|that|who|which|when|i|we|they|he|she|ago|here|there|is|are|was|were|have|had|now|later|each)$/.test(
      next,
    )
  return ends ? thirdOf(low) : undefined
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
  if (/^(?:[1-9]|1[0-3])$/.test(near(1)) && !/^(?:a|per|every|one|1|last|this)$/.test(near(-1)))
    return near(0) === 'yr' ? 'Year' : 'Years'
  return near(0) === 'yr' ? 'year' : 'years'
}

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

/** “I explained me the build”, “a boss which does this”: as other languages say it. */
const persons =
  /^(?:people|someone|somebody|anyone|anybody|everyone|everybody|nobody|person|persons|woman|women|men|man|kids|children|guy|guys|workers?|drivers?|teachers?|nurses?|bosses|one)$/
const who: Rule = ({ near }) =>
  near(0) === 'which' &&
  (singlePersons.has(near(-1)) || persons.test(near(-1))) &&
  near(-1) !== 'one' &&
  finite(near(1)) !== 'no'
    ? 'who'
    : undefined

const article: Rule = ({ near, words, at }) => {
  const now = near(0)
  const next = words[at + 1]?.raw ?? ''
  if (
    !/^an?$/.test(now) ||
    (words[at]?.raw !== now && words[at]?.raw !== 'An') ||
    near(1) === '' ||
    !/^\p{Ll}{2,}$/u.test(next) ||
    determiners.has(next) ||
    !isKnown(next)
  )
    return undefined
  return articleFor(next) === now ? undefined : articleFor(next)
}

const doubled =
  /^(?:the|a|an|to|of|in|and|for|with|at|they|we|my|your|their|our|is|was|are|were|from|by|he|she|i)$/

const once: Rule = ({ near }): Offered | undefined =>
  doubled.test(near(0)) && near(1) === near(0) ? { count: 2, now: near(0) } : undefined

/** One’s own mother, and what only one person can have. */
const kin =
  /^(?:mum|mom|dad|mam|mother|father|grandmother|grandfather|gran|nan|grandma|grandad|grandpa|wife|husband|boss)s$/
const ofOne =
  /^(?:name|names|face|voice|head|hand|hands|eyes|daughter|son|wife|husband|mother|father|mum|dad|mom|dog|birthday|signature|coffee|story|reason|job|house|place)$/
const owners =
  /^(?:carpenter|farmer|driver|patient|teacher|caretaker|child|kid|student|pupil|nurse|doctor|client|customer|manager|owner|chef|tech|painter|builder|midwife|resident|baby|boy|girl|man|woman|guy|lady|neighbour|neighbor|friend|brother|sister|uncle|aunt|captain|foreman|director|visitor|writer|author)s$/

const possessive: Rule = ({ near, words, at }) => {
  const low = near(0)
  const [before, next] = [near(-1), near(1)]
  if (!isNoun(next) || closes(next) || !/s$/.test(low)) return undefined
  const mine = /^(?:my|your|his|her|our|their)$/.test(before)
  const single = /^(?:every|each|one)$/.test(before) || /^(?:every|each|one)$/.test(near(-2))
  const isOwner = owners.test(low) || singlePersons.has(low.slice(0, -1))
  if (
    (mine && kin.test(low)) ||
    (isOwner &&
      (single ||
        (before !== '' &&
          !/^\d/.test(before) &&
          ofOne.test(next) &&
          /^(?:the|my|a|that|your|his|her)$/.test(before) &&
          !/s$/.test(next))))
  )
    return `${words[at]?.raw.slice(0, -1)}'s`
  return /^(?:today|yesterday|tomorrow|tonight)s$/.test(low) ||
    (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s$/.test(low) &&
      /^(?:meeting|call|interview|visit|shift|lesson|class|trial|talk|session|service|run)$/.test(next) &&
      before !== 'on')
    ? `${words[at]?.raw.slice(0, -1)}'s`
    : undefined
}

const anyones: Rule = ({ near, words, at }) => {
  if (!/^(?:(?:every|some|any|no)(?:one|body)|whoever)s$/.test(near(0)) || near(1) === '') return undefined
  return `${words[at]?.raw.slice(0, -1)}'s`
}

const different: Rule = ({ near }) =>
  near(0) === 'diff' && near(1) !== '' && isNoun(near(1)) && !prepositions.has(near(1))
    ? 'different'
    : undefined

const loud =
  /^(?:and|but|not|all|very|really|never|always|every|both|did|does|was|were|are|had|has|that|this|these|those|they|you|she|her|his|him|our|your|their|the|for|with|from|when|then|too|only|just|even|what|why|how|own|can|could|would|should|will|must|every|everyone|nobody|nothing|everything)$/

/** “and he DID”: loud, unless all of it is. */
const shouted: Rule = ({ words, at }) => {
  const raw = words[at]?.raw ?? ''
  return raw.length > 2 && raw === raw.toUpperCase() && loud.test(raw.toLowerCase())
    ? raw.toLowerCase()
    : undefined
}

const signs: Rule = ({ words, at }) => {
  const [before, { raw = '' } = {}, after] = [words[at - 1], words[at], words[at + 1]]
  if (!before || !after || before.sign !== '' || words[at]?.sign !== '') return undefined
  const counts = /^\d/.test(before.low) && /^\d/.test(after.low)
  if (/^[+&]$/.test(raw))
    return counts ||
      before.raw.length < 2 ||
      after.raw.length < 2 ||
      (/^\p{Lu}/u.test(before.raw) && /^\p{Lu}/u.test(after.raw))
      ? undefined
      : 'and'
  return /^(?:->|→)$/.test(raw) && counts ? 'to' : undefined
}

/** “explained me the build”, “depends of it”, “since 3 years”: as other languages say it. */
const otherwise: Rule = ({ near }): Offered | string | undefined => {
  const [low, before, next] = [near(0), near(-1), near(1)]
  if (
    low === 'explained' &&
    /^(?:me|us)$/.test(next) &&
    near(2) !== '' &&
    near(2) !== 'to' &&
    !/^(?:that|how|what|why|about)$/.test(near(2))
  )
    return 'explained to'
  if (low === 'of' && before === 'responsible') return 'for'
  if (low === 'of' && /^depend(?:s|ed|ing)?$/.test(before)) return 'on'
  if (/^(?:for|on)$/.test(low) && before === 'interested') return 'in'
  if (low === 'about' && /^discuss(?:ed|ing)?$/.test(before)) return { back: 1, now: before }
  if (low === 'since' && counting.test(next) && /^(?:years|months|weeks|days)$/.test(near(2))) return 'for'
  return low === 'childs' && isNoun(next) ? "child's" : undefined
}

/** “what i did i turned in too early”: a whole clause, and at once another of its own. */
const stop: Rule = ({ near, words, at }): Offered | undefined => {
  const [subject, asked] = [near(-2), near(-3)]
  const [done, next] = [near(0), near(1)]
  if (
    !/^(?:did|said|meant|wanted|needed|missed|forgot)$/.test(done) ||
    !/^(?:i|we|you|they|he|she)$/.test(near(-1)) ||
    !/^(?:what|why|how|where)$/.test(subject)
  )
    return undefined
  if (
    !/^(?:i|we|they|he|she)$/.test(next) ||
    (!opens(asked) && finite(asked) === 'no') ||
    !canBe(near(2), 'past') ||
    near(2) === done
  )
    return undefined
  const then = words[at + 1]?.raw ?? next
  return { count: 2, now: `${words[at]?.raw}. ${then.charAt(0).toUpperCase()}${then.slice(1)}` }
}

/** What has one right form by the grammar around it. */
export const forms: readonly Rule[] = [
  clipped,
  participle,
  bareVerb,
  gerund,
  whoShould,
  former,
  fine,
  same,
  use,
  agreement,
  runIn,
  inShort,
  decimal,
  schoolYear,
  month,
  day,
  several,
  who,
  article,
  once,
  possessive,
  anyones,
  different,
  shouted,
  signs,
  otherwise,
  stop,
]

export type { Place }
export { objects }
