import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import type { Person } from '../dossier/dossier.ts'
import { pointsAnswered, pointsFrom, pointsPrompt, tellable } from './points.ts'

const person = (id: string, name: string): Person => ({ id, name, primary: false, helper: false })
const people = [person('dana', 'Dana Okonkwo'), person('marc', 'Marc Ollivier')]
const met = { people, said: Temporal.ZonedDateTime.from('2026-11-17T12:00[America/New_York]') }

const kindsOf = (text: string) => pointsFrom(text, met).points.map(({ kind, who }) => [kind, who])

describe('free notes by simple rules', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['Dana: analysts get their numbers before stand-up', 'insight', 'dana'],
    ['We both learned to skate as adults', 'common-ground', undefined],
    ['Marc told me the story about the flooded server room', 'moment', 'marc'],
    ['I fumbled the Flink question', 'stumble', undefined],
    ['Forgot to ask who owns the price files', 'missed-question', undefined],
    ['I loved how much say the data team has', 'interest', undefined],
    ['My experience with Kafka fits', 'strength', undefined],
    ['Dana kept coming back to stakeholder management', 'clue', 'dana'],
    ['Marc looked bored during the demo', 'reaction', 'marc'],
    ['Next time, have the Flink answer ready', 'lesson', undefined],
    ['I asked for an introduction to the pricing team', 'request', undefined],
    ['My grandfather was a court usher', 'anecdote', undefined],
    ['The team is six people and growing', 'insight', undefined],
    ['They ship every Tuesday', 'insight', undefined],
  ]
  for (const [text, kind, who] of cases) test(text, () => assert.deepEqual(kindsOf(text), [[kind, who]]))

  test('impressions of people are private by themselves, other notes are not', () => {
    const hidden = (text: string) => pointsFrom(text, met).points.map((point) => point.private)
    assert.deepEqual(hidden('Marc looked bored. The team ships weekly.'), [true, false])
    assert.deepEqual(hidden('the office moves in May (private)'), [true])
    assert.deepEqual(hidden('Private:\nthe office moves\nso does the team\n\nThey ship weekly.'), [
      true,
      true,
      false,
    ])
  })

  test('a heading names whose the lines below it are, until an empty line', () => {
    assert.deepEqual(kindsOf('Dana:\n- ships weekly\n- no meetings on Mondays\n\nThe canteen is good'), [
      ['insight', 'dana'],
      ['insight', 'dana'],
      ['insight', undefined],
    ])
  })

  test('no word is lost and none is added', () => {
    const word = fc.constantFrom(
      'team',
      'ships',
      'weekly',
      'Dana',
      'seemed',
      'keen',
      'and',
      '(private)',
      '\n',
      '.',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        for (const { text: said } of pointsFrom(text, met).points)
          for (const each of said.match(/\p{L}+/gu) ?? []) assert.ok(text.includes(each))
      }),
    )
  })
})

describe('an assistant’s points', () => {
  const source =
    'Dana said the analysts get numbers before stand-up. Marc looked bored.\nWe are 12 people (private)'
  const answer = (points: readonly object[]) => `Sure!\n\`\`\`json\n${JSON.stringify({ points })}\n\`\`\``
  const read = (points: readonly object[]) => pointsAnswered(answer(points), source, met)

  test('the writer’s own words are taken over, and what was held back is added by the rules', () => {
    const found = read([
      { kind: 'insight', who: 'dana', text: 'the analysts get numbers before stand-up', private: false },
    ])
    assert.deepEqual(found?.points, [
      { kind: 'insight', who: 'dana', text: 'the analysts get numbers before stand-up', private: false },
      { kind: 'reaction', who: 'marc', text: 'Marc looked bored.', private: true },
      { kind: 'insight', text: 'We are 12 people', private: true },
    ])
  })

  for (const [name, point] of [
    [
      'a word the writer never wrote',
      { kind: 'insight', text: 'the analysts get dashboards before stand-up' },
    ],
    ['a figure the writer never wrote', { kind: 'insight', text: 'analysts get 40 numbers before stand-up' }],
    ['a kind that does not exist', { kind: 'rumour', text: 'analysts get numbers' }],
    ['a line that was never shown', { kind: 'insight', text: 'We are 12 people' }],
  ] as const)
    test(`${name} is struck`, () => assert.equal(read([point])?.struck.length, 1))

  test('a person who was not there is not credited', () =>
    assert.equal(
      read([{ kind: 'insight', who: 'zoe', text: 'analysts get numbers' }])?.points[0]?.who,
      undefined,
    ))

  for (const nonsense of ['', 'no', '{', '[]', '{"points": "all"}', '{"points": [{"kind": 1}]}', 'null'])
    test(`“${nonsense}” is no answer`, () => assert.equal(pointsAnswered(nonsense, source, met), undefined))

  test('whatever comes, it is read without a throw', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void pointsAnswered(text, source, met)))
  })

  test('the prompt holds the lines that may be told, and no other', () => {
    assert.deepEqual(tellable(source, met), ['Dana said the analysts get numbers before stand-up.'])
    assert.doesNotMatch(pointsPrompt(source, met), /bored|12/)
  })
})
