import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { value } from '../lab.ts'
import { deed, type Open, testsOver } from './facts.ts'

const at = (second: number) => `2026-11-20T12:00:${String(second).padStart(2, '0')}.000Z`
const saying = (worker: string, now: number, until = now + 20) => ({ worker, now: at(now), until: at(until) })

/** What every store must do for workers that share out accounts. */
export const sharingContract = (name: string, open: Open): void => {
  const test = testsOver(open)
  describe(`${name}: workers`, () => {
    test('of twenty that take an account at once one holds it, until its time is over or it lets go', async ({
      sharing,
    }) => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => sharing.hold('a', saying(`w${index}`, 0))),
      )
      assert.equal(answers.map(value).filter(Boolean).length, 1)
      const holder = value(await sharing.held(['a', 'b'], at(10))).get('a') ?? ''
      assert.equal(value(await sharing.hold('a', saying('late', 10))), false)
      assert.equal(value(await sharing.hold('a', saying(holder, 15))), true)
      assert.equal(value(await sharing.hold('a', saying('late', 30))), false)
      assert.equal(value(await sharing.hold('a', saying('late', 36))), true)
      value(await sharing.letGo('a', holder))
      assert.equal(value(await sharing.held(['a'], at(40))).get('a'), 'late', 'only its own')
      value(await sharing.letGo('a', 'late'))
      assert.equal(value(await sharing.held(['a'], at(40))).size, 0)
    })

    test('who is at work is counted, until it leaves or is not heard of', async ({ sharing }) => {
      assert.equal(value(await sharing.present(saying('one', 0))), 1)
      assert.equal(value(await sharing.present(saying('two', 5))), 2)
      assert.equal(value(await sharing.present(saying('two', 21))), 1)
      value(await sharing.present(saying('three', 22)))
      value(await sharing.leave('three'))
      assert.equal(value(await sharing.present(saying('two', 23))), 1)
      value(await sharing.leave('two'))
    })

    test('with everything of an account goes who holds it', async (store) => {
      value(await store.write('a', { opportunities: [] }, deed('one')))
      value(await store.sharing.hold('a', saying('one', 0)))
      value(await store.erase('a', 'everything', deed('all')))
      assert.equal(value(await store.sharing.held(['a'], at(1))).size, 0)
    })
  })
}
