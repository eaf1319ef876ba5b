import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Commitment } from '../draft.ts'
import { commitmentsFrom, keptCommitments, promised } from './promised.ts'

const again: Commitment = {
  what: "I'll check in later in the week of the 24th if I have not heard.",
  to: 'dana',
  due: Temporal.PlainDate.from('2026-11-26'),
}
const writeUp: Commitment = {
  what: 'I will send you the write-up on Friday.',
  to: 'dana',
  due: Temporal.PlainDate.from('2026-11-20'),
}
const letter = (...lines: string[]) =>
  `Hi Dana,\n\nThank you for your time. ${lines.join(' ')}\n\nBest regards,\nPriya`
const plain = (made: readonly Commitment[]) => keptCommitments(made)

test('what stands in the words word for word is promised', () => {
  assert.deepEqual(
    plain(promised(letter(again.what, writeUp.what), [again, writeUp])),
    plain([again, writeUp]),
  )
})

test('a sentence that was taken out promises nothing', () => {
  assert.deepEqual(plain(promised(letter(writeUp.what), [again, writeUp])), plain([writeUp]))
  assert.deepEqual(promised(letter(), [again, writeUp]), [])
})

test('reworded, it is told in its new words and keeps its day while the words for it are the same', () => {
  const same = 'I will gladly send you the write-up on Friday.'
  assert.deepEqual(plain(promised(letter(same), [again, writeUp])), [
    { what: same, to: 'dana', due: '2026-11-20' },
  ])
})

test('with another day in its place the day is not known', () => {
  const other = 'I will send you the write-up on Monday.'
  assert.deepEqual(plain(promised(letter(other), [again, writeUp])), [{ what: other, to: 'dana' }])
})

test('promises go through the store and back', () => {
  assert.deepEqual(plain(commitmentsFrom(keptCommitments([again]))), plain([again]))
})
