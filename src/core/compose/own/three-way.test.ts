import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Draft, Sentence } from '../draft.ts'
import { baseFor, merged } from './three-way.ts'

const line = (text: string, facts: string[], element: Sentence['element'] = 'insight'): Sentence => ({
  text,
  facts,
  element,
})
const greeting = line('Hi Dana,', ['person:dana'], 'greeting')
const close = line('Best regards,\nAda Example', ['me.name'], 'sign-off')

const draftOf = (...middle: Sentence[]): Draft => ({
  step: 's/thank-you/dana',
  kind: 'thank-you',
  to: ['dana'],
  channel: 'email',
  subject: 'Thank you',
  body: [greeting.text, middle.map(({ text }) => text).join(' '), close.text].join('\n\n'),
  sentences: [greeting, ...middle, close],
  unused: [],
  questions: [],
  asks: [],
  commitments: [],
  sentAt: Temporal.ZonedDateTime.from('2026-11-17T14:00[UTC]'),
  findings: [],
  also: [],
})

const thanks = line('Thank you for your time this morning.', ['interview:s'], 'thanks')
const stores = line('It stayed with me that the kitchen buys from two farms.', ['point:farms'])
const bread = line('I was glad to hear that the bread is baked at four.', ['point:bread'])
const old = draftOf(thanks, stores)
const marks = { 'interview:s': 'a', 'point:farms': 'b', 'me.name': 'c', 'person:dana': 'd' }
const base = { sentences: old.sentences, marks }
const mine = old.body.replace('this morning', 'today')

test('a slightly edited sentence keeps its facts and says that it was edited', () => {
  const { sentences } = merged(mine, base, old, marks)
  assert.deepEqual(sentences[1], { ...thanks, text: 'Thank you for your time today.', edited: true })
  assert.deepEqual(sentences[2], stores)
})

test('the stop of a title ends no sentence: what was edited behind it keeps its facts', () => {
  const bread = line('I liked that Dr. Weber bakes the bread at four.', ['point:bread'])
  const draft = draftOf(thanks, bread)
  const was = { sentences: draft.sentences, marks }
  const text = (from: string, to: string) =>
    merged(draft.body.replace(from, to), was, draft, marks).sentences.find(({ facts }) =>
      facts.includes('point:bread'),
    )?.text
  assert.equal(text('at four', 'at five'), 'I liked that Dr. Weber bakes the bread at five.')
  assert.equal(text(' at four.', '. It is good.'), 'I liked that Dr. Weber bakes the bread.')
})

test('a sentence of the user’s own has no facts', () => {
  const { sentences } = merged(`${mine}\n\nPS: My cat says hello.`, base, old, marks)
  assert.ok(!sentences.some(({ text }) => text.includes('cat')))
})

test('a new note’s sentence is offered; nothing is when nothing changed', () => {
  const now = { ...marks, 'point:bread': 'e' }
  assert.deepEqual(merged(mine, base, draftOf(thanks, bread), now).offers, [
    { text: bread.text, facts: ['point:bread'], paragraph: 1 },
  ])
  assert.deepEqual(merged(mine, base, old, marks).offers, [])
})

test('an offer that was taken is not offered again; one left lying is', () => {
  const now = { ...marks, 'point:bread': 'e' }
  const draft = draftOf(thanks, bread)
  const taken = mine.replace('two farms.', `two farms. ${bread.text}`)
  assert.deepEqual(merged(taken, baseFor(taken, base, draft, now), draft, now).offers, [])
  assert.equal(merged(mine, baseFor(mine, base, draft, now), draft, now).offers.length, 1)
})

test('a sentence whose note is gone, private or changed is named, with the reason', () => {
  const { 'point:farms': _gone, ...without } = marks
  const because = (now: Record<string, string>) => merged(mine, base, draftOf(thanks), now).stale
  assert.deepEqual(because(without), [{ text: stores.text, because: 'the note it came from is gone' }])
  assert.match(because({ ...marks, 'point:farms': 'private' })[0]?.because ?? '', /private now/)
  assert.match(because({ ...marks, 'point:farms': 'x' })[0]?.because ?? '', /changed/)
  assert.deepEqual(because(marks), [])
  const saved = baseFor(mine, base, draftOf(thanks), without)
  assert.equal(merged(mine, saved, draftOf(thanks), without).stale.length, 1)
})

test('words kept without a base are offered nothing and called stale by nothing', () => {
  const { offers, stale } = merged(mine, undefined, draftOf(thanks, bread), {})
  assert.deepEqual([offers, stale], [[], []])
})

test('whatever is written, no offer brings a fact that is there already, and all sentences stand in the text', () => {
  const pieces = fc.array(fc.constantFrom(thanks.text, stores.text, bread.text, 'My own words, said once.'), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(pieces, fc.boolean(), (said, changed) => {
      const body = [greeting.text, said.join(' '), close.text].join('\n\n')
      const now = { ...marks, 'point:bread': 'e', ...(changed ? { 'point:farms': 'z' } : {}) }
      const { sentences, offers } = merged(body, base, draftOf(thanks, stores, bread), now)
      const inMine = sentences.flatMap(({ facts }) => facts)
      for (const offer of offers) assert.ok(!offer.facts.some((fact) => inMine.includes(fact)))
      for (const { text } of sentences) assert.ok(body.includes(text))
    }),
    { numRuns: 200 },
  )
})
