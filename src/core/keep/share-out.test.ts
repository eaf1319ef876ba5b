import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shareOut } from './share-out.ts'

const accounts = Array.from({ length: 12 }, (_, index) => `account-${String(index).padStart(2, '0')}`)
const by = (worker: string, many: number, from = 0) =>
  accounts.slice(from, from + many).map((account) => [account, worker] as const)

for (const [what, held, workers, counts] of [
  ['one alone takes everything', [], 1, [0, 12, 0]],
  ['one of three takes a third', [], 3, [0, 4, 0]],
  ['one who has enough takes no more', by('me', 4), 3, [4, 0, 0]],
  ['one who has too much lets go, and no more than that', by('me', 12), 2, [6, 0, 6]],
  ['one who has too little takes what is free', [...by('me', 2), ...by('you', 6, 2)], 2, [2, 4, 0]],
  ['what another holds is not taken', by('you', 12), 2, [0, 0, 0]],
  ['a round that does not come out even leaves nobody out', by('you', 3), 5, [0, 3, 0]],
] as const)
  test(what, () => {
    const { keep, take, letGo } = shareOut(accounts, new Map(held), { worker: 'me', workers })
    assert.deepEqual([keep.length, take.length, letGo.length], counts)
  })

test('workers that come, go and die end up with about as many each, and every account with one', () => {
  const held = new Map<string, string>()
  const round = (workers: readonly string[]) => {
    for (const worker of workers) {
      const { take, letGo } = shareOut(accounts, held, { worker, workers: workers.length })
      for (const account of letGo) held.delete(account)
      for (const account of take) held.set(account, worker)
    }
  }
  const rounds = (workers: readonly string[]) => {
    for (let count = 0; count < 3; count += 1) round(workers)
    return [...Map.groupBy(held.values(), (worker) => worker).values()].map(({ length }) => length).sort()
  }
  assert.deepEqual(rounds(['a']), [12])
  assert.deepEqual(rounds(['a', 'b', 'c']), [4, 4, 4])
  for (const [account, worker] of held) if (worker === 'b') held.delete(account)
  assert.deepEqual(rounds(['a', 'c']), [6, 6])
  assert.equal(held.size, 12)
})
