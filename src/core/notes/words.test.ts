import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { withArticle } from '../english/article.ts'
import { inDialect } from '../english/dialect.ts'
import type { English } from '../vocabulary/englishes.ts'
import { byPhrase, dayPhrase, heldPhrase } from './days.ts'
import { mend, rosterOf } from './mend.ts'
import { piecesOf } from './pieces.ts'
import { asRole, roleNoun } from './role.ts'
import { rough, writtenOut } from './shorthand.ts'
import { someoneElse } from './someone-else.ts'

/** Each table turns what stands left into what stands right; equal pairs must not change. */
const table = (name: string, turn: (text: string) => string, rows: readonly (readonly [string, string])[]) =>
  test(name, () => {
    for (const [was, now] of rows) assert.equal(turn(was), now)
  })

table('the article follows the sound of the word', withArticle, [
  ['hour', 'an hour'],
  ['SQL course', 'an SQL course'],
  ['8-person team', 'an 8-person team'],
  ['university', 'a university'],
  ['one-off', 'a one-off'],
  ['nurse', 'a nurse'],
])

table('a role stands after “for” as it is said aloud', roleNoun, [
  ['RN – Night Shift', 'the RN (Night Shift) role'],
  ['Associate, Commercial Disputes', 'the role of Associate in Commercial Disputes'],
  ['', 'the role'],
  ['Director, Retail', 'the role of Director of Retail'],
  ['Nurse, Surgical Ward', 'the role of Nurse in the Surgical Ward'],
  ['the Planner position.', 'the Planner position'],
  ['Staff Nurse', 'the Staff Nurse role'],
])

table('a post of which there is one has no article', asRole, [
  ['Head of Retail', 'as Head of Retail'],
  ['Managing Director', 'as Managing Director'],
  ['Assistant Director', 'as an Assistant Director'],
  ['Teacher', 'as a Teacher'],
])

const roster = rosterOf(['Dana Okonkwo', 'Will Mark'])
table('a certain slip is mended, and what may be meant stays', (text) => mend(text, roster).text, [
  ['the the ward', 'the ward'],
  ['dana said a apple', 'Dana said an apple'],
  ['i think on monday', 'I think on Monday'],
  ['they will mark it', 'they will mark it'],
  ['I know that that is so', 'I know that that is so'],
  ['she had had enough', 'she had had enough'],
  ['twenty one year olds', 'twenty-one-year-olds'],
  ['a rota  on paper', 'a rota on paper'],
  ['saw the the the the ward', 'saw the ward'],
])

test('mending twice changes nothing more', () => {
  const words =
    'the The a A an apple hour I i teh recieve ward wards twenty one two year olds 5 class there , ; ! ? . " “ ” dont london dana strait is and'
  const noted = fc
    .array(fc.tuple(fc.constantFrom(...words.split(' ')), fc.constantFrom(' ', '  ', '')), { maxLength: 9 })
    .map((parts) => parts.flat().join(''))
  fc.assert(
    fc.property(noted, (text) => {
      const once = mend(text, roster).text
      assert.equal(mend(once, roster).text, once)
    }),
    { numRuns: 3_000, seed: 5 },
  )
})

test('what may be a slip is asked about, and its right form is not', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['there team is small', 'their team is small'],
    ['they say their is a rota', 'they say there is a rota'],
    ['your going to like it', 'you are going to like it'],
    ['it took longer, more then a year', 'it took more than a year'],
    ['they loose nobody', 'they lose nobody'],
    ['it could of rained', 'it could have rained'],
    ['the principle engineer', 'the principal engineer'],
  ]
  for (const [slip, right] of rows) {
    assert.equal(mend(slip, roster).doubts.length, 1, slip)
    assert.equal(mend(right, roster).doubts.length, 0, right)
  }
})

const turned = (english: English) => (text: string) => inDialect(text, english).text
table('British words in an American letter', turned('US'), [
  ['the colour of maths', 'the color of math'],
  ['they organise it', 'they organize it'],
  ['she said "organise the colour"', 'she said "organise the colour"'],
  ['the team works', 'the team works'],
])

