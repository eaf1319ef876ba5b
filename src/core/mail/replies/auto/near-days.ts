/** Days told by how far off they are: tomorrow, in two weeks, a week today, at the end of next week. */
import { counts, type WrittenDay, word } from './written-day.ts'

const today = new RegExp(
  word(
    "(?:today|tonight|this (?:morning|afternoon|evening)|heute|aujourd['’]hui|hoy|oggi|vandaag|hoje|i ?dag|dziś|dzisiaj|(?:eod|cob)(?=[.,!?;)]|$))",
  ),
  'giu',
)
const tomorrow = new RegExp(
  word(
    '(?:tomorrow|tomoz|tmrw|tmw|2moro(?:w)?|tomoro|morgen|demain|mañana|domani|amanhã|jutro|imorgon|i morgen|huomenna|zítra)',
  ),
  'giu',
)
const overmorrow = new RegExp(
  word(
    '(?:(?:the )?day after tomorrow|übermorgen|après-demain|overmorgen|pasado mañana|dopodomani|pojutrze|i ?övermorgon)',
  ),
  'giu',
)
/** “Guten Morgen”, “por la mañana”, “Mittwoch Morgen”: the part of a day. */
const partOfDay = /(?:guten|gute|good|goede|am|la|dag|tag|woch|abend|heute) $/iu
/** “In two weeks”. */
const ahead =
  /(?<!\p{L})in (an?|one|two|three|four|\d{1,2}|einer|zwei|drei|une?|deux|trois|una|dos|een|twee) (days?|weeks?|months?|fortnight|tagen?|wochen?|jours?|semaines?|días?|semanas?|dagen|week|weken)(?!['’\p{L}])/giu
/** “Within 48 hours”, “in the next ten days”. */
const within =
  /(?<!\p{L})within (?:the next )?(an?|one|two|three|four|five|ten|24|48|72|\d{1,2}) (hours|days?|weeks?|fortnight)(?! of)(?!\p{L})/giu
/** “A week today”, “two weeks on from tomorrow”. */
const fromToday =
  /(?<!\p{L})(an?|one|two|three) (weeks?|fortnights?) (?:on )?(?:from )?(today|tomorrow|now)(?!\p{L})/giu
const spanEnd =
  /(?<!\p{L})end of (the|this|next|the following) (week|month)(?!\p{L})|(?<!\p{L})(?:(?:next|this) )?(?:week|month)[- ]end(?!\p{L})|(?<!\p{L})ende (?:der|dieser|nächster|der nächsten|des) (?:woche|monats)(?!\p{L})|(?<!\p{L})fin (?:de la semaine(?: prochaine)?|du mois)(?!\p{L})|(?<!\p{L})(?:finales|final) de (?:la )?semana|(?<!\p{L})einde? (?:van )?(?:deze |de |volgende )(?:week|maand)/giu

/** Each unit with the length it is counted in. */
const units: readonly (readonly [RegExp, 'days' | 'weeks' | 'months', number])[] = [
  [/^fortnight/i, 'weeks', 2],
  [/^(?:week|woche|semaine|semana|weken)/i, 'weeks', 1],
  [/^month/i, 'months', 1],
  [/./, 'days', 1],
]
const foreign: Readonly<Record<string, number>> = {
  ...{ einer: 1, zwei: 2, drei: 3, un: 1, une: 1, deux: 2, trois: 3, una: 1, dos: 2, een: 1, twee: 2 },
}

const added = (sent: Temporal.PlainDate, count: string, unit: string): Temporal.PlainDate => {
  const lower = count.toLowerCase()
  const [, name = 'days', by = 1] = units.find(([is]) => is.test(unit)) ?? []
  return sent.add({ [name]: by * (counts[lower] ?? foreign[lower] ?? Number(count)) })
}

/** The working day a week or month ends with. */
const endOfSpan = (said: string, sent: Temporal.PlainDate): Temporal.PlainDate => {
  const later = /next|following|nächst|prochaine|volgende/i.test(said) ? 1 : 0
  if (/week|woche|semain|semana/i.test(said))
    return sent.add({ days: ((5 - sent.dayOfWeek + 7) % 7) + 7 * later })
  const month = sent.add({ months: later })
  return month.with({ day: month.daysInMonth })
}

const all = (
  text: string,
  pattern: RegExp,
  dayOf: (match: RegExpExecArray) => Temporal.PlainDate,
): WrittenDay[] =>
  [...text.matchAll(pattern)]
    .filter(({ index }) => !partOfDay.test(text.slice(Math.max(0, index - 10), index)))
    .map((match) => ({ from: match.index, to: match.index + match[0].length, day: dayOf(match) }))

/** Ends of a week, a month or a stretch: days for who promises or asks, and none for who is away. */
export const endsIn = (text: string, sent: Temporal.PlainDate): WrittenDay[] => [
  ...all(text, spanEnd, ([said]) => endOfSpan(said, sent)),
  ...all(text, within, ([, count = '', unit = '']) =>
    unit === 'hours' ? sent.add({ days: Math.ceil(Number(count) / 24) }) : added(sent, count, unit),
  ),
]

export const todayIn = (text: string, sent: Temporal.PlainDate): WrittenDay[] => all(text, today, () => sent)

export const nearDays = (text: string, sent: Temporal.PlainDate): WrittenDay[] => {
  const later = all(text, overmorrow, () => sent.add({ days: 2 }))
  const counted = all(text, fromToday, (match) =>
    added(/tomorrow/i.test(match[3] ?? '') ? sent.add({ days: 1 }) : sent, match[1] ?? '', match[2] ?? ''),
  )
  const within = ({ from, to }: WrittenDay) =>
    [...later, ...counted].some((each) => each.from <= from && to <= each.to)
  return [
    ...later,
    ...counted,
    ...all(text, ahead, (match) => added(sent, match[1] ?? '', match[2] ?? '')),
    ...all(text, tomorrow, () => sent.add({ days: 1 })).filter((found) => !within(found)),
  ]
}
