import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judged, type Reason, type Rule, reasonsOf } from './rule.ts'

const late: Rule<{ readonly days: number }, { readonly because: string; readonly days: number }> = {
  id: 'T99',
  title: 'Late',
  says: 'After three days it is late.',
  sources: [
    { guide: 'ace', says: 'Soon.' },
    { guide: 'house', says: 'Three days.' },
    { guide: 'ace', says: 'Really soon.' },
  ],
  judge: ({ days }) => (days > 3 ? { because: `It is ${days} days old.`, days } : undefined),
  cases: [],
}

test('a reason is the rule, who stands behind it, and what it said of these facts', () => {
  const verdict = judged(late, { days: 5 })
  assert.equal(verdict?.days, 5)
  const because = 'It is 5 days old.'
  assert.equal(
    JSON.stringify(verdict?.why),
    JSON.stringify({ rule: 'T99', guides: ['ace', 'house'], because }),
  )
})

test('a rule that has nothing to say gives no reason', () => {
  assert.equal(judged(late, { days: 2 }), undefined)
  assert.deepEqual(reasonsOf([late], { days: 2 }), [])
  assert.deepEqual(
    reasonsOf([late, late], { days: 4 }).map(({ rule }) => rule),
    ['T99', 'T99'],
  )
})

test('nobody writes a reason by hand: it does not compile', () => {
  // @ts-expect-error: only `judged` makes one
  const byHand: Reason = { rule: 'T99', guides: ['ace'], because: 'I say so.' }
  assert.ok(byHand)
})
