import assert from 'node:assert/strict'
import { describe } from 'node:test'
import { usualReminders } from '../../core/remind/reminders.ts'
import type { Claim } from '../../core/remind/reminding.ts'
import { value } from '../lab.ts'
import { deed, type Open, raw, testsOver, write } from './facts.ts'

const at = (minute: number) => `2026-11-20T12:${String(minute).padStart(2, '0')}:00.000Z`
const claim = (key: string, more: Partial<Claim> = {}): Claim => ({
  ...{ key, way: 'ntfy', day: '2026-11-20', most: 3, at: at(0) },
  ...more,
})

/** What every store must do for reminders, whatever database it stands on. */
export const remindingContract = (name: string, open: Open): void => {
  const test = testsOver(open)

  describe(`${name}: reminders`, () => {
    test('of forty that claim the same reminder at once it is told by one, and only once by each way', async ({
      reminding,
    }) => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, () => reminding.claim('a', claim('step/mill/x'))),
      )
      assert.deepEqual(answers.map(value).sort().slice(-2), ['known', 'yours'])
      assert.equal(value(await reminding.claim('a', claim('step/mill/x', { at: at(50) }))), 'known')
      assert.equal(value(await reminding.claim('a', claim('step/mill/x', { day: '2026-11-19' }))), 'known')
      assert.equal(value(await reminding.claim('a', claim('step/mill/x', { way: 'push' }))), 'yours')
      assert.equal(value(await reminding.claim('b', claim('step/mill/x'))), 'yours')
    })

    test('so many a day and no more, however many claim at once; another day and another way have their own', async ({
      reminding,
    }) => {
      const names = Array.from({ length: 20 }, (_, count) => `step/mill/${count}`)
      const answers = await Promise.all(names.map((each) => reminding.claim('a', claim(each))))
      assert.equal(answers.map(value).filter((each) => each === 'yours').length, 3)
      assert.equal(answers.map(value).filter((each) => each === 'enough').length, 17)
      assert.equal(value(await reminding.claim('a', claim('late', { most: 0 }))), 'enough')
      assert.equal(value(await reminding.claim('a', claim('late', { day: '2026-11-21' }))), 'yours')
      assert.equal(value(await reminding.claim('a', claim('late', { way: 'desktop' }))), 'yours')
    })

    test('what surely did not arrive is tried again once its time has come, by one of two; what may have arrived is not', async ({
      reminding,
    }) => {
      const which = { key: 'one', way: 'ntfy' } as const
      value(await reminding.claim('a', claim('one')))
      assert.equal(value(await reminding.claim('a', claim('one', { at: at(59) }))), 'known')
      const trouble = 'The server did not answer.'
      value(await reminding.settle('a', which, { state: 'again', nextAt: at(5), trouble }))
      assert.equal(value(await reminding.claim('a', claim('one', { at: at(4) }))), 'known')
      const both = await Promise.all(
        [1, 2].map(() => reminding.claim('a', claim('one', { at: at(6), most: 0 }))),
      )
      assert.deepEqual(both.map(value).sort(), ['known', 'yours'])
      value(await reminding.settle('a', which, { state: 'told' }))
      assert.deepEqual(value(await reminding.told('a', ['one', 'other'])), [
        { key: 'one', way: 'ntfy', at: at(6), state: 'told', tries: 2 },
      ])
      assert.equal(value(await reminding.claim('a', claim('one', { at: at(59) }))), 'known')
    })

    test('many keys are asked for at once, and the newest stand first', async ({ reminding }) => {
      const names = Array.from({ length: 450 }, (_, count) => `k${String(count).padStart(3, '0')}`)
      for (const [index, key] of names.entries())
        if (index % 50 === 0) value(await reminding.claim('a', claim(key, { most: 99, at: at(index / 50) })))
      assert.equal(value(await reminding.told('a', names)).length, 9)
      assert.deepEqual(value(await reminding.told('a', [])), [])
      assert.deepEqual(
        value(await reminding.latest('a', 2)).map(({ key }) => key),
        ['k400', 'k350'],
      )
    })

    test('what is wanted is kept, and taken off with its account seen to no longer; what was told stays known', async ({
      reminding,
      post,
    }) => {
      const settings = { ...usualReminders, since: at(0), ntfy: 'https://ntfy.example/topic' }
      assert.equal(value(await reminding.settings('a')), undefined)
      value(await reminding.put('a', settings, at(0)))
      value(await reminding.put('a', { ...settings, most: 7 }, at(1)))
      assert.deepEqual(value(await reminding.settings('a')), { ...settings, most: 7 })
      assert.equal(value(await reminding.settings('b')), undefined)
      assert.deepEqual(value(await post.dueAccounts(at(1), { limit: 9 })), ['a'])
      value(await reminding.claim('a', claim('one')))
      value(await reminding.put('a', undefined, at(2)))
      assert.deepEqual(value(await post.dueAccounts(at(1), { limit: 9 })), [])
      assert.equal(value(await reminding.claim('a', claim('one'))), 'known')
    })

    test('a browser that agrees again takes its own place', async ({ reminding }) => {
      const browser = { id: 'x', endpoint: 'https://push.example/1', p256dh: 'p', auth: 'a', addedAt: at(0) }
      value(await reminding.putBrowser('a', browser))
      value(await reminding.putBrowser('a', { ...browser, id: 'y', auth: 'b' }))
      assert.deepEqual(value(await reminding.browsers('a')), [{ ...browser, id: 'y', auth: 'b' }])
      value(await reminding.removeBrowser('b', 'y'))
      assert.equal(value(await reminding.browsers('a')).length, 1)
      value(await reminding.removeBrowser('a', 'y'))
      assert.deepEqual(value(await reminding.browsers('a')), [])
    })

    test('with a person go the reminders that name them, with an opportunity all of its own, with everything all', async (store) => {
      const { reminding } = store
      for (const id of ['mill', 'bank'])
        value(await store.write('a', { opportunities: [write(id, 0, raw(id))] }, deed('b')))
      const keys = [
        'step/mill/panel/thank-you/dana',
        'step/mill/panel/thank-you/kim',
        'step/bank/x/nudge/dana',
      ]
      for (const key of keys)
        value(await reminding.claim('a', claim(key, { opportunity: key.split('/')[1], most: 9 })))
      const left = async () =>
        value(await reminding.told('a', keys)).map(({ key }) => key.split('/').slice(1).join(' '))
      const person = { ids: new Map([['mill', 'dana']]), name: 'Dana Okonkwo' }
      const writes = [write('mill', 1, raw('mill', { me: { name: 'Ada' } }))]
      value(await store.erase('a', { writes, erasure: { ids: ['mill'], person } }, deed('c')))
      assert.deepEqual((await left()).sort(), ['bank x nudge dana', 'mill panel thank-you kim'])
      value(
        await store.erase(
          'a',
          { writes: [write('mill', 2, undefined)], erasure: { ids: ['mill'] } },
          deed('d'),
        ),
      )
      assert.deepEqual(await left(), ['bank x nudge dana'])
      value(await store.erase('a', 'everything', deed('e')))
      assert.deepEqual(await left(), [])
    })
  })
}
