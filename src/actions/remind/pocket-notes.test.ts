import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { type PocketNotes, pocketAnswers, pocketHead } from '../../core/remind/pocket/pocket-parts.ts'
import { pocketText } from '../../core/remind/pocket/pocket-text.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { value } from '../../testing/lab.ts'
import type { Desk } from '../action.ts'
import { undoAction } from '../facts/undo.ts'
import { importAction } from '../import.ts'
import { perform } from '../perform.ts'
import { pocketAction } from './pocket.ts'
import { pocketNotesAction } from './pocket-notes.ts'

const zone = 'America/Toronto'
const search = `afterword: 1
me: {name: Priya Raman, email: priya@example.org, zone: ${zone}}
opportunity: {id: mill, role: Lead, company: {name: "Mill & Märsh", country: CA, region: ON, zone: ${zone}}}
people: {dana: {name: Dana Okonkwo, email: dana@mill.example}, kim: {name: Kim Lee}}
interviews:
  - {id: screen, stage: screening, format: video, starts: "2026-11-17T10:00[${zone}]", ends: "2026-11-17T10:45[${zone}]", met: [dana]}
  - {id: later, stage: panel, format: video, starts: "2026-11-27T10:00[${zone}]", ends: "2026-11-27T10:45[${zone}]", met: [dana]}
`
let house: ReturnType<typeof newStore>
const desk = (more: Partial<Desk> = {}): Desk =>
  deskOver(house.store, Temporal.ZonedDateTime.from(`2026-11-17T12:00[${zone}]`), {
    read: async () => ({ ok: true, value: search, findings: 0 }),
    ...more,
  })
beforeEach(async () => {
  house = newStore()
  value(await perform(importAction, { files: ['mill.yaml'] }, desk()))
})
afterEach(() => house.remove())

const empty = <Key extends string>(table: Readonly<Record<Key, unknown>>) =>
  Object.fromEntries(Object.keys(table).map((key) => [key, ''])) as Record<Key, string>
interface Said {
  readonly head?: Partial<PocketNotes['head']>
  readonly people?: PocketNotes['people']
  readonly answers?: Partial<PocketNotes['answers']>
}
const text = ({
  head = {},
  people = [{ name: 'Dana', told: 'You run the mill at night.' }],
  answers = {},
}: Said = {}) =>
  pocketText({
    head: { ...empty(pocketHead), firm: 'mill & marsh', day: '2026-11-17', ...head },
    people,
    answers: { ...empty(pocketAnswers), ...answers },
  })
const take = (said: Said = {}, more: object = {}) =>
  perform(pocketNotesAction, { text: text(said), ...more }, desk())
const raw = async (id = 'mill') => value(await house.store.load('me', [id]))[0]?.raw
const screen = async () => (await raw())?.interviews?.find(({ id }) => id === 'screen')
const refusal = async (outcome: ReturnType<typeof take>) => {
  const told = await outcome
  return told.ok ? '' : told.problems.map(({ message }) => message).join(' ')
}

