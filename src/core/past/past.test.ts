import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { PlacedFact } from '../keep/keep.ts'
import { between, middleOf, middleWarns, shareWarns } from './few.ts'
import { figuresIn } from './figures.ts'
import { happenedIn } from './happened.ts'
import { pictureOf } from './picture.ts'
import { csvOf, reportIn } from './report.ts'
import { pictureRows } from './rows.ts'

const at = (day: number, hour = 12) =>
  `2026-11-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`

const placed = (kind: string, body: object, more: Partial<PlacedFact> = {}): PlacedFact => ({
  ...{ opportunity: 'mill', company: 'Mill & Marsh', role: 'Baker', status: 'open', example: false },
  ...{ updatedAt: at(1), id: 'x', kind, body, ...more },
})
const talk = (day: number, more: Partial<PlacedFact> = {}, stage = 'screening') =>
  placed(
    'interview',
    {
      ...{ id: `talk-${day}`, stage, format: 'video', met: ['dana'] },
      starts: `2026-11-${String(day).padStart(2, '0')}T10:00[UTC]`,
      ends: `2026-11-${String(day).padStart(2, '0')}T11:00[UTC]`,
    },
    { at: at(day, 10), ...more },
  )
const word = (day: number, hour: number, body: object, more: Partial<PlacedFact> = {}) =>
  placed(
    'touch',
    {
      ...{ at: at(day, hour), direction: 'out', channel: 'email', with: ['dana'], kind: 'thank-you' },
      ...body,
    },
    { at: at(day, hour), ...more },
  )
const heard = { direction: 'in', kind: 'reply' }
const lineOf = (facts: readonly PlacedFact[], name: string, now = at(30)) =>
  figuresIn(happenedIn(facts), now).find((figure) => figure.name === name)?.lines[0]

describe('what happened', () => {
  test('is told in the order of time; an offer by the day it came', () => {
    const facts = [
      word(9, 9, heard),
      talk(3),
      placed('offer', { receivedAt: '2026-11-12T10:00-05:00', from: 'dana' }),
    ]
    assert.deepEqual(
      happenedIn(facts).map(({ is, at: when }) => [is, when]),
      [
        ['talk', at(3, 10)],
        ['heard', at(9, 9)],
        ['offer', at(12, 15)],
      ],
    )
  })

  test('is nothing that a machine wrote, and nothing that did not take place', () => {
    const { at: _none, ...cancelled } = talk(4)
    const facts = [word(3, 9, { ...heard, kind: 'auto-reply' }), word(3, 10, { ...heard, kind: 'bounce' })]
    assert.deepEqual(happenedIn([...facts, cancelled]), [])
  })
})

describe('figures', () => {
  test('time to thanks: from the end of a talk to the first thanks to one of those who took part', () => {
    const line = lineOf([talk(3), word(3, 14, {}), talk(10), word(10, 12, {}), talk(17)], 'thanks')
    assert.match(
      line?.says ?? '',
      /^1 hour in the middle of 2; the slowest took 3 hours; 1 talk without any$/,
    )
    assert.match(line?.warns ?? '', /too few/)
  })

  test('thanks to somebody else, and thanks before, are none; a talk of today waits still', () => {
    assert.equal(lineOf([word(2, 9, {}), talk(3), word(3, 14, { with: ['bob'] })], 'thanks'), undefined)
    assert.equal(lineOf([talk(3)], 'thanks', at(3, 13)), undefined)
  })

  test('after a talk: a word of theirs, a next talk or an offer is an answer; what is young is open, not silence', () => {
    const panel = talk(3, {}, 'panel')
    assert.deepEqual(
      [
        lineOf([panel, word(5, 9, heard)], 'stages'),
        lineOf([panel], 'stages', at(12)),
        lineOf([panel], 'stages'),
      ].map((line) => [line?.is, line?.of, line?.open]),
      [
        [1, 1, 0],
        [0, 0, 1],
        [0, 1, 0],
      ],
    )
  })

  test('by the way it went: only the last word before an answer is answered, and another person’s word answers nobody else', () => {
    const line = (...facts: PlacedFact[]) => {
      const found = lineOf(facts, 'ways')
      return [found?.about, found?.is, found?.of]
    }
    assert.deepEqual(line(word(3, 9, {}), word(5, 9, {}), word(6, 9, heard)), ['E-mail', 1, 2])
    assert.deepEqual(line(word(3, 9, {}), word(6, 9, { ...heard, with: ['bob'] })), ['E-mail', 0, 1])
  })

  test('messages until an answer are counted in a row, firm by firm', () => {
    const elsewhere = { opportunity: 'quay', company: 'Quay' }
    const facts = [
      ...[word(3, 9, {}), word(4, 9, {}), word(5, 9, {}), word(6, 9, heard)],
      ...[word(3, 9, {}, elsewhere), word(4, 9, heard, elsewhere), word(8, 9, {}, elsewhere)],
    ]
    assert.match(
      lineOf(facts, 'touches')?.says ?? '',
      /^1 in the middle of 2; the most were 3; at 1 firm you wait for the first$/,
    )
  })

  test('what lies ahead is not counted, and nothing gives no figure', () => {
    assert.deepEqual(figuresIn(happenedIn([talk(28)]), at(20)), [])
    assert.deepEqual(figuresIn([], at(20)), [])
  })
})

