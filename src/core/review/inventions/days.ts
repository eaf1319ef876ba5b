import type { Day, Dossier, Moment } from '../../dossier/dossier.ts'
import { months, weekdays } from '../../english/calendar-names.ts'
import { weekOf } from '../../time/week.ts'

/**
 * What a text says about days and times, as marks that can be compared: `w2` a Tuesday, `d24` a 24th, `11-24` the 24th of
 * November, `m11` November, `y2026`, `10:30`, `tomorrow`, `next week`; a weekday beside a date gives `w2 d24`.
 */
export interface DayMark {
  readonly from: number
  readonly to: number
  readonly text: string
  /** Any one of these, if known, supports it. */
  readonly marks: readonly string[]
}

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?(?![\\p{L}])'
const weekday = '(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day'

/** The hours in words, from noon on: twelve is none. */
const hours = 'twelve one two three four five six seven eight nine ten eleven'.split(' ')

const pattern = new RegExp(
  [
    '(?<iso>\\d{4}-\\d{2}-\\d{2})',
    `(?:(?<w1>${weekday})s?,? )?(?:the )?(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<m1>${month})(?:,? (?<y1>\\d{4}))?`,
    `(?:(?<w2>${weekday})s?,? )?(?<m2>${month}) (?:the )?(?<d2>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,? (?<y2>\\d{4}))?`,
    `(?:(?<w3>${weekday})s?,? )?(?:the )?(?<d3>\\d{1,2})(?:st|nd|rd|th)(?![\\p{L}])`,
    `(?<w4>${weekday})`,
    `(?<![\\p{L}])(?<m5>${month})(?: (?<y5>(?:19|20)\\d{2}))?`,
    '(?<![\\d.,])(?<h>\\d{1,2})[:.](?<min>\\d{2})(?!\\d)(?:\\s?(?<half>[ap])\\.?m)?',
    `(?<![\\d.,:])(?<![\\p{L}])(?<hour>\\d{1,2}|${hours.join('|')})\\s?(?:(?<part>[ap])\\.?m\\b|o'?clock)`,
    '(?<![\\p{L}])(?<rel>today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|tomorrow|(?:this|last|next) (?:week(?!s)|month|year|quarter|spring|summer|autumn|fall|winter)|(?:end|close) of (?:the|this|next) (?:week|month|year)|(?:over |this |next |last |the )weekend|(?:mid|early|late)[ -](?:next|this) week)(?![\\p{L}])',
    '(?<![\\p{L}])(?:the )?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? (?<sy>(?:19|20)\\d{2})(?!\\d)',
    '(?<![\\p{L}\\d$£€.,-])(?<year>(?:19[5-9]|20[0-4])\\d)(?![\\d%,.]\\d|\\s?%|\\d)',
  ].join('|'),
  'gu',
)

const two = (figure: number | string): string => String(figure).padStart(2, '0')
const monthNumber = (name: string): number =>
  months.findIndex((each) => each.toLowerCase().startsWith(name.slice(0, 3).toLowerCase())) + 1
const weekdayNumber = (name: string): number =>
  weekdays.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1

const relative = (said: string): string => {
  const low = said.toLowerCase()
  if (/today|tonight|this (?:morning|afternoon|evening)/.test(low)) return 'today'
  return /last night/.test(low) ? 'yesterday' : low.replace(/^over /, '').replace(/^(mid|early|late)[ -]/, '')
}

const clock = (hour: number, minute: string, half: string | undefined): string[] => {
  if (half) return [`${two((hour % 12) + (half === 'p' ? 12 : 0))}:${minute}`]
  return hour > 12
    ? [`${two(hour)}:${minute}`]
    : [`${two(hour)}:${minute}`, `${two((hour % 12) + 12)}:${minute}`]
}

const hourOf = (said: string): number =>
  /^\d/.test(said) ? Number(said) : hours.indexOf(said.toLowerCase()) || 12

const marksOf = (groups: Record<string, string | undefined>): readonly string[] => {
  if (groups.iso) return [groups.iso.slice(5)]
  const day = groups.d1 ?? groups.d2 ?? groups.d3
  const named = groups.m1 ?? groups.m2
  const of = groups.w1 ?? groups.w2 ?? groups.w3
  if (day) {
    const date = named ? `${two(monthNumber(named))}-${two(day)}` : `d${Number(day)}`
    return [of ? `w${weekdayNumber(of)} ${date}` : date]
  }
  if (groups.w4) return [`w${weekdayNumber(groups.w4)}`]
  if (groups.m5)
    return [groups.y5 ? `m${monthNumber(groups.m5)} y${groups.y5}` : `m${monthNumber(groups.m5)}`]
  if (groups.h) return clock(Number(groups.h), groups.min ?? '00', groups.half?.toLowerCase())
  if (groups.hour) return clock(hourOf(groups.hour), '00', groups.part?.toLowerCase())
  if (groups.season) return [`${groups.season.toLowerCase().replace('fall', 'autumn')} y${groups.sy}`]
  if (groups.year) return [`y${groups.year}`]
  return groups.rel ? [relative(groups.rel)] : []
}

/** "May I", "a May release" aside: the verb is no month. */
const isVerb = (text: string, at: number, said: string): boolean =>
  /^(?:May|Mar)$/.test(said) &&
  !/(?:in|since|until|by|from|last|next|this|to|of|and) $/i.test(text.slice(Math.max(0, at - 6), at))