describe('notes from a phone', () => {
  test('go to the talk of that firm on that day, each answer to its place, and are taken back with one undo', async () => {
    const answers = {
      aside: 'I was shaking',
      strength: 'I ran two mills',
      moment: 'your dog',
      next: 'Dana writes',
      'hear-by': '2026-11-24',
      promise: 'the slides',
      'promise-by': '2026-11-20',
      'their-promise': 'the plan of the mill',
      keen: 'not sure',
      stumble: 'I should have said two years',
      'missed-question': 'who decides?',
      clue: 'they look for calm',
      lesson: 'breathe',
    }
    const before = await raw()
    const { change, says } = value(await take({ answers }))
    assert.match(says, /^Debrief: /)
    const held = await screen()
    const points = held?.debrief?.points ?? []
    const of = (kind: string) => points.find((point) => point.kind === kind)
    assert.equal(points.find((point) => point.who === 'dana')?.say, 'You run the mill at night.')
    assert.deepEqual([of('strength')?.say, of('moment')?.say], ['I ran two mills', 'your dog'])
    for (const kind of ['aside', 'clue', 'lesson']) assert.equal(of(kind)?.say, undefined, kind)
    assert.equal(of('aside')?.text, 'I was shaking')
    assert.deepEqual(held?.debrief?.nextSteps, { text: 'Dana writes', hearBy: '2026-11-24' })
    const all = await raw()
    assert.equal(all?.opportunity.keen, 'unsure')
    assert.deepEqual(
      all?.promises?.map(({ by, who, what, due }) => [by, who, what, due]),
      [
        ['me', 'dana', 'the slides', '2026-11-20'],
        ['them', 'dana', 'the plan of the mill', undefined],
      ],
    )
    value(await perform(undoAction, { change }, desk()))
    assert.deepEqual(await raw(), before)
  })

  test('are taken in once, however often and whichever way they come', async () => {
    value(await take({ answers: { promise: 'the slides', keen: 'yes', moment: 'your dog' } }))
    const once = await raw()
    assert.match(
      await refusal(take({ answers: { promise: 'the slides', keen: 'yes', moment: 'your dog' } })),
      /taken in before/,
    )
    assert.deepEqual(await raw(), once)
    value(await take({ answers: { moment: 'your dog', lesson: 'breathe' } }))
    assert.equal((await screen())?.debrief?.points?.length, 3)
  })

  test('bring along whoever was there and is not known yet', async () => {
    value(
      await take({
        people: [
          { name: 'Kim Lee', told: 'You paint.' },
          { name: 'Bo Lind', told: 'You sail.' },
          { name: '', told: '' },
        ],
      }),
    )
    assert.deepEqual((await screen())?.met, ['dana', 'kim', 'bo'])
    assert.equal((await raw())?.people?.bo?.name, 'Bo Lind')
  })

  test('of a day without a talk make one where they say when it began, and ask where they do not', async () => {
    assert.match(await refusal(take({ head: { day: '2026-11-16' } })), /do not say when the talk began/)
    value(await take({ head: { day: '2026-11-16', time: '9:30' } }))
    const talk = (await raw())?.interviews?.find(({ id }) => !['screen', 'later'].includes(id ?? ''))
    assert.match(talk?.starts ?? '', /^2026-11-16T09:30/)
    assert.equal(talk?.debrief?.points?.[0]?.say, 'You run the mill at night.')
    assert.match(await refusal(take({ head: { day: '2026-11-19', time: '9:30' } })), /still ahead/)
  })

  test('of a firm that is new begin it, once the role is known', async () => {
    const head = { firm: 'Quay', time: '9:00' }
    assert.match(await refusal(take({ head })), /do not name the role/)
    const { id } = value(await take({ head }, { role: 'Clerk' }))
    const begun = await raw(id)
    assert.deepEqual([begun?.opportunity.role, begun?.opportunity.company.name], ['Clerk', 'Quay'])
    assert.equal(begun?.interviews?.[0]?.debrief?.points?.[0]?.say, 'You run the mill at night.')
  })

  test('go where a person says, and ask where two would fit', async () => {
    value(
      await perform(
        importAction,
        { files: ['x'] },
        desk({
          read: async () => ({
            ok: true,
            value: search.replace('id: mill', 'id: mill-2').replace('role: Lead', 'role: Clerk'),
            findings: 0,
          }),
        }),
      ),
    )
    assert.match(await refusal(take()), /several are kept.*Lead, Clerk|several are kept.*Clerk, Lead/)
    assert.equal(value(await take({ head: { role: 'clerk' } })).id, 'mill-2')
    assert.equal(value(await take({}, { opportunity: 'mill' })).id, 'mill')
    assert.match(await refusal(take({}, { opportunity: 'elsewhere' })), /not kept/)
  })

  for (const [answers, says] of [
    [{ 'hear-by': 'friday' }, /no day/],
    [{ promise: 'x', 'promise-to': 'Nobody Known' }, /nobody called/],
  ] as const)
    test(`${JSON.stringify(answers)} is refused and nothing is kept`, async () => {
      const before = await raw()
      assert.match(await refusal(take({ answers })), says)
      assert.deepEqual(await raw(), before)
    })
})

test('the page is given its owner’s address and word, which stays; nothing in them ends the part they stand in', async () => {
  const page = '<p></p><script type="application/json" id="own">{}</script>'
  const here = desk({ pocketPage: async () => page })
  const first = value(await perform(pocketAction, {}, here))
  assert.match(first.word, /^notes [a-z2-9]{8}$/)
  assert.deepEqual(JSON.parse(/id="own">(.*)<\/script>/.exec(first.page)?.[1] ?? ''), {
    word: first.word,
    address: 'priya@example.org',
  })
  assert.equal(value(await perform(pocketAction, {}, here)).word, first.word)
  assert.equal(value(await perform(pocketAction, { word: 'my own notes' }, here)).word, 'my own notes')
  assert.equal((await perform(pocketAction, { word: '</script>' }, here)).ok, false)
})