describe('few cases', () => {
  test('a share of few is told with all that fits it; of many it stands alone', () => {
    for (const [is, of, says] of [
      [1, 1, /^One case is too few/],
      [2, 4, /^4 cases are too few/],
      [3, 6, /anything from 2 to 8 in ten/],
      [0, 10, /anything from 0 to 3 in ten/],
      [10, 10, /anything from 7 to 10 in ten/],
    ] as const)
      assert.match(shareWarns(is, of) ?? '', says)
    assert.equal(shareWarns(20, 40), undefined)
    assert.equal(middleWarns(30), undefined)
    assert.match(middleWarns(12) ?? '', /Only 12 cases/)
  })

  test('the share that was seen lies within, and the bounds are shares', () => {
    for (let of = 1; of < 60; of += 1)
      for (let is = 0; is <= of; is += 1) {
        const [low, high] = between(is, of)
        assert.ok(low >= 0 && high <= 1 && low <= is / of + 1e-9 && high >= is / of - 1e-9, `${is} of ${of}`)
      }
    assert.equal(middleOf([]), undefined)
    assert.equal(middleOf([9, 1, 5]), 5)
  })
})

describe('the picture', () => {
  const facts = [
    talk(3),
    word(3, 14, {}),
    talk(5, { opportunity: 'quay', company: '<Quay> & "Sons"', role: 'Welder' }),
  ]
  const drawn = (width = 900) =>
    pictureOf(
      pictureRows(happenedIn(facts), { from: at(1), to: at(20), most: 10 }).rows,
      {
        ...{ width, from: Temporal.PlainDate.from('2026-11-01'), to: Temporal.PlainDate.from('2026-11-20') },
        now: Temporal.ZonedDateTime.from('2026-11-10T12:00[UTC]'),
      },
      'Two firms',
    )

  test('has the firm with the latest word first, and says how many there are besides', () => {
    const { rows, more } = pictureRows(happenedIn(facts), { from: at(1), to: at(20), most: 1 })
    assert.deepEqual([rows.map(({ opportunity }) => opportunity), more], [['quay'], 1])
    assert.deepEqual(pictureRows(happenedIn(facts), { from: at(6), to: at(20), most: 9 }).rows, [])
  })

  test('names nothing outside itself, holds text as text, and every mark lies within it', () => {
    for (const width of [350, 900]) {
      const svg = drawn(width)
      assert.doesNotMatch(svg, /<Quay>|href|<script|<style|url\(|NaN|Infinity|undefined/)
      assert.match(svg, /&#60;Quay&#62; &#38; &#34;Sons&#34;/)
      assert.equal(svg.match(/<circle /g)?.length, 3)
      for (const [, x = ''] of svg.matchAll(/cx="([\d.-]+)"/g))
        assert.ok(Number(x) >= 0 && Number(x) <= width, x)
    }
  })

  test('is drawn over years and over one day, with marks of its axis that do not lie on each other', () => {
    for (const [from, to] of [
      ['2024-01-31', '2026-11-20'],
      ['2026-11-20', '2026-11-20'],
      ['2026-10-01', '2026-11-20'],
    ] as const) {
      const svg = pictureOf(
        [],
        {
          ...{ width: 350, from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) },
          now: Temporal.ZonedDateTime.from('2026-11-20T12:00[UTC]'),
        },
        'Nothing',
      )
      const places = [...svg.matchAll(/<text x="([\d.]+)" y="20"/g)].map(([, x]) => Number(x)).slice(0, -1)
      assert.ok(
        places.every((x, index) => index === 0 || x - (places[index - 1] ?? 0) >= 50),
        `${from}: ${places}`,
      )
    }
  })
})

describe('the report', () => {
  const facts = [
    word(2, 9, { kind: 'application', channel: 'other' }),
    talk(3),
    word(3, 14, { text: 'a secret' }),
    word(6, 9, { direction: 'in', kind: 'reply', meaning: { is: 'no' } }),
  ]
  const report = (from: number, to: number, most = 99) =>
    reportIn(happenedIn(facts), { from: at(from, 0), to: at(to, 0), most }, (_firm, who) =>
      who === 'dana' ? 'Dana Okonkwo' : undefined,
    )

  test('tells what was done in ordinary words, with whom and how, within its days', () => {
    assert.deepEqual(
      report(1, 20).lines.map(({ what, how, people }) => [what, how, ...people]),
      [
        ['Applied', undefined, 'Dana Okonkwo'],
        ['Screening interview', undefined, 'Dana Okonkwo'],
        ['Sent a thank-you', 'by e-mail', 'Dana Okonkwo'],
        ['Heard from them: a no', 'by e-mail', 'Dana Okonkwo'],
      ],
    )
    assert.deepEqual(
      report(3, 4).lines.map(({ what }) => what),
      ['Screening interview', 'Sent a thank-you'],
    )
    assert.deepEqual([report(1, 20, 1).lines.length, report(1, 20, 1).more], [1, 3])
    assert.doesNotMatch(JSON.stringify(report(1, 20)), /secret/)
  })

  test('as a table: quotes, commas and what looks like a formula stay text', () => {
    assert.equal(
      csvOf([
        ['a "b", c', '=1+1'],
        ['-x', 'Zoë\nB'],
      ]),
      '\uFEFF"a ""b"", c","\'=1+1"\r\n"\'-x","Zoë\nB"\r\n',
    )
  })
})
