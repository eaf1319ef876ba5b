import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bakery, letters, now, stepOf } from '../../../testing/bakery.ts'
import type { Dossier } from '../../dossier/dossier.ts'
import type { Step } from '../../plan/step.ts'
import { composeAll } from '../compose.ts'
import type { Draft } from '../draft.ts'

test('in every other message what was said takes the place of our middle', () => {
  const text = 'i can start in january, i dont need a van lol'
  const said = ["I can start in January; I don't need a van."]
  const kinds = [
    'nudge',
    'check-in',
    'follow-up',
    'promise',
    'close',
    'withdraw',
    'reply',
    'lever',
    'feedback',
    'detailed',
  ]
  const offers = ['offer-answer', 'offer-time', 'offer-talk', 'offer-accept', 'offer-decline']
  for (const kind of [...kinds, ...offers]) {
    const id = `visit/${kind}/ines`
    const dossier = bakery([], {
      said: [{ step: id, text, at: '2026-11-17T14:00Z' }],
      offer: { receivedAt: '2026-11-17T12:00Z' },
    })
    const [draft] = letters(dossier, id)
    assert.deepEqual(
      draft?.sentences.filter((each) => each.said).map((each) => each.text),
      said,
      `${kind}\n${draft?.body}`,
    )
    assert.deepEqual(draft?.sentences.find((each) => each.said)?.facts, [`said:${id}`])
  }
})

test('where unsent thanks are folded in, what one would say stands as said; after thanks that went out it is not said twice', () => {
  const say = 'you close one shop a day early. i never saw that lol'
  const whole = ['You close one shop a day early.', 'I never saw that.']
  for (const kind of ['close', 'withdraw', 'offer-answer']) {
    const id = `visit/${kind}/ines`
    const dossier = bakery(
      [
        { kind: 'insight', who: 'ines', say },
        { kind: 'strength', who: 'ines', say: 'I ran the tills.' },
      ],
      { offer: { receivedAt: '2026-11-17T12:00Z' } },
    )
    const drafted = (step: Step) => composeAll([step], dossier, now)[0]
    const folded = drafted({ ...stepOf(id), folds: ['visit/thank-you/ines'] })
    const ofPoints = (draft: Draft | undefined) =>
      draft?.sentences.filter(({ facts }) => facts.some((fact) => fact.startsWith('point:')))
    assert.deepEqual(
      ofPoints(folded)?.map(({ text, said }) => [text, said]),
      whole.map((text) => [text, true]),
      `${kind}\n${folded?.body}`,
    )
    assert.deepEqual(
      folded?.unused.map(({ because }) => because),
      [
        kind === 'offer-answer'
          ? 'other notes said more, or said it in a better place'
          : 'this message says goodbye and tells no more',
      ],
    )
    assert.deepEqual(ofPoints(drafted(stepOf(id))), [], kind)
  }
})

test('a sentence that was left out stays out, in a message of any kind, and the others stand as before', () => {
  const id = 'visit/thank-you/ines'
  const say = 'that you count loaves. i like it. who bakes on sundays?'
  const without = (step: string, dossier: Dossier, sentences: readonly string[]) =>
    composeAll([stepOf(step)], dossier, now, new Map([[step, { without: sentences }]]))[0]
  const dossier = bakery([{ kind: 'insight', who: 'ines', say }])
  const said = (draft: Draft | undefined) => draft?.sentences.flatMap((each) => (each.said ? each.text : []))
  assert.deepEqual(said(without(id, dossier, ['That you count loaves.'])), [
    'I like it.',
    'Who bakes on Sundays?',
  ])
  assert.match(without(id, dossier, ['I like it.'])?.body ?? '', /You count loaves\. Who bakes on Sundays\?/)
  const none = without(id, dossier, ['That you count loaves.', 'I like it.', 'Who bakes on Sundays?'])
  assert.deepEqual(said(none), [])
  assert.deepEqual(
    none?.unused.map(({ because }) => because),
    ['you left it out'],
  )
  const nudge = 'visit/nudge/ines'
  const asked = bakery([], {
    said: [{ step: nudge, text: 'I can start in May. I moved.', at: '2026-11-17T14:00Z' }],
  })
  assert.deepEqual(said(without(nudge, asked, ['I moved.'])), ['I can start in May.'])
})

test('a note to several has what was said to each, by name', () => {
  const dossier = bakery([
    { kind: 'insight', who: 'ines', say: 'you count loaves, not hours' },
    { kind: 'insight', who: 'col', say: "i'd love to learn how the dough decides" },
    { kind: 'moment', who: 'col', say: 'we laughed at the flour on my coat' },
  ])
  const [draft] = composeAll([{ ...stepOf('visit/thank-you/ines'), to: ['ines', 'col'] }], dossier, now)
  assert.match(
    draft?.body ?? '',
    /Ines, you count loaves, not hours\. Col, I'd love to learn how the dough decides\./,
  )
  assert.match(draft?.unused.at(-1)?.because ?? '', /one thing for each/)
})

test('a note to several, too, does not read what was said again', () => {
  const dossier = bakery([
    { kind: 'insight', who: 'ines', say: 'what you said about waste made me think' },
    { kind: 'insight', who: 'col', say: 'you count loaves, not hours' },
  ])
  const [draft] = composeAll([{ ...stepOf('visit/thank-you/ines'), to: ['ines', 'col'] }], dossier, now)
  assert.match(draft?.body ?? '', /Ines, what you said about waste made me think\./)
})
