import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fragment } from '../../notes/fragment.ts'
import type { Note } from '../notes.ts'
import type { Scene } from '../scene.ts'
import type { Wish } from '../wish.ts'
import { spoken } from '../write.ts'
import { commonGround, insight, moment } from './insight.ts'
import { interest } from './interest.ts'
import { thanks } from './thanks.ts'

const scene = (seed: string, formality: Scene['formality'] = 'neutral'): Scene =>
  ({
    seed,
    formality,
    manner: {},
    worn: new Map(),
    words: {
      role: 'the Staff Nurse role',
      as: 'as a Staff Nurse',
      company: 'St Brannoc’s',
      day: 'on Thursday',
      event: 'interview',
      talk: 'our interview on Thursday',
    },
    sources: {},
    reader: { id: 'ann' },
    interview: { met: ['ann'] },
    told: { opportunity: {} },
  }) as unknown as Scene

const note = (forms: Fragment['forms'], more: Partial<Fragment> = {}): Fragment => ({
  fact: 'point:p',
  shape: 'that',
  forms,
  mended: [],
  doubts: [],
  ...more,
})

/** The fragment as a note that the reader alone can have made. */
const noteOf = (fragment: Fragment | undefined): Note | undefined =>
  fragment && { point: { id: 'p', kind: 'insight', text: '', private: false }, fragment, kind: 'insight' }

const seeds = Array.from({ length: 40 }, (_, index) => `seed ${index}`)

/** All the sentences that forty letters make of one note. */
const variants = (
  wanted: Wish | undefined | ((scene: Scene) => Wish | undefined),
  formality: Scene['formality'] = 'neutral',
) =>
  new Set(
    seeds.flatMap((seed) => {
      const where = scene(seed, formality)
      return spoken(where, typeof wanted === 'function' ? wanted(where) : wanted)?.text ?? []
    }),
  )

const samples: Readonly<Record<string, Fragment>> = {
  statement: note({ that: 'the night staff write their own rota' }, { subject: 'team', tense: 'present' }),
  deed: note(
    { that: 'you showed me the garden', gerund: 'showing me the garden' },
    { subject: 'you', tense: 'past' },
  ),
  noun: note({ noun: 'your story about the pet chicken' }, { shape: 'noun' }),
  thing: note({ noun: 'the Friday sessions' }, { shape: 'noun' }),
  how: note({ how: 'how new starters get a buddy' }, { shape: 'how' }),
  shared: note({ that: 'we both trained in Plymouth' }, { subject: 'we', tense: 'past' }),
}
const trouble = note({ that: 'the ward is short of two nurses' }, { subject: 'other', tense: 'present' })

test('every slot has at least four ways to say a note of each shape that it takes', () => {
  const ways: readonly (readonly [string, Set<string>])[] = [
    ['insight as a statement', variants((where) => insight(where, noteOf(samples.statement)))],
    ['insight as a noun', variants((where) => insight(where, noteOf(samples.thing)))],
    ['insight as a how-clause', variants((where) => insight(where, noteOf(samples.how)))],
    ['a deed as a moment', variants(moment(samples.deed))],
    ['a story as a moment', variants(moment(samples.noun))],
    ['common ground', variants((where) => commonGround(where, samples.shared, 'connection'))],
    ['interest from a statement', variants((where) => interest(where, samples.statement))],
    ['interest from a how-clause', variants((where) => interest(where, samples.how))],
    ['interest from a noun', variants((where) => interest(where, samples.thing))],
    ['interest without a note', variants((where) => interest(where))],
    ['thanks for time', variants((where) => thanks(where, 'forTime'))],
    ['thanks for a conversation', variants((where) => thanks(where, 'forConversation'))],
    ['thanks for a case', variants((where) => thanks(where, 'forCase'))],
    ['late thanks', variants((where) => thanks(where, 'late'))],
  ]
  for (const [name, texts] of ways) assert.ok(texts.size >= 4, `${name}: ${texts.size}`)
})

test('every sentence starts with a capital, ends with one stop and has no slot left', () => {
  for (const formality of ['formal', 'neutral', 'informal'] as const) {
    for (const sample of [...Object.values(samples), trouble]) {
      for (const wanted of [
        (where: Scene) => insight(where, noteOf(sample)),
        moment(sample),
        (where: Scene) => interest(where, sample),
        (where: Scene) => commonGround(where, sample, 'connection'),
      ]) {
        for (const text of variants(wanted, formality)) {
          assert.match(text, /^\p{Lu}.*[^.?!][.?!]$/u)
          assert.doesNotMatch(text, /[{}]| {2}|undefined/)
          if (formality === 'formal') assert.doesNotMatch(text, /\b(I'm|I'd|I'll|don't|isn't)\b/)
        }
      }
    }
  }
})

test('a doing with a comma in it is not gone on from with another', () => {
  const wanted = (gerund: string) => [
    ...variants((where) => interest(where, note({ gerund }, { shape: 'gerund' }))),
  ]
  const goesOn = /, which is part of why I want/
  assert.ok(wanted('moving medicines').some((text) => goesOn.test(text)))
  const whole = wanted('moving medicines, because a late box matters')
  assert.ok(whole.length > 0 && !whole.some((text) => goesOn.test(text)))
})

test('trouble is not told with pleasure', () => {
  const texts = [...variants((where) => insight(where, noteOf(trouble)))]
  assert.ok(texts.length > 0)
  for (const text of texts) assert.doesNotMatch(text, /glad|good|enjoy|like|thank/i)
})

test('a slot that has no frame for a shape says nothing instead of forcing it', () => {
  const verb = note({ verb: 'send the write-up' }, { shape: 'verb' })
  const where = scene('a')
  assert.equal(spoken(where, insight(where, noteOf(verb))), undefined)
  assert.equal(spoken(where, moment(verb)), undefined)
  assert.equal(spoken(where, commonGround(where, verb, 'connection')), undefined)
  assert.equal(spoken(where, insight(where, undefined)), undefined)
})

test('a story of the reader may be thanked for in the same breath as the time', () => {
  const texts = [...variants((where) => thanks(where, 'forTime', samples.noun))]
  assert.ok(texts.every((text) => text.includes('your story about the pet chicken')))
  const plain = [...variants((where) => thanks(where, 'forTime', trouble))]
  assert.ok(plain.every((text) => !text.includes('short of')))
})
