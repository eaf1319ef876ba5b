import { stemOf } from '../../english/stems.ts'
import { isSame, type Layout } from './layout.ts'

type Doubt = 'certain' | 'doubtful' | undefined

const units = 'day morning afternoon evening night week fortnight month quarter term season year'.split(' ')

/** How often: “every Friday”, “twice a week”, “monthly”; a unit named in any way makes it known. */
const often =
  /(?<!\p{L})(?<!not )(?:(?:every|each|most) (?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:every|each|once an?|twice an?|times an?|(?:days?|evenings?|mornings?|nights?) an?|per) (?:(?:single|other|working|school) )?(?<unit>day|morning|afternoon|evening|night|week|fortnight|month|quarter|term|season|year)|(?<ly>weekly|fortnightly|monthly|quarterly|yearly))(?!\p{L})/giu

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+|\d+/gu) ?? []

/** “the last Friday of the month”: not each of them. */
const isSomeOf = (words: readonly string[], day: string): boolean =>
  words.some(
    (word, at) =>
      word.startsWith(day) &&
      /^(?:first|last|second|third|fourth|one|other|1st|2nd|3rd)$/.test(words[at - 1] ?? ''),
  )

/** Whether a frequency is turned (`certain`) or only added (`doubtful`). */
const frequency = (clause: string, known: string): Doubt => {
  const [said, words] = [wordsOf(clause), wordsOf(known)]
  const names = (start: string) => words.some((word) => word.startsWith(start))
  for (const { groups = {} } of clause.matchAll(often)) {
    if (groups.day) {
      const day = groups.day.slice(0, 3).toLowerCase()
      if (names(day)) return isSomeOf(words, day) && !isSomeOf(said, day) ? 'certain' : undefined
      return units.some(names) || names('daily') ? 'certain' : 'doubtful'
    }
    const unit = (groups.unit ?? groups.ly ?? '').toLowerCase().replace(/ly$/, '')
    const isDaily = /^(?:day|morning)$/.test(unit) && /\b(?:daily|always|every day|each day)\b/i.test(known)
    if (!names(unit) && !isDaily) return 'doubtful'
  }
  return undefined
}

/**
 * What is made of courtesy's words and yet adds something to a statement: who else was there, in which year of it, how many of them,
 * what it had with it. Each is known where its own statement has something of the kind.
 */
const additions: readonly (readonly [said: RegExp, known: RegExp])[] = [
  [
    /\b(?:(?:all )?by (?:myself|yourself|himself|herself)|on (?:my|your) own|single-?handed(?:ly)?|without (?:any )?help)\b/i,
    /\b(?:alone|own|myself|himself|herself|sole|solo|single|only|nobody|no (?:help|one))\b/i,
  ],
  [
    /\b(?:together|jointly|in partnership) with (?!you\b)/i,
    /\b(?:together|joint|partner|with|both|co-?\p{L}+)\b/iu,
  ],
  [
    /\bin (?:my|the|its|their|your|our) (?:first|second|third|fourth|last|final) (?:year|month|week|term|season)\b|\b(?:first|second|third) year of\b/i,
    /\b(?:first|second|third|fourth|last|final|1st|2nd|3rd|new)\b/i,
  ],
  [
    /\bsince (?:(?:the|last|this|early|late|mid) ?)+(?:spring|summer|autumn|winter|start|beginning|year|month|week)\b|\b(?:over|during|through) the (?:spring|summer|autumn|winter|holidays)\b/i,
    /\b(?:since|spring|summer|autumn|winter|holidays?)\b/i,
  ],
  [
    /\bas (?:the|one of the) (?:best|first|only|youngest|top)\b|\b(?:best|top|first) (?:in|of) (?:my|the|our) (?:year|class|team|group|course)\b/i,
    /\b(?:best|first|only|youngest|top|1st)\b(?! (?:class|degree))/i,
  ],
  [
    /\bat (?:the|my|your) (?:very )?(?:first|second|third) (?:attempt|try|go)\b|\bfor the (?:first|second|last) time\b/i,
    /\b(?:first|second|third|last|1st|2nd|once|never)\b/i,
  ],
  [
    /\b(?:on )?(?:the|that) (?:same|very|very same|next|following) (?:day|evening|morning|afternoon|week|month)\b/i,
    /\b(?:same|next|following|day|daily|overnight)\b/i,
  ],
  [
    /\b(?:most of (?!all\b)|the majority of|the bulk of|mostly|mainly|largely)\b/i,
    /\b(?:most|mostly|major|main|mainly|bulk|(?:[5-9]\d|100) ?(?:%|pct|per ?cent))/i,
  ],
  [/\b(?:weekdays?|midweek)\b/i, /\b(?:weekdays?|midweek|week|mon|tue|wed|thu|fri)/i],
  [
    /\b(?:each|both|all) with (?:an?|the|their) |, with (?:an?|two|three) (?!smile|nod|grin|view)\p{L}+ (?:\p{L}+ ){0,2}of (?:about|around|some|\d)/iu,
    /\bwith\b/i,
  ],
]

const addition = (clause: string, known: string): Doubt =>
  additions.some(([said, held]) => said.test(clause) && !held.test(known)) ? 'doubtful' : undefined

/** “all wards move”, where two go first: said of more than is known, or of what is counted otherwise. */
const extent = (sentence: string, facts: readonly Layout[]): Doubt => {
  const [, noun = ''] =
    /\b(?:all|every one) (?:of )?(?:(?:the|your|our|my|its) )?(?!(?:in|the|of|day|round|along|about|too|but|that|this|to|over|at|set|best)\b)(\p{L}+)/iu.exec(
      sentence,
    ) ?? []
  const stem = noun === '' ? undefined : stemOf(noun)
  if (stem === undefined) return undefined
  const named = facts.filter(({ places }) =>
    places.some((each) => each.stem && isSame(each, { ...each, stem })),
  )
  if (
    named.length === 0 ||
    named.some(({ text }) => /\b(?:all|every|each|always|none|nobody|whole|both|\d+ of)\b/i.test(text))
  )
    return undefined
  return named.some(({ figures }) =>
    figures.some(({ counts = '' }) => stemOf(counts.split(' ')[0] ?? '') === stem),
  )
    ? 'certain'
    : 'doubtful'
}

/** What a sentence adds to the statements it rests on, of the kinds that courtesy's words are enough for. */
export const additionIn = (sentence: string, facts: readonly Layout[]): Doubt => {
  if (facts.length === 0) return undefined
  const known = facts.map(({ text }) => text).join(' · ')
  const doubts = [frequency(sentence, known), extent(sentence, facts), addition(sentence, known)]
  return doubts.find((each) => each === 'certain') ?? doubts.find((each) => each !== undefined)
}
