import assert from 'node:assert/strict'
import { describe } from 'node:test'
import type { Hook } from '../../core/programs/hook.ts'
import type { Program } from '../../core/programs/program.ts'
import { value } from '../lab.ts'
import { deed, type Open, testsOver } from './facts.ts'

const at = '2026-11-20T12:00:00.000Z'
const before = '2026-11-19T12:00:00.000Z'
const program = (id: string, more: Partial<Program> = {}): Program => ({
  ...{ id, name: `named ${id}`, may: 'read', createdAt: at },
  ...more,
})
const hook = (id: string, more: Partial<Hook> = {}): Hook => ({
  ...{
    id,
    address: 'https://hooks.example.org/x',
    secret: 's',
    createdAt: at,
    toldTo: '',
    tries: 0,
    nextAt: at,
  },
  ...more,
})
const asked = (key: string, more: object = {}) => ({ program: 'p', key, mark: 'm', at, ...more })

/** What every store must do for doors for programs, whatever database it stands on. */
export const programsContract = (name: string, open: Open): void => {
  const test = testsOver(open)

  describe(`${name}: programs`, () => {
    test('are let in for their account only, with the hash of what they bring', async ({ programs }) => {
      const one = program('p', { may: 'write', until: '2026-12-31' })
      value(await programs.add('a', one, 'hash'))
      value(await programs.add('b', program('p'), 'other'))
      assert.deepEqual(value(await programs.all('a')), [one])
      assert.deepEqual(value(await programs.byId('a', 'p')), { program: one, hash: 'hash' })
      assert.equal(value(await programs.byId('b', 'p'))?.hash, 'other')
      assert.equal(value(await programs.byId('a', 'q')), undefined)
      value(await programs.used('a', 'p', at))
      assert.equal(value(await programs.byId('a', 'p'))?.program.usedAt, at)
      assert.equal(value(await programs.byId('b', 'p'))?.program.usedAt, undefined)
      assert.equal(value(await programs.remove('a', 'p')), true)
      assert.equal(value(await programs.remove('a', 'p')), false)
      assert.equal(value(await programs.all('b')).length, 1)
    })

    test('of twenty that come with the same key one is the first, and all others hear what it was answered', async ({
      programs,
    }) => {
      value(await programs.add('a', program('p'), 'hash'))
      const all = await Promise.all(
        Array.from({ length: 20 }, async () => value(await programs.once('a', asked('k'), before))),
      )
      assert.equal(all.filter(({ is }) => is === 'first').length, 1)
      assert.ok(all.every((each) => each.is === 'first' || each.answer === undefined))
      value(await programs.answered('a', asked('k'), { status: 200, body: '{}' }))
      assert.deepEqual(value(await programs.once('a', asked('k'), before)), {
        ...{ is: 'known', mark: 'm', erased: false },
        answer: { status: 200, body: '{}' },
      })
    })

    test('a key of another program is another; one that was given back or is old may come again', async ({
      programs,
    }) => {
      for (const id of ['p', 'q']) value(await programs.add('a', program(id), 'hash'))
      const first = async (one: ReturnType<typeof asked>, since = before) =>
        value(await programs.once('a', one, since)).is === 'first'
      assert.deepEqual(
        [await first(asked('k')), await first(asked('k')), await first(asked('k', { program: 'q' }))],
        [true, false, true],
      )
      value(await programs.unasked('a', asked('k')))
      assert.equal(await first(asked('k')), true)
      assert.equal(await first(asked('k'), '2026-11-20T12:00:00.001Z'), true)
    })

    test('with anything that is erased the answers go, and that they were given stays', async (store) => {
      const { programs } = store
      value(await programs.add('a', program('p'), 'hash'))
      value(await programs.once('a', asked('k'), before))
      value(await programs.answered('a', asked('k'), { status: 200, body: 'words' }))
      value(await store.erase('a', { writes: [], erasure: { ids: ['x'] } }, deed('e')))
      assert.deepEqual(value(await programs.once('a', asked('k'), before)), {
        ...{ is: 'known', mark: 'm', erased: true },
      })
    })

    test('an address is told on from where it stands, by one of two', async ({ programs }) => {
      value(await programs.addHook('a', hook('h')))
      const [stands] = value(await programs.hooks('a'))
      assert.deepEqual(stands, hook('h'))
      const to = { toldTo: 'c1', tries: 1, nextAt: '2026-11-20T12:01:00.000Z', trouble: 'no answer' }
      const turns = await Promise.all(
        [1, 2].map(async () => value(await programs.turnHook('a', hook('h'), to))),
      )
      assert.deepEqual(turns.toSorted(), [false, true])
      assert.deepEqual(value(await programs.hooks('a')), [hook('h', to)])
      assert.deepEqual(value(await programs.hooks('b')), [])
      assert.equal(value(await programs.removeHook('b', 'h')), false)
      assert.equal(value(await programs.removeHook('a', 'h')), true)
    })

    test('with everything they all go', async (store) => {
      value(await store.programs.add('a', program('p'), 'hash'))
      value(await store.programs.addHook('a', hook('h')))
      value(await store.programs.once('a', asked('k'), before))
      value(await store.erase('a', 'everything', deed('e')))
      assert.deepEqual(value(await store.programs.all('a')), [])
      assert.deepEqual(value(await store.programs.hooks('a')), [])
    })
  })
}
