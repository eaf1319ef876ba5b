/** A day written in any of the usual forms is read as that day, or not at all. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { writtenDays } from './dates.ts'
import type { Figures } from './written-day.ts'

type Form = (day: Temporal.PlainDate, sent: Temporal.PlainDate) => string | undefined

const inWords = (language: string, options: Intl.DateTimeFormatOptions): Form => {
  const format = new Intl.DateTimeFormat(language, options)
  return (day) => format.format(day)
}
const two = (figure: number) => String(figure).padStart(2, '0')
const nth = (figure: number) => {
  const end = figure % 10 < 4 && Math.floor(figure / 10) !== 1 ? ['th', 'st', 'nd', 'rd'][figure % 10] : 'th'
  return `${figure}${end}`
}
const weekday = inWords('en-GB', { weekday: 'long' })
const daysOff = (day: Temporal.PlainDate, sent: Temporal.PlainDate) => sent.until(day).days

/** In a sentence, so that nothing but the words themselves tells that a day is meant. */
const forms: Readonly<Record<string, Form>> = {
  'by 2026-12-04': (day) => `by ${day.toString()}.`,
  'on 04/12/2026': (day) => `on ${two(day.day)}/${two(day.month)}/${day.year}.`,
  'am 4.12.2026': (day) => `am ${day.day}.${day.month}.${day.year}`,
  'am 4.12. um': (day) => `am ${day.day}.${day.month}. um zehn`,
  'am 4.12': (day) => `bis ${day.day}.${two(day.month)} bitte`,
  '4 December': (day, sent) => `on ${inWords('en-GB', { day: 'numeric', month: 'long' })(day, sent)}.`,
  'December 4': (day, sent) => `on ${inWords('en-US', { day: 'numeric', month: 'long' })(day, sent)}.`,
  'Fri, Dec 4': (day, sent) =>
    `on ${inWords('en-US', { weekday: 'short', day: 'numeric', month: 'short' })(day, sent)} at 3`,
  'Friday, 4. Dezember': (day, sent) =>
    `am ${inWords('de', { weekday: 'long', day: 'numeric', month: 'long' })(day, sent)}`,
  'vendredi 4 décembre': (day, sent) =>
    `le ${inWords('fr', { weekday: 'long', day: 'numeric', month: 'long' })(day, sent)}`,
  'viernes, 4 de diciembre': (day, sent) =>
    `el ${inWords('es', { weekday: 'long', day: 'numeric', month: 'long' })(day, sent)}`,
  'venerdì 4 dicembre': (day, sent) =>
    inWords('it', { weekday: 'long', day: 'numeric', month: 'long' })(day, sent),
  'vrijdag 4 december': (day, sent) =>
    `op ${inWords('nl', { weekday: 'long', day: 'numeric', month: 'long' })(day, sent)}`,
  '4 de dezembro': (day, sent) => `em ${inWords('pt', { day: 'numeric', month: 'long' })(day, sent)}`,
  '4 grudnia': (day, sent) => `do ${inWords('pl', { day: 'numeric', month: 'long' })(day, sent)}`,
  '4 december (sv)': (day, sent) => `den ${inWords('sv', { day: 'numeric', month: 'long' })(day, sent)}`,
  '12月4日': (day) => `${day.month}月${day.day}日`,
  'Friday the 4th': (day, sent) => `by ${weekday(day, sent)} the ${nth(day.day)}.`,
  'the 4th at three': (day) => `The ${nth(day.day)} at three, in person?`,
  'Friday (4th)': (day, sent) => `on ${weekday(day, sent)} (${nth(day.day)})`,
  'the fourth of December': (day, sent) =>
    `on the ${['first', 'second', 'third', 'fourth', 'fifth'][day.day - 1] ?? 'tenth'} of ${inWords('en-GB', { month: 'long' })(day, sent)}`,
  Friday: (day, sent) => `by close on ${weekday(day, sent)}.`,
  'Fri 9.30': (day, sent) => `${weekday(day, sent)?.slice(0, 3)} 9.30 then`,
  'Friday week': (day, sent) => `See you ${weekday(day, sent)} week.`,
  'next Friday': (day, sent) => `next ${weekday(day, sent)}.`,
  'Friday of next week': (day, sent) => `${weekday(day, sent)} of next week`,
  tomorrow: () => 'I will call tomorrow.',
  'day after tomorrow': () => 'It is the day after tomorrow.',
  'in two weeks': () => 'in two weeks',
  'a week today': () => 'a week today',
}

