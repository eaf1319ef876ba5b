import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import fc from 'fast-check'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { fileOf } from '../../core/dossier/write.ts'
import type { Store } from '../../core/keep/keep.ts'
import { deskOver, newStore } from '../../testing/desk.ts'
import { arbitraryDossier } from '../../testing/dossier/arbitrary.ts'
import { value } from '../../testing/lab.ts'
import type { Desk } from '../action.ts'
import { settledRaw } from '../change.ts'
import { undoAction } from '../facts/undo.ts'
import { peopleAction } from '../people.ts'
import { perform } from '../perform.ts'
import { personStoryAction } from '../person-story.ts'
import { partPersonAction, samePersonAction, twoPeopleAction } from './who-is-who.ts'

const { store, remove } = newStore()
after(remove)
const now = Temporal.ZonedDateTime.from('2026-11-18T12:00[America/Toronto]')

let account = 0
/** A desk with these opportunities kept, of an account of its own. */
const deskWith = async (raws: Readonly<Record<string, RawDossier>>): Promise<Desk> => {
  account += 1
  const desk = { ...deskOver(store, now), account: `a${account}` }
  const opportunities = Object.entries(raws).map(([id, raw]) => ({
    ...{ id, from: 0 },
    to: { raw: value(settledRaw(raw)), messages: [], example: false },
  }))
  const deed = { at: '2026-11-18T17:00:00.000Z', by: 'you', door: 'test', says: 'kept' }
  value(await store.write(desk.account, { opportunities }, deed))
  return desk
}

const kept = async (desk: Desk, of: Store = store): Promise<string> =>
  JSON.stringify(value(await of.load(desk.account, ['one', 'two', 'three'])).map(({ raw, id }) => [id, raw]))

const raw = (company: string, people: NonNullable<RawDossier['people']>): RawDossier => ({
  afterword: 1,
  me: { name: 'Ada' },
  opportunity: { role: 'Baker', company: { name: company } },
  people,
})

const dana = { dana: { name: 'Dana Okonkwo', email: 'dana@crust.example' } }
const three = {
  one: raw('Crust', dana),
  two: raw('Crumb', { d: { name: 'Dana Okonkwo', email: 'dana@crumb.example' }, bo: { name: 'Bo Lind' } }),
  three: raw('Loaf', { do: { name: 'OKONKWO Dana' } }),
}
const [inOne, inTwo, inThree] = [
  { opportunity: 'one', id: 'dana' },
  { opportunity: 'two', id: 'd' },
  { opportunity: 'three', id: 'do' },
]
const with_ = (other: { opportunity: string; id: string }) => ({ elsewhere: other.opportunity, as: other.id })

test('one person in two firms is one, and parted or undone everything is exactly as before, whatever is known of them', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDossier(), arbitraryDossier(), fc.boolean(), async (first, second, byUndo) => {
      const rawOf = (dossier: typeof first, id: string): RawDossier => {
        const whole = JSON.parse(JSON.stringify(fileOf(dossier))) as RawDossier
        const people = Object.entries(whole.people ?? {}).map(([key, { same: _same, ...person }]) => [
          key,
          person,
        ])
        return { ...whole, opportunity: { ...whole.opportunity, id }, people: Object.fromEntries(people) }
      }
      const desk = await deskWith({ one: rawOf(first, 'one'), two: rawOf(second, 'two') })
      const before = await kept(desk)
      const [one, other] = ['one', 'two'].map((opportunity) => ({ opportunity, id: 'p0' }))
      assert.ok(one && other)
      const merged = value(await perform(samePersonAction, { ...one, ...with_(other) }, desk))
      const story = value(await perform(personStoryAction, one, desk))
      assert.deepEqual(story.identity.map(({ opportunity }) => opportunity).sort(), ['one', 'two'])
      const back = byUndo
        ? await perform(undoAction, { change: merged.change }, desk)
        : await perform(partPersonAction, other, desk)
      value(back)
      assert.equal(await kept(desk), before)
    }),
    { numRuns: 25 },
  )
})

test('a third joins the two; parted from them it is by itself and the two stay one', async () => {
  const desk = await deskWith(three)
  value(await perform(samePersonAction, { ...inOne, ...with_(inTwo) }, desk))
  const two = await kept(desk)
  value(await perform(samePersonAction, { ...inThree, ...with_(inTwo) }, desk))
  const { people } = value(await perform(peopleAction, {}, desk))
  assert.deepEqual(people.map(({ identity }) => identity.length).sort(), [1, 3])
  value(await perform(partPersonAction, inThree, desk))
  assert.equal(await kept(desk), two)
})

test('who may be one is proposed until it is decided, either way', async () => {
  const desk = await deskWith(three)
  const asked = async () =>
    value(await perform(peopleAction, {}, desk)).alike.map(({ one, other, by }) => [
      by,
      ...[...one, ...other].map(({ opportunity }) => opportunity).sort(),
    ])
  assert.equal((await asked()).length, 3)
  value(await perform(twoPeopleAction, { ...inOne, ...with_(inTwo) }, desk))
  assert.equal((await asked()).length, 2)
  value(await perform(samePersonAction, { ...inOne, ...with_(inThree) }, desk))
  assert.deepEqual(await asked(), [], 'who is somebody else than one is somebody else than both')
})

test('one who is met in the same place, the same twice, and nobody are refused with what to do', async () => {
  const desk = await deskWith(three)
  const refusedAs = async (action: typeof samePersonAction, given: object) => {
    const outcome = await perform(action, given as Record<string, unknown>, desk)
    return outcome.ok ? undefined : outcome.problems[0]?.message
  }
  const bo = { opportunity: 'two', id: 'bo' }
  assert.match((await refusedAs(samePersonAction, { ...inTwo, ...with_(bo) })) ?? '', /same opportunity/)
  assert.match((await refusedAs(twoPeopleAction, { ...inTwo, ...with_(bo) })) ?? '', /same opportunity/)
  assert.match(
    (await refusedAs(samePersonAction, { ...inOne, ...with_({ opportunity: 'two', id: 'x' }) })) ?? '',
    /nobody “x”/,
  )
  assert.match((await refusedAs(partPersonAction, inOne)) ?? '', /nobody was said/)
  value(await perform(samePersonAction, { ...inOne, ...with_(inTwo) }, desk))
  assert.match((await refusedAs(samePersonAction, { ...inOne, ...with_(inTwo) })) ?? '', /one person already/)
  assert.match((await refusedAs(twoPeopleAction, { ...inOne, ...with_(inTwo) })) ?? '', /part them first/)
})

test('whoever is one in two firms is written to as one: a message at one firm counts at the other', async () => {
  const desk = await deskWith(three)
  value(await perform(samePersonAction, { ...inOne, ...with_(inTwo) }, desk))
  assert.deepEqual([...(value(await store.beside(desk.account, ['one'])).get('one') ?? [])].sort(), [
    'one',
    'two',
  ])
})
