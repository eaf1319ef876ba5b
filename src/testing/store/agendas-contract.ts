import assert from 'node:assert/strict'
import { describe } from 'node:test'
import type { Published } from '../../core/agenda/published.ts'
import { value } from '../lab.ts'
import { deed, type Open, testsOver } from './facts.ts'

const at = '2026-11-20T12:00:00.000Z'
const told = (uid: string, more: Partial<Published> = {}): Published => ({
  ...{ uid, is: 'event', starts: at, ends: at, mark: 'm', sequence: 0, changedAt: at, gone: false },
  ...more,
})

/** What every store must do for calendars, whatever database it stands on. */
export const agendasContract = (name: string, open: Open): void => {
  const test = testsOver(open)

  describe(`${name}: calendars`, () => {
    test('wishes are kept for their account, the latest in the place of the earlier', async ({ agendas }) => {
      assert.equal(value(await agendas.settings('a')), undefined)
      value(await agendas.put('a', { salt: 's', as: 'events', feed: 'one' }, at))
      value(await agendas.put('a', { salt: 's', as: 'to-dos', names: 'hidden' }, at))
      assert.deepEqual(value(await agendas.settings('a')), { salt: 's', as: 'to-dos', names: 'hidden' })
      assert.equal(value(await agendas.settings('b')), undefined)
    })

    test('what calendars were told is what was told last: nothing of it twice, what is left out is gone', async ({
      agendas,
    }) => {
      value(await agendas.publish('a', [told('x'), told('y', { is: 'to-do' })], at))
      value(await agendas.publish('b', [told('x', { mark: 'other' })], at))
      const next = [told('y', { is: 'to-do', sequence: 1, gone: true }), told('z')]
      value(await agendas.publish('a', next, at))
      assert.deepEqual(value(await agendas.published('a')), next)
      assert.deepEqual(value(await agendas.published('b')), [told('x', { mark: 'other' })])
    })

    test('of twenty calendars that ask at once none finds half of it', async ({ agendas }) => {
      const all = Array.from({ length: 30 }, (_, index) => told(`e${String(index).padStart(2, '0')}`))
      await Promise.all(Array.from({ length: 20 }, () => agendas.publish('a', all, at).then(value)))
      assert.deepEqual(value(await agendas.published('a')), all)
    })

    test('what was put into a calendar is known by calendar and id, the latest in the place of the earlier, until it is forgotten', async ({
      agendas,
    }) => {
      const one = { calendar: 'https://c.example/a/', uid: 'x', mark: 'm' }
      value(await agendas.place('a', { ...one, word: 'gone' }, at))
      value(await agendas.place('a', { ...one, etag: '"1"' }, at))
      value(await agendas.place('a', { ...one, calendar: 'https://c.example/b/', word: 'done' }, at))
      value(await agendas.place('b', one, at))
      assert.deepEqual(value(await agendas.placed('a')), [
        { ...one, etag: '"1"' },
        { ...one, calendar: 'https://c.example/b/', word: 'done' },
      ])
      value(await agendas.unplace('a', one))
      assert.equal(value(await agendas.placed('a')).length, 1)
      assert.deepEqual(value(await agendas.placed('b')), [one])
    })

    test('with everything the wishes go, the address, and what was told', async (store) => {
      value(await store.agendas.put('a', { salt: 's', as: 'events', feed: 'one' }, at))
      value(await store.agendas.publish('a', [told('x')], at))
      value(await store.agendas.place('a', { calendar: 'c', uid: 'x', mark: 'm' }, at))
      value(await store.erase('a', 'everything', deed('e')))
      assert.deepEqual(value(await store.agendas.placed('a')), [])
      assert.equal(value(await store.agendas.settings('a')), undefined)
      assert.deepEqual(value(await store.agendas.published('a')), [])
    })
  })
}
