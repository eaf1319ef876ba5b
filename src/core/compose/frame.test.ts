import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fragment } from '../notes/fragment.ts'
import { type Filling, type Frame, nothingUsed, say, usedAfter } from './frame.ts'
import type { Scene } from './scene.ts'

const scene = (more: Partial<Scene> = {}): Scene =>
  ({
    seed: 'seed',
    formality: 'neutral',
    manner: {},
    worn: new Map(),
    words: { company: 'Northwind' },
    sources: { company: ['company.name'] },
    ...more,
  }) as Scene

const note = (forms: Fragment['forms'], more: Partial<Fragment> = {}): Fragment => ({
  fact: 'point:p',
  shape: 'that',
  forms,
  mended: [],
  doubts: [],
  ...more,
})

const spoken = (frames: readonly Frame[], filled: Fragment, where = scene(), used = nothingUsed) =>
  say(where, { element: 'insight', slot: 'x', frames, note: filled }, used)?.text

test('a frame is used only where every slot has something to stand in it', () => {
  const frames = [{ text: 'I liked {noun}.' }, { text: 'I was glad that {that}.' }]
  const cases: readonly (readonly [Fragment['forms'], string | undefined])[] = [
    [{ noun: 'your story' }, 'I liked your story.'],
    [{ that: 'you came' }, 'I was glad that you came.'],
    [{ how: 'how you work' }, undefined],
    [{ verb: 'send the file' }, undefined],
    [{}, undefined],
    [{ noun: '' }, undefined],
  ]
  for (const [forms, expected] of cases) assert.equal(spoken(frames, note(forms)), expected)
})

test('a capital slot begins a sentence, and dollar signs are only text', () => {
  assert.equal(spoken([{ text: '{Noun} stayed.' }], note({ noun: 'your talk' })), 'Your talk stayed.')
  assert.equal(spoken([{ text: 'I heard {how}.' }], note({ how: 'how you do it' })), 'I heard how you do it.')
  assert.equal(spoken([{ text: 'I {verb}.' }], note({ verb: 'pay $& and $1' })), 'I pay $& and $1.')
})

test('a name keeps its own stop at the end, and its own small letter at the front', () => {
  const named = (company: string) => scene({ words: { company } })
  const frames = [{ text: 'I liked {noun} at {company}.' }]
  const rows = [
    ['Northwind', 'I liked your talk at Northwind.'],
    ['Hartley & Co.', 'I liked your talk at Hartley & Co.'],
    ['Yahoo!', 'I liked your talk at Yahoo!'],
  ] as const
  for (const [company, text] of rows)
    assert.equal(spoken(frames, note({ noun: 'your talk' }), named(company)), text)
  const opening = (that: string) => spoken([{ text: '{That}, as we found.' }], note({ that }))
  assert.equal(opening('eBay orders go out by noon'), 'eBay orders go out by noon, as we found.')
  assert.equal(opening('web orders go out by noon'), 'Web orders go out by noon, as we found.')
})

test('formal letters spell contractions of the frame out and leave the note’s words alone', () => {
  const frames = [{ text: "I'm glad that {that}." }]
  const formal = scene({ formality: 'formal' })
  assert.equal(spoken(frames, note({ that: "you don't hurry" }), formal), "I am glad that you don't hurry.")
  assert.equal(spoken(frames, note({ that: "you don't hurry" })), "I'm glad that you don't hurry.")
})

test('a frame for formal or for plain letters stays out of the other', () => {
  const formal = scene({ formality: 'formal' })
  assert.equal(spoken([{ text: 'I {verb}.', tone: 'plain' }], note({ verb: 'go' }), formal), undefined)
  assert.equal(spoken([{ text: 'I {verb}.', tone: 'formal' }], note({ verb: 'go' })), undefined)
  assert.equal(spoken([{ text: 'I {verb}.', tone: 'formal' }], note({ verb: 'go' }), formal), 'I go.')
})

test('a used frame is not used again, unless the sentence has to be there', () => {
  const frames = [{ text: 'I liked {noun}.' }]
  const filling = { element: 'thanks', slot: 'x', frames, note: note({ noun: 'your talk' }) } as const
  const first = say(scene(), filling, nothingUsed)
  assert.equal(first?.text, 'I liked your talk.')
  assert.ok(first)
  const used = usedAfter(nothingUsed, first)
  assert.equal(say(scene(), filling, used), undefined)
  assert.equal(say(scene(), { ...filling, must: true }, used)?.text, 'I liked your talk.')
})

test('a sentence does not open like an earlier one while another frame is free', () => {
  const frames = [
    { text: 'I was glad of {noun}.' },
    { text: 'I was told of {noun}.' },
    { text: 'Thank you for {noun}.' },
  ]
  const used = usedAfter(nothingUsed, { frame: 'I was there.', text: 'I was there.' })
  assert.equal(spoken(frames, note({ noun: 'your talk' }), scene(), used), 'Thank you for your talk.')
})

test('a sentence knows the note and the scene’s facts it came from, each once', () => {
  const filling: Filling = {
    element: 'interest',
    slot: 'x',
    frames: [{ text: '{company} draws me because {that}; {company} it is.' }],
    note: note({ that: 'you care' }),
    facts: ['point:p'],
  }
  assert.deepEqual(say(scene(), filling, nothingUsed)?.facts, ['point:p', 'company.name'])
})
