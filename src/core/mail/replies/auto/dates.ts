/** Days as people write them in a short notice, each with its place in the text. */
import { dayNames, dayPattern, monthOf, monthPattern } from './date-words.ts'
import { nearDays } from './near-days.ts'
import { wordedDays } from './worded-days.ts'
import { type Figures, type WrittenDay, word } from './written-day.ts'

interface Parts {
  readonly day: number
  readonly month: number
  readonly year?: number
}

const monthWord = `(?:${monthPattern})(?:ta)?`
const year = '(?:(?:,?\\s+|-)(?:de[l]?\\s+)?(\\d{4})(?!\\d))?'

const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g
/** “Am 4.12”: a stop between two figures is one of a date only behind what calls for a day. */
const halfDotted =
  /(?<=(?<!\p{L})(?:am|bis|zum|vom|ab|den|dem|d\.|mo|di|mi|do|fr|sa|so)[.,]?\s)(\d{1,2})\.(1[0-2]|0?[1-9])(?![\d.:])/giu
const dotted = /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?![\d:]))?(?!\d)/g
const slashed = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/])/g
const dashed = /(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})(?![\d-])/g
/** 「11月30日」 */
const characters = /(?<!\d)(\d{1,2})\s?月\s?(\d{1,2})\s?日/gu
const dayFirst = new RegExp(
  word(`(\\d{1,2})(?:st|nd|rd|th|er|re|º|ª|e)?\\.?(?:-|\\s*)(?:of\\s+|de\\s+)?(${monthWord})\\.?${year}`),
  'giu',
)
const monthFirst = new RegExp(
  word(`(${monthWord})\\.?\\s+(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)?${year}`),
  'giu',
)
const weekday = new RegExp(word(`(${dayPattern})`), 'giu')
/** “Thurs”, where it can be nothing else: behind a word that calls for a day, or before an hour or a part of one. */
const shortWeekday =
  /(?<=(?:back|in|until|till|til|from|on|by|next|this|away|before|cob|eod|for|come|,) )(mon|tues?|weds?|thurs?|thur|fri|sat|sun)(?![\p{L}\p{N}’'])|(?<![\p{L}\p{N}])(tues?|weds?|thurs?|thur|fri|mon|sat|sun)(?=[,.]? (?:at |@ ?)?(?:\d{1,2}(?:[.:]\d\d)? ?(?:[ap]m)?(?![\p{L}\p{N}/])|noon|midday|half|am|pm|morning|afternoon|lunchtime|evening|week(?!\p{L})|or|latest))/giu
const shortNames: Readonly<Record<string, number>> = { mo: 1, tu: 2, we: 3, th: 4, fr: 5, sa: 6, su: 7 }
/** “Wednesday 16th”, “lundi 30”, “the following Monday (30th)”: a day of a month that is not named. */
const dayOfMonth = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${dayPattern}|mon|tues?|weds?|thurs?|fri|sat|sun)[\\s,.]+(?:(?:the|den|le|el|il|dem|d\\.)\\s+)?\\(?(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?\\.?|(?<=(?:the|on|\\()\\s{0,2})(\\d{1,2})(?:st|nd|rd|th)(?!\\s+(?!(?:and|or|to|until|till|through|at|in|if|when|with|but|so|inclusive|inst|instant|this|next|please|for|i|we|as|of|x{1,3}|before|after|which|unless|because|since|you|he|she|they|is|was|would|will|works?|suits?|latest|onwards?|instead|rather|so)(?!\\p{L}))\\p{L}))(?!\\p{L}|\\d|[.:/]\\d|-\\d|\\.?\\s*(?:h|uhr|am|pm|o'clock|%|days?|weeks?|(?:of\\s+|de\\s+)?(?:${monthPattern}))(?!\\p{L}))`,
  'giu',
)
/** The days of one's week, not of this one. */
const hours =
  /\b(?:(?:i|we) (?:only |usually |normally |generally |currently )?(?:don't |do not )?work|working (?:hours|days|pattern|week)|part[- ]time|my (?:usual |normal |working |non-working )?days|office hours)\b[^.!?\n]{0,80}/giu
const full = (text: string | undefined): { year?: number } =>
  text === undefined ? {} : { year: text.length === 2 ? 2000 + Number(text) : Number(text) }

/** A year that is not said is the one that brings the day next; a few days back are still this year. */
const placed = (
  { day, month, year: said }: Parts,
  sent: Temporal.PlainDate,
): Temporal.PlainDate | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  try {
    const found = Temporal.PlainDate.from({ year: said ?? sent.year, month, day }, { overflow: 'reject' })
    if (said !== undefined) return found
    return Temporal.PlainDate.compare(found, sent.subtract({ days: 30 })) < 0
      ? Temporal.PlainDate.from({ year: sent.year + 1, month, day }, { overflow: 'reject' })
      : found
  } catch {
    return undefined
  }
}

interface Slashed {
  readonly first: number
  readonly second: number
  readonly year?: number
  readonly named?: number
}

/** American or not: a number over twelve, a weekday beside it, what lies ahead; American words decide the rest. */
const isMonthFirst = (
  all: readonly Slashed[],
  text: string,
  sent: Temporal.PlainDate,
  usual?: Figures,
): boolean => {
  if (all.some(({ first }) => first > 12)) return false
  if (all.some(({ second }) => second > 12)) return true
  for (const { first, second, year: said, named } of all) {
    const [us, gb] = [
      placed({ month: first, day: second, ...(said ? { year: said } : {}) }, sent),
      placed({ month: second, day: first, ...(said ? { year: said } : {}) }, sent),
    ]
    if (named !== undefined && us && gb && us.dayOfWeek !== gb.dayOfWeek) {
      if (us.dayOfWeek === named) return true
      if (gb.dayOfWeek === named) return false
    }
    const ahead = (day: Temporal.PlainDate | undefined) => {
      const days = day ? sent.until(day).days : -1
      return days >= -1 && days <= 120
    }
    if (ahead(us) !== ahead(gb)) return ahead(us)
  }
  // Of two days that both may come the one that comes soon, where the other is far off.
  for (const { first, second, year: said } of all) {
    const [us, gb] = [
      placed({ month: first, day: second, ...(said ? { year: said } : {}) }, sent),
      placed({ month: second, day: first, ...(said ? { year: said } : {}) }, sent),
    ]
    if (!us || !gb) continue
    const [usIn, gbIn] = [sent.until(us).days, sent.until(gb).days]
    if (Math.min(usIn, gbIn) <= 45 && Math.max(usIn, gbIn) > 75) return usIn < gbIn
  }
  if (
    /annual leave|\bA\/L\b|\bbank holiday|mobile:|\bdu\b|\bdal\b|\bde\b|\bvan\b|ferien|on holiday/i.test(text)
  )
    return false
  return (
    usual === 'month-first' ||
    /\b(?:vacation|PTO|out of (?:the )?office|EST|EDT|PST|PDT|CST|MST)\b/i.test(text)
  )
}

const slashedDays = (text: string, sent: Temporal.PlainDate, usual?: Figures): WrittenDay[] => {
  const matches = [...text.matchAll(slashed), ...text.matchAll(dashed)]
  const all = matches.map((match) => {
    const named = before.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[1]
    return {
      match,
      first: Number(match[1]),
      second: Number(match[2]),
      ...full(match[3]),
      ...(named ? { named: dayNames.get(named.toLowerCase()) ?? 0 } : {}),
    }
  })
  if (all.length === 0) return []
  const american = isMonthFirst(all, text, sent, usual)
  return all.flatMap(({ match, first, second, year: said }) => {
    const day = placed(
      { month: american ? first : second, day: american ? second : first, ...(said ? { year: said } : {}) },
      sent,
    )
    return day ? [{ from: match.index, to: match.index + match[0].length, day }] : []
  })
}

const before = new RegExp(`(${dayPattern})[\\s,(]*(?:the\\s+)?$`, 'iu')

/** “Monday 24 August”, months after it: the weekday tells that it was this year's, and the notice is stale. */
const inYearOf = (
  weekday: string | undefined,
  day: Temporal.PlainDate | undefined,
  { year: said }: Parts,
): Temporal.PlainDate | undefined => {
  const wanted = weekday === undefined ? undefined : dayNames.get(weekday.toLowerCase())
  if (!day || said !== undefined || wanted === undefined || day.dayOfWeek === wanted) return day
  const earlier = day.subtract({ years: 1 })
  return earlier.dayOfWeek === wanted ? earlier : day
}

const each = (
  text: string,
  pattern: RegExp,
  sent: Temporal.PlainDate,
  parts: (match: RegExpExecArray) => Parts,
): WrittenDay[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const said = parts(match)
    const weekday = before.exec(text.slice(Math.max(0, match.index - 24), match.index))?.[1]
    const day = inYearOf(weekday, placed(said, sent), said)
    // “Friday 3 December” in a year that has none: one of the two is a slip.
    const slip = day && weekday !== undefined && dayNames.get(weekday.toLowerCase()) !== day.dayOfWeek
    return day
      ? [{ from: match.index, to: match.index + match[0].length, day, ...(slip ? { unsure: true } : {}) }]
      : []
  })

/** The next day with that number; where its weekday is named and is another one, none. */
const nextWithNumber = (
  number: number,
  weekday: number | undefined,
  sent: Temporal.PlainDate,
): Temporal.PlainDate | undefined => {
  if (number < 1 || number > 31) return undefined
  const days = [-1, 0, 1, 2].flatMap((months) => {
    const month = sent.toPlainYearMonth().add({ months })
    const day = number <= month.daysInMonth ? month.toPlainDate({ day: number }) : undefined
    return day && sent.until(day).days >= -7 && (weekday === undefined || day.dayOfWeek === weekday)
      ? [day]
      : []
  })
  return days.find((day) => Temporal.PlainDate.compare(day, sent) >= 0) ?? days[0]
}

const numberOf = (name: string): number | undefined =>
  dayNames.get(name.toLowerCase()) ?? shortNames[name.toLowerCase().slice(0, 2)]

const numbered = (text: string, sent: Temporal.PlainDate): WrittenDay[] =>
  [...text.matchAll(dayOfMonth)].flatMap((match) => {
    const weekday = match[1] === undefined ? undefined : numberOf(match[1])
    const day = nextWithNumber(Number(match[2] ?? match[3]), weekday, sent)
    return day ? [{ from: match.index, to: match.index + match[0].length, day }] : []
  })

/** “Sunday Okafor”: a name goes on behind it, and it is no month. */
const goesOnAsName = (text: string): boolean => {
  const next = /^ (\p{Lu}\p{Ll}{2,})/u.exec(text)?.[1]
  return next !== undefined && monthOf(next) === undefined && !dayNames.has(next.toLowerCase())
}

/** “Friday week”, “a week on Wednesday”: not the coming one, the one after it. */
const weekOn = /(?<!\p{L})(?:a )?week (?:on|from) $/iu
const weekBehind = /^ (?:week|en huit)(?!\p{L}|['’])/iu
/** “Today (Sunday)” is no other day than the one it was written on. */
const isToday = /(?<!\p{L})(?:today|heute|aujourd['’]hui|hoy|oggi|vandaag|hoje)[\s,(]{1,3}$/iu
/** “The first Monday”, “every Friday”: which one is not said, or all of them. */
const anyOfThem =
  /(?<!\p{L})(?:first|second|third|fourth|last|every|each|most|an?|black|good|girl|man|casual|easter|giving)\s$/iu

/** “Next Friday”, “am kommenden Montag”, “mardi prochain”. */
const nextBefore = /(?<!\p{L})(?:next|nächste[nrs]?|volgende|próximo) $/iu
const nextBehind = /^ (?:prochain|próximo|que viene|prossimo)(?!\p{L})/iu
/** “The Monday after”, “the following Monday”: counted from what stands elsewhere. */
const countedFrom = /^ (?:after|following|before)(?! (?:noon|lunch|work)(?!\p{L}))(?!\p{L})/iu
/** “Thursday of next week”, “nächste Woche Donnerstag”. */
const ofNextWeek =
  /^,? (?:(?:of|in) )?(?:next week|(?:der )?nächster? woche|(?:de )?la semaine prochaine|volgende week|(?:de )?la (?:próxima semana|semana que viene))(?!\p{L})/iu
const nextWeekOn =
  /(?<!\p{L})(?:next week|nächste woche|la semaine prochaine|volgende week|la próxima semana)[,:–-]? {0,2}(?:on |am |op |le |el )?$/iu
const following = /(?<!\p{L})following $/iu

/** “Next Friday” is one of the next week where the coming one lies in this; on a Sunday nobody knows which week is meant. */
const whichWeek = (
  text: string,
  from: number,
  to: number,
  {
    ahead,
    sent,
    number,
  }: { readonly ahead: number; readonly sent: Temporal.PlainDate; readonly number: number },
): { readonly days: number; readonly doubt?: Pick<WrittenDay, 'unsure'> } => {
  const [before, behind] = [text.slice(Math.max(0, from - 30), from), text.slice(to, to + 40)]
  if (ofNextWeek.test(behind) || nextWeekOn.test(before))
    return { days: number > sent.dayOfWeek && ahead < 7 ? 7 : 0 }
  if (countedFrom.test(behind) || following.test(before)) return { days: 0, doubt: { unsure: true } }
  if (!nextBefore.test(before) && !nextBehind.test(behind)) return { days: 0 }
  if (sent.dayOfWeek === 7) return { days: 0, doubt: { unsure: true } }
  return { days: number > sent.dayOfWeek && ahead < 7 ? 7 : 0 }
}

const named = (text: string, sent: Temporal.PlainDate): WrittenDay[] => {
  const everyWeek = [...text.matchAll(hours)].map(({ index, 0: said }) => ({
    from: index,
    to: index + said.length,
  }))
  return [...text.matchAll(weekday), ...text.matchAll(shortWeekday)].flatMap((match) => {
    const number = numberOf(match[1] ?? match[2] ?? '')
    const [from, to] = [match.index, match.index + match[0].length]
    const usual = everyWeek.some((span) => span.from <= from && to <= span.to)
    const isName = /^\p{Lu}/u.test(match[0]) && goesOnAsName(text.slice(to, to + 30))
    const several = anyOfThem.test(text.slice(Math.max(0, from - 8), from))
    const today = isToday.test(text.slice(Math.max(0, from - 16), from))
    if (number === undefined || usual || isName || several || today) return []
    const on = weekOn.exec(text.slice(Math.max(0, from - 14), from))?.[0].length ?? 0
    const later = on > 0 || weekBehind.test(text.slice(to, to + 8)) ? 7 : 0
    const ahead = (number - sent.dayOfWeek + 7) % 7 || 7
    const which = whichWeek(text, from, to, { ahead, sent, number })
    return [
      {
        from: from - on,
        to,
        day: sent.add({ days: ahead + later + which.days }),
        bare: true,
        ...which.doubt,
      },
    ]
  })
}

/** All days named in a text, in its order; `sent` gives the year and the week. A weekday before a date is part of it. */
export const allDays = (text: string, sent: Temporal.PlainDate, usual?: Figures): WrittenDay[] => {
  const number = (match: RegExpExecArray, group: number) => Number(match[group])
  const dates = [
    ...each(text, iso, sent, (m) => ({ year: number(m, 1), month: number(m, 2), day: number(m, 3) })),
    ...each(text, halfDotted, sent, (m) => ({ day: number(m, 1), month: number(m, 2) })),
    ...each(text, dotted, sent, (m) => ({ day: number(m, 1), month: number(m, 2), ...full(m[3]) })),
    ...each(text, characters, sent, (m) => ({ month: number(m, 1), day: number(m, 2) })),
    ...each(text, dayFirst, sent, (m) => ({
      day: number(m, 1),
      month: monthOf(m[2] ?? '') ?? 0,
      ...full(m[3]),
    })),
    ...each(text, monthFirst, sent, (m) => ({
      day: number(m, 2),
      month: monthOf(m[1] ?? '') ?? 0,
      ...full(m[3]),
    })),
    ...slashedDays(text, sent, usual),
    ...numbered(text, sent),
    ...wordedDays(text, sent),
  ].sort((one, other) => one.from - other.from || other.to - one.to)
  // Of two that share words the one that says more; of a weekday with a number before a month, the whole date.
  const apart = dates.filter((one, index) => !dates.slice(0, index).some((other) => other.to > one.from))
  const beside = ({ from, to }: WrittenDay) =>
    apart.some((date) =>
      date.from >= to
        ? /^[\s,.(]*(?:the |den |dem |le |il |el |dnia |d\. )?$/i.test(text.slice(to, date.from))
        : /^[\s,(]*$/.test(text.slice(date.to, from)),
    )
  const within = ({ from, to }: Pick<WrittenDay, 'from' | 'to'>) =>
    apart.some((date) => date.from <= from && to <= date.to)
  const week = named(text, sent).filter((day) => !beside(day) && !within(day))
  const near = nearDays(text, sent).filter(({ from, to }) => !within({ from, to }))
  return [...apart, ...week, ...near].sort((one, other) => one.from - other.from)
}

/** Those of them that can be no other day. */
export const writtenDays = (text: string, sent: Temporal.PlainDate, usual?: Figures): WrittenDay[] =>
  allDays(text, sent, usual).filter(({ unsure }) => !unsure)
