import assert from 'node:assert/strict'
import { value } from '../lab.ts'
import { deed, type Open, raw, testsOver, write } from './facts.ts'

/** What the history knows: who, when, what stood before, what is gone. */
export const changesContract = (open: Open): void => {
  const test = testsOver(open)
  test('the newest change is the one written last, within a millisecond and after the clock was turned back', async (store) => {
    const written: string[] = []
    for (let count = 0; count < 12; count += 1) {
      const at = count < 9 ? '2026-11-17T12:00:00.000Z' : '2026-11-16T12:00:00.000Z'
      const done = value(await store.write('a', { opportunities: [] }, deed(`change ${count}`, { at })))
      assert.ok(done !== 'moved')
      written.push(done.change)
    }
    const newest = value(await store.changes('a', { limit: 20 }))
    assert.deepEqual(
      newest.map(({ id }) => id),
      written.toReversed(),
    )
  })

  test('a change tells who, when and what stood there before', async (store) => {
    value(
      await store.write(
        'a',
        { opportunities: [write('x', 0, raw('X', { people: { kim: { name: 'Kim' } } }))] },
        deed('new'),
      ),
    )
    const second = value(
      await store.write(
        'a',
        { opportunities: [write('x', 1, raw('X', { people: { kim: { name: 'Kim E.' } } }))] },
        deed('renamed', { by: 'bo' }),
      ),
    )
    assert.ok(second !== 'moved')
    const before = value(await store.before('a', second.change))
    assert.equal(before?.change.by, 'bo')
    assert.deepEqual(before?.opportunities[0]?.facts, [
      { kind: 'person', id: 'kim', place: 1, before: { name: 'Kim' }, after: { name: 'Kim E.' } },
    ])
    value(await store.write('a', { opportunities: [] }, deed('back', { undoes: second.change })))
    const [latest, undone] = value(await store.changes('a', { limit: 2 }))
    assert.equal(undone?.undoneBy, latest?.id)
  })

  test('deleting an opportunity takes its facts along, and the history keeps them', async (store) => {
    value(
      await store.write(
        'a',
        { opportunities: [write('x', 0, raw('X', { people: { kim: { name: 'Kim' } } }))] },
        deed('new'),
      ),
    )
    const gone = value(await store.write('a', { opportunities: [write('x', 1, undefined)] }, deed('gone')))
    assert.ok(gone !== 'moved')
    assert.deepEqual(value(await store.load('a', ['x'])), [])
    assert.equal(value(await store.before('a', gone.change))?.opportunities[0]?.facts.length, 2)
    value(await store.write('a', { opportunities: [write('x', 0, raw('X'))] }, deed('again')))
    assert.equal(value(await store.load('a', ['x']))[0]?.raw.people, undefined)
  })

  test('a change is taken back once, whoever else had the same thought', async (store) => {
    const first = value(await store.write('a', { opportunities: [write('x', 0, raw('X'))] }, deed('new')))
    assert.ok(first !== 'moved')
    const back = () => store.write('a', { opportunities: [] }, deed('back', { undoes: first.change }))
    const both = (await Promise.all([back(), back()])).map((each) => value(each) === 'moved')
    assert.deepEqual(both.toSorted(), [false, true])
    assert.equal(value(await store.countChanges('a')), 2)
  })
}
