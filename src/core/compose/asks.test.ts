import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDossier } from '../dossier/read.ts'
import { northwind, planned, screening } from '../plan/situations/planned.ts'
import { answeredWith } from '../said/further.ts'
import { askNamed } from '../vocabulary/asks.ts'
import { composeAll } from './compose.ts'
import type { Draft } from './draft.ts'

type Said = Readonly<{
  id: string
  kind: string
  say?: string
  text?: string
  better?: string
  enough?: true
  who?: string
}>

const now = '2026-11-17T12:00[America/Toronto]'
const drafts = (points: readonly Said[]): readonly Draft[] => {
  const yaml = northwind(`interviews:
${screening(`    debrief:
      points: ${JSON.stringify(points.map((point) => ({ who: 'dana', ...point })))}
      nextSteps: {text: dana rings me tuesday, hearBy: 2026-11-24, who: dana}
`)}`)
  const read = readDossier(yaml, { file: 'asks.yaml' })
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.problems))
  return composeAll(planned(yaml, now).steps, read.dossier, Temporal.ZonedDateTime.from(now))
}
const thanks = (points: readonly Said[]): Draft =>
  drafts(points).find(({ kind }) => kind === 'thank-you') ?? assert.fail()

const told = {
  id: 'i',
  kind: 'insight',
  say: 'You call people three days before a refill runs out.',
} as const
const deed = { id: 's', kind: 'strength', say: 'I labelled every switch on a 12 unit job.' } as const
const better = { id: 'b', kind: 'stumble', say: 'I should have said I would ask the nurse first.' } as const
const wrong = { id: 'w', kind: 'stumble', say: 'I left it on two minutes too long.' } as const
const light = {
  id: 'm',
  kind: 'moment',
  say: 'One boy gave me half of his banana and said you stay.',
} as const
const noted = { id: 'n', kind: 'insight', text: '2 ppl chk every run, swap mthly' } as const
const held = { id: 'h', kind: 'stumble', text: 'q 3 ??', better: 'check the disclosure first' } as const
const own = { ...told, say: `${told.say} Most places wait.` } as const

const asks: readonly (readonly [name: string, points: readonly Said[], ids: readonly string[]])[] = [
  ['a fact the reader knows, with no word on it', [told], ['why:i']],
  ['a fact with a word of the writer’s', [own], []],
  ['one that was asked about once', [{ ...told, enough: true }], []],
  ['a second fact, beside one with a word of the writer’s', [own, { ...told, id: 'j' }], ['why:j']],
  ['a deed tied to nothing', [own, deed], ['helps:s']],
  ['a deed tied to them', [own, { ...deed, say: `${deed.say} You need that.` }], []],
  ['a deed that takes up their words', [own, { ...deed, say: 'I run the refills at a pharmacy.' }], []],
  ['a better answer whose question stands nowhere', [own, better], ['asked:b']],
  ['a better answer beside its question', [own, { ...better, text: 'asked how I calm a patient' }], []],
  [
    'a better answer that tells its question',
    [own, { ...better, say: `You asked about visitors. ${better.say}` }],
    [],
  ],
  ['a deed that went wrong, and nobody knows which', [own, wrong], ['about:w']],
  ['a moment without a word on it', [own, light], ['moment:m']],
  ['a moment that is led into', [own, { ...light, say: 'the boy with the banana' }], []],
  ['a note nobody can read', [noted], ['noted:n']],
  ['the surest first', [light, deed, told, better], ['asked:b', 'why:i', 'helps:s', 'moment:m']],
]
for (const [name, points, ids] of asks)
  test(`asked: ${name}`, () => {
    assert.deepEqual(
      thanks(points).asks.map(({ id }) => id),
      ids,
    )
  })

test('each question names the reader or the thing, in words of everyday, and quotes what it is about', () => {
  const [asked, why, helps] = thanks([light, deed, told, better]).asks
  assert.equal(asked?.ask, 'What had Dana asked you? A few words will do.')
  assert.equal(why?.ask, 'Dana knows that. Why did it stay with you?')
  assert.equal(why?.about, told.say)
  assert.match(helps?.ask ?? '', /^What would that help (?:Dana|them) with\?$/)
  const [note] = thanks([noted]).asks
  assert.match(
    note?.ask ?? '',
    /^You noted: “2 ppl chk every run.*How would you say that to Dana, and why does it stay/,
  )
})

test('a better answer that was noted is offered as it was noted', () => {
  const ask = thanks([told, held]).asks.find(({ id }) => id === 'noted:h')
  if (ask) assert.equal(ask.say, 'check the disclosure first')
})

test('an errand asks nothing, and a letter that is long is not asked for more', () => {
  for (const draft of drafts([told, deed]).filter(({ kind }) => kind !== 'thank-you' && kind !== 'detailed'))
    assert.deepEqual(draft.asks, [])
  const long = {
    ...deed,
    say: `${deed.say} ${'I went over each of the circuits with the boss twice. '.repeat(14)}`,
  }
  assert.ok(!thanks([own, long]).asks.some(({ id }) => id.startsWith('helps')))
})

const answers: readonly (readonly [points: readonly Said[], id: string, answer: string, reads: RegExp])[] = [
  [[told], 'why:i', 'never saw that done', /runs out\. I never saw that done\./],
  [
    [told],
    'why:i',
    'because nobody gets forgotten',
    /runs out\. That stayed with me because nobody gets forgotten\./,
  ],
  [[own, deed], 'helps:s', 'the new wing', /12 unit job\. That would help with the new wing\./],
  [
    [own, better],
    'asked:b',
    'visitors at night',
    /You asked about visitors at night\. I should have said I would ask the nurse first\./,
  ],
  [
    [own, { ...better, say: 'We have a card at every till.' }],
    'asked:b',
    'power cuts',
    /You asked about power cuts\. What I should have said: we have a card at every till\./,
  ],
  [
    [own, wrong],
    'about:w',
    'the toner',
    /On the toner, I'd like to put one thing right\. I left it on two minutes too long\./,
  ],
  [[own, light], 'moment:m', 'made my day', /you stay\. That made my day\./],
  [[noted], 'noted:n', 'two people check every run, we had nobody', /Two people check every run/],
]
for (const [points, id, answer, reads] of answers)
  test(`${id}, answered “${answer}”, stands in its place and is not asked again`, () => {
    const { kind, note } = askNamed(id) ?? assert.fail()
    const { body, asks: then } = thanks(
      points.map((point) =>
        point.id === note
          ? {
              ...point,
              say: answeredWith(kind, point.say ?? '', answer),
              ...(kind === 'noted' ? {} : { enough: true as const }),
            }
          : point,
      ),
    )
    assert.match(body.replaceAll('\n', ' '), reads)
    assert.ok(!then.some((ask) => ask.id === id), JSON.stringify(then))
  })
