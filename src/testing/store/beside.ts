import assert from 'node:assert/strict'
import type { Store } from '../../core/keep/keep.ts'
import { value } from '../lab.ts'
import { deed, type Open, raw, testsOver, write } from './facts.ts'

/** What bears on one, asked for along with others. */
const beside = async (store: Store, id: string): Promise<readonly string[]> =>
  [...(value(await store.beside('a', ['x', id, 'nobody'])).get(id) ?? [])].sort()

/** What bears on an opportunity: the same person elsewhere, an offer. */
export const besideContract = (open: Open): void => {
  const test = testsOver(open)
  test('beside an opportunity stand those with the same person and those with an offer', async (store) => {
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
  })

  test('the same person is known by name where an address is missing', async (store) => {
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
  })

  test('an offer that is over bears on nobody; beside one that stands is something else that is open', async (store) => {
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
  })
}
