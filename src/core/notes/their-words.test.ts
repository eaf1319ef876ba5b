import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theirWords } from './their-words.ts'

const ana = { id: 'ana', name: 'Ana Duarte', primary: false, helper: false }
const ben = { id: 'ben', name: 'Ben Ward', primary: false, helper: false }
const voice = {
  reader: ana,
  speaker: ana,
  writer: {
    name: 'Priya Raman',
    english: 'GB',
    strengths: [],
    temper: 'balanced',
    channels: [],
    numbers: {},
  },
  company: { name: 'Northwind' },
  english: 'GB',
  people: [ana, ben],
} as unknown as Parameters<typeof theirWords>[2]

const quoteOf = (note: string, others = voice) => {
  const read = theirWords(note, 'point:1', others)
  return read?.ok ? read.fragment.forms.quote : undefined
}

const held: readonly (readonly [note: string, quote: string])[] = [
  ["no second chair wk 1. 'clients can smell a passenger'", 'clients can smell a passenger'],
  [
    "lost 11% but no night man needed. 'I'd rather have the man than the milk'",
    "I'd rather have the man than the milk",
  ],
  ['keeps the pillows warm. "nobody rings down twice here"', 'nobody rings down twice here'],
  ["she said 'the drain was the plan'", 'the drain was the plan'],
  ["she said 'the drain was the plan.'", 'the drain was the plan'],
  ["kept the slope, 3 cm, 'the drain was the plan'. all follows from it", 'the drain was the plan'],
]

test('the reader’s own words are found among others', () => {
  for (const [note, quote] of held) assert.equal(quoteOf(note), quote, note)
})

const not: readonly (readonly [note: string, why: string])[] = [
  ["'the drain was the plan' was all she said", 'what follows is said of it'],
  ["asks 'did you sleep well last night', no blame", 'it needs its verb'],
  ["left the gap a year 'so visitors learn what a hedge was for'", 'it goes on from what stands before it'],
  [
    "written on the ceiling. 'they're lying down, where else would they read it'",
    'nobody knows who they are',
  ],
  ["costs each hull by the day, 'when it crosses we've made money'", 'nobody knows what it is'],
  ["first 'did you sleep', then 'why did you pass it'", 'there are two'],
  ["grey board by the door: 'do not erase (2021) please ever'", 'it is no speech'],
  ["he said 'always one'", 'it is too short'],
  ["it's the firm's rule, not the client's", 'there is none'],
  ["everyone is tired. 'the last manager was the worst mess of all'", 'it would embarrass who said it'],
]

test('what leans on other words, is torn or could embarrass is left', () => {
  for (const [note, why] of not) assert.equal(quoteOf(note), undefined, `${why}: ${note}`)
})

test('words of somebody else are none of theirs; what stands round them is asked about', () => {
  const note = "two bays kept empty. 'clients can smell a passenger'"
  assert.equal(quoteOf(note, { ...voice, speaker: ben }), undefined)
  const read = theirWords(note, 'point:1', voice)
  assert.match(read?.ok ? read.fragment.doubts.join() : '', /two bays kept empty/)
})
