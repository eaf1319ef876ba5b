import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { northwind, planned, screening } from './planned.ts'

const evening = '2026-11-17T17:00[America/Toronto]'
const morning = '2026-11-18T09:00[America/Toronto]'
const promise = (more: string, what = 'send the write-up') =>
  `  - {id: p1, by: me, who: dana, what: ${what}${more}}\n`
const sent = (kind: string, at: string, more = '') =>
  `  - {at: ${at}, direction: out, channel: email, with: [dana], kind: ${kind}${more}}\n`

interface Said {
  readonly promises?: string
  readonly history?: string
  readonly met?: string
  readonly people?: string
  readonly choices?: string
  readonly opportunity?: string
}

const source = ({
  promises = '',
  history = '',
  met = '[dana]',
  people = '',
  choices = '',
  opportunity = '',
}: Said) =>
  northwind(
    `${people}interviews:
${screening().replace('[dana]', met)}${promises ? `promises:\n${promises}` : ''}${history ? `history:\n${history}` : ''}${choices ? `choices:\n${choices}` : ''}`,
    opportunity,
  )

const noAddress = '  tom: {name: Tom Reed}\n'

/** What was said, when it is looked at, and which messages to Dana then stand, go along (in what) or wait. */
const situations: readonly (readonly [
  name: string,
  said: Said,
  now: string,
  stands: readonly string[],
  along: Readonly<Record<string, string>>,
  waits: readonly string[],
])[] = [
  [
    'I promised to send something today, and owe her thanks',
    { promises: promise(', due: 2026-11-17') },
    evening,
    ['screen/thank-you/dana'],
    { 'screen/promise/dana-p1': 'screen/thank-you/dana' },
    [],
  ],
  [
    'it is due on Friday, and the file is there',
    { promises: promise(', due: 2026-11-20, attachment: write-up.pdf') },
    evening,
    ['screen/thank-you/dana'],
    { 'screen/promise/dana-p1': 'screen/thank-you/dana' },
    [],
  ],
  [
    'it is due on Friday, and nothing is there yet: thanks today, the rest from tomorrow',
    { promises: promise(', due: 2026-11-20') },
    evening,
    ['screen/thank-you/dana'],
    {},
    ['screen/promise/dana-p1'],
  ],
  [
    'Tom left no address: one message to Dana thanks her and holds the note for him',
    { people: noAddress, met: '[dana, tom]' },
    evening,
    ['screen/thank-you/dana'],
    { 'screen/forward/dana': 'screen/thank-you/dana', 'screen/find-address/tom': 'screen/thank-you/dana' },
    [],
  ],
  [
    'Dana passes notes on and was not there: the note and the question for his address are one',
    {
      people: noAddress,
      met: '[tom]',
      history:
        '  - {at: 2026-11-16T09:00-05:00, direction: in, channel: email, with: [dana], kind: invitation}\n',
    },
    evening,
    ['screen/forward/dana'],
    { 'screen/find-address/tom': 'screen/forward/dana' },
    [],
  ],
  [
    'eight days of silence and no thanks: they ask in one message',
    {},
    '2026-11-25T09:00[America/Toronto]',
    ['screen/thank-you/dana'],
    { 'screen/nudge/dana': 'screen/thank-you/dana' },
    [],
  ],
  [
    'two promises for the same day are kept in one message',
    {
      promises: `${promise(', due: 2026-11-19')}  - {id: p2, by: me, who: dana, what: send the slides, due: 2026-11-19}\n`,
      history: sent('thank-you', '2026-11-17T13:00-05:00'),
    },
    '2026-11-19T09:00[America/Toronto]',
    ['screen/promise/dana-p1'],
    { 'screen/promise/dana-p2': 'screen/promise/dana-p1' },
    [],
  ],
  [
    'thanks went out this morning; what is due on Friday can wait until tomorrow',
    { promises: promise(', due: 2026-11-20'), history: sent('thank-you', '2026-11-17T13:00-05:00') },
    evening,
    [],
    {},
    ['screen/promise/dana-p1'],
  ],
  // And what must not be held or put together.
  [
    'thanks went out, and the promise is due tonight: it goes all the same',
    { promises: promise(', due: 2026-11-17'), history: sent('thank-you', '2026-11-17T13:00-05:00') },
    evening,
    ['screen/promise/dana-p1'],
    {},
    [],
  ],
  [
    'thanks went out yesterday',
    { promises: promise(', due: 2026-11-20'), history: sent('thank-you', '2026-11-17T13:00-05:00') },
    morning,
    ['screen/promise/dana-p1'],
    {},
    [],
  ],
  [
    'two people, two messages',
    {
      met: '[dana, sam]',
      promises: '  - {id: p1, by: me, who: sam, what: send the write-up, due: 2026-11-17}\n',
      history:
        '  - {at: 2026-11-17T13:00-05:00, direction: out, channel: email, with: [sam], kind: thank-you, interview: screen}\n',
    },
    evening,
    ['screen/thank-you/dana', 'screen/promise/sam-p1'],
    {},
    [],
  ],
  [
    'we only telephoned today',
    {
      history: `  - {at: 2026-11-17T12:00-05:00, direction: in, channel: phone, with: [dana], kind: call, meaning: {is: courtesy}}\n`,
      promises: promise(', due: 2026-11-20'),
    },
    morning,
    ['screen/thank-you/dana'],
    {},
    ['screen/promise/dana-p1'],
  ],
  [
    'the thanks are not wanted: the promise stands for itself',
    {
      promises: promise(', due: 2026-11-17'),
      choices: '  - {step: screen/thank-you/dana, kind: skip, at: 2026-11-17T12:00-05:00, by: priya}\n',
    },
    evening,
    ['screen/promise/dana-p1'],
    {},
    [],
  ],
  [
    'I said that the promise goes by itself',
    {
      promises: promise(', due: 2026-11-20'),
      choices: '  - {step: screen/promise/dana-p1, kind: override, at: 2026-11-17T12:00-05:00, by: priya}\n',
    },
    evening,
    ['screen/thank-you/dana', 'screen/promise/dana-p1'],
    {},
    [],
  ],
]

