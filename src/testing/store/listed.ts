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