/** What a text says about days and times of day, in its order. */
export const dayMarksIn = (text: string): DayMark[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    if (isVerb(text, match.index, match[0])) return []
    const marks = marksOf(match.groups ?? {})
    const span = { from: match.index, to: match.index + match[0].length, text: match[0] }
    return marks.length > 0 ? [{ ...span, marks }] : []
  })

const weekdayOf = (short: string): string =>
  weekdays.find((day) => day.toLowerCase().startsWith(short.slice(0, 3).toLowerCase())) ?? short

/** “sat and sun”: of two together each is a day. */
const pairOfDays =
  /\b(?:mon|tues?|wed|thurs?|fri|sat|sun)(?: and | ?[-+&/–] ?)(?:mon|tues?|wed|thurs?|fri|sat|sun)\b/gi

/** A note as it would be written: names of days and months have their capital, and stand in full. */
const capitalised = (note: string): string =>
  note
    .replace(pairOfDays, (pair) =>
      pair.replace(/\p{L}{3,}/gu, (short) => (short === 'and' ? short : weekdayOf(short))),
    )
    .replace(/\b(?:[Mm]on|[Tt]ues?|Wed|[Tt]hurs?|[Ff]ri|Sat|Sun)\b/g, weekdayOf)
    .replace(noted, (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`)

const noted = new RegExp(
  `(?<![\\p{L}])(?:${[...months, ...weekdays].join('|').toLowerCase()})(?=s?(?![\\p{L}]))`,
  'gu',
)

/** "before 7", "until 9": the hour, as far as a note says no more. */
const bareHour = /\b(?:at|by|before|after|until|till|from|to) (\d{1,2})(?![\d.,:/%]|\s?\p{L})/giu

/** Every mark of a note; what was written in haste may mean more than one thing. */
export const daysNotedIn = (note: string): string[] => [
  ...[note, capitalised(note)].flatMap((text) => dayMarksIn(text).flatMap(({ marks }) => marks)),
  ...[...note.matchAll(bareHour)].flatMap(([, hour]) =>
    Number(hour) >= 1 && Number(hour) <= 12 ? clock(Number(hour), '00', undefined) : [],
  ),
]

/** The text with blanks where these passages stood, so that all else stays in its place. */
export const blanked = (
  text: string,
  passages: readonly { readonly from: number; readonly to: number }[],
): string => {
  const letters = text.split('')
  for (const { from, to } of passages) letters.fill(' ', from, to)
  return letters.join('')
}

/** The text with every day and time blanked out, so that what is left counts something else. */
export const withoutDays = (text: string): string => blanked(text, dayMarksIn(text))

/** All ways to speak of one day, seen from the day of sending. */
const marksOfDay = (day: Day, sent: Day): string[] => {
  const date = `${two(day.month)}-${two(day.day)}`
  const away = sent.until(day, { largestUnit: 'days' }).days
  const weeks = weekOf(sent).until(weekOf(day), { largestUnit: 'days' }).days / 7
  const near = { '-1': 'yesterday', '0': 'today', '1': 'tomorrow' }[String(away)]
  const week = { '-1': 'last week', '0': 'this week', '1': 'next week' }[String(weeks)]
  const [w, d] = [`w${day.dayOfWeek}`, `d${day.day}`]
  return [
    ...[
      w,
      d,
      date,
      `${w} ${d}`,
      `${w} ${date}`,
      `m${day.month}`,
      `m${day.month} y${day.year}`,
      `y${day.year}`,
    ],
    ...(near ? [near] : []),
    ...(week ? [week] : []),
    // What is due on a Friday is there before the weekend.
    ...(weeks === 0 && day.dayOfWeek >= 5 ? ['the weekend', 'this weekend'] : []),
  ]
}

/** The zones in which a moment may be told: where it took place, where the reader is, where the writer is. */
const zonesOf = ({ me, opportunity, people }: Dossier): string[] => [
  ...new Set(
    [me.zone, opportunity.company.zone, ...[...people.values()].map(({ zone }) => zone)].flatMap(
      (zone) => zone ?? [],
    ),
  ),
]

/** Every day and time of day a dossier knows of, as marks; what is told by its distance as of the moment of reading, in the reader's zone. */
export const daysKnownTo = (dossier: Dossier, readAt: Moment): ReadonlySet<string> => {
  const sent = readAt.toPlainDate()
  const { interviews, promises, touches, offer, elsewhere } = dossier
  const moments = [
    ...interviews.flatMap(({ starts, ends }) => [starts, ends]),
    ...touches.map(({ at }) => at),
    ...(offer ? [offer.receivedAt] : []),
  ].flatMap((moment) => [moment, ...zonesOf(dossier).map((zone) => moment.withTimeZone(zone))])
  const days = [
    ...moments.map((moment) => moment.toPlainDate()),
    ...interviews.flatMap(({ debrief }) => debrief?.nextSteps?.hearBy ?? []),
    ...promises.flatMap(({ due }) => due ?? []),
    ...touches.flatMap(({ returns, meaning }) => [returns ?? [], meaning?.hearBy ?? []].flat()),
    ...(offer?.respondBy ? [offer.respondBy] : []),
    ...elsewhere.map(({ until }) => until),
  ]
  const times = moments.map(({ hour, minute }) => `${two(hour)}:${two(minute)}`)
  return new Set([...days.flatMap((day) => marksOfDay(day, sent)), ...times])
}
