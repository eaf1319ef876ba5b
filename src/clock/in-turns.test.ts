import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { inTurns } from './in-turns.ts'

/** Everything that can go on without a timer has gone on. */
const settled = () => new Promise<void>((done) => setImmediate(done))

test('so many at a time, each in its turn, whatever becomes of it', async () => {
  const turn = inTurns(3, 1000)
  let [now, most] = [0, 0]
  const ended = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      turn(async () => {
        now += 1
        most = Math.max(most, now)
        await settled()
        now -= 1
        if (index % 4 === 0) throw new Error('broken')
        return index
      }),
    ),
  )
  assert.deepEqual([most, ended.filter(({ status }) => status === 'rejected').length], [3, 5])
})

test('who takes too long goes on and stands in nobody’s way', async () => {
  mock.timers.enable({ apis: ['setTimeout'] })
  try {
    const turn = inTurns(2, 1000)
    const went: string[] = []
    const ends: (() => void)[] = []
    const slow = ['a', 'b'].map((name) =>
      turn(async () => {
        await new Promise<void>((end) => ends.push(end))
        went.push(name)
      }),
    )
    const others = ['c', 'd'].map((name) => turn(async () => void went.push(name)))
    await settled()
    assert.deepEqual(went, [])
    mock.timers.tick(1000)
    await Promise.all(others)
    assert.deepEqual(went, ['c', 'd'])
    for (const end of ends) end()
    await Promise.all(slow)
    assert.deepEqual(went, ['c', 'd', 'a', 'b'])
    let now = 0
    await Promise.all(
      Array.from({ length: 6 }, () =>
        turn(async () => {
          now += 1
          assert.ok(now <= 2, 'an end that no longer counted makes no room')
          await settled()
          now -= 1
        }),
      ),
    )
  } finally {
    mock.timers.reset()
  }
})
