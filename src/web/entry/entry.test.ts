import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { entryUnder } from './entry.ts'
import { ownerIn } from './owner.ts'
import { proofOf, readToken, tokenOf } from './tokens.ts'

const now = Date.UTC(2026, 10, 20, 12)
const seconds = (count: number) => now + count * 1000
const days = (count: number) => seconds(count * 86_400)
const key = (fill: number) => Buffer.alloc(32, fill)
const ann = 1000
const bob = 1001
const house = (cookies = 1, tokens = 2) => entryUnder({ cookies: key(cookies), tokens: key(tokens) }, ann)
const pairOf = (set: string | undefined) => set?.split(';')[0] ?? ''

describe('a token', () => {
  test('lets one browser in; asked again within the half minute too, later no more', () => {
    const entry = house()
    const token = entry.token('printed', now)
    assert.ok(entry.admit(token, { owner: ann, now: seconds(60) }, true))
    assert.ok(entry.admit(token, { owner: ann, now: seconds(80) }, true))
    assert.equal(entry.admit(token, { owner: ann, now: seconds(91) }, true), undefined)
    assert.equal(entry.admit(token, { owner: ann, now: seconds(91) }, false), undefined)
  })

  test('a look by another program does not use it up', () => {
    const entry = house()
    const token = entry.token('printed', now)
    for (let times = 0; times < 3; times += 1)
      assert.ok(entry.admit(token, { owner: ann, now: seconds(times * 100) }, false))
    assert.ok(entry.admit(token, { owner: ann, now: seconds(1000) }, true))
  })

  test('ends by itself: a printed one within the hour, one on a command line within two minutes', () => {
    const entry = house()
    for (const [kind, lasts] of [
      ['printed', 3600],
      ['opened', 120],
    ] as const) {
      const token = entry.token(kind, now)
      assert.ok(entry.admit(token, { owner: ann, now: seconds(lasts) }, false))
      assert.equal(entry.admit(token, { owner: ann, now: seconds(lasts + 1) }, true), undefined)
    }
  })

  test('one on a command line, where others can read it, is of use to its owner and to root only', () => {
    const entry = house()
    const token = entry.token('opened', now)
    assert.equal(entry.admit(token, { owner: bob, now }, true), undefined)
    for (const owner of [ann, 0, undefined]) assert.ok(entry.admit(token, { owner, now }, true))
  })

  test('of another run of the server, changed anywhere or made up, it is none', () => {
    const token = tokenOf(key(2), 'printed', now)
    assert.equal(readToken(key(2), token, now), 'printed')
    assert.equal(readToken(key(3), token, now), undefined)
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom('', 'a', 'B', '0', '.', 'o'), (at, put) => {
        const changed = token.slice(0, at) + put + token.slice(at + 1)
        if (changed !== token) assert.equal(readToken(key(2), changed, now), undefined)
      }),
      { numRuns: 500, seed: 11 },
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (made) => readToken(key(2), made, now) === undefined),
      { numRuns: 500, seed: 11 },
    )
  })

  test('a proof is no token, and no cookie', () => {
    const entry = house(2, 2)
    const token = entry.token('printed', now)
    const head = token.slice(0, token.lastIndexOf('.'))
    assert.notEqual(`${head}.${proofOf(key(2), head)}`, token)
    for (const said of [`token ${head}`, `cookie ${head}`])
      assert.notEqual(`${head}.${entry.proof(said)}`, token)
  })
})

describe('a cookie', () => {
  const visitor = { owner: ann, now }

  test('lasts over restarts, is renewed on another day, and ends 400 days after the last visit', () => {
    const set = house(1, 2).renew(visitor)
    assert.match(set, /^afterword-\w{10}=[\w.-]+; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/)
    const later = house(1, 77)
    assert.equal(later.known(pairOf(set), { owner: ann, now: seconds(3600) }), 'fresh')
    assert.equal(later.known(pairOf(set), { owner: ann, now: days(2) }), 'stale')
    assert.equal(later.known(pairOf(set), { owner: ann, now: days(399) }), 'stale')
    assert.equal(later.known(pairOf(set), { owner: ann, now: days(401) }), undefined)
  })

  test('stands among others, in any place', () => {
    const entry = house()
    const pair = pairOf(entry.renew(visitor))
    for (const header of [pair, `a=b; ${pair}`, `${pair};c=d`, `x=${pair}; ${pair}; y=`])
      assert.equal(entry.known(header, visitor), 'fresh', header)
    for (const header of [`x${pair}`, `x=${pair}`, `${pair}x`, pair.slice(0, -1), '', undefined])
      assert.equal(entry.known(header, visitor), undefined, String(header))
  })

  test('of another data folder has another name, and does not fit', () => {
    const [one, other] = [house(1), house(9)]
    const pair = pairOf(one.renew(visitor))
    const [name = ''] = pairOf(other.renew(visitor)).split('=')
    assert.ok(!pair.startsWith(name))
    assert.equal(other.known(pair.replace(/^[^=]+/, name), visitor), undefined)
  })

  test('brought by another user of the machine, it does not count', () => {
    const entry = house()
    const pair = pairOf(entry.renew(visitor))
    for (const owner of [bob, 0, undefined])
      assert.equal(entry.known(pair, { owner, now }), undefined, String(owner))
    assert.equal(entry.known(pairOf(entry.renew({ owner: undefined, now })), visitor), 'fresh')
  })
})

test('who holds the other end of a line is read out of the table of the system', () => {
  const line = (local: string, remote: string, state: string, uid: number, inode: number) =>
    `   3: ${local} ${remote} ${state} 00000000:00000000 00:00000000 00000000  ${uid}        0 ${inode} 1 0000 100 0 0 10 0`
  const table = [
    '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode',
    line('0100007F:1267', '0100007F:C001', '01', 1000, 11),
    line('0100007F:C001', '0100007F:1267', '01', 1001, 12),
    line('0100007F:C002', '0100007F:1267', '06', 0, 0),
    line('0000000000000000FFFF00000100007F:C003', '0000000000000000FFFF00000100007F:1267', '01', 1003, 13),
  ].join('\n')
  assert.equal(ownerIn(table, 0xc001, 0x1267), 1001)
  assert.equal(ownerIn(table, 0xc002, 0x1267), undefined)
  assert.equal(ownerIn(table, 0xc003, 0x1267), 1003)
  assert.equal(ownerIn(table, 0xc004, 0x1267), undefined)
})