table('shorthand is written out, and only shorthand', writtenOut, [
  ['30x a day w/ two yrs of it', '30 times a day with two years of it'],
  ['me and my brother rowed', 'my brother and I rowed'],
  ['its a ward', "it's a ward"],
  ['its ward is small', 'its ward is small'],
  ['R&D at the ward since May', 'R&D at the ward since May'],
  ['he may come in', 'he may come in'],
])

test('several facts come apart, and what belongs together stays together', () => {
  const rows: readonly (readonly [string, string, number])[] = [
    ['they deploy daily, nobody is paged', 'they deploy daily', 1],
    ['no open-plan; everybody shares a room', 'everybody shares a room', 1],
    ['the ward is calm (nights too)', 'the ward is calm', 1],
    ['they plan, draft and review together', 'they plan, draft and review together', 0],
    ['you asked for it, which nobody does', 'you asked for it, which nobody does', 0],
    ['we rowed together, ten years apart', 'we rowed together, ten years apart', 0],
  ]
  for (const [note, main, rest] of rows) {
    assert.equal(piecesOf(note).main, main)
    assert.equal(piecesOf(note).rest.length, rest)
  }
})

test('what two share with a smile is not said of the other alone', () => {
  assert.equal(someoneElse('we both started out in hardware'), 'started out in hardware')
  assert.equal(someoneElse('we both failed the bar exam'), undefined)
})

test('a rough word is named, a plain one is not', () => {
  assert.equal(rough('it sucks'), 'sucks')
  assert.equal(rough('the success of the class'), undefined)
})

test('days are said as the reader says them', () => {
  const sent = Temporal.ZonedDateTime.from('2026-11-23T10:00[Europe/London]')
  const day = (text: string) => Temporal.PlainDate.from(text)
  const at = { sentAt: sent, readAt: sent }
  assert.equal(dayPhrase(day('2026-11-22'), at, 'GB'), 'yesterday')
  assert.equal(dayPhrase(day('2026-11-10'), at, 'GB'), 'on 10 November')
  assert.equal(dayPhrase(day('2026-11-10'), at, 'US'), 'on November 10')
  assert.equal(byPhrase(day('2026-11-24'), at, 'GB'), 'by tomorrow')
  assert.equal(
    heldPhrase(sent.subtract({ hours: 1 }).subtract({ minutes: 30 }), sent.subtract({ hours: 1 }), at, 'GB'),
    'this morning',
  )
  assert.equal(
    heldPhrase(sent.subtract({ hours: 7 }).subtract({ minutes: 30 }), sent.subtract({ hours: 7 }), at, 'GB'),
    'today',
  )
  assert.equal(
    heldPhrase(sent.subtract({ days: 1 }).subtract({ minutes: 30 }), sent.subtract({ days: 1 }), at, 'GB'),
    'yesterday',
  )
})

test('what is read on a later day tells no day by its distance', () => {
  const sentAt = Temporal.ZonedDateTime.from('2026-11-23T10:00[Europe/London]')
  const slow = { sentAt, readAt: sentAt.add({ days: 2 }) }
  for (const days of [-6, -2, -1, 0, 1, 2, 6]) {
    const day = sentAt.toPlainDate().add({ days })
    assert.match(dayPhrase(day, slow, 'GB'), /^on (?:\w+day|\d+ November)$/)
    assert.match(byPhrase(day, slow, 'GB'), /^by (?:\w+day|the \d+(?:st|nd|rd|th))$/)
  }
  assert.equal(dayPhrase(sentAt.toPlainDate().subtract({ days: 5 }), slow, 'GB'), 'on 18 November')
  assert.equal(
    heldPhrase(
      sentAt.subtract({ hours: 1 }).subtract({ minutes: 30 }),
      sentAt.subtract({ hours: 1 }),
      slow,
      'GB',
    ),
    'on Monday',
  )
})
