import assert from 'node:assert/strict'
import { value } from '../lab.ts'
import { deed, type Open, raw, testsOver, write } from './facts.ts'

/** Many hands at once: each writes from the version it saw, or looks again. */
export const versionsContract = (open: Open): void => {
  const test = testsOver(open)
  test('a write made from an old version changes nothing, nor do its companions', async (store) => {
    value(await store.write('a', { opportunities: [write('x', 0, raw('X'))] }, deed('new')))
    value(await store.write('a', { opportunities: [write('x', 1, raw('X2'))] }, deed('second')))
    const late = value(
      await store.write(
        'a',
        { opportunities: [write('y', 0, raw('Y')), write('x', 1, raw('late'))] },
        deed('late'),
      ),
    )
    assert.equal(late, 'moved')
    assert.deepEqual(
      value(await store.load('a', ['x', 'y'])).map(({ raw: { opportunity } }) => opportunity.company.name),
      ['X2'],
    )
    assert.equal(value(await store.changes('a', { limit: 9 })).length, 2)
  })

  test('forty writers at once: each succeeds or is told to look again, and the count is right', async (store) => {
    value(await store.write('a', { opportunities: [write('x', 0, raw('X'))] }, deed('new')))
    const add = async (index: number): Promise<void> => {
      const [kept] = value(await store.load('a', ['x']))
      assert.ok(kept)
      const people = { ...kept.raw.people, [`p${index}`]: { name: `P${index}` } }
      const done = value(
        await store.write(
          'a',
          { opportunities: [write('x', kept.version, { ...kept.raw, people })] },
          deed('one'),
        ),
      )
      if (done === 'moved') await add(index)
    }
    await Promise.all(Array.from({ length: 40 }, (_, index) => add(index)))
    const [kept] = value(await store.load('a', ['x']))
    assert.equal(Object.keys(kept?.raw.people ?? {}).length, 40)
    assert.equal(kept?.version, 41)
  })

  test('forty doors change the profile at once: nothing that one of them said is lost', async (store) => {
    const say = async (index: number): Promise<void> => {
      const { me, version } = value(await store.profile('a'))
      const to = { name: 'Ada', ...me, words: [...(me?.words ?? []), `w${index}`] }
      const done = value(
        await store.write('a', { me: { from: version, to }, opportunities: [] }, deed('one')),
      )
      if (done === 'moved') await say(index)
    }
    await Promise.all(Array.from({ length: 40 }, (_, index) => say(index)))
    const { me, version } = value(await store.profile('a'))
    assert.equal(new Set(me?.words).size, 40)
    assert.equal(version, 40)
    assert.equal(value(await store.countChanges('a')), 40)
  })

  test('a profile that moved takes what goes with it along: nothing of the change is written', async (store) => {
    value(await store.write('a', { me: { from: 0, to: { name: 'Ada' } }, opportunities: [] }, deed('me')))
    const late = { me: { from: 0, to: { name: 'Late' } }, opportunities: [write('x', 0, raw('X'))] }
    assert.equal(value(await store.write('a', late, deed('late'))), 'moved')
    assert.equal(value(await store.me('a'))?.name, 'Ada')
    assert.deepEqual(value(await store.load('a', ['x'])), [])
  })

  test('one that is there already is not begun over', async (store) => {
    value(await store.write('a', { opportunities: [write('x', 0, raw('X'))] }, deed('new')))
    assert.equal(
      value(await store.write('a', { opportunities: [write('x', 0, raw('Y'))] }, deed('again'))),
      'moved',
    )
    assert.equal(value(await store.load('a', ['x']))[0]?.raw.opportunity.company.name, 'X')
  })
}
