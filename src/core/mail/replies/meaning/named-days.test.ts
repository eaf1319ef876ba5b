import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { propose } from './propose.ts'

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
  ]
  for (const [text, day] of table)
    test(text, () => {
      const proposal = heard(text)
      assert.deepEqual([proposal?.meaning, proposal?.hearBy], ['new-date', day])
    })
})

describe('another day, several days, or none: it is asked for', () => {
  for (const text of [
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
