import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clockOf, paperOf } from '../paper.ts'
import { showHistory } from './kept.ts'

test('moments are told on the clock of whoever reads them', () => {
  const at = '2026-11-18T23:30:00.000Z'
  assert.equal(clockOf(at, paperOf({ colour: false, zone: 'Asia/Kolkata' })), '2026-11-19 05:00')
  assert.equal(clockOf(at, paperOf({ colour: false, zone: 'America/Toronto' })), '2026-11-18 18:30')
  const changes = [{ id: 'c1', at, by: 'you', door: 'command line', says: 'Noted an insight', canUndo: true }]
  const text = showHistory(
    { changes, page: 1, pages: 1, count: 1 },
    paperOf({ colour: false, zone: 'Asia/Tokyo' }),
  )
  assert.match(text, /^2026-11-19 08:30 {2}Noted an insight/)
})
