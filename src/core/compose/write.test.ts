import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fragment } from '../notes/fragment.ts'
import type { Filling } from './frame.ts'
import type { Scene } from './scene.ts'
import { firstOf, given, type Letter, promising, unless, weigh, wish } from './wish.ts'
import { write } from './write.ts'

const scene = {
  seed: 'seed',
  formality: 'neutral',
  manner: {},
  worn: new Map(),
  words: {},
  sources: {},
  step: {},
  told: { opportunity: { role: 'Planner', company: { name: 'Northwind' } } },
} as unknown as Scene

const filling = (text: string, more: Partial<Filling> = {}): Filling => ({
  element: 'insight',
  slot: text,
  frames: [{ text }],
  ...more,
})

const note = (fact: string): Fragment => ({
  fact,
  shape: 'noun',
  forms: { noun: 'your garden' },
  mended: [],
  doubts: [],
})

const asks = (fact: string) => ({ questions: [{ fact, ask: 'Which?' }] })

const textsOf = (letter: Letter, frames: ReadonlySet<string> = new Set()) =>
  write(scene, letter, frames).paragraphs.map((lines) => lines.map(({ text }) => text))

test('a wish gets the first of its tries that fits, and one that none fits leaves its place empty', () => {
  const unfit = filling('I saw {noun}.')
  assert.deepEqual(textsOf({ paragraphs: [[wish(unfit, filling('Hello.'))], [wish(unfit), undefined]] }), [
    ['Hello.'],
    [],
  ])
})

test('a sentence stands only where another does, or only where it does not', () => {
  const [said, unsaid] = [wish(filling('Yes.')), wish(filling('I saw {noun}.'))]
  const then = (text: string) => wish(filling(text))
  const paragraphs = [
    [said, unsaid],
    [given(said, then('A.')), given(unsaid, then('B.')), given(undefined, then('C.'))],
    [unless(said, then('D.')), unless(unsaid, then('E.')), unless(undefined, then('F.'))],
  ]
  assert.deepEqual(textsOf({ paragraphs }), [['Yes.'], ['A.'], ['E.', 'F.']])
})

test('what comes first in writing stays where it is read, and takes its frame before the others', () => {
  const [one, two] = [wish(filling('Same.')), wish(filling('Same.'))]
  const paragraphs = [[one], [two]]
  assert.deepEqual(textsOf({ paragraphs }), [['Same.'], []])
  assert.deepEqual(textsOf({ first: [two], paragraphs }), [[], ['Same.']])
})

test('frames that were used come in as a value and go out as another', () => {
  const before = new Set(['Hello.'])
  const letter = { paragraphs: [[wish(filling('Hello.'), filling('Good day.'))]] }
  const { paragraphs, used } = write(scene, letter, before)
  assert.deepEqual(
    paragraphs[0]?.map(({ text }) => text),
    ['Good day.'],
  )
  assert.deepEqual([...used.frames], ['Hello.', 'Good day.'])
  assert.deepEqual([...before], ['Hello.'])
})

test('no note is told twice in a letter', () => {
  const told = (text: string, fact: string) => wish(filling(text, { note: note(fact) }))
  const paragraphs = [[told('I saw {noun}.', 'a'), told('I liked {noun}.', 'a'), told('I love {noun}.', 'b')]]
  assert.deepEqual(textsOf({ paragraphs }), [['I saw your garden.', 'I love your garden.']])
})

test('a sentence brings its price, its promise and its questions; what is not even tried asks nothing', () => {
  const said = { ...wish(filling('I will write.')), margin: asks('a'), unsaid: asks('b') }
  const unsaid = { ...wish(filling('I saw {noun}.')), margin: asks('c'), unsaid: asks('d') }
  const untried = unless(said, { ...wish(filling('No.')), margin: asks('e'), unsaid: asks('f') })
  const first = weigh(promising(said, 'dana'), 40)
  const letter = {
    paragraphs: [[first, firstOf(unsaid), unless(first, said), untried && unless(first, untried)]],
  }
  const { paragraphs, margin } = write(scene, letter, new Set())
  const [line] = paragraphs[0] ?? []
  assert.deepEqual([line?.keep, line?.commits], [40, { what: 'I will write.', to: 'dana' }])
  assert.deepEqual(
    margin.questions.map(({ fact }) => fact),
    ['a', 'c', 'd'],
  )
})
