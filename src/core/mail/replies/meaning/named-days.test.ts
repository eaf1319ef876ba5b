import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { heardIn, propose } from './propose.ts'

/** A Wednesday. */
const sent = Temporal.PlainDate.from('2026-11-11')
const heard = (text: string) => propose(`Hi Nadia,\n\n${text}\n\nBen`, sent)

describe('the day by which they will be heard is taken from the answer', () => {
  const table: readonly (readonly [text: string, day: string])[] = [
    ['You will hear from us by Friday the 20th.', '2026-11-20'],
    ['We still have two people to see, so expect to hear by Friday 20 November.', '2026-11-20'],
    ['You will have our answer by 25 November.', '2026-11-25'],
    ['I should know more on Monday.', '2026-11-16'],
    ['Give me until the end of the month to get an answer.', '2026-11-30'],
    ['We expect to decide by the end of next week.', '2026-11-20'],
    ['The decision will be made by 1 December.', '2026-12-01'],
    ['I will be in touch tomorrow.', '2026-11-12'],
    ['The owners sit on 2 December. Until then I have nothing to tell you.', '2026-12-02'],
  ]
  for (const [text, day] of table)
    test(text, () => {
      const proposal = heard(text)
      assert.deepEqual([proposal?.meaning, proposal?.hearBy], ['new-date', day])
    })
})

describe('another day, several days, or none: it is asked for', () => {
  for (const text of [
    'The owners sat on 2 November. Until then I had nothing to tell you, and still have nothing yet.',
    'The panel meets on 19 November and I will be in touch the day after.',
    'I will let you know some time next week.',
    'I will be in touch on the 20th or the 23rd.',
    'I need to move our chat on Friday.',
    'Can you let me know by Friday?',
    'The decision was due on 2 November, sorry about the delay.',
    'There is no news yet, I am afraid.',
    'Please send us your answer by Friday.',
  ])
    test(text, () => assert.equal(heard(text)?.hearBy, undefined))
})

describe('the day by which they want an answer', () => {
  const table: readonly (readonly [text: string, day: string | undefined])[] = [
    ['The job is yours. By Friday the 20th we should like to know either way.', '2026-11-20'],
    ['The job is yours. They’d like a yes or no by Friday.', '2026-11-13'],
    ['Please sign the attached contract. The link stops working on 21/12/2026.', '2026-12-21'],
    ['Please upload your certificates.\nDue: 15-Dec-2026', '2026-12-15'],
    ['The job is yours. We should have the contract ready by Friday.', undefined],
    ['The job is yours. The old lift stops working on 21/12/2026.', undefined],
  ]
  for (const [text, day] of table) test(text, () => assert.equal(heard(text)?.respondBy, day))
})

describe('the day on which one meets', () => {
  const table: readonly (readonly [text: string, day: string | undefined, hour?: string])[] = [
    ['You are through to the last round: it is with our director, Wed 25 Nov at 4.', '2026-11-25', '16:00'],
    [
      'My first thought was the 23rd. Could we see you on the following Monday (30th) at 10.30?',
      '2026-11-30',
      '10:30',
    ],
    ['We would like to see you again on Tuesday 1 December or Thursday 3 December.', undefined],
    ['We would like to see you again. Last Monday the panel was delighted.', undefined],
  ]
  for (const [text, day, hour] of table)
    test(text, () => {
      const meets = heard(text)?.meets
      assert.deepEqual([meets?.day, meets?.hour], [day, hour])
    })
})

describe('of the days a mail names the one that matters, whatever it means', () => {
  const table: readonly (readonly [text: string, day: string | undefined, is?: string])[] = [
    [
      'Kestrel, though, want you back on Monday 30th to talk through a case study with Maud.',
      '2026-11-30',
      'meet',
    ],
    ['The paperwork wings its way to you on Friday.', '2026-11-13', 'named'],
    ['Would you be around on 04/12, any time after two?', '2026-12-04', 'meet'],
    ['We will not have anything for you before the Monday after, the 7th.', '2026-12-07'],
    ['You are appointed Clerical Officer with effect from 7 December.', '2026-12-07', 'start'],
    ['We need your yes by EOD Friday or the grant reprices.', '2026-11-13', 'answer'],
    ['Need a yes or a no within 48 hours or it goes to the reserve.', '2026-11-13', 'answer'],
    ['Comp committee convenes Dec. 11 and whatever comes out of it comes out of it.', '2026-12-11', 'hear'],
    ['Am Donnerstag nächster Woche um elf möchte Frau Teichmann Sie sprechen.', '2026-11-19'],
    ['Any morning the week of the 7th would do for the visit.', '2026-12-07', 'week'],
    ['Today is my last day at Larkfield.', '2026-11-11', 'leave'],
    ['We saw our last person on Monday, so Thursday it is.', '2026-11-12'],
    // None, or two.
    ['The panel sat on Saturday and the seat has gone to somebody else.', undefined],
    ['Honestly, Thursday was the most fun I have had in a panel this year.', undefined],
    ['The 19th will not happen, two of us have gone down with flu.', undefined],
    ['Could we do the 7th or 8th December?', undefined],
    ['Ben is away from Thursday to Monday.', undefined],
    ['Figure on hearing from me before the week of the 16th is done.', undefined],
    ['The reader was moved on Monday, and nobody told us.', undefined],
    ['Ask me on Monday or any day later.', undefined],
    ['It closes today.', undefined],
  ]
  for (const [text, day, is] of table)
    test(text, () => {
      const { names } = heardIn(`Hi Nadia,\n\n${text}\n\nBen`, sent)
      assert.equal(names?.day, day)
      if (is !== undefined) assert.equal(names?.is, is)
    })
})
