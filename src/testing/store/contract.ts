import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { dossierOf } from '../../core/dossier/build.ts'
import type { RawDossier } from '../../core/dossier/schema.ts'
import { fileOf, writeDossier } from '../../core/dossier/write.ts'
import type { Deed, Store, Write } from '../../core/keep/keep.ts'
import { arbitraryDossier } from '../dossier/arbitrary.ts'

const raw = (company: string, more: Partial<RawDossier> = {}): RawDossier => ({
  afterword: 1,
  me: { name: 'Ada Example' },
  opportunity: { role: 'Baker', company: { name: company } },
  ...more,
})

const write = (id: string, from: number, to: RawDossier | undefined, nextDueAt?: string): Write => ({
  id,
  from,
  to: to && { raw: to, messages: [], example: false, ...(nextDueAt ? { nextDueAt } : {}) },
})

let minute = 0
const deed = (says: string, more: Partial<Deed> = {}): Deed => {
  minute += 1
  const at = Temporal.Instant.from('2026-11-20T12:00:00Z')
    .add({ seconds: minute })
    .toString({ fractionalSecondDigits: 3 })
  return { at, by: 'ada', door: 'test', says, ...more }
}

const value = <Value>(outcome: { ok: true; value: Value } | { ok: false; problems: unknown }): Value => {
  assert.ok(outcome.ok, JSON.stringify(outcome))
  return outcome.value
}

/** What bears on one, asked for along with others. */
const beside = async (store: Store, id: string): Promise<readonly string[]> =>
  [...(value(await store.beside('a', ['x', id, 'nobody'])).get(id) ?? [])].sort()