describe('one message to one person in one day', () => {
  for (const [name, said, now, stands, along, waits] of situations)
    test(name, () => {
      const plan = planned(source(said), now)
      const messages = plan.steps.filter(({ channel }) => channel !== 'none')
      const open = messages.filter(({ state }) => state === 'ready' || state === 'due' || state === 'late')
      assert.deepEqual(open.map(({ id }) => id).toSorted(), stands.toSorted())
      assert.deepEqual(
        Object.fromEntries(plan.steps.flatMap(({ id, along: head }) => (head ? [[id, head]] : []))),
        along,
      )
      const held = plan.steps.filter(({ blocked }) => blocked?.rule === 'B10')
      assert.deepEqual(
        held.map(({ id }) => id),
        waits,
      )
    })
})

describe('what went along in a message is done with it', () => {
  const both = (folds: string) =>
    source({
      promises: promise(', due: 2026-11-17'),
      history: sent('thank-you', '2026-11-17T13:00-05:00', folds),
    })

  test('where it was said', () => {
    const plan = planned(both(', folds: [screen/promise/dana-p1]'), morning)
    assert.equal(plan.step('screen/promise/dana-p1').state, 'done')
  })

  test('and not where it was taken out of the letter', () => {
    const plan = planned(both(''), morning)
    assert.equal(plan.step('screen/promise/dana-p1').state, 'late')
  })

  test('a question in late thanks counts as the one question, and may be followed by the last', () => {
    const asked = source({
      history: sent('thank-you', '2026-11-25T09:00-05:00', ', folds: [screen/nudge/dana]'),
    })
    const plan = planned(asked, '2026-12-01T09:00[America/Toronto]')
    assert.equal(plan.step('screen/nudge/dana').state, 'done')
    assert.equal(plan.step('screen/check-in/dana').state, 'ready')
  })
})

test('the message of the day says what goes along in it', () => {
  const step = planned(
    source({ promises: promise(', due: 2026-11-17') }),
    '2026-11-17T11:00[America/Toronto]',
  ).step('screen/thank-you/dana')
  assert.equal(
    step.says,
    'Thank Dana, best before 13:45; in the same message keep your promise to Dana by 17 November',
  )
})
