import assert from 'node:assert/strict'
import { value } from '../lab.ts'
import { deed, type Open, raw, testsOver, write } from './facts.ts'

/** What is found: by date and by words. */
export const listedContract = (open: Open): void => {
  const test = testsOver(open)
  test('due opportunities come the longest due first; those with no date come last', async (store) => {
    const all = [
      write('late', 0, raw('L'), '2026-11-01T00:00:00.000Z'),
      write('never', 0, raw('N')),
      write('soon', 0, raw('S'), '2026-11-19T00:00:00.000Z'),
      write('later', 0, raw('F'), '2026-12-01T00:00:00.000Z'),
    ]
    value(await store.write('a', { opportunities: all }, deed('all')))
    const ids = async (page: object) =>
      value(await store.summaries('a', { limit: 9, ...page })).map(({ id }) => id)
    assert.deepEqual(await ids({}), ['late', 'soon', 'later', 'never'])
    assert.deepEqual(await ids({ dueBy: '2026-11-20T00:00:00.000Z' }), ['late', 'soon'])
    assert.deepEqual(await ids({ dueAfter: '2026-11-20T00:00:00.000Z' }), ['later'])
    assert.deepEqual(await ids({ limit: 1, offset: 1 }), ['soon'])
    value(
      await store.write(
        'a',
        { opportunities: [], due: [{ id: 'never', nextDueAt: '2026-10-01T00:00:00.000Z' }] },
        deed('moved'),
      ),
    )
    assert.deepEqual(await ids({ limit: 1 }), ['never'])
  })

  test('those that hold an offer, a helper or a story are found by it', async (store) => {
    const person = (helper: boolean) => ({
      kim: { name: 'Kim “helper”:true', ...(helper ? { helper } : {}) },
    })
    const point = (kind: 'anecdote' | 'insight') => ({
      ...{ id: 'p', kind, text: 'the “kind”:"anecdote" of a night shift' },
    })
    const talk = (kind: 'anecdote' | 'insight') => [
      {
        ...{ id: 'screen', stage: 'screening' as const, format: 'video' as const },
        ...{ starts: '2026-11-18T10:00[America/Toronto]', ends: '2026-11-18T11:00[America/Toronto]' },
        debrief: { points: [point(kind)] },
      },
    ]
    const all = [
      write('offered', 0, { ...raw('O'), offer: { receivedAt: '2026-11-19T10:00Z' } }),
      write('helped', 0, { ...raw('H'), people: person(true) }),
      write('told', 0, { ...raw('T'), interviews: talk('anecdote') }),
      write('none', 0, { ...raw('N'), people: person(false), interviews: talk('insight') }),
    ]
    value(await store.write('a', { opportunities: all }, deed('all')))
    value(await store.write('b', { opportunities: [write('other', 0, raw('B'))] }, deed('other')))
    for (const [holding, expect] of [
      ['offer', 'offered'],
      ['helper', 'helped'],
      ['story', 'told'],
    ] as const) {
      const found = value(await store.summaries('a', { limit: 9, holding }))
      assert.deepEqual(
        found.map(({ id }) => id),
        [expect],
        holding,
      )
      assert.equal(value(await store.count('a', { holding })), 1)
      assert.equal(value(await store.count('b', { holding })), 0)
    }
    assert.equal(value(await store.count('a', { holding: ['story', 'lesson'] })), 1)
    assert.equal(value(await store.count('a', { holding: ['story', 'offer'] })), 2)
  })

  test('searching takes signs as they are, and upper or lower case alike', async (store) => {
    value(
      await store.write(
        'a',
        { opportunities: [write('x', 0, raw('100% Crust')), write('y', 0, raw('Crumb_s'))] },
        deed('two'),
      ),
    )
    const found = async (search: string) =>
      value(await store.summaries('a', { limit: 9, search })).map(({ id }) => id)
    assert.deepEqual(await found('100%'), ['x'])
    assert.deepEqual(await found('_s'), ['y'])
    assert.deepEqual(await found('%'), ['x'])
    assert.deepEqual(await found('CRUST'), ['x'])
  })
}
