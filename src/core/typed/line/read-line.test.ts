import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { timesIn } from '../../../calendar/times-in.ts'
import { type LineSaid, readLine } from './read-line.ts'

/** A Wednesday. */
const now = Temporal.ZonedDateTime.from('2026-11-18T17:00[America/Toronto]')
const knows = {
  firms: ['Harbour Analytics', 'Quay', 'Mill & Marsh'],
  isPerson: (name: string) => name.toLowerCase() === 'dana',
}
const read = (line: string) => readLine(line, knows, { now, english: 'CA', times: timesIn })
const names = ({ people }: LineSaid) => people.map(({ name }) => name)

interface Row extends Partial<Omit<LineSaid, 'people' | 'asks'>> {
  readonly who?: readonly string[]
}

const rows: readonly (readonly [line: string, is: Row])[] = [
  [
    'panel at Northwind Tue 3pm with Maria Lopez and Tom, they’ll decide by Friday',
    {
      ...{ firm: 'Northwind', isKnown: false, stage: 'panel', starts: '2026-11-17T15:00', rest: '' },
      ...{ who: ['Maria Lopez', 'Tom'], next: 'they’ll decide by Friday', hearBy: '2026-11-20' },
    },
  ],
  [
    'Panel at Northwind next Tuesday 3pm with Maria Lopez',
    { firm: 'Northwind', stage: 'panel', starts: '2026-11-24T15:00', who: ['Maria Lopez'], rest: '' },
  ],
  [
    'phone screen quay tomorrow 10:30 with dana',
    {
      firm: 'Quay',
      isKnown: true,
      stage: 'screening',
      format: 'phone',
      starts: '2026-11-19T10:30',
      who: ['dana'],
      rest: '',
    },
  ],
  [
    'Had a technical interview with Ana Bell (Staff Engineer) at Mill & Marsh yesterday at 2pm for 45 minutes',
    {
      firm: 'Mill & Marsh',
      stage: 'technical',
      starts: '2026-11-17T14:00',
      minutes: 45,
      who: ['Ana Bell'],
      rest: '',
    },
  ],
  [
    'Final round with Harbour Analytics Fri 3-4pm on zoom with Maria Lopez, VP Engineering, and Tom Ito',
    {
      firm: 'Harbour Analytics',
      stage: 'final',
      format: 'video',
      starts: '2026-11-20T15:00',
      minutes: 60,
      who: ['Maria Lopez', 'Tom Ito'],
      rest: '',
    },
  ],
  [
    'coffee with Sam Reyes at Globex, 4 December 9:00',
    { firm: 'Globex', stage: 'informational', starts: '2026-12-04T09:00', who: ['Sam Reyes'], rest: '' },
  ],
  [
    'applied at Initech for Data Engineer today',
    { firm: 'Initech', role: 'Data Engineer', applied: true, day: '2026-11-18', rest: '' },
  ],
  [
    'Interview at Northwind for the Ward Nurse role on Friday at 9:15 with Kim Lee, bring the certificate',
    {
      firm: 'Northwind',
      role: 'Ward Nurse',
      talk: true,
      starts: '2026-11-20T09:15',
      who: ['Kim Lee'],
      rest: 'bring the certificate',
    },
  ],
  [
    'Quay: I should hear back by 4 December',
    { firm: 'Quay', next: 'I should hear back by 4 December', hearBy: '2026-12-04', talk: false, rest: '' },
  ],
  [
    'call with the recruiter at Quay tomorrow noon',
    { firm: 'Quay', starts: '2026-11-19T12:00', who: [], rest: 'call with the recruiter' },
  ],
  [
    'final round at Initech 24 November 3pm',
    { firm: 'Initech', stage: 'final', starts: '2026-11-24T15:00', rest: '' },
  ],
  ['water the plants', { talk: false, rest: 'water the plants', who: [] }],
  ['met dana', { who: ['dana'], rest: '' }],
]

describe('one line', () => {
  for (const [line, { who, ...is }] of rows)
    test(line, () => {
      const said = read(line)
      const shown = Object.fromEntries(Object.keys(is).map((key) => [key, said[key as keyof LineSaid]]))
      assert.deepEqual(shown, is)
      if (who) assert.deepEqual(names(said), who)
    })

  test('what stands behind a name is that person’s', () => {
    const [maria, tom] = read(
      'panel at Quay Fri 3pm with Maria Lopez, VP Engineering, and Tom Ito <tom@quay.example>',
    ).people
    assert.deepEqual(maria, { name: 'Maria Lopez', title: 'VP Engineering' })
    assert.deepEqual(tom, { name: 'Tom Ito', email: 'tom@quay.example' })
  })

  test('an hour that may be in the morning or in the afternoon, and a day without its hour, are asked about', () => {
    for (const [line, says] of [
      ['panel at Quay Tuesday at 3', /morning or in the afternoon/],
      ['panel at Quay on Tuesday', /At what time/],
    ] as const) {
      const { asks, starts } = read(line)
      assert.equal(starts, undefined)
      assert.deepEqual(
        asks.map(({ field }) => field),
        ['starts'],
      )
      assert.match(asks[0]?.message ?? '', says)
    }
  })

  test('whatever is typed is read, and a word that nobody knows is kept somewhere', () => {
    const strange = 'ünïword'
    const word = fc.constantFrom(
      ...'panel at Northwind Tue 3pm with Maria Lopez and Tom , they decide by Friday for 45 minutes ( ) 12/13 3-4 Quay zoom \n next last the'.split(
        ' ',
      ),
      strange,
    )
    const line = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(line, (text) => {
        assert.equal(JSON.stringify(read(text)).includes(strange), text.includes(strange))
      }),
    )
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void read(text)))
  })
})
