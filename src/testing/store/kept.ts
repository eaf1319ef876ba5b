import assert from 'node:assert/strict'
import fc from 'fast-check'
import { dossierOf } from '../../core/dossier/build.ts'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { fileOf, writeDossier } from '../../core/dossier/write.ts'
import { arbitraryDossier } from '../dossier/arbitrary.ts'
import { value } from '../lab.ts'
import { deed, type Open, raw, testsOver, write } from './facts.ts'

/** What is kept: it is loaded as it was written, whole, and each account sees its own. */
export const keptContract = (open: Open): void => {
  const test = testsOver(open)
  test('what was written is loaded again, profile and all, in the order asked for', async (store) => {
    value(
      await store.write(
        'a',
        {
          me: { from: 0, to: { name: 'Ada Example' } },
          opportunities: [write('x', 0, raw('X')), write('y', 0, raw('Y'))],
        },
        deed('two'),
      ),
    )
    const loaded = value(await store.load('a', ['y', 'nobody', 'x']))
    assert.deepEqual(
      loaded.map(({ id, raw: { opportunity, me } }) => [id, opportunity.company.name, me.name]),
      [
        ['y', 'Y', 'Ada Example'],
        ['x', 'X', 'Ada Example'],
      ],
    )
  })

  test('any dossier survives being kept', async (store) => {
    let count = 0
    await fc.assert(
      fc.asyncProperty(arbitraryDossier(), async (dossier) => {
        count += 1
        const id = `d${count}`
        const file = JSON.parse(
          JSON.stringify(fileOf({ ...dossier, opportunity: { ...dossier.opportunity, id } })),
        ) as RawDossier
        value(
          await store.write(
            'a',
            { me: { from: count - 1, to: file.me }, opportunities: [write(id, 0, file)] },
            deed('one'),
          ),
        )
        const [kept] = value(await store.load('a', [id]))
        assert.ok(kept)
        assert.deepEqual(JSON.parse(writeDossier(dossierOf(kept.raw), 'json')), file)
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  test('an account sees nothing of another’s', async (store) => {
    value(
      await store.write(
        'a',
        { me: { from: 0, to: { name: 'Ada' } }, opportunities: [write('x', 0, raw('X'))] },
        deed('a'),
      ),
    )
    value(
      await store.write(
        'b',
        { me: { from: 0, to: { name: 'Bo' } }, opportunities: [write('x', 0, raw('Other'))] },
        deed('b'),
      ),
    )
    assert.equal(value(await store.load('a', ['x']))[0]?.raw.opportunity.company.name, 'X')
    assert.equal(value(await store.count('b', {})), 1)
    assert.equal(value(await store.me('b'))?.name, 'Bo')
    const [change] = value(await store.changes('a', { limit: 5 }))
    assert.equal(value(await store.before('b', change?.id ?? '')), undefined)
  })

  test('more opportunities than are remembered are all loaded whole, in any order', async (store) => {
    const ids = Array.from({ length: 900 }, (_, index) => `n${index}`)
    value(await store.write('a', { opportunities: ids.map((id) => write(id, 0, raw(id))) }, deed('many')))
    for (const part of [ids.slice(0, 300), ids, ids.toReversed(), ids.slice(450)]) {
      const loaded = value(await store.load('a', part))
      assert.deepEqual(
        loaded.map((kept) => kept.raw.opportunity.company.name),
        part,
      )
    }
  })

  test('what another hand changed in the meantime is loaded anew', async (store) => {
    value(
      await store.write(
        'a',
        { me: { from: 0, to: { name: 'Ada' } }, opportunities: [write('x', 0, raw('X'))] },
        deed('new'),
      ),
    )
    value(await store.load('a', ['x']))
    value(
      await store.write(
        'a',
        { me: { from: 1, to: { name: 'Ada Two' } }, opportunities: [write('x', 1, raw('X2'))] },
        deed('both'),
      ),
    )
    const [kept] = value(await store.load('a', ['x']))
    assert.deepEqual([kept?.raw.me.name, kept?.raw.opportunity.company.name], ['Ada Two', 'X2'])
  })
}