/** Which days a form is used for at all: a weekday alone means one of the days to come. */
const meant: Readonly<Record<string, (day: Temporal.PlainDate, sent: Temporal.PlainDate) => boolean>> = {
  Friday: (day, sent) => daysOff(day, sent) >= 1 && daysOff(day, sent) <= 7,
  'Fri 9.30': (day, sent) => daysOff(day, sent) >= 1 && daysOff(day, sent) <= 7,
  'Friday week': (day, sent) => daysOff(day, sent) >= 8 && daysOff(day, sent) <= 14,
  'next Friday': (day, sent) => weekOf(day) - weekOf(sent) === 7,
  'Friday of next week': (day, sent) => weekOf(day) - weekOf(sent) === 7,
  'the 4th at three': (day, sent) => daysOff(day, sent) >= 0 && daysOff(day, sent) < 21,
  'Friday the 4th': (day, sent) => daysOff(day, sent) >= 0 && daysOff(day, sent) < 21,
  'Friday (4th)': (day, sent) => daysOff(day, sent) >= 0 && daysOff(day, sent) < 21,
  'the fourth of December': (day) => day.day <= 5 || day.day === 10,
  tomorrow: (day, sent) => daysOff(day, sent) === 1,
  'day after tomorrow': (day, sent) => daysOff(day, sent) === 2,
  'in two weeks': (day, sent) => daysOff(day, sent) === 14,
  'a week today': (day, sent) => daysOff(day, sent) === 7,
}
const start = Temporal.PlainDate.from('2026-01-05')
/** Its Monday, counted in days. */
const weekOf = (day: Temporal.PlainDate): number => start.until(day).days - (day.dayOfWeek - 1)

const sentDays = [
  '2026-11-09',
  '2026-11-12',
  '2026-11-15',
  '2026-11-27',
  '2026-12-16',
  '2026-12-29',
  '2027-02-24',
]

const cases = (name: string) =>
  sentDays
    .map((day) => Temporal.PlainDate.from(day))
    .flatMap((sent) =>
      Array.from({ length: 75 }, (_, ahead) => sent.add({ days: ahead + 1 }))
        .filter((day) => meant[name]?.(day, sent) ?? true)
        .map((day) => ({ sent, day, text: forms[name]?.(day, sent) ?? '' })),
    )

describe('a day that is written out is read as that day or not at all', () => {
  for (const name of Object.keys(forms))
    test(name, () => {
      let read = 0
      const all = cases(name)
      assert.ok(all.length > 0)
      for (const { sent, day, text } of all) {
        const found = new Set(writtenDays(text, sent).map((each) => each.day.toString()))
        if (found.size > 0) read += 1
        assert.ok(
          found.size === 0 || (found.size === 1 && found.has(day.toString())),
          `${text}, written on ${sent}: read as ${[...found].join(', ')}, not ${day}`,
        )
      }
      assert.ok(read >= all.length * 0.7, `read ${read} of ${all.length}`)
    })
})

describe('figures that could be two days are read as the sender’s country writes them', () => {
  const rows: readonly (readonly [text: string, usual: Figures | undefined, day: string])[] = [
    ['by 12/01', 'month-first', '2026-12-01'],
    ['by 12/01', 'day-first', '2027-01-12'],
    ['by 12/11/2026', 'day-first', '2026-12-11'],
    ['by 23/11', 'month-first', '2026-11-23'],
    ['by 11/30', 'day-first', '2026-11-30'],
  ]
  for (const [text, usual, day] of rows)
    test(`${text} ${usual}`, () =>
      assert.deepEqual(
        writtenDays(text, Temporal.PlainDate.from('2026-11-20'), usual).map((each) => each.day.toString()),
        [day],
      ))
})

describe('words that only look like a day, and days of which two are possible', () => {
  for (const text of [
    'Black Friday keeps us busy.',
    'I work Monday to Wednesday.',
    'Sorry to write on a Friday evening.',
    'Guten Morgen Frau Ferreira',
    'It is on the 3rd floor.',
    'Friday 3 December suits.',
    'The Monday after works as well.',
    'Room 4.12 is upstairs.',
    'We won 4 to 12.',
    'He is our man Friday.',
  ])
    test(text, () => assert.deepEqual(writtenDays(text, Temporal.PlainDate.from('2026-11-11')), []))
})