/** What every store must do, whatever database it stands on. `open` gives a new, empty one. */
export const storeContract = (name: string, open: () => Store | Promise<Store>): void => {
  describe(name, () => {
    test('what was written is loaded again, profile and all, in the order asked for', async () => {
      const store = await open()
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
      await store.close()
    })

    test('any dossier survives being kept', async () => {
      const store = await open()
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
      await store.close()
    })

    test('an account sees nothing of another’s', async () => {
      const store = await open()
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
      await store.close()
    })

    test('a write made from an old version changes nothing, nor do its companions', async () => {
      const store = await open()
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
      await store.close()
    })

    test('due opportunities come the longest due first; those with no date come last', async () => {
      const store = await open()
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
      await store.close()
    })

    test('searching takes signs as they are, and upper or lower case alike', async () => {
      const store = await open()
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
      await store.close()
    })

    test('beside an opportunity stand those with the same person and those with an offer', async () => {
      const store = await open()
      const kim = { people: { kim: { name: 'Kim', email: 'Kim@Example.com' } } }
      const same = { people: { k: { name: 'Kim E.', email: 'kim@example.com' } } }
      const offer = { offer: { receivedAt: '2026-11-20T12:00Z' } }
      value(
        await store.write(
          'a',
          {
            opportunities: [
              write('x', 0, raw('X', kim)),
              write('y', 0, raw('Y', same)),
              write('z', 0, raw('Z')),
              write('o', 0, raw('O', offer)),
            ],
          },
          deed('four'),
        ),
      )
      assert.deepEqual(await beside(store, 'x'), ['o', 'x', 'y'])
      assert.deepEqual(await beside(store, 'z'), ['o'])
      await store.close()
    })

    test('the same person is known by name where an address is missing', async () => {
      const store = await open()
      const kim = { people: { kim: { name: 'Kim Okafor', email: 'kim@example.com' } } }
      const same = { people: { k: { name: 'KIM OKAFOR' } } }
      const other = { people: { k: { name: 'Kim Other' } } }
      value(
        await store.write(
          'a',
          {
            opportunities: [
              write('x', 0, raw('X', kim)),
              write('y', 0, raw('Y', same)),
              write('z', 0, raw('Z', other)),
            ],
          },
          deed('three'),
        ),
      )
      assert.deepEqual(await beside(store, 'x'), ['x', 'y'])
      await store.close()
    })

    test('an offer that is over bears on nobody; beside one that stands is something else that is open', async () => {
      const store = await open()
      const offer = { offer: { receivedAt: '2026-11-20T12:00Z' } }
      const declined = {
        ...raw('D', offer),
        opportunity: { role: 'Baker', company: { name: 'D' }, status: 'declined' },
      }
      const standing = {
        ...raw('S', offer),
        opportunity: { role: 'Baker', company: { name: 'S' }, status: 'offer' },
      }
      const openOne = { ...raw('X'), opportunity: { role: 'Baker', company: { name: 'X' }, status: 'open' } }
      value(
        await store.write(
          'a',
          { opportunities: [write('d', 0, declined), write('s', 0, standing), write('x', 0, openOne)] },
          deed('three'),
        ),
      )
      assert.deepEqual(await beside(store, 'x'), ['s'])
      assert.deepEqual(await beside(store, 's'), ['s', 'x'])
      await store.close()
    })

    test('more opportunities than are remembered are all loaded whole, in any order', async () => {
      const store = await open()
      const ids = Array.from({ length: 900 }, (_, index) => `n${index}`)
      value(await store.write('a', { opportunities: ids.map((id) => write(id, 0, raw(id))) }, deed('many')))
      for (const part of [ids.slice(0, 300), ids, ids.toReversed(), ids.slice(450)]) {
        const loaded = value(await store.load('a', part))
        assert.deepEqual(
          loaded.map((kept) => kept.raw.opportunity.company.name),
          part,
        )
      }
      await store.close()
    })

    test('what another hand changed in the meantime is loaded anew', async () => {
      const store = await open()
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
      await store.close()
    })

    test('the newest change is the one written last, within a millisecond and after the clock was turned back', async () => {
      const store = await open()
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
      await store.close()
    })

    test('a change tells who, when and what stood there before', async () => {
      const store = await open()
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
      await store.close()
    })

    test('deleting an opportunity takes its facts along, and the history keeps them', async () => {
      const store = await open()
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
      await store.close()
    })

    test('forty writers at once: each succeeds or is told to look again, and the count is right', async () => {
      const store = await open()
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
      await store.close()
    })

    test('forty doors change the profile at once: nothing that one of them said is lost', async () => {
      const store = await open()
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
      await store.close()
    })

    test('a profile that moved takes what goes with it along: nothing of the change is written', async () => {
      const store = await open()
      value(await store.write('a', { me: { from: 0, to: { name: 'Ada' } }, opportunities: [] }, deed('me')))
      const late = { me: { from: 0, to: { name: 'Late' } }, opportunities: [write('x', 0, raw('X'))] }
      assert.equal(value(await store.write('a', late, deed('late'))), 'moved')
      assert.equal(value(await store.me('a'))?.name, 'Ada')
      assert.deepEqual(value(await store.load('a', ['x'])), [])
      await store.close()
    })

    test('a change is taken back once, whoever else had the same thought', async () => {
      const store = await open()
      const first = value(await store.write('a', { opportunities: [write('x', 0, raw('X'))] }, deed('new')))
      assert.ok(first !== 'moved')
      const back = () => store.write('a', { opportunities: [] }, deed('back', { undoes: first.change }))
      const both = (await Promise.all([back(), back()])).map((each) => value(each) === 'moved')
      assert.deepEqual(both.toSorted(), [false, true])
      assert.equal(value(await store.countChanges('a')), 2)
      await store.close()
    })

    test('one that is there already is not begun over', async () => {
      const store = await open()
      value(await store.write('a', { opportunities: [write('x', 0, raw('X'))] }, deed('new')))
      assert.equal(
        value(await store.write('a', { opportunities: [write('x', 0, raw('Y'))] }, deed('again'))),
        'moved',
      )
      assert.equal(value(await store.load('a', ['x']))[0]?.raw.opportunity.company.name, 'X')
      await store.close()
    })
  })
}
